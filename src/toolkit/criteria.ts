import type { Localized } from './language';

/** What applications are scored by where neither the micro-internship nor Settings says otherwise (toolkit: stage 5). */
export const usualCriteria: readonly { name: Localized; weight: number }[] = [
  { name: { en: 'Motivation', es: 'Motivación' }, weight: 2 },
  { name: { en: 'Question for the partner', es: 'Pregunta para la empresa' }, weight: 1 },
  { name: { en: 'Fit with the skills', es: 'Afinidad con las habilidades' }, weight: 1 },
];

export const fewestCriteria = 2;
/** As many as the Reviews tab has columns for. */
export const mostCriteria = 4;
export const heaviestWeight = 10;

/** What a score means, so that two reviewers mean the same by it. */
export const scoreScale: readonly { value: number; meaning: Localized }[] = [
  { value: 1, meaning: { en: 'not there', es: 'no aparece' } },
  { value: 2, meaning: { en: 'a beginning', es: 'un comienzo' } },
  { value: 3, meaning: { en: 'solid', es: 'correcto' } },
  { value: 4, meaning: { en: 'strong', es: 'destacado' } },
  { value: 5, meaning: { en: 'outstanding', es: 'sobresaliente' } },
];

export const lowestScore = 1;
export const highestScore = 5;
