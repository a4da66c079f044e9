import type { SentenceTable } from './sentence';

/** About erasing personal data, and about putting finished micro-internships away. */
export const retentionSentences = {
  'archive-running': {
    en: 'It is still running. Finish or cancel it first.',
    es: 'Aún está en marcha. Termínela o cancélela primero.',
  },
  archived: {
    en: 'Put away. It is in the archive of the sidebar’s settings, and its rows stay in their tabs.',
    es: 'Archivada. Está en el archivo, en los ajustes de la barra lateral, y sus filas siguen en sus hojas.',
  },
  'not-archived': { en: 'It is not in the archive.', es: 'No está en el archivo.' },
  unarchived: {
    en: 'It is back in the lists. Nothing is sent for it.',
    es: 'Vuelve a estar en las listas. No se envía nada de ella.',
  },
  'erasure-announced': {
    en: 'Personal data of “{title}” is erased on {date}.',
    es: 'Los datos personales de «{title}» se borran el {date}.',
  },
  'erasure-late': {
    en: 'Personal data of “{title}” should have been erased on {date}, and something could not be. The Log says what; then erase again.',
    es: 'Los datos personales de «{title}» debían borrarse el {date} y algo no se ha podido borrar. El registro dice qué; después, bórrelos otra vez.',
  },
  'erasure-what': {
    en: 'Names, addresses, answers and the words of mails go; how many took part and what was decided stay.',
    es: 'Se van nombres, direcciones, respuestas y el texto de los correos; quedan cuántas personas participaron y qué se decidió.',
  },
  'keep-longer': { en: 'Keep {days} days longer', es: 'Guardar {days} días más' },
  'erase-now': { en: 'Erase now', es: 'Borrar ahora' },
  'erase-confirm': {
    en: 'Erase all personal data of “{title}” now? This cannot be taken back.',
    es: '¿Borrar ahora todos los datos personales de «{title}»? No se puede deshacer.',
  },
  'kept-until': { en: 'Kept until {date}.', es: 'Se guardan hasta el {date}.' },
  'erased-already': {
    en: 'The personal data of this micro-internship is erased already.',
    es: 'Los datos personales de esta micropasantía ya están borrados.',
  },
  'keep-later-day': {
    en: 'Choose a day after {date}.',
    es: 'Elija un día posterior al {date}.',
  },
  'erased-applications': {
    en: '{count} {count:application|applications}: names, addresses, answers, notes',
    es: '{count} {count:solicitud|solicitudes}: nombres, direcciones, respuestas, notas',
  },
  'erased-other-rows': {
    en: '{count} other {count:row|rows}: free text of feedback, comments of reviewers, names',
    es: '{count} {count:fila más|filas más}: textos de opinión, comentarios de quienes evalúan, nombres',
  },
  'erased-mails': {
    en: '{count} {count:mail|mails} in the Outbox: recipients and words',
    es: '{count} {count:correo|correos} de la bandeja de salida: destinatarios y textos',
  },
  'erased-cancelled': {
    en: '{count} planned {count:mail is|mails are} cancelled',
    es: '{count:Se cancela|Se cancelan} {count} {count:correo previsto|correos previstos}',
  },
  'erased-rewritten': {
    en: '{count} planned {count:mail|mails} to others {count:is|are} written anew without them',
    es: '{count} {count:correo previsto|correos previstos} para otras personas se {count:escribe|escriben} de nuevo sin sus datos',
  },
  'erased-forms': {
    en: 'All answers of {count} {count:form|forms}, and their raw copies in the tracker',
    es: 'Todas las respuestas de {count} {count:formulario|formularios} y sus copias en el registro',
  },
  'erased-answers': {
    en: '{count} {count:answer|answers} in Google Forms, and their raw copies in the tracker',
    es: '{count} {count:respuesta|respuestas} en Google Forms y sus copias en el registro',
  },
  'erased-drafts': {
    en: '{count} {count:draft|drafts} in Gmail',
    es: '{count} {count:borrador|borradores} en Gmail',
  },
  'erased-entries': {
    en: '{count} calendar {count:entry|entries}, with the next run',
    es: '{count} {count:cita|citas} del calendario, con la próxima ejecución',
  },
  'erased-files': {
    en: '{count} {count:document goes|documents go} into the trash of Google Drive',
    es: '{count} {count:documento va|documentos van} a la papelera de Google Drive',
  },
  'erased-partners': {
    en: '{count} {count:contact|contacts} in Partners; the organisation stays, and is not contacted',
    es: '{count} {count:contacto|contactos} en Partners; la organización queda y no se le escribe más',
  },
  'erased-lists': {
    en: '{count} {count:list|lists} of people called',
    es: '{count} {count:lista|listas} de personas avisadas',
  },
  'erasure-leaves-sent': {
    en: '{count} {count:mail that was|mails that were} sent {count:stays|stay} in Gmail, which the toolkit may not delete: search for the reference in the Outbox and delete {count:it|them} there.',
    es: '{count} {count:correo enviado queda|correos enviados quedan} en Gmail, que esta herramienta no puede borrar: busque la referencia de la bandeja de salida y {count:bórrelo|bórrelos} allí.',
  },
  'erasure-leaves-log': {
    en: 'The Log keeps that it was erased, and no name. Older versions of the file (File > Version history) still hold what was in it.',
    es: 'El registro de eventos guarda que se borró, sin nombres. Las versiones anteriores del archivo (Archivo > Historial de versiones) conservan lo que había.',
  },
  'nobody-to-erase': {
    en: 'Nothing is stored about this person.',
    es: 'No hay nada guardado sobre esta persona.',
  },
  erased: { en: 'Erased.', es: 'Borrado.' },
  'not-all-erased': {
    en: 'Not everything could be erased: {problems} Please try again, or delete it by hand.',
    es: 'No se ha podido borrar todo: {problems} Inténtelo de nuevo o bórrelo a mano.',
  },
  'answers-not-deleted': {
    en: 'The answers of the {form} could not be deleted ({reason}).',
    es: 'No se han podido borrar las respuestas del {form} ({reason}).',
  },
  'file-not-deleted': {
    en: 'The document {link} could not be put into the trash ({reason}).',
    es: 'No se ha podido llevar a la papelera el documento {link} ({reason}).',
  },
} as const satisfies SentenceTable;
