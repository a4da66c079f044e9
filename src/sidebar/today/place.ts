import type { DecisionItem } from '../../contract/shapes';
import type { OfferingPage, Route } from '../app/route';

/** Where something can be settled by hand, by the first word of its id. */
const pages: Readonly<Record<string, OfferingPage>> = {
  decide: 'students',
  release: 'students',
  call: 'students',
  recipients: 'students',
  offer: 'students',
  calls: 'students',
  badges: 'students',
  attendance: 'session',
  approve: 'mails',
  'missed-mails': 'mails',
  group: 'students',
};

/** What to show to somebody who wants to see what a decision is about; null when it is about nothing in particular. */
export function placeOf({ id, microInternshipId }: DecisionItem, from: Route): Route | null {
  const [kind = '', subject = ''] = id.split(' ');
  if (['missed', 'unknown', 'held'].includes(kind) && subject) return { view: 'mail', id: subject, from };
  if (!microInternshipId) return null;
  return { view: 'offering', id: microInternshipId, page: pages[kind] ?? 'steps' };
}
