import type { SentenceTable } from './sentence';

/** About partners: asking them, what they answer, mail that comes back, lists that are imported. */
export const partnerSentences = {
  'brake-on': {
    en: 'Too many mails of this kind came back. Say “Go on sending” on the Today page when the addresses are right.',
    es: 'Han vuelto demasiados correos de este tipo. Elija «Continuar» en la página Hoy cuando las direcciones sean correctas.',
  },
  'bounced-mail': {
    en: 'A mail to {name} came back: “{subject}”.',
    es: 'Ha vuelto un correo para {name}: «{subject}».',
  },
  'try-again': { en: 'Try again', es: 'Intentar de nuevo' },
  'try-again-confirm': {
    en: 'Send it once more to the same address, {address}?',
    es: '¿Enviarlo otra vez a la misma dirección, {address}?',
  },
  'leave-it': { en: 'Leave it', es: 'Dejarlo así' },
  'leave-it-confirm': {
    en: 'Leave this mail unsent? Whoever it was for has not read it.',
    es: '¿Dejar este correo sin enviar? Su destinatario no lo ha leído.',
  },
  'bounced-settled': {
    en: 'Noted. This mail is not sent again.',
    es: 'Anotado. Este correo no vuelve a salir.',
  },
  'bounced-by-hand': {
    en: 'Left unsent by hand after it came back.',
    es: 'Dejado sin enviar a mano después de volver.',
  },
  'not-bounced': { en: 'This mail has not come back.', es: 'Este correo no ha vuelto.' },
  'brake-decision': {
    en: '{count} of {left} mails “{message}” about “{title}” came back, so the rest of them has stopped.',
    es: 'Han vuelto {count} de {left} correos «{message}» sobre «{title}», así que los demás están detenidos.',
  },
  'brake-go-on': { en: 'Go on sending', es: 'Continuar' },
  'brake-go-on-confirm': {
    en: 'Send the rest? Addresses that came back get nothing until you have corrected them.',
    es: '¿Enviar los demás? Las direcciones que fallaron no reciben nada hasta que las corrija.',
  },
  'brake-released': {
    en: 'Sending goes on with the next run.',
    es: 'El envío continúa con la próxima ejecución.',
  },
  'brake-off': { en: 'Nothing is stopped here any more.', es: 'Aquí ya no hay nada detenido.' },
  'partner-may-have-answered': {
    en: 'Somebody at {organisation} wrote to you. Is it about “{title}”, and what did they say?',
    es: 'Alguien de {organisation} le ha escrito. ¿Es sobre «{title}» y qué ha dicho?',
  },
  'partner-marked-yes': {
    en: '{organisation} is marked “said yes” and has not been asked about “{title}”. Did they say yes to it?',
    es: '{organisation} figura como «said yes» y no se le ha preguntado por «{title}». ¿Ha dicho que sí?',
  },
  'invite-them': { en: 'Invite them', es: 'Invitar' },
  'prospect-unknown': {
    en: '“{name}” under Prospects of “{title}” is no partner in the Partners tab, or more than one. Write an ID or a mail address.',
    es: '«{name}» en Prospects de «{title}» no está en la hoja Partners, o está más de una vez. Escriba un ID o una dirección de correo.',
  },
  'partner-not-now': {
    en: 'Noted. {organisation} gets nothing more about “{title}”, and can be asked another time.',
    es: 'Anotado. {organisation} no recibe nada más sobre «{title}» y se le puede preguntar otra vez más adelante.',
  },
  'partner-no': {
    en: 'Noted. {organisation} is not asked again, until you change the status in the Partners tab.',
    es: 'Anotado. No se vuelve a preguntar a {organisation} hasta que cambie su estado en la hoja Partners.',
  },
  'partner-something-else': {
    en: 'Noted. The follow-ups to {organisation} go on.',
    es: 'Anotado. Los recordatorios a {organisation} continúan.',
  },
  'prospects-added': {
    en: '{count} {count:partner is|partners are} asked with the next run within school hours.',
    es: '{count:Se preguntará a|Se preguntará a} {count} {count:empresa|empresas} con la próxima ejecución en horario escolar.',
  },
  'prospects-known': { en: 'They were all listed already.', es: 'Ya estaban todas en la lista.' },
  'prospect-said-no': {
    en: '{organisation} said no. Change the status in the Partners tab if you want to ask again.',
    es: '{organisation} dijo que no. Cambie su estado en la hoja Partners si quiere volver a preguntar.',
  },
  'import-unreadable': {
    en: 'Nothing could be read from this list. The first row has to name the columns, like Organisation, Contact, Mail.',
    es: 'No se ha podido leer nada de esta lista. La primera fila debe nombrar las columnas, como Empresa, Contacto, Correo.',
  },
  'import-too-long': {
    en: 'The list has {rows} rows; {most} can be taken at once. Split it into several.',
    es: 'La lista tiene {rows} filas; se admiten {most} de una vez. Divídala en varias.',
  },
  'partners-imported': {
    en: '{added} added, {merged} merged, {refused} left out.',
    es: '{added} añadidas, {merged} combinadas, {refused} omitidas.',
  },
  'closures-unreadable': {
    en: 'No day could be read from this. Give a calendar file (.ics), or a list with the columns From, To and Name.',
    es: 'No se ha podido leer ningún día. Use un archivo de calendario (.ics) o una lista con las columnas Desde, Hasta y Nombre.',
  },
  'closures-imported': {
    en: '{added} {added:day or range|days and ranges} added to Closures.',
    es: '{added} {added:día o periodo añadido|días y periodos añadidos} a Closures.',
  },
} as const satisfies SentenceTable;
