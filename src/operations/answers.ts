import type { FormAnswer } from '../domain/answers/answer';
import { applicationAnswer } from '../domain/answers/application';
import { feedbackAnswer } from '../domain/answers/feedback';
import { industryAnswer } from '../domain/answers/industry';
import { partnerFeedbackAnswer } from '../domain/answers/partner-feedback';
import { registrationAnswer } from '../domain/answers/registration';
import { releaseAnswer } from '../domain/answers/release';
import type { AnswerResult } from '../domain/answers/result';
import type { Context } from '../domain/mails/wanted';
import { formMemories } from '../domain/personal-links';
import { readAnswers } from '../google/forms';
import { newId, newToken } from '../google/identifiers';
import { sendAlert } from '../google/mail';
import type { FormId } from '../toolkit/form';
import { definitionFor, partnerToken } from './forms';
import { contextFor, contexts } from './offerings';
import type { Work } from './session';

/** What one answer means; the rows are looked at as they are after the answers before it. */
function resultOf(work: Work, { offering, snapshot }: Context, answer: FormAnswer): AnswerResult {
  const { row } = offering;
  const { applications, feedback } = snapshot;
  switch (answer.form) {
    case 'industry':
      return industryAnswer(answer, row, offering.partner, { zone: snapshot.settings.zone });
    case 'application':
      return applicationAnswer(answer, {
        row,
        offerings: [row],
        applications,
        settings: snapshot.settings,
        newId: () => newId('A'),
        newToken,
      });
    case 'registration':
      return registrationAnswer(answer, { row, applications });
    case 'release':
      return releaseAnswer(answer, { row, applications, zone: snapshot.settings.zone });
    case 'student-feedback':
      return feedbackAnswer(answer, { row, applications, feedback, newId: () => newId('F') });
    case 'partner-feedback':
      return partnerFeedbackAnswer(answer, {
        row,
        partner: offering.partner,
        token: partnerToken(work, row.id),
        feedback,
        newId: () => newId('F'),
      });
  }
}

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
      if (formId !== '' && hasTime() && isOpen(context, form))
        taken += readForm(work, context, form, formId, seen - OVERLAP_MS);
    }
  }
  if (hasTime()) work.memory.set({ answersSeen: started.toString() });
  return taken;
}

/** The industry form is read until it is answered (and after, for edits, until the sessions are over), and so on. */
function isOpen({ offering, at }: Context, form: FormId): boolean {
  const daysAfter = offering.lastSession ? at.daysSince(offering.lastSession) : 0;
  return form === 'student-feedback' || form === 'partner-feedback' ? daysAfter < 60 : daysAfter <= 0;
}

function readForm(work: Work, context: Context, form: FormId, formId: string, sinceMs: number): number {
  const { row } = context.offering;
  const memory = formMemories(row.formItems)[form];
  if (!memory) return 0;
  const odd = new Set(work.memory.get('oddAnswers').split(' ').filter(Boolean));
  let taken = 0;
  for (const answer of readAnswers(definitionFor(context, form), formId, memory, sinceMs)) {
    const seen = `${answer.responseId}@${answer.submittedAt}`;
    if (odd.has(seen)) continue;
    const result = resultOf(work, contextFor(work, row.id), answer);
    if (result.kind === 'known') continue;
    for (const { tab, id, values } of result.changes) work.change(tab, id, values);
    for (const { tab, row: added } of result.additions) work.tracker.append(tab, [added]);
    for (const note of result.notes) work.log('Answer to a form', note, row.id, answer.responseId);
    tellTeacher(work, row.title, result);
    if (result.kind === 'unmatched') odd.add(seen);
    taken++;
  }
  if (taken > 0) {
    work.save();
    work.tracker.flush();
    work.memory.set({ oddAnswers: [...odd].slice(-KEPT_ODD_ANSWERS).join(' ') });
  }
  return taken;
}

/** So many answers that belonged to nobody are remembered, so that each is reported once. */
const KEPT_ODD_ANSWERS = 60;

/** What the teacher has to know at once; words given in confidence go into this mail and nowhere else. */
function tellTeacher(work: Work, title: string, { alerts, confidential }: AnswerResult): void {
  const to = work.snapshot.settings.text('teacherMail');
  if (alerts.length > 0)
    sendAlert(to, `Micro-internship “${title}”: an answer needs a look`, alerts.join('\n'));
  if (confidential.length > 0) {
    sendAlert(to, `Micro-internship “${title}”: a student may need you`, confidential.join('\n'));
  }
}
