import type { SentenceTable } from './sentence';

/** What waits for the teacher, and the words on the buttons that settle it. */
export const todaySentences = {
  'partner-answered': {
    en: '{organisation} answered about “{title}”. What did they say?',
    es: '{organisation} ha respondido sobre «{title}». ¿Qué ha dicho?',
  },
  'said-yes': { en: 'Said yes', es: 'Dijo que sí' },
  'said-not-now': { en: 'Not now', es: 'Ahora no' },
  'said-no': { en: 'No', es: 'No' },
  'said-nothing-about-it': { en: 'Not about this', es: 'No era sobre esto' },
  'no-prospect-left': {
    en: 'No prospect is left for “{title}”. Add another partner in the Micro-internships tab or in the sidebar.',
    es: 'No queda ninguna empresa por preguntar para «{title}». Añada otra en la hoja Micro-internships o en la barra lateral.',
  },
  'decisions-missing': {
    en: '{count} of {of} applications for “{title}” wait for a decision.',
    es: '{count} de {of} solicitudes para «{title}» esperan una decisión.',
  },
  'release-ready': {
    en: 'The decisions on “{title}” are ready: {count} {count:student|students} will be told.',
    es: 'Las decisiones sobre «{title}» están listas: se avisará a {count} {count:estudiante|estudiantes}.',
  },
  'release-decisions': { en: 'Release decisions', es: 'Comunicar las decisiones' },
  'release-confirm': {
    en: 'Tell {count} {count:student|students} what was decided? {needs}',
    es: '¿Comunicar a {count} {count:estudiante|estudiantes} lo que se ha decidido? {needs}',
  },
  'call-needed': {
    en: 'Nobody is told yet that students can apply for “{title}”.',
    es: 'Todavía no se ha dicho a nadie que ya es posible presentarse a «{title}».',
  },
  'recipients-wrong': {
    en: 'Nobody is called at “{invalid}”: that is no mail address. Correct it for “{title}”.',
    es: 'No se avisa a nadie en «{invalid}»: no es una dirección de correo. Corríjala para «{title}».',
  },
  'call-needed-how': {
    en: 'Enter students, classes or counsellors on the page “Students”, or type them into the Micro-internships tab.',
    es: 'Escriba estudiantes, clases u orientadores en la página «Estudiantes» o en la hoja Micro-internships.',
  },
  'seat-to-offer': {
    en: 'A seat in “{title}” is free. Offer it to number {place} of the waitlist?',
    es: 'Hay una plaza libre en «{title}». ¿Ofrecerla al número {place} de la lista de espera?',
  },
  'offer-seat': { en: 'Offer the seat', es: 'Ofrecer la plaza' },
  'attendance-missing': {
    en: 'Who was there? Take the attendance of “{title}”.',
    es: '¿Quién asistió? Anote la asistencia de «{title}».',
  },
  'badges-earned': {
    en: '{count} {count:student|students} of “{title}” earned the badge. Award it, then say so here.',
    es: '{count} {count:estudiante|estudiantes} de «{title}» {count:ha ganado|han ganado} la insignia. Entréguela y confírmelo aquí.',
  },
  'badges-are-awarded': { en: 'Badges are awarded', es: 'Insignias entregadas' },
  'badges-confirm': {
    en: 'Tell {count} {count:student|students} that the badge has been awarded?',
    es: '¿Avisar a {count} {count:estudiante|estudiantes} de que la insignia está entregada?',
  },
  'mails-wait': {
    en: '{count} {count:mail|mails} about “{title}” {count:waits|wait} for your yes: {messages}.',
    es: '{count} {count:correo|correos} sobre «{title}» {count:espera|esperan} su visto bueno: {messages}.',
  },
  approve: { en: 'Approve', es: 'Aprobar' },
  'approve-all': { en: 'Approve all', es: 'Aprobar todos' },
  'approve-confirm': {
    en: 'Send {count} {count:mail|mails}?',
    es: '¿Enviar {count} {count:correo|correos}?',
  },
  'mail-missed': {
    en: 'A mail could not leave on its day: “{subject}”.',
    es: 'Un correo no pudo salir en su día: «{subject}».',
  },
  'send-now': { en: 'Send now', es: 'Enviar ahora' },
  skip: { en: 'Skip', es: 'No enviar' },
  'mail-unknown': {
    en: 'Nobody knows whether this mail left: “{subject}”. Look for {reference} in your Sent mail.',
    es: 'No se sabe si este correo salió: «{subject}». Busque {reference} en sus correos enviados.',
  },
  'it-has-left': { en: 'It has left', es: 'Sí salió' },
  'it-has-not': { en: 'It has not', es: 'No salió' },
  'mail-held': { en: 'A mail is held: {problem}', es: 'Un correo está retenido: {problem}' },
} as const satisfies SentenceTable;
