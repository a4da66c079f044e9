import type { SentenceTable } from './sentence';

/** Who owes what, and the daily summary. */
export const owesSentences = {
  'owed-reply': { en: 'a reply to the invitation', es: 'la respuesta a la invitación' },
  'owed-industry-form': { en: 'the industry form', es: 'el formulario de la empresa' },
  'owed-registration': { en: 'registration', es: 'la inscripción' },
  'owed-release': { en: 'release form', es: 'la autorización' },
  'owed-feedback': { en: 'feedback', es: 'la opinión' },
  'owed-partner-feedback': { en: 'the partner’s feedback', es: 'la opinión de la empresa' },
  'owes-it': { en: '{name}: {owed}', es: '{name}: {owed}' },
  'owes-it-for': { en: '{name} (for {about}): {owed}', es: '{name} (por {about}): {owed}' },
  'owes-since': { en: 'since {day}', es: 'desde el {day}' },
  'owes-until': { en: 'due {day}', es: 'hasta el {day}' },
  'owes-reminded': { en: 'reminded on {day}', es: 'con recordatorio el {day}' },
  'owes-next': { en: 'next reminder {day}', es: 'próximo recordatorio el {day}' },
  'owes-no-more': { en: 'no more reminders', es: 'sin más recordatorios' },
  'who-owes-what': { en: 'Who owes what', es: 'Quién debe qué' },
  'nobody-owes': { en: 'Nobody owes anything just now.', es: 'Ahora mismo no falta nada de nadie.' },
  'and-more': { en: 'and {count} more', es: 'y {count} más' },

  'digest-step-due': { en: '**{title}**: {step} (last day)', es: '**{title}**: {step} (último día)' },
  'digest-step-late': {
    en: '**{title}**: {step}, late since {day}',
    es: '**{title}**: {step}, con retraso desde el {day}',
  },
  'digest-missing': { en: 'missing: {missing}', es: 'falta: {missing}' },
  'digest-session': {
    en: '**{title}**: session today at {time}',
    es: '**{title}**: hoy hay sesión a las {time}',
  },
  'digest-nothing-due': { en: 'Nothing is due today.', es: 'Hoy no vence nada.' },
  'digest-nothing-waits': { en: 'Nothing waits for you.', es: 'Nada espera su visto bueno.' },
} as const satisfies SentenceTable;
