import type { SentenceTable } from './sentence';

/** Values of the Settings tab that cannot be used. */
export const settingSentences = {
  'setting-problem': {
    en: 'Setting "{name}": {problem} Until then "{usual}" is used.',
    es: 'Ajuste «{name}»: {problem} Hasta entonces vale «{usual}».',
  },
  'setting-hours': {
    en: 'School hours end before they start. Until then 08:00 to 17:00 is used.',
    es: 'El horario escolar termina antes de empezar. Hasta entonces vale de 08:00 a 17:00.',
  },
  'setting-no-number': { en: '"{value}" is not a whole number.', es: '«{value}» no es un número entero.' },
  'setting-out-of-range': {
    en: '{value} is not between {min} and {max}.',
    es: '{value} no está entre {min} y {max}.',
  },
  'setting-no-choice': { en: '"{value}" is none of {choices}.', es: '«{value}» no es ninguno de {choices}.' },
  'setting-no-time': {
    en: '"{value}" is not a time like 08:00.',
    es: '«{value}» no es una hora como 08:00.',
  },
  'setting-no-mail': {
    en: '"{value}" is not a mail address.',
    es: '«{value}» no es una dirección de correo.',
  },
  'setting-no-yes': { en: '"{value}" is neither yes nor no.', es: '«{value}» no es ni «yes» ni «no».' },
  'setting-no-list': {
    en: '"{value}" is not a list of whole numbers like 3, 7.',
    es: '«{value}» no es una lista de números enteros como 3, 7.',
  },
  'setting-no-zone': {
    en: '"{value}" is not a time zone like America/Los_Angeles.',
    es: '«{value}» no es una zona horaria como America/Los_Angeles.',
  },
} as const satisfies SentenceTable;
