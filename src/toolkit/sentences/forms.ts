import type { SentenceTable } from './sentence';

/** About the forms people answer, and the flyer that calls students to one of them. */
export const formSentences = {
  'form-industry': { en: 'industry form', es: 'formulario de la empresa' },
  'form-application': { en: 'application form', es: 'formulario de solicitud' },
  'form-registration': { en: 'registration form', es: 'formulario de inscripción' },
  'form-release': { en: 'release form', es: 'formulario de autorización' },
  'form-student-feedback': { en: 'feedback form', es: 'formulario de opinión' },
  'form-partner-feedback': { en: 'partner feedback form', es: 'formulario de opinión de la empresa' },
  'form-not-published': {
    en: 'The {form} of “{title}” is not published, so nobody can answer it. Open it, choose “Publish”, and let everyone with the link answer.',
    es: 'El {form} de “{title}” no está publicado y nadie puede responder. Ábralo, elija “Publicar” y permita que responda cualquiera que tenga el enlace.',
  },
  'form-takes-no-answers': {
    en: 'The {form} of “{title}” takes no answers, though it should. Open it and switch answers on.',
    es: 'El {form} de “{title}” no acepta respuestas, aunque debería. Ábralo y active las respuestas.',
  },
  'form-asks-sign-in': {
    en: 'The {form} of “{title}” asks people to sign in or to belong to your school: families and partners cannot get in. Open it, choose “Published”, and set “Anyone with the link”; if that is missing, ask your administrator.',
    es: 'El {form} de “{title}” pide iniciar sesión o pertenecer a su escuela: ni las familias ni las empresas pueden entrar. Ábralo, elija “Publicado” y ponga “Cualquiera con el enlace”; si no aparece, pregunte a su administrador.',
  },
  'form-not-confirmed': {
    en: 'Google does not show who can answer the {form} of “{title}”. Open its link in a private window once, and say here that it works.',
    es: 'Google no muestra quién puede responder al {form} de “{title}”. Abra su enlace una vez en una ventana privada y diga aquí que funciona.',
  },
  'form-unreachable': {
    en: 'The {form} of “{title}” could not be opened. If it was deleted, take it out of the trash of Google Drive; if it belongs to somebody else, ask them to share it with you.',
    es: 'No se ha podido abrir el {form} de “{title}”. Si se borró, recupérelo de la papelera de Google Drive; si es de otra persona, pídale que lo comparta con usted.',
  },
  'form-questions-removed': {
    en: '{count:A question was|Questions were} removed from the {form} of “{title}”: {questions}. {count:Its column stays|Their columns stay} empty.',
    es: '{count:Se ha quitado una pregunta|Se han quitado preguntas} del {form} de “{title}”: {questions}. {count:Su columna queda vacía|Sus columnas quedan vacías}.',
  },
  'form-look-again': { en: 'Look again', es: 'Volver a mirar' },
  'form-meant-so': { en: 'It is meant so', es: 'Así debe ser' },
  'form-tried-out': { en: 'I tried it: it works', es: 'Lo he probado: funciona' },
  'form-not-made': { en: 'This form is not made yet.', es: 'Este formulario aún no está hecho.' },
  'form-open-to-all': {
    en: 'Everybody with the link can answer.',
    es: 'Puede responder cualquiera que tenga el enlace.',
  },
  'form-still-amiss': {
    en: 'It is still as it was. What to do stands on Today.',
    es: 'Sigue igual. Lo que hay que hacer está en Hoy.',
  },
  'offering-not-running': {
    en: 'This micro-internship is not running.',
    es: 'Esta micropasantía no está en marcha.',
  },
  'application-form-not-made': {
    en: 'The application form is made when the partner has answered the industry form.',
    es: 'El formulario de solicitud se hace cuando la empresa ha respondido a su formulario.',
  },
  'applications-closed': {
    en: 'Applications are closed until you open them again.',
    es: 'Las solicitudes quedan cerradas hasta que usted las abra de nuevo.',
  },
  'applications-open': {
    en: 'Applications are open until {closes}.',
    es: 'Las solicitudes están abiertas hasta el {closes}.',
  },
  'applications-open-later': {
    en: 'Applications open on {opens} and close after {closes}.',
    es: 'Las solicitudes se abren el {opens} y se cierran después del {closes}.',
  },
  'applications-open-on': {
    en: 'Applications open on {date}.',
    es: 'El plazo de solicitud se abre el {date}.',
  },
  'closing-day-past': {
    en: 'The closing day is in the past.',
    es: 'El día de cierre ya ha pasado.',
  },
  'closes-before-it-opens': {
    en: 'It would close before it opens.',
    es: 'Se cerraría antes de abrirse.',
  },
  'closes-after-session': {
    en: 'Applications have to close before the first session.',
    es: 'Las solicitudes tienen que cerrarse antes de la primera sesión.',
  },
  'flyer-needs-form': {
    en: 'The student flyer needs the application form, which is not made yet.',
    es: 'El folleto para estudiantes necesita el formulario de solicitud, que aún no está hecho.',
  },
  'flyer-made-anew': {
    en: 'The flyer is made anew. What it said before is in the document’s version history.',
    es: 'El folleto se ha hecho de nuevo. Lo que decía antes está en el historial de versiones del documento.',
  },
  'flyer-outdated': {
    en: 'The student flyer of “{title}” was made before something on it changed, such as a date.',
    es: 'El folleto para estudiantes de “{title}” se hizo antes de que cambiara algo de lo que dice, como una fecha.',
  },
  'flyer-make-anew': { en: 'Make it anew', es: 'Hacerlo de nuevo' },
  'flyer-make-anew-confirm': {
    en: 'Make the flyer anew? What you wrote into it is replaced, and stays in its version history.',
    es: '¿Hacer el folleto de nuevo? Lo que usted escribió en él se reemplaza y queda en su historial de versiones.',
  },
} as const satisfies SentenceTable;
