import type { Language } from '../../toolkit/language';
import { dateFrom } from '../dates';
import { fingerprint } from '../fingerprint';
import { zoneName } from '../mails/values';
import type { Context } from '../mails/wanted';
import { say } from '../say';
import type { Due } from '../today';
import { dateWords, listWords, sessionWords } from '../words';
import type { PartnerFlyerValues } from './partner';
import type { StudentFlyerValues } from './student';

export type Flyer = 'partner' | 'student';

const minutesIn = (minutes: number, language: Language): string =>
  `${minutes} ${language === 'en' ? 'minutes' : 'minutos'}`;

export function partnerFlyerValues({
  offering: { row },
  snapshot: { settings },
}: Context): PartnerFlyerValues {
  return {
    seats: String(row.seatsMax ?? settings.number('seatsMax')),
    school: settings.text('organisation'),
    length: minutesIn(row.minutes ?? settings.number('sessionMinutes'), settings.language),
    teacher: settings.text('teacherName'),
    contact: [settings.text('teacherMail'), settings.text('teacherPhone')].filter(Boolean).join(', '),
  };
}

export function studentFlyerValues({ offering, snapshot: { settings } }: Context): StudentFlyerValues {
  const { row, sessions, partner } = offering;
  const { language } = settings;
  const closes = dateFrom(row.applicationsClose);
  return {
    title: row.title,
    partner: row.partner || partner?.organisation || settings.text('organisation'),
    description: row.description,
    sessions: sessions.map((session, index) =>
      index === 0
        ? `${sessionWords(session, language)} (${zoneName(settings.zone, language)})`
        : sessionWords(session, language),
    ),
    platform: row.platform || 'Google Meet',
    skills: listWords(
      row.skills
        .split(';')
        .map((skill) => skill.trim())
        .filter(Boolean),
      language,
    ),
    grades: row.grades || settings.text('grades'),
    seats: String(row.seatsMax ?? settings.number('seatsMax')),
    closes: closes ? dateWords(closes, language) : '',
    school: settings.text('organisation'),
    teacher: settings.text('teacherName'),
    contact: [settings.text('teacherMail'), settings.text('teacherPhone')].filter(Boolean).join(', '),
    applicationLink: row.applicationFormLink,
  };
}

/** The teacher's document stays as it is when the tracker changes; that it no longer fits is said. */
export function flyerDecisions(context: Context): Due[] {
  const { row } = context.offering;
  const { language } = context.snapshot.settings;
  const isOutdated =
    row.studentFlyerLink !== '' &&
    row.studentFlyerFacts !== '' &&
    row.applicationFormState === 'open' &&
    row.studentFlyerFacts !== studentFlyerFacts(context);
  if (!isOutdated) return [];
  return [
    {
      id: `flyer ${row.id} ${row.studentFlyerFacts}`,
      text: say(language, 'flyer-outdated', { title: row.title }),
      microInternshipId: row.id,
      overdue: false,
      actions: [
        {
          label: say(language, 'flyer-make-anew'),
          call: 'remakeFlyer',
          request: { microInternshipId: row.id, flyer: 'student' },
          confirm: say(language, 'flyer-make-anew-confirm'),
        },
      ],
    },
  ];
}

/** Tells whether what the student flyer says is still so. */
export const studentFlyerFacts = (context: Context): string =>
  fingerprint(JSON.stringify(studentFlyerValues(context)));
