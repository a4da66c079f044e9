import type { MessageDefinition } from '../message';

/** Stage 6: the outcomes, released together. Each opens with the answer, since nobody reads on before it. */
export const studentCorrespondenceMessages: readonly MessageDefinition[] = [
  {
    id: 'acceptance',
    stage: 'student-correspondence',
    audience: 'student',
    approval: true,
    priority: 'decision',
    purpose: { en: 'Tells an applicant: you have a seat.', es: 'Dice a quien se presentó: tienes plaza.' },
    subject: { en: 'You have a seat: {{title}}', es: 'Tienes plaza: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

**you have a seat** in {{title}} with {{partnerOrganisation}}. Congratulations!

{{note}}

{{sessionList}}

One thing to do now: [confirm your seat]({{registrationLink}}) by **{{deadline}}**. It takes five minutes. If you can't come after all, use the same form to give the seat to somebody on the waitlist; nobody minds.

After that, your family gets a release form. If you are 18 or older, you get it yourself.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

**tienes plaza** en {{title}} con {{partnerOrganisation}}. ¡Enhorabuena!

{{note}}

{{sessionList}}

Solo una cosa ahora: [confirma tu plaza]({{registrationLink}}) hasta el **{{deadline}}**. Lleva cinco minutos. Si al final no puedes venir, usa el mismo formulario para ceder la plaza a alguien de la lista de espera; no pasa nada.

Después, tu familia recibirá una autorización. Si tienes 18 años o más, la recibirás tú.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'waitlist',
    stage: 'student-correspondence',
    audience: 'student',
    approval: true,
    priority: 'decision',
    purpose: {
      en: 'Tells an applicant: you are on the waitlist.',
      es: 'Dice a quien se presentó: estás en la lista de espera.',
    },
    subject: { en: 'You are on the waitlist: {{title}}', es: 'Estás en la lista de espera: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

all {{seats}} seats in {{title}} are taken for now, and **you are on the waitlist**. {{waitlistLine}}

{{note}}

Seats do become free. If one is yours, I write to you at once, and you have a few days to take it. Until then there is nothing to do; please keep the time free if you can:

{{sessionList}}

{{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

de momento las {{seats}} plazas de {{title}} están ocupadas y **estás en la lista de espera**. {{waitlistLine}}

{{note}}

A veces quedan plazas libres. Si una es para ti, te escribo enseguida y tienes unos días para aceptarla. Hasta entonces no tienes que hacer nada; si puedes, guarda la fecha:

{{sessionList}}

{{nextOfferingLine}}

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'denial',
    stage: 'student-correspondence',
    audience: 'student',
    approval: true,
    priority: 'decision',
    purpose: {
      en: 'Tells an applicant kindly: not this time.',
      es: 'Dice con amabilidad a quien se presentó: esta vez no.',
    },
    subject: { en: 'Your application: {{title}}', es: 'Tu solicitud: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

thank you for applying for {{title}}. There were more good applications than seats, and **this time I can't offer you one**. I know that is not what you hoped to read.

{{note}}

It says nothing about what you can do: the group is small, and the choice was close. {{nextOfferingLine}} Please apply again.

If you would like to hear what would make your next application stronger, come and see me or reply to this mail.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

gracias por presentarte a {{title}}. Hubo más solicitudes buenas que plazas y **esta vez no puedo ofrecerte una**. Sé que no es lo que esperabas leer.

{{note}}

No dice nada de lo que sabes hacer: el grupo es pequeño y la elección fue difícil. {{nextOfferingLine}} Preséntate otra vez, por favor.

Si quieres saber qué haría más fuerte tu próxima solicitud, ven a verme o responde a este correo.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
  {
    id: 'decision-correction',
    stage: 'student-correspondence',
    audience: 'student',
    approval: true,
    priority: 'decision',
    purpose: {
      en: 'Corrects an outcome that was already sent.',
      es: 'Corrige un resultado que ya se había enviado.',
    },
    subject: { en: 'A correction from me: {{title}}', es: 'Una corrección mía: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

my last mail about {{title}} was wrong, and I am sorry. **This is what holds now:** {{correction}}

{{note}}

Please forget the earlier mail. If this upsets your plans, talk to me; we will find a way.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

mi último correo sobre {{title}} tenía un error, y lo siento. **Esto es lo que vale ahora:** {{correction}}

{{note}}

Olvida el correo anterior, por favor. Si esto cambia tus planes, habla conmigo; encontraremos una solución.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
