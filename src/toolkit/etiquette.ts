import type { Localized } from './language';

/** How students behave in a session: shown at registration, in the session details, and by the teacher at the start. */
export const etiquette: readonly { readonly id: string; readonly text: Localized }[] = [
  {
    id: 'early',
    text: {
      en: 'Be there five minutes early, with sound and camera tried out.',
      es: 'Llega cinco minutos antes, con el sonido y la cámara probados.',
    },
  },
  {
    id: 'first-name',
    text: {
      en: 'Show only your first name on the screen.',
      es: 'Muestra en pantalla solo tu nombre de pila.',
    },
  },
  {
    id: 'mute',
    text: {
      en: 'Mute yourself while others speak; raise your hand to speak.',
      es: 'Silencia el micrófono cuando hablen otros; levanta la mano para hablar.',
    },
  },
  {
    id: 'camera',
    text: {
      en: 'Camera on if you can and may; a plain background is best.',
      es: 'Cámara encendida si puedes y te lo permiten; mejor con un fondo sencillo.',
    },
  },
  {
    id: 'dress',
    text: {
      en: 'Dress as you would for a visit to a workplace.',
      es: 'Vístete como para visitar un lugar de trabajo.',
    },
  },
  {
    id: 'attention',
    text: {
      en: 'Other tabs closed, phone away, paper at hand.',
      es: 'Otras pestañas cerradas, teléfono guardado, papel a mano.',
    },
  },
  {
    id: 'chat',
    text: {
      en: 'Use the chat for the topic and for everybody; no private messages.',
      es: 'Usa el chat para el tema y para todos; sin mensajes privados.',
    },
  },
  {
    id: 'no-recording',
    text: {
      en: 'Do not record or take pictures of the screen.',
      es: 'No grabes ni hagas fotos de la pantalla.',
    },
  },
  {
    id: 'names',
    text: {
      en: 'Keep addresses, phone numbers and social media to yourself.',
      es: 'No compartas direcciones, teléfonos ni redes sociales.',
    },
  },
  {
    id: 'tell',
    text: {
      en: 'If anything makes you uncomfortable, tell your teacher, at once or later.',
      es: 'Si algo te incomoda, dilo a tu docente, en el momento o después.',
    },
  },
];
