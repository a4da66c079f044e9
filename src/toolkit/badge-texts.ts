import type { Localized } from './language';

interface BadgeText {
  readonly withPartner: Localized;
  /** Where the partner has not agreed to be listed. */
  readonly withoutPartner: Localized;
}

const both = (text: Localized): BadgeText => ({ withPartner: text, withoutPartner: text });

/**
 * What a badge service asks for about a badge, ready to copy, and the narrative of the award file. Everybody who sees the
 * badge can read them, so they tell about the session and never about a student.
 */
export const badgeTexts = {
  name: both({ en: 'School micro-internship: {title}', es: 'Micropasantía escolar: {title}' }),
  description: {
    withPartner: {
      en: 'A school micro-internship of {school} with {partner}: students meet somebody of the trade, practise a skill of it and hear what that person thinks of their work.',
      es: 'Una micropasantía escolar de {school} con {partner}: los estudiantes conocen a una persona del oficio, practican una habilidad y escuchan lo que opina de su trabajo.',
    },
    withoutPartner: {
      en: 'A school micro-internship of {school}: students meet somebody of the trade, practise a skill of it and hear what that person thinks of their work.',
      es: 'Una micropasantía escolar de {school}: los estudiantes conocen a una persona del oficio, practican una habilidad y escuchan lo que opina de su trabajo.',
    },
  },
  criteria: both({
    en: 'Was chosen by application, prepared for the session, took part from beginning to end and tried the skill: {skills}.',
    es: 'Fue elegido tras presentar una solicitud, se preparó, participó de principio a fin y probó la habilidad: {skills}.',
  }),
  alignment: both({
    en: 'Career exploration; workplace communication; {skills}.',
    es: 'Orientación profesional; comunicación en el trabajo; {skills}.',
  }),
  narrative: {
    withPartner: {
      en: 'Took part in the school micro-internship “{title}” with {partner}. Skills practised: {skills}.',
      es: 'Participó en la micropasantía escolar «{title}» con {partner}. Habilidades: {skills}.',
    },
    withoutPartner: {
      en: 'Took part in the school micro-internship “{title}”. Skills practised: {skills}.',
      es: 'Participó en la micropasantía escolar «{title}». Habilidades: {skills}.',
    },
  },
} as const satisfies Record<string, BadgeText>;
