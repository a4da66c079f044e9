import { etiquette } from '../etiquette';
import type { FormDefinition } from '../form';
import { personalCode } from './choices';

/** Stage 7: a seat confirmed, or given up so that the waitlist moves. */
export const registrationForm: FormDefinition = {
  id: 'registration',
  per: 'micro-internship',
  bilingual: true,
  title: { en: 'Registration: {{title}}', es: 'Inscripción: {{title}}' },
  description: {
    en: 'You have been offered a seat. Confirm it, or give it up so that somebody else can have it, by the day named in your mail. Sessions: {{date}}. Questions: {{teacher}}, {{contact}}.',
    es: 'Te hemos ofrecido una plaza. Confírmala, o cédela para que la tenga otra persona, hasta el día que dice tu correo. Sesiones: {{date}}. Preguntas: {{teacher}}, {{contact}}.',
  },
  confirmation: {
    en: 'Thank you, we have your answer. A mail tells you what comes next.',
    es: 'Gracias, tenemos tu respuesta. Un correo te dirá cómo seguimos.',
  },
  closed: {
    en: 'Registration for {{title}} is closed. If you still want to answer, write to {{teacher}}: {{contact}}. {{next}}',
    es: 'La inscripción en {{title}} está cerrada. Si aún quieres contestar, escribe a {{teacher}}: {{contact}}. {{next}}',
  },
  sections: [
    {
      id: 'seat',
      title: { en: 'Your seat', es: 'Tu plaza' },
      questions: [
        personalCode,
        {
          id: 'give-up-reason',
          kind: 'text',
          title: {
            en: 'Only if you give it up: would you tell us why?',
            es: 'Solo si la cedes: ¿nos dices por qué?',
          },
          help: { en: 'Optional.', es: 'Opcional.' },
          validation: { maxLength: 200 },
        },
        {
          id: 'seat',
          kind: 'choice',
          title: { en: 'Do you take the seat?', es: '¿Aceptas la plaza?' },
          required: true,
          choices: [
            {
              value: 'confirm',
              label: { en: 'Yes, I confirm my seat', es: 'Sí, confirmo mi plaza' },
              goTo: 'badge',
            },
            {
              value: 'give-up',
              label: { en: 'No, give it to somebody else', es: 'No, dásela a otra persona' },
              goTo: 'submit',
            },
          ],
        },
      ],
    },
    {
      id: 'badge',
      title: { en: 'Badge and question', es: 'Insignia y pregunta' },
      questions: [
        {
          id: 'badge-name',
          kind: 'text',
          title: {
            en: 'Your name as it should stand on the certificate and the badge',
            es: 'Tu nombre como debe aparecer en el certificado y la insignia',
          },
          required: true,
          prefill: 'badgeName',
          validation: { maxLength: 80 },
        },
        {
          id: 'badge-mail',
          kind: 'text',
          title: { en: 'Mail address for the badge', es: 'Correo para la insignia' },
          help: {
            en: 'One that you can open after you leave school, if you have one.',
            es: 'Uno que puedas abrir cuando dejes la escuela, si lo tienes.',
          },
          required: true,
          prefill: 'badgeMail',
          validation: { email: true },
        },
        {
          id: 'partner-question',
          kind: 'paragraph',
          title: {
            en: 'The question you would like to ask {{partner}}',
            es: 'La pregunta que te gustaría hacer a {{partner}}',
          },
          prefill: 'partnerQuestion',
          validation: { maxLength: 300 },
        },
      ],
    },
    {
      id: 'technology',
      title: { en: 'Tech check', es: 'Prueba técnica' },
      help: {
        en: 'Please try it on the device you will use: {{platform}}.',
        es: 'Pruébalo en el equipo que vas a usar: {{platform}}.',
      },
      questions: [
        {
          id: 'tech-check',
          kind: 'checkboxes',
          title: { en: 'It works', es: 'Funciona' },
          choices: [
            {
              value: 'platform',
              label: { en: '{{platform}} opens on my device', es: '{{platform}} se abre en mi equipo' },
            },
            { value: 'sound', label: { en: 'I can hear and be heard', es: 'Oigo y se me oye' } },
            { value: 'camera', label: { en: 'My camera works', es: 'Mi cámara funciona' } },
            {
              value: 'place',
              label: { en: 'I have a quiet place at that time', es: 'Tengo un lugar tranquilo a esa hora' },
            },
          ],
        },
        {
          id: 'tech-help',
          kind: 'text',
          title: { en: 'What do you need help with?', es: '¿Con qué necesitas ayuda?' },
          validation: { maxLength: 300 },
        },
      ],
    },
    {
      id: 'etiquette',
      title: { en: 'How we meet', es: 'Cómo nos reunimos' },
      questions: [
        {
          id: 'etiquette-text',
          kind: 'notice',
          title: { en: 'In the session', es: 'En la sesión' },
          help: {
            en: etiquette.map((rule) => `• ${rule.text.en}`).join('\n'),
            es: etiquette.map((rule) => `• ${rule.text.es}`).join('\n'),
          },
        },
        {
          id: 'etiquette',
          kind: 'checkboxes',
          title: { en: 'I agree', es: 'De acuerdo' },
          required: true,
          validation: { selected: { min: 1 } },
          choices: [
            {
              value: 'yes',
              label: { en: 'I have read this and will keep to it.', es: 'Lo he leído y lo cumpliré.' },
            },
          ],
        },
      ],
    },
    {
      id: 'day',
      title: { en: 'On the day', es: 'El día de la sesión' },
      questions: [
        {
          id: 'emergency-name',
          kind: 'text',
          title: {
            en: 'An adult we can call if something happens',
            es: 'Una persona adulta a quien llamar si pasa algo',
          },
          required: true,
          validation: { maxLength: 120 },
        },
        {
          id: 'emergency-phone',
          kind: 'text',
          title: { en: 'Their phone number', es: 'Su teléfono' },
          required: true,
          validation: { minLength: 5, maxLength: 40 },
        },
      ],
    },
  ],
};
