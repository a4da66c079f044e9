import { cadence } from '../toolkit/cadence';
import type { FormId } from '../toolkit/form';
import { dateOfInstant, isAfter } from './dates';
import { attendedOf } from './mails/afterwards';
import { type Context, sentAt } from './mails/wanted';

/** Forms of a row that were closed, as its hidden column has them. */
export const closedForms = (text: string): FormId[] => text.split(/[\s,]+/).filter(Boolean) as FormId[];

/**
 * Feedback forms whose time is over: the students' when nobody who was there is still waited for, the partner's two weeks
 * after the thank-you.
 */
export function formsToClose(context: Context): FormId[] {
  const { offering } = context;
  const { row } = offering;
  const closed = closedForms(row.closedForms);
  const due: FormId[] = [];
  if (row.feedbackFormId !== '' && isFeedbackClosed(context)) due.push('student-feedback');
  if (row.partnerFeedbackFormId !== '' && isPartnerFeedbackOver(context)) due.push('partner-feedback');
  return due.filter((form) => !closed.includes(form));
}

/** Everybody has answered or the time of everybody is over, and it is over for at least one. */
function isFeedbackClosed(context: Context): boolean {
  const statuses = attendedOf(context).map(({ feedbackStatus }) => feedbackStatus);
  return (
    statuses.includes('closed') && statuses.every((status) => status === 'answered' || status === 'closed')
  );
}

function isPartnerFeedbackOver(context: Context): boolean {
  const { partner } = context.offering;
  if (!partner) return false;
  const thanked = ['thank-you-partner', 'thank-you-partner-without-quotes'].map((message) =>
    dateOfInstant(sentAt(context, message, partner.id) ?? '', context.at.zone),
  );
  return thanked.some(
    (day) => day !== null && isAfter(context.at.today, day.add({ days: cadence.partnerFeedbackOpenDays })),
  );
}
