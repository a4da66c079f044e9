import { Temporal } from 'temporal-polyfill';
import type { Language } from '../toolkit/language';
import { priorities } from '../toolkit/message';
import type { SentenceId } from '../toolkit/sentences';
import { templateSentences } from '../toolkit/sentences/templates';
import type { Approval, OutboxStatus } from '../toolkit/statuses';
import { isBefore, type SchoolCalendar } from './dates';
import type { Wanted } from './mails/wanted';
import type { At } from './offering';
import { instantFrom } from './offering';
import type { MessageRow, OutboxRow } from './records';
import { type Filled, fill } from './render';
import { isSaid, say } from './say';
import { isMailAddress, type Settings } from './settings';

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
  update: { id: string; values: Partial<OutboxRow> }[];
  cancel: { id: string; why: string; hadDraft: boolean }[];
}

export interface NewMail {
  wanted: Wanted;
  status: OutboxStatus;
  approval: Approval;
  subject: string;
  body: string;
  problem: string;
}

export interface Planning {
  at: At;
  calendar: SchoolCalendar;
  settings: Settings;
  messages: ReadonlyMap<string, MessageRow>;
  values: (wanted: Wanted) => Record<string, string>;
  /** Keys the ledger knows, with their last state. */
  ledger: ReadonlyMap<string, string>;
  /** Why a person must not get mail now, or '' (do-not-contact, an address that bounced). */
  stopped: (wanted: Wanted) => string;
}

/** Compares what is wanted with what the Outbox has (rows of the same micro-internships only). */
export function reconcile(
  wanted: readonly Wanted[],
  rows: readonly OutboxRow[],
  planning: Planning,
): OutboxChanges {
  const { language } = planning.settings;
  const byKey = onePerKey(rows);
  const changes: OutboxChanges = { add: [], update: [], cancel: [] };
  const wantedKeys = new Set<string>();
  for (const mail of wanted) {
    if (wantedKeys.has(mail.key)) continue;
    wantedKeys.add(mail.key);
    const row = byKey.get(mail.key);
    if (row) {
      const values = isOpen(row.status) ? updated(row, mail, planning) : revived(row, mail, planning);
      if (values) changes.update.push({ id: row.id, values });
    } else if (isNear(mail, planning)) {
      changes.add.push(added(mail, planning));
    }
  }
  for (const row of rows) {
    if (!isOpen(row.status) || !isDerived(row)) continue;
    const first = byKey.get(row.key) as OutboxRow;
    if (!wantedKeys.has(row.key)) {
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

/** A mail that the plan itself cancelled comes back when it is wanted again, unlike one a person cancelled. */
function revived(row: OutboxRow, mail: Wanted, planning: Planning): Partial<OutboxRow> | null {
  if (row.status !== 'cancelled' || !isSaid(row.problem, 'not-needed') || !isNear(mail, planning))
    return null;
  const { status, approval, subject, body, problem } = added(mail, { ...planning, ledger: new Map() });
  return {
    ...{ status, approval, subject, body, problem, edited: null },
    ...{ to: mail.to, name: mail.name, language: mail.language },
    ...{ when: mail.day.toString(), sendAfter: mail.sendAfter.toString() },
  };
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
  } as const;
  const known = planning.ledger.get(mail.key);
  if (known === 'sent' || known === 'sending' || known === 'unknown') {
    return {
      ...base,
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
  if (isMissed(mail, planning)) return { ...base, status: 'missed', problem: missedWords(mail, language) };
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
  if (template?.checked !== true && mail.language !== 'en') return true;
  if (policy === 'only decisions')
    return /^(acceptance|waitlist|denial|decision-correction)$/.test(mail.message);
  return template?.approval === true;
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
  if (!rowHoldsText.includes(row.status)) return null;
  const filled = textOf(mail, planning);
  const wished = {
    ...(row.edited === true ? {} : wordsFor(mail, filled)),
    ...timeFor(row, mail, planning),
    ...statusFor(row, mail, filled, planning),
  };
  const changed = Object.entries(wished).filter(
    ([column, value]) => row[column as keyof OutboxRow] !== value,
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

const wordsFor = (mail: Wanted, filled: Filled): Partial<OutboxRow> => ({
  ...{ to: mail.to, name: mail.name, language: mail.language },
  ...(filled.ok ? { subject: filled.subject, body: filled.body } : {}),
});

/** A mail whose own day is long past keeps the moment it has: a person may have chosen it. */
function timeFor(row: OutboxRow, mail: Wanted, planning: Planning): Partial<OutboxRow> {
  if (mail.asSoonAsPossible || isMissed(mail, planning)) return {};
  const sendAfter = mail.sendAfter.toString();
  return sameInstant(row.sendAfter, sendAfter) ? {} : { sendAfter, when: mail.day.toString() };
}

function statusFor(row: OutboxRow, mail: Wanted, filled: Filled, planning: Planning): Partial<OutboxRow> {
  if (isHeldByPerson(row)) return {};
  const approval = approvalFor(row, mail, planning);
  const hasWords = row.edited === true && row.subject !== '' && row.body !== '';
  const problem = problemOf(mail, hasWords ? { ...row, ok: true } : filled, planning);
  if (row.status === 'missed' && isMissed(mail, planning)) return {};
  if (problem !== '') return { approval, status: 'held', problem };
  if (row.status === 'failed') return { approval };
  const goOn = (status: OutboxStatus) => ({
    approval,
    status,
    ...(status === row.status ? {} : { problem: '' }),
  });
  if (approval === 'needed') return goOn('waiting for you');
  if (row.status === 'waiting for you' && approval === 'not needed') return {};
  if (approval === 'given' && row.status !== 'planned') return goOn('approved');
  if (isMissed(mail, planning))
    return { approval, status: 'missed', problem: missedWords(mail, planning.settings.language) };
  return goOn('planned');
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
  'partner-do-not-contact',
  'address-bounced',
  'message-missing',
  'nothing-known',
  'no-web-address',
  ...(Object.keys(templateSentences) as (keyof typeof templateSentences)[]),
];

function sameInstant(a: string, b: string): boolean {
  const [one, two] = [instantFrom(a), instantFrom(b)];
  return one !== null && two !== null && Temporal.Instant.compare(one, two) === 0;
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
