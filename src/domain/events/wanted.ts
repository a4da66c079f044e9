import { Temporal } from 'temporal-polyfill';
import { calendarWords } from '../../toolkit/calendar-entries';
import { discussionPoints } from '../../toolkit/discussion-points';
import type { Language, Localized } from '../../toolkit/language';
import { moment } from '../dates';
import { fingerprint } from '../fingerprint';
import { type Context, languageOf } from '../mails/wanted';
import { instantFrom, isRefused, mayTakePart } from '../offering';
import type { ApplicationRow, PartnerRow } from '../records';
import { isWebLink } from '../render';
import type { Session } from '../sessions';
import { isMailAddress } from '../settings';
import { type KnownEvent, linkOf } from './known';

/** A calendar entry that the facts ask for. */
export interface WantedEvent {
  key: string;
  title: string;
  description: string;
  location: string;
  start: Temporal.Instant;
  end: Temporal.Instant;
  zone: string;
  /** The one guest, or ''. Nobody is ever shown another. */
  guest: string;
  /** Whether Google writes to the guest about it; students hear of everything by our own mails. */
  tells: boolean;
  /** The teacher has just said so, so the guest may hear outside school hours. */
  anyHour: boolean;
  /** Whether it brings a video conference. */
  conference: boolean;
  /** Where the link goes when Google has made it, if that cell is empty. */
  linkColumn: 'meetingLink' | 'joinLink' | '';
  /** Mails that speak before Google does: while one of them waits, the guest's entry stays as it is. */
  notices: readonly string[];
  /** Whose mails those are; '' when the message alone tells. */
  noticesTo: string;
}

/** Fingerprints of an entry: of what a guest is told about, and of the rest. */
export const printsOf = (event: WantedEvent): Pick<KnownEvent, 'when' | 'words'> => ({
  when: fingerprint([event.start.epochMilliseconds, event.end.epochMilliseconds, event.guest].join('\n')),
  words: fingerprint(
    [event.title, event.description, event.location, event.conference].map(String).join('\n'),
  ),
});

const filled = (text: Localized, language: Language, values: Readonly<Record<string, string>>): string =>
  text[language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const schoolWords = ({ offering, snapshot: { settings } }: Context) => ({
  title: offering.row.title,
  school: settings.text('organisation'),
  partner: offering.row.partner || (offering.partner?.organisation ?? ''),
  contact: [settings.text('teacherName'), settings.text('teacherMail')].filter(Boolean).join(', '),
});

const partnersAddress = (partner: PartnerRow): string =>
  partner.doNotContact !== true && isMailAddress(partner.mail) ? partner.mail.toLowerCase() : '';

/** Stage 2: the call with the partner, with its agenda and a video link where the teacher has typed none. */
export function meetingEvent(context: Context, known: KnownEvent | undefined): WantedEvent[] {
  const { offering, snapshot, at } = context;
  const { row, partner } = offering;
  const start = instantFrom(row.meetingAt);
  if (!start || !partner) return [];
  const language = languageOf(partner.language, snapshot.settings.language);
  const words = calendarWords.meeting;
  const own = row.meetingLink !== '' && row.meetingLink !== linkOf(known) ? row.meetingLink : '';
  const values = {
    ...schoolWords(context),
    form: row.industryFormLink || words.noForm[language],
    agenda: discussionPoints
      .map(({ minutes, point }) => `- ${minutes} ${words.minutes[language]}: ${point[language]}`)
      .join('\n'),
  };
  const minutes = row.meetingMinutes ?? snapshot.settings.number('meetingMinutes');
  return [
    {
      key: 'meeting',
      title: filled(words.title, language, values),
      description: filled(words.body, language, values),
      location: own,
      start,
      end: start.add({ minutes }),
      zone: at.zone,
      guest: partnersAddress(partner),
      tells: true,
      anyHour: true,
      conference: own === '',
      linkColumn: 'meetingLink',
      notices: [],
      noticesTo: '',
    },
  ];
}

/** Agreed with the partner: the industry form is in, or the teacher has settled the step by hand. */
const isAgreed = ({ offering: { row, steps } }: Context): boolean =>
  row.industryFormAnswered !== '' || /^(done|skipped)$/.test(steps.get('partner-meeting')?.row.status ?? '');

const numberWords = (n: number, count: number, language: Language): string =>
  filled(calendarWords.session.number, language, { n: String(n), count: String(count) });

type Times = Pick<WantedEvent, 'start' | 'end' | 'zone'>;
const known = new WeakMap<Session, Times>();

/** Worked out once per session, however many students are in it. */
function times(session: Session, zone: string): Times {
  const before = known.get(session);
  if (before?.zone === zone) return before;
  const { date, start, end } = session;
  const found = { start: moment(date, start, zone), end: moment(date, end, zone), zone };
  known.set(session, found);
  return found;
}

/** Each session, for teacher and partner, as soon as the partner has agreed to it. */
export function sessionEvents(context: Context, known: readonly KnownEvent[]): WantedEvent[] {
  const { offering, snapshot, at } = context;
  const { row, partner, sessions } = offering;
  if (!partner || !isAgreed(context)) return [];
  const language = languageOf(partner.language, snapshot.settings.language);
  const words = calendarWords.session;
  return sessions.map((session, index) => {
    const key = `session-${index + 1}`;
    const made = linkOf(known.find((one) => one.key === key));
    const conference =
      index === 0 && row.platform === 'Google Meet' && (row.joinLink === '' || row.joinLink === made);
    const link = conference ? '' : row.joinLink;
    const values = {
      ...schoolWords(context),
      number: numberWords(index + 1, sessions.length, language),
      link:
        link === '' && !conference ? words.noLink[language] : link && filled(words.link, language, { link }),
    };
    return {
      key,
      title: filled(words.title, language, values),
      description: filled(words.body, language, values).replace(/\n{3,}/g, '\n\n'),
      location: isWebLink(link) ? link : '',
      ...times(session, at.zone),
      guest: partnersAddress(partner),
      tells: true,
      anyHour: false,
      conference,
      linkColumn: conference ? 'joinLink' : '',
      notices: ['date-changed-partner', 'cancelled-partner'],
      noticesTo: '',
    };
  });
}

/** A student's own entries, once the seat is confirmed; the link is in them only with the family's yes. */
export function holdEvents(context: Context, application: ApplicationRow): WantedEvent[] {
  const { offering, snapshot, at } = context;
  const { row, sessions } = offering;
  const guest = application.schoolMail.toLowerCase();
  if (!offering.participants.includes(application) || isRefused(application) || !isMailAddress(guest))
    return [];
  const language = languageOf(application.studentLanguage, snapshot.settings.language);
  const words = calendarWords.hold;
  const link = mayTakePart(application) ? row.joinLink : '';
  return sessions.map((session, index) => {
    const values = {
      ...schoolWords(context),
      number: numberWords(index + 1, sessions.length, language),
      link: link
        ? filled(calendarWords.session.link, language, { link })
        : (mayTakePart(application) ? calendarWords.session.noLink : words.noLink)[language],
    };
    return {
      key: `hold-${index + 1}`,
      title: filled(words.title, language, values),
      description: filled(words.body, language, values),
      location: isWebLink(link) ? link : '',
      ...times(session, at.zone),
      guest,
      tells: false,
      anyHour: true,
      conference: false,
      linkColumn: '',
      notices: ['date-changed-student', 'cancelled-student'],
      noticesTo: application.id,
    };
  });
}

/** Entries that have begun stay as they are. */
export const hasBegun = (event: WantedEvent, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(event.start, now) <= 0;
