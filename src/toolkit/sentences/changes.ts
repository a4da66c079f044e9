import type { SentenceTable } from './sentence';

/** About moving, cancelling and copying a micro-internship, and about starting late. */
export const changeSentences = {
  'sessions-none': {
    en: 'Name at least one session.',
    es: 'Indique al menos una sesión.',
  },
  'sessions-unreadable': {
    en: '“{line}” is not a session: write it like 2027-03-15 15:30–17:00, one on each line.',
    es: '«{line}» no es una sesión: escríbala como 2027-03-15 15:30–17:00, una en cada línea.',
  },
  'session-held': {
    en: 'The session {session} has taken place and its attendance is taken, so it stays.',
    es: 'La sesión {session} ya se celebró y su asistencia está anotada, así que se queda.',
  },
  'move-into-past': {
    en: 'The session {session} lies in the past.',
    es: 'La sesión {session} está en el pasado.',
  },
  'sessions-overlap': {
    en: 'The session {session} starts before the one before it is over.',
    es: 'La sesión {session} empieza antes de que termine la anterior.',
  },
  'sessions-same': {
    en: 'These are the sessions that are planned already.',
    es: 'Estas son las sesiones que ya están previstas.',
  },
  'sessions-unusable': {
    en: 'The sessions of “{title}” were changed in the sheet, but the plan stays as it was: {why}',
    es: 'Las sesiones de «{title}» se han cambiado en la hoja, pero el plan se queda como estaba: {why}',
  },
  'only-running-moves': {
    en: 'Only a micro-internship that is running can be moved.',
    es: 'Solo se puede cambiar de fecha una micropasantía en marcha.',
  },
  'sessions-moved': {
    en: 'Moved. {count} {count:person is|people are} told once you approve {count:the mail|the mails}.',
    es: 'Fecha cambiada. Se avisa a {count} {count:persona|personas} cuando usted apruebe {count:el correo|los correos}.',
  },
  'sessions-moved-silently': {
    en: 'Moved. Nobody has been told another date, so nobody has to be told.',
    es: 'Fecha cambiada. Nadie conocía otra fecha, así que no hay que avisar a nadie.',
  },
  'note-squeezed': {
    en: 'There is less time than the plan needs: what is still to do is put into the days that are left, in the same order.',
    es: 'Hay menos tiempo del que el plan necesita: lo que falta se reparte en los días que quedan, en el mismo orden.',
  },
  'note-assignment-due': {
    en: 'The assignment is due on {date}, as you or the partner wrote it: change it in the sheet if it should move too.',
    es: 'La tarea vence el {date}, como usted o la empresa lo escribieron: cámbielo en la hoja si también debe moverse.',
  },
  'note-deadline-typed': {
    en: '“{column}” says {date}, which somebody typed: it stays.',
    es: '«{column}» dice {date}, que alguien escribió: se queda.',
  },
  'note-closing-moves': {
    en: 'Applications close on {date} instead of {before}.',
    es: 'Las solicitudes se cierran el {date} en vez del {before}.',
  },
  'note-registrations-move': {
    en: '{count} {count:student has|students have} another last day to register.',
    es: '{count} {count:estudiante tiene|estudiantes tienen} otro último día para inscribirse.',
  },
  'only-running-cancelled': {
    en: 'Only a micro-internship that is running can be cancelled.',
    es: 'Solo se puede cancelar una micropasantía en marcha.',
  },
  'over-not-cancelled': {
    en: 'Its last session is over, so it can’t be cancelled any more. Skip the stages that are left instead.',
    es: 'Su última sesión ya pasó, así que ya no se puede cancelar. Omita las etapas que quedan.',
  },
  'cancelled-now': {
    en: 'Cancelled. Nothing that was planned leaves any more; {count} {count:notice waits|notices wait} for your yes with the next run.',
    es: 'Cancelada. Ya no sale nada de lo previsto; {count} {count:aviso espera|avisos esperan} su visto bueno con la próxima ejecución.',
  },
  'cancelled-silently': {
    en: 'Cancelled. Nothing that was planned leaves any more, and nobody has to be told.',
    es: 'Cancelada. Ya no sale nada de lo previsto y no hay que avisar a nadie.',
  },
  'note-forms-close': {
    en: '{count} {count:form closes|forms close}: no more answers are taken.',
    es: 'Se {count:cierra|cierran} {count} {count:formulario|formularios}: ya no se admiten respuestas.',
  },
  'form-cancelled': {
    en: 'This micro-internship is cancelled. There is nothing to do.',
    es: 'Esta micropasantía se ha cancelado. No hay que hacer nada.',
  },
  'note-calendar-goes': {
    en: 'Entries in calendars are taken back.',
    es: 'Las citas de los calendarios se anulan.',
  },
  'note-undo': {
    en: 'Until the first notice has left, you can take it back.',
    es: 'Hasta que salga el primer aviso, puede deshacerlo.',
  },
  'not-cancelled': {
    en: 'It is not cancelled.',
    es: 'No está cancelada.',
  },
  'notices-left': {
    en: '{count} {count:person has|people have} been told that it is cancelled, so it can’t be taken back. Plan it again as a copy.',
    es: '{count} {count:persona ya sabe|personas ya saben} que se cancela, así que no se puede deshacer. Planéela otra vez como copia.',
  },
  'undone-too-late': {
    en: 'Its first session would be in the past. Plan it again as a copy.',
    es: 'Su primera sesión estaría en el pasado. Planéela otra vez como copia.',
  },
  'cancel-undone': {
    en: 'It runs again. Mails whose day has passed meanwhile ask before they leave.',
    es: 'Está otra vez en marcha. Los correos cuyo día ha pasado preguntan antes de salir.',
  },
  copied: {
    en: '“{title}” is planned, without anybody in it and with forms of its own. The first step is due on {date}.',
    es: '«{title}» está prevista, sin nadie dentro y con sus propios formularios. El primer paso vence el {date}.',
  },
  'note-copy-people': {
    en: 'Applicants, answers, mails and forms stay with the old one.',
    es: 'Solicitantes, respuestas, correos y formularios se quedan en la anterior.',
  },
  'note-copy-link': {
    en: 'The join link is not taken over: add the new one when there is one.',
    es: 'El enlace para entrar no se copia: añada el nuevo cuando lo haya.',
  },
  'note-copy-partner': {
    en: '{organisation} is asked again, as the first prospect.',
    es: 'Se vuelve a preguntar a {organisation}, como primera candidata.',
  },
  'note-copy-nobody': {
    en: 'There is no partner to ask: add one in the column “Prospects”.',
    es: 'No hay empresa a la que preguntar: añada una en la columna «Prospects».',
  },
  'no-time-left': {
    en: '“{title}” on {date} is {left} {left:day|days} off, and what is left to do takes {needed} {needed:day|days}: students have to apply and families to answer. Move it, or cancel it.',
    es: '«{title}» es el {date}: {left:falta|faltan} {left} {left:día|días}, y lo que queda por hacer necesita {needed} {needed:día|días}: los estudiantes tienen que presentarse y las familias contestar. Cambie la fecha o cancélela.',
  },
  'move-to': { en: 'Move to {date}', es: 'Cambiar al {date}' },
  'move-to-confirm': {
    en: 'Move it to {date}? Everything unsent follows; who was told the old date gets a mail once you approve it.',
    es: '¿Cambiarla al {date}? Lo que no ha salido la sigue; quien conocía la fecha anterior recibe un correo cuando usted lo apruebe.',
  },
  'cancel-it': { en: 'Cancel it', es: 'Cancelarla' },
  'cancel-it-confirm': {
    en: 'Cancel “{title}”? Nothing planned leaves any more; who knows of it gets a notice once you approve it.',
    es: '¿Cancelar «{title}»? Ya no sale nada de lo previsto; quien la conoce recibe un aviso cuando usted lo apruebe.',
  },
  'too-late-to-plan': {
    en: 'There is no time left for {date}: students need {apply} days to apply, and deciding, registering and the families’ answers take {after} more. The first possible day is {first}.',
    es: 'Ya no da tiempo para el {date}: los estudiantes necesitan {apply} días para presentarse, y decidir, inscribirse y las respuestas de las familias llevan {after} más. El primer día posible es el {first}.',
  },
  'note-tight': {
    en: 'Time is short: a partner has to say yes by {date}, or students can’t apply in time any more. Reminders that would fall behind the session don’t leave.',
    es: 'El tiempo es justo: una empresa tiene que decir que sí hasta el {date}; si no, los estudiantes ya no pueden presentarse a tiempo. Los recordatorios que caerían después de la sesión no salen.',
  },
  'note-too-tight': {
    en: 'There is no time left to look for a partner: this works only with one who has agreed already and fills in the form at once.',
    es: 'Ya no da tiempo a buscar una empresa: esto solo funciona con una que ya esté de acuerdo y rellene el formulario enseguida.',
  },
  'group-empty': {
    en: 'Nobody has confirmed a seat in “{title}” yet, so {partner} has not got the session details.',
    es: 'Nadie ha confirmado todavía una plaza en «{title}», así que {partner} no ha recibido los detalles de la sesión.',
  },
  'group-small': {
    en: '{count} {count:student takes|students take} part in “{title}” on {date}; it is planned for at least {least}.',
    es: '{count} {count:estudiante participa|estudiantes participan} en «{title}» el {date}; está prevista para {least} como mínimo.',
  },
  'group-small-how': {
    en: 'Offer free seats, move the date, or cancel it while everybody can still plan otherwise.',
    es: 'Ofrezca las plazas libres, cambie la fecha o cancélela mientras todos puedan organizarse de otro modo.',
  },
  'edited-before-change': {
    en: 'Its text was edited by hand, and what it says has changed since: look at it, then approve it.',
    es: 'Su texto se editó a mano y lo que dice ha cambiado desde entonces: mírelo y apruébelo.',
  },
  'mails-missed': {
    en: '{count} {count:mail|mails} about “{title}” could not leave on {count:its day|their days}.',
    es: '{count} {count:correo|correos} sobre «{title}» no {count:pudo|pudieron} salir en su día.',
  },
  'send-all-now': { en: 'Send all now', es: 'Enviar todos ahora' },
  'send-all-confirm': {
    en: 'Send {count} {count:mail|mails} that {count:was|were} due earlier?',
    es: '¿Enviar {count} {count:correo que debía|correos que debían} salir antes?',
  },
  'skip-all': { en: 'Skip all', es: 'Omitir todos' },
  'skip-all-confirm': {
    en: 'Skip {count} {count:mail|mails}? Nobody gets {count:it|them}.',
    es: '¿Omitir {count} {count:correo|correos}? Nadie {count:lo|los} recibe.',
  },
} as const satisfies SentenceTable;
