import type { MessageDefinition } from '../message';

/** Stage 8, to students of 18 or older, who sign for themselves. */
export const releaseForm18Messages: readonly MessageDefinition[] = [
  {
    id: 'release-request-18',
    stage: 'release-forms',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Asks a student of 18 or older for the release form.',
      es: 'Pide la autorización a un estudiante de 18 años o más.',
    },
    subject: {
      en: 'Please sign by {{deadline}}: release form for {{title}}',
      es: 'Firma hasta el {{deadline}}: autorización para {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

because you are 18 or older, **you sign your own release form** for {{title}}: whether you take part, may be recorded, what {{partnerOrganisation}} is told.

[Open your release form]({{releaseLink}}), read the notice and answer by **{{deadline}}**. Five minutes. Each question stands for itself, and a no is an answer too.

When it is in, you get the link to join.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

como tienes 18 años o más, **firmas tú la autorización** para {{title}}: si participas, si se te puede grabar y qué se dice a {{partnerOrganisation}}.

[Abre tu autorización]({{releaseLink}}), lee el aviso y contesta hasta el **{{deadline}}**. Cinco minutos. Cada pregunta es independiente y un no también es una respuesta.

Cuando la tengamos, recibirás el enlace para entrar.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'release-reminder-1-18',
    stage: 'release-forms',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'First reminder to a student of 18 or older.',
      es: 'Primer recordatorio a un estudiante de 18 años o más.',
    },
    subject: {
      en: 'Still needed by {{deadline}}: your release form for {{title}}',
      es: 'Falta hasta el {{deadline}}: tu autorización para {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

your release form for {{title}} is still missing. [Answer it here]({{releaseLink}}) by **{{deadline}}**; it takes five minutes, and you can say no to any part.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

falta todavía tu autorización para {{title}}. [Contesta aquí]({{releaseLink}}) hasta el **{{deadline}}**; lleva cinco minutos y puedes decir que no a cualquier parte.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'release-reminder-2-18',
    stage: 'release-forms',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Last reminder to a student of 18 or older.',
      es: 'Último recordatorio a un estudiante de 18 años o más.',
    },
    subject: {
      en: 'Last reminder, {{deadline}}: your release form for {{title}}',
      es: 'Último recordatorio, {{deadline}}: tu autorización para {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

**without your answer by {{deadline}} I can't let you into the session**, and I would be sorry about that. [Open your release form]({{releaseLink}}).

Is something in it unclear? Come and see me or reply; paper works too.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

**sin tu respuesta hasta el {{deadline}} no puedo dejarte entrar en la sesión**, y lo sentiría. [Abre tu autorización]({{releaseLink}}).

¿Hay algo que no está claro? Ven a verme o responde; también vale en papel.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'release-received-18',
    stage: 'release-forms',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Gives a student of 18 or older a copy of the answers.',
      es: 'Da a un estudiante de 18 años o más una copia de sus respuestas.',
    },
    subject: { en: 'We have your release form: {{title}}', es: 'Tenemos tu autorización: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

thank you. These are the answers that we keep:

{{releaseSummary}}

You can change them at any time: reply to this mail.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

gracias. Estas son las respuestas que guardamos:

{{releaseSummary}}

Puedes cambiarlas cuando quieras: responde a este correo.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
