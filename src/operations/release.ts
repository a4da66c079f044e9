import type { Request, Response } from '../contract';
import { outcomeValues } from '../domain/facts';
import { valuesOf } from '../domain/mails/values';
import type { Context } from '../domain/mails/wanted';
import { fullName, isRunningRow } from '../domain/offering';
import { type Planning, textOf } from '../domain/outbox';
import { Problem } from '../domain/problem';
import type { ApplicationRow, OutboxRow } from '../domain/records';
import {
  type Batch,
  batchMails,
  batchOf,
  decisionRows,
  needsLine,
  needsOf,
  tellingDay,
} from '../domain/release';
import { sentence } from '../domain/say';
import { quotaLeft } from '../google/mail';
import type { Decision } from '../toolkit/statuses';
import { contextFor, contextOfApplication } from './offerings';
import type { Work } from './session';

/** What would be told to whom, what stands against it, and what of it leaves today; nothing is changed. */
export function getRelease(work: Work, { microInternshipId }: Request<'getRelease'>): Response<'getRelease'> {
  const context = contextFor(work, microInternshipId);
  const batch = batchIn(work, context);
  const needs = needsOf(batch.hearing, quotaLeft(), work.snapshot.settings.number('quotaReserve'));
  const leavesOn = tellingDay(context);
  const { mails, problems } = mailsOf(work, context, batch);
  return {
    ...needs,
    line: needsLine(needs, context, leavesOn),
    leavesOn: leavesOn.toString(),
    batch: batch.fingerprint,
    conflicts: [...batch.conflicts, ...problems],
    warnings: batch.warnings,
    mails,
  };
}

const batchIn = (work: Work, context: Context, hold: readonly string[] = []): Batch =>
  batchOf(context, work.offerings(isRunningRow), work.snapshot.settings.language, hold);

function mailsOf(
  work: Work,
  context: Context,
  { told, held }: Batch,
): { mails: Response<'getRelease'>['mails']; problems: string[] } {
  const { bodyText } = require('../domain/markdown') as typeof import('../domain/markdown');
  const rows = decisionRows(context);
  const all = [...told, ...held];
  const wanted = new Map(batchMails(context, all).map((mail) => [mail.personId, mail]));
  const planning = planningFor(work, context);
  const problems: string[] = [];
  const mails = all
    .filter((one) => wanted.has(one.id))
    .map((one) => {
      const mail = wanted.get(one.id) as NonNullable<ReturnType<typeof wanted.get>>;
      const row = rows.get(one.id);
      const filled = row?.edited === true ? { ok: true as const, ...row } : textOf(mail, planning);
      const problem = filled.ok ? '' : filled.problem;
      if (problem && told.includes(one))
        problems.push(work.say('conflict-no-text', { name: fullName(one), problem }));
      return {
        applicationId: one.id,
        mailId: row?.id ?? '',
        name: mail.name,
        to: mail.to,
        language: mail.language,
        message: mail.message,
        decision: one.decision as Decision,
        subject: filled.ok ? filled.subject : '',
        text: filled.ok ? bodyText(filled.body) : '',
        note: one.decisionNote,
        held: held.includes(one),
        edited: row?.edited === true,
        problem,
      };
    });
  return { mails, problems };
}

/** What words are made from, outside of a plan. */
export const planningFor = (
  { snapshot, at }: Work,
  context: Context,
): Pick<Planning, 'settings' | 'messages' | 'values' | 'at'> => ({
  at,
  settings: snapshot.settings,
  messages: new Map(snapshot.messages.map((row) => [`${row.message} ${row.language}`, row])),
  values: (mail) => {
    const values = valuesOf(context, mail);
    return { ...values, registrationLink: values.registrationLink || FORM_TO_COME };
  },
});

/** Stands for the link of the form that the next run makes; mails only leave with the real one. */
const FORM_TO_COME = 'https://forms.google.com/';

/**
 * Releases the batch in one go or not at all: outcomes become real, and their mails may leave. Refused while anything
 * conflicts, and when the batch is another one than the teacher has seen.
 */
export function releaseDecisions(
  work: Work,
  { microInternshipId, expected, batch: seen, hold = [] }: Request<'releaseDecisions'>,
): Response<'releaseDecisions'> {
  const context = contextFor(work, microInternshipId);
  const before = batchIn(work, context);
  const batch = hold.length > 0 ? batchIn(work, context, hold) : before;
  if (batch.told.length === 0)
    throw new Problem('refused', sentence(batch.held.length > 0 ? 'all-held' : 'nothing-to-release'));
  const isOther = expected !== undefined && expected !== batch.hearing;
  if (isOther || (seen !== undefined && seen !== before.fingerprint))
    throw new Problem('refused', sentence('batch-changed'));
  refuseConflicts(work, context, batch);
  holdMailsOf(work, context, batch.held);
  release(work, context, batch.told);
  return {
    message:
      batch.held.length > 0
        ? work.say('released-with-held', { count: batch.hearing, held: batch.held.length })
        : work.say('released', { count: batch.hearing }),
  };
}

function refuseConflicts(work: Work, context: Context, batch: Batch): void {
  const found = [...batch.conflicts, ...mailsOf(work, context, { ...batch, held: [] }).problems];
  if (found.length > 0)
    throw new Problem('refused', sentence('not-released', { conflicts: found.join(' ') }));
}

function release(work: Work, context: Context, told: readonly ApplicationRow[]): void {
  const rows = decisionRows(context);
  const day = tellingDay(context);
  const now = work.now.toString();
  for (const one of told) {
    const row = rows.get(one.id);
    const values = outcomeValues(context, one, now, day);
    if (values) work.change('applications', one.id, values);
    if (row && (row.status === 'waiting for you' || row.status === 'planned' || row.status === 'held'))
      approve(work, row);
  }
  work.log('Decisions released', `${told.length}`, context.offering.row.id);
}

const approve = (work: Work, row: OutboxRow): void =>
  work.change('outbox', row.id, {
    status: 'approved',
    approval: 'given',
    approvedBy: work.snapshot.settings.text('teacherName'),
    problem: '',
  });

/** Who is left out of a batch stays so until the teacher approves the mail by itself. */
function holdMailsOf(work: Work, context: Context, held: readonly ApplicationRow[]): void {
  const rows = decisionRows(context);
  for (const one of held) {
    const row = rows.get(one.id);
    if (row && row.status !== 'held')
      work.change('outbox', row.id, { status: 'held', problem: work.say('held-by-hand') });
  }
}

/** Whether a mail tells a decision that has not been released. */
export function isUnreleased(work: Work, row: OutboxRow): boolean {
  if (!/^(acceptance|waitlist|denial)$/.test(row.message)) return false;
  return work.snapshot.applications.some((one) => one.id === row.personId && one.outcome === '');
}

/** A decision that was held back follows by itself, after the same checks. */
export function releaseHeld(work: Work, row: OutboxRow): void {
  if (row.status !== 'held') throw new Problem('refused', sentence('decisions-together'));
  const context = contextOfApplication(work, row.personId);
  const others = context.offering.applications.filter((one) => one.outcome === '' && one.id !== row.personId);
  const one = context.offering.applications.filter(({ id }) => id === row.personId);
  const batch = batchIn(work, context, [...others.map(({ id }) => id)]);
  refuseConflicts(work, context, { ...batch, told: one, held: [] });
  release(work, context, one);
}

/** A line of the teacher's own for one student; it stands in the mail that tells the decision. */
export function setDecisionNote(
  work: Work,
  { applicationId, note }: Request<'setDecisionNote'>,
): Response<'setDecisionNote'> {
  const { offering } = contextOfApplication(work, applicationId);
  const one = offering.applications.find(({ id }) => id === applicationId);
  if (one && one.outcome !== '' && !isBeforeTelling(work, one))
    throw new Problem('refused', sentence('note-too-late'));
  work.change('applications', applicationId, { decisionNote: note });
  return { message: work.say('saved') };
}

/** A correction that waits can still get a note. */
const isBeforeTelling = (work: Work, { id }: ApplicationRow): boolean =>
  work.snapshot.outbox.some(
    (row) =>
      row.personId === id && row.stage === 'student-correspondence' && row.status === 'waiting for you',
  );
