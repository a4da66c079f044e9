import { isRunning, type Offering } from '../offering';
import { personOf } from '../screening/person';
import { overlap, sharesForm } from './elsewhere';

/**
 * Offerings whose seats are given out together, the given one first: those that students put in order in the same form,
 * and those at the same time that share an applicant, once both have closed. Only such with somebody still to be told.
 */
export function placedTogether(offering: Offering, offerings: readonly Offering[]): Offering[] {
  const open = offerings.filter((one) => isRunning(one) && pending(one).length > 0);
  const found = [offering];
  for (const one of found) {
    for (const other of open) {
      if (found.some(({ row }) => row.id === other.row.id)) continue;
      if (
        sharesForm(one, other) ||
        (bothClosed(one, other) && overlap(one, other) && sharePeople(one, other))
      )
        found.push(other);
    }
  }
  return found;
}

const pending = ({ applications }: Offering) => applications.filter(({ outcome }) => outcome === '');

const bothClosed = (one: Offering, other: Offering): boolean =>
  one.row.applicationFormState === 'closed' && other.row.applicationFormState === 'closed';

function sharePeople(one: Offering, other: Offering): boolean {
  const people = new Set(pending(one).map(personOf));
  return pending(other).some((application) => people.has(personOf(application)));
}
