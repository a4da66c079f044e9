import type { Localized } from './language';

/** Agenda of the half-hour meeting with the partner, stage 2; the minutes add up to thirty. */
export const discussionPoints: readonly {
  readonly id: string;
  readonly minutes: number;
  readonly point: Localized;
  readonly hint: Localized;
}[] = [
  {
    id: 'welcome',
    minutes: 3,
    point: {
      en: 'What a micro-internship is, and why students look forward to it',
      es: 'Qué es una micropasantía y por qué la esperan los estudiantes',
    },
    hint: {
      en: 'Small group, short, online, one skill, feedback on work.',
      es: 'Grupo pequeño, breve, en línea, una habilidad, comentarios sobre el trabajo.',
    },
  },
  {
    id: 'partner',
    minutes: 3,
    point: {
      en: 'Your work, and what you would love students to understand about it',
      es: 'Su trabajo y qué le gustaría que entendieran los estudiantes',
    },
    hint: {
      en: 'The title and description often come out of this answer.',
      es: 'De esta respuesta suelen salir el título y la descripción.',
    },
  },
  {
    id: 'skill',
    minutes: 5,
    point: {
      en: 'One to three skills that can be shown and tried in the time',
      es: 'De una a tres habilidades que se puedan mostrar y probar en el tiempo',
    },
    hint: {
      en: 'Technical or essential; start each with a verb.',
      es: 'Técnicas o esenciales; cada una empieza con un verbo.',
    },
  },
  {
    id: 'activity',
    minutes: 5,
    point: {
      en: 'What students do with their hands, and how you comment on it',
      es: 'Qué hacen los estudiantes y cómo lo comenta usted',
    },
    hint: {
      en: 'At least a third of the time should be theirs.',
      es: 'Al menos un tercio del tiempo debe ser suyo.',
    },
  },
  {
    id: 'assignment',
    minutes: 2,
    point: {
      en: 'An assignment between or after sessions, if you like',
      es: 'Una tarea entre sesiones o después, si le parece bien',
    },
    hint: { en: 'Under an hour, and somebody looks at it.', es: 'Menos de una hora, y alguien la mira.' },
  },
  {
    id: 'dates',
    minutes: 4,
    point: {
      en: 'Three possible dates, number and length of sessions, size of the group',
      es: 'Tres fechas posibles, número y duración de las sesiones, tamaño del grupo',
    },
    hint: {
      en: '90 minutes and four to six students work well.',
      es: '90 minutos y de cuatro a seis estudiantes funcionan bien.',
    },
  },
  {
    id: 'online',
    minutes: 2,
    point: {
      en: 'Platform, screen sharing, files, anything you need',
      es: 'Plataforma, pantalla compartida, archivos, lo que usted necesite',
    },
    hint: {
      en: 'School devices often allow only what runs in a browser.',
      es: 'Los equipos de la escuela suelen permitir solo lo que funciona en el navegador.',
    },
  },
  {
    id: 'minors',
    minutes: 2,
    point: {
      en: 'Working with students: a teacher is always there, contact only through the school',
      es: 'Trabajar con estudiantes: siempre hay un docente, contacto solo por la escuela',
    },
    hint: {
      en: 'Also recording, photos, logo, and the rules for visitors.',
      es: 'También grabación, fotos, logotipo y reglas para visitantes.',
    },
  },
  {
    id: 'form',
    minutes: 3,
    point: { en: 'We fill in the form together', es: 'Rellenamos juntos el formulario' },
    hint: { en: 'Whatever is open can be added later.', es: 'Lo que quede abierto se puede añadir después.' },
  },
  {
    id: 'next',
    minutes: 1,
    point: { en: 'What happens next, and when you hear from us', es: 'Qué sigue y cuándo le escribimos' },
    hint: {
      en: 'Details three weeks before, a reminder the day before.',
      es: 'Detalles tres semanas antes, un aviso el día anterior.',
    },
  },
];
