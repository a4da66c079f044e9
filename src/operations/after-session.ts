import { closedForms, formsToClose } from '../domain/closing';
import { feedbackFacts } from '../domain/facts';
import { attendedOf } from '../domain/mails/afterwards';
import type { Context } from '../domain/mails/wanted';
import { isProblem } from '../domain/problem';
import type { MicroInternshipRow } from '../domain/records';
import { stopAnswers } from '../google/form-access';
import { contexts } from './offerings';
import type { Work } from './session';

/** What still happens to a micro-internship after its last step: feedback is waited for, then its forms close. */
export function settleAfterwards(work: Work, context: Context, hasTime: () => boolean): void {
  for (const { tab, id, values } of feedbackFacts(context)) work.change(tab, id, values);
  for (const form of formsToClose(context)) {
    if (!hasTime()) return;
    const { row } = context.offering;
    const id = form === 'student-feedback' ? row.feedbackFormId : row.partnerFeedbackFormId;
    try {
      stopAnswers(id);
    } catch (error) {
      if (!isProblem(error)) throw error;
      work.log('Form could not be closed', error.message, row.id, id);
    }
    work.change('micro-internships', row.id, {
      closedForms: [...closedForms(row.closedForms), form].join(', '),
    });
    work.log('Form closed', form, row.id, id);
  }
}

/** So long after its last session a micro-internship is still looked at for feedback. */
const FOLLOWED_DAYS = 60;

/** Whether feedback on a micro-internship may still come in: it runs, or it is not long over. */
export function isFollowed({ at }: Work): (row: MicroInternshipRow) => boolean {
  const since = at.today.subtract({ days: FOLLOWED_DAYS }).toString();
  return ({ status, lastSession, erased }) =>
    erased === '' && (status === 'running' || (status === 'finished' && lastSession >= since));
}

/** Feedback forms that may be answered any minute: they write to no tab, so that runs have to look into them. */
export function formsWatched(work: Work): string[] {
  const isWatched = isFollowed(work);
  return contexts(work, (row) => row.feedbackFormId !== '' && isWatched(row))
    .filter(({ offering: { row } }) => !closedForms(row.closedForms).includes('student-feedback'))
    .filter((context) => attendedOf(context).some(({ feedbackStatus }) => feedbackStatus === 'asked'))
    .map(({ offering: { row } }) => row.feedbackFormId);
}
