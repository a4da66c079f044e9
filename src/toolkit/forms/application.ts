import type { FormDefinition } from '../form';
import { familyLanguages, yesNo } from './choices';

/**
 * Stage 3: how a student asks for a seat. Never asked: marks, discipline, race, immigration, health. Several offerings with
 * the same applicants share one form.
 */
export const applicationForm: FormDefinition = {
  id: 'application',
  per: 'micro-internship',
  bilingual: true,
  title: { en: 'Apply: {{title}}', es: 'Solicitud: {{title}}' },
  description: {
    en: 'A micro-internship with {{partner}}: {{date}}, online. About ten minutes. Open until {{closes}}. It costs nothing, is not paid, and has no effect on your marks. Questions: {{teacher}}, {{contact}}.',
    es: 'Una micropasantía con {{partner}}: {{date}}, en línea. Unos diez minutos. Abierto hasta {{closes}}. Es gratis, no se paga y no influye en tus notas. Preguntas: {{teacher}}, {{contact}}.',
  },
  confirmation: {
    en: 'Thank you, your application is in. You will hear from us by mail after {{closes}}, whatever the outcome.',
    es: 'Gracias, tu solicitud ha llegado. Te escribiremos después de {{closes}}, sea cual sea el resultado.',
  },
  closed: {
    en: 'Applications for {{title}} are closed. {{next}}',
    es: 'El plazo para {{title}} ha terminado. {{next}}',
  },
  sections: [
    {
      id: 'you',
      title: { en: 'You', es: 'Tú' },
      questions: [
        {
          id: 'school-mail',
          kind: 'text',
          title: { en: 'Your school mail address', es: 'Tu correo de la escuela' },
          required: true,
          validation: { email: true },
        },
        {
          id: 'first-name',
          kind: 'text',
          title: { en: 'First name, as the school has it', es: 'Nombre, como consta en la escuela' },
          required: true,
          validation: { maxLength: 60 },
        },
        {
          id: 'last-name',
          kind: 'text',
          title: { en: 'Last name', es: 'Apellidos' },
          required: true,
          validation: { maxLength: 60 },
        },
        {
          id: 'name-used',
          kind: 'text',
          title: { en: 'The name you go by, if it is another one', es: 'El nombre que usas, si es otro' },
          validation: { maxLength: 60 },
        },
        {
          id: 'grade',
          kind: 'list',
          title: { en: 'Grade', es: 'Grado' },
          required: true,
          choicesFrom: 'grades',
        },
        {
          id: 'school',
          kind: 'text',
          title: { en: 'School', es: 'Escuela' },
          required: true,
          validation: { maxLength: 100 },
        },
        {
          id: 'language',
          kind: 'choice',
          title: { en: 'In which language shall we write to you?', es: '¿En qué idioma te escribimos?' },
          required: true,
          choices: familyLanguages,
        },
        {
          id: 'age',
          kind: 'choice',
          title: {
            en: 'How old will you be on the day of the first session?',
            es: '¿Qué edad tendrás el día de la primera sesión?',
          },
          help: {
            en: 'Only to know who signs the release form.',
            es: 'Solo para saber quién firma la autorización.',
          },
          required: true,
          choices: [
            { value: '13-17', label: { en: '13 to 17', es: 'De 13 a 17' }, goTo: 'guardian' },
            { value: '18-or-older', label: { en: '18 or older', es: '18 o más' }, goTo: 'offerings' },
          ],
        },
      ],
    },
    {
      id: 'guardian',
      title: { en: 'Your parent or guardian', es: 'Tu madre, padre o tutor' },
      help: {
        en: 'We write to this person only if you get a seat, for the release form.',
        es: 'Solo escribiremos a esta persona si consigues plaza, para la autorización.',
      },
      questions: [
        {
          id: 'guardian-name',
          kind: 'text',
          title: { en: 'Name', es: 'Nombre y apellidos' },
          required: true,
          validation: { maxLength: 120 },
        },
        {
          id: 'guardian-mail',
          kind: 'text',
          title: { en: 'Their mail address, not yours', es: 'Su correo, no el tuyo' },
          required: true,
          validation: { email: true },
        },
        { id: 'guardian-phone', kind: 'text', title: { en: 'Their phone number', es: 'Su teléfono' } },
        {
          id: 'guardian-language',
          kind: 'choice',
          title: { en: 'The language they prefer', es: 'El idioma que prefiere' },
          required: true,
          choices: familyLanguages,
        },
      ],
    },
    {
      id: 'offerings',
      title: { en: 'Your choice', es: 'Tu elección' },
      questions: [
        {
          id: 'ranking',
          kind: 'grid',
          title: { en: 'Which do you want? Put them in order.', es: '¿Cuál quieres? Ponlas en orden.' },
          help: {
            en: 'Honest order is the best order: naming a popular one first takes nothing away from your second. Leave out what you do not want.',
            es: 'El orden sincero es el mejor: poner primero una muy pedida no te quita nada en la segunda. Deja sin marcar lo que no quieras.',
          },
          rowsFrom: 'offerings',
          validation: { onePerColumn: true },
          choices: [
            { value: '1', label: { en: 'First choice', es: 'Primera opción' } },
            { value: '2', label: { en: 'Second choice', es: 'Segunda opción' } },
            { value: '3', label: { en: 'Third choice', es: 'Tercera opción' } },
            { value: '4', label: { en: 'Fourth choice', es: 'Cuarta opción' } },
            { value: '5', label: { en: 'Fifth choice', es: 'Quinta opción' } },
            { value: '6', label: { en: 'Sixth choice', es: 'Sexta opción' } },
            { value: '7', label: { en: 'Seventh choice', es: 'Séptima opción' } },
            { value: '8', label: { en: 'Eighth choice', es: 'Octava opción' } },
          ],
        },
        {
          id: 'can-attend',
          kind: 'choice',
          title: {
            en: 'Can you attend every session of what you chose?',
            es: '¿Puedes asistir a todas las sesiones de lo que elegiste?',
          },
          required: true,
          choices: [
            { value: 'yes', label: { en: 'Yes, every session', es: 'Sí, a todas' } },
            { value: 'not all', label: { en: 'Not every one', es: 'No a todas' } },
            { value: 'not sure', label: { en: 'I am not sure yet', es: 'Aún no lo sé' } },
          ],
        },
        {
          id: 'date-problem',
          kind: 'text',
          title: { en: 'If not: which date is a problem?', es: 'Si no: ¿qué fecha es un problema?' },
          validation: { maxLength: 200 },
        },
      ],
    },
    {
      id: 'why',
      title: { en: 'Why you', es: 'Por qué tú' },
      questions: [
        {
          id: 'why',
          kind: 'paragraph',
          title: {
            en: 'Why do you want to be in this session?',
            es: '¿Por qué quieres estar en esta sesión?',
          },
          help: {
            en: '50 to 150 words, in English or Spanish. Spelling is not judged.',
            es: 'De 50 a 150 palabras, en inglés o español. La ortografía no cuenta.',
          },
          required: true,
          validation: { words: { min: 50, max: 150 }, maxLength: 1500 },
        },
        {
          id: 'partner-question',
          kind: 'paragraph',
          title: { en: 'A question you would ask {{partner}}', es: 'Una pregunta que harías a {{partner}}' },
          required: true,
          validation: { maxLength: 300 },
        },
        {
          id: 'experience',
          kind: 'paragraph',
          title: {
            en: 'Anything you have done that is close to it? At home, in a club or in class all count.',
            es: '¿Has hecho algo parecido? Vale en casa, en un club o en clase.',
          },
          validation: { maxLength: 600 },
        },
        {
          id: 'first-time',
          kind: 'choice',
          title: { en: 'Would this be your first micro-internship?', es: '¿Sería tu primera micropasantía?' },
          required: true,
          choices: yesNo,
        },
      ],
    },
    {
      id: 'practical',
      title: { en: 'Practical things', es: 'Cosas prácticas' },
      help: {
        en: 'A no here never costs you a seat: we help.',
        es: 'Un no aquí nunca te quita la plaza: te ayudamos.',
      },
      questions: [
        {
          id: 'technology',
          kind: 'checkboxes',
          title: { en: 'On the day I will have', es: 'Ese día tendré' },
          choices: [
            { value: 'device', label: { en: 'A computer or tablet', es: 'Un ordenador o una tableta' } },
            { value: 'camera', label: { en: 'A camera and a microphone', es: 'Cámara y micrófono' } },
            {
              value: 'internet',
              label: { en: 'Internet that is good enough for video', es: 'Internet suficiente para vídeo' },
            },
            { value: 'quiet-place', label: { en: 'A quiet place', es: 'Un lugar tranquilo' } },
            {
              value: 'help',
              label: { en: 'I need help with one of these', es: 'Necesito ayuda con algo de esto' },
            },
          ],
        },
        {
          id: 'accommodations',
          kind: 'paragraph',
          title: {
            en: 'Is there anything that helps you take part? (captions, an interpreter, breaks …)',
            es: '¿Hay algo que te ayude a participar? (subtítulos, intérprete, pausas…)',
          },
          help: {
            en: 'Optional. Only your teacher reads it; it plays no part in the selection.',
            es: 'Opcional. Solo lo lee tu docente; no cuenta en la selección.',
          },
          validation: { maxLength: 500 },
        },
      ],
    },
    {
      id: 'agreements',
      title: { en: 'If I get a seat', es: 'Si consigo plaza' },
      questions: [
        {
          id: 'agreements',
          kind: 'checkboxes',
          title: { en: 'I agree', es: 'Me comprometo' },
          help: { en: 'Please tick each of them.', es: 'Marca todas, por favor.' },
          required: true,
          validation: { selected: { min: 4 } },
          choices: [
            {
              value: 'attend',
              label: {
                en: 'I come to every session and stay until the end.',
                es: 'Voy a todas las sesiones y me quedo hasta el final.',
              },
            },
            {
              value: 'tell',
              label: {
                en: 'If I cannot come, I say so early, so that somebody else gets the seat.',
                es: 'Si no puedo ir, aviso pronto para que otra persona tenga la plaza.',
              },
            },
            {
              value: 'respect',
              label: {
                en: 'I treat everybody with respect, and do not record.',
                es: 'Trato a todos con respeto y no grabo.',
              },
            },
            {
              value: 'true',
              label: {
                en: 'I am 13 or older and what I wrote is true.',
                es: 'Tengo 13 años o más y lo que escribí es cierto.',
              },
            },
          ],
        },
      ],
    },
  ],
};
