import type { Offering } from '../offering';
import { groupBy, holdsSeat, isRunning } from '../offering';
import type { ApplicationRow } from '../records';
import { personOf } from '../screening/person';

/** Whether one person can't be in both: two of their sessions meet at the same time. */
export const overlap = (one: Offering, other: Offering): boolean =>
  one.sessions.some((a) =>
    other.sessions.some((b) => a.date.equals(b.date) && a.start < b.end && b.start < a.end),
  );

/** Whether students put both in order in one form. */
export const sharesForm = ({ row: a }: Pick<Offering, 'row'>, { row: b }: Pick<Offering, 'row'>): boolean =>
  a.applicationFormId !== '' && a.applicationFormId === b.applicationFormId;

/** Has a seat, or will have when the decisions are released. */
export const getsSeat = (application: ApplicationRow): boolean =>
  holdsSeat(application) || (application.outcome === '' && application.decision === 'accept');

interface Standing {
  offering: Offering;
  application: ApplicationRow;
}

/** Who applied where, over everything that runs. */
export class Elsewhere {
  private readonly standing: Map<string, Standing[]>;

  constructor(offerings: readonly Offering[]) {
    this.standing = groupBy(
      offerings
        .filter(isRunning)
        .flatMap((offering) => offering.applications.map((application) => ({ offering, application }))),
      ({ application }) => personOf(application),
    );
  }

  /** Everything this person applied for. */
  of(person: string): readonly Standing[] {
    return this.standing.get(person) ?? [];
  }

  /** Another offering that this applicant applied for, as asked. */
  find(
    application: ApplicationRow,
    { row }: Pick<Offering, 'row'>,
    fits: (other: Offering, theirs: ApplicationRow) => boolean,
  ): Offering | undefined {
    return this.of(personOf(application)).find(
      (one) => one.offering.row.id !== row.id && fits(one.offering, one.application),
    )?.offering;
  }

  /** Another offering in which the applicant has a seat: at the same time, or one of those put in order together. */
  seatInstead(application: ApplicationRow, offering: Offering): Offering | undefined {
    return this.find(
      application,
      offering,
      (other, theirs) => getsSeat(theirs) && (sharesForm(offering, other) || overlap(offering, other)),
    );
  }
}

/**
 * Whether an application came to nothing because the same answer brought a seat in another offering. That student is told
 * of the seat, and not of a no. It stays so when the seat is given up later.
 */
export function isPlacedInstead(
  application: ApplicationRow,
  offering: Offering,
  {
    applications,
    microInternships,
  }: { applications: readonly ApplicationRow[]; microInternships: readonly Offering['row'][] },
): boolean {
  const { applicationFormId, id } = offering.row;
  if (applicationFormId === '') return false;
  const person = personOf(application);
  const mates = new Set(
    microInternships.filter((row) => row.applicationFormId === applicationFormId).map((row) => row.id),
  );
  const running = new Set(
    microInternships.filter(({ status }) => status !== 'cancelled').map((row) => row.id),
  );
  return applications.some(
    (one) =>
      one.decision === 'accept' &&
      one.microInternshipId !== id &&
      mates.has(one.microInternshipId) &&
      one.replacedBy === '' &&
      (one.outcome !== '' || running.has(one.microInternshipId)) &&
      one.outcome !== 'denied' &&
      one.outcome !== 'waitlisted' &&
      personOf(one) === person,
  );
}
