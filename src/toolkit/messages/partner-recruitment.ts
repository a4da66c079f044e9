import type { MessageDefinition } from '../message';

/** Stage 1: the invitation and its two follow-ups. Short, because the reader owes us nothing. */
export const partnerRecruitmentMessages: readonly MessageDefinition[] = [
  {
    id: 'partner-invitation',
    stage: 'partner-recruitment',
    audience: 'partner',
    approval: false,
    priority: 'invitation',
    purpose: {
      en: 'Asks a prospect to host a micro-internship; the partner flyer goes with it.',
      es: 'Pide a una empresa que ofrezca una micropasantía; lleva el folleto adjunto.',
    },
    subject: {
      en: '{{sessionLength}} online with {{seats}} of our students?',
      es: '¿{{sessionLength}} en línea con {{seats}} de nuestros estudiantes?',
    },
    body: {
      en: `Hello {{partnerFirstName}},

would you spend {{sessionLength}} online with {{seats}} students of {{schoolName}} and show them one thing that people at {{partnerOrganisation}} do well?

We call it a school micro-internship: a small group meets somebody from the field, asks real questions, tries out one skill and hears what you think of their work.

- **When:** around {{sessionDate}}; we fit your calendar.
- **Where:** online, in a room that we open and look after. A teacher is there all the time.
- **What we ask of you:** a half-hour call, a ten-minute form, the session itself. We do the rest.

The attached page has the details. If you can imagine it, a one-line reply by **{{replyBy}}** is enough, and we will find half an hour to talk. If it is not for you, a short no helps too: I will not write again.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

¿Dedicaría {{sessionLength}} en línea a {{seats}} estudiantes de {{schoolName}} para enseñarles algo que en {{partnerOrganisation}} hacen bien?

Lo llamamos micropasantía escolar: un grupo pequeño conoce a alguien del oficio, hace preguntas de verdad, prueba una habilidad y oye qué piensa usted de su trabajo.

- **Cuándo:** hacia el {{sessionDate}}; nos adaptamos a su calendario.
- **Dónde:** en línea, en una sala que abrimos y cuidamos nosotros. Siempre hay un docente presente.
- **Qué le pedimos:** una llamada de media hora, un formulario de diez minutos y la sesión. Lo demás lo hacemos nosotros.

La página adjunta lo explica. Si le interesa, basta una línea antes del **{{replyBy}}** y buscamos media hora para hablar. Si no es para usted, un no breve también ayuda: no volveré a escribirle.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'partner-follow-up-1',
    stage: 'partner-recruitment',
    audience: 'partner',
    approval: false,
    priority: 'invitation',
    purpose: {
      en: 'First follow-up, in the same conversation, when nothing has come back.',
      es: 'Primer recordatorio, en la misma conversación, si no hay respuesta.',
    },
    subject: {
      en: 'Our students and {{partnerOrganisation}}: may I call you?',
      es: 'Nuestros estudiantes y {{partnerOrganisation}}: ¿puedo llamarle?',
    },
    body: {
      en: `Hello {{partnerFirstName}},

on {{invitedOn}} I asked whether you would meet {{seats}} of our students online for {{sessionLength}}. Inboxes are full, so here it is again in one line: **one skill, one small group, one afternoon around {{sessionDate}}.**

A yes, a no or "ask my colleague" by {{replyBy}} are all good answers. I can also call you for ten minutes; just send me a time.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

el {{invitedOn}} le pregunté si se reuniría en línea con {{seats}} de nuestros estudiantes durante {{sessionLength}}. Los buzones se llenan, así que lo repito en una línea: **una habilidad, un grupo pequeño, una tarde hacia el {{sessionDate}}.**

Un sí, un no o «pregunte a mi colega» antes del {{replyBy}} son buenas respuestas. También puedo llamarle diez minutos; dígame una hora.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'partner-follow-up-2',
    stage: 'partner-recruitment',
    audience: 'partner',
    approval: false,
    priority: 'invitation',
    purpose: {
      en: 'Second and last follow-up; says that it is the last.',
      es: 'Segundo y último recordatorio; dice que es el último.',
    },
    subject: {
      en: 'Last note from me: students who want to learn from {{partnerOrganisation}}',
      es: 'Mi último mensaje: estudiantes que quieren aprender de {{partnerOrganisation}}',
    },
    body: {
      en: `Hello {{partnerFirstName}},

this is my last note about the micro-internship around {{sessionDate}}; I don't want to fill your inbox.

If you would like to do it, reply by **{{replyBy}}** and we keep the date for you. If this term is wrong but another would suit, tell me which, and I come back to you then. If I hear nothing, I leave it at that, with thanks for reading.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

este es mi último mensaje sobre la micropasantía hacia el {{sessionDate}}; no quiero llenar su buzón.

Si le gustaría hacerla, responda antes del **{{replyBy}}** y le guardamos la fecha. Si este trimestre no puede pero otro sí, dígame cuál y le escribiré entonces. Si no tengo noticias, lo dejo así, con las gracias por leerme.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
