import { cadence } from '../../toolkit/cadence';
import type { PartnerStatus } from '../../toolkit/statuses';
import { dateOfInstant, isAfter, type PlainDate } from '../dates';
import { followUps } from '../mails/partner';
import { type Context, sentAt } from '../mails/wanted';
import { attendanceTaken, instantFrom } from '../offering';
import type { Change, PartnerRow } from '../records';
import { answerFor, mayBeWritten } from './answer';
import { answerInHistory, type HistoryEntry, type PartnerEvent, withEntries } from './history';

type Values = Change<'partners'>['values'];

/**
 * What the Partners tab should say: which offering each prospect's status is about, what has been sent and comes next, and
 * a line of history for everything that happened.
 */
export function partnerFacts(context: Context): Change[] {
  const { offering } = context;
  const { row, partner: found } = offering;
  const asked = found
    ? offering.prospects.filter(
        (one) => one.invitedFor === row.id && one.nextFollowUp !== '' && one !== found,
      )
    : offering.prospects;
  const changes: Change[] = [];
  for (const partner of found ? [found, ...asked] : asked) {
    const values = factsOf(context, partner);
    if (Object.keys(values).length > 0) changes.push({ tab: 'partners', id: partner.id, values });
  }
  return [...changes, ...typedYes(context)];
}

function factsOf(context: Context, partner: PartnerRow): Values {
  const { row } = context.offering;
  const turned = turnedTo(context, partner);
  const now: PartnerRow = { ...partner, ...turned.values };
  const noAnswer = noAnswerOn(context, now);
  const values: Values = {
    ...turned.values,
    ...(now.invitedFor === row.id ? standing(context, now, noAnswer) : {}),
  };
  const history = withEntries(partner.history, [...turned.entries, ...happened(context, now, noAnswer)]);
  if (history !== partner.history) values.history = history;
  return values;
}

/**
 * A prospect of an offering that the history does not know yet: the row's status is about this offering from now on. What
 * it said about another one goes into the history; what a person typed about none stays.
 */
function turnedTo(context: Context, partner: PartnerRow): { values: Values; entries: HistoryEntry[] } {
  const { offering, at } = context;
  const { row } = offering;
  const stays = { values: {}, entries: [] };
  const isKnown = partner.invitedFor === row.id || answerInHistory(partner.history, row.id) !== null;
  if (partner.status === 'said no' || partner.doNotContact === true || isKnown) return stays;
  const entry = entryFor(context, at.today, 'chosen');
  const before = aboutBefore(context, partner);
  const isInvited = sentAt(context, 'partner-invitation', partner.id) !== null;
  if (before === undefined || isInvited || partner.status === 'bounced')
    return { values: { invitedFor: row.id }, entries: [entry] };
  const kept = eventFor[partner.status];
  const isTold = answerInHistory(partner.history, before.id) === partner.status;
  const told =
    kept && !isTold
      ? [{ date: at.today.toString(), event: kept, title: before.title, microInternshipId: before.id }]
      : [];
  const fresh: Values = { invitedFor: row.id, status: 'prospect', followUps: null, nextFollowUp: '' };
  return { values: fresh, entries: [...told, entry] };
}

/** The offering that the row's status is about; undefined when it is about none, or typed by hand about no other. */
function aboutBefore({ snapshot, offering }: Context, partner: PartnerRow) {
  const others = snapshot.microInternships.filter((row) => row.id !== offering.row.id);
  if (partner.invitedFor !== '')
    return others.find((row) => row.id === partner.invitedFor) ?? { id: partner.invitedFor, title: '' };
  return others.filter((row) => row.partnerId === partner.id || row.prospects.includes(partner.id)).pop();
}

const eventFor: Partial<Record<string, PartnerEvent>> = {
  replied: 'replied',
  'possible reply': 'may have replied',
  'said yes': 'said yes',
  'not now': 'not now',
  'no answer': 'no answer',
};

const entryFor = ({ offering: { row } }: Context, date: PlainDate, event: PartnerEvent): HistoryEntry => ({
  date: date.toString(),
  event,
  title: row.title,
  microInternshipId: row.id,
});

/** What the facts tell happened between the partner and the offering. */
function happened(context: Context, partner: PartnerRow, noAnswer: PlainDate | null): HistoryEntry[] {
  const { offering, at } = context;
  const entries: HistoryEntry[] = [];
  const add = (event: PartnerEvent, instant: string | null) => {
    const date = dateOfInstant(instant ?? '', at.zone);
    if (date) entries.push(entryFor(context, date, event));
  };
  add('invited', sentAt(context, 'partner-invitation', partner.id));
  for (const { sent } of followUps(context, partner)) add('followed up', sent);
  if (noAnswer) entries.push(entryFor(context, noAnswer, 'no answer'));
  if (offering.partner?.id !== partner.id && !isTypedYes(context, partner)) return entries;
  if (answerInHistory(partner.history, offering.row.id) !== 'said yes')
    entries.push(entryFor(context, at.today, 'said yes'));
  if (offering.lastSession && attendanceTaken(offering))
    entries.push(entryFor(context, offering.lastSession, 'session held'));
  for (const message of ['thank-you-partner', 'thank-you-partner-without-quotes'])
    add('thanked', sentAt(context, message, partner.id));
  return entries;
}

/** The day on which silence counts as an answer: some school days after the last follow-up. */
function noAnswerOn(context: Context, partner: PartnerRow): PlainDate | null {
  const { offering, calendar, at } = context;
  if (offering.partner || answerFor(offering, partner) !== 'invited') return null;
  const all = followUps(context, partner);
  const last = all[all.length - 1];
  const left = dateOfInstant(last?.sent ?? '', at.zone);
  if (!left) return null;
  const day = calendar.plusSchoolDays(left, cadence.partnerReplyWithinSchoolDays);
  return isAfter(at.today, day) ? day : null;
}

/** Status, last mail, number of follow-ups and the next one, for the offering the row is about. */
function standing(context: Context, partner: PartnerRow, noAnswer: PlainDate | null): Values {
  const { offering } = context;
  const values: Values = {};
  const invited = sentAt(context, 'partner-invitation', partner.id);
  const follow = followUps(context, partner);
  const sent = [invited, ...follow.map((one) => one.sent)].filter((at) => at !== null);
  const last = sent[sent.length - 1];
  const answer = answerFor(offering, partner);
  const status = isSilent(answer) ? silentStatus(invited, noAnswer) : answer;
  if (status !== partner.status && isOurs(partner.status)) values.status = status;
  if (last !== undefined && isNewer(last, partner.lastSent)) values.lastSent = last;
  if (sent.length > 0 && partner.followUps !== sent.length - 1 && answer !== 'said yes')
    values.followUps = sent.length - 1;
  const next =
    offering.partner || !mayBeWritten(offering, partner) || noAnswer
      ? ''
      : (follow.find((one) => one.sent === null)?.day.toString() ?? '');
  if (next !== partner.nextFollowUp) values.nextFollowUp = next;
  return values;
}

const isSilent = (answer: string): boolean => answer === 'prospect' || answer === 'invited';
function silentStatus(invited: string | null, noAnswer: PlainDate | null): PartnerStatus {
  if (noAnswer) return 'no answer';
  return invited ? 'invited' : 'prospect';
}

/** Statuses that follow the facts; what was answered, or typed, stays until somebody says otherwise. */
const isOurs = (status: string): boolean => ['', 'prospect', 'invited', 'bounced'].includes(status);

const isNewer = (a: string, b: string): boolean =>
  (instantFrom(a)?.epochMilliseconds ?? 0) > (instantFrom(b)?.epochMilliseconds ?? 0);

/** "said yes" typed into the Partners tab, for an offering the partner was invited to, is the yes. */
const isTypedYes = (context: Context, { id, invitedFor, status }: PartnerRow): boolean =>
  invitedFor === context.offering.row.id &&
  status === 'said yes' &&
  sentAt(context, 'partner-invitation', id) !== null;

function typedYes(context: Context): Change[] {
  const { row, prospects } = context.offering;
  const partner = row.partnerId === '' && prospects.find((one) => isTypedYes(context, one));
  if (!partner) return [];
  const { id, organisation } = partner;
  return [{ tab: 'micro-internships', id: row.id, values: { partnerId: id, partner: organisation } }];
}
