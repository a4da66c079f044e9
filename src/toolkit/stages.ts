import type { Offset, Stage, StageId } from './stage';

/**
 * The thirteen stages with the toolkit's windows. `opens` is the first day of the window, `due` the last day that is on
 * time. Where the toolkit gives one figure ("8 weeks prior"), the stage lasts until the next stage needs its result:
 * a week for recruitment, meeting, form, call and session support; the very day for the decisions, because registration
 * starts on it; until the thank-you opens for feedback. Facilitation runs from the first to the last session.
 */
export const stages: readonly Stage[] = [
  {
    id: 'partner-recruitment',
    number: 1,
    name: { en: 'Industry partner recruitment', es: 'Búsqueda de la empresa colaboradora' },
    opens: { weeksBefore: 8 },
    due: { weeksBefore: 7 },
    audience: ['partner'],
    produces: {
      en: 'A list of prospects, an invitation with the flyer, and at most two follow-ups.',
      es: 'Una lista de candidatas, una invitación con el folleto y, como mucho, dos recordatorios.',
    },
    completedBy: { en: 'A partner says yes.', es: 'Una empresa dice que sí.' },
    endsEarly: {
      en: 'A reply, a bounce, a no, "do not contact", or another partner saying yes first.',
      es: 'Una respuesta, un rebote, un no, «no contactar» o que otra empresa diga antes que sí.',
    },
  },
  {
    id: 'partner-meeting',
    number: 2,
    name: { en: 'Industry partner meeting', es: 'Reunión con la empresa colaboradora' },
    opens: { weeksBefore: 7 },
    due: { weeksBefore: 6 },
    audience: ['partner'],
    produces: {
      en: 'A calendar invitation with a video link, the agenda, and the industry form filled in as far as known.',
      es: 'Una cita en el calendario con videollamada, el orden del día y el formulario de la empresa rellenado con lo que ya se sabe.',
    },
    completedBy: { en: 'The industry form is answered.', es: 'La empresa ha contestado el formulario.' },
    endsEarly: {
      en: 'You enter the partner’s answers yourself.',
      es: 'Usted escribe las respuestas de la empresa.',
    },
  },
  {
    id: 'student-application',
    number: 3,
    name: { en: 'Student application', es: 'Solicitud de los estudiantes' },
    opens: { weeksBefore: 7 },
    due: { weeksBefore: 6 },
    audience: ['teacher'],
    produces: {
      en: 'The application form, made from the partner’s answers, with opening and closing dates.',
      es: 'El formulario de solicitud, hecho con las respuestas de la empresa, con fechas de apertura y cierre.',
    },
    completedBy: {
      en: 'The form is open and accepts answers.',
      es: 'El formulario está abierto y admite respuestas.',
    },
    endsEarly: {
      en: 'Students come by another way and you add them yourself.',
      es: 'Los estudiantes llegan por otra vía y usted los añade.',
    },
  },
  {
    id: 'student-recruitment',
    number: 4,
    name: { en: 'Student recruitment', es: 'Convocatoria a los estudiantes' },
    opens: { weeksBefore: 6 },
    due: { weeksBefore: 5 },
    audience: ['student', 'counsellor'],
    produces: {
      en: 'The student flyer with link and QR code, the call to students and counsellors, a nudge the day before closing.',
      es: 'El folleto con enlace y código QR, la convocatoria a estudiantes y orientadores, y un aviso el día antes del cierre.',
    },
    completedBy: { en: 'The call is sent.', es: 'La convocatoria está enviada.' },
    endsEarly: {
      en: 'The form closes, or there are enough applications and you stop the call.',
      es: 'El formulario se cierra, o ya hay bastantes solicitudes y usted detiene la convocatoria.',
    },
  },
  {
    id: 'application-screening',
    number: 5,
    name: { en: 'Application screening', es: 'Selección de solicitudes' },
    opens: { weeksBefore: 6 },
    due: { weeksBefore: 4 },
    audience: ['teacher'],
    produces: {
      en: 'Incoming applications with flags, scores, the seat meter and a ranked waitlist.',
      es: 'Las solicitudes recibidas con avisos, puntuaciones, plazas ocupadas y una lista de espera ordenada.',
    },
    completedBy: { en: 'Every application has a decision.', es: 'Cada solicitud tiene una decisión.' },
    endsEarly: {
      en: 'Nobody has applied by the closing date.',
      es: 'Nadie se ha presentado antes del cierre.',
    },
  },
  {
    id: 'student-correspondence',
    number: 6,
    name: { en: 'Student correspondence', es: 'Comunicación a los estudiantes' },
    opens: { weeksBefore: 4 },
    due: { weeksBefore: 4 },
    audience: ['student'],
    produces: {
      en: 'A mail to every applicant: accepted, waitlisted or not this time, released together after a check.',
      es: 'Un correo a cada solicitante: admitido, en lista de espera o esta vez no; salen juntos tras una comprobación.',
    },
    completedBy: { en: 'The decisions are released.', es: 'Las decisiones están enviadas.' },
    endsEarly: {
      en: 'You have told every applicant in person.',
      es: 'Usted ya lo ha dicho en persona a todos.',
    },
  },
  {
    id: 'student-registration',
    number: 7,
    name: { en: 'Student registration', es: 'Inscripción de los estudiantes' },
    opens: { weeksBefore: 4 },
    due: { weeksBefore: 3 },
    audience: ['student'],
    produces: {
      en: 'A personal registration link, two reminders to those missing, and an offer to the next on the waitlist.',
      es: 'Un enlace personal de inscripción, dos recordatorios a quien falte y la oferta a la siguiente persona de la lista.',
    },
    completedBy: {
      en: 'Every seat is confirmed, or given on and nobody is left on the waitlist.',
      es: 'Cada plaza está confirmada, o cedida sin que quede nadie en la lista de espera.',
    },
    endsEarly: {
      en: 'You mark the seats as confirmed yourself.',
      es: 'Usted marca las plazas como confirmadas.',
    },
  },
  {
    id: 'release-forms',
    number: 8,
    name: { en: 'Release forms', es: 'Autorizaciones de las familias' },
    opens: { weeksBefore: 3 },
    due: { weeksBefore: 2 },
    audience: ['guardian', 'student'],
    produces: {
      en: 'The release form in the family’s language, two reminders to those missing, then a call list.',
      es: 'La autorización en el idioma de la familia, dos recordatorios a quien falte y después una lista de llamadas.',
    },
    completedBy: { en: 'Everyone has answered yes or no.', es: 'Todas han contestado sí o no.' },
    endsEarly: {
      en: 'Answers on paper that you enter on the family’s behalf.',
      es: 'Respuestas en papel que usted escribe en nombre de la familia.',
    },
  },
  {
    id: 'session-support',
    number: 9,
    name: { en: 'Industry partner session support', es: 'Apoyo a la empresa para la sesión' },
    opens: { weeksBefore: 3 },
    due: { weeksBefore: 2 },
    audience: ['partner', 'student'],
    produces: {
      en: 'The session-building guide and the session details; the join link follows once a student is registered and released.',
      es: 'La guía para preparar la sesión y los detalles; el enlace llega cuando el estudiante está inscrito y autorizado.',
    },
    completedBy: {
      en: 'The session details are sent to partner and students.',
      es: 'Los detalles de la sesión están enviados a la empresa y a los estudiantes.',
    },
    endsEarly: {
      en: 'You have given the details by another way.',
      es: 'Usted ha dado los detalles por otra vía.',
    },
  },
  {
    id: 'facilitation',
    number: 10,
    name: { en: 'Micro-internship facilitation', es: 'La micropasantía en directo' },
    opens: { sessionDay: true },
    due: { daysAfter: 0 },
    audience: ['teacher', 'student'],
    produces: {
      en: 'The run of show in the morning, the live checklist with its times, and the attendance list.',
      es: 'El guion por la mañana, la lista de comprobación en directo con sus horas y la lista de asistencia.',
    },
    completedBy: {
      en: 'Attendance is taken for every session.',
      es: 'La asistencia de cada sesión está anotada.',
    },
    endsEarly: { en: 'The micro-internship is cancelled.', es: 'La micropasantía se cancela.' },
  },
  {
    id: 'student-feedback',
    number: 11,
    name: { en: 'Student feedback', es: 'Opinión de los estudiantes' },
    opens: { daysAfter: 2 },
    due: { daysAfter: 5 },
    audience: ['student'],
    produces: {
      en: 'The feedback form and one reminder to those who attended.',
      es: 'El formulario de opinión y un recordatorio para quienes asistieron.',
    },
    completedBy: {
      en: 'Everyone who attended has answered, or the window is over.',
      es: 'Todas las personas que asistieron han contestado, o el plazo ha terminado.',
    },
    endsEarly: { en: 'Nobody attended.', es: 'No asistió nadie.' },
  },
  {
    id: 'student-recognition',
    number: 12,
    name: { en: 'Student recognition', es: 'Reconocimiento a los estudiantes' },
    opens: { daysAfter: 3 },
    due: { daysAfter: 5 },
    audience: ['student'],
    produces: {
      en: 'The badge file for those who attended, a certificate for each, and the mail that tells them.',
      es: 'El archivo de insignias de quienes asistieron, un certificado para cada uno y el correo que lo anuncia.',
    },
    completedBy: {
      en: 'Badge or certificate is sent to everyone who earned it.',
      es: 'La insignia o el certificado está enviado a quien lo ganó.',
    },
    endsEarly: { en: 'Nobody attended.', es: 'No asistió nadie.' },
  },
  {
    id: 'partner-appreciation',
    number: 13,
    name: { en: 'Partner appreciation', es: 'Agradecimiento a la empresa' },
    opens: { daysAfter: 5 },
    due: { daysAfter: 7 },
    audience: ['partner'],
    produces: {
      en: 'A thank-you with quotes the students agreed to share, an impact line and the partner feedback form.',
      es: 'Un agradecimiento con frases que los estudiantes permiten compartir, los resultados y el formulario de opinión.',
    },
    completedBy: { en: 'The thank-you is sent.', es: 'El agradecimiento está enviado.' },
    endsEarly: { en: 'You have thanked the partner in person.', es: 'Usted ha dado las gracias en persona.' },
  },
];

/** The stage with this id; every `StageId` has one. */
export function stageOf(id: StageId): Stage {
  const stage = stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Error(`There is no stage "${id}".`);
  return stage;
}

/** An offset in words, as the tracker shows it: "8 weeks before", "session day", "2 days after". */
export function offsetInWords(offset: Offset): string {
  if ('sessionDay' in offset) return 'session day';
  if ('weeksBefore' in offset)
    return `${offset.weeksBefore} ${offset.weeksBefore === 1 ? 'week' : 'weeks'} before`;
  if (offset.daysAfter === 0) return 'last session day';
  return `${offset.daysAfter} ${offset.daysAfter === 1 ? 'day' : 'days'} after`;
}
