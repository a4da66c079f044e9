import type { SentenceTable } from './sentence';

/** What is wrong with a text of the Messages tab; a mail made from it is held until the text is mended. */
export const templateSentences = {
  'template-subject-empty': { en: 'The subject is empty.', es: 'El asunto está vacío.' },
  'template-body-empty': { en: 'The text is empty.', es: 'El texto está vacío.' },
  'template-subject-lines': {
    en: 'The subject has more than one line.',
    es: 'El asunto tiene más de una línea.',
  },
  'template-subject-long': {
    en: 'The subject has {length} characters; at most {most} fit.',
    es: 'El asunto tiene {length} caracteres; caben {most} como mucho.',
  },
  'template-body-long': {
    en: 'The text has {length} characters; at most {most} fit.',
    es: 'El texto tiene {length} caracteres; caben {most} como mucho.',
  },
  'template-unclosed': {
    en: 'In the {part}, {placeholder} is not closed: a placeholder begins with two braces and ends with two.',
    es: 'En el {part}, {placeholder} no está cerrado: un marcador empieza con dos llaves y termina con dos.',
  },
  'template-unsupported': {
    en: 'The {part} uses {placeholder} in a way that is not supported: only the bare name may stand between two braces.',
    es: 'El {part} usa {placeholder} de una forma que no se admite: entre las dos llaves solo puede estar el nombre.',
  },
  'template-unknown': {
    en: 'The {part} names {placeholder}, which does not exist.',
    es: 'El {part} nombra {placeholder}, que no existe.',
  },
  'template-did-you-mean': {
    en: 'The {part} names {placeholder}, which does not exist. Did you mean {nearest}?',
    es: 'El {part} nombra {placeholder}, que no existe. ¿Quiso decir {nearest}?',
  },
  'template-wrong-audience': {
    en: '{placeholder} may not be told to a {audience}.',
    es: '{placeholder} no se puede decir a {audience}.',
  },
  'template-personal-subject': {
    en: '{placeholder} may not stand in a subject line.',
    es: '{placeholder} no puede estar en un asunto.',
  },
  'template-list-in-subject': {
    en: '{placeholder} is a list or a link and cannot stand in a subject line.',
    es: '{placeholder} es una lista o un enlace y no puede estar en un asunto.',
  },
  'template-list-in-line': {
    en: '{placeholder} is a list: give it a line of its own.',
    es: '{placeholder} es una lista: déjele una línea propia.',
  },
  'template-link-unclosed': {
    en: 'A link is not finished: write [words](address).',
    es: 'Un enlace está sin terminar: escriba [palabras](dirección).',
  },
  'template-bold-unclosed': {
    en: 'Something bold is not closed: put ** before and after it.',
    es: 'Algo en negrita no está cerrado: ponga ** antes y después.',
  },

  'part-subject': { en: 'subject', es: 'asunto' },
  'part-body': { en: 'text', es: 'texto' },
  'to-partner': { en: 'partner', es: 'una empresa' },
  'to-student': { en: 'student', es: 'un estudiante' },
  'to-guardian': { en: 'guardian', es: 'una familia' },
  'to-teacher': { en: 'teacher', es: 'un docente' },
  'to-counsellor': { en: 'counsellor', es: 'un orientador' },
} as const satisfies SentenceTable;
