import type { MessageDefinition } from '../message';

/** Stage 8, to guardians: short sentences, one thing to do; one mail names all the children of a guardian. */
export const releaseFormMessages: readonly MessageDefinition[] = [
  {
    id: 'release-request',
    stage: 'release-forms',
    audience: 'guardian',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Asks a guardian for the release form, in the family’s language.',
      es: 'Pide la autorización a la familia, en su idioma.',
    },
    subject: {
      en: 'Please answer by {{deadline}}: release form for {{title}}',
      es: 'Conteste hasta el {{deadline}}: autorización para {{title}}',
    },
    body: {
      en: `Dear {{guardianName}},

{{studentNames}} got a seat in **{{title}}**. It is an online session for a few students with {{partnerContact}} of {{partnerOrganisation}}. Before it takes place, we need your answer.

**What to do:** open the form, read the notice, answer the questions. It takes five minutes.

{{releaseLinks}}

**By when:** {{deadline}}

When the session is:

{{sessionList}}

Good to know:

- Someone from the school is there all the time.
- It is free, and it does not count for marks.
- A no is a good answer too. You can change your answers later.

The form is in English and Spanish. *El formulario está en español y en inglés; si prefiere los correos en español, responda «español».*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

hay plaza para {{studentNames}} en **{{title}}**. Es una sesión en línea para unos pocos estudiantes con {{partnerContact}}, de {{partnerOrganisation}}. Antes de hacerla necesitamos su respuesta.

**Qué hacer:** abra el formulario, lea el aviso y conteste las preguntas. Lleva cinco minutos.

{{releaseLinks}}

**Hasta cuándo:** {{deadline}}

Cuándo es la sesión:

{{sessionList}}

Conviene saber:

- Siempre hay alguien de la escuela presente.
- Es gratis y no cuenta para las notas.
- Un no también es una buena respuesta. Puede cambiar sus respuestas después.

El formulario está en español y en inglés. *The form is in English and Spanish; if you prefer mail in English, reply “English”.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'release-reminder-1',
    stage: 'release-forms',
    audience: 'guardian',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'First reminder, only to families that have not answered.',
      es: 'Primer recordatorio, solo a las familias que no han contestado.',
    },
    subject: {
      en: 'Still needed by {{deadline}}: release form for {{title}}',
      es: 'Falta hasta el {{deadline}}: autorización para {{title}}',
    },
    body: {
      en: `Dear {{guardianName}},

we still need this from you:

{{missing}}

**What to do:** open the form and answer yes or no. It takes five minutes.

{{releaseLinks}}

**By when:** {{deadline}}

If you would rather do it on paper or by phone, tell me and I help. *Si lo prefiere en papel o por teléfono, dígamelo.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

todavía nos falta esto:

{{missing}}

**Qué hacer:** abra el formulario y conteste sí o no. Lleva cinco minutos.

{{releaseLinks}}

**Hasta cuándo:** {{deadline}}

Si lo prefiere en papel o por teléfono, dígamelo y le ayudo. *If you would rather do it on paper or by phone, tell me.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'release-reminder-2',
    stage: 'release-forms',
    audience: 'guardian',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Last reminder before the teacher calls.',
      es: 'Último recordatorio antes de llamar por teléfono.',
    },
    subject: {
      en: 'Last reminder, {{deadline}}: release form for {{title}}',
      es: 'Último recordatorio, {{deadline}}: autorización para {{title}}',
    },
    body: {
      en: `Dear {{guardianName}},

**without an answer by {{deadline}}, the session takes place without {{studentNames}}.** This is still missing:

{{missing}}

Answer here, yes or no:

{{releaseLinks}}

If you can't open the form, don't worry: I will call you, or you can call me. *Si no puede abrir el formulario, le llamaré por teléfono.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

**sin respuesta hasta el {{deadline}}, la sesión se hará sin {{studentNames}}.** Falta todavía:

{{missing}}

Conteste aquí, sí o no:

{{releaseLinks}}

Si no puede abrir el formulario, no se preocupe: le llamaré, o puede llamarme usted. *If you can't open the form, I will call you.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'release-received',
    stage: 'release-forms',
    audience: 'guardian',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Gives the guardian a copy of the answers.',
      es: 'Da a la familia una copia de sus respuestas.',
    },
    subject: { en: 'We have your answers: {{title}}', es: 'Tenemos sus respuestas: {{title}}' },
    body: {
      en: `Dear {{guardianName}},

thank you. These are the answers that we keep:

{{releaseSummary}}

If something is wrong, or you change your mind, reply to this mail. It has no effect on marks.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

gracias. Estas son las respuestas que guardamos:

{{releaseSummary}}

Si algo no es correcto o cambia de opinión, responda a este correo. No influye en las notas.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
