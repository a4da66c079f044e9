import type { MessageDefinition } from '../message';

/** A moved date or a cancellation, to those who had been told; each waits for the teacher's yes. */
export const changeMessages: readonly MessageDefinition[] = [
  {
    id: 'date-changed-partner',
    stage: 'any',
    audience: 'partner',
    approval: true,
    priority: 'session day',
    purpose: { en: 'Tells the partner of a new date.', es: 'Comunica a la empresa la nueva fecha.' },
    subject: { en: 'New date, {{sessionDate}}: {{title}}', es: 'Nueva fecha, {{sessionDate}}: {{title}}' },
    body: {
      en: `Hello {{partnerFirstName}},

**{{title}} moves** from {{oldDate}} to:

{{sessionList}}

{{reasonLine}}

The calendar invitation is updated. If the new date does not suit you, please tell me by **{{deadline}}** and we look for another.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

**{{title}} cambia de fecha**: ya no es el {{oldDate}}, sino:

{{sessionList}}

{{reasonLine}}

La cita del calendario está actualizada. Si la nueva fecha no le va bien, dígamelo hasta el **{{deadline}}**, por favor, y buscamos otra.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'date-changed-student',
    stage: 'any',
    audience: 'student',
    approval: true,
    priority: 'session day',
    purpose: { en: 'Tells a student of a new date.', es: 'Comunica al estudiante la nueva fecha.' },
    subject: { en: 'New date, {{sessionDate}}: {{title}}', es: 'Nueva fecha, {{sessionDate}}: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

**{{title}} moves** from {{oldDate}} to:

{{sessionList}}

{{reasonLine}}

Please change it in your calendar. If you can't make the new date, tell me by **{{deadline}}**; it is no one's fault.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

**{{title}} cambia de fecha**: ya no es el {{oldDate}}, sino:

{{sessionList}}

{{reasonLine}}

Cámbialo en tu calendario, por favor. Si no puedes en la nueva fecha, dímelo hasta el **{{deadline}}**; no es culpa de nadie.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'date-changed-guardian',
    stage: 'any',
    audience: 'guardian',
    approval: true,
    priority: 'session day',
    purpose: { en: 'Tells a guardian of a new date.', es: 'Comunica a la familia la nueva fecha.' },
    subject: { en: 'New date, {{sessionDate}}: {{title}}', es: 'Nueva fecha, {{sessionDate}}: {{title}}' },
    body: {
      en: `Dear {{guardianName}},

the session of {{studentNames}} has a **new date**. It is no longer on {{oldDate}}, but on:

{{sessionList}}

{{reasonLine}}

Your answers in the release form still hold. If you do not agree with the new date, reply by **{{deadline}}**. *Si no está de acuerdo con la nueva fecha, responda a este correo.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

la sesión de {{studentNames}} tiene una **nueva fecha**. Ya no es el {{oldDate}}, sino:

{{sessionList}}

{{reasonLine}}

Sus respuestas de la autorización siguen valiendo. Si no está de acuerdo con la nueva fecha, responda hasta el **{{deadline}}**. *If you do not agree with the new date, reply to this mail.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'cancelled-partner',
    stage: 'any',
    audience: 'partner',
    approval: true,
    priority: 'session day',
    purpose: { en: 'Tells the partner of a cancellation.', es: 'Comunica a la empresa la cancelación.' },
    subject: { en: 'Cancelled: {{title}} on {{sessionDate}}', es: 'Cancelada: {{title}} el {{sessionDate}}' },
    body: {
      en: `Hello {{partnerFirstName}},

I am sorry: **{{title}} on {{sessionDate}} can't take place.**

{{reasonLine}}

The calendar entries are taken back, and the students are told. Thank you for what you have already put into it; I would like to find another time with you, if you are still willing. A short reply is enough.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

lo siento: **{{title}} del {{sessionDate}} no puede celebrarse.**

{{reasonLine}}

Las citas del calendario quedan anuladas y los estudiantes están avisados. Gracias por lo que ya ha preparado; me gustaría encontrar otra fecha con usted, si todavía quiere. Basta una respuesta breve.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'cancelled-prospect',
    stage: 'any',
    audience: 'partner',
    approval: true,
    priority: 'session day',
    purpose: {
      en: 'Takes an invitation back that the prospect has not answered yet.',
      es: 'Retira una invitación que la empresa aún no ha contestado.',
    },
    subject: {
      en: 'Our invitation for {{sessionDate}} no longer holds',
      es: 'Nuestra invitación para el {{sessionDate}} ya no vale',
    },
    body: {
      en: `Hello {{partnerFirstName}},

some time ago I asked whether you would meet some of our students online around {{sessionDate}}. **That session does not take place**, so there is nothing you need to answer.

{{reasonLine}}

If you were about to say yes: thank you, and please tell me. I would like to ask you again for another date.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

hace un tiempo le pregunté si se reuniría en línea con algunos de nuestros estudiantes hacia el {{sessionDate}}. **Esa sesión no se celebra**, así que no hace falta que conteste.

{{reasonLine}}

Si pensaba decir que sí: gracias, y dígamelo, por favor. Me gustaría volver a preguntarle para otra fecha.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'cancelled-student',
    stage: 'any',
    audience: 'student',
    approval: true,
    priority: 'session day',
    purpose: { en: 'Tells a student of a cancellation.', es: 'Comunica al estudiante la cancelación.' },
    subject: { en: 'Cancelled: {{title}} on {{sessionDate}}', es: 'Cancelada: {{title}} el {{sessionDate}}' },
    body: {
      en: `Hello {{studentFirstName}},

I am sorry: **{{title}} on {{sessionDate}} is cancelled.**

{{reasonLine}}

You did nothing wrong, and there is nothing to do; please don't use the old link. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

lo siento: **{{title}} del {{sessionDate}} se cancela.**

{{reasonLine}}

No has hecho nada mal y no tienes que hacer nada; no uses el enlace anterior, por favor. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'cancelled-guardian',
    stage: 'any',
    audience: 'guardian',
    approval: true,
    priority: 'session day',
    purpose: { en: 'Tells a guardian of a cancellation.', es: 'Comunica a la familia la cancelación.' },
    subject: { en: 'Cancelled: {{title}} on {{sessionDate}}', es: 'Cancelada: {{title}} el {{sessionDate}}' },
    body: {
      en: `Dear {{guardianName}},

the session of {{studentNames}} on {{sessionDate}}, **{{title}}, is cancelled.** *La sesión se cancela.*

{{reasonLine}}

You do not need to do anything. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

la sesión de {{studentNames}} del {{sessionDate}}, **{{title}}, se cancela.** *The session is cancelled.*

{{reasonLine}}

No tiene que hacer nada. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
