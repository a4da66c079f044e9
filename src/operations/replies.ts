import { Temporal } from 'temporal-polyfill';
import { classify, type SentContact } from '../domain/replies';
import { mayBeWritten } from '../domain/mails/partner';
import { cadence } from '../toolkit/cadence';
import { receivedSince } from '../google/mail';
import type { Work } from './session';
import { OVERLAP_MS } from './tick';

/** Reads what came in since the last look and notes replies, absences and bounces; gives how many meant something. */
export function noticeReplies(work: Work): number {
  const { memory } = work;
  const now = work.now;
  const since = (Date.parse(memory.get('repliesSeen')) || now.epochMilliseconds) - OVERLAP_MS;
  const mails = receivedSince(Math.floor(since / 1000));
  memory.set({ repliesSeen: now.toString() });
  if (mails.length === 0) return 0;
  const contacts: SentContact[] = work.snapshot.outbox
    .filter((row) => row.sentAt !== '')
    .map((row) => ({ mailId: row.id, personId: row.personId, audience: row.audience, to: row.to, threadId: row.threadId, reference: row.reference, sentAt: row.sentAt }));
  let noted = 0;
  for (const mail of mails.sort((a, b) => a.at - b.at)) {
    const found = classify({ ...mail, at: new Date(mail.at).toISOString() }, contacts, { zone: work.snapshot.settings.zone });
    if (found.kind === 'unrelated') continue;
    if (found.kind === 'bounce') noted += noteBounce(work, found);
    else if (found.contact.audience === 'partner') noted += notePartner(work, found, mail.at, mail.threadId);
  }
  work.save();
  return noted;
}

type Found = ReturnType<typeof classify>;

function notePartner(work: Work, found: Extract<Found, { kind: 'reply' | 'possible reply' | 'auto-reply' }>, at: number, threadId: string): number {
  const partner = work.snapshot.partners.find((row) => row.id === found.contact.personId);
  if (!partner) return 0;
  const when = Temporal.Instant.fromEpochMilliseconds(at).toString();
  if (found.kind === 'auto-reply') {
    const until = found.awayUntil || work.at.today.add({ days: cadence.autoReplyPushesFollowUpDays }).toString();
    if (partner.awayUntil >= until) return 0;
    work.change('partners', partner.id, { awayUntil: until });
    work.log('Partner is away', until, found.contact.mailId, partner.id);
    return 1;
  }
  if (partner.lastReply !== '' && Date.parse(partner.lastReply) >= at) return 0;
  const isOpen = mayBeWritten(partner);
  work.change('partners', partner.id, {
    lastReply: when,
    threadId,
    threadLink: `https://mail.google.com/mail/#all/${threadId}`,
    ...(isOpen ? { status: found.kind === 'reply' ? 'replied' : 'possible reply' } : {}),
  });
  work.log(found.kind === 'reply' ? 'Partner replied' : 'Partner may have replied', '', '', partner.id);
  return 1;
}

function noteBounce(work: Work, found: Extract<Found, { kind: 'bounce' }>): number {
  const row = work.snapshot.outbox.find((mail) => mail.id === found.contact.mailId);
  if (!row || row.status === 'bounced') return 0;
  if (found.severity === 'soft') {
    const partner = work.snapshot.partners.find((one) => one.id === row.personId);
    const times = (partner?.softBounces ?? 0) + 1;
    if (partner) work.change('partners', partner.id, { softBounces: times });
    if (!partner || times < cadence.softBouncesUntilHard) return 1;
  }
  work.change('outbox', row.id, { status: 'bounced', problem: `It came back: ${row.to} cannot be reached (${found.code || 'no code given'}).` });
  const partner = work.snapshot.partners.find((one) => one.id === row.personId);
  if (partner) work.change('partners', partner.id, { status: 'bounced' });
  work.log('A mail came back', found.code, row.microInternshipId, row.id);
  return 1;
}
