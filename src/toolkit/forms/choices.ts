import type { Choice, Question } from '../form';

export const yesNo: readonly Choice[] = [
  { value: 'yes', label: { en: 'Yes', es: 'Sí' } },
  { value: 'no', label: { en: 'No', es: 'No' } },
];

export const familyLanguages: readonly Choice[] = [
  { value: 'en', label: { en: 'English', es: 'Inglés' } },
  { value: 'es', label: { en: 'Spanish', es: 'Español' } },
];

/** In order of how much is used; the values are those of the tracker's quote columns. */
export const quoteUseChoices: readonly Choice[] = [
  { value: 'none', label: { en: 'Do not use my words', es: 'No usar mis palabras' } },
  {
    value: 'without name',
    label: { en: 'Use my words without my name', es: 'Usar mis palabras sin mi nombre' },
  },
  {
    value: 'first name',
    label: { en: 'Use my words with my first name', es: 'Usar mis palabras con mi nombre de pila' },
  },
];

/** The token of a personal link, as a question that comes filled in. */
export const personalCode: Question = {
  id: 'personal-code',
  kind: 'text',
  title: {
    en: 'Your personal code – please leave it as it is',
    es: 'Código personal – por favor, no lo cambie',
  },
  help: {
    en: 'It comes filled in from your own link and tells us whose answer this is.',
    es: 'Viene escrito por el enlace propio y nos dice de quién es esta respuesta.',
  },
  required: true,
  personal: true,
};
