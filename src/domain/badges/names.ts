import { fullName } from '../offering';
import type { ApplicationRow } from '../records';

/** A name as badge services take it, in two parts; `last` is '' where there is only one word. */
export interface BadgeName {
  first: string;
  last: string;
}

/** The name a student wants on badge and certificate, on one line. */
export const nameForBadge = (application: ApplicationRow): string =>
  (application.badgeName || fullName(application)).replace(/\s+/g, ' ').trim();

/** The same name in two parts: cut before the family name where it ends with it, otherwise before the last word. */
export function badgeNameOf(application: ApplicationRow): BadgeName {
  const name = nameForBadge(application);
  const family = application.lastName.replace(/\s+/g, ' ').trim();
  const ends = family !== '' && name.toLowerCase().endsWith(` ${family.toLowerCase()}`);
  const at = ends ? name.length - family.length - 1 : name.lastIndexOf(' ');
  return at < 0 ? { first: name, last: '' } : { first: name.slice(0, at).trim(), last: name.slice(at + 1) };
}
