/**
 * What any text of a form may name; filled in when the form is built and again when something changes. Each is always
 * filled: what is unknown is said in words ("the date follows").
 */
export const formPlaceholders = {
  title: 'Title of the micro-internship, at most 60 characters',
  partner: 'The partner’s organisation',
  partnerContact: 'The partner’s contact, first and last name',
  date: 'Dates and times of all sessions, with the zone, separated by semicolons',
  length: 'Length of a session, like 90 minutes',
  platform: 'Where the sessions are held',
  school: 'The school or district',
  teacher: 'The teacher in charge',
  staff: 'The adults of the school who are present in the session, by name',
  contact: 'How to reach the teacher: mail address, and phone if there is one',
  badgeService: 'The badge service by name, or "a badge service that the school chooses"',
  closes: 'Last day the form is open',
  next: 'The next offering’s title and link, or a sentence that it will be announced; only in `closed`',
} as const;

export type FormPlaceholderName = keyof typeof formPlaceholders;
