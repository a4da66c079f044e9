import type { Request, Response } from '../contract';
import { dateFrom, moment } from '../domain/dates';
import { languageOf } from '../domain/mails/wanted';
import { isOpen, rightAway } from '../domain/outbox';
import { Problem } from '../domain/problem';
import type { OutboxRow } from '../domain/records';
import { sentence } from '../domain/say';
import { placeholdersIn } from '../domain/template';
import { toldBy } from '../domain/told';
import { deleteDraft, findDraft } from '../google/mail';
import type { Audience } from '../toolkit/message';
import { ledgerStates } from './ledger';
import { contexts } from './offerings';
import { isUnreleased, releaseHeld } from './release';
import type { Work } from './session';

function mailOf(work: Work, id: string): OutboxRow {
  const row = work.snapshot.outbox.find((mail) => mail.id === id);
  if (!row) throw new Problem('not found', sentence('mail-gone'));
  return row;
}

export function getMail(work: Work, { id }: Request<'getMail'>): Response<'getMail'> {
  const { mailHtml, mailText } = require('../domain/layout') as typeof import('../domain/layout');
  const row = mailOf(work, id);
  const { settings } = work.snapshot;
  const frame = {
    language: languageOf(row.language, settings.language),
    reference: row.reference,
    schoolName: settings.text('organisation'),
    postalAddress: row.audience === 'partner' ? settings.text('postalAddress') : '',
    notice: '',
  };
  return {
    mail: summaryOf(row),
    text: mailText(row.body, frame),
    html: mailHtml(row.subject, row.body, frame),
    body: row.body,
    editable: isOpen(row.status) && row.status !== 'drafted',
  };
}

export function summaryOf(row: OutboxRow): Response<'getMail'>['mail'] {
  return {
    id: row.id,
    status: row.status as Response<'getMail'>['mail']['status'],
    to: row.to,
    name: row.name,
    message: row.message,
    subject: row.subject,
    microInternshipId: row.microInternshipId,
    at: row.sentAt || row.sendAfter,
    problem: row.problem,
  };
}

export function approveMails(work: Work, { ids }: Request<'approveMails'>): Response<'approveMails'> {
  let approved = 0;
  for (const id of ids) {
    const row = mailOf(work, id);
    if (row.status !== 'waiting for you' && row.status !== 'held' && row.status !== 'planned') continue;
    if (isUnreleased(work, row)) {
      releaseHeld(work, row);
      approved++;
      continue;
    }
    if (row.subject === '' || row.body === '')
      throw new Problem('refused', sentence('mail-without-text', { problem: row.problem }));
    work.change('outbox', id, {
      status: 'approved',
      approval: 'given',
      approvedBy: work.snapshot.settings.text('teacherName'),
      problem: '',
      ...rightAway(row, work),
      ...(row.edited === true && row.told !== '' ? { told: toldNow(work, row) } : {}),
    });
    approved++;
  }
  return {
    message: work.say('mails-approved', { count: approved }),
  };
}

/** Who approves a text that was edited by hand says that it holds as things are now. */
function toldNow(work: Work, row: OutboxRow): string {
  const template = work.snapshot.messages.find(
    ({ message, language }) => message === row.message && language === row.language,
  );
  const [context] = contexts(work, ({ id }) => id === row.microInternshipId);
  if (!template || !context) return row.told;
  const names = [...placeholdersIn(template.subject), ...placeholdersIn(template.body)];
  return toldBy(context, { ...row, audience: row.audience as Audience }, names);
}

export function holdMails(work: Work, { ids }: Request<'holdMails'>): Response<'holdMails'> {
  return stopMails(work, ids, 'held');
}

export function cancelMails(work: Work, { ids }: Request<'cancelMails'>): Response<'cancelMails'> {
  return stopMails(work, ids, 'cancelled');
}

function stopMails(work: Work, ids: readonly string[], status: 'held' | 'cancelled'): { message: string } {
  let stopped = 0;
  for (const id of ids) {
    const row = mailOf(work, id);
    if (!isOpen(row.status)) continue;
    work.change('outbox', id, {
      status,
      problem: work.say(status === 'held' ? 'held-by-hand' : 'cancelled-by-hand'),
    });
    if (status === 'cancelled' && row.draftId !== '' && findDraft(row.draftId)) deleteDraft(row.draftId);
    stopped++;
  }
  if (stopped === 0) throw new Problem('refused', sentence('mail-too-late'));
  return { message: work.say(status === 'held' ? 'mails-held' : 'mails-cancelled', { count: stopped }) };
}

export function editMail(work: Work, { id, subject, body }: Request<'editMail'>): Response<'editMail'> {
  const row = mailOf(work, id);
  if (!isOpen(row.status)) throw new Problem('refused', sentence('mail-edit-too-late'));
  if (row.draftId !== '') throw new Problem('refused', sentence('mail-is-draft'));
  work.change('outbox', id, { subject: subject.replace(/\s+/g, ' '), body, edited: true });
  return { message: work.say('saved') };
}

/** A person has looked: the mail left, or it did not; only then may its key be used again. */
export function settleUnknownMail(
  work: Work,
  { id, left }: Request<'settleUnknownMail'>,
): Response<'settleUnknownMail'> {
  const row = mailOf(work, id);
  if (row.status !== 'unknown') throw new Problem('refused', sentence('mail-settled-already'));
  const line = ledgerStates(work).get(row.key);
  work.tracker.append('ledger', [
    {
      key: row.key,
      reference: row.reference,
      state: left ? 'sent' : 'settled as not sent',
      draftId: row.draftId,
      threadId: row.threadId,
      messageId: row.messageId,
      at: work.now.toString(),
      toHash: line?.toHash ?? '',
      batch: work.memory.get('batch'),
    },
  ]);
  work.change(
    'outbox',
    id,
    left
      ? { status: 'sent', sentAt: row.attemptAt || work.now.toString(), problem: '' }
      : { status: 'held', draftId: '', threadId: '', problem: work.say('held-not-left') },
  );
  return { message: work.say(left ? 'mail-noted-sent' : 'mail-noted-not-sent') };
}

export function settleMissedMail(
  work: Work,
  { id, ...request }: Request<'settleMissedMail'>,
): Response<'settleMissedMail'> {
  return settleMissedMails(work, { ids: [id], ...request });
}

export function settleMissedMails(
  work: Work,
  { ids, ...request }: Request<'settleMissedMails'>,
): Response<'settleMissedMails'> {
  let message = '';
  for (const id of ids) message = settleMissed(work, id, request);
  return { message };
}

function settleMissed(work: Work, id: string, request: Omit<Request<'settleMissedMails'>, 'ids'>): string {
  const row = mailOf(work, id);
  if (row.status !== 'missed') throw new Problem('refused', sentence('mail-not-missed'));
  if (request.what === 'skip') {
    work.change('outbox', row.id, { status: 'cancelled', problem: work.say('skipped-by-hand') });
  } else {
    const date = request.what === 'reschedule' ? dateFrom(request.date ?? '') : null;
    const start = work.snapshot.settings.text('schoolHoursStart');
    const sendAfter = (date ? moment(date, start, work.at.zone) : work.now).toString();
    work.change('outbox', row.id, {
      status: 'approved',
      approval: 'given',
      sendAfter,
      when: sendAfter,
      pinned: true,
      problem: '',
    });
  }
  return work.say(request.what === 'skip' ? 'mail-skipped' : 'mail-in-hours');
}
