import { isAfter, type PlainDate } from './dates';
import type { Offering } from './offering';
import { attended } from './offering';
import type { ApplicationRow } from './records';

/** What somebody still has to do for an offering. One function answers for Home, sidebar, reminders and call lists. */
export type Owed = 'industry form' | 'registration' | 'release' | 'feedback' | 'partner feedback';

export function owedByApplicant(application: ApplicationRow, offering: Offering): Owed[] {
  const owed: Owed[] = [];
  if (application.outcome !== 'accepted') return owed;
  if (application.registrationStatus === 'asked') owed.push('registration');
  if (application.registrationStatus !== 'confirmed') return owed;
  if (application.releaseStatus === 'asked') owed.push('release');
  if (application.feedbackStatus === 'asked' && attended(application, offering.sessions.length, 'one')) {
    owed.push('feedback');
  }
  return owed;
}

/** What the partner owes: the industry form once there is one, the feedback once the last session is over. */
export function owedByPartner({ partner, row, lastSession, feedback }: Offering, today: PlainDate): Owed[] {
  const owed: Owed[] = [];
  if (!partner) return owed;
  if (row.industryFormLink !== '' && row.industryFormAnswered === '') owed.push('industry form');
  const isOver = lastSession !== null && isAfter(today, lastSession);
  if (isOver && row.partnerFeedbackFormLink !== '' && !feedback.some(({ source }) => source === 'partner'))
    owed.push('partner feedback');
  return owed;
}

/** How many of the seated have each thing open, for a step's "still missing". */
export function countOwed(offering: Offering, owed: Owed): number {
  return offering.seated.filter((application) => owedByApplicant(application, offering).includes(owed))
    .length;
}
