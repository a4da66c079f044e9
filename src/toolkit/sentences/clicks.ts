import type { SentenceTable } from './sentence';

/** What the teacher's clicks answer, and why some are refused. */
export const clickSentences = {
  noted: { en: 'Noted.', es: 'Anotado.' },
  'offering-gone': {
    en: 'This micro-internship is no longer in the tracker.',
    es: 'Esta micropasantía ya no está en el registro.',
  },
  'application-gone': {
    en: 'This application is no longer in the tracker.',
    es: 'Esta solicitud ya no está en el registro.',
  },
  'step-gone': { en: 'This step is no longer in the tracker.', es: 'Este paso ya no está en el registro.' },

  'partner-no-prospect': {
    en: 'This partner is not among the prospects of this micro-internship.',
    es: 'Esta empresa no está entre las preguntadas para esta micropasantía.',
  },
  'partner-taken': {
    en: '{partner} has already said yes. Take that back in the Micro-internships tab first.',
    es: '{partner} ya ha dicho que sí. Retírelo primero en la hoja Micro-internships.',
  },
  'partner-found': { en: '{partner} is your partner.', es: '{partner} es su empresa colaboradora.' },

  'decisions-noted': {
    en: '{count} {count:decision|decisions} noted. Nobody is told before you release {count:it|them}.',
    es: '{count} {count:decisión anotada|decisiones anotadas}. No se comunica nada hasta que usted lo indique.',
  },
  'nothing-to-release': {
    en: 'There is nothing to release: every applicant has been told.',
    es: 'No hay nada que comunicar: todas las solicitudes tienen ya su respuesta.',
  },
  'not-released': { en: 'Not released. {conflicts}', es: 'No se ha comunicado nada. {conflicts}' },
  released: {
    en: 'Released: {count} {count:student|students} will be told.',
    es: 'Hecho: se avisará a {count} {count:estudiante|estudiantes}.',
  },
  'conflict-undecided': {
    en: '{count} of {of} applications {count:has|have} no decision yet.',
    es: '{count} de {of} solicitudes no {count:tiene|tienen} todavía una decisión.',
  },
  'conflict-twice': {
    en: '{count} {count:student|students} would get two different outcomes at the same address.',
    es: '{count} {count:estudiante recibiría|estudiantes recibirían} dos respuestas distintas en la misma dirección.',
  },
  'conflict-doubled': {
    en: '{count} {count:student|students} applied twice: mark one of the two applications as replaced.',
    es: '{count} {count:estudiante se presentó|estudiantes se presentaron} dos veces: marque una de las dos solicitudes como sustituida.',
  },
  'conflict-told': {
    en: '{name} has been told another outcome already. Put it back into “Outcome”, or leave {name} out of this batch.',
    es: '{name} ya ha recibido otra respuesta. Vuelva a ponerla en «Outcome» o deje a {name} fuera de este envío.',
  },
  'conflict-other-offering': {
    en: '{name} would have a seat at the same time in “{title}” too.',
    es: '{name} tendría plaza a la misma hora también en «{title}».',
  },
  'warning-other-offering': {
    en: '{name} has a seat in “{title}” too, at another time.',
    es: '{name} tiene plaza también en «{title}», a otra hora.',
  },
  'conflict-no-text': {
    en: 'The mail to {name} cannot be written: {problem}',
    es: 'No se puede escribir el correo a {name}: {problem}',
  },
  'batch-changed': {
    en: 'Not released: the decisions have changed since you looked. Look at them once more, then release them.',
    es: 'No se ha comunicado nada: las decisiones han cambiado desde que las miró. Mírelas otra vez y comuníquelas después.',
  },
  'note-too-late': {
    en: 'The mail with this note has left already.',
    es: 'El correo con esta nota ya ha salido.',
  },
  'all-held': {
    en: 'There is nothing to release: every mail of this batch is held.',
    es: 'No hay nada que comunicar: todos los correos de este envío están retenidos.',
  },
  'released-with-held': {
    en: 'Released: {count} {count:student|students} will be told. {held} {held:is|are} held back.',
    es: 'Hecho: se avisará a {count} {count:estudiante|estudiantes}. {held} {held:queda retenido|quedan retenidos}.',
  },
  'decisions-together': {
    en: 'Decisions are released together. Release them under “Students”, or hold this mail to leave it out.',
    es: 'Las decisiones se comunican juntas. Hágalo en «Estudiantes» o retenga este correo para dejarlo fuera.',
  },
  'recipients-invalid': {
    en: 'Not saved. This is no mail address: {invalid}.',
    es: 'No se ha guardado. Esto no es una dirección de correo: {invalid}.',
  },
  'recipients-saved': {
    en: 'Saved: {students} {students:student|students}, {groups} {groups:group|groups} and {counsellors} {counsellors:counsellor|counsellors} get the call.',
    es: 'Guardado: la convocatoria llega a {students} {students:estudiante|estudiantes}, {groups} {groups:grupo|grupos} y {counsellors} {counsellors:orientador|orientadores}.',
  },
  'needs-fits': { en: 'Needs {needs}, {left} left today.', es: 'Necesita {needs}, quedan {left} hoy.' },
  'needs-split': {
    en: 'Needs {needs}, {left} left today: {today} {today:leaves|leave} today, {later} from tomorrow on.',
    es: 'Necesita {needs}, quedan {left} hoy: {today} {today:sale|salen} hoy, {later} desde mañana.',
  },
  'needs-tomorrow': {
    en: 'Needs {needs}, none left today: all leave from tomorrow on.',
    es: 'Necesita {needs}, hoy no queda ninguno: todos salen desde mañana.',
  },
  'needs-ahead': { en: 'They leave on {day}.', es: 'Salen el {day}.' },
  'conflict-seats': {
    en: '{count} {count:student is|students are} accepted for {seats} {seats:seat|seats}.',
    es: '{count} {count:estudiante aceptado|estudiantes aceptados} para {seats} {seats:plaza|plazas}.',
  },

  'only-from-waitlist': {
    en: 'Only a student on the waitlist can be offered a seat.',
    es: 'Solo se puede ofrecer una plaza a quien está en la lista de espera.',
  },
  'seats-taken': { en: 'All {seats} seats are taken.', es: 'Las {seats} plazas están ocupadas.' },
  'seat-offered': { en: 'The seat is offered.', es: 'La plaza está ofrecida.' },
  'seat-free': { en: 'Noted. The seat is free.', es: 'Anotado. La plaza queda libre.' },
  'session-gone': { en: 'There is no such session.', es: 'Esa sesión no existe.' },
  'student-gone': {
    en: 'One of these students is not registered any more.',
    es: 'Una de estas personas ya no está inscrita.',
  },
  'attendance-noted': {
    en: 'Attendance of {count} {count:student|students} noted.',
    es: 'Asistencia de {count} {count:estudiante anotada|estudiantes anotada}.',
  },
  'quotes-chosen': {
    en: '{count} {count:quote|quotes} chosen.',
    es: '{count} {count:frase elegida|frases elegidas}.',
  },
  'nobody-earned': {
    en: 'Nobody has earned a badge that is not yet awarded.',
    es: 'No hay insignias ganadas que estén por entregar.',
  },
  'badges-told': {
    en: '{count} {count:student is|students are} told about their badge.',
    es: 'Se avisa a {count} {count:estudiante|estudiantes} de su insignia.',
  },

  'ticked-off': { en: 'Ticked off.', es: 'Marcado.' },
  'tick-taken-back': { en: 'Taken back.', es: 'Desmarcado.' },
  'step-open-again': { en: '“{step}” is open again.', es: '«{step}» está abierto otra vez.' },
  'step-done': { en: '“{step}” is done.', es: '«{step}» está hecho.' },
  'step-skipped': { en: '“{step}” is skipped.', es: '«{step}» queda omitido.' },

  'session-ends-early': {
    en: 'The session on {date} ends before it starts.',
    es: 'La sesión del {date} termina antes de empezar.',
  },
  'session-in-past': {
    en: 'The first session, {date}, is in the past.',
    es: 'La primera sesión, {date}, ya ha pasado.',
  },
  'seats-crossed': {
    en: 'The fewest students cannot be more than the most.',
    es: 'El mínimo de estudiantes no puede ser mayor que el máximo.',
  },
  'no-school-day': { en: '{date} is no school day.', es: '{date} no es un día lectivo.' },
  'stages-late': {
    en: '{count} of the thirteen stages would already be late. The shortened plan keeps their order.',
    es: '{count} de las trece etapas ya {count:llegaría|llegarían} tarde. El plan abreviado conserva su orden.',
  },
  'offering-planned': {
    en: '“{title}” is planned. The first step is due on {due}.',
    es: '«{title}» está planificada. El primer paso vence el {due}.',
  },
  'do-not-contact': {
    en: '{partner} asked not to be contacted.',
    es: '{partner} ha pedido que no se le escriba.',
  },
  'partner-gone': {
    en: 'One of the partners is no longer in the Partners tab.',
    es: 'Una de las empresas ya no está en la hoja Partners.',
  },
} as const satisfies SentenceTable;
