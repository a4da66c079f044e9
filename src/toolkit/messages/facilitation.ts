import type { MessageDefinition } from '../message';

/** Stage 10: the teacher's morning mail, and what students need between two sessions. */
export const facilitationMessages: readonly MessageDefinition[] = [
  {
    id: 'run-of-show',
    stage: 'facilitation',
    audience: 'teacher',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'The teacher’s sheet for the day, on the morning of each session.',
      es: 'La hoja del docente, la mañana de cada sesión.',
    },
    subject: {
      en: 'Today, {{sessionTime}}: {{title}}',
      es: 'Hoy, {{sessionTime}}: {{title}}',
    },
    body: {
      en: `**{{title}}** with {{partnerContact}} of {{partnerOrganisation}}, {{sessionTime}} ({{sessionZone}}).

- {{joinLine}}
- **Group:** {{groupFirstNames}}
- **Recording:** {{recordingLine}}
- {{assignmentLine}}

**Minute by minute**

{{runOfShow}}

**Before you start**

{{missing}}

The live checklist and the attendance list are in the sidebar: [open the tracker]({{trackerLink}}).`,
      es: `**{{title}}** con {{partnerContact}}, de {{partnerOrganisation}}, {{sessionTime}} ({{sessionZone}}).

- {{joinLine}}
- **Grupo:** {{groupFirstNames}}
- **Grabación:** {{recordingLine}}
- {{assignmentLine}}

**Minuto a minuto**

{{runOfShow}}

**Antes de empezar**

{{missing}}

La lista de comprobación en directo y la de asistencia están en la barra lateral: [abrir el registro]({{trackerLink}}).`,
    },
  },
  {
    id: 'next-session-student',
    stage: 'facilitation',
    audience: 'student',
    approval: false,
    priority: 'session day',
    purpose: {
      en: 'After a session that is not the last: the assignment and the next date.',
      es: 'Después de una sesión que no es la última: la tarea y la próxima fecha.',
    },
    subject: { en: 'Next time, {{nextSession}}: {{title}}', es: 'La próxima, {{nextSession}}: {{title}}' },
    body: {
      en: `Hello {{studentFirstName}},

thank you for being part of {{title}}. **We meet again on {{nextSession}}.**

- {{assignmentLine}}
- {{joinLine}}
- {{preparation}}

If you got stuck on something, write to me; I pass it on to {{partnerOrganisation}}.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
      es: `Hola, {{studentFirstName}}:

gracias por ser parte de {{title}}. **Nos vemos otra vez: {{nextSession}}.**

- {{assignmentLine}}
- {{joinLine}}
- {{preparation}}

Si algo no te salió, escríbeme; se lo paso a {{partnerOrganisation}}.

{{contactLine}}

{{teacherName}}
{{schoolName}}`,
    },
  },
];
