import type { Request, Response } from '../contract';
import { isAfter } from '../domain/dates';
import { formIdIn, formsIn } from '../domain/forms-of';
import { wantedMails } from '../domain/mails';
import type { Context } from '../domain/mails/wanted';
import { contextWith } from '../domain/move';
import { isBeingCancelled, isRunning } from '../domain/offering';
import { isOpen } from '../domain/outbox';
import { formMemories } from '../domain/personal-links';
import { Problem } from '../domain/problem';
import type { Change, MicroInternshipRow } from '../domain/records';
import { sharingForm } from '../domain/round';
import { say, sentence } from '../domain/say';
import { closeForm, openForm } from '../google/forms';
import type { FormId } from '../toolkit/form';
import { rememberForm } from './forms';
import { noticeOf } from './moves';
import { contextFor } from './offerings';
import type { Work } from './session';

/**
 * Cancels a micro-internship: from now on nothing planned for it leaves. Forms are closed, calendars cleared and notices
 * offered by the next run, since only the account that sends may do that.
 */
export function cancelMicroInternship(
  work: Work,
  request: Request<'cancelMicroInternship'>,
): Response<'cancelMicroInternship'> {
  const context = contextFor(work, request.id);
  const { offering, at } = context;
  const { row } = offering;
  if (!isRunning(offering)) throw new Problem('refused', sentence('only-running-cancelled'));
  if (offering.lastSession && isAfter(at.today, offering.lastSession))
    throw new Problem('refused', sentence('over-not-cancelled'));
  const values = { status: 'cancelled', cancelled: work.now.toString(), changeReason: request.reason };
  const after = contextWith(context, [{ tab: 'micro-internships', id: row.id, values } as Change]);
  const notices = wantedMails(after);
  const openMails = context.outbox.filter(({ status }) => isOpen(status));
  const forms = formsOf(context).length;
  if (request.preview !== true) {
    // The status last: until it stands there, the same click does it again.
    const { status, ...why } = values;
    work.change('micro-internships', row.id, why);
    work.save();
    work.change('micro-internships', row.id, { status });
    work.log('Micro-internship cancelled', '', row.id);
  }
  return {
    message:
      notices.length > 0
        ? work.say('cancelled-now', { count: notices.length })
        : work.say('cancelled-silently'),
    preview: {
      steps: [],
      notices: notices.map(noticeOf),
      unsent: openMails.length,
      sent: context.outbox.filter(({ status }) => status === 'sent').length,
      notes: [
        ...(forms > 0 ? [work.say('note-forms-close', { count: forms })] : []),
        ...(hasEvents(context) ? [work.say('note-calendar-goes')] : []),
        work.say('note-undo'),
      ],
    },
  };
}

const hasEvents = ({ offering: { row, applications } }: Context): boolean =>
  row.meetingEventId !== '' ||
  row.calendarEventIds !== '' ||
  applications.some(({ calendarEventId }) => calendarEventId !== '');

/** Notices that have left, or may have. */
const hasLeft: readonly string[] = ['sent', 'sending', 'unknown'];

/** Takes a cancellation back while nobody has been told of it. */
export function undoCancel(work: Work, { id }: Request<'undoCancel'>): Response<'undoCancel'> {
  const context = contextFor(work, id);
  const { offering, at, outbox } = context;
  if (offering.row.status !== 'cancelled') throw new Problem('refused', sentence('not-cancelled'));
  const told = outbox.filter(
    ({ message, status }) => message.startsWith('cancelled-') && hasLeft.includes(status),
  );
  if (told.length > 0) throw new Problem('refused', sentence('notices-left', { count: told.length }));
  if (!offering.lastSession || isAfter(at.today, offering.lastSession))
    throw new Problem('refused', sentence('undone-too-late'));
  work.change('micro-internships', id, {
    status: 'running',
    cancelled: '',
    resumed: work.now.toString(),
  });
  work.log('Cancellation taken back', '', id);
  return { message: work.say('cancel-undone') };
}

/** Forms that a cancellation closes; applications that are closed already keep what latecomers read there. */
const formsOf = ({ offering: { row }, snapshot }: Context): FormId[] =>
  formsIn(row)
    .map(({ form }) => form)
    .filter((form) => formMemories(row.formItems)[form]?.cancelled !== true)
    .filter(
      (form) =>
        form !== 'application' ||
        (row.applicationFormState === 'open' && !isUsedByOthers(row, snapshot.microInternships)),
    );

/** Students put others in order in the same application form, which stays open for them. */
const isUsedByOthers = (row: MicroInternshipRow, rows: readonly MicroInternshipRow[]): boolean =>
  sharingForm(row, rows).some(({ id }) => id !== row.id);

/** Forms of a cancelled micro-internship close, one after the other; those of one that runs again open again. */
export function settleForms(work: Work, context: Context, hasTime: () => boolean): void {
  const { offering, at } = context;
  const { row } = offering;
  if (isBeingCancelled(offering, at)) {
    if (row.cancelled === '') work.change('micro-internships', row.id, { cancelled: work.now.toString() });
    for (const form of formsOf(context)) if (hasTime()) closeForGood(work, context, form);
    return;
  }
  if (!isRunning(offering)) return;
  for (const { form } of formsIn(row))
    if (formMemories(row.formItems)[form]?.cancelled === true && hasTime()) openAgain(work, context, form);
}

/** Takes no more answers, which is noted, so that the form can be opened again. */
function closeForGood(work: Work, { offering: { row } }: Context, form: FormId): void {
  const formId = formIdIn(row, form);
  const words = (['en', 'es'] as const).map((language) => say(language, 'form-cancelled')).join('\n\n');
  for (const problem of closeForm(formId, words)) work.log('Form needs a look', problem, row.id, formId);
  rememberForm(work, row, form, { cancelled: true });
  work.log('Form closed', form, row.id, formId);
  work.save();
  work.tracker.flush();
}

function openAgain(work: Work, { offering: { row } }: Context, form: FormId): void {
  const formId = formIdIn(row, form);
  for (const problem of openForm(formId)) work.log('Form needs a look', problem, row.id, formId);
  rememberForm(work, row, form, { cancelled: false });
  work.log('Form opened again', form, row.id, formId);
  work.save();
  work.tracker.flush();
}
