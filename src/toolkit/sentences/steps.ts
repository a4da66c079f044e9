import type { SentenceTable } from './sentence';

/** What is still missing for a step to be done; after "missing:" in the Steps tab and on Home. */
export const stepSentences = {
  'missing-partner': { en: 'a partner who says yes', es: 'una empresa que diga que sí' },
  'missing-industry-form': { en: 'the industry form', es: 'el formulario de la empresa' },
  'missing-application-form': { en: 'the application form', es: 'el formulario de solicitud' },
  'missing-somebody-to-call': {
    en: 'somebody to call: students or counsellors',
    es: 'a quién avisar: estudiantes u orientadores',
  },
  'missing-call': { en: 'the call', es: 'la convocatoria' },
  'missing-applications': { en: 'applications', es: 'solicitudes' },
  'missing-decisions': {
    en: '{count} {count:decision|decisions}',
    es: '{count} {count:decisión|decisiones}',
  },
  'missing-outcomes': {
    en: 'the outcome of {count} {count:application|applications}',
    es: 'la respuesta a {count} {count:solicitud|solicitudes}',
  },
  'missing-offers': {
    en: '{count} {count:seat|seats} to offer',
    es: '{count} {count:plaza|plazas} por ofrecer',
  },
  'missing-registrations': {
    en: '{count} {count:registration|registrations}',
    es: '{count} {count:inscripción|inscripciones}',
  },
  'missing-releases': {
    en: '{count} release {count:form|forms}',
    es: '{count} {count:autorización|autorizaciones}',
  },
  'missing-details': { en: 'session details', es: 'los datos de la sesión' },
  'missing-details-of': {
    en: 'the session details of {count} {count:student|students}',
    es: 'los datos de la sesión de {count} {count:estudiante|estudiantes}',
  },
  'missing-attendance': { en: 'attendance', es: 'la asistencia' },
  'missing-answers': { en: '{count} {count:answer|answers}', es: '{count} {count:respuesta|respuestas}' },
  'missing-badges': { en: 'badges to award', es: 'insignias por entregar' },
  'missing-badge-mails': { en: 'mails about the badge', es: 'correos sobre la insignia' },
  'missing-thank-you': { en: 'the thank-you', es: 'el agradecimiento' },
} as const satisfies SentenceTable;
