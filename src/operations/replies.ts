import { Temporal } from 'temporal-polyfill';
import { cameBack, cameBackCell, isForGood } from '../domain/came-back';
import { dateIn } from '../domain/dates';
import { originalKey } from '../domain/mail-key';
import { cameBackSentence } from '../domain/mails/alerts';
import { isRunning, type Offering } from '../domain/offering';
import { answerFor } from '../domain/partners/answer';
import type { PartnerRow } from '../domain/records';
import { type Classified, classify, ownWords, SentMails } from '../domain/replies';
import { type IncomingMail, myAddress, receivedSince } from '../google/mail';
import { OVERLAP_MS } from '../google/news';
import { cadence } from '../toolkit/cadence';
import { notePartner } from './partners';
import type { Work } from './session';

/** Reads what came in since the last look and notes replies, absences and bounces; gives how many meant something. */
export function noticeReplies(work: Work): number {
  const { memory } = work;
  const now = work.now;
  const since = (Date.parse(memory.get('repliesSeen')) || now.epochMilliseconds) - OVERLAP_MS;
  const mails = receivedSince(Math.floor(since / 1000));
  if (mails.length === 0) {
    memory.set({ repliesSeen: now.toString() });
    return 0;
  }
  const { settings, outbox } = work.snapshot;
  const sent = new SentMails(
    outbox,
    [myAddress(), settings.text('teacherMail'), settings.text('replyTo')].filter(Boolean),
  );
  let noted = 0;
  for (const mail of mails.sort((a, b) => a.at - b.at)) {
    const found = classify(mail, sent, settings.zone);
    if (found.kind === 'unrelated' || found.kind === 'notice') continue;
    if (found.kind === 'bounce') noted += noteBounce(work, found);
    else if (found.partnerId !== '') noted += noteAnswer(work, found, mail);
  }
  work.save();
  work.tracker.flush();
  memory.set({ repliesSeen: now.toString() });
  return noted;
}

type Answer = Extract<Classified, { kind: 'reply' | 'possible reply' | 'auto-reply' }>;

function noteAnswer(work: Work, found: Answer, mail: IncomingMail): number {
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
  const isSure = found.kind === 'reply';
  const offering = askedAbout(work, partner, found, mail.at);
  if (!isSure && !offering) return 0;
  const received = Temporal.Instant.fromEpochMilliseconds(mail.at);
  work.change('partners', partner.id, {
    lastReply: received.toString(),
    lastWords: ownWords(mail.text).slice(0, KEPT_WORDS),
    threadId: mail.threadId,
    threadLink: `https://mail.google.com/mail/#all/${mail.threadId}`,
  });
  if (offering) {
    const date = dateIn(received, work.at.zone).toString();
    const [event, status] = isSure
      ? (['replied', 'replied'] as const)
      : (['may have replied', 'possible reply'] as const);
    notePartner(work, partner, offering.row, event, date, status);
  }
  work.log(isSure ? 'Partner replied' : 'Partner may have replied', '', offering?.row.id ?? '', partner.id);
  return 1;
}

/** So much of a reply is kept beside the partner; the rest is in Gmail. */
const KEPT_WORDS = 500;

/** Somebody of whom an answer is still wanted, or welcome: after silence, after "not now", and from another address. */
const openTo: Record<'reply' | 'possible reply', readonly string[]> = {
  reply: ['prospect', 'invited', 'possible reply', 'replied', 'no answer', 'not now', 'bounced'],
  'possible reply': ['prospect', 'invited', 'no answer'],
};

/**
 * The offering an answer is about: the one whose mail it answers, if that waits for one; otherwise the latest that does. A
 * partner who answers last year's mail has read this year's.
 */
function askedAbout(
  work: Work,
  partner: PartnerRow,
  { kind, mailId }: Answer,
  at: number,
): Offering | undefined {
  const { outbox } = work.snapshot;
  const asked = new Set(
    outbox
      .filter((row) => row.personId === partner.id && row.message === 'partner-invitation')
      .filter((row) => row.sentAt !== '' && Date.parse(row.sentAt) <= at + SKEW_MS)
      .map((row) => row.microInternshipId),
  );
  const waiting = work
    .offerings()
    .filter((offering) => isRunning(offering) && !offering.partner && asked.has(offering.row.id))
    .filter((offering) => offering.prospects.some(({ id }) => id === partner.id))
    .filter((offering) => openTo[kind as 'reply'].includes(answerFor(offering, partner)));
  const mailOf = outbox.find((row) => row.id === mailId)?.microInternshipId;
  return (
    waiting.find(({ row }) => row.id === mailOf) ??
    waiting.sort((a, b) => a.row.created.localeCompare(b.row.created)).pop()
  );
}

/** Google's clock and ours may differ; the moment of sending is noted after it. */
const SKEW_MS = 2 * 60_000;

/** A temporary failure counts as final the third time; what was blocked or cannot be reached stops at once. */
function noteBounce(
  work: Work,
  { mailId, address, bounce }: Extract<Classified, { kind: 'bounce' }>,
): number {
  const { outbox, settings } = work.snapshot;
  const row = outbox.find((mail) => mail.id === mailId);
  if (!row || row.status === 'bounced' || row.bounce !== '') return 0;
  const times = outbox.filter(
    (one) => originalKey(one.key) === originalKey(row.key) && cameBack(one)?.kind === 'soft',
  ).length;
  const isLast = bounce.kind === 'soft' && times + 1 >= cadence.softBouncesUntilHard;
  const kind = isLast ? 'hard' : (bounce.kind as 'hard' | 'soft' | 'blocked');
  const found = { at: seen(work), kind, code: bounce.code, address };
  work.change('outbox', row.id, {
    status: 'bounced',
    bounce: cameBackCell(found),
    problem: cameBackSentence(found, settings.language),
  });
  const partner = work.snapshot.partners.find((one) => one.id === row.personId);
  if (partner && isForGood(found)) noteDeadAddress(work, partner, row.microInternshipId, address);
  else if (partner) work.change('partners', partner.id, { softBounces: times + 1 });
  work.log('A mail came back', `${kind} ${bounce.code}`.trim(), row.microInternshipId, row.id);
  return 1;
}

/** What is noted in one look is told to the teacher in one mail. */
const seen = (work: Work): string => work.at.now.toString();

function noteDeadAddress(work: Work, partner: PartnerRow, microInternshipId: string, address: string): void {
  const offering = work.snapshot.microInternships.find(({ id }) => id === microInternshipId);
  const isCurrent = partner.mail.toLowerCase() === address;
  if (isCurrent) work.change('partners', partner.id, { bouncedMail: address });
  if (!offering) return;
  const isSilent = ['', 'prospect', 'invited'].includes(partner.status);
  const status = isCurrent && isSilent ? 'bounced' : partner.status;
  const today = work.at.today.toString();
  notePartner(work, partner, offering, 'mail came back', today, status);
}
