import { Temporal } from 'temporal-polyfill';
import { moment } from '../dates';
import { fingerprint } from '../fingerprint';
import { releaseGroups } from '../guardians';
import { mailKey } from '../mail-key';
import { holdsSeat, isRefused } from '../offering';
import { isNotNeeded } from '../outbox';
import type { ApplicationRow } from '../records';
import { isMailAddress } from '../settings';
import {
  detailsNow,
  type Knowledge,
  learn,
  learnByApplying,
  nothingKnown,
  sessionsOutdated,
  sessionText,
  tellingMails,
} from '../told';
import { bulletList } from '../words';
import { changeLines, oldDateWords } from './change-words';
import { releasePerson } from './release';
import {
  addressId,
  type Context,
  type Draft,
  partnerPerson,
  studentPerson,
  type Wanted,
  want,
} from './wanted';

/**
 * To those who know what no longer holds, by what was sent to each: a new date for approval; other changes of the details
 * by themselves. Nobody who was never told hears of it, and who was told something that holds again hears nothing.
 */
export function changeMails(context: Context): Wanted[] {
  const { sessions } = context.offering;
  const last = sessions[sessions.length - 1];
  if (!last || Temporal.Instant.compare(moment(last.date, last.start, context.at.zone), context.at.now) <= 0)
    return [];
  const known = knowledgeIn(context);
  return [
    ...partnerChanges(context, known),
    ...studentChanges(context, known),
    ...guardianChanges(context, known),
  ];
}

/** What each person knows, by ID; guardians by the ID of each of their children. */
interface Known {
  people: ReadonlyMap<string, Knowledge>;
  guardians: ReadonlyMap<string, Knowledge>;
}

function knowledgeIn(context: Context): Known {
  const people = new Map<string, Knowledge>();
  const guardians = new Map<string, Knowledge>();
  const of = (map: Map<string, Knowledge>, id: string): Knowledge => {
    const knowledge = map.get(id) ?? nothingKnown();
    map.set(id, knowledge);
    return knowledge;
  };
  const called = new Map<string, string>();
  for (const application of context.offering.applications) {
    called.set(addressId(application.schoolMail), application.id);
    learnByApplying(of(people, application.id), application, context.offering.row);
  }
  for (const row of tellingMails(context)) {
    if (row.audience === 'guardian') {
      for (const id of row.personId.split('+')) learn(of(guardians, id), row);
    } else if (!called.has(row.personId)) {
      learn(of(people, row.personId), row);
    }
  }
  return { people, guardians };
}

/** Tells one change from another and from the same change made again later; stays the same until the mail has left. */
const occurrenceOf = (count: number, what: string): string => `${count}-${fingerprint(what)}`;

const sessionsNow = ({ offering }: Context): string => offering.sessions.map(sessionText).join('; ');

function dateChange(context: Context, message: string, person: Draft['person'], known: Knowledge): Wanted[] {
  const { offering, at } = context;
  const { lost } = sessionsOutdated(known, offering.sessions, at.today.toString());
  if (lost.length === 0) return [];
  return [
    want(context, {
      message,
      person,
      occurrence: occurrenceOf(known.dateChanges, sessionsNow(context)),
      values: () => ({ oldDate: oldDateWords(lost, offering.sessions, person.language) }),
    }),
  ];
}

/** A new date that the teacher has decided not to write about counts as told. */
function isDateSettled(context: Context, message: string, personId: string, known: Knowledge): boolean {
  const { lost } = sessionsOutdated(known, context.offering.sessions, context.at.today.toString());
  if (lost.length === 0) return true;
  const key = mailKey(
    context.offering.row.id,
    message,
    personId,
    occurrenceOf(known.dateChanges, sessionsNow(context)),
  );
  const row = context.outbox.find((mail) => mail.key === key);
  return row?.status === 'cancelled' && !isNotNeeded(row);
}

function otherChange(
  context: Context,
  audience: 'partner' | 'student' | 'guardian',
  person: Draft['person'],
  known: Knowledge,
  application?: ApplicationRow,
): Wanted[] {
  if (!isDateSettled(context, `date-changed-${audience}`, person.id, known)) return [];
  const { offering, at } = context;
  const { added, lost } = sessionsOutdated(known, offering.sessions, at.today.toString());
  const now = detailsNow(context, audience, application);
  const details = { ...known.details };
  // A link that was promised comes by its own mail to students; only the partner has none of that kind.
  if (audience !== 'partner' && details.link === '') delete details.link;
  const { row } = offering;
  const lines = changeLines(details, now, lost.length > 0 ? [] : added, row, person.language);
  if (lines.length === 0) return [];
  return [
    want(context, {
      message: `session-changed-${audience}`,
      person,
      occurrence: occurrenceOf(known.otherChanges, JSON.stringify([now, added.map(sessionText)])),
      values: () => ({ changes: bulletList(lines) }),
    }),
  ];
}

function partnerChanges(context: Context, { people }: Known): Wanted[] {
  const { partner } = context.offering;
  const known = partner && people.get(partner.id);
  if (!known || partner.doNotContact === true) return [];
  const person = partnerPerson(context, partner);
  return [
    ...dateChange(context, 'date-changed-partner', person, known),
    ...otherChange(context, 'partner', person, known),
  ];
}

/** Those for whom the dates still matter: a seat, a place on the waitlist, or a decision to come. */
export const stillConcerned = (application: ApplicationRow): boolean =>
  (holdsSeat(application) || application.outcome === 'waitlisted' || application.outcome === '') &&
  !isRefused(application) &&
  isMailAddress(application.schoolMail);

function studentChanges(context: Context, { people }: Known): Wanted[] {
  return context.offering.applications.filter(stillConcerned).flatMap((application) => {
    const known = people.get(application.id) as Knowledge;
    const person = studentPerson(context, application);
    return [
      ...dateChange(context, 'date-changed-student', person, known),
      ...otherChange(context, 'student', person, known, application),
    ];
  });
}

/** One mail to each family, naming all children whose dates it knows differently. */
function guardianChanges(context: Context, { guardians }: Known): Wanted[] {
  const { sessions } = context.offering;
  const concerned = context.offering.applications.filter(
    (application) =>
      application.adult !== true &&
      guardians.has(application.id) &&
      holdsSeat(application) &&
      stillConcerned(application),
  );
  const outdated = (application: ApplicationRow, what: 'lost' | 'added'): boolean => {
    const known = guardians.get(application.id) as Knowledge;
    return sessionsOutdated(known, sessions, context.at.today.toString())[what].length > 0;
  };
  const moved = concerned.filter((application) => outdated(application, 'lost'));
  const more = concerned.filter((one) => !moved.includes(one) && outdated(one, 'added'));
  const mailsTo = (
    applications: readonly ApplicationRow[],
    mail: (person: Draft['person'], known: Knowledge) => Wanted[],
  ): Wanted[] =>
    releaseGroups(applications).flatMap((group) => {
      const person = releasePerson(context, group);
      const all = group.applications.map(({ id }) => guardians.get(id) as Knowledge);
      return isMailAddress(person.to) ? mail(person, all.reduce(together)) : [];
    });
  return [
    ...mailsTo(moved, (person, known) => dateChange(context, 'date-changed-guardian', person, known)),
    ...mailsTo(more, (person, known) => otherChange(context, 'guardian', person, { ...known, details: {} })),
  ];
}

/** What a family knows from mails about several of its children. */
function together(a: Knowledge, b: Knowledge): Knowledge {
  return {
    sessions: [...new Set([...a.sessions, ...b.sessions])],
    all: a.all && b.all,
    details: {},
    dateChanges: Math.max(a.dateChanges, b.dateChanges),
    otherChanges: Math.max(a.otherChanges, b.otherChanges),
  };
}
