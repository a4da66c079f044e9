import { everyone, families, type Placeholder } from './placeholder';

/** Days and times, written out in the reader's language and the micro-internship's zone. */
export const datePlaceholders = [
  {
    name: 'sessionDate',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Day of the session the mail is about', es: 'Día de la sesión de la que trata el correo' },
    sample: { en: 'Monday, March 15', es: 'lunes 15 de marzo' },
    worstCase: { en: 'Wednesday, September 29, 2027', es: 'miércoles 29 de septiembre de 2027' },
  },
  {
    name: 'sessionTime',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'From when to when', es: 'De qué hora a qué hora' },
    sample: { en: '3:30–5:00 pm', es: '15:30–17:00' },
    worstCase: { en: '11:45 am–1:15 pm', es: '11:45–13:15' },
  },
  {
    name: 'sessionZone',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Time zone in words', es: 'Zona horaria en palabras' },
    sample: { en: 'Pacific Time', es: 'hora del Pacífico' },
    worstCase: { en: 'Central European Summer Time', es: 'hora de verano de Europa central' },
  },
  {
    name: 'sessionList',
    form: 'block',
    audiences: everyone,
    meaning: { en: 'All sessions, one per line', es: 'Todas las sesiones, una por línea' },
    sample: {
      en: '- Monday, March 15, 3:30–5:00 pm (Pacific Time)',
      es: '- lunes 15 de marzo, 15:30–17:00 (hora del Pacífico)',
    },
    worstCase: {
      en: '- Wednesday, September 22, 11:45 am–1:15 pm (Central European Summer Time)\n- Wednesday, September 29, 11:45 am–1:15 pm (Central European Summer Time)\n- Wednesday, November 3, 11:45 am–1:15 pm (Central European Time)\n- Wednesday, November 10, 11:45 am–1:15 pm (Central European Time)',
      es: '- miércoles 22 de septiembre, 11:45–13:15 (hora de verano de Europa central)\n- miércoles 29 de septiembre, 11:45–13:15 (hora de verano de Europa central)\n- miércoles 3 de noviembre, 11:45–13:15 (hora de Europa central)\n- miércoles 10 de noviembre, 11:45–13:15 (hora de Europa central)',
    },
  },
  {
    name: 'deadline',
    form: 'text',
    audiences: everyone,
    meaning: {
      en: 'Last day to do what the mail asks for',
      es: 'Último día para hacer lo que pide el correo',
    },
    sample: { en: 'Monday, February 22', es: 'lunes 22 de febrero' },
    worstCase: { en: 'Wednesday, September 1, 2027', es: 'miércoles 1 de septiembre de 2027' },
  },
  {
    name: 'closingDate',
    form: 'text',
    audiences: ['student', 'counsellor', 'guardian', 'teacher'],
    meaning: { en: 'Day the application form closes', es: 'Día en que se cierra la solicitud' },
    sample: { en: 'Thursday, February 11', es: 'jueves 11 de febrero' },
    worstCase: { en: 'Wednesday, September 15, 2027', es: 'miércoles 15 de septiembre de 2027' },
  },
  {
    name: 'replyBy',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'Day by which the partner’s answer helps most',
      es: 'Día hasta el que la respuesta de la empresa ayuda más',
    },
    sample: { en: 'Tuesday, January 26', es: 'martes 26 de enero' },
    worstCase: { en: 'Wednesday, September 1, 2027', es: 'miércoles 1 de septiembre de 2027' },
  },
  {
    name: 'invitedOn',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'Day of the first invitation', es: 'Día de la primera invitación' },
    sample: { en: 'January 19', es: '19 de enero' },
    worstCase: { en: 'Wednesday, August 25, 2027', es: 'miércoles 25 de agosto de 2027' },
  },
  {
    name: 'meetingTime',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'Day, time and zone of the partner meeting',
      es: 'Día, hora y zona de la reunión con la empresa',
    },
    sample: {
      en: 'Tuesday, January 26, 3:30–4:00 pm (Pacific Time)',
      es: 'martes 26 de enero, 15:30–16:00 (hora del Pacífico)',
    },
    worstCase: {
      en: 'Wednesday, September 1, 11:45 am–12:15 pm (Central European Summer Time)',
      es: 'miércoles 1 de septiembre, 11:45–12:15 (hora de verano de Europa central)',
    },
  },
  {
    name: 'meetingLine',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'The time of the meeting, or a request to name one',
      es: 'La hora de la reunión, o la petición de proponer una',
    },
    sample: {
      en: 'Would Tuesday, January 26 at 3:30 pm (Pacific Time) suit you?',
      es: '¿Le conviene el martes 26 de enero a las 15:30 (hora del Pacífico)?',
    },
    worstCase: {
      en: 'Which half hour between Wednesday, September 1 and Wednesday, September 8, from 8:00 am to 5:00 pm (Pacific Time), suits you?',
      es: '¿Qué media hora entre el miércoles 1 y el miércoles 8 de septiembre, de 8:00 a 17:00 (hora del Pacífico), le conviene?',
    },
  },
  {
    name: 'nextSession',
    form: 'text',
    audiences: ['partner', ...families],
    meaning: { en: 'Day, time and zone of the next session', es: 'Día, hora y zona de la próxima sesión' },
    sample: {
      en: 'Monday, March 22, 3:30–5:00 pm (Pacific Time)',
      es: 'lunes 22 de marzo, 15:30–17:00 (hora del Pacífico)',
    },
    worstCase: {
      en: 'Wednesday, November 3, 11:45 am–1:15 pm (Central European Time)',
      es: 'miércoles 3 de noviembre, 11:45–13:15 (hora de Europa central)',
    },
  },
  {
    name: 'oldDate',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'The session date that no longer holds', es: 'La fecha que ya no vale' },
    sample: { en: 'Monday, March 15', es: 'lunes 15 de marzo' },
    worstCase: { en: 'Wednesday, September 22, 2027', es: 'miércoles 22 de septiembre de 2027' },
  },
] as const satisfies readonly Placeholder[];
