import type { SentenceTable } from './sentence';

/** About which account sends, and handing that over. */
export const sendingSentences = {
  'mails-under-way': {
    en: 'Mails of {sender} are on their way just now. Please try again in ten minutes.',
    es: 'Hay correos de {sender} que están saliendo ahora mismo. Inténtelo de nuevo en diez minutos.',
  },
  'drafts-left-behind': {
    en: '{count} {count:mail|mails} that {count:was a draft|were drafts} of {sender} {count:is|are} drafted anew here, with the text of the Outbox.',
    es: '{count} {count:correo que era borrador|correos que eran borradores} de {sender} {count:se prepara|se preparan} de nuevo aquí, con el texto de la bandeja de salida.',
  },
  'replies-go-there': {
    en: 'Answers to mails that {sender} has sent go there, and are not noticed here: ask to have them passed on.',
    es: 'Las respuestas a correos que envió {sender} llegan allí y aquí no se ven: pida que se las reenvíen.',
  },
  'forms-out-of-reach': {
    en: 'You cannot open {count} {count:form|forms} yet. Ask {sender} to make you an editor of: {links}',
    es: 'Usted aún no puede abrir {count} {count:formulario|formularios}. Pida a {sender} que le dé permiso de edición en: {links}',
  },
  'entries-stay-there': {
    en: 'Entries that stand in the calendar of {sender} stay there: when a date changes, ask to have the old ones taken out.',
    es: 'Las citas que están en el calendario de {sender} siguen allí: si cambia una fecha, pida que se quiten las antiguas.',
  },
  'only-sender-switches-off': {
    en: 'Mails leave from {sender}: only that account can switch the schedule off. You can take over sending.',
    es: 'Los correos salen de {sender}: solo esa cuenta puede apagar el envío automático. Usted puede hacerse cargo del envío.',
  },
  'schedule-switched-off': {
    en: 'The schedule is off: nothing is sent until somebody switches it on.',
    es: 'El envío automático está apagado: no se envía nada hasta que alguien lo encienda.',
  },
  'other-account-sends': {
    en: 'Another account has taken over sending.',
    es: 'Otra cuenta se ha hecho cargo del envío.',
  },
  'set-back-before-handover': {
    en: 'A version of this file from before sending was handed over was restored. What the other account has sent since cannot be looked up, so nothing leaves: restore the newest version in File > Version history.',
    es: 'Se ha restaurado una versión de este archivo anterior al cambio de cuenta. No se puede saber qué envió después la otra cuenta, así que no sale nada: restaure la versión más reciente en Archivo > Historial de versiones.',
  },
} as const satisfies SentenceTable;
