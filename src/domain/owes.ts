import type { Offering } from './offering';
import { attended } from './offering';
import type { ApplicationRow, MicroInternshipRow } from './records';

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

/** What the partner owes; `feedbackAnswered` tells whether the partner's feedback is in. */
export function owedByPartner(row: MicroInternshipRow, offering: Offering): Owed[] {
  const owed: Owed[] = [];
  if (offering.partner && row.industryFormLink !== '' && row.industryFormAnswered === '')
    owed.push('industry form');
  return owed;
}

/** How many of the seated have each thing open, for a step's "still missing". */
export function countOwed(offering: Offering, owed: Owed): number {
  return offering.seated.filter((application) => owedByApplicant(application, offering).includes(owed))
    .length;
}
