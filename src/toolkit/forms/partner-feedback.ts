import type { FormDefinition } from '../form';
import { personalCode } from './choices';

/** Stage 13: linked from the thank-you. */
export const partnerFeedbackForm: FormDefinition = {
  id: 'partner-feedback',
  per: 'micro-internship',
  bilingual: false,
  title: { en: 'Your view of it: {{title}}', es: 'Su opinión: {{title}}' },
  description: {
    en: 'Two minutes, to make the next one better. From {{school}}; contact: {{teacher}}, {{contact}}.',
    es: 'Dos minutos, para que la próxima salga mejor. De {{school}}; contacto: {{teacher}}, {{contact}}.',
  },
  confirmation: {
    en: 'Thank you, for this and for the time you gave our students.',
    es: 'Gracias, por esto y por el tiempo que dedicó a nuestros estudiantes.',
  },
  closed: {
    en: 'This form is closed. We are still glad to hear from you: {{teacher}}, {{contact}}.',
    es: 'Este formulario está cerrado. Su opinión sigue siendo bienvenida: {{teacher}}, {{contact}}.',
  },
  sections: [
    {
      id: 'session',
      title: { en: 'The session', es: 'La sesión' },
      questions: [
        personalCode,
        {
          id: 'overall',
          kind: 'scale',
          title: { en: 'All in all, for me it was', es: 'En conjunto, para mí fue' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'not worth the time', es: 'una pérdida de tiempo' },
            highLabel: { en: 'time very well spent', es: 'tiempo muy bien empleado' },
          },
        },
        {
          id: 'preparation',
          kind: 'scale',
          title: { en: 'The students came', es: 'Los estudiantes llegaron' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'unprepared', es: 'sin preparar' },
            highLabel: { en: 'very well prepared', es: 'muy bien preparados' },
          },
        },
        {
          id: 'support',
          kind: 'scale',
          title: { en: 'The school’s support was', es: 'El apoyo de la escuela fue' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'too little', es: 'insuficiente' },
            highLabel: { en: 'all I needed', es: 'todo lo que necesitaba' },
          },
        },
        {
          id: 'hours',
          kind: 'text',
          title: {
            en: 'Hours you gave in all, preparing included',
            es: 'Horas que dedicó en total, con la preparación',
          },
          validation: { number: { min: 0, max: 200 } },
        },
        {
          id: 'again',
          kind: 'choice',
          title: { en: 'Would you do it again next year?', es: '¿Lo haría otra vez el próximo año?' },
          required: true,
          choices: [
            { value: 'yes', label: { en: 'Yes', es: 'Sí' } },
            { value: 'maybe', label: { en: 'Perhaps, ask me', es: 'Quizá, pregúntenme' } },
            { value: 'no', label: { en: 'No', es: 'No' } },
          ],
        },
      ],
    },
    {
      id: 'words',
      title: { en: 'In your words', es: 'En sus palabras' },
      questions: [
        {
          id: 'public-comment',
          kind: 'paragraph',
          title: {
            en: 'Something you would say to other companies or to the students',
            es: 'Algo que diría a otras empresas o a los estudiantes',
          },
          validation: { maxLength: 600 },
        },
        {
          id: 'quote-permission',
          kind: 'choice',
          title: { en: 'May we quote that?', es: '¿Podemos citarlo?' },
          required: true,
          choices: [
            { value: 'none', label: { en: 'No', es: 'No' } },
            { value: 'without name', label: { en: 'Yes, without my name', es: 'Sí, sin mi nombre' } },
            {
              value: 'full name',
              label: { en: 'Yes, with my name and organisation', es: 'Sí, con mi nombre y mi empresa' },
            },
          ],
        },
        {
          id: 'private-comment',
          kind: 'paragraph',
          title: { en: 'Something for the school only', es: 'Algo solo para la escuela' },
          validation: { maxLength: 1000 },
        },
      ],
    },
  ],
};
