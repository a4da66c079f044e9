import { People } from './people';
import { type Rehearsal, summarise } from './report';
import { rowsOf } from './rows';
import type { School } from './school';
import { type Detail, Teacher } from './teacher';
import { openSchool, type SchoolWorkspace } from './workspace';

export interface RehearsalOptions {
  dist: string;
  seed: number;
  edition: 'education' | 'consumer';
  /** Weeks that the teacher starts late. */
  late: number;
}

export interface DayLine {
  date: string;
  happened: string[];
}

/**
 * What happens on a day, and when the clock trigger is let through: once before each thing that could be due and after
 * everybody who acts. Every ten minutes of nine weeks would show no more. At weekends nobody at school does anything.
 */
const SCHOOL_DAY: readonly Moment[] = [
  ['07:02', 'tick'],
  ['08:02', 'tick'],
  ['09:30', 'people'],
  ['09:42', 'tick'],
  ['10:30', 'teacher'],
  ['10:42', 'tick'],
];
const WEEKEND: readonly Moment[] = [
  ['09:30', 'people'],
  ['09:42', 'tick'],
];
type Moment = readonly [time: string, what: 'tick' | 'people' | 'teacher'];
const LONGEST_DAYS = 100;

/** Plays the whole school year of one offering: set-up, nine weeks, everybody in their part. */
export function rehearse(
  school: School,
  options: RehearsalOptions,
): { rehearsal: Rehearsal; days: DayLine[]; at: SchoolWorkspace } {
  const started = performance.now();
  const begins = plusDays(school.begins, options.late * 7);
  const at = openSchool(school, options.dist, { ...options, now: `${begins}T08:30` });
  const { workspace, script } = at;
  const teacher = new Teacher(at);
  const people = new People(workspace, school);
  setUp(at, school, teacher, options.late > 0);
  workspace.faults.set({ silentTriggers: true });
  const days: DayLine[] = [];
  let date = begins;
  for (let day = 0; day < LONGEST_DAYS; day++, date = plusDays(date, 1)) {
    const before = countMails(at);
    const acts: string[] = [];
    for (const [time, what] of isWeekend(date) ? WEEKEND : SCHOOL_DAY) {
      if (workspace.clock.iso() > `${date}T${time}`) continue;
      workspace.clock.advanceTo(`${date}T${time}`);
      if (what === 'tick') script.fireTrigger('onTick');
      else if (what === 'people') people.act();
      else if (somethingWaits(at)) acts.push(...decideAsTeacher(teacher, school));
    }
    const happened = [...acts, ...newMails(at, before)];
    if (happened.length > 0) days.push({ date, happened });
    if (rowsOf(at.tracker.values('Micro-internships')).every((row) => row.Status === 'finished')) break;
  }
  const rehearsal = summarise(at, teacher, Math.round(performance.now() - started));
  return { rehearsal, days, at };
}

function setUp({ script, tracker }: SchoolWorkspace, school: School, teacher: Teacher, late: boolean): void {
  script.open();
  script.click('Micro-internships', 'Set up this tracker');
  teacher.ask('setUpTracker', { organisation: school.name, teacherName: school.teacher.name });
  teacher.ask('switchScheduleOn');
  for (const [index, closure] of school.closures.entries()) {
    typeInto(tracker, 'Closures', index + 2, { From: closure.from, To: closure.to, Name: closure.name });
  }
  checkTranslations(tracker);
  const { partner, session, seats, title, joinLink } = school;
  teacher.decide('createMicroInternship', {
    title,
    partners: [partner],
    sessions: [session],
    seatsMin: seats.min,
    seatsMax: seats.max,
    joinLink,
    plan: late ? 'compressed' : 'normal',
    requestId: 'rehearsal-0001',
  });
  typeInto(tracker, 'Micro-internships', 2, {
    Counsellors: school.counsellor,
    'Recording ok by principal': 'yes',
  });
}

type TrackerHandle = SchoolWorkspace['tracker'];

/** Somebody who knows Spanish has read the ready-made texts and says so in the Messages tab, in one paste. */
function checkTranslations(tracker: TrackerHandle): void {
  const [header = [], ...rows] = tracker.values('Messages');
  const column = letters(header.map(String).indexOf('Checked by a person') + 1);
  tracker.edit(
    `Messages!${column}2:${column}${rows.length + 1}`,
    rows.map(() => ['yes']),
  );
}

/** A person types values into one row, each under its header. */
export function typeInto(
  tracker: TrackerHandle,
  tab: string,
  row: number,
  values: Record<string, string>,
): void {
  const header = (tracker.values(tab)[0] ?? []).map(String);
  for (const [name, value] of Object.entries(values)) {
    const column = header.indexOf(name);
    if (column < 0) throw new Error(`"${tab}" has no column "${name}".`);
    tracker.edit(`'${tab}'!${letters(column + 1)}${row}`, value);
  }
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** What the teacher reads on the Home tab, without opening the sidebar. */
const somethingWaits = ({ tracker }: SchoolWorkspace): boolean =>
  !tracker.values('Home').some(([text]) => text === 'Nothing needs you today.');

/** The teacher opens the sidebar once a day and settles what it shows, the obvious way. */
function decideAsTeacher(teacher: Teacher, school: School): string[] {
  const acts: string[] = [];
  const seen = new Set<string>();
  for (let round = 0; round < 4; round++) {
    const open = teacher.overview().decisions.filter((item) => !seen.has(item.id));
    if (open.length === 0) break;
    for (const item of open) {
      seen.add(item.id);
      const done = settle(teacher, school, item);
      if (done) acts.push(done);
    }
  }
  return acts;
}

function settle(
  teacher: Teacher,
  school: School,
  item: ReturnType<Teacher['overview']>['decisions'][number],
): string {
  const id = teacher.overview().microInternships[0]?.id ?? '';
  const [kind] = item.id.split(' ');
  if (kind === 'decide') {
    const { applicants } = teacher.detail(id);
    const sorted = [...applicants].sort((a, b) => a.submitted.localeCompare(b.submitted));
    const decisions = sorted.map((one, index) => ({
      applicationId: one.id,
      decision: decisionOf(index, school),
    }));
    teacher.decide('decide', { decisions });
    return `Teacher decided on ${decisions.length} applications`;
  }
  if (kind === 'meeting') {
    const at = nextSchoolDay(teacher.overview().today, school);
    teacher.decide('setPartnerMeeting', { microInternshipId: id, at: `${at}T15:30`, minutes: 30 });
    return `Teacher set the meeting with the partner for ${at}`;
  }
  if (kind === 'attendance') {
    const { applicants } = teacher.detail(id);
    const entries = applicants
      .filter((one) => one.registration === 'confirmed')
      .map((one, index) => ({ applicationId: one.id, attendance: index === 1 ? 'late' : 'present' }));
    teacher.decide('takeAttendance', { microInternshipId: id, session: 0, entries });
    return 'Teacher took the attendance';
  }
  const [action] = item.actions;
  if (!action) return '';
  teacher.decide(action.call, action.request);
  return `Teacher: ${action.label} (${item.text})`;
}

function decisionOf(index: number, school: School): string {
  if (index < school.seats.max) return 'accept';
  return index < school.students.length - 1 ? 'waitlist' : 'deny';
}

function nextSchoolDay(date: string, { closures }: School): string {
  let day = plusDays(date, 1);
  while (isWeekend(day) || closures.some(({ from, to }) => from <= day && day <= to)) day = plusDays(day, 1);
  return day;
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const outbox = ({ tracker }: SchoolWorkspace): Record<string, unknown>[] => rowsOf(tracker.values('Outbox'));

const countMails = (at: SchoolWorkspace): Set<unknown> =>
  new Set(
    outbox(at)
      .filter((row) => row.Status === 'sent')
      .map((row) => row.ID),
  );

function newMails(at: SchoolWorkspace, before: Set<unknown>): string[] {
  const counts = new Map<string, number>();
  for (const row of outbox(at)) {
    if (row.Status === 'sent' && !before.has(row.ID))
      counts.set(String(row.Message), (counts.get(String(row.Message)) ?? 0) + 1);
  }
  return [...counts].map(([message, count]) => `${count} × ${message}`);
}

export type { Detail };
