import type { ApplicationRow } from '../records';

/** What a reviewer reads of an application. Never among it: accommodations, which play no part in choosing. */
export interface Shown {
  name: string;
  school: string;
  grade: string;
  why: string;
  partnerQuestion: string;
  experience: string;
  attendanceProblem: string;
  technology: string;
  canAttend: string;
  firstTime: boolean | null;
}

/** The application with everything. */
export const openly = (application: ApplicationRow): Shown => ({
  name: `${application.nameUsed || application.firstName} ${application.lastName}`.trim(),
  school: application.school,
  grade: application.grade,
  why: application.why,
  partnerQuestion: application.partnerQuestion,
  experience: application.experience,
  attendanceProblem: application.attendanceProblem,
  technology: application.technology,
  canAttend: application.canAttend,
  firstTime: application.firstTime,
});

/** The application without name, school, mail and guardian, and with what gives them away struck out of the texts. */
export function blindly(application: ApplicationRow): Shown {
  const strike = struck(application);
  const shown = openly(application);
  return {
    ...shown,
    name: '',
    school: '',
    why: strike(shown.why),
    partnerQuestion: strike(shown.partnerQuestion),
    experience: strike(shown.experience),
    attendanceProblem: strike(shown.attendanceProblem),
  };
}

const STRUCK = '…';
const MAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g;
const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;
/** Seven digits or more, however they are grouped. */
const PHONE = /(?<!\d)[+(]{0,2}\d(?:[\s().-]{0,3}\d){6,}(?!\d)/g;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** Strikes names, schools, addresses, phone numbers and links out of a text. A name in small letters is a word. */
export function struck(application: ApplicationRow): (text: string) => string {
  const { firstName, lastName, nameUsed, guardianName, school } = application;
  const names = new Set(
    [firstName, lastName, nameUsed, guardianName]
      .flatMap((name) => name.match(WORD) ?? [])
      .filter((name) => name.length > 1)
      .map(folded),
  );
  const isName = (word: string): boolean =>
    word[0] !== word[0]?.toLowerCase() && names.has(folded(word.replace(/['’]s$/i, '')));
  const place = school.trim() === '' ? null : new RegExp(escaped(school.trim()), 'giu');
  return (text) => {
    const plain = text.replace(MAIL, STRUCK).replace(LINK, STRUCK).replace(PHONE, STRUCK);
    return (place ? plain.replace(place, STRUCK) : plain).replace(WORD, (word) =>
      isName(word) || (names.has(folded(word)) && isCaseless(word)) ? STRUCK : word,
    );
  };
}

/** Scripts without capital letters. */
const isCaseless = (word: string): boolean => word.toLowerCase() === word.toUpperCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
