import type { MessageDefinition } from '../message';

/** What the product tells the teacher. Subjects say what kind of thing it is, never about whom. */
export const teacherMessages: readonly MessageDefinition[] = [
  {
    id: 'safety-alert',
    stage: 'student-feedback',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'A student did not feel respected or safe; goes to the teacher alone.',
      es: 'Un estudiante no se sintió respetado o seguro; llega solo al docente.',
    },
    subject: {
      en: 'Please read now: a feedback answer on {{title}}',
      es: 'Léalo ahora, por favor: una respuesta sobre {{title}}',
    },
    body: {
      en: `A student did not answer yes to "Did you feel respected and safe the whole time?" in **{{title}}**.

{{safetyAnswer}}

This answer is stored in no tab, and nobody else was told. Please talk with the student soon, and follow your school's rules for reporting concerns. If somebody may be in danger, don't wait.`,
      es: `Un estudiante no contestó que sí a «¿Sentiste respeto y seguridad todo el tiempo?» en **{{title}}**.

{{safetyAnswer}}

Esta respuesta no se guarda en ninguna hoja y nadie más lo sabe. Hable pronto con el estudiante y siga las reglas de su escuela para estos casos. Si alguien puede estar en peligro, no espere.`,
    },
  },
  {
    id: 'partner-reply',
    stage: 'any',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'A partner has replied; follow-ups have stopped.',
      es: 'Una empresa ha respondido; los recordatorios se han detenido.',
    },
    subject: { en: '{{partnerOrganisation}} has replied', es: '{{partnerOrganisation}} ha respondido' },
    body: {
      en: `**{{partnerContact}}** of {{partnerOrganisation}} has replied, and follow-ups to them have stopped.

{{partnerReply}}

[Read and answer it in Gmail]({{threadLink}}), then mark it in the tracker with one click: said yes, not now, or no. [Open the tracker]({{trackerLink}})`,
      es: `**{{partnerContact}}**, de {{partnerOrganisation}}, ha respondido y los recordatorios se han detenido.

{{partnerReply}}

[Léalo y contéstelo en Gmail]({{threadLink}}) y márquelo después en el registro con un clic: dijo que sí, ahora no, o no. [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'partner-possible-reply',
    stage: 'any',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'A mail from the partner’s company may be the reply; follow-ups wait for the teacher.',
      es: 'Un correo de la misma empresa puede ser la respuesta; los recordatorios esperan.',
    },
    subject: {
      en: 'Is this a reply from {{partnerOrganisation}}?',
      es: '¿Es una respuesta de {{partnerOrganisation}}?',
    },
    body: {
      en: `Somebody at {{partnerOrganisation}} has written to you, from another address than the one we wrote to. It may be the reply to your invitation.

{{partnerReply}}

Follow-ups wait until you say. [Read it in Gmail]({{threadLink}}), then choose in the tracker: it is the reply, or it is something else. [Open the tracker]({{trackerLink}})`,
      es: `Alguien de {{partnerOrganisation}} le ha escrito desde una dirección distinta de la que usamos. Puede ser la respuesta a su invitación.

{{partnerReply}}

Los recordatorios esperan a que usted decida. [Léalo en Gmail]({{threadLink}}) y elija en el registro: es la respuesta, o es otra cosa. [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'mail-bounced',
    stage: 'any',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'A mail could not be delivered; says why and what to do.',
      es: 'Un correo no se pudo entregar; dice por qué y qué hacer.',
    },
    subject: { en: 'A mail came back: {{title}}', es: 'Un correo ha vuelto: {{title}}' },
    body: {
      en: `A mail about **{{title}}** could not be delivered.

{{problem}}

Nothing more is sent to that address until you have corrected it. [Open the tracker]({{trackerLink}})`,
      es: `Un correo sobre **{{title}}** no se pudo entregar.

{{problem}}

No se envía nada más a esa dirección hasta que la corrija. [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'batch-stopped',
    stage: 'any',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'Too many mails of a batch came back, so the rest has been stopped.',
      es: 'Volvieron demasiados correos de un envío, así que el resto está detenido.',
    },
    subject: { en: 'Sending stopped: {{title}}', es: 'Envío detenido: {{title}}' },
    body: {
      en: `Several mails of one batch about **{{title}}** came back, so the rest of it has been stopped before it does harm.

{{problem}}

When the addresses are right, choose "go on" in the sidebar; nobody gets a mail twice. [Open the tracker]({{trackerLink}})`,
      es: `Varios correos de un envío sobre **{{title}}** han vuelto, así que el resto se ha detenido antes de causar daño.

{{problem}}

Cuando las direcciones sean correctas, elija «continuar» en la barra lateral; nadie recibe un correo dos veces. [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'too-few-applicants',
    stage: 'application-screening',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'Warns when fewer have applied than the session needs.',
      es: 'Avisa cuando hay menos solicitudes de las que la sesión necesita.',
    },
    subject: { en: 'Few applications so far: {{title}}', es: 'Pocas solicitudes por ahora: {{title}}' },
    body: {
      en: `**{{title}}** closes on {{closingDate}}, and fewer students have applied than the session needs.

{{problem}}

You could extend the deadline, ask counsellors once more, or open it to further grades or schools. The link to share: [application]({{applicationLink}}). [Open the tracker]({{trackerLink}})`,
      es: `**{{title}}** se cierra el {{closingDate}} y se han presentado menos estudiantes de los que la sesión necesita.

{{problem}}

Puede ampliar el plazo, pedir ayuda otra vez a los orientadores o abrirlo a más grados o escuelas. El enlace para compartir: [solicitud]({{applicationLink}}). [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'mail-needs-you',
    stage: 'any',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'Mails that were missed on their day, or may have left, need a decision.',
      es: 'Correos que no salieron en su día, o que quizá salieron, necesitan una decisión.',
    },
    subject: {
      en: 'Mails wait for your decision: {{title}}',
      es: 'Hay correos que esperan su decisión: {{title}}',
    },
    body: {
      en: `Some mails about **{{title}}** need you, because I don't send anything late or twice without asking.

{{problem}}

For each of them choose in the sidebar: send now, another day, or not at all. [Open the tracker]({{trackerLink}})`,
      es: `Algunos correos sobre **{{title}}** le necesitan, porque nada sale tarde ni dos veces sin preguntar.

{{problem}}

Elija para cada uno en la barra lateral: enviar ahora, otro día o nunca. [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'call-list',
    stage: 'release-forms',
    audience: 'teacher',
    approval: false,
    priority: 'alert',
    purpose: {
      en: 'Families to call, after the last reminder for the release form.',
      es: 'Familias a las que llamar, tras el último recordatorio de la autorización.',
    },
    subject: {
      en: 'Please call: release forms for {{title}}',
      es: 'Llamadas pendientes: autorizaciones de {{title}}',
    },
    body: {
      en: `Release forms for **{{title}}** are still missing after two reminders. Without them these students don't get the link for {{sessionDate}}.

{{callList}}

An answer on paper or by phone can be entered in the sidebar as "on behalf", with a note of who gave it and how. [Open the tracker]({{trackerLink}})`,
      es: `Faltan autorizaciones de **{{title}}** después de dos recordatorios. Sin ellas, estos estudiantes no reciben el enlace para el {{sessionDate}}.

{{callList}}

Una respuesta en papel o por teléfono se escribe en la barra lateral como «en nombre de», con una nota de quién la dio y cómo. [Abrir el registro]({{trackerLink}})`,
    },
  },
  {
    id: 'digest',
    stage: 'any',
    audience: 'teacher',
    approval: false,
    priority: 'reminder',
    purpose: {
      en: 'What is due today, what waits for the teacher, who has not answered; all offerings in one mail.',
      es: 'Lo que vence hoy, lo que espera al docente y quién no ha contestado; todo en un correo.',
    },
    subject: {
      en: 'Micro-internships on {{today}}: what is due',
      es: 'Micropasantías del {{today}}: lo pendiente',
    },
    body: {
      en: `**Due today**

{{dueToday}}

**Waiting for your yes**

{{waitingForYou}}

**Not answered yet**

{{whoOwesWhat}}

[Open the tracker]({{trackerLink}})`,
      es: `**Para hoy**

{{dueToday}}

**Espera su visto bueno**

{{waitingForYou}}

**Sin contestar**

{{whoOwesWhat}}

[Abrir el registro]({{trackerLink}})`,
    },
  },
];
