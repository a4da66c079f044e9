import type { SentenceTable } from './sentence';

/** About single mails of the Outbox: what a click on them answers, and what stands in their Problem column. */
export const mailSentences = {
  'mail-gone': {
    en: 'This mail is no longer in the Outbox.',
    es: 'Este correo ya no está en la bandeja de salida.',
  },
  'mails-approved': {
    en: '{count} {count:mail|mails} approved. {count:It leaves|They leave} with the next run.',
    es: '{count} {count:correo aprobado|correos aprobados}. {count:Sale|Salen} con la próxima ejecución.',
  },
  'mail-without-text': {
    en: 'This mail has no text yet. {problem}',
    es: 'Este correo todavía no tiene texto. {problem}',
  },
  'mail-too-late': {
    en: 'It is too late: it has left, or is leaving just now.',
    es: 'Es demasiado tarde: ya ha salido o está saliendo ahora mismo.',
  },
  'mails-held': {
    en: '{count} {count:mail|mails} held.',
    es: '{count} {count:correo retenido|correos retenidos}.',
  },
  'mails-cancelled': {
    en: '{count} {count:mail|mails} cancelled.',
    es: '{count} {count:correo cancelado|correos cancelados}.',
  },
  'mail-edit-too-late': {
    en: 'It is too late to edit this mail.',
    es: 'Es demasiado tarde para cambiar este correo.',
  },
  'mail-is-draft': {
    en: 'It is a draft in Gmail already: edit it there.',
    es: 'Ya es un borrador en Gmail: cámbielo allí.',
  },
  saved: { en: 'Saved.', es: 'Guardado.' },
  'mail-settled-already': { en: 'This mail is settled already.', es: 'Este correo ya está resuelto.' },
  'mail-noted-sent': { en: 'Noted as sent.', es: 'Anotado como enviado.' },
  'mail-noted-not-sent': {
    en: 'Noted as not sent. Approve it if it should leave.',
    es: 'Anotado como no enviado. Apruébelo si debe salir.',
  },
  'mail-not-missed': { en: 'This mail is not waiting for that.', es: 'Este correo no espera eso.' },
  'mail-skipped': { en: 'Skipped.', es: 'No se envía.' },
  'mail-in-hours': {
    en: 'It leaves within school hours.',
    es: 'Sale dentro del horario escolar.',
  },

  'held-by-hand': { en: 'Held by hand.', es: 'Retenido a mano.' },
  'held-not-left': { en: 'Held by hand: it had not left.', es: 'Retenido a mano: no había salido.' },
  'cancelled-by-hand': { en: 'Cancelled by hand.', es: 'Cancelado a mano.' },
  'skipped-by-hand': { en: 'Skipped by hand.', es: 'Omitido a mano.' },
  'not-needed': {
    en: 'No longer needed: what it was for has changed.',
    es: 'Ya no hace falta: ha cambiado aquello para lo que era.',
  },
  'same-mail-known': {
    en: 'The same mail stands in the Outbox already.',
    es: 'El mismo correo ya está en la bandeja de salida.',
  },
  'same-mail-in-row': {
    en: 'The same mail stands in another row.',
    es: 'El mismo correo está en otra fila.',
  },
  'row-not-ours': {
    en: 'Held by the toolkit, which did not make this row.',
    es: 'Retenido por el sistema, que no hizo esta fila.',
  },
  'row-deleted-left': {
    en: 'Its row had been deleted; the ledger says that it left.',
    es: 'Su fila se había borrado; el libro de envíos dice que salió.',
  },
  'row-deleted-held': {
    en: 'Its row had been deleted. Approve it if it should leave after all.',
    es: 'Su fila se había borrado. Apruébelo si aun así debe salir.',
  },
  'was-due': {
    en: 'It was due on {day} and could not leave then.',
    es: 'Debía salir el {day} y entonces no pudo.',
  },
  'vanished-while-leaving': {
    en: 'Google stopped while it was leaving, and it is neither in Drafts nor in Sent. Please check.',
    es: 'Google se detuvo mientras salía, y no está ni en borradores ni en enviados. Compruébelo, por favor.',
  },
  'google-refused': { en: 'Google refused: {reason}', es: 'Google lo ha rechazado: {reason}' },
  'google-did-not-take': { en: 'Google did not take it: {reason}', es: 'Google no lo ha aceptado: {reason}' },
  'no-address': {
    en: '"{address}" is not one mail address.',
    es: '«{address}» no es una dirección de correo.',
  },
  'partner-do-not-contact': {
    en: 'The partner asked not to be contacted.',
    es: 'La empresa ha pedido que no se le escriba.',
  },
  'address-bounced': {
    en: 'Mail to {address} came back. Correct the address, and this mail goes on by itself.',
    es: 'El correo a {address} ha vuelto. Corrija la dirección y este correo sigue por sí solo.',
  },
  'came-back-unreachable': {
    en: 'It came back: {address} cannot be reached ({code}). Correct the address here or in its own tab, and it leaves again by itself.',
    es: 'Ha vuelto: no se puede llegar a {address} ({code}). Corrija la dirección aquí o en su propia hoja y sale de nuevo por sí solo.',
  },
  'came-back-blocked': {
    en: 'It came back: the mail service of {address} refuses our mail ({code}). Ask its office to allow your address, then choose “Try again”; or write to another address.',
    es: 'Ha vuelto: el servicio de correo de {address} rechaza nuestro correo ({code}). Pida que admitan su dirección y elija «Intentar de nuevo», o escriba a otra dirección.',
  },
  'came-back-for-now': {
    en: 'It could not be delivered to {address} for now ({code}). It is tried again on the next school day.',
    es: 'Por ahora no se ha podido entregar a {address} ({code}). Se intenta de nuevo el próximo día lectivo.',
  },
  'no-code': { en: 'no code given', es: 'sin código' },
  'row-gone-before': {
    en: 'Its row was deleted just before it left.',
    es: 'Su fila se borró justo antes de que saliera.',
  },
  'status-changed-before': {
    en: 'It was set to {status} just before it left.',
    es: 'Se puso en {status} justo antes de que saliera.',
  },
  'address-changed-before': {
    en: 'Its address was changed just before it left.',
    es: 'Su dirección se cambió justo antes de que saliera.',
  },

  'message-missing': {
    en: 'There is no message "{message}" in {language}.',
    es: 'No hay ningún mensaje «{message}» en {language}.',
  },
  'nothing-known': { en: 'Nothing is known for {placeholder}.', es: 'No se sabe nada para {placeholder}.' },
  'no-web-address': { en: '{placeholder} is no web address.', es: '{placeholder} no es una dirección web.' },
} as const satisfies SentenceTable;
