import type { MessageDefinition } from '../message';

/** Stage 7: a seat confirmed, reminded of, lapsed, or offered on. */
export const studentRegistrationMessages: readonly MessageDefinition[] = [
  {
    id: 'seat-offered',
    stage: 'student-registration',
    audience: 'student',
    approval: true,
    priority: 'decision',
    purpose: {
      en: 'Offers a free seat to the next student on the waitlist.',
      es: 'Ofrece una plaza libre a la siguiente persona de la lista de espera.',
    },
    subject: {
      en: 'A seat is free for you until {{deadline}}: {{title}}',
      es: 'Hay una plaza para ti hasta el {{deadline}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

good news: **a seat in {{title}} has become free, and it is yours** if you want it.

{{note}}

{{sessionList}}

[Take the seat or pass it on]({{registrationLink}}) by **{{deadline}}**. After that day I offer it to the next person on the list.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

buenas noticias: **ha quedado libre una plaza en {{title}} y es tuya** si la quieres.

{{note}}

{{sessionList}}

[Acepta la plaza o cédela]({{registrationLink}}) hasta el **{{deadline}}**. Después la ofrezco a la siguiente persona de la lista.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'registration-reminder-1',
    stage: 'student-registration',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'First reminder to confirm the seat, only to those who have not answered.',
      es: 'Primer recordatorio para confirmar la plaza, solo a quien no ha contestado.',
    },
    subject: {
      en: 'Confirm your seat by {{deadline}}: {{title}}',
      es: 'Confirma tu plaza hasta el {{deadline}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

your seat in {{title}} is waiting for your yes. [Confirm it or give it up]({{registrationLink}}) by **{{deadline}}**; it takes five minutes.

Stuck on a question in the form? Leave it open and ask me.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

tu plaza en {{title}} espera tu sí. [Confírmala o cédela]({{registrationLink}}) hasta el **{{deadline}}**; lleva cinco minutos.

¿Te atascas con una pregunta del formulario? Déjala y pregúntame.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'registration-last-day',
    stage: 'student-registration',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Last reminder, the day before the deadline, only to those who have not answered.',
      es: 'Último recordatorio, el día antes del plazo, solo a quien no ha contestado.',
    },
    subject: {
      en: 'Your seat is held until {{deadline}}: {{title}}',
      es: 'Tu plaza se guarda hasta el {{deadline}}: {{title}}',
    },
    body: {
      en: `Hello {{studentFirstName}},

I can hold your seat in {{title}} **until {{deadline}}**. After that it goes to the next person on the waitlist.

[Confirm your seat or give it up]({{registrationLink}}). If something keeps you from answering, tell me today and I help.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

puedo guardar tu plaza en {{title}} **hasta el {{deadline}}**. Después pasa a la siguiente persona de la lista de espera.

[Confirma tu plaza o cédela]({{registrationLink}}). Si algo te impide contestar, dímelo hoy y te ayudo.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'seat-expired',
    stage: 'student-registration',
    audience: 'student',
    approval: true,
    priority: 'decision',
    purpose: {
      en: 'Tells a student whose deadline passed that the seat goes on.',
      es: 'Dice a quien dejó pasar el plazo que la plaza pasa a otra persona.',
    },
    subject: { en: 'Your seat has passed on: {{title}}', es: 'Tu plaza ha pasado a otra persona: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

I had no answer from you by {{deadline}}, so **your seat in {{title}} goes to the next student** on the waitlist.

{{note}}

If you did answer, or could not, reply to this mail today and I see what I can do. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

no tuve respuesta tuya hasta el {{deadline}}, así que **tu plaza en {{title}} pasa a la siguiente persona** de la lista de espera.

{{note}}

Si contestaste, o no pudiste hacerlo, responde hoy a este correo y veré qué puedo hacer. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'registration-confirmed',
    stage: 'student-registration',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Confirms the registration with date and time; the join link is not in it.',
      es: 'Confirma la inscripción con fecha y hora; no lleva el enlace.',
    },
    subject: { en: 'You are registered: {{title}}', es: 'Inscripción confirmada: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

**your seat is confirmed.** Please put this in your calendar:

{{sessionList}}

What comes next: the release form goes to your family, or to you if you are 18 or older. Tell them to expect it. When the answer is in, you get the link to join.

Something came up? Reply early, so that somebody else can have the seat.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

**tu plaza está confirmada.** Apúntalo en tu calendario:

{{sessionList}}

Qué viene ahora: la autorización llega a tu familia, o a ti si tienes 18 años o más. Avísales de que va a llegar. Cuando tengamos la respuesta, recibirás el enlace para entrar.

¿Ha surgido algo? Avisa pronto para que otra persona pueda tener la plaza.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'seat-given-up',
    stage: 'student-registration',
    audience: 'student',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'Confirms that a student gave the seat up.',
      es: 'Confirma que un estudiante cedió la plaza.',
    },
    subject: { en: 'We have your answer: {{title}}', es: 'Tenemos tu respuesta: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

thank you for telling me early. **You have given up your seat** in {{title}}, and somebody on the waitlist will be happy.

Was that a slip of the finger? Reply to this mail today. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

gracias por avisar pronto. **Has cedido tu plaza** en {{title}} y alguien de la lista de espera se alegrará.

¿Fue sin querer? Responde hoy a este correo. {{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
