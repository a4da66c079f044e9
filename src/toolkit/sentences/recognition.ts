import type { SentenceTable } from './sentence';

/** About the session day and what follows it: attendance, badges, certificates, feedback. */
export const recognitionSentences = {
  'badge-template-needed': {
    en: 'Credly takes only its own file. Download a fresh template there and paste its first line.',
    es: 'Credly solo acepta su propio archivo. Descargue allí una plantilla nueva y pegue su primera línea.',
  },
  'badge-template-lacks': {
    en: 'This is not the template that Credly gives: it has no column for {columns}.',
    es: 'Esta no es la plantilla que da Credly: no tiene columna para {columns}.',
  },
  'badge-class-needed': {
    en: 'The badge service needs the badge’s ID. Type it in first; it stands in the address of the badge.',
    es: 'El servicio necesita el ID de la insignia. Escríbalo primero; está en la dirección de la insignia.',
  },
  'badge-text-formula': {
    en: '“{text}” begins like a formula of a spreadsheet. Change the title or the badge ID, then export again.',
    es: '«{text}» empieza como una fórmula de hoja de cálculo. Cambie el título o el ID y vuelva a exportar.',
  },
  'badge-left-in-file': { en: 'stands in the file {file}', es: 'está en el archivo {file}' },
  'badge-left-awarded': { en: 'has the badge already', es: 'ya tiene la insignia' },
  'badge-left-declined': { en: 'does not want the badge', es: 'no quiere la insignia' },
  'badge-left-attendance-open': { en: 'attendance is not taken yet', es: 'falta anotar la asistencia' },
  'badge-left-absent': {
    en: 'was at {there} of {sessions} {sessions:session|sessions}',
    es: 'estuvo en {there} de {sessions} {sessions:sesión|sesiones}',
  },
  'badge-left-no-consent': {
    en: 'no badge account agreed to; gets the certificate alone',
    es: 'sin acuerdo para una cuenta de insignias; recibe solo el certificado',
  },
  'badge-left-address': {
    en: 'the badge address is not a mail address; correct “Badge mail”',
    es: 'la dirección no es un correo; corrija «Badge mail»',
  },
  'badge-left-same-address': {
    en: 'has the same address as another student; correct “Badge mail”',
    es: 'tiene la misma dirección que otro estudiante; corrija «Badge mail»',
  },
  'badge-left-no-name': { en: 'has no name for the badge', es: 'no tiene nombre para la insignia' },
  'badge-left-formula': {
    en: 'the name begins like a formula of a spreadsheet; correct “Badge name”',
    es: 'el nombre empieza como una fórmula de hoja de cálculo; corrija «Badge name»',
  },
  'badge-nobody': {
    en: 'Nobody is left for a new file. A file that was lost can be made again below.',
    es: 'No queda nadie para un archivo nuevo. Un archivo perdido se puede volver a crear más abajo.',
  },
  'badge-file-unknown': {
    en: 'No file of this name was exported for this micro-internship.',
    es: 'No se exportó ningún archivo con ese nombre para esta micropasantía.',
  },
  'badge-file-people-gone': {
    en: '{count} of the students of {file} {count:is|are} no longer in the tracker or may no longer have an account; the file is made without them.',
    es: '{count} {count:estudiante|estudiantes} de {file} ya no {count:está|están} en el registro o ya no {count:puede|pueden} tener cuenta; el archivo se crea sin {count:esa persona|esas personas}.',
  },
  'badge-exported': {
    en: '{count} {count:student|students} in {files} {files:file|files}. Upload {files:it|them} to the badge service, award, then say so here.',
    es: '{count} {count:estudiante|estudiantes} en {files} {files:archivo|archivos}. {files:Súbalo|Súbalos} al servicio de insignias, otorgue y dígalo después aquí.',
  },
  'badge-exported-again': {
    en: '{file} is made again. Upload it only if the first one was never used.',
    es: '{file} está creado otra vez. Súbalo solo si el primero no se llegó a usar.',
  },
  'badge-no-longer-earned': {
    en: '{count} {count:student|students} marked absent {count:stands|stand} in a badge file already. If it was awarded, take the badge back at the badge service.',
    es: '{count} {count:estudiante ausente ya está|estudiantes ausentes ya están} en un archivo de insignias. Si se otorgó, retire la insignia en el servicio.',
  },
  'certificate-gone': {
    en: 'The certificate is no longer in Google Drive, or the link leads to another one. Empty the cell “Certificate” of this student and it is made again.',
    es: 'El certificado ya no está en Google Drive, o el enlace lleva a otro. Vacíe la celda «Certificate» de este estudiante y se creará de nuevo.',
  },
  'document-not-made': {
    en: 'Google did not make a document ({message}). It is tried again with the next run.',
    es: 'Google no ha creado un documento ({message}). Se intenta otra vez en la próxima ejecución.',
  },
  'session-ahead': {
    en: 'This session is still to come: attendance can be taken on its day.',
    es: 'Esta sesión aún no ha llegado: la asistencia se anota en su día.',
  },
  'incident-noted': {
    en: 'Noted. Only the hidden column “Incident note” holds it.',
    es: 'Anotado. Solo está en la columna oculta «Incident note».',
  },
  'quote-not-permitted': {
    en: 'One of these quotes may not be shared, or is no longer there. Look at the list again.',
    es: 'Una de estas frases no se puede compartir o ya no está. Vuelva a mirar la lista.',
  },
  'feedback-not-asked': {
    en: 'Feedback can be entered for students who were there.',
    es: 'La opinión se puede anotar para estudiantes que estuvieron.',
  },
  'feedback-known': {
    en: 'This student has answered already.',
    es: 'Este estudiante ya ha contestado.',
  },
  'feedback-noted': { en: 'The answer is noted.', es: 'La respuesta está anotada.' },
  'safety-no': { en: '**{name}** answered no.', es: '**{name}** contestó que no.' },
  'safety-talk': {
    en: '**{name}** would rather talk about it.',
    es: '**{name}** prefiere hablarlo.',
  },
  'safety-other': { en: '**{name}** did not answer yes.', es: '**{name}** no contestó que sí.' },
  'safety-somebody': {
    en: 'Somebody whose personal code is not known',
    es: 'Alguien cuyo código personal no se conoce',
  },
  'safety-words': { en: 'In their words:', es: 'En sus palabras:' },
  'safety-nothing-written': { en: 'Nothing more was written.', es: 'No escribió nada más.' },
  'link-run-of-show': { en: 'Run of show, to print', es: 'Guion de la sesión, para imprimir' },
  'link-impact-sheet': { en: 'Impact sheet', es: 'Hoja de resultados' },
  'link-folder': { en: 'Folder in Drive', es: 'Carpeta en Drive' },
  'answer-needs-a-look': {
    en: 'Micro-internship “{title}”: an answer needs a look',
    es: 'Micropasantía «{title}»: una respuesta necesita su atención',
  },
} as const satisfies SentenceTable;
