import type { MessageDefinition } from '../message';

/** Stage 4: the call and its nudge. */
export const studentRecruitmentMessages: readonly MessageDefinition[] = [
  {
    id: 'application-call',
    stage: 'student-recruitment',
    audience: 'student',
    approval: false,
    priority: 'invitation',
    purpose: {
      en: 'Calls students to apply; the student flyer goes with it.',
      es: 'Invita a los estudiantes a presentarse; lleva el folleto adjunto.',
    },
    subject: {
      en: 'Apply by {{closingDate}}: {{title}}',
      es: 'Preséntate hasta el {{closingDate}}: {{title}}',
    },
    body: {
      en: `Hello,

{{seats}} students can meet {{partnerOrganisation}} online and try out what they do there. You could be one of them.

**{{title}}**

{{description}}

{{sessionList}}

**Good to know**

- **You practise:** {{skills}}
- **Who can apply:** grades {{grades}}; you need no experience
- **It costs nothing** and has no effect on your marks

[Apply for {{title}}]({{applicationLink}}) by **{{closingDate}}**. It takes ten minutes. Everybody gets an answer.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola:

{{seats}} estudiantes pueden conocer en línea a {{partnerOrganisation}} y probar lo que hacen allí. Tú puedes estar entre ellos.

**{{title}}**

{{description}}

{{sessionList}}

**Conviene saber**

- **Practicas:** {{skills}}
- **Quién puede presentarse:** grados {{grades}}; no hace falta experiencia
- **Es gratis** y no influye en tus notas

[Preséntate a {{title}}]({{applicationLink}}) hasta el **{{closingDate}}**. Lleva diez minutos. Todo el mundo recibe respuesta.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'application-call-counsellors',
    stage: 'student-recruitment',
    audience: 'counsellor',
    approval: false,
    priority: 'invitation',
    purpose: {
      en: 'Asks counsellors and colleagues to pass the call on; the student flyer goes with it.',
      es: 'Pide a orientadores y colegas que difundan la convocatoria; lleva el folleto adjunto.',
    },
    subject: {
      en: 'For your students: {{title}}, open until {{closingDate}}',
      es: 'Para sus estudiantes: {{title}}, abierto hasta el {{closingDate}}',
    },
    body: {
      en: `Dear colleagues,

could you tell the students who would enjoy this, especially those who would not think of applying?

**{{title}}** with {{partnerOrganisation}}: {{description}}

{{sessionList}}

**Good to know**

- **Seats:** {{seats}}, grades {{grades}}
- **Skills:** {{skills}}
- **Closes:** {{closingDate}}

The flyer to print or project is attached; it carries a QR code. This is the link to share: [application for {{title}}]({{applicationLink}}).

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Estimados colegas:

¿podrían decírselo a los estudiantes que lo disfrutarían, sobre todo a quienes no pensarían en presentarse?

**{{title}}** con {{partnerOrganisation}}: {{description}}

{{sessionList}}

**Conviene saber**

- **Plazas:** {{seats}}, grados {{grades}}
- **Habilidades:** {{skills}}
- **Se cierra:** {{closingDate}}

El folleto para imprimir o proyectar va adjunto, con código QR. Este es el enlace para compartir: [solicitud de {{title}}]({{applicationLink}}).

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'application-nudge',
    stage: 'student-recruitment',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'The day before closing, only to those who have not applied.',
      es: 'El día antes del cierre, solo a quienes no se han presentado.',
    },
    subject: {
      en: 'Closes on {{closingDate}}: {{title}}',
      es: 'Se cierra el {{closingDate}}: {{title}}',
    },
    body: {
      en: `Hello,

applications for **{{title}}** with {{partnerOrganisation}} close on **{{closingDate}}**, and yours is not in yet.

[Apply for {{title}}]({{applicationLink}}): ten minutes, no experience needed, spelling is not judged. If it is not for you, there is nothing to do, and this is the last mail about it.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola:

el plazo para **{{title}}** con {{partnerOrganisation}} termina el **{{closingDate}}** y aún no tenemos tu solicitud.

[Preséntate a {{title}}]({{applicationLink}}): diez minutos, sin experiencia, la ortografía no cuenta. Si no es para ti, no tienes que hacer nada, y este es el último correo sobre ello.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
