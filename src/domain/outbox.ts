import { Temporal } from 'temporal-polyfill';
import type { Language } from '../toolkit/language';
import { priorities } from '../toolkit/message';
import type { SentenceId } from '../toolkit/sentences';
import { templateSentences } from '../toolkit/sentences/templates';
import type { Approval, OutboxStatus } from '../toolkit/statuses';
import { againFor, perOriginalKey } from './again';
import { dateFrom, dateOfInstant, isBefore, later, moment, type SchoolCalendar } from './dates';
import { originalKey, timesOf } from './mail-key';
import type { Wanted } from './mails/wanted';
import type { At } from './offering';
import { instantFrom } from './offering';
import type { MessageRow, OutboxRow } from './records';
import { type Filled, fill } from './render';
import { isSaid, say } from './say';
import { isMailAddress, type Settings } from './settings';
import { placeholdersIn } from './template';
import { contradicts } from './told';

/** Statuses a mail can be in before anything irrevocable was tried; only these follow the facts. */
const open: readonly string[] = [
  'planned',
  'waiting for you',
  'approved',
  'held',
  'missed',
  'drafted',
  'failed',
];
/** Open and not yet a draft: the row holds the text. */
const rowHoldsText: readonly string[] = [
  'planned',
  'waiting for you',
  'approved',
  'held',
  'missed',
  'failed',
];

export const isOpen = (status: string): boolean => open.includes(status);

/** Mails are written down so many days before they leave, to be read, edited or stopped. */
export const PLANNED_DAYS_AHEAD = 3;
/** A mail that could not leave for longer than this many school days asks instead of leaving late. */
export const MISSED_AFTER_SCHOOL_DAYS = 2;

/** What has to be done to the Outbox so that it says what the facts ask for. */
export interface OutboxChanges {
  add: NewMail[];
  /** `withoutDraft`: its draft says what no longer holds and goes first. */
  update: { id: string; values: Partial<OutboxRow>; withoutDraft?: boolean }[];
  cancel: { id: string; why: string; hadDraft: boolean }[];
}

export interface NewMail {
  wanted: Wanted;
  status: OutboxStatus;
  approval: Approval;
  subject: string;
  body: string;
  problem: string;
  /** What it says that may change later (see `toldBy`). */
  told: string;
  /** A person's words or address, not to be made anew from the facts. */
  edited?: boolean;
}

export interface Planning {
  at: At;
  calendar: SchoolCalendar;
  settings: Settings;
  messages: ReadonlyMap<string, MessageRow>;
  values: (wanted: Wanted) => Record<string, string>;
  /** Keys the ledger knows, with their last state. */
  ledger: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Why a person must not get mail now, or '' (do-not-contact, an address that bounced). */
  stopped: (wanted: Wanted) => string;
  /** What a mail would say that may change later, by the placeholders of its template. */
  told?: (wanted: Wanted, placeholders: readonly string[]) => string;
  /** Whether a mail without a row was not wanted when it was due: its reason is younger, so it was not missed. */
  isNews?: (wanted: Wanted) => boolean;
}

/** Compares what is wanted with what the Outbox has (rows of the same micro-internships only). */
export function reconcile(
  wanted: readonly Wanted[],
  rows: readonly OutboxRow[],
  planning: Planning,
): OutboxChanges {
  const { language } = planning.settings;
  const byKey = perOriginalKey(onePerKey(rows));
  const changes: OutboxChanges = { add: [], update: [], cancel: [] };
  const wantedKeys = new Set<string>();
  for (const mail of wanted) {
    if (wantedKeys.has(mail.key)) continue;
    wantedKeys.add(mail.key);
    const row = byKey.get(mail.key);
    if (row?.status === 'bounced') {
      const again = onceMore(row, mail, rows, planning);
      if (again) changes.add.push(again);
    } else if (row) {
      const tried = timesOf(row.key) > 1 ? { ...mail, key: row.key, asSoonAsPossible: true } : mail;
      const values = isOpen(row.status) ? updated(row, tried, planning) : revived(row, tried, planning);
      const withoutDraft = values?.draftId === '' && row.draftId !== '';
      if (values) changes.update.push({ id: row.id, values, ...(withoutDraft ? { withoutDraft } : {}) });
    } else if (isNear(mail, planning)) {
      changes.add.push(added(mail, planning));
    }
  }
  for (const row of rows) {
    if (!isOpen(row.status) || !isDerived(row)) continue;
    const first = byKey.get(originalKey(row.key)) as OutboxRow;
    if (!wantedKeys.has(originalKey(row.key))) {
      changes.cancel.push({ id: row.id, why: say(language, 'not-needed'), hadDraft: row.draftId !== '' });
    } else if (row.id !== first.id) {
      const hadDraft = row.draftId !== '' && row.draftId !== first.draftId;
      changes.cancel.push({ id: row.id, why: say(language, 'same-mail-known'), hadDraft });
    }
  }
  return changes;
}

/** The row that counts for each key: one that has left before one that has not, otherwise the first. */
function onePerKey(rows: readonly OutboxRow[]): Map<string, OutboxRow> {
  const byKey = new Map<string, OutboxRow>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (!known || (!mayHaveLeft(known.status) && mayHaveLeft(row.status))) byKey.set(row.key, row);
  }
  return byKey;
}

/** It has left, or nobody knows that it has not. */
const mayHaveLeft = (status: string): boolean =>
  status === 'sent' || status === 'sending' || status === 'unknown' || status === 'bounced';

/** It was taken back by the plan, not by a person: it comes back when it is wanted again. */
export const isNotNeeded = (row: Pick<OutboxRow, 'problem'>): boolean => isSaid(row.problem, 'not-needed');

function revived(row: OutboxRow, mail: Wanted, planning: Planning): Partial<OutboxRow> | null {
  if (row.status !== 'cancelled' || !isNotNeeded(row) || !isNear(mail, planning)) return null;
  const anew = { ...planning, ledger: new Map(), isNews: () => false };
  const { status, approval, subject, body, problem, told } = added(mail, anew);
  const sendAfter = mail.sendAfter.toString();
  return {
    ...{ status, approval, subject, body, problem, told, edited: null, pinned: null },
    ...{ to: mail.to, name: mail.name, language: mail.language },
    ...{ when: sendAfter, sendAfter },
  };
}

/** A mail that came back leaves once more, with the words a person gave it, when its address was corrected or it was not final. */
function onceMore(
  row: OutboxRow,
  mail: Wanted,
  rows: readonly OutboxRow[],
  planning: Planning,
): NewMail | null {
  const tries = rows.filter((one) => originalKey(one.key) === mail.key);
  const again = againFor(mail, tries, planning);
  if (!again) return null;
  const { key, to } = again;
  const made = added(
    {
      ...mail,
      ...{ key, to, asSoonAsPossible: true, approved: mail.approved || row.approval === 'given' },
      day: dateFrom(again.when) ?? mail.day,
      sendAfter: Temporal.Instant.from(again.sendAfter),
    },
    planning,
  );
  if (row.edited !== true) return { ...made, edited: again.isByHand };
  return { ...made, subject: row.subject, body: row.body, edited: true };
}

/** Rows that a person or an operation made (tests, date changes) stand by themselves. */
const isDerived = (row: OutboxRow): boolean => row.key !== '' && !/^(test|extra)\//.test(row.key);

const isNear = (mail: Wanted, { at }: Planning): boolean =>
  mail.early === true || !isBefore(at.today.add({ days: PLANNED_DAYS_AHEAD }), mail.day);

function added(mail: Wanted, planning: Planning): NewMail {
  const { language } = planning.settings;
  const filled = textOf(mail, planning);
  const approval = mail.approved ? 'given' : needsApproval(mail, planning) ? 'needed' : 'not needed';
  const base = {
    wanted: mail,
    approval,
    subject: filled.ok ? filled.subject : '',
    body: filled.ok ? filled.body : '',
    told: toldOf(mail, planning),
  } as const;
  const known = planning.ledger.get(mail.key);
  if (known === 'sent' || known === 'sending' || known === 'unknown') {
    return {
      ...base,
      told: '',
      status: known === 'sent' ? 'sent' : 'unknown',
      problem: say(language, 'row-deleted-left'),
    };
  }
  if (known)
    return {
      ...base,
      status: 'held',
      problem: say(language, 'row-deleted-held'),
    };
  const problem = problemOf(mail, filled, planning);
  if (problem) return { ...base, status: 'held', problem };
  if (approval === 'needed') return { ...base, status: 'waiting for you', problem: '' };
  if (isMissed(mail, planning) && !planning.isNews?.(mail))
    return { ...base, status: 'missed', problem: missedWords(mail, language) };
  return { ...base, status: 'planned', problem: '' };
}

const missedWords = (mail: Wanted, language: Language): string =>
  say(language, 'was-due', { day: mail.day.toString() });

function problemOf(mail: Wanted, filled: Filled, planning: Planning): string {
  if (!isMailAddress(mail.to)) return say(planning.settings.language, 'no-address', { address: mail.to });
  return planning.stopped(mail) || (filled.ok ? '' : filled.problem);
}

/** Due so long ago that leaving now would surprise the reader. */
export function isMissed(
  mail: Pick<Wanted, 'day' | 'asSoonAsPossible'>,
  { at, calendar }: Pick<Planning, 'at' | 'calendar'>,
): boolean {
  if (mail.asSoonAsPossible || !isBefore(mail.day, at.today)) return false;
  return calendar.schoolDaysBetween(mail.day, at.today) > MISSED_AFTER_SCHOOL_DAYS;
}

/** Whether a person has to say yes first. Mails to the teacher never wait for the teacher. */
export function needsApproval(
  mail: Pick<Wanted, 'message' | 'language' | 'audience'>,
  planning: Pick<Planning, 'settings' | 'messages'>,
): boolean {
  if (mail.audience === 'teacher') return false;
  const policy = planning.settings.text('approvalPolicy');
  if (policy === 'everything') return true;
  const template = planning.messages.get(`${mail.message} ${mail.language}`);
  if (template !== undefined && template.checked !== true) return true;
  if (policy === 'only decisions')
    return /^(acceptance|waitlist|denial|decision-correction)$/.test(mail.message);
  return template?.approval === true;
}

function toldOf(mail: Wanted, { messages, told }: Planning): string {
  if (mail.told !== undefined) return mail.told;
  const template = messages.get(`${mail.message} ${mail.language}`);
  return template && told
    ? told(mail, [...placeholdersIn(template.subject), ...placeholdersIn(template.body)])
    : '';
}

export function textOf(mail: Wanted, planning: Pick<Planning, 'settings' | 'messages' | 'values'>): Filled {
  const template = planning.messages.get(`${mail.message} ${mail.language}`);
  const { language } = planning.settings;
  if (!template) {
    const { message, language: of } = mail;
    return { ok: false, problem: say(language, 'message-missing', { message, language: of }) };
  }
  return fill(
    { subject: template.subject, body: template.body, audience: mail.audience },
    planning.values(mail),
    language,
  );
}

/** What of an open row no longer fits the facts; words a person edited stay as they are. */
function updated(row: OutboxRow, mail: Wanted, planning: Planning): Partial<OutboxRow> | null {
  const told = toldOf(mail, planning);
  const isDraft = !rowHoldsText.includes(row.status);
  const time = timeFor(row, mail, planning);
  const isStopped = isDraft && planning.stopped({ ...mail, to: row.to }) !== '';
  if (isDraft && !isStopped && !contradicts(row.told, told)) return typedMoment(row, planning) ? time : null;
  const filled = textOf(mail, planning);
  const isReaddressed = row.draftId !== '' && row.edited !== true && mail.to !== row.to;
  const without = isDraft || isReaddressed ? { draftId: '', draftLink: '', threadId: '' } : {};
  const status = row.approval === 'given' ? 'approved' : 'planned';
  const before = isDraft ? { ...row, status } : row;
  const wished = {
    ...(row.edited === true ? {} : wordsFor(mail, filled, told)),
    ...without,
    ...time,
    ...(isDraft ? { status } : {}),
    ...statusFor({ ...before, ...time }, mail, filled, told, planning),
  };
  const changed = Object.entries(wished).filter(
    ([column, value]) => row[column as keyof OutboxRow] !== value,
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

const wordsFor = (mail: Wanted, filled: Filled, told: string): Partial<OutboxRow> => ({
  ...{ to: mail.to, name: mail.name, language: mail.language },
  ...(filled.ok ? { subject: filled.subject, body: filled.body, told } : {}),
});

/** The moment a person typed into "When", or null. A day alone means the start of school hours. */
function typedMoment(row: OutboxRow, { at, settings }: Planning): string | null {
  const when = instantFrom(row.when);
  if (!when || sameMinute(row.when, row.sendAfter)) return null;
  const local = when.toZonedDateTimeISO(at.zone);
  const isDayAlone = local.hour === 0 && local.minute === 0 && local.second === 0;
  const meant = isDayAlone ? moment(local.toPlainDate(), settings.text('schoolHoursStart'), at.zone) : when;
  return meant.toString();
}

/**
 * When it leaves: at the moment a person typed, until they empty the cell; otherwise when the facts say. A mail whose own
 * day is long past keeps the moment it has: a person may have chosen it.
 */
function timeFor(row: OutboxRow, mail: Wanted, planning: Planning): Partial<OutboxRow> {
  const typed = typedMoment(row, planning);
  if (typed) return { sendAfter: typed, when: typed, pinned: true };
  const isEmptied = row.when === '';
  if (row.pinned === true && !isEmptied) return {};
  const unpinned = row.pinned === true ? { pinned: null } : {};
  if (!isEmptied && (mail.asSoonAsPossible || isMissed(mail, planning))) return {};
  const sendAfter = mail.sendAfter.toString();
  return sameMinute(row.sendAfter, sendAfter) && !isEmptied
    ? {}
    : { sendAfter, when: sendAfter, ...unpinned };
}

/** Due so long ago that leaving now would surprise; counted from the moment a person chose, or from when it was written down. */
function isMissedRow(row: OutboxRow, mail: Wanted, planning: Planning): boolean {
  const { zone } = planning.at;
  const chosen = row.pinned === true ? dateOfInstant(row.sendAfter, zone) : null;
  if (chosen) return isMissed({ day: chosen, asSoonAsPossible: false }, planning);
  const written = row.status === 'missed' ? null : dateOfInstant(row.created, zone);
  const day = written ? later(mail.day, written) : mail.day;
  return isMissed({ day, asSoonAsPossible: mail.asSoonAsPossible }, planning);
}

function statusFor(
  row: OutboxRow,
  mail: Wanted,
  filled: Filled,
  told: string,
  planning: Planning,
): Partial<OutboxRow> {
  if (isHeldByPerson(row)) return {};
  const approval = approvalFor(row, mail, planning);
  const hasWords = row.edited === true && row.subject !== '' && row.body !== '';
  const isOutdated = row.edited === true && contradicts(row.told, told);
  const addressed = row.edited === true ? { ...mail, to: row.to } : mail;
  const problem =
    problemOf(addressed, hasWords ? { ...row, ok: true } : filled, planning) ||
    (isOutdated ? say(planning.settings.language, 'edited-before-change') : '');
  const isLate = isMissedRow(row, mail, planning);
  if (row.status === 'missed' && isLate) return {};
  if (problem !== '') return { approval, status: 'held', problem };
  if (row.status === 'failed') return { approval };
  const goOn = (status: OutboxStatus) => ({
    approval,
    status,
    ...(status === row.status ? {} : { problem: '' }),
  });
  if (approval === 'needed') return goOn('waiting for you');
  if (row.status === 'waiting for you' && approval === 'not needed') return {};
  if (row.status === 'approved' && row.approval !== 'given')
    return { ...goOn('approved'), ...(isLate ? { pinned: true } : {}), ...rightAway(row, planning) };
  if (isLate) return { approval, status: 'missed', problem: missedWords(mail, planning.settings.language) };
  return goOn(approval === 'given' && row.status !== 'planned' ? 'approved' : 'planned');
}

/** A mail that a person says yes to after its time leaves now, and is late only when it can't leave now either. */
export function rightAway(
  row: Pick<OutboxRow, 'sendAfter'>,
  { at }: Pick<Planning, 'at'>,
): Partial<OutboxRow> {
  const due = instantFrom(row.sendAfter);
  const now = at.now.toString();
  return due && Temporal.Instant.compare(due, at.now) > 0 ? {} : { sendAfter: now, when: now, pinned: true };
}

/** A yes stays a yes; what was written when none was needed may need one now, in another language or by another policy. */
function approvalFor(row: OutboxRow, mail: Wanted, planning: Planning): string {
  if (mail.approved || row.status === 'approved' || row.approval === 'given') return 'given';
  return row.approval === 'needed' || needsApproval(mail, planning) ? 'needed' : row.approval;
}

/**
 * Held by a person, here or by typing the status into the sheet, where the problem says what it said before: only a
 * person lets it go on. What the plan held goes on by itself once what was wrong is mended.
 */
export const isHeldByPerson = (row: OutboxRow): boolean =>
  row.status === 'held' && !isSaid(row.problem, ...heldByPlan);

const heldByPlan: readonly SentenceId[] = [
  'no-address',
  'edited-before-change',
  'partner-do-not-contact',
  'address-bounced',
  'brake-on',
  'message-missing',
  'nothing-known',
  'no-web-address',
  ...(Object.keys(templateSentences) as (keyof typeof templateSentences)[]),
];

function sameMinute(a: string, b: string): boolean {
  const [one, two] = [instantFrom(a), instantFrom(b)];
  const minute = (instant: Temporal.Instant) => Math.floor(instant.epochMilliseconds / 60_000);
  return one !== null && two !== null && minute(one) === minute(two);
}

/** Mails that may leave now, most urgent first: approved or needing nothing, due, and within school hours. */
export function ready(
  rows: readonly OutboxRow[],
  at: At,
  calendar: SchoolCalendar,
  settings: Settings,
): OutboxRow[] {
  const hours = inSchoolHours(at, calendar, settings);
  const byKey = onePerKey(rows);
  return rows
    .filter((row) => row.key === '' || byKey.get(row.key) === row)
    .filter((row) => row.status === 'planned' || row.status === 'approved' || row.status === 'drafted')
    .filter((row) => row.approval !== 'needed')
    .filter((row) => isDue(row, at) && (hours || leavesAnyHour(row)))
    .sort((a, b) => rank(a) - rank(b) || a.sendAfter.localeCompare(b.sendAfter));
}

/** The run of show and alerts go to the teacher alone, whenever they are due. */
export const leavesAnyHour = (row: OutboxRow): boolean => row.audience === 'teacher';

const rank = (row: OutboxRow): number => priorities[row.priority as keyof typeof priorities] ?? 9;

function isDue(row: OutboxRow, at: At): boolean {
  const instant = instantFrom(row.sendAfter);
  return instant === null || Temporal.Instant.compare(instant, at.now) <= 0;
}

export function inSchoolHours(at: At, calendar: SchoolCalendar, settings: Settings): boolean {
  return (
    calendar.isSchoolDay(at.today) &&
    at.time >= settings.text('schoolHoursStart') &&
    at.time < settings.text('schoolHoursEnd')
  );
}
