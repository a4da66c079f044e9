import { groupBy } from './offering';
import type { ApplicationRow } from './records';

/** Students whose release is asked of the same guardian in one mail; an adult student is asked alone. */
export interface ReleaseGroup {
  applications: ApplicationRow[];
  /** Stable while its members are. */
  id: string;
}

export const releaseGroups = (applications: readonly ApplicationRow[]): ReleaseGroup[] =>
  [...groupBy(applications, askedOf).values()].map(groupOf);

export const groupOf = (applications: ApplicationRow[]): ReleaseGroup => ({
  applications,
  id: applications
    .map((application) => application.id)
    .sort()
    .join('+'),
});

/** Who is asked for a release: the guardian's address, or the adult student. */
export const askedOf = (application: ApplicationRow): string =>
  application.adult === true
    ? application.id
    : (application.releaseSentTo || application.guardianMail).toLowerCase() || application.id;

export const isAdult = (group: ReleaseGroup): boolean => group.applications[0]?.adult === true;

/** There is an answer, whichever it is. */
export const hasAnswered = ({ releaseStatus }: ApplicationRow): boolean =>
  releaseStatus === 'answered' || releaseStatus === 'on behalf' || releaseStatus === 'withdrawn';
