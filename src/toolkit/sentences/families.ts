import type { SentenceTable } from './sentence';

/** Families to call, and release forms that are entered or taken back by hand. */
export const familySentences = {
  'families-to-call': {
    en: '{count} {count:family|families} to call: the release form for “{title}” is missing.',
    es: '{count} {count:familia|familias} por llamar: falta la autorización para «{title}».',
  },
  'families-to-call-how': {
    en: 'Names and numbers are with the students. Enter there, on behalf, what the families say.',
    es: 'Los nombres y teléfonos están con los estudiantes. Anote allí, en su nombre, lo que digan las familias.',
  },
  'only-registered-release': {
    en: 'Only a student who has confirmed the seat needs a release form.',
    es: 'Solo necesita autorización quien ha confirmado la plaza.',
  },
  'entry-needs-day': {
    en: 'Say on which day the answer was given.',
    es: 'Diga qué día se dio la respuesta.',
  },
  'entry-in-future': {
    en: 'The answer can’t have been given on a day to come.',
    es: 'La respuesta no puede tener una fecha futura.',
  },
  'entry-needs-name': {
    en: 'Say who gave the answer, by full name.',
    es: 'Diga quién dio la respuesta, con nombre y apellido.',
  },
  'entry-needs-relation': {
    en: 'Say who that is to the student.',
    es: 'Diga qué relación tiene con el estudiante.',
  },
  'entry-no-is-no': {
    en: 'Without a yes to taking part, everything else is a no.',
    es: 'Sin un sí a participar, todo lo demás es un no.',
  },
  'entry-needs-signature': {
    en: 'Without a signature only taking part can be answered. Recording, publication, sharing, quotes and the badge need one.',
    es: 'Sin firma solo se puede contestar si participa. La grabación, la publicación, lo que se comparte, las citas y la insignia necesitan una.',
  },
  'no-in-writing': {
    en: 'The family has said no in writing. A yes after that has to be in writing too.',
    es: 'La familia dijo que no por escrito. Un sí después de eso también tiene que ser por escrito.',
  },
  'entered-yes': { en: 'Noted: the student may take part.', es: 'Anotado: puede participar.' },
  'entered-no': { en: 'Noted: the family says no.', es: 'Anotado: la familia dice que no.' },
  'nothing-to-take-back': {
    en: 'There is no consent to take back.',
    es: 'No hay ninguna autorización que retirar.',
  },
  'taken-back': { en: 'Noted. It holds from now on.', es: 'Anotado. Vale desde ahora.' },
} as const satisfies SentenceTable;
