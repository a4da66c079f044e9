import type { Localized } from './language';

/** The page that goes with the invitation: what a partner wants to know before saying yes. `{{…}}` are filled in. */
export const partnerFlyer: {
  readonly title: Localized;
  readonly lead: Localized;
  readonly sections: readonly { readonly title: Localized; readonly points: readonly Localized[] }[];
  readonly contact: Localized;
} = {
  title: { en: 'Be a partner for one afternoon', es: 'Colabore con nosotros una tarde' },
  lead: {
    en: 'A school micro-internship brings {{seats}} students of {{school}} and one expert together online. They ask, they try out one skill of your trade, and they hear what you think of their work.',
    es: 'Una micropasantía escolar reúne en línea a {{seats}} estudiantes de {{school}} con una persona experta. Preguntan, practican una habilidad de su oficio y escuchan lo que usted opina de su trabajo.',
  },
  sections: [
    {
      title: { en: 'What it takes', es: 'Lo que hace falta' },
      points: [
        {
          en: 'A half-hour call to find the topic.',
          es: 'Una llamada de media hora para encontrar el tema.',
        },
        { en: 'A form of ten minutes.', es: 'Un formulario de diez minutos.' },
        { en: 'One session of {{length}}, online.', es: 'Una sesión en línea de {{length}}.' },
      ],
    },
    {
      title: { en: 'What the school does', es: 'Lo que hace la escuela' },
      points: [
        { en: 'Finds and prepares the students.', es: 'Busca y prepara a los estudiantes.' },
        {
          en: 'Opens the room; a teacher is there from beginning to end.',
          es: 'Abre la sala; una persona docente está presente de principio a fin.',
        },
        {
          en: 'Takes care of consent, reminders and feedback.',
          es: 'Se ocupa de autorizaciones, recordatorios y opiniones.',
        },
      ],
    },
    {
      title: { en: 'What you get', es: 'Lo que usted recibe' },
      points: [
        {
          en: 'Young people who know your field and your name.',
          es: 'Jóvenes que conocen su sector y su nombre.',
        },
        { en: 'Fresh questions about your work.', es: 'Preguntas nuevas sobre su trabajo.' },
        { en: 'The students’ words about it afterwards.', es: 'Después, las palabras de los estudiantes.' },
      ],
    },
  ],
  contact: {
    en: 'Say yes with one line to {{teacher}}, {{contact}}.',
    es: 'Diga que sí con una línea a {{teacher}}, {{contact}}.',
  },
};
