import { Temporal } from 'temporal-polyfill';
import { addressIn, type Bounce, bounceIn, type Headers } from './bounces';
import { dateIn } from './dates';
import { domainOf, isPublicDomain } from './mail-domains';
import { referencesIn } from './mail-key';
import { instantFrom } from './offering';
import type { OutboxRow } from './records';
import { awayUntilIn } from './return-date';

/** A mail that came in, as far as the rules need it. */
export interface ReceivedMail {
  messageId: string;
  threadId: string;
  from: string;
  subject: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  headers: Headers;
}

/** A mail that left, as the Outbox has it. */
export type SentMail = Pick<
  OutboxRow,
  'id' | 'to' | 'audience' | 'personId' | 'threadId' | 'reference' | 'sentAt' | 'microInternshipId'
> & {
  /** Its Message-ID header, where it is known. */
  headerId?: string;
};

/** Which of our mails an incoming one answers. */
export interface Answered {
  mailId: string;
  personId: string;
  /** The person, when it is a partner; '' otherwise. */
  partnerId: string;
}

export type Classified =
  | { kind: 'unrelated' }
  | ({ kind: 'reply' } & Answered)
  /** Somebody else of the same organisation: pause, and ask the teacher. */
  | ({ kind: 'possible reply' } & Answered)
  /** A machine's word about our mail: a read receipt, an answer to a calendar invitation, a mail that is on its way. */
  | ({ kind: 'notice' } & Answered)
  /** No answer: follow-ups wait until `awayUntil` (`YYYY-MM-DD`), which is guessed unless the mail stated it. */
  | ({ kind: 'auto-reply'; awayUntil: string; isStated: boolean } & Answered)
  | ({ kind: 'bounce'; address: string; bounce: Bounce } & Answered);

/** Nobody answers so fast. */
export const HUMAN_MS = 60_000;
/** Follow-ups wait so many days after an absence notice that names no day. */
export const AWAY_DAYS = 5;
/** Google's clock and ours may differ; the moment of sending is noted after it. */
const SKEW_MS = 2 * 60_000;

const autoSubjects =
  /\b(out of (the )?office|automatic reply|auto(matic)?[ -]?(response|reply)|autoreply|away from (my|the) (desk|office)|on (vacation|leave|holiday)|respuesta autom[aá]tica|fuera de (la )?oficina|ausente)\b/i;

/** What is known of the mails that left, for looking many incoming ones up; rows that did not leave are passed over. */
export class SentMails {
  private readonly threads = new Map<string, SentMail[]>();
  private readonly references = new Map<string, SentMail>();
  private readonly headerIds = new Map<string, SentMail>();
  private readonly addresses = new Map<string, SentMail[]>();
  private readonly domains = new Map<string, SentMail[]>();

  constructor(
    mails: readonly SentMail[],
    private readonly own: readonly string[],
  ) {
    const ownDomains = new Set(own.map(domainOf));
    const oldestFirst = mails
      .filter((mail) => timeOf(mail) !== null)
      .sort((a, b) => (timeOf(a) as number) - (timeOf(b) as number));
    for (const mail of oldestFirst) {
      const to = mail.to.toLowerCase();
      const domain = domainOf(to);
      put(this.threads, mail.threadId, mail);
      put(this.addresses, to, mail);
      if (mail.reference !== '') this.references.set(mail.reference, mail);
      if (mail.headerId) this.headerIds.set(mail.headerId, mail);
      if (mail.audience === 'partner' && !isPublicDomain(domain) && !ownDomains.has(domain))
        put(this.domains, domain, mail);
    }
  }

  isOwn(address: string): boolean {
    return this.own.some((one) => one.toLowerCase() === address);
  }

  inThread({ threadId, at }: ReceivedMail): SentMail | undefined {
    return lastBefore(this.threads.get(threadId), at);
  }

  referredTo({ headers, text, subject }: ReceivedMail): SentMail | undefined {
    const ids = `${headers['in-reply-to'] ?? ''} ${headers.references ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
    for (const id of ids.reverse()) {
      const mail = this.headerIds.get(id) ?? this.headerIds.get(id.slice(1, -1));
      if (mail) return mail;
    }
    return referencesIn(`${subject}\n${text}`)
      .map((reference) => this.references.get(reference))
      .find((mail) => mail !== undefined);
  }

  to(address: string, at: number): SentMail | undefined {
    return lastBefore(this.addresses.get(address), at);
  }

  toSameOrganisation(address: string, at: number): SentMail | undefined {
    return lastBefore(this.domains.get(domainOf(address)), at);
  }
}

const timeOf = ({ sentAt }: SentMail): number | null => instantFrom(sentAt)?.epochMilliseconds ?? null;

function put(map: Map<string, SentMail[]>, key: string, mail: SentMail): void {
  if (key === '') return;
  const list = map.get(key);
  if (list) list.push(mail);
  else map.set(key, [mail]);
}

function lastBefore(mails: readonly SentMail[] | undefined, at: number): SentMail | undefined {
  if (!mails) return undefined;
  for (let i = mails.length - 1; i >= 0; i--) {
    const mail = mails[i] as SentMail;
    if ((timeOf(mail) as number) <= at + SKEW_MS) return mail;
  }
  return undefined;
}

/**
 * What an incoming mail is to us. Matched by thread, then by what it refers to (a Message-ID, or our reference in the
 * quoted text), then by sender since the send; another person of the same organisation is a possible reply only.
 */
export function classify(mail: ReceivedMail, sent: SentMails, zone: string): Classified {
  const sender = addressIn(mail.from);
  if (sent.isOwn(sender)) return { kind: 'unrelated' };
  const bounce = bounceIn(mail);
  if (bounce) return bounced(mail, bounce, sent);
  const answer = sent.inThread(mail) ?? sent.referredTo(mail);
  if (!answer && isForMany(mail)) return { kind: 'unrelated' };
  const certain = answer ?? sent.to(sender, mail.at);
  const found = certain ?? sent.toSameOrganisation(sender, mail.at);
  if (!found) return { kind: 'unrelated' };
  const isAuto = isAutomatic(mail, found);
  if (isNotice(mail) || (isAuto && !certain)) return { kind: 'notice', ...answered(found) };
  if (isAuto) return { kind: 'auto-reply', ...away(mail, zone), ...answered(found) };
  return { kind: certain ? 'reply' : 'possible reply', ...answered(found) };
}

const answered = ({ id, personId, audience }: SentMail): Answered => ({
  mailId: id,
  personId,
  partnerId: audience === 'partner' ? personId : '',
});

/** A report is about an address we wrote to, or about the mail whose thread or reference it holds. */
function bounced(mail: ReceivedMail, bounce: Bounce, sent: SentMails): Classified {
  const found =
    sent.inThread(mail) ??
    sent.referredTo(mail) ??
    bounce.addresses.map((address) => sent.to(address, mail.at)).find((one) => one !== undefined);
  if (!found) return { kind: 'unrelated' };
  if (bounce.kind === 'delayed' || bounce.kind === 'delivered') return { kind: 'notice', ...answered(found) };
  return { kind: 'bounce', address: found.to.toLowerCase(), bounce, ...answered(found) };
}

/** A newsletter or a list: answers to us by way of a list stand in our thread or refer to our mail. */
const isForMany = ({ headers }: ReceivedMail): boolean =>
  (headers['list-id'] ?? '') !== '' ||
  (headers['list-unsubscribe'] ?? '') !== '' ||
  /^list$/i.test((headers.precedence ?? '').trim());

const calendarSubjects =
  /^(accepted|declined|tentative(ly accepted)?|updated invitation|invitation|cancell?ed event|new time proposed|aceptad[ao]|rechazad[ao]|provisional|invitaci[oó]n( actualizada)?|evento cancelado|nueva hora propuesta)\s*:/i;
const receiptSubjects = /^(read|le[ií]do|confirmaci[oó]n de lectura|read receipt)\s*:/i;

/** Nobody is away and nobody has written: the machine of somebody who read or clicked something. */
function isNotice({ headers, subject }: ReceivedMail): boolean {
  const type = headers['content-type'] ?? '';
  if (/disposition-notification/i.test(type) || /text\/calendar/i.test(type)) return true;
  const isMachine =
    (headers['auto-submitted'] ?? 'no').trim().toLowerCase() !== 'no' || /multipart\/report/i.test(type);
  return (
    (calendarSubjects.test(subject) && (isMachine || /calendar-notification@/i.test(headers.sender ?? ''))) ||
    (receiptSubjects.test(subject) && isMachine)
  );
}

function isAutomatic({ headers, subject, at }: ReceivedMail, found: SentMail): boolean {
  const submitted = (headers['auto-submitted'] ?? '').trim().toLowerCase();
  if (submitted !== '' && submitted !== 'no') return true;
  if (/^(yes|true|1)/i.test((headers['x-autoreply'] ?? '').trim())) return true;
  if ((headers['x-autorespond'] ?? '').trim() !== '') return true;
  if (/auto_reply/i.test(headers.precedence ?? '')) return true;
  if (autoSubjects.test(subject)) return true;
  const since = at - (timeOf(found) as number);
  return since < HUMAN_MS;
}

function away({ text, subject, at }: ReceivedMail, zone: string): { awayUntil: string; isStated: boolean } {
  const received = dateIn(Temporal.Instant.fromEpochMilliseconds(at), zone);
  const stated = awayUntilIn(`${subject}. ${ownWords(text)}`, received);
  return { awayUntil: (stated ?? received.add({ days: AWAY_DAYS })).toString(), isStated: stated !== null };
}

/** A mail's own words, without the mail it answers. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (/^\s*>/.test(line) ||
        /^-{2,}\s*(original message|mensaje original)/i.test(line) ||
        /^_{10,}$/.test(line.trim()) ||
        /^(on|el) .{5,200}(wrote|escribi[oó]):\s*$/i.test(line) ||
        /^(from|de):\s.*@/i.test(line)),
  );
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}
