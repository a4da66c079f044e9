import type { SentenceTable } from './sentence';

/** Banners of the sidebar, names of links, and the headings of Home. */
export const overviewSentences = {
  'everything-paused': {
    en: 'Everything is paused: nothing is sent.',
    es: 'Todo está en pausa: no se envía nada.',
  },
  'go-on-sending': { en: 'Go on sending', es: 'Seguir enviando' },
  'schedule-off': {
    en: 'The schedule is off, so nothing is sent.',
    es: 'El envío automático está apagado, así que no se envía nada.',
  },
  'switch-on': { en: 'Switch the schedule on', es: 'Encender el envío automático' },
  'schedule-silent': {
    en: 'The last run was at {at} UTC. The schedule seems to stand still: {sender} should switch it on again.',
    es: 'La última ejecución fue a las {at} UTC. El envío automático parece parado: {sender} debería encenderlo de nuevo.',
  },
  'rehearsal-on': {
    en: 'Rehearsal: every mail goes to you alone.',
    es: 'Ensayo: todos los correos le llegan solo a usted.',
  },
  'end-rehearsal': { en: 'End the rehearsal', es: 'Terminar el ensayo' },

  'link-application': { en: 'Application form', es: 'Formulario de solicitud' },
  'link-industry': { en: 'Industry form', es: 'Formulario de la empresa' },
  'link-student-flyer': { en: 'Student flyer', es: 'Folleto para estudiantes' },
  'link-partner-flyer': { en: 'Partner flyer', es: 'Folleto para la empresa' },
  'link-registration': { en: 'Registration form', es: 'Formulario de inscripción' },
  'link-release': { en: 'Release form', es: 'Autorización' },
  'link-feedback': { en: 'Feedback form', es: 'Formulario de opinión' },
  'link-partner-feedback': { en: 'Partner feedback form', es: 'Formulario de opinión de la empresa' },
  'link-join': { en: 'Join link', es: 'Enlace de la sesión' },

  'last-looked': { en: 'Last looked at {day} {time}', es: 'Última revisión: {day} {time}' },
  'what-needs-you': { en: 'What needs you', es: 'Lo que le espera' },
  'nothing-needs-you': { en: 'Nothing needs you today.', es: 'Hoy no hay nada pendiente para usted.' },
  overdue: { en: 'overdue', es: 'atrasado' },
  due: { en: 'due', es: 'pendiente' },
  'home-title': { en: 'Micro-internship', es: 'Micropasantía' },
  'home-partner': { en: 'Partner', es: 'Empresa' },
  'home-first-session': { en: 'First session', es: 'Primera sesión' },
  'home-seats': { en: 'Seats', es: 'Plazas' },
  'home-next-mail': { en: 'Next mail', es: 'Próximo correo' },
  'seats-of': { en: '{taken} of {of}', es: '{taken} de {of}' },
} as const satisfies SentenceTable;
