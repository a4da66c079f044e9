import type { Localized } from './language';

/** The words of the page that goes with the thank-you. */
export const impactSheetTexts = {
  title: { en: 'What came of it', es: 'El resultado' },
  lead: {
    en: '{partner} and {school} held this school micro-internship together on {dates}.',
    es: '{partner} y {school} hicieron juntos esta micropasantía escolar el {dates}.',
  },
  happened: { en: 'What happened', es: 'Qué pasó' },
  practised: { en: 'Skills practised: {skills}.', es: 'Habilidades practicadas: {skills}.' },
  numbers: { en: 'In numbers', es: 'En números' },
  student: { en: 'student', es: 'estudiante' },
  students: { en: 'students', es: 'estudiantes' },
  hour: { en: 'hour with you', es: 'hora con usted' },
  hours: { en: 'hours with you', es: 'horas con usted' },
  rating: { en: 'of 5, the students’ rating', es: 'sobre 5, la nota de los estudiantes' },
  grew: {
    en: 'of {of} more interested in this career',
    es: 'de {of} con más interés en esta profesión',
  },
  can: {
    en: '{can} of {of} can now do it on their own: {skill}',
    es: '{can} de {of} ya saben hacerlo sin ayuda: {skill}',
  },
  quotes: { en: 'In the students’ words', es: 'En palabras de los estudiantes' },
  thanks: {
    en: 'Thank you, {contact}, for your time and your trust.',
    es: 'Gracias, {contact}, por su tiempo y su confianza.',
  },
} as const satisfies Record<string, Localized>;
