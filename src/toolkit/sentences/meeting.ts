import type { SentenceTable } from './sentence';

/** The meeting with the partner, what the industry form changed, and the calendar. */
export const meetingSentences = {
  'meeting-when': {
    en: 'When do you talk with {who} about “{title}”?',
    es: '¿Cuándo habla con {who} sobre «{title}»?',
  },
  'meeting-how': {
    en: 'Type the time, and the invitation with the video link leaves. Not needed if they fill in the form alone.',
    es: 'Escriba la hora y saldrá la invitación con el enlace. No hace falta si rellenan el formulario por su cuenta.',
  },
  'meeting-without-link': {
    en: 'Google made no video link for the meeting about “{title}”. Type one where its time is set.',
    es: 'Google no ha creado el enlace para la reunión sobre «{title}». Escriba uno donde se fija la hora.',
  },
  'nobody-to-meet': {
    en: 'No partner has said yes yet: there is nobody to meet.',
    es: 'Ninguna empresa ha dicho que sí todavía: no hay con quién reunirse.',
  },
  'time-is-over': {
    en: '{time} is over. Choose a time that lies ahead.',
    es: '{time} ya ha pasado. Elija una hora futura.',
  },
  'no-such-date': { en: '{date} is not a date.', es: '{date} no es una fecha.' },
  'meeting-taken-back': {
    en: 'The meeting with {who} is taken out of the calendar with the next run.',
    es: 'La reunión con {who} se quita del calendario con la próxima ejecución.',
  },
  'meeting-set': {
    en: 'The invitation for {when} goes to {who} with the next run.',
    es: 'La invitación para el {when} llega a {who} con la próxima ejecución.',
  },
  'meeting-set-alone': {
    en: 'Noted: {when}. {who} asked not to be contacted, so nobody is invited.',
    es: 'Anotado: {when}. {who} pidió que no se le escribiera, así que no se invita a nadie.',
  },

  'industry-answered': {
    en: '{who} answered the form about “{title}”: {parts}.',
    es: '{who} ha contestado el formulario sobre «{title}»: {parts}.',
  },
  'industry-filled': {
    en: '{count} {count:field|fields} filled in',
    es: '{count} {count:campo rellenado|campos rellenados}',
  },
  'industry-changed': { en: '{count} changed', es: '{count} {count:cambiado|cambiados}' },
  'industry-kept': {
    en: '{count} not as you typed it',
    es: '{count} {count:distinto|distintos} de lo que usted escribió',
  },
  'industry-yours-theirs': {
    en: '{field}: yours “{before}”, theirs “{after}”.',
    es: '{field}: usted «{before}», la empresa «{after}».',
  },
  'industry-was-is': { en: '{field}: “{before}” → “{after}”.', es: '{field}: «{before}» → «{after}».' },
  'take-theirs': { en: 'Take theirs', es: 'Tomar lo de la empresa' },
  'keep-mine': { en: 'Keep mine', es: 'Dejar lo mío' },
  seen: { en: 'Seen', es: 'Visto' },
  'industry-taken': {
    en: '{count} {count:field|fields} taken from the form.',
    es: '{count} {count:campo tomado|campos tomados} del formulario.',
  },
  'industry-settled': { en: 'Noted.', es: 'Anotado.' },
  'seats-cross': {
    en: 'At least {min} and at most {max} students can’t both hold.',
    es: 'Al menos {min} y como mucho {max} estudiantes no puede ser.',
  },

  'calendar-failed': {
    en: 'Your calendar could not be written to; it is tried again within the hour. ({error})',
    es: 'No se ha podido escribir en su calendario; se intenta de nuevo dentro de una hora. ({error})',
  },
} as const satisfies SentenceTable;
