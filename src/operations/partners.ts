import type { Request, Response } from '../contract';
import { cameBack, cameBackCell, releasedCell, releasedIn } from '../domain/came-back';
import { prospectsIn } from '../domain/offering';
import { type PartnerEvent, withEntries } from '../domain/partners/history';
import { Problem } from '../domain/problem';
import type { MicroInternshipRow, PartnerRow } from '../domain/records';
import { sentence } from '../domain/say';
import { brakesOf } from '../domain/stops';
import { partnersFor } from './micro-internships';
import { contextFor } from './offerings';
import type { Work } from './session';

type Said = Request<'partnerSaid'>['answer'];

const statusOf = {
  yes: 'said yes',
  'not now': 'not now',
  no: 'said no',
  'not about this': 'invited',
} as const;
const eventOf: Record<Said, PartnerEvent> = {
  yes: 'said yes',
  'not now': 'not now',
  no: 'said no',
  'not about this': 'wrote about something else',
};

/**
 * The teacher tells what a partner answered about one offering. A yes gives it its partner and stops the others; a partner
 * who takes the yes back leaves it without one, so that the others are asked again. A no is a no to every offering.
 */
export function partnerSaid(work: Work, request: Request<'partnerSaid'>): Response<'partnerSaid'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const { row } = offering;
  const partner = [...offering.prospects, ...(offering.partner ? [offering.partner] : [])].find(
    (one) => one.id === request.partnerId,
  );
  if (!partner) throw new Problem('not found', sentence('partner-no-prospect'));
  const { answer } = request;
  if (answer === 'yes') {
    if (row.partnerId !== '' && row.partnerId !== partner.id)
      throw new Problem('refused', sentence('partner-taken', { partner: row.partner }));
    work.change('micro-internships', row.id, { partnerId: partner.id, partner: partner.organisation });
  } else if (row.partnerId === partner.id) {
    work.change('micro-internships', row.id, { partnerId: '', partner: '' });
  }
  notePartner(
    work,
    partner,
    row,
    eventOf[answer],
    work.at.today.toString(),
    statusAfter(work, partner, answer),
  );
  work.log('Partner answered', answer, row.id, partner.id);
  const { organisation } = partner;
  const { title } = row;
  const message = {
    yes: () => work.say('partner-found', { partner: organisation }),
    'not now': () => work.say('partner-not-now', { organisation, title }),
    no: () => work.say('partner-no', { organisation }),
    'not about this': () => work.say('partner-something-else', { organisation }),
  }[answer]();
  return { message };
}

/** A prospect who was marked by hand and has had no invitation yet is one to invite. */
function statusAfter(work: Work, partner: PartnerRow, answer: Said): string {
  const wasInvited = work.snapshot.outbox.some(
    (row) => row.personId === partner.id && row.message === 'partner-invitation' && row.sentAt !== '',
  );
  return answer === 'not about this' && !wasInvited ? 'prospect' : statusOf[answer];
}

/**
 * Writes a line of history, and the status where the partner's row is about this offering; a no is about every one. A
 * partner whose row is about another offering keeps that one's status.
 */
export function notePartner(
  work: Work,
  partner: PartnerRow,
  row: Pick<MicroInternshipRow, 'id' | 'title'>,
  event: PartnerEvent,
  date: string,
  status: string,
): void {
  const isAbout = partner.invitedFor === row.id || partner.invitedFor === '' || status === 'said no';
  work.change('partners', partner.id, {
    history: withEntries(partner.history, [{ date, event, title: row.title, microInternshipId: row.id }]),
    ...(isAbout ? { status, invitedFor: row.id } : {}),
    ...(isAbout && status !== 'invited' && status !== 'prospect' ? { nextFollowUp: '' } : {}),
  });
}

/** More partners to ask about an offering; they are invited with the next run, if nobody has said yes. */
export function addProspects(work: Work, request: Request<'addProspects'>): Response<'addProspects'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const { row } = offering;
  const before = prospectsIn(row.prospects, new Map(work.snapshot.partners.map((one) => [one.id, one])));
  const chosen = partnersFor(work, request);
  const known = new Set(before.found.map(({ id }) => id));
  const added = chosen.filter(({ id }, index) => {
    const isFirst = chosen.findIndex((one) => one.id === id) === index;
    return isFirst && !known.has(id);
  });
  if (added.length === 0) return { message: work.say('prospects-known') };
  const cell = [row.prospects, ...added.map(({ id }) => id)].filter(Boolean).join(', ');
  work.change('micro-internships', row.id, { prospects: cell });
  work.log('Prospects added', String(added.length), row.id);
  return { message: work.say('prospects-added', { count: added.length }) };
}

/** A kind of mail that had stopped goes on; three more that come back stop it again. */
export function goOnSending(work: Work, request: Request<'goOnSending'>): Response<'goOnSending'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const { id, brakesReleased } = offering.row;
  const brake = brakesOf(work.snapshot).find(
    (one) => one.microInternshipId === id && one.message === request.message,
  );
  if (!brake) return { message: work.say('brake-off') };
  const released = new Map(releasedIn(brakesReleased)).set(request.message, brake.back.length);
  work.change('micro-internships', id, { brakesReleased: releasedCell(released) });
  work.log('Sending goes on', request.message, id);
  return { message: work.say('brake-released') };
}

/** A mail that came back: to be sent once more, to a corrected address or the same one, or to be left. */
export function settleBouncedMail(
  work: Work,
  { id, what, to }: Request<'settleBouncedMail'>,
): Response<'settleBouncedMail'> {
  const row = work.snapshot.outbox.find((mail) => mail.id === id);
  if (!row) throw new Problem('not found', sentence('mail-gone'));
  const found = cameBack(row);
  if (row.status !== 'bounced' || !found) throw new Problem('refused', sentence('not-bounced'));
  if (what === 'leave') {
    work.change('outbox', id, { status: 'cancelled', problem: work.say('bounced-by-hand') });
    work.log('Left unsent after it came back', found.code, row.microInternshipId, id);
    return { message: work.say('bounced-settled') };
  }
  if (to && to.toLowerCase() !== found.address) {
    work.change('outbox', id, { to });
  } else {
    work.change('outbox', id, { bounce: cameBackCell({ ...found, kind: 'again' }) });
    const partner = work.snapshot.partners.find((one) => one.id === row.personId);
    if (partner && partner.bouncedMail.toLowerCase() === found.address)
      work.change('partners', partner.id, {
        bouncedMail: '',
        ...(partner.status === 'bounced' ? { status: 'prospect' } : {}),
      });
  }
  work.log('To be sent again after it came back', found.code, row.microInternshipId, id);
  return { message: work.say('mail-in-hours') };
}
