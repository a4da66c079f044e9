import type { FormDefinition } from '../form';
import { personalCode, quoteUseChoices } from './choices';

/** Stage 11: three minutes at most. Any answer but yes to `felt-safe` goes to the teacher alone, at once, and into no tab. */
export const studentFeedbackForm: FormDefinition = {
  id: 'student-feedback',
  per: 'micro-internship',
  confidential: true,
  bilingual: false,
  title: { en: 'How was it? {{title}}', es: '¿Qué tal fue? {{title}}' },
  description: {
    en: 'Three minutes. Your teacher reads every answer; {{partner}} sees only what you allow at the end.',
    es: 'Tres minutos. Tu docente lee cada respuesta; {{partner}} solo ve lo que permitas al final.',
  },
  confirmation: {
    en: 'Thank you! Your certificate, and your badge if you have one, come by mail within a few days.',
    es: '¡Gracias! Tu certificado, y tu insignia si la tienes, llegan por correo en unos días.',
  },
  closed: {
    en: 'Feedback on {{title}} is closed. You can still tell your teacher: {{contact}}.',
    es: 'El plazo de opiniones sobre {{title}} ha terminado. Aún puedes decírselo a tu docente: {{contact}}.',
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
          title: { en: 'All in all, the session was', es: 'En conjunto, la sesión fue' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'not worth the time', es: 'una pérdida de tiempo' },
            highLabel: { en: 'one of the best things this term', es: 'de lo mejor del curso' },
          },
        },
        {
          id: 'relevance',
          kind: 'scale',
          title: { en: 'For what I want to do, it was', es: 'Para lo que quiero hacer, fue' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'not useful', es: 'nada útil' },
            highLabel: { en: 'very useful', es: 'muy útil' },
          },
        },
        {
          id: 'excitement',
          kind: 'scale',
          title: { en: 'During the session I was', es: 'Durante la sesión estuve' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'bored', es: 'con aburrimiento' },
            highLabel: { en: 'excited', es: 'con entusiasmo' },
          },
        },
        {
          id: 'can-now',
          kind: 'grid',
          title: { en: 'I can now …', es: 'Ahora sé…' },
          required: true,
          rowsFrom: 'skills',
          choices: [
            { value: '1', label: { en: 'Not yet', es: 'Aún no' } },
            { value: '2', label: { en: 'With help', es: 'Con ayuda' } },
            { value: '3', label: { en: 'On my own', es: 'Sin ayuda' } },
            { value: '4', label: { en: 'I could show somebody', es: 'Podría enseñarlo' } },
          ],
        },
      ],
    },
    {
      id: 'career',
      title: { en: 'You and this career', es: 'Tú y esta profesión' },
      questions: [
        {
          id: 'interest-before',
          kind: 'scale',
          title: {
            en: 'Before the session, this career interested me',
            es: 'Antes de la sesión, esta profesión me interesaba',
          },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'not at all', es: 'nada' },
            highLabel: { en: 'very much', es: 'muchísimo' },
          },
        },
        {
          id: 'interest-after',
          kind: 'scale',
          title: { en: 'Now it interests me', es: 'Ahora me interesa' },
          required: true,
          scale: {
            low: 1,
            high: 5,
            lowLabel: { en: 'not at all', es: 'nada' },
            highLabel: { en: 'very much', es: 'muchísimo' },
          },
        },
        {
          id: 'learned',
          kind: 'paragraph',
          title: { en: 'Something I learned', es: 'Algo que aprendí' },
          required: true,
          validation: { maxLength: 600 },
        },
        {
          id: 'to-change',
          kind: 'paragraph',
          title: { en: 'Something I would change', es: 'Algo que cambiaría' },
          validation: { maxLength: 600 },
        },
        {
          id: 'felt-safe',
          kind: 'choice',
          title: {
            en: 'Did you feel respected and safe the whole time?',
            es: '¿Sentiste respeto y seguridad todo el tiempo?',
          },
          help: { en: 'Only your teacher sees this answer.', es: 'Solo tu docente ve esta respuesta.' },
          required: true,
          choices: [
            { value: 'yes', label: { en: 'Yes', es: 'Sí' }, goTo: 'quote' },
            { value: 'no', label: { en: 'No', es: 'No' }, goTo: 'what-happened' },
            {
              value: 'talk',
              label: { en: 'I would rather talk about it', es: 'Prefiero hablarlo' },
              goTo: 'what-happened',
            },
          ],
        },
      ],
    },
    {
      id: 'what-happened',
      title: { en: 'Thank you for telling us', es: 'Gracias por decirlo' },
      help: {
        en: 'Your teacher will talk with you, quietly and soon.',
        es: 'Tu docente hablará contigo, con discreción y pronto.',
      },
      questions: [
        {
          id: 'what-happened',
          kind: 'paragraph',
          title: { en: 'If you like, say what happened', es: 'Si quieres, cuenta qué pasó' },
          help: { en: 'Optional. Only your teacher reads it.', es: 'Opcional. Solo lo lee tu docente.' },
          validation: { maxLength: 2000 },
        },
      ],
    },
    {
      id: 'quote',
      title: { en: 'A sentence for the partner', es: 'Una frase para la empresa' },
      questions: [
        {
          id: 'quote',
          kind: 'paragraph',
          title: {
            en: 'What would you like to tell {{partner}}?',
            es: '¿Qué te gustaría decir a {{partner}}?',
          },
          help: {
            en: 'One or two sentences, for the thank-you note.',
            es: 'Una o dos frases, para la nota de agradecimiento.',
          },
          validation: { maxLength: 300 },
        },
        {
          id: 'quote-permission',
          kind: 'choice',
          title: { en: 'May we pass it on?', es: '¿Podemos compartirla?' },
          required: true,
          choices: quoteUseChoices,
        },
      ],
    },
  ],
};
