import { Temporal } from 'temporal-polyfill';
import { mailsByKey } from '../domain/again';
import { isAfter } from '../domain/dates';
import { factChanges, formsNeeded } from '../domain/facts';
import { formsIn } from '../domain/forms-of';
import { wantedMails } from '../domain/mails';
import { isOfTracker, trackerMails } from '../domain/mails/tracker';
import { valuesOf } from '../domain/mails/values';
import type { Context, Wanted } from '../domain/mails/wanted';
import { languageOf } from '../domain/mails/wanted';
import { byMicroInternship, instantFrom } from '../domain/offering';
import { isOpen, type Planning, reconcile } from '../domain/outbox';
import type { LedgerRow, OutboxRow } from '../domain/records';
import { stepChanges } from '../domain/steps';
import { Stops } from '../domain/stops';
import { toldBy } from '../domain/told';
import { createDocument } from '../google/documents';
import { newId } from '../google/identifiers';
import { findDraft } from '../google/mail';
import { isFollowed, settleAfterwards } from './after-session';
import { followApplications, followRounds, lookAtForms } from './applications';
import { settleForms } from './cancel';
import { prepareFlyers } from './flyers';
import { createForm, updateForm } from './forms';
import { ledgerStates, referenceOf } from './ledger';
import { adoptDates } from './moves';
import { activeContexts, contexts, runningContexts } from './offerings';
import { noteAllScreening } from './screening';
import type { Work } from './session';
import { prepareSessionDocuments } from './session-documents';

/** Brings the tracker up to what the facts ask for: forms, mails in the Outbox, steps. Nothing leaves here. */
export function plan(work: Work, hasTime: () => boolean): void {
  work.troubles.length = 0;
  work.tracker.nameRows('closures', () => newId('C'));
  work.tracker.nameRows('partners', () => newId('P'));
  adoptDates(work);
  for (const context of activeContexts(work)) settleForms(work, context, hasTime);
  followRounds(work);
  for (const context of runningContexts(work)) prepareForms(work, context, hasTime);
  followRounds(work);
  for (const context of runningContexts(work)) noteFacts(work, context);
  noteAllScreening(work, runningContexts(work));
  for (const context of contexts(work, isFollowed(work))) settleAfterwards(work, context, hasTime);
  writeMails(work);
  for (const context of runningContexts(work)) noteSteps(work, context);
  work.save();
  work.tracker.flush();
}

function prepareForms(work: Work, context: Context, hasTime: () => boolean): void {
  const attempt = (thing: () => void) => {
    if (hasTime()) work.attempt(thing);
  };
  for (const form of formsNeeded(context)) attempt(() => createForm(work, context, form));
  if (hasTime()) prepareGuide(work, context);
  attempt(() => followApplications(work, context));
  for (const { form } of formsIn(context.offering.row)) attempt(() => updateForm(work, context, form));
  lookAtForms(work, context, hasTime);
  prepareFlyers(work, context, hasTime);
  if (hasTime()) prepareSessionDocuments(work, context, hasTime);
}

/** The guide the partner builds the session with, made when the details are about to go out. */
function prepareGuide(work: Work, { offering, at, snapshot }: Context): void {
  const { row } = offering;
  const opens = offering.steps.get('session-support')?.opens;
  if (row.sessionGuideLink !== '' || !offering.partner || !opens || isAfter(opens, at.today.add({ days: 3 })))
    return;
  const language = languageOf(offering.partner.language, snapshot.settings.language);
  const { sessionGuideHtml } = require('../domain/guide') as typeof import('../domain/guide');
  const html = sessionGuideHtml(row.title, snapshot.settings.text('organisation'), language);
  const { id, link } = createDocument(`Session guide ${row.id}`, html);
  work.change('micro-internships', row.id, { sessionGuideLink: link });
  work.log('Session guide made', '', row.id, id);
}

function noteFacts(work: Work, context: Context): void {
  for (const { tab, id, values } of factChanges(context)) work.change(tab, id, values);
}

function noteSteps(work: Work, context: Context): void {
  const { offering, at } = context;
  const mails = mailsByKey(byMicroInternship(work.snapshot.outbox).get(offering.row.id) ?? []);
  for (const { id, values } of stepChanges(offering, at, mails, work.snapshot.settings.language)) {
    work.change('steps', id, values);
    if (values.status === 'done') work.log('Step done', values.doneOn ?? '', offering.row.id, id);
  }
}

/**
 * Puts wanted mails into the Outbox, follows the facts with open ones, cancels those no longer wanted. Mails that were
 * found to be missed make another mail wanted, which asks what to do with them.
 */
function writeMails(work: Work): void {
  if (writeWanted(work)) writeWanted(work);
}

/** Gives whether mails were found to be missed. */
function writeWanted(work: Work): boolean {
  const running = activeContexts(work);
  const contextOf = new Map(running.map((context) => [context.offering.row.id, context]));
  const wanted = [...running.flatMap(wantedMails), ...trackerMails(running)];
  const rows = work.snapshot.outbox.filter(
    (row) => contextOf.has(row.microInternshipId) || isOfTracker(row) || isOrphan(contextOf, row),
  );
  const known = new Set(rows.map((row) => row.key));
  let ledger: Map<string, LedgerRow> | undefined;
  const lineOf = (key: string) => {
    ledger ??= ledgerStates(work);
    return ledger.get(key) ?? ledger.get(referenceOf(work, key));
  };
  const { snapshot } = work;
  const stops = new Stops(snapshot);
  let messages: Planning['messages'] | undefined;
  const planning: Planning = {
    at: work.at,
    calendar: snapshot.calendar,
    settings: snapshot.settings,
    get messages() {
      messages ??= new Map(snapshot.messages.map((row) => [`${row.message} ${row.language}`, row]));
      return messages;
    },
    values: (mail) => {
      const context = contextOf.get(mail.microInternshipId);
      return context ? valuesOf(context, mail) : mail.values();
    },
    ledger: { get: (key) => (known.has(key) ? undefined : lineOf(key)?.state) },
    stopped: (mail) => stops.reason(mail),
    told: (mail, names) => toldBy(contextOf.get(mail.microInternshipId) as Context, mail, names),
    isNews: (mail) => isNews(work, contextOf.get(mail.microInternshipId) as Context, mail),
  };
  const changes = reconcile(wanted, rows, planning);
  for (const { id, values, withoutDraft } of changes.update) {
    if (withoutDraft) removeDraft(work, id);
    work.change('outbox', id, values);
  }
  for (const { id, why, hadDraft } of changes.cancel) {
    if (hadDraft) removeDraft(work, id);
    work.change('outbox', id, { status: 'cancelled', problem: why, draftId: '', draftLink: '' });
  }
  const created = work.now.toString();
  work.tracker.append(
    'outbox',
    changes.add.map(({ wanted: mail, status, approval, subject, body, problem, told, edited }) => ({
      id: newId('O'),
      status,
      when: mail.sendAfter.toString(),
      sendAfter: mail.sendAfter.toString(),
      to: mail.to,
      name: mail.name,
      audience: mail.audience,
      message: mail.message,
      language: mail.language,
      subject,
      body,
      approval,
      priority: mail.priority,
      problem,
      microInternshipId: mail.microInternshipId,
      personId: mail.personId,
      stage: mail.stage,
      reference: referenceOf(work, mail.key),
      key: mail.key,
      told,
      created,
      ...(edited === true ? { edited } : {}),
      ...(status === 'sent' ? sentBefore(lineOf(mail.key)) : {}),
    })),
  );
  work.save();
  work.tracker.flush();
  return [...changes.add, ...changes.update.map(({ values }) => values)].some(
    ({ status }) => status === 'missed',
  );
}

/**
 * Everything was looked at after the moment a mail is meant for, and it was not wanted then; not so while the
 * micro-internship was cancelled.
 */
function isNews(work: Work, { offering }: Context, { sendAfter }: Wanted): boolean {
  const planned = instantFrom(work.memory.get('plannedAt'));
  const resumed = instantFrom(offering.row.resumed);
  const after = (moment: Temporal.Instant) => Temporal.Instant.compare(moment, sendAfter) > 0;
  return planned !== null && after(planned) && !(resumed && after(resumed));
}

/** What the ledger knows of a mail whose row was deleted after it had left. */
const sentBefore = (line: LedgerRow | undefined): Partial<OutboxRow> =>
  line ? { sentAt: line.at, threadId: line.threadId, messageId: line.messageId } : {};

/** Rows of offerings that are not planned any more (finished, archived, cancelled long ago, deleted) must not leave by themselves. */
function isOrphan(planned: ReadonlyMap<string, unknown>, row: OutboxRow): boolean {
  if (!isOpen(row.status) || row.microInternshipId === '') return false;
  return !planned.has(row.microInternshipId);
}

/** A draft nobody needs must not lie about to be sent by hand; a copied row has the draft of another one. */
function removeDraft(work: Work, id: string): void {
  const { outbox } = work.snapshot;
  const draftId = outbox.find((mail) => mail.id === id)?.draftId ?? '';
  if (outbox.some((mail) => mail.id !== id && mail.draftId === draftId && mail.status !== 'cancelled'))
    return;
  findDraft(draftId)?.deleteDraft();
}
