import type { SentenceTable } from './sentence';

/** What can go wrong with any click, and what switching things on and off answers. */
export const serverSentences = {
  'lock-busy': {
    en: 'A run is going on just now. Please try again in half a minute.',
    es: 'En este momento hay una ejecución en marcha. Inténtelo de nuevo en medio minuto.',
  },
  'google-failed': {
    en: 'Google did not do it: {message} Please try again in a moment.',
    es: 'Google no lo ha hecho: {message} Inténtelo de nuevo en un momento.',
  },
  'went-wrong': {
    en: 'Something went wrong ({message}). Nothing was sent. Please try again.',
    es: 'Algo ha fallado ({message}). No se ha enviado nada. Inténtelo de nuevo.',
  },
  'rows-gone': {
    en: 'Some rows were deleted meanwhile. Reopen the sidebar and look again.',
    es: 'Entretanto se han borrado algunas filas. Abra otra vez la barra lateral y vuelva a mirar.',
  },
} as const satisfies SentenceTable;
