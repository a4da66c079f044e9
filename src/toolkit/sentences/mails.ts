import type { SentenceTable } from './sentence';

/** About single mails of the Outbox. */
export const mailSentences = {
  'mail-gone': {
    en: 'This mail is no longer in the Outbox.',
    es: 'Este correo ya no está en la bandeja de salida.',
  },
  'mails-approved': {
    en: '{count} {count:mail|mails} approved. {count:It leaves|They leave} with the next run.',
    es: '{count} {count:correo aprobado|correos aprobados}. {count:Sale|Salen} con la próxima ejecución.',
  },
} as const satisfies SentenceTable;
