import type { FormDefinition } from '../form';
import { yesNo } from './choices';

/** Stage 2: what the partner offers; its answers fill the micro-internship's row and make the application form. */
export const industryForm: FormDefinition = {
  id: 'industry',
  per: 'micro-internship',
  bilingual: false,
  title: { en: 'Your micro-internship with {{school}}', es: 'Su micropasantía con {{school}}' },
  description: {
    en: 'This takes about ten minutes, or we fill it in together in our call. Whatever we already know is filled in; please correct it. You can change your answers later with the link in the confirmation. Contact: {{teacher}}, {{contact}}.',
    es: 'Lleva unos diez minutos, o lo rellenamos juntos en nuestra llamada. Lo que ya sabemos viene escrito; corríjalo si hace falta. Puede cambiar sus respuestas después con el enlace de la confirmación. Contacto: {{teacher}}, {{contact}}.',
  },
  confirmation: {
    en: 'Thank you! We make the application form from your answers and come back to you with the date.',
    es: '¡Gracias! Con sus respuestas preparamos la solicitud de los estudiantes y le confirmamos la fecha.',
  },
  closed: {
    en: 'This form is closed. If something has changed, please write to {{teacher}}: {{contact}}.',
    es: 'Este formulario está cerrado. Si algo ha cambiado, escriba a {{teacher}}: {{contact}}.',
  },
  sections: [
    {
      id: 'organisation',
      title: { en: 'You and your organisation', es: 'Usted y su empresa' },
      questions: [
        {
          id: 'company',
          kind: 'text',
          title: { en: 'Organisation', es: 'Empresa u organización' },
          required: true,
          prefill: 'organisation',
          validation: { maxLength: 120 },
        },
        {
          id: 'website',
          kind: 'text',
          title: { en: 'Website', es: 'Sitio web' },
          prefill: 'website',
          validation: { url: true },
        },
        {
          id: 'contact',
          kind: 'text',
          title: { en: 'Your name (first and last)', es: 'Su nombre y apellido' },
          required: true,
          prefill: 'contact',
          validation: { maxLength: 120 },
        },
        { id: 'role', kind: 'text', title: { en: 'Your title', es: 'Su cargo' }, prefill: 'role' },
        {
          id: 'mail',
          kind: 'text',
          title: { en: 'Your mail address', es: 'Su correo electrónico' },
          required: true,
          prefill: 'mail',
          validation: { email: true },
        },
        {
          id: 'phone',
          kind: 'text',
          title: {
            en: 'A phone number for the day of the session',
            es: 'Un teléfono para el día de la sesión',
          },
          prefill: 'phone',
        },
        {
          id: 'zone',
          kind: 'list',
          title: { en: 'Your time zone', es: 'Su zona horaria' },
          required: true,
          prefill: 'zone',
          choices: [
            { value: 'America/Los_Angeles', label: { en: 'Pacific Time', es: 'Hora del Pacífico' } },
            { value: 'America/Denver', label: { en: 'Mountain Time', es: 'Hora de la Montaña' } },
            { value: 'America/Phoenix', label: { en: 'Arizona', es: 'Arizona' } },
            { value: 'America/Chicago', label: { en: 'Central Time', es: 'Hora del Centro' } },
            { value: 'America/New_York', label: { en: 'Eastern Time', es: 'Hora del Este' } },
            { value: 'America/Anchorage', label: { en: 'Alaska', es: 'Alaska' } },
            { value: 'Pacific/Honolulu', label: { en: 'Hawaii', es: 'Hawái' } },
            {
              value: 'America/Puerto_Rico',
              label: { en: 'Atlantic Time (Puerto Rico)', es: 'Hora del Atlántico (Puerto Rico)' },
            },
            {
              value: 'school',
              label: { en: 'Another one; use the school’s', es: 'Otra; usar la de la escuela' },
            },
          ],
        },
        {
          id: 'backup-contact',
          kind: 'text',
          title: {
            en: 'A colleague who can step in (name and mail)',
            es: 'Una persona que pueda sustituirle (nombre y correo)',
          },
          help: {
            en: 'Only used if you cannot be reached on the day.',
            es: 'Solo si no podemos localizarle ese día.',
          },
          prefill: 'backupContact',
        },
        {
          id: 'sector',
          kind: 'list',
          title: { en: 'Sector', es: 'Sector' },
          required: true,
          prefill: 'industry',
          choices: [
            {
              value: 'agriculture',
              label: { en: 'Agriculture and natural resources', es: 'Agricultura y recursos naturales' },
            },
            {
              value: 'arts-media',
              label: { en: 'Arts, media and entertainment', es: 'Artes, medios y entretenimiento' },
            },
            { value: 'building', label: { en: 'Building and construction', es: 'Construcción' } },
            { value: 'business', label: { en: 'Business and finance', es: 'Empresa y finanzas' } },
            {
              value: 'education',
              label: { en: 'Education and family services', es: 'Educación y servicios a las familias' },
            },
            {
              value: 'energy',
              label: {
                en: 'Energy, environment and utilities',
                es: 'Energía, medio ambiente y servicios públicos',
              },
            },
            {
              value: 'engineering',
              label: { en: 'Engineering and architecture', es: 'Ingeniería y arquitectura' },
            },
            {
              value: 'fashion',
              label: { en: 'Fashion and interior design', es: 'Moda y diseño de interiores' },
            },
            { value: 'health', label: { en: 'Health and medicine', es: 'Salud y medicina' } },
            {
              value: 'hospitality',
              label: { en: 'Hospitality, tourism and recreation', es: 'Hostelería, turismo y ocio' },
            },
            { value: 'technology', label: { en: 'Information technology', es: 'Informática' } },
            { value: 'manufacturing', label: { en: 'Manufacturing', es: 'Industria' } },
            {
              value: 'marketing',
              label: { en: 'Marketing, sales and services', es: 'Marketing, ventas y servicios' },
            },
            { value: 'public', label: { en: 'Public services and law', es: 'Servicios públicos y derecho' } },
            { value: 'transport', label: { en: 'Transport and logistics', es: 'Transporte y logística' } },
            { value: 'other', label: { en: 'Something else', es: 'Otro' } },
          ],
        },
      ],
    },
    {
      id: 'session',
      title: { en: 'The session', es: 'La sesión' },
      help: {
        en: 'Small is good: one skill that can be shown, tried and commented on within the time.',
        es: 'Cuanto más concreto, mejor: una habilidad que se pueda mostrar, probar y comentar en el tiempo previsto.',
      },
      questions: [
        {
          id: 'title',
          kind: 'text',
          title: { en: 'Title', es: 'Título' },
          help: {
            en: 'At most 60 characters; students see it first.',
            es: 'Como mucho 60 caracteres; es lo primero que ven los estudiantes.',
          },
          required: true,
          prefill: 'title',
          validation: { maxLength: 60 },
        },
        {
          id: 'description',
          kind: 'paragraph',
          title: {
            en: 'Two or three sentences for students and families',
            es: 'Dos o tres frases para estudiantes y familias',
          },
          required: true,
          prefill: 'description',
          validation: { minLength: 40, maxLength: 500 },
        },
        {
          id: 'skill-1',
          kind: 'text',
          title: { en: 'A skill they practise', es: 'Una habilidad que practican' },
          help: {
            en: 'Starting with a verb, like "sketch a layout"; technical or essential.',
            es: 'Con un verbo, como «bosquejar una página»; técnica o esencial.',
          },
          required: true,
          validation: { maxLength: 80 },
        },
        {
          id: 'skill-2',
          kind: 'text',
          title: { en: 'A second skill', es: 'Una segunda habilidad' },
          validation: { maxLength: 80 },
        },
        {
          id: 'skill-3',
          kind: 'text',
          title: { en: 'A third skill', es: 'Una tercera habilidad' },
          validation: { maxLength: 80 },
        },
        {
          id: 'activity',
          kind: 'paragraph',
          title: {
            en: 'What do the students do in the session?',
            es: '¿Qué hacen los estudiantes en la sesión?',
          },
          required: true,
          prefill: 'activity',
          validation: { maxLength: 1000 },
        },
        {
          id: 'assignment',
          kind: 'paragraph',
          title: {
            en: 'Assignment between or after sessions, if there is one',
            es: 'Tarea entre sesiones o después, si la hay',
          },
          prefill: 'assignment',
          validation: { maxLength: 1000 },
        },
        {
          id: 'assignment-due',
          kind: 'date',
          title: { en: 'The assignment is due on', es: 'La tarea se entrega el' },
        },
        {
          id: 'feedback-method',
          kind: 'choice',
          title: { en: 'How do you give feedback on their work?', es: '¿Cómo comenta usted su trabajo?' },
          required: true,
          choices: [
            { value: 'live', label: { en: 'Live, in the session', es: 'En directo, en la sesión' } },
            {
              value: 'written',
              label: { en: 'In writing, through the teacher', es: 'Por escrito, a través de la escuela' },
            },
            { value: 'both', label: { en: 'Both', es: 'De las dos formas' } },
            {
              value: 'none',
              label: { en: 'There is no work to comment on', es: 'No hay trabajo que comentar' },
            },
          ],
        },
        {
          id: 'prerequisites',
          kind: 'paragraph',
          title: {
            en: 'What should students know or bring?',
            es: '¿Qué deben saber o traer los estudiantes?',
          },
          validation: { maxLength: 500 },
        },
        {
          id: 'materials',
          kind: 'paragraph',
          title: { en: 'Software and files they need', es: 'Programas y archivos que necesitan' },
          help: {
            en: 'School devices often allow only what runs in a browser.',
            es: 'Los equipos de la escuela a menudo solo permiten lo que funciona en el navegador.',
          },
          validation: { maxLength: 500 },
        },
      ],
    },
    {
      id: 'dates',
      title: { en: 'When and with how many', es: 'Cuándo y con cuántos' },
      questions: [
        {
          id: 'date-1',
          kind: 'datetime',
          title: { en: 'First session: your first choice', es: 'Primera sesión: su primera opción' },
          help: { en: 'In your own time zone.', es: 'En su propia zona horaria.' },
          required: true,
        },
        {
          id: 'date-2',
          kind: 'datetime',
          title: { en: 'First session: second choice', es: 'Primera sesión: segunda opción' },
        },
        {
          id: 'date-3',
          kind: 'datetime',
          title: { en: 'First session: third choice', es: 'Primera sesión: tercera opción' },
        },
        {
          id: 'session-count',
          kind: 'text',
          title: { en: 'Number of sessions', es: 'Número de sesiones' },
          required: true,
          prefill: 'sessionCount',
          validation: { number: { min: 1, max: 12 } },
        },
        {
          id: 'minutes',
          kind: 'text',
          title: { en: 'Minutes per session', es: 'Minutos por sesión' },
          help: { en: '90 works well.', es: '90 funciona bien.' },
          required: true,
          prefill: 'minutes',
          validation: { number: { min: 15, max: 240 } },
        },
        {
          id: 'more-dates',
          kind: 'paragraph',
          title: { en: 'Dates of further sessions', es: 'Fechas de las demás sesiones' },
          validation: { maxLength: 500 },
        },
        {
          id: 'seats-min',
          kind: 'text',
          title: { en: 'Fewest students', es: 'Mínimo de estudiantes' },
          required: true,
          prefill: 'seatsMin',
          validation: { number: { min: 1, max: 30 } },
        },
        {
          id: 'seats-max',
          kind: 'text',
          title: { en: 'Most students', es: 'Máximo de estudiantes' },
          help: {
            en: 'Four to six is the size that lets everybody speak.',
            es: 'De cuatro a seis es el tamaño que permite hablar a todos.',
          },
          required: true,
          prefill: 'seatsMax',
          validation: { number: { min: 1, max: 30 } },
        },
        {
          id: 'grades',
          kind: 'checkboxes',
          title: { en: 'Grades', es: 'Grados' },
          choicesFrom: 'grades',
          required: true,
          validation: { selected: { min: 1 } },
        },
      ],
    },
    {
      id: 'online',
      title: { en: 'Online', es: 'En línea' },
      questions: [
        {
          id: 'platform',
          kind: 'choice',
          title: { en: 'Where do we meet?', es: '¿Dónde nos reunimos?' },
          required: true,
          choices: [
            {
              value: 'Google Meet',
              label: {
                en: 'Google Meet (the school opens the room)',
                es: 'Google Meet (la escuela abre la sala)',
              },
            },
            {
              value: 'Zoom',
              label: { en: 'Zoom (the school opens the room)', es: 'Zoom (la escuela abre la sala)' },
            },
            {
              value: 'Microsoft Teams',
              label: {
                en: 'Microsoft Teams (the school opens the room)',
                es: 'Microsoft Teams (la escuela abre la sala)',
              },
            },
          ],
        },
        {
          id: 'screen-share',
          kind: 'choice',
          title: { en: 'Will you share your screen?', es: '¿Va a compartir su pantalla?' },
          required: true,
          choices: yesNo,
        },
        {
          id: 'access-needs',
          kind: 'paragraph',
          title: {
            en: 'Anything you need in order to take part comfortably?',
            es: '¿Necesita algo para participar con comodidad?',
          },
          validation: { maxLength: 500 },
        },
        {
          id: 'recording-ok',
          kind: 'choice',
          title: {
            en: 'May the school record, if every family agrees too?',
            es: '¿Puede grabar la escuela, si también todas las familias están de acuerdo?',
          },
          required: true,
          choices: yesNo,
        },
        {
          id: 'logo-ok',
          kind: 'choice',
          title: {
            en: 'May the flyer show your logo and your photo?',
            es: '¿Puede el folleto mostrar su logotipo y su foto?',
          },
          required: true,
          choices: yesNo,
        },
        {
          id: 'listing-ok',
          kind: 'choice',
          title: {
            en: 'May we list you among our partners?',
            es: '¿Podemos nombrarle entre nuestras empresas colaboradoras?',
          },
          required: true,
          choices: yesNo,
        },
      ],
    },
    {
      id: 'rules',
      title: { en: 'Working with students', es: 'Trabajar con estudiantes' },
      questions: [
        {
          id: 'rules',
          kind: 'checkboxes',
          title: { en: 'I acknowledge', es: 'Confirmo que' },
          help: { en: 'Please tick each of them.', es: 'Marque todas, por favor.' },
          required: true,
          validation: { selected: { min: 4 } },
          choices: [
            {
              value: 'staff-present',
              label: {
                en: 'A member of the school’s staff is present from beginning to end.',
                es: 'Una persona de la escuela está presente de principio a fin.',
              },
            },
            {
              value: 'through-school',
              label: {
                en: 'I reach students only through the school, not by private messages or social media.',
                es: 'Me comunico con los estudiantes solo por medio de la escuela, no por mensajes privados ni redes sociales.',
              },
            },
            {
              value: 'no-recording',
              label: {
                en: 'I do not record, photograph or keep students’ data.',
                es: 'No grabo, no hago fotos ni guardo datos de estudiantes.',
              },
            },
            {
              value: 'background',
              label: {
                en: 'I follow the school’s rules for visitors, including a background check where it asks for one.',
                es: 'Sigo las reglas de la escuela para visitantes, también la verificación de antecedentes si la pide.',
              },
            },
          ],
        },
        {
          id: 'remarks',
          kind: 'paragraph',
          title: { en: 'Anything else?', es: '¿Algo más?' },
          validation: { maxLength: 1000 },
        },
      ],
    },
  ],
};
