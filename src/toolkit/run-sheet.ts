import type { Localized } from './language';

/** The words of the printed sheet for a session day. */
export const runSheetTexts = {
  title: { en: 'Run of show', es: 'Guion de la sesión' },
  session: { en: 'Session {n} of {of}', es: 'Sesión {n} de {of}' },
  when: { en: 'When', es: 'Cuándo' },
  partner: { en: 'Partner', es: 'Empresa' },
  room: { en: 'Room', es: 'Sala' },
  noRoom: { en: 'no link yet', es: 'aún sin enlace' },
  adults: { en: 'Adults', es: 'Personas adultas' },
  recording: { en: 'Recording', es: 'Grabación' },
  activity: { en: 'Activity', es: 'Actividad' },
  assignment: { en: 'Assignment', es: 'Tarea' },
  due: { en: 'by {date}', es: 'hasta el {date}' },
  next: { en: 'Next session', es: 'Próxima sesión' },
  students: { en: 'Students', es: 'Estudiantes' },
  student: { en: 'First name', es: 'Nombre' },
  present: { en: 'Present', es: 'Presente' },
  late: { en: 'Late', es: 'Tarde' },
  absent: { en: 'Absent', es: 'Falta' },
  notAdmitted: {
    en: 'do not admit: registration or release is missing',
    es: 'no dejar entrar: falta la inscripción o la autorización',
  },
  noStudents: { en: 'Nobody is registered yet.', es: 'Todavía no hay nadie inscrito.' },
  checklist: { en: 'Minute by minute', es: 'Minuto a minuto' },
  time: { en: 'Time', es: 'Hora' },
  done: { en: 'Done', es: 'Hecho' },
  what: { en: 'What', es: 'Qué' },
  foot: {
    en: 'Phone numbers and needs of the students are not on this sheet: they are in the tracker, tab Applications.',
    es: 'Los teléfonos y necesidades de los estudiantes no están en esta hoja: están en el registro, hoja Applications.',
  },
} as const satisfies Record<string, Localized>;
