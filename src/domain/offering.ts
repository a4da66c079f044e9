import { Temporal } from 'temporal-polyfill';
import { type StageId, stageIds } from '../toolkit/stage';
import { dateFrom, type PlainDate, type SchoolCalendar } from './dates';
import type {
  ApplicationRow,
  FeedbackRow,
  MessageRow,
  MicroInternshipRow,
  OutboxRow,
  PartnerRow,
  ReviewRow,
  StepRow,
} from './records';
import { parseSessions, type Session } from './sessions';
import type { Settings } from './settings';

/** Everything the rules look at, as it stands in the tracker now. */
export interface Snapshot {
  settings: Settings;
  /** Address of the tracker, for mails to the teacher. */
  trackerLink: string;
  calendar: SchoolCalendar;
  microInternships: readonly MicroInternshipRow[];
  steps: readonly StepRow[];
  partners: readonly PartnerRow[];
  applications: readonly ApplicationRow[];
  reviews: readonly ReviewRow[];
  feedback: readonly FeedbackRow[];
  messages: readonly MessageRow[];
  outbox: readonly OutboxRow[];
}

/** The moment rules are applied at. */
export class At {
  readonly today: PlainDate;
  readonly time: string;

  constructor(
    readonly now: Temporal.Instant,
    readonly zone: string,
  ) {
    const local = now.toZonedDateTimeISO(zone);
    this.today = local.toPlainDate();
    this.time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  }

  /** Whole calendar days since a date; negative when it lies ahead. */
  daysSince(date: PlainDate): number {
    return date.until(this.today, { largestUnit: 'days' }).days;
  }
}

/** One step with its dates read; a step without readable dates is one the teacher must mend. */
export interface Step {
  row: StepRow;
  stage: StageId;
  opens: PlainDate | null;
  due: PlainDate | null;
}

/** One micro-internship with everything that belongs to it. */
export interface Offering {
  row: MicroInternshipRow;
  /** As they are planned: what "Sessions" says, once a run has found that it can be. */
  sessions: Session[];
  firstSession: PlainDate | null;
  lastSession: PlainDate | null;
  steps: ReadonlyMap<StageId, Step>;
  /** The partner who said yes, once there is one. */
  partner: PartnerRow | undefined;
  prospects: PartnerRow[];
  applications: ApplicationRow[];
  /** Accepted and not given up: who holds a seat. */
  seated: ApplicationRow[];
  /** Seated and confirmed. */
  participants: ApplicationRow[];
  feedback: FeedbackRow[];
}

/** Rows grouped by one of their columns. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

interface OfOffering {
  readonly microInternshipId: string;
}
const grouped = new WeakMap<readonly OfOffering[], { rows: number; groups: Map<string, OfOffering[]> }>();

/** Rows by the micro-internship they belong to, which never changes: grouped once, and again when rows were added. */
export function byMicroInternship<T extends OfOffering>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  let known = grouped.get(rows);
  if (known?.rows !== rows.length) {
    known = { rows: rows.length, groups: groupBy<OfOffering>(rows, (row) => row.microInternshipId) };
    grouped.set(rows, known);
  }
  return known.groups as Map<string, T[]>;
}

/** Offerings with what belongs to them; `isWanted` spares the work for the others, such as those long finished. */
export function offeringsOf(
  snapshot: Snapshot,
  isWanted: (row: MicroInternshipRow) => boolean = () => true,
): Offering[] {
  const steps = byMicroInternship(snapshot.steps);
  const applications = byMicroInternship(snapshot.applications);
  const partners = new Map(snapshot.partners.map((row) => [row.id, row]));
  return snapshot.microInternships.filter(isWanted).map((row) => {
    const { sessions } = parseSessions(row.plannedSessions || row.sessions);
    const mine = (applications.get(row.id) ?? []).filter(
      (application) => application.replacedBy === '' && application.erased === '',
    );
    const seated = mine.filter(holdsSeat);
    return {
      row,
      sessions,
      firstSession: sessions[0]?.date ?? null,
      lastSession: sessions[sessions.length - 1]?.date ?? null,
      steps: new Map(
        (steps.get(row.id) ?? [])
          .filter(hasStage)
          .map((step) => [
            step.stage as StageId,
            { row: step, stage: step.stage as StageId, opens: dateFrom(step.opens), due: dateFrom(step.due) },
          ]),
      ),
      partner: partners.get(row.partnerId),
      prospects: prospectsIn(row.prospects, partners).found,
      applications: mine,
      seated,
      participants: seated.filter((application) => application.registrationStatus === 'confirmed'),
      /** Looked up when a rule asks: most runs and clicks can do without the tab. */
      get feedback() {
        return byMicroInternship(snapshot.feedback).get(row.id) ?? [];
      },
    };
  });
}

/** A row of which somebody has emptied or overwritten the stage is no step any more. */
const hasStage = (step: StepRow): boolean => (stageIds as readonly string[]).includes(step.stage);
/**
 * Partners that a Prospects cell names: by ID, or as a teacher types them, by mail address or organisation, if only one
 * partner has it. `unknown` is what names nobody.
 */
export function prospectsIn(
  cell: string,
  partners: ReadonlyMap<string, PartnerRow>,
): { found: PartnerRow[]; unknown: string[] } {
  const found = new Set<PartnerRow>();
  const unknown: string[] = [];
  for (const part of cell.split(/[,;\n]+/)) {
    const words = idsIn(part);
    const byId = words.map((id) => partners.get(id)).filter((partner) => partner !== undefined);
    const named = byId.length === words.length ? byId : namedBy(part.trim(), partners);
    for (const partner of named) found.add(partner);
    if (named.length === 0 && words.length > 0) unknown.push(part.trim());
  }
  return { found: [...found], unknown };
}

function namedBy(name: string, partners: ReadonlyMap<string, PartnerRow>): PartnerRow[] {
  const plain = name.toLowerCase();
  const named = [...partners.values()].filter(
    ({ mail, organisation }) => mail.toLowerCase() === plain || organisation.toLowerCase() === plain,
  );
  return named.length === 1 ? named : [];
}

/** IDs in a cell that lists several, each once. */
export const idsIn = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

/** Accepted, and the seat neither given up nor expired. */
export function holdsSeat(application: ApplicationRow): boolean {
  return (
    application.outcome === 'accepted' &&
    application.registrationStatus !== 'given up' &&
    application.registrationStatus !== 'expired'
  );
}

export const isRunningRow = (row: MicroInternshipRow): boolean => row.status === 'running';
export const isRunning = (offering: Offering): boolean => isRunningRow(offering.row);

/** So long after a cancellation its notices can still be sent. */
const NOTICE_DAYS = 14;

/** Cancelled a short while ago, or just now by hand, so that those who know of it may still have to be told. */
export function isBeingCancelledRow(row: MicroInternshipRow, at: At): boolean {
  if (row.status !== 'cancelled') return false;
  const cancelled = instantFrom(row.cancelled);
  const since = cancelled ? cancelled.toZonedDateTimeISO(at.zone).toPlainDate() : at.today;
  const lastSession = dateFrom(row.lastSession);
  return at.daysSince(since) <= NOTICE_DAYS || (lastSession !== null && at.daysSince(lastSession) <= 0);
}
export const isBeingCancelled = ({ row }: Offering, at: At): boolean => isBeingCancelledRow(row, at);

/** What was taken for each session, in order of the sessions; '' where nothing was. Stored as `present, late, …`. */
export function attendanceOf(application: ApplicationRow, sessions: number): string[] {
  const taken = application.attendance.split(',').map((word) => word.trim());
  return Array.from({ length: sessions }, (_, index) => taken[index] ?? '');
}

/** Late counts as attended; `rule` is the setting "Sessions to attend for a badge". */
export function attended(application: ApplicationRow, sessions: number, rule: string): boolean {
  const there = attendanceOf(application, sessions).filter(
    (word) => word === 'present' || word === 'late',
  ).length;
  if (rule === 'one') return there >= 1;
  if (rule === 'half') return there * 2 >= sessions;
  return sessions > 0 && there === sessions;
}

/** Whether every session has been taken for every participant. */
export function attendanceTaken(offering: Offering): boolean {
  return (
    offering.participants.length > 0 &&
    offering.participants.every((application) =>
      attendanceOf(application, offering.sessions.length).every((word) => word !== ''),
    )
  );
}

export const fullName = (application: ApplicationRow): string =>
  `${application.nameUsed || application.firstName} ${application.lastName}`.trim();
export const firstName = (application: ApplicationRow): string =>
  application.nameUsed || application.firstName;

/** Whether the release form was answered, by a form or on paper, and not taken back. */
export const hasReleased = ({ releaseStatus }: ApplicationRow): boolean =>
  releaseStatus === 'answered' || releaseStatus === 'on behalf';

/** Has said yes to taking part, in an answer that was not taken back. */
export const mayTakePart = (application: ApplicationRow): boolean =>
  hasReleased(application) && application.mayTakePart === true;

/** Has said no to taking part, or taken the yes back. */
export const isRefused = (application: ApplicationRow): boolean =>
  application.releaseStatus === 'withdrawn' ||
  (hasReleased(application) && application.mayTakePart === false);

/** An instant from a moment cell, or null. */
export function instantFrom(text: string): Temporal.Instant | null {
  if (text === '') return null;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
