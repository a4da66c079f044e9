import { Temporal } from 'temporal-polyfill';
import { mayBeWritten } from '../domain/mails/partner';
import { type Classified, classify, SentMails } from '../domain/replies';
import { type IncomingMail, myAddress, receivedSince } from '../google/mail';
import { OVERLAP_MS } from '../google/news';
import { cadence } from '../toolkit/cadence';
import type { Work } from './session';

/** Reads what came in since the last look and notes replies, absences and bounces; gives how many meant something. */
export function noticeReplies(work: Work): number {
  const { memory } = work;
  const now = work.now;
  const since = (Date.parse(memory.get('repliesSeen')) || now.epochMilliseconds) - OVERLAP_MS;
  const mails = receivedSince(Math.floor(since / 1000));
  memory.set({ repliesSeen: now.toString() });
  if (mails.length === 0) return 0;
  const { settings, outbox } = work.snapshot;
  const sent = new SentMails(
    outbox,
    [myAddress(), settings.text('teacherMail'), settings.text('replyTo')].filter(Boolean),
  );
  let noted = 0;
  for (const mail of mails.sort((a, b) => a.at - b.at)) {
    const found = classify(mail, sent, settings.zone);
    if (found.kind === 'unrelated') continue;
    if (found.kind === 'bounce') noted += noteBounce(work, found);
    else if (found.partnerId !== '') noted += notePartner(work, found, mail);
  }
  work.save();
  return noted;
}

type Answer = Exclude<Classified, { kind: 'unrelated' | 'bounce' }>;

function notePartner(work: Work, found: Answer, mail: IncomingMail): number {
  const partner = work.snapshot.partners.find((row) => row.id === found.partnerId);
  if (!partner) return 0;
  if (found.kind === 'auto-reply') {
    if (partner.awayUntil >= found.awayUntil) return 0;
    work.change('partners', partner.id, { awayUntil: found.awayUntil });
    work.log('Partner is away', found.awayUntil, '', partner.id);
    return 1;
  }
  if (partner.lastReply !== '' && Date.parse(partner.lastReply) >= Math.floor(mail.at / 1000) * 1000)
    return 0;
  work.change('partners', partner.id, {
    lastReply: Temporal.Instant.fromEpochMilliseconds(mail.at).toString(),
    threadId: mail.threadId,
    threadLink: `https://mail.google.com/mail/#all/${mail.threadId}`,
    ...(mayBeWritten(partner) ? { status: found.kind === 'reply' ? 'replied' : 'possible reply' } : {}),
  });
  work.log(found.kind === 'reply' ? 'Partner replied' : 'Partner may have replied', '', '', partner.id);
  return 1;
}

/** A temporary failure counts as final the third time; what was blocked or cannot be reached stops at once. */
function noteBounce(
  work: Work,
  { mailId, address, bounce }: Extract<Classified, { kind: 'bounce' }>,
): number {
  const row = work.snapshot.outbox.find((mail) => mail.id === mailId);
  if (!row || row.status === 'bounced') return 0;
  const partner = work.snapshot.partners.find((one) => one.id === row.personId);
  if (bounce.kind === 'soft') {
    const times = (partner?.softBounces ?? 0) + 1;
    if (partner) work.change('partners', partner.id, { softBounces: times });
    if (times < cadence.softBouncesUntilHard) return 1;
  }
  work.change('outbox', row.id, {
    status: 'bounced',
    problem: work.say(bounce.kind === 'blocked' ? 'came-back-blocked' : 'came-back-unreachable', {
      address,
      code: bounce.code || work.say('no-code'),
    }),
  });
  if (partner) work.change('partners', partner.id, { status: 'bounced' });
  work.log('A mail came back', bounce.code, row.microInternshipId, row.id);
  return 1;
}
