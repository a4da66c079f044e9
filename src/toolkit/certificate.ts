import type { Localized } from './language';

/** The words of the certificate; `{…}` are filled in. */
export const certificateTexts = {
  title: { en: 'Certificate', es: 'Certificado' },
  of: { en: 'of a school micro-internship', es: 'de una micropasantía escolar' },
  given: { en: '{school} certifies that', es: '{school} certifica que' },
  took: { en: 'took part in the micro-internship', es: 'ha participado en la micropasantía' },
  withPartner: { en: 'with {partner}', es: 'con {partner}' },
  when: { en: 'on {dates}', es: 'el {dates}' },
  days: { en: 'on {dates}', es: 'los días {dates}' },
  hours: { en: '{hours} with an expert of the trade', es: '{hours} con una persona experta del oficio' },
  skills: { en: 'Practised: {skills}', es: 'Ha practicado: {skills}' },
  teacher: { en: 'Teacher', es: 'Docente' },
  organisation: { en: 'School', es: 'Centro' },
  date: { en: 'Date', es: 'Fecha' },
  hour: { en: '{n} hour', es: '{n} hora' },
  manyHours: { en: '{n} hours', es: '{n} horas' },
} as const satisfies Record<string, Localized>;
