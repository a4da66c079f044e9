import type { Audience } from '../toolkit/message';
import { sessionsAt } from './earlier-sessions';
import { fingerprint } from './fingerprint';
import type { Context, Wanted } from './mails/wanted';
import { instantFrom, mayTakePart } from './offering';
import type { ApplicationRow, OutboxRow } from './records';
import type { Session } from './sessions';

/** What can change after somebody was told of it. Long texts and the link are told apart by a hash. */
export interface Details {
  zone: string;
  /** '' where the mail said that the link follows. */
  link: string;
  platform: string;
  assignment: string;
  preparation: string;
}

/** What one mail says that may change later; it stands in the mail's row, so that a change is told to those who know. */
export interface Told extends Partial<Details> {
  /** Each like `2027-03-15 15:30–17:00`, or the day alone where no time is said. */
  sessions?: string[];
  /** Whether these are all sessions there are. */
  all?: boolean;
}

/** What a person knows by all that was sent to them. */
export interface Knowledge {
  sessions: string[];
  all: boolean;
  details: Partial<Details>;
  /** How often they have been told of a new date, and of other changes. */
  dateChanges: number;
  otherChanges: number;
}

export const sessionText = ({ date, start, end }: Session): string => `${date} ${start}–${end}`;

/** Placeholders that say when: all sessions with their times, one with its time, or its day alone. */
const SAYS_ALL = ['sessionList'];
const SAYS_TIME = ['sessionTime', 'nextSession'];
const SAYS_DAY = ['sessionDate'];
const SAYS_ZONE = ['sessionZone', ...SAYS_ALL, 'nextSession'];

type Addressed = Pick<Wanted, 'audience' | 'personId' | 'key'>;

/** What a mail says through the placeholders its template uses, as the text for its row; '' when nothing of it can change. */
export function toldBy(context: Context, mail: Addressed, placeholders: readonly string[]): string {
  if (mail.audience === 'teacher') return '';
  const uses = (names: readonly string[]) => names.some((name) => placeholders.includes(name));
  const { sessions } = context.offering;
  const told: Told = {};
  if (uses([...SAYS_ALL, ...SAYS_TIME, ...SAYS_DAY])) {
    const meant = uses(SAYS_ALL) ? sessions : [sessionMeant(sessions, mail, context)].filter(isThere);
    const timed = uses([...SAYS_ALL, ...SAYS_TIME]);
    told.sessions = meant.map((one) => (timed ? sessionText(one) : one.date.toString()));
    told.all = timed && meant.length === sessions.length;
  }
  const now = detailsNow(context, mail.audience, applicationOf(context, mail.personId));
  if (uses(SAYS_ZONE)) told.zone = now.zone;
  if (uses(['joinLine'])) told.link = now.link;
  if (uses(['platform'])) told.platform = now.platform;
  if (uses(['assignmentLine'])) told.assignment = now.assignment;
  if (uses(['preparation'])) told.preparation = now.preparation;
  if (uses(['changes'])) Object.assign(told, now);
  return Object.keys(told).length > 0 ? JSON.stringify(told) : '';
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** The session a mail is about: its own when it belongs to one, otherwise the next on the day it is meant for, or the last. */
export function sessionMeant(
  sessions: readonly Session[],
  { key, day }: Pick<Wanted, 'key'> & { day?: Wanted['day'] },
  { at }: Pick<Context, 'at'>,
): Session | undefined {
  const occurrence = key.split('/')[3];
  const from = (day ?? at.today).toString();
  return (
    sessions.find(({ date }) => date.toString() === occurrence) ??
    sessions.find(({ date }) => date.toString() >= from) ??
    sessions[sessions.length - 1]
  );
}

const applicationOf = ({ offering }: Context, personId: string): ApplicationRow | undefined =>
  offering.applications.find(({ id }) => id === personId);

/** What a reader would be told now; the link only where it may be told. */
export function detailsNow(
  { offering: { row }, at }: Context,
  audience: Audience,
  application: ApplicationRow | undefined,
): Details {
  const mayKnowLink =
    audience === 'partner' ||
    (application !== undefined && application.registrationStatus === 'confirmed' && mayTakePart(application));
  return {
    zone: at.zone,
    link: mayKnowLink && row.joinLink !== '' ? fingerprint(row.joinLink) : '',
    platform: row.platform,
    assignment: row.assignment === '' ? '' : fingerprint(`${row.assignment} ${row.assignmentDue}`),
    preparation: row.materials === '' ? '' : fingerprint(row.materials),
  };
}

const read = new Map<string, Told>();

/** Reads the column; few texts are repeated many times. */
export function toldFrom(text: string): Told {
  let told = read.get(text);
  if (!told) {
    told = parsed(text);
    read.set(text, told);
  }
  return told;
}

function parsed(text: string): Told {
  if (!text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as Told;
  } catch {
    return {};
  }
}

/** Whether something a text said holds no longer; a link that was only promised may come. */
export function contradicts(before: string, now: string): boolean {
  if (before === '' || before === now) return false;
  const fresh = toldFrom(now);
  return (Object.entries(toldFrom(before)) as [keyof Told, Told[keyof Told]][]).some(
    ([name, value]) =>
      name !== 'all' && value !== '' && JSON.stringify(value) !== JSON.stringify(fresh[name] ?? value),
  );
}

/** It has reached its reader, as far as anybody can tell. */
const mayHaveArrived: readonly string[] = ['sent', 'sending', 'unknown'];

/** What has left and says something that can change, in the order in which it left. */
export function tellingMails({ outbox }: Context): OutboxRow[] {
  return outbox
    .filter(({ told, status }) => told?.startsWith('{') && mayHaveArrived.includes(status))
    .sort((a, b) => leftAt(a) - leftAt(b));
}

const leftAt = ({ sentAt, attemptAt }: OutboxRow): number => Date.parse(sentAt || attemptAt) || 0;

export const nothingKnown = (): Knowledge => ({
  sessions: [],
  all: false,
  details: {},
  dateChanges: 0,
  otherChanges: 0,
});

/**
 * Adds what a mail said to what its reader knew. A mail about one of several sessions takes nothing back; one about
 * changes brings up to date what was known.
 */
export function learn(knowledge: Knowledge, row: OutboxRow): void {
  const { sessions, all, ...details } = toldFrom(row.told);
  if (sessions && all) Object.assign(knowledge, { sessions: [...sessions], all });
  else if (sessions) knowledge.sessions = [...new Set([...knowledge.sessions, ...sessions])];
  const known = knowledge.details;
  for (const [name, value] of Object.entries(details) as [keyof Details, string][])
    if (!row.message.startsWith('session-changed-') || known[name] !== undefined) known[name] = value;
  if (row.message.startsWith('date-changed-')) knowledge.dateChanges++;
  if (row.message.startsWith('session-changed-')) knowledge.otherChanges++;
}

/** Who applied has read the dates in the form, as they stood then. */
export function learnByApplying(
  knowledge: Knowledge,
  application: ApplicationRow,
  row: Context['offering']['row'],
): void {
  const applied = instantFrom(application.submitted);
  if (!applied) return;
  Object.assign(knowledge, { sessions: sessionsAt(row, applied).map(sessionText), all: true });
}

/** What of a person's knowledge no longer holds: sessions said that are not to be, and sessions nobody told them of. */
export function sessionsOutdated(
  { sessions, all }: Knowledge,
  now: readonly Session[],
  today: string,
): { lost: string[]; added: Session[] } {
  const holds = now.map(sessionText);
  const upcoming = (text: string) => text.slice(0, 10) >= today;
  const lost = sessions.filter((known) => upcoming(known) && !holds.some((text) => text.startsWith(known)));
  const gone = sessions.filter((known) => !upcoming(known) && !holds.some((text) => text.startsWith(known)));
  const added = all
    ? now.filter((one) => upcoming(sessionText(one)) && !sessions.includes(sessionText(one)))
    : [];
  // A session that did not take place on its day and was put off counts as moved, not as one more.
  return added.length > 0 && lost.length === 0 && gone.length > 0 ? { lost: gone, added } : { lost, added };
}
