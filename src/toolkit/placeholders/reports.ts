import { everyone, type Placeholder } from './placeholder';

/** Lists and sentences the product puts together. */
export const reportPlaceholders = [
  {
    name: 'discussionPoints',
    form: 'block',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'Agenda of the partner meeting', es: 'Orden del día de la reunión con la empresa' },
    sample: {
      en: '- What a micro-internship is\n- The skill your group will practise\n- Dates and platform',
      es: '- Qué es una micropasantía\n- La habilidad que practicará el grupo\n- Fechas y plataforma',
    },
    worstCase: {
      en: '- What a micro-internship is\n- Why you said yes, and what you hope for\n- The skill your group will practise\n- The activity and the assignment\n- Feedback on the students’ work\n- Dates, length and platform\n- Working with minors: the rules\n- Recording, photos and your logo\n- The industry form\n- What happens next',
      es: '- Qué es una micropasantía\n- Por qué dijo que sí y qué espera\n- La habilidad que practicará el grupo\n- La actividad y la tarea\n- Comentarios sobre el trabajo\n- Fechas, duración y plataforma\n- Trabajar con menores: las reglas\n- Grabación, fotos y logotipo\n- El formulario\n- Los próximos pasos',
    },
  },
  {
    name: 'runOfShow',
    form: 'block',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'The session minute by minute', es: 'La sesión minuto a minuto' },
    sample: {
      en: '- 3:15 pm: the teacher opens the room\n- 3:20 pm: you join, we test sound and screen\n- 3:25 pm: students come in\n- 3:30 pm: welcome',
      es: '- 15:15: la profesora abre la sala\n- 15:20: usted entra, probamos sonido y pantalla\n- 15:25: entran los estudiantes\n- 15:30: bienvenida',
    },
    worstCase: {
      en: '- 11:30 am: the teacher opens the room\n- 11:35 am: you join, we test sound and screen\n- 11:40 am: students come in\n- 11:45 am: welcome and rules\n- 11:50 am: you introduce yourself\n- 12:00 pm: the skill, shown\n- 12:20 pm: the students try it\n- 12:45 pm: short break\n- 12:50 pm: feedback\n- 1:05 pm: assignment, next session, thanks',
      es: '- 11:30: la profesora abre la sala\n- 11:35: usted entra, probamos sonido y pantalla\n- 11:40: entran los estudiantes\n- 11:45: bienvenida y reglas\n- 11:50: usted se presenta\n- 12:00: la habilidad, mostrada\n- 12:20: los estudiantes la prueban\n- 12:45: pausa breve\n- 12:50: comentarios\n- 13:05: tarea, próxima sesión, gracias',
    },
  },
  {
    name: 'changes',
    form: 'block',
    audiences: everyone,
    meaning: {
      en: 'What changed since the last mail, one per line',
      es: 'Lo que cambió desde el último correo, una cosa por línea',
    },
    sample: {
      en: '- Time: 4:00–5:30 pm instead of 3:30–5:00 pm',
      es: '- Hora: 16:00–17:30 en vez de 15:30–17:00',
    },
    worstCase: {
      en: '- Date: Wednesday, September 29 instead of Wednesday, September 22\n- Time: 11:45 am–1:15 pm instead of 3:30–5:00 pm\n- Platform: Microsoft Teams (in the browser, without an account) instead of Google Meet\n- Link: a new one, the old one no longer works',
      es: '- Fecha: miércoles 29 de septiembre en vez de miércoles 22 de septiembre\n- Hora: 11:45–13:15 en vez de 15:30–17:00\n- Plataforma: Microsoft Teams (en el navegador, sin cuenta) en vez de Google Meet\n- Enlace: uno nuevo, el anterior ya no sirve',
    },
  },
  {
    name: 'reasonLine',
    form: 'text',
    audiences: everyone,
    mayBeEmpty: true,
    meaning: { en: 'Why, if you say so', es: 'Por qué, si usted lo dice' },
    sample: { en: 'The school is closed that day.', es: 'La escuela cierra ese día.' },
    worstCase: {
      en: 'Because of the storm damage in the district office, the network at all of our sites is down for maintenance that afternoon.',
      es: 'Por los daños de la tormenta en la oficina del distrito, la red de todos nuestros centros estará en reparación esa tarde.',
    },
  },
  {
    name: 'nextOfferingLine',
    form: 'text',
    audiences: ['student', 'guardian', 'counsellor', 'teacher'],
    meaning: {
      en: 'The next offering, or that it will be announced',
      es: 'La próxima oferta, o que se anunciará',
    },
    sample: {
      en: 'The next micro-internship opens for applications on April 5.',
      es: 'La próxima micropasantía abre sus solicitudes el 5 de abril.',
    },
    worstCase: {
      en: 'No other date is fixed yet; when one is, everybody who applied this time hears of it first, by mail.',
      es: 'Aún no hay otra fecha; cuando la haya, quienes se presentaron esta vez serán los primeros en saberlo, por correo.',
    },
  },
  {
    name: 'etiquette',
    form: 'block',
    audiences: ['student', 'guardian', 'teacher'],
    meaning: { en: 'How we behave online', es: 'Cómo nos comportamos en línea' },
    sample: {
      en: '- Be there five minutes early.\n- Use your first name only.\n- Mute yourself when you are not speaking.',
      es: '- Llega cinco minutos antes.\n- Usa solo tu nombre de pila.\n- Silencia el micrófono cuando no hables.',
    },
    worstCase: {
      en: '- Be there five minutes early.\n- Use your first name only.\n- Mute yourself when you are not speaking.\n- Camera on if you can and may.\n- Write in the chat to everyone, about the topic.\n- Do not record or take screenshots.\n- Tell your teacher if anything feels wrong.',
      es: '- Llega cinco minutos antes.\n- Usa solo tu nombre de pila.\n- Silencia el micrófono cuando no hables.\n- Cámara encendida si puedes y te lo permiten.\n- Escribe en el chat para todos y sobre el tema.\n- No grabes ni hagas capturas.\n- Dile a tu docente si algo te incomoda.',
    },
  },
  {
    name: 'impactLine',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'What came of it: students, hours, rating',
      es: 'El resultado: estudiantes, horas, valoración',
    },
    sample: {
      en: '6 students, 9 hours of learning together, rated 4.7 of 5.',
      es: '6 estudiantes, 9 horas de aprendizaje en total, valoración de 4,7 sobre 5.',
    },
    worstCase: {
      en: '11 students from 4 schools, 66 hours of learning in 4 sessions, rated 4.7 of 5; 9 of 11 are more interested in this career than before.',
      es: '11 estudiantes de 4 escuelas, 66 horas de aprendizaje en 4 sesiones, valoración de 4,7 sobre 5; 9 de 11 tienen más interés en esta profesión que antes.',
    },
  },
  {
    name: 'impactSheetLine',
    form: 'text',
    audiences: ['partner', 'teacher'],
    mayBeEmpty: true,
    meaning: {
      en: 'That a page with the results is attached, when there is one',
      es: 'Que se adjunta una página con los resultados, si la hay',
    },
    sample: {
      en: 'The page attached sums it up, for you and your colleagues.',
      es: 'La página adjunta lo resume, para usted y sus colegas.',
    },
    worstCase: {
      en: 'The page attached sums it up, for you, your colleagues and whoever decides about the next one.',
      es: 'La página adjunta lo resume, para usted, sus colegas y quien decida sobre la próxima.',
    },
  },
  {
    name: 'callList',
    form: 'block',
    audiences: ['teacher'],
    personal: true,
    meaning: {
      en: 'Families to call, with number and language',
      es: 'Familias a las que llamar, con teléfono e idioma',
    },
    sample: {
      en: '- Carmen Torres (for Ana), 555-0170, Spanish: release form',
      es: '- Carmen Torres (por Ana), 555-0170, español: autorización',
    },
    worstCase: {
      en: '- María del Carmen Fernández-Gutiérrez (for María-José and Bartholomew), no number known, Spanish: two release forms; the mail came back\n- Tom Becker (for Zoe), (+1) 909-555-0172 ext. 3, English: release form',
      es: '- María del Carmen Fernández-Gutiérrez (por María-José y Bartholomew), sin teléfono, español: dos autorizaciones; el correo volvió\n- Tom Becker (por Zoe), (+1) 909-555-0172 ext. 3, inglés: autorización',
    },
  },
  {
    name: 'today',
    form: 'text',
    audiences: ['teacher'],
    meaning: { en: 'The day the mail is written', es: 'El día en que se escribe el correo' },
    sample: { en: 'Monday, March 1, 2027', es: 'lunes, 1 de marzo de 2027' },
    worstCase: { en: 'Wednesday, September 29, 2027', es: 'miércoles, 29 de septiembre de 2027' },
  },
  {
    name: 'dueToday',
    form: 'block',
    audiences: ['teacher'],
    personal: true,
    meaning: { en: 'What is due today', es: 'Lo que vence hoy' },
    sample: {
      en: '- Designing a Small Web Shop: last day for registration (5 of 6 confirmed)',
      es: '- Designing a Small Web Shop: último día de inscripción (5 de 6 confirmadas)',
    },
    worstCase: { en: '- Nothing is due today.', es: '- Hoy no vence nada.' },
  },
  {
    name: 'waitingForYou',
    form: 'block',
    audiences: ['teacher'],
    personal: true,
    meaning: {
      en: 'Mails and decisions that wait for your yes',
      es: 'Correos y decisiones que esperan su visto bueno',
    },
    sample: {
      en: '- 9 decisions, ready to be released together',
      es: '- 9 decisiones, listas para enviarse juntas',
    },
    worstCase: { en: '- Nothing waits for you.', es: '- Nada espera su visto bueno.' },
  },
  {
    name: 'whoOwesWhat',
    form: 'block',
    audiences: ['teacher'],
    personal: true,
    meaning: { en: 'Who has not answered yet', es: 'Quién no ha contestado aún' },
    sample: {
      en: '- Luis: registration, since February 18',
      es: '- Luis: inscripción, desde el 18 de febrero',
    },
    worstCase: { en: '- Everybody has answered.', es: '- Todo el mundo ha contestado.' },
  },
  {
    name: 'safetyAnswer',
    form: 'block',
    audiences: ['teacher'],
    personal: true,
    meaning: {
      en: 'The student’s name and words about not feeling respected or safe',
      es: 'El nombre y las palabras de quien no se sintió respetado o seguro',
    },
    sample: {
      en: '**Mai** wrote:\n\n> Somebody kept writing to me in the chat.',
      es: '**Mai** escribió:\n\n> Alguien me escribía todo el tiempo en el chat.',
    },
    worstCase: {
      en: '**María-José D’Angelo Ngọc** answered no and wrote nothing else.',
      es: '**María-José D’Angelo Ngọc** contestó que no y no escribió nada más.',
    },
  },
  {
    name: 'partnerReply',
    form: 'block',
    audiences: ['teacher'],
    meaning: {
      en: 'The first lines of a partner’s reply',
      es: 'Las primeras líneas de la respuesta de una empresa',
    },
    sample: {
      en: '> Yes, I would love to. Can we talk next week?',
      es: '> Sí, con mucho gusto. ¿Hablamos la semana próxima?',
    },
    worstCase: {
      en: '> (The reply has no text of its own; open the conversation to read it.)',
      es: '> (La respuesta no tiene texto propio; abra la conversación para leerla.)',
    },
  },
  {
    name: 'problem',
    form: 'block',
    audiences: ['teacher'],
    personal: true,
    meaning: {
      en: 'What went wrong and what you can do, in plain words',
      es: 'Qué falló y qué puede hacer, en palabras sencillas',
    },
    sample: {
      en: '- The address of one guardian does not exist. Correct it in Applications and choose "send again".',
      es: '- La dirección de una familia no existe. Corríjala en Applications y elija «enviar de nuevo».',
    },
    worstCase: {
      en: '- Three addresses do not exist, so the other 31 mails of this batch have been stopped. Correct the three in Applications, then choose "go on" in the sidebar.\n- The school of one address refuses our mails as spam. Ask its office to allow the address of your account.',
      es: '- Tres direcciones no existen, así que los otros 31 correos de este envío están detenidos. Corríjalas en Applications y elija «continuar» en la barra lateral.\n- La escuela de una dirección rechaza nuestros correos como no deseados. Pida a su oficina que permita la dirección de su cuenta.',
    },
  },
] as const satisfies readonly Placeholder[];
