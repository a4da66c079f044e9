import { everyone, type Placeholder, same } from './placeholder';

/** What is known of the micro-internship, its school and its partner. */
export const offeringPlaceholders = [
  {
    name: 'title',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Title of the micro-internship', es: 'Título de la micropasantía' },
    sample: same('Designing a Small Web Shop'),
    worstCase: same('From “What if?” to *Go*: R&D <Prototyping> [Part 1] & Feedback'),
  },
  {
    name: 'schoolName',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Your school or district', es: 'Su escuela o distrito' },
    sample: same('Summit High School'),
    worstCase: same('Saint Mary’s & St. John’s Joint Unified School District Career Technical Academy'),
  },
  {
    name: 'teacherName',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Your name', es: 'Su nombre' },
    sample: same('Elena Rivera'),
    worstCase: same('Dr. María-Guadalupe Fernández de la Reguera-O’Connor'),
  },
  {
    name: 'contactLine',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'A sentence on whom to ask', es: 'Una frase que dice a quién preguntar' },
    sample: {
      en: 'Questions? Reply to this mail or call 555-0134.',
      es: '¿Preguntas? Basta con responder a este correo o llamar al 555-0134.',
    },
    worstCase: {
      en: 'Questions? Reply to this mail or call (+1) 909-555-0134 ext. 20417, Monday to Thursday.',
      es: '¿Preguntas? Basta con responder a este correo o llamar al (+1) 909-555-0134 ext. 20417, de lunes a jueves.',
    },
  },
  {
    name: 'partnerOrganisation',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'The partner’s organisation', es: 'La empresa colaboradora' },
    sample: same('Bluebird Design Studio'),
    worstCase: same('Smith, Jones & Nguyễn – Int’l Logistics <West> Holdings, L.L.C. (a B Corp)'),
  },
  {
    name: 'partnerContact',
    form: 'text',
    audiences: everyone,
    meaning: {
      en: 'The partner’s contact, first and last name',
      es: 'La persona de contacto, nombre y apellido',
    },
    sample: same('Dana Whitfield'),
    worstCase: same('Prof. Jean-Baptiste Éléonore van der Westhuizen-Okonkwo III'),
  },
  {
    name: 'partnerFirstName',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'The contact’s first name', es: 'El nombre de la persona de contacto' },
    sample: same('Dana'),
    worstCase: same('Jean-Baptiste Éléonore'),
  },
  {
    name: 'description',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'The two or three sentences of the partner', es: 'Las dos o tres frases de la empresa' },
    sample: {
      en: 'Plan, sketch and test a small web shop with a working designer. You will get feedback on your own sketch.',
      es: 'Planea, dibuja y prueba una pequeña tienda web con una diseñadora. Recibirás comentarios sobre tu dibujo.',
    },
    worstCase: {
      en: 'We build things. = You will see how *real* teams plan, argue, cut and ship; you will try it in 40 minutes; and you will hear, kindly and exactly, what a customer would say about it. Bring questions!',
      es: 'Construimos cosas. = Verás cómo los equipos *de verdad* planean, discuten, recortan y entregan; lo probarás en 40 minutos, y oirás, con amabilidad y exactitud, lo que diría un cliente. ¡Trae preguntas!',
    },
  },
  {
    name: 'skills',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'The one to three skills', es: 'Las una a tres habilidades' },
    sample: { en: 'sketching a layout and giving feedback', es: 'bosquejar una página y dar comentarios' },
    worstCase: {
      en: 'user research & interviewing, rapid low-fidelity prototyping, and giving and receiving critique',
      es: 'investigación y entrevistas, creación rápida de prototipos sencillos, y dar y recibir críticas',
    },
  },
  {
    name: 'seats',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Number of seats', es: 'Número de plazas' },
    sample: same('6'),
    worstCase: same('12'),
  },
  {
    name: 'grades',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Grades that may apply', es: 'Grados que pueden presentarse' },
    sample: { en: '10 to 12', es: '10 a 12' },
    worstCase: { en: '9, 10, 11 and 12, and adult school', es: '9, 10, 11 y 12, y la escuela de adultos' },
  },
  {
    name: 'platform',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Where the session is held', es: 'Dónde se hace la sesión' },
    sample: same('Google Meet'),
    worstCase: {
      en: 'Microsoft Teams (in the browser, without an account)',
      es: 'Microsoft Teams (en el navegador, sin cuenta)',
    },
  },
  {
    name: 'sessionLength',
    form: 'text',
    audiences: everyone,
    meaning: { en: 'Length of a session', es: 'Duración de una sesión' },
    sample: { en: '90 minutes', es: '90 minutos' },
    worstCase: { en: '1 hour 45 minutes', es: '1 hora y 45 minutos' },
  },
  {
    name: 'recordingLine',
    form: 'text',
    audiences: everyone,
    meaning: {
      en: 'Whether the session is recorded, without saying who said no',
      es: 'Si se graba la sesión, sin decir quién dijo que no',
    },
    sample: { en: 'The session is not recorded.', es: 'La sesión no se graba.' },
    worstCase: {
      en: 'The session is recorded for use inside the school, because everybody who takes part has agreed.',
      es: 'La sesión se graba para uso interno de la escuela, porque todas las personas que participan están de acuerdo.',
    },
  },
  {
    name: 'assignmentLine',
    form: 'text',
    audiences: everyone,
    meaning: {
      en: 'The assignment and when it is due, or that there is none',
      es: 'La tarea y su fecha, o que no hay',
    },
    sample: {
      en: 'Assignment: sketch a home page for a shop you like, by Friday, March 19.',
      es: 'Tarea: dibuja la portada de una tienda que te guste, para el viernes 19 de marzo.',
    },
    worstCase: {
      en: 'Assignment: interview two people who shop online (see the worksheet), write down five things that slowed them down, and sketch one page that fixes the worst of them, by Wednesday, September 29.',
      es: 'Tarea: entrevista a dos personas que compran en línea (usa la hoja), anota cinco cosas que las retrasaron y dibuja una página que arregle la peor, para el miércoles 29 de septiembre.',
    },
  },
  {
    name: 'preparation',
    form: 'text',
    audiences: everyone,
    meaning: {
      en: 'What to bring or install, or that nothing is needed',
      es: 'Qué traer o instalar, o que no hace falta nada',
    },
    sample: { en: 'Bring paper and a pen.', es: 'Trae papel y un bolígrafo.' },
    worstCase: {
      en: 'Bring paper and a pen, open the practice file in a browser beforehand, and tell me two days before if your Chromebook blocks it.',
      es: 'Trae papel y un bolígrafo, abre antes el archivo de práctica en un navegador y avísame dos días antes si tu Chromebook lo bloquea.',
    },
  },
] as const satisfies readonly Placeholder[];
