import type { MessageDefinition } from '../message';

/** Stages 11 to 13: feedback, recognition, thanks. */
export const afterTheSessionMessages: readonly MessageDefinition[] = [
  {
    id: 'feedback-request',
    stage: 'student-feedback',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Asks those who attended for feedback.',
      es: 'Pide su opinión a quienes asistieron.',
    },
    subject: { en: 'Three minutes: how was {{title}}?', es: 'Tres minutos: ¿qué tal fue {{title}}?' },
    body: {
      en: `Hello {{studentFirstName}},

thank you for taking part. **How was it?** [Tell us in three minutes]({{feedbackLink}}), by **{{deadline}}**.

Say what was good and what was not; both make the next one better. {{partnerOrganisation}} sees only the sentence you allow.

Your certificate comes in a few days.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

gracias por participar. **¿Qué tal fue?** [Cuéntanoslo en tres minutos]({{feedbackLink}}), hasta el **{{deadline}}**.

Di lo que estuvo bien y lo que no; las dos cosas mejoran la próxima. {{partnerOrganisation}} solo ve la frase que tú permitas.

Tu certificado llega en unos días.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'feedback-reminder',
    stage: 'student-feedback',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'The one reminder for feedback.',
      es: 'El único recordatorio para la opinión.',
    },
    subject: {
      en: 'Before it closes on {{deadline}}: {{title}}',
      es: 'Antes de que se cierre el {{deadline}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

your view of {{title}} is still missing. [Three minutes]({{feedbackLink}}) by **{{deadline}}**, please; I don't remind you again.

A sentence for {{partnerOrganisation}} would be a lovely thank-you: they gave you their time for free.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

nos falta tu opinión sobre {{title}}. [Tres minutos]({{feedbackLink}}) hasta el **{{deadline}}**, por favor; no te lo recuerdo más.

Una frase para {{partnerOrganisation}} sería un bonito agradecimiento: te dedicaron su tiempo gratis.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'badge-sent',
    stage: 'student-recognition',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Tells a student of the badge and brings the certificate.',
      es: 'Anuncia la insignia y lleva el certificado.',
    },
    subject: { en: 'For you: {{title}}', es: 'Para ti: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

**you have completed {{title}}** with {{partnerOrganisation}}. Well done!

{{badgeLine}}

You practised: {{skills}}. That is worth a line in a résumé or a college application; for example: "School micro-internship with {{partnerOrganisation}}: {{title}}".

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

**has completado {{title}}** con {{partnerOrganisation}}. ¡Muy bien hecho!

{{badgeLine}}

Practicaste: {{skills}}. Merece una línea en tu currículum o en una solicitud de universidad; por ejemplo: «Micropasantía escolar con {{partnerOrganisation}}: {{title}}».

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'thank-you-partner',
    stage: 'partner-appreciation',
    audience: 'partner',
    approval: true,
    priority: 'reminder',
    purpose: {
      en: 'Thanks the partner, with students’ words if any may be shared, and asks about next year.',
      es: 'Da las gracias a la empresa, con frases de estudiantes si se pueden compartir, y pregunta por el próximo año.',
    },
    subject: {
      en: 'Thank you from our students, {{partnerFirstName}}',
      es: 'Gracias de nuestros estudiantes, {{partnerFirstName}}',
    },
    body: {
      en: `Dear {{partnerFirstName}},

**thank you for {{title}}.** You gave our students something no lesson can: your own work, and your time.

What came of it: {{impactLine}}

{{impactSheetLine}}

In the students' words:

{{quotes}}

May I ask for two minutes? [Tell us how it was for you]({{partnerFeedbackLink}}), and whether you would do it again next year. We would be happy to have you, or a colleague you recommend.

{{teacherName}}
{{schoolName}}

{{contactLine}}`,
      es: `Hola, {{partnerFirstName}}:

**gracias por {{title}}.** Dio a nuestros estudiantes algo que ninguna clase puede dar: su propio trabajo y su tiempo.

El resultado: {{impactLine}}

{{impactSheetLine}}

En palabras de los estudiantes:

{{quotes}}

¿Puedo pedirle dos minutos? [Cuéntenos cómo fue para usted]({{partnerFeedbackLink}}) y si lo haría otra vez el próximo año. Nos alegraría contar con usted, o con alguien que nos recomiende.

{{teacherName}}
{{schoolName}}

{{contactLine}}`,
    },
  },
  {
    id: 'thank-you-partner-without-quotes',
    stage: 'partner-appreciation',
    audience: 'partner',
    approval: true,
    priority: 'reminder',
    purpose: {
      en: 'The thank-you when no quote may be shared by the last day of its window.',
      es: 'El agradecimiento cuando no hay frases que se puedan compartir al final del plazo.',
    },
    subject: {
      en: 'Thank you from our students, {{partnerFirstName}}',
      es: 'Gracias de nuestros estudiantes, {{partnerFirstName}}',
    },
    body: {
      en: `Dear {{partnerFirstName}},

**thank you for {{title}}.** You gave our students something no lesson can: your own work, and your time.

What came of it: {{impactLine}}

{{impactSheetLine}}

May I ask for two minutes? [Tell us how it was for you]({{partnerFeedbackLink}}), and whether you would do it again next year. We would be happy to have you, or a colleague you recommend.

{{teacherName}}
{{schoolName}}

{{contactLine}}`,
      es: `Hola, {{partnerFirstName}}:

**gracias por {{title}}.** Dio a nuestros estudiantes algo que ninguna clase puede dar: su propio trabajo y su tiempo.

El resultado: {{impactLine}}

{{impactSheetLine}}

¿Puedo pedirle dos minutos? [Cuéntenos cómo fue para usted]({{partnerFeedbackLink}}) y si lo haría otra vez el próximo año. Nos alegraría contar con usted, o con alguien que nos recomiende.

{{teacherName}}
{{schoolName}}

{{contactLine}}`,
    },
  },
];
