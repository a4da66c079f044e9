import type { SentenceTable } from './sentence';

/** What can go wrong with any click and any run, and what switching things on and off answers. */
export const serverSentences = {
  'lock-busy': {
    en: 'A run is going on just now. Please try again in half a minute.',
    es: 'En este momento hay una ejecución en marcha. Inténtelo de nuevo en medio minuto.',
  },
  'google-failed': {
    en: 'Google did not do it: {message} Please try again in a moment.',
    es: 'Google no lo ha hecho: {message} Inténtelo de nuevo en un momento.',
  },
  'went-wrong': {
    en: 'Something went wrong ({message}). Nothing was sent. Please try again.',
    es: 'Algo ha fallado ({message}). No se ha enviado nada. Inténtelo de nuevo.',
  },
  'rows-gone': {
    en: 'Some rows were deleted meanwhile. Reopen the sidebar and look again.',
    es: 'Entretanto se han borrado algunas filas. Abra otra vez la barra lateral y vuelva a mirar.',
  },
  'request-no-text': { en: 'The request is not a text.', es: 'La petición no es un texto.' },
  'request-unreadable': { en: 'The request cannot be read.', es: 'La petición no se puede leer.' },

  'open-tracker-first': {
    en: 'Open the tracker first: this works only inside its spreadsheet.',
    es: 'Abra primero el registro: esto solo funciona dentro de su hoja de cálculo.',
  },
  'tab-missing': {
    en: 'The tab "{tab}" is missing. Choose "Repair the tracker" in the menu, or rename the tab back.',
    es: 'Falta la hoja «{tab}». Elija «Repair the tracker» en el menú o devuélvale su nombre.',
  },
  'column-missing': {
    en: 'The column "{column}" of the tab "{tab}" is missing. Choose "Repair the tracker" in the menu.',
    es: 'Falta la columna «{column}» de la hoja «{tab}». Elija «Repair the tracker» en el menú.',
  },
  'cell-too-long': {
    en: '"{column}" in "{tab}" would have {length} characters; a cell holds {most}. Shorten the text.',
    es: '«{column}» en «{tab}» tendría {length} caracteres; en una celda caben {most}. Acorte el texto.',
  },
  'id-doubled': {
    en: '"{tab}" has two rows with the ID {id}: only the upper one counts. Empty or delete the lower one’s ID.',
    es: '«{tab}» tiene dos filas con el ID {id}: solo cuenta la de arriba. Borre el ID de la de abajo.',
  },
  'flyer-unreadable': {
    en: 'The flyer of “{title}” cannot be read. Take it out of the trash of Google Drive, or make it anew in the sidebar. ({error})',
    es: 'No se puede leer el folleto de «{title}». Sáquelo de la papelera de Google Drive o hágalo de nuevo en la barra lateral. ({error})',
  },
  'form-not-opened': {
    en: 'Google did not open the form {form}. If it was deleted, take it out of the trash of Google Drive. ({error})',
    es: 'Google no ha abierto el formulario {form}. Si se borró, sáquelo de la papelera de Google Drive. ({error})',
  },
  'form-forgotten': {
    en: 'The form "{form}" has answers, but the tracker does not know its questions any more. Delete the form’s ID from its row to have a new one made; the answers stay in the old one.',
    es: 'El formulario «{form}» tiene respuestas, pero el registro ya no conoce sus preguntas. Borre el ID del formulario en su fila para que se haga uno nuevo; las respuestas se quedan en el antiguo.',
  },

  'tracker-ready': { en: 'Your tracker is ready.', es: 'Su registro está listo.' },
  'other-schedule-on': {
    en: 'The schedule of {sender} is on. Ask them to switch it off first.',
    es: 'El envío automático de {sender} está encendido. Pídale que lo apague primero.',
  },
  'mails-leave-from': { en: 'Mails leave from {sender}.', es: 'Los correos salen de {sender}.' },
  paused: { en: 'Everything is paused.', es: 'Todo está en pausa.' },
  'sending-goes-on': {
    en: 'Sending goes on with the next run.',
    es: 'El envío sigue con la próxima ejecución.',
  },
  'rehearsal-begins': {
    en: 'From now on every mail goes to you alone.',
    es: 'Desde ahora todos los correos le llegan solo a usted.',
  },
  'rehearsal-over': {
    en: 'The rehearsal is over: mails go to everybody again.',
    es: 'El ensayo ha terminado: los correos llegan otra vez a todo el mundo.',
  },
  'only-sender-runs': {
    en: 'Mails leave from {sender}: only that account can run now.',
    es: 'Los correos salen de {sender}: solo esa cuenta puede ejecutar ahora.',
  },
  'nobody-sends': {
    en: 'Mails leave from nobody yet: switch the schedule on first.',
    es: 'Todavía no hay quien envíe los correos: encienda primero el envío automático.',
  },
  'ran-now': {
    en: '{count} {count:mail|mails} sent.',
    es: '{count:Ha salido|Han salido} {count} {count:correo|correos}.',
  },

  'file-is-copy': {
    en: 'This tracker is a copy, so it sends nothing. Work in the original, or set this one up as a new tracker.',
    es: 'Este registro es una copia, así que no envía nada. Trabaje en el original o prepare este como un registro nuevo.',
  },
  'file-set-back': {
    en: 'An earlier version of this file was restored. Nothing leaves for half an hour, until Gmail shows everything that has left.',
    es: 'Se ha restaurado una versión anterior de este archivo. No sale nada durante media hora, hasta que Gmail muestre todo lo que ya salió.',
  },
  'paused-just-before': {
    en: 'Everything was paused just before it left.',
    es: 'Todo se puso en pausa justo antes de que saliera.',
  },
  'rest-next-run': {
    en: 'The rest follows with the next run.',
    es: 'El resto sale con la próxima ejecución.',
  },
  'quota-used-up': {
    en: 'Today’s quota is used up; the rest leaves tomorrow.',
    es: 'El cupo de hoy está agotado; el resto sale mañana.',
  },
} as const satisfies SentenceTable;
