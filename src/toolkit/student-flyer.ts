import type { Localized } from './language';

/** The page that calls students to apply, to hang up, hand out or project. `{{…}}` are filled in. */
export const studentFlyer = {
  kicker: { en: 'School micro-internship · online', es: 'Micropasantía escolar · en línea' },
  lead: {
    en: 'Meet {{partner}}, ask what you always wanted to know, and try it out yourself.',
    es: 'Conoce a {{partner}}, pregunta lo que siempre quisiste saber y pruébalo por tu cuenta.',
  },
  facts: {
    when: { en: 'When', es: 'Cuándo' },
    where: { en: 'Where', es: 'Dónde' },
    practise: { en: 'You practise', es: 'Practicas' },
    who: { en: 'Who can apply', es: 'Quién puede presentarse' },
    seats: { en: 'Seats', es: 'Plazas' },
    closes: { en: 'Apply by', es: 'Preséntate hasta el' },
  },
  online: { en: 'Online, on {{platform}}', es: 'En línea, por {{platform}}' },
  grades: {
    en: 'Grades {{grades}}. You need no experience and no special marks.',
    es: 'Grados {{grades}}. No hace falta experiencia ni notas especiales.',
  },
  free: {
    en: 'It costs nothing and has no effect on your marks.',
    es: 'Es gratis y no influye en tus notas.',
  },
  apply: { en: 'Apply in ten minutes', es: 'Preséntate en diez minutos' },
  scan: {
    en: 'Point the camera of a phone at the code, or open the',
    es: 'Apunta la cámara del móvil al código o abre el',
  },
  form: { en: 'application form', es: 'formulario de solicitud' },
  qrAlt: {
    en: 'QR code that opens the application form for {{title}}',
    es: 'Código QR que abre el formulario de solicitud de {{title}}',
  },
  everybody: { en: 'Everybody gets an answer.', es: 'Todo el mundo recibe respuesta.' },
  questions: { en: 'Questions? {{teacher}}, {{contact}}', es: '¿Preguntas? {{teacher}}, {{contact}}' },
  /** Said in the language that the page is not in. */
  otherLanguage: {
    en: 'The form is in English and Spanish.',
    es: 'El formulario está en español y en inglés.',
  },
} as const satisfies Record<string, Localized | Record<string, Localized>>;
