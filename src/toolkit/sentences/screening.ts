import type { SentenceTable } from './sentence';

/** Screening and placement: what is wrong with criteria, why a seat is proposed or not, what a click answers. */
export const screeningSentences = {
  'criterion-unreadable': {
    en: 'The criterion “{text}” cannot be read. Write one a line, with its weight behind it, like “Interest in the field: 3”.',
    es: 'No se entiende el criterio «{text}». Escriba uno por línea, con su peso detrás, como «Interés por el sector: 3».',
  },
  'criterion-weight': {
    en: 'The weight of “{name}” must be more than 0 and at most {most}.',
    es: 'El peso de «{name}» debe ser mayor que 0 y como mucho {most}.',
  },
  'criterion-twice': {
    en: 'The criterion “{name}” stands there twice.',
    es: 'El criterio «{name}» aparece dos veces.',
  },
  'criteria-count': {
    en: '{count} {count:criterion stands|criteria stand} there; {fewest} to {most} are needed.',
    es: 'Hay {count} {count:criterio|criterios}; hacen falta de {fewest} a {most}.',
  },
  'criteria-unreadable': {
    en: 'Applications for “{title}” cannot be scored. {problem}',
    es: 'Las solicitudes para «{title}» no se pueden puntuar. {problem}',
  },
  'criteria-where': {
    en: 'Change “Criteria” in the Micro-internships tab, or “Screening criteria” in Settings.',
    es: 'Cambie «Criteria» en la hoja Micro-internships o «Screening criteria» en Settings.',
  },
  'criteria-set': { en: 'The criteria are noted.', es: 'Los criterios quedan anotados.' },
  'criteria-in-use': {
    en: '{count} {count:review has|reviews have} been written by the criteria as they are. New ones give those scores another meaning; change only the weights, or say that the scores shall stay as they are.',
    es: 'Ya hay {count} {count:valoración|valoraciones} según los criterios actuales. Con otros, esas puntuaciones significarían otra cosa; cambie solo los pesos o indique que las puntuaciones se queden como están.',
  },

  'choice-1': { en: 'first', es: 'primera' },
  'choice-2': { en: 'second', es: 'segunda' },
  'choice-3': { en: 'third', es: 'tercera' },
  'choice-4': { en: 'fourth', es: 'cuarta' },
  'choice-5': { en: 'fifth', es: 'quinta' },
  'choice-6': { en: 'sixth', es: 'sexta' },
  quoted: { en: '“{title}”', es: '«{title}»' },

  'reason-placed': { en: 'Placed in “{title}”.', es: 'Plaza en «{title}».' },
  'reason-placed-choice': {
    en: 'Placed in “{title}”, the {choice} choice.',
    es: 'Plaza en «{title}», la {choice} opción.',
  },
  'reason-enough-seats': {
    en: '{count} {count:applicant|applicants} can be placed there, for {seats} {seats:seat|seats}.',
    es: 'Hay {count} {count:solicitud posible|solicitudes posibles} para {seats} {seats:plaza|plazas}.',
  },
  'reason-standing': {
    en: '{standing} there, for {seats} {seats:seat|seats}.',
    es: '{standing} para {seats} {seats:plaza|plazas}.',
  },
  'reason-ranked': { en: 'Ranked {rank} of {of}', es: 'Puesto {rank} de {of}' },
  'reason-drawn': { en: 'Drawn as {rank} of {of}', es: 'Sorteo: número {rank} de {of}' },
  'reason-missed': {
    en: 'In “{title}”, {seats}.',
    es: 'En «{title}», {seats}.',
  },
  'reason-missed-barred': {
    en: 'Not considered for “{title}”: {why}.',
    es: 'Sin considerar para «{title}»: {why}.',
  },
  'reason-all-higher': {
    en: '{all} {seats:went|went} to applicants ranked higher there',
    es: '{all} {seats:fue|fueron} para solicitudes con mejor puesto',
  },
  'reason-all-drawn': {
    en: '{all} {seats:went|went} to applicants drawn earlier there',
    es: '{all} {seats:fue|fueron} para solicitudes sorteadas antes',
  },
  'reason-rest-higher': {
    en: '{free} of {seats} seats {free:was|were} left, and went to applicants ranked higher there',
    es: '{free:quedaba|quedaban} {free} de {seats} plazas, para solicitudes con mejor puesto',
  },
  'reason-all-taken': {
    en: '{all} {seats:is|are} taken already',
    es: '{all} ya {seats:está ocupada|están ocupadas}',
  },
  'only-seat': { en: 'the only seat', es: 'la única plaza' },
  'all-seats': { en: 'all {seats} seats', es: 'las {seats} plazas' },
  'reason-waitlist': {
    en: 'Place {place} of the waitlist. {standing}; {seats}.',
    es: 'Lugar {place} de la lista de espera. {standing}; {seats}.',
  },
  'reason-seat-in': {
    en: 'Gets a seat in “{title}” instead.',
    es: 'Tiene plaza en «{title}» en lugar de esta.',
  },
  'reason-barred': { en: 'Not considered: {why}.', es: 'Sin considerar: {why}.' },
  'note-later-choice': {
    en: 'This was your {choice} choice: all seats of {titles} are taken.',
    es: 'Era tu {choice} opción: todas las plazas de {titles} están ocupadas.',
  },

  'fair-first-time': { en: 'first time', es: 'primera vez' },
  'fair-took-part': { en: 'took part before', es: 'ya participó' },
  'fair-not-told': { en: 'not told', es: 'sin indicar' },
  'fair-others': { en: 'others', es: 'otros' },
  'fair-everybody': { en: 'everybody', es: 'en total' },

  'too-few-applied': {
    en: '{applied} {applied:student has|students have} applied, {eligible} of them can be placed; the session needs at least {needed}.',
    es: '{applied:Se ha presentado|Se han presentado} {applied} {applied:estudiante|estudiantes}, de quienes {eligible} {eligible:puede|pueden} entrar; la sesión necesita al menos {needed}.',
  },
  'too-few': { en: 'Too few for “{title}” so far.', es: 'Faltan solicitudes para «{title}».' },
  'too-few-open': {
    en: 'The form closes on {date}. A later day in “Applications close” of the Micro-internships tab keeps it open.',
    es: 'El formulario se cierra el {date}. Con un día posterior en «Applications close», en la hoja Micro-internships, sigue abierto.',
  },
  'too-few-closed': {
    en: 'The form is closed. Fewer seats, other grades, or another date are up to you.',
    es: 'El formulario está cerrado. Puede bajar el mínimo de plazas, admitir otros grados o buscar otra fecha.',
  },

  'applicant-number': { en: 'Applicant {number}', es: 'Solicitud {number}' },
  'scored-so-far': {
    en: '{count} of {of} applications have the reviews they want.',
    es: '{count} de {of} solicitudes tienen las valoraciones previstas.',
  },
  propose: { en: 'Propose decisions', es: 'Proponer decisiones' },
  'propose-again': { en: 'Propose again', es: 'Proponer otra vez' },
  'proposals-ready': {
    en: 'Proposed: {accept} with a seat, {waitlist} on the waitlist, {deny} without.',
    es: 'Propuesta: {accept} con plaza, {waitlist} en la lista de espera, {deny} sin plaza.',
  },
  'decide-as-proposed': { en: 'Decide as proposed', es: 'Decidir según la propuesta' },
  'decide-as-proposed-confirm': {
    en: 'Decide as proposed? Nobody is told before you release the decisions.',
    es: '¿Decidir según la propuesta? No se comunica nada hasta que usted lo indique.',
  },

  'review-own-problem': {
    en: 'This is your own application, or one of your family: it is left to others.',
    es: 'Es su propia solicitud o la de alguien de su familia: queda para otras personas.',
  },
  'review-no-address': {
    en: 'Google does not say which account this is, so the review cannot be noted. Type it into the Reviews tab.',
    es: 'Google no dice qué cuenta es esta, así que la valoración no se puede anotar. Escríbala en la hoja Reviews.',
  },
  'review-told': {
    en: 'The outcome of this application is told already.',
    es: 'El resultado de esta solicitud ya se ha comunicado.',
  },
  'review-replaced': {
    en: 'A later application of the same student counts instead of this one.',
    es: 'En lugar de esta cuenta una solicitud posterior de la misma persona.',
  },
  'review-scores-count': {
    en: 'There are {criteria} criteria, and {scores} {scores:score|scores}. Open the review again.',
    es: 'Hay {criteria} criterios y {scores} {scores:puntuación|puntuaciones}. Abra otra vez la valoración.',
  },
  'review-recused': {
    en: 'Noted: somebody else scores this application.',
    es: 'Anotado: la valorará otra persona.',
  },
  'review-begun': {
    en: 'Noted. It counts when every criterion has a score.',
    es: 'Anotado. Contará cuando todos los criterios tengan puntuación.',
  },
  'review-saved': {
    en: 'Noted: {total}. {left} {left:application is|applications are} left for you.',
    es: 'Anotado: {total}. {left:Le queda|Le quedan} {left} {left:solicitud|solicitudes}.',
  },
  'names-refused': {
    en: 'Names stay hidden from reviewers; the teacher in charge can see them.',
    es: 'Los nombres no se muestran a quienes valoran; la persona responsable sí puede verlos.',
  },

  'nothing-to-place': {
    en: 'Every applicant has been told, or is decided by hand.',
    es: 'Ya se ha comunicado o decidido a mano todo.',
  },
  'not-scored': {
    en: '{count} {count:application|applications} for “{title}” {count:has|have} no score yet, and there are more applicants than seats. Score {count:it|them}, or draw a lottery.',
    es: '{count} {count:solicitud|solicitudes} para «{title}» todavía {count:no tiene|no tienen} puntuación, y hay más solicitudes que plazas. Puntúe{count:la|las} o haga un sorteo.',
  },
  'still-open': {
    en: '“{title}” still takes applications.',
    es: '«{title}» todavía admite solicitudes.',
  },
  'fewer-reviews': {
    en: '{count} {count:application|applications} for “{title}” {count:has|have} fewer reviews than wanted.',
    es: '{count} {count:solicitud|solicitudes} para «{title}» {count:tiene|tienen} menos valoraciones de las previstas.',
  },
  'fewer-reviewers': {
    en: 'Each application should be scored by {wanted} people, and there {reviewers:is|are} {reviewers} {reviewers:reviewer|reviewers}.',
    es: 'Cada solicitud debería tener {wanted} valoraciones y solo hay {reviewers} {reviewers:persona|personas} para valorar.',
  },
  'left-to-nobody': {
    en: '{count} {count:application|applications} can be scored by nobody left: everybody has a conflict of interest.',
    es: '{count} {count:solicitud|solicitudes} no {count:tiene|tienen} a nadie que pueda valorarlas: todas las personas tienen un conflicto de interés.',
  },
  'reviews-incomplete': {
    en: '{count} {count:review is|reviews are} not complete, or {count:has|have} scores that are not 1 to 5; {count:it does|they do} not count.',
    es: '{count} {count:valoración está incompleta o tiene|valoraciones están incompletas o tienen} puntuaciones que no van de 1 a 5; no {count:cuenta|cuentan}.',
  },
  'reviews-stray': {
    en: '{count} {count:row|rows} of the Reviews tab {count:names|name} no application: check the Application ID.',
    es: '{count} {count:fila|filas} de la hoja Reviews no {count:corresponde|corresponden} a ninguna solicitud: revise la columna Application ID.',
  },
  'proposals-made': {
    en: 'Proposed for {titles}: {accept} with a seat, {waitlist} on the waitlist, {deny} without. Nothing is decided yet.',
    es: 'Propuesta para {titles}: {accept} con plaza, {waitlist} en la lista de espera, {deny} sin plaza. Aún no hay nada decidido.',
  },
  'no-proposals': {
    en: 'There are no proposals yet. Propose first.',
    es: 'Todavía no hay propuestas. Propóngalas primero.',
  },
  'proposals-old': {
    en: 'Something has changed since these were proposed. Propose again, and look at what is different.',
    es: 'Algo ha cambiado desde que se hicieron estas propuestas. Propóngalas otra vez y mire qué es distinto.',
  },
  'proposals-applied': {
    en: 'Decided as proposed: {accept} with a seat, {waitlist} on the waitlist, {deny} without. Nobody is told before you release the decisions.',
    es: 'Decidido según la propuesta: {accept} con plaza, {waitlist} en la lista de espera, {deny} sin plaza. No se comunica nada hasta que usted lo indique.',
  },
  'lottery-drawn': {
    en: 'The lottery is drawn. Its seed, {seed}, stands in the Log.',
    es: 'El sorteo está hecho. Su semilla, {seed}, está en la hoja Log.',
  },
  'lottery-before': {
    en: 'The lottery was drawn before, with the seed {seed}; it stays as it is.',
    es: 'El sorteo ya se hizo, con la semilla {seed}; se queda como está.',
  },

  'seat-at-same-time': {
    en: 'This student has a seat in “{title}” already.',
    es: 'Esta persona ya tiene plaza en «{title}».',
  },
} as const satisfies SentenceTable;
