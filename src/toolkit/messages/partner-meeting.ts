import type { MessageDefinition } from '../message';

/** Stage 2: from the yes to the answered industry form. */
export const partnerMeetingMessages: readonly MessageDefinition[] = [
  {
    id: 'partner-thanks-for-yes',
    stage: 'partner-meeting',
    audience: 'partner',
    approval: false,
    priority: 'decision',
    purpose: {
      en: 'Thanks the partner for the yes, proposes the call and sends the industry form.',
      es: 'Agradece el sí, propone la llamada y envía el formulario.',
    },
    subject: {
      en: 'Thank you! Two small things before our call',
      es: '¡Gracias! Dos cosas breves antes de nuestra llamada',
    },
    body: {
      en: `Hello {{partnerFirstName}},

thank you for saying yes. Our students will be glad.

1. **A half-hour call.** {{meetingLine}}
2. **The form.** [What you would like to offer]({{industryFormLink}}) takes about ten minutes, and what I know already is filled in. If you would rather do it together, leave it for the call.

We need the form by **{{deadline}}**, because the students' application is made from it.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

gracias por decir que sí. Nuestros estudiantes se alegrarán.

1. **Una llamada de media hora.** {{meetingLine}}
2. **El formulario.** [Lo que le gustaría ofrecer]({{industryFormLink}}) lleva unos diez minutos, y lo que ya sé viene escrito. Si prefiere hacerlo juntos, déjelo para la llamada.

Necesitamos el formulario antes del **{{deadline}}**, porque con él se hace la solicitud de los estudiantes.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'partner-meeting-details',
    stage: 'partner-meeting',
    audience: 'partner',
    approval: false,
    priority: 'decision',
    purpose: {
      en: 'Confirms the time of the call and sends its agenda.',
      es: 'Confirma la hora de la llamada y envía el orden del día.',
    },
    subject: { en: 'Our call: {{meetingTime}}', es: 'Nuestra llamada: {{meetingTime}}' },
    body: {
      en: `Hello {{partnerFirstName}},

we talk on **{{meetingTime}}**: [join the video call]({{meetingLink}}). A calendar invitation comes too.

What I would like to go through with you:

{{discussionPoints}}

We can fill in [the form]({{industryFormLink}}) together at the end. If the time no longer suits, just reply with another.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

hablamos el **{{meetingTime}}**: [entrar en la videollamada]({{meetingLink}}). También recibirá una cita de calendario.

Lo que me gustaría ver con usted:

{{discussionPoints}}

Al final podemos rellenar juntos [el formulario]({{industryFormLink}}). Si la hora ya no le va bien, responda con otra.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'industry-form-reminder',
    stage: 'partner-meeting',
    audience: 'partner',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Reminds the partner of the industry form, once.',
      es: 'Recuerda el formulario a la empresa, una vez.',
    },
    subject: {
      en: 'Ten minutes by {{deadline}}: the form for your session',
      es: 'Diez minutos antes del {{deadline}}: el formulario de su sesión',
    },
    body: {
      en: `Hello {{partnerFirstName}},

the students' application is waiting for one thing: [your form]({{industryFormLink}}). It takes about ten minutes, and half-finished thoughts are fine; we can change them later.

Could you send it by **{{deadline}}**? If it is quicker by phone, give me a time and I write it down for you.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{partnerFirstName}}:

la solicitud de los estudiantes solo espera una cosa: [su formulario]({{industryFormLink}}). Lleva unos diez minutos, y valen las ideas a medias; se pueden cambiar después.

¿Podría enviarlo antes del **{{deadline}}**? Si es más rápido por teléfono, dígame una hora y lo escribo yo.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
