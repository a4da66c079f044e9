import type { ApplicationRow } from '../records';

/** Who applies, over all offerings: the school mail address; the application alone where there is none. */
export const personOf = ({ schoolMail, id }: Pick<ApplicationRow, 'schoolMail' | 'id'>): string =>
  schoolMail.trim().toLowerCase() || id;
