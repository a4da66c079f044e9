import { applicationAnswer } from '../domain/answers/application';
import { feedbackAnswer } from '../domain/answers/feedback';
import { industryAnswer } from '../domain/answers/industry';
import { partnerFeedbackAnswer } from '../domain/answers/partner-feedback';
import { registrationAnswer } from '../domain/answers/registration';
import { releaseAnswer } from '../domain/answers/release';
import type { AnswerContext, AnswerResult } from '../domain/answers/result';
import type { Context } from '../domain/mails/wanted';
import { formMemories } from '../domain/personal-links';
import { readAnswers } from '../google/forms';
import { newId, newToken } from '../google/identifiers';
import { sendAlert } from '../google/mail';
import type { FormId } from '../toolkit/form';
import { contexts } from './offerings';
import type { Work } from './session';

const readers: Record<FormId, (context: AnswerContext) => AnswerResult> = {
  industry: industryAnswer,
  application: applicationAnswer,
  registration: registrationAnswer,
  release: releaseAnswer,
  'student-feedback': feedbackAnswer,
  'partner-feedback': partnerFeedbackAnswer,
};

/** Answers are looked for again this far back; which are known is told by their response ids. */
const OVERLAP_MS = 10 * 60_000;

/** Reads the new answers of every open form; gives how many were taken in. Doing it again changes nothing. */
export function readAllAnswers(work: Work, hasTime: () => boolean): number {
  const started = work.now;
  const seen = Date.parse(work.memory.get('answersSeen')) || 0;
  let taken = 0;
  for (const context of contexts(work)) {
    const { row } = context.offering;
    if (row.status !== 'running' && row.status !== 'finished') continue;
    const ids: [FormId, string][] = [
      ['industry', row.industryFormId],
      ['application', row.applicationFormId],
      ['registration', row.registrationFormId],
      ['release', row.releaseFormId],
      ['student-feedback', row.feedbackFormId],
      ['partner-feedback', row.partnerFeedbackFormId],
    ];
    for (const [form, formId] of ids) {
      if (formId !== '' && hasTime() && isOpen(context, form)) taken += readForm(work, context, form, formId, seen - OVERLAP_MS);
    }
  }
  if (hasTime()) work.memory.set({ answersSeen: started.toString() });
  return taken;
}

/** The industry form is read until it is answered (and after, for edits, until the sessions are over), and so on. */
function isOpen({ offering, at }: Context, form: FormId): boolean {
  const { lastSession } = offering;
  const over = lastSession !== null && lastSession.until(at.today, { largestUnit: 'days' }).days;
  if (form === 'student-feedback' || form === 'partner-feedback') return over === false || over < 60;
  return over === false || over <= 0;
}

function readForm(work: Work, context: Context, form: FormId, formId: string, sinceMs: number): number {
  const memory = formMemories(context.offering.row.formItems)[form];
  if (!memory) return 0;
  let taken = 0;
  for (const answer of readAnswers(formId, memory, sinceMs)) {
    const result = readers[form]({
      answer,
      offering: context.offering,
      snapshot: work.snapshot,
      newId,
      newToken,
    });
    if (result.known) continue;
    for (const { tab, id, values } of result.changes) work.change(tab, id, values);
    for (const { tab, row } of result.additions) work.tracker.append(tab, [row]);
    for (const note of result.notes) work.log('Answer to a form', note, context.offering.row.id, answer.responseId);
    for (const alert of result.alerts) sendAlert(work.snapshot.settings.text('teacherMail'), alert.subject, alert.text);
    taken++;
  }
  if (taken > 0) {
    work.save();
    work.tracker.flush();
  }
  return taken;
}
