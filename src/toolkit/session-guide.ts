import type { Localized } from './language';

export interface SessionPart {
  readonly id: string;
  /** In a session of ninety minutes; other lengths keep the proportions. */
  readonly minutes: number;
  readonly who: 'teacher' | 'partner' | 'students' | 'everybody';
  readonly title: Localized;
  readonly text: Localized;
}

/** The plan of a session that the partner's guide proposes; its minutes add up to ninety. */
export const sessionPlan: readonly SessionPart[] = [
  {
    id: 'welcome',
    minutes: 5,
    who: 'teacher',
    title: { en: 'Welcome', es: 'Bienvenida' },
    text: {
      en: 'The teacher greets everybody, goes through the rules and introduces you.',
      es: 'El docente saluda, repasa las normas y le presenta.',
    },
  },
  {
    id: 'your-story',
    minutes: 10,
    who: 'partner',
    title: { en: 'Your story', es: 'Su historia' },
    text: {
      en: 'How you came to your work, including a detour or a mistake. No slides needed.',
      es: 'Cómo llegó a su trabajo, con algún rodeo o error. No hacen falta diapositivas.',
    },
  },
  {
    id: 'names',
    minutes: 5,
    who: 'students',
    title: { en: 'A round of names', es: 'Una ronda de nombres' },
    text: {
      en: 'Each student says a first name and what made them apply.',
      es: 'Cada estudiante dice su nombre y por qué se presentó.',
    },
  },
  {
    id: 'show',
    minutes: 15,
    who: 'partner',
    title: { en: 'Show the skill', es: 'Mostrar la habilidad' },
    text: {
      en: 'Do it once in front of them, on a real example, and think aloud.',
      es: 'Hágalo una vez delante de ellos, con un ejemplo real, pensando en voz alta.',
    },
  },
  {
    id: 'try',
    minutes: 20,
    who: 'students',
    title: { en: 'Let them try', es: 'Que lo prueben' },
    text: {
      en: 'A small task with a clear end. Silence is fine: they are working.',
      es: 'Una tarea pequeña con un final claro. El silencio está bien: están trabajando.',
    },
  },
  {
    id: 'break',
    minutes: 5,
    who: 'everybody',
    title: { en: 'Break', es: 'Pausa' },
    text: { en: 'Cameras off, stand up, water.', es: 'Cámaras apagadas, levantarse, agua.' },
  },
  {
    id: 'feedback',
    minutes: 15,
    who: 'partner',
    title: { en: 'Feedback on their work', es: 'Comentarios sobre su trabajo' },
    text: {
      en: 'For each student one thing that works and one to try next, about the work and not the person.',
      es: 'Para cada estudiante, algo que funciona y algo que probar después; sobre el trabajo, no la persona.',
    },
  },
  {
    id: 'questions',
    minutes: 10,
    who: 'students',
    title: { en: 'Their questions', es: 'Sus preguntas' },
    text: {
      en: 'The questions were sent to you beforehand; others will come. "I don’t know" is a good answer.',
      es: 'Las preguntas le llegaron antes; vendrán otras. «No lo sé» es una buena respuesta.',
    },
  },
  {
    id: 'close',
    minutes: 5,
    who: 'everybody',
    title: { en: 'Close', es: 'Cierre' },
    text: {
      en: 'The assignment and the next date if there is one, thanks, and goodbye.',
      es: 'La tarea y la próxima fecha si la hay, gracias y despedida.',
    },
  },
];

/** The sections of the guide around the plan, each a heading with short advice. */
export const sessionGuide: readonly {
  readonly id: string;
  readonly title: Localized;
  readonly points: readonly Localized[];
}[] = [
  {
    id: 'aim',
    title: { en: 'Choose one thing', es: 'Elija una sola cosa' },
    points: [
      {
        en: 'Finish the sentence: "After the session, a student can …".',
        es: 'Termine la frase: «Después de la sesión, un estudiante sabe…».',
      },
      {
        en: 'If it needs more than one breath, make it smaller.',
        es: 'Si necesita más de un suspiro, hágala más pequeña.',
      },
      {
        en: 'Take a real example from your week; leave out what is confidential.',
        es: 'Tome un ejemplo real de su semana; deje fuera lo confidencial.',
      },
    ],
  },
  {
    id: 'make-it-theirs',
    title: { en: 'Give them the floor', es: 'Déles la palabra' },
    points: [
      {
        en: 'Talk for ten minutes at most before they do something.',
        es: 'Hable diez minutos como mucho antes de que hagan algo.',
      },
      {
        en: 'Ask by first name, and wait; seven seconds feel long and are not.',
        es: 'Pregunte por el nombre y espere; siete segundos parecen muchos y no lo son.',
      },
      {
        en: 'Explain the words of your trade the first time you use them.',
        es: 'Explique las palabras de su oficio la primera vez que las use.',
      },
    ],
  },
  {
    id: 'for-everybody',
    title: { en: 'So that everybody can follow', es: 'Para que todos puedan seguir' },
    points: [
      {
        en: 'Large type, strong contrast, and say aloud what is on the screen.',
        es: 'Letra grande, buen contraste, y diga en voz alta lo que hay en pantalla.',
      },
      {
        en: 'Captions on; one person speaks at a time.',
        es: 'Subtítulos activados; habla una persona cada vez.',
      },
      {
        en: 'Nothing to install: what runs in a browser works for all.',
        es: 'Nada que instalar: lo que funciona en el navegador sirve a todos.',
      },
    ],
  },
  {
    id: 'assignment',
    title: { en: 'If there is an assignment', es: 'Si hay una tarea' },
    points: [
      {
        en: 'Under an hour, with an example of what good looks like.',
        es: 'Menos de una hora, con un ejemplo de un buen resultado.',
      },
      {
        en: 'Students hand it in through the teacher; your comments go the same way.',
        es: 'Se entrega a través del docente; sus comentarios van por el mismo camino.',
      },
    ],
  },
  {
    id: 'safety',
    title: { en: 'What we keep to', es: 'Lo que cuidamos' },
    points: [
      {
        en: 'The teacher is there the whole time and lets people in.',
        es: 'El docente está todo el tiempo y abre la puerta.',
      },
      {
        en: 'First names only; no private messages, addresses or social media.',
        es: 'Solo nombres de pila; sin mensajes privados, direcciones ni redes sociales.',
      },
      {
        en: 'Only the school records, and only if everybody has agreed.',
        es: 'Solo graba la escuela, y solo si todos están de acuerdo.',
      },
    ],
  },
];
