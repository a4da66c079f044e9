import type { Language } from '../toolkit/language';
import { firstName, hasReleased, type Offering } from './offering';

/** A sentence of a student that may be passed on. */
export interface Quote {
  id: string;
  text: string;
  /** The first name, where student and family both allow it, otherwise ''. */
  by: string;
  /** What the teacher said; null while nothing was said about it. */
  chosen: boolean | null;
}

/** So many are told while the teacher has not picked any. */
const TOLD_UNPICKED = 3;

/**
 * Quotes that may be shared: permitted by the student in the answer and by the family in a release that still holds; the
 * narrower of the two counts, and a student is named by first name at most.
 */
export function quotesOf({ offering }: { offering: Offering }): Quote[] {
  const found: Quote[] = [];
  for (const answer of offering.feedback) {
    if (answer.source !== 'student' || answer.quote.trim() === '') continue;
    const application = offering.applications.find((candidate) => candidate.id === answer.applicationId);
    if (!application || !hasReleased(application) || application.erased !== '') continue;
    const uses = [answer.quotePermission, application.quoteUse];
    if (uses.some((use) => use === '' || use === 'none')) continue;
    const named = uses.every((use) => use === 'first name' || use === 'full name');
    found.push({
      id: answer.id,
      text: answer.quote.replace(/\s+/g, ' ').trim(),
      by: named ? firstName(application) : '',
      chosen: answer.chosen,
    });
  }
  return found;
}

/** The quotes that are told: the teacher's picks; the first three while the teacher has picked none and ruled none out. */
export function toldQuotes(context: { offering: Offering }): Quote[] {
  const quotes = quotesOf(context);
  const isPicked = quotes.some(({ chosen }) => chosen !== null);
  return isPicked ? quotes.filter(({ chosen }) => chosen === true) : quotes.slice(0, TOLD_UNPICKED);
}

/** Who said it, as it may be told. */
export const quotedBy = ({ by }: Quote, language: Language): string =>
  by || { en: 'a student', es: 'un estudiante' }[language];
