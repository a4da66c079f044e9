import type { MessageDefinition } from '../message';

/** Stage 9: the details, three weeks before, again one school day before, and whenever something changed. */
export const sessionSupportMessages: readonly MessageDefinition[] = [
  {
    id: 'session-details-partner',
    stage: 'session-support',
    audience: 'partner',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Gives the partner date, link, group, questions, run of show and the session guide.',
      es: 'Da a la empresa fecha, enlace, grupo, preguntas, guion y la guía de la sesión.',
    },
    subject: {
      en: 'Your session on {{sessionDate}}: all details',
      es: 'Su sesión del {{sessionDate}}: todos los detalles',
    },
    body: {
      en: `Hello {{partnerFirstName}},

everything for **{{title}}** in one place.

{{sessionList}}

**Room and group**

- **Room:** {{platform}}. {{joinLine}} Please join ten minutes early; I am there before you.
- **Group:** {{groupFirstNames}}
- **Recording:** {{recordingLine}}
- {{assignmentLine}}

**What the students want to know**

{{questions}}

**How it could run**

{{runOfShow}}

The [session guide]({{sessionGuideLink}}) helps you turn your idea into {{sessionLength}} step by step; it is a suggestion, use what suits you. If you have slides or files for the students, send them to me by **{{deadline}}**.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

todo sobre **{{title}}** en un solo lugar.

{{sessionList}}

**Sala y grupo**

- **Sala:** {{platform}}. {{joinLine}} Entre diez minutos antes, por favor; yo ya estaré allí.
- **Grupo:** {{groupFirstNames}}
- **Grabación:** {{recordingLine}}
- {{assignmentLine}}

**Lo que quieren saber los estudiantes**

{{questions}}

**Cómo podría ser**

{{runOfShow}}

La [guía de la sesión]({{sessionGuideLink}}) le ayuda a convertir su idea en {{sessionLength}} paso a paso; es una propuesta, use lo que le sirva. Si tiene diapositivas o archivos para los estudiantes, envíemelos hasta el **{{deadline}}**.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-details-student',
    stage: 'session-support',
    audience: 'student',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Gives a student date, preparation and etiquette; the join link only once registered and released.',
      es: 'Da al estudiante fecha, preparación y normas; el enlace solo con inscripción y autorización.',
    },
    subject: {
      en: 'Your session on {{sessionDate}}: {{title}}',
      es: 'Tu sesión del {{sessionDate}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

this is all you need for **{{title}}** with {{partnerContact}} of {{partnerOrganisation}}.

{{sessionList}}

**Where and how**

- **Where:** {{platform}}. {{joinLine}}
- **Before:** {{preparation}}
- **Recording:** {{recordingLine}}
- {{assignmentLine}}

**How we meet**

{{etiquette}}

Can't come after all? Tell me as early as you can, so that somebody else gets the seat.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

esto es todo lo que necesitas para **{{title}}** con {{partnerContact}}, de {{partnerOrganisation}}.

{{sessionList}}

**Dónde y cómo**

- **Dónde:** {{platform}}. {{joinLine}}
- **Antes:** {{preparation}}
- **Grabación:** {{recordingLine}}
- {{assignmentLine}}

**Cómo nos reunimos**

{{etiquette}}

¿Al final no puedes venir? Dímelo cuanto antes para que otra persona tenga la plaza.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-link-student',
    stage: 'session-support',
    audience: 'student',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Sends the join link when registration and release have come in after the details.',
      es: 'Envía el enlace cuando la inscripción y la autorización llegan después de los detalles.',
    },
    subject: {
      en: 'Your link to join on {{sessionDate}}: {{title}}',
      es: 'Tu enlace para el {{sessionDate}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

your registration and release form are in, so here is what was missing.

**{{joinLine}}**

{{sessionList}}

Please don't pass the link on; I let in only those on my list. Come five minutes early.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

ya tenemos tu inscripción y tu autorización; esto es lo que faltaba.

**{{joinLine}}**

{{sessionList}}

No compartas el enlace, por favor; solo dejo entrar a quienes están en mi lista. Llega cinco minutos antes.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-tomorrow-partner',
    stage: 'session-support',
    audience: 'partner',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Repeats the details to the partner one school day before.',
      es: 'Repite los detalles a la empresa un día lectivo antes.',
    },
    subject: {
      en: 'See you on {{sessionDate}} at {{sessionTime}}',
      es: 'Nos vemos el {{sessionDate}}, {{sessionTime}}',
    },
    body: {
      en: `Hello {{partnerFirstName}},

we look forward to **{{sessionDate}}, {{sessionTime}} ({{sessionZone}})**.

- {{joinLine}}
- Please join **ten minutes early** for a quick test of sound and screen.
- **Group:** {{groupFirstNames}}
- **Recording:** {{recordingLine}}

If anything comes up, even minutes before, call or write: we find a way.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

nos alegra verle el **{{sessionDate}}, {{sessionTime}} ({{sessionZone}})**.

- {{joinLine}}
- Entre **diez minutos antes**, por favor, para una prueba breve de sonido y pantalla.
- **Grupo:** {{groupFirstNames}}
- **Grabación:** {{recordingLine}}

Si surge algo, aunque sea minutos antes, llame o escriba: encontraremos una solución.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-tomorrow-student',
    stage: 'session-support',
    audience: 'student',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Repeats the details to a student one school day before.',
      es: 'Repite los detalles al estudiante un día lectivo antes.',
    },
    subject: {
      en: '{{sessionDate}}, {{sessionTime}}: {{title}}',
      es: '{{sessionDate}}, {{sessionTime}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

your session with {{partnerOrganisation}} is on **{{sessionDate}}, {{sessionTime}} ({{sessionZone}})**.

- {{joinLine}}
- Come **five minutes early**.
- {{preparation}}
- Have your question ready.

Something wrong? Write to me now rather than in the last minute.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

tu sesión con {{partnerOrganisation}} es el **{{sessionDate}}, {{sessionTime}} ({{sessionZone}})**.

- {{joinLine}}
- Llega **cinco minutos antes**.
- {{preparation}}
- Ten lista tu pregunta.

¿Algo va mal? Escríbeme ahora mejor que en el último minuto.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-changed-partner',
    stage: 'session-support',
    audience: 'partner',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Tells the partner what changed since the details were sent.',
      es: 'Dice a la empresa qué cambió desde que se enviaron los detalles.',
    },
    subject: {
      en: 'Changed: your session on {{sessionDate}}',
      es: 'Cambio: su sesión del {{sessionDate}}',
    },
    body: {
      en: `Hello {{partnerFirstName}},

something about **{{title}}** has changed:

{{changes}}

{{reasonLine}}

This is what holds now:

{{sessionList}}

{{joinLine}}

If this does not work for you, please reply or call; otherwise there is nothing to do.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

algo ha cambiado en **{{title}}**:

{{changes}}

{{reasonLine}}

Esto es lo que vale ahora:

{{sessionList}}

{{joinLine}}

Si no le va bien, responda o llame, por favor; si no, no tiene que hacer nada.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-changed-student',
    stage: 'session-support',
    audience: 'student',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Tells a student what changed since the details were sent.',
      es: 'Dice al estudiante qué cambió desde que se enviaron los detalles.',
    },
    subject: {
      en: 'Changed: {{title}} on {{sessionDate}}',
      es: 'Cambio: {{title}} el {{sessionDate}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

please look at this, something about your session has changed:

{{changes}}

{{reasonLine}}

This is what holds now:

{{sessionList}}

{{joinLine}}

If you can't come because of it, tell me today.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

mira esto, por favor: algo ha cambiado en tu sesión.

{{changes}}

{{reasonLine}}

Esto es lo que vale ahora:

{{sessionList}}

{{joinLine}}

Si por eso no puedes venir, dímelo hoy.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'session-changed-guardian',
    stage: 'session-support',
    audience: 'guardian',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'Tells a guardian of a session more than the release form named.',
      es: 'Comunica a la familia una sesión más de las que nombraba la autorización.',
    },
    subject: {
      en: 'One more date: {{title}}',
      es: 'Una fecha más: {{title}}',
    },
    body: {
      en: `Dear {{guardianName}},

something about the micro-internship of {{studentNames}}, **{{title}}**, has changed:

{{changes}}

{{reasonLine}}

These are all dates now:

{{sessionList}}

Your answers in the release form still hold, and there is nothing to do. If you do not agree with the change, reply to this mail. *Si no está de acuerdo con el cambio, responda a este correo.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{guardianName}}:

algo ha cambiado en la micropasantía de {{studentNames}}, **{{title}}**:

{{changes}}

{{reasonLine}}

Estas son ahora todas las fechas:

{{sessionList}}

Sus respuestas de la autorización siguen valiendo y no tiene que hacer nada. Si no está de acuerdo con el cambio, responda a este correo. *If you do not agree with the change, reply to this mail.*

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
