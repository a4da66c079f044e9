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

  'template-no-message': {
    en: 'The toolkit sends no message "{message}"; nothing is made of this row.',
    es: 'El sistema no envía ningún mensaje «{message}»; esta fila no se usa.',
  },
  'template-language-missing': {
    en: 'This message has no text in: {languages}. Choose "Repair the tracker" in the menu.',
    es: 'Este mensaje no tiene texto en: {languages}. Elija «Repair the tracker» en el menú.',
  },
  'message-not-saved': { en: 'Not saved. {problem}', es: 'No se ha guardado. {problem}' },
  'message-saved-unchecked': {
    en: 'Saved. Its mails wait for your yes until somebody who speaks the language has checked it.',
    es: 'Guardado. Sus correos esperan su visto bueno hasta que alguien que hable el idioma lo revise.',
  },
  'message-reset': { en: 'The toolkit’s text is back.', es: 'Vuelve a estar el texto original.' },
  'preview-nobody': {
    en: 'This person does not get this message.',
    es: 'Esta persona no recibe este mensaje.',
  },
  'test-on-its-way': {
    en: 'The test goes to {address} alone, with the next run.',
    es: 'La prueba llega solo a {address}, con la próxima ejecución.',
  },

  'part-subject': { en: 'subject', es: 'asunto' },
  'part-body': { en: 'text', es: 'texto' },
  'to-partner': { en: 'partner', es: 'una empresa' },
  'to-student': { en: 'student', es: 'un estudiante' },
  'to-guardian': { en: 'guardian', es: 'una familia' },
  'to-teacher': { en: 'teacher', es: 'un docente' },
  'to-counsellor': { en: 'counsellor', es: 'un orientador' },
} as const satisfies SentenceTable;
