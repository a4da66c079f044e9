import type { Localized } from './language';

/**
 * Words of the calendar entries. What a guest reads there names no student; the link of a session stands only in the
 * entries of the partner and of students who may have it.
 */
export const calendarWords = {
  meeting: {
    title: { en: 'Call: micro-internship “{{title}}”', es: 'Llamada: micropasantía «{{title}}»' },
    body: {
      en: `We plan the micro-internship “{{title}}” of {{school}} together.

What we go through:

{{agenda}}

The form we fill in at the end: {{form}}

Does the time no longer suit? Just tell {{contact}}.`,
      es: `Preparamos juntos la micropasantía «{{title}}» de {{school}}.

Lo que veremos:

{{agenda}}

El formulario que rellenamos al final: {{form}}

¿La hora ya no le va bien? Avise a {{contact}}.`,
    },
    minutes: { en: 'min', es: 'min' },
    noForm: { en: 'it follows by mail', es: 'llega por correo' },
  },
  session: {
    title: { en: 'Micro-internship “{{title}}”', es: 'Micropasantía «{{title}}»' },
    body: {
      en: `{{number}} of the micro-internship “{{title}}”: {{partner}} with a small group of students of {{school}}.

{{link}}

The details come by mail. Questions: {{contact}}.`,
      es: `{{number}} de la micropasantía «{{title}}»: {{partner}} con un grupo pequeño de estudiantes de {{school}}.

{{link}}

Los detalles llegan por correo. Preguntas: {{contact}}.`,
    },
    link: { en: 'To join: {{link}}', es: 'Para entrar: {{link}}' },
    noLink: { en: 'The link to join follows.', es: 'El enlace para entrar sigue.' },
    number: { en: 'Session {{n}} of {{count}}', es: 'Sesión {{n}} de {{count}}' },
  },
  hold: {
    title: { en: '{{title}}', es: '{{title}}' },
    body: {
      en: `Your seat in the micro-internship “{{title}}” with {{partner}}. {{number}}.

{{link}}

Something came up? Tell {{contact}} early.`,
      es: `Tu plaza en la micropasantía «{{title}}» con {{partner}}. {{number}}.

{{link}}

¿Ha surgido algo? Avisa pronto a {{contact}}.`,
    },
    noLink: {
      en: 'The link to join comes as soon as the release form is in.',
      es: 'El enlace para entrar llega en cuanto esté la autorización.',
    },
  },
} as const satisfies Record<string, Record<string, Localized>>;
