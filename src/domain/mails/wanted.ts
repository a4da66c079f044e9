import type { Temporal } from 'temporal-polyfill';
import { type Language, languages } from '../../toolkit/language';
import type { Audience, Priority } from '../../toolkit/message';
import { messageOf } from '../../toolkit/messages';
import type { StageId } from '../../toolkit/stage';
import { dateFrom, dateOfInstant, isAfter, moment, type PlainDate, type SchoolCalendar } from '../dates';
import { fingerprint } from '../fingerprint';
import { mailKey } from '../mail-key';
import type { At, Offering, Snapshot } from '../offering';
import type { ApplicationRow, OutboxRow, PartnerRow } from '../records';

/**
 * A mail that the facts ask for. It is derived anew at every plan: a mail no longer wanted and not yet sent is
 * cancelled, one whose words changed is written anew unless a person edited it.
 */
export interface Wanted {
  key: string;
  message: string;
  stage: StageId | 'any';
  audience: Audience;
  priority: Priority;
  microInternshipId: string;
  personId: string;
  to: string;
  name: string;
  language: Language;
  /** The day it is meant for; a plan that is much too late for it makes it `missed`. */
  day: PlainDate;
  /** Meant for the first school day on which it can be written: never missed, never moved once it is planned. */
  asSoonAsPossible: boolean;
  /** Worked out when it is asked for: most wanted mails have left already. */
  readonly sendAfter: Temporal.Instant;
  /** Alerts and the run of show to the teacher leave outside school hours too. */
  anyHour: boolean;
  /** A person has said yes to exactly this mail by what they did, such as offering the seat. */
  approved: boolean;
  /** Written down as soon as it is wanted, however far off its day: the teacher works on it before. */
  early?: boolean;
  values: () => Record<string, string>;
  /** What its row remembers of what it says, where that is not read from its placeholders. */
  told?: string;
}

/** What the Outbox says of one mail; `when` is the day it is planned for. */
export interface KnownMail {
  status: string;
  sentAt: string;
  when?: string;
}

/** What stage functions work with. */
export interface Context {
  snapshot: Snapshot;
  offering: Offering;
  at: At;
  calendar: SchoolCalendar;
  /** The mail of a key as the Outbox has it. */
  mail: (key: string) => KnownMail | undefined;
  /** All mails of the offering that the Outbox has. */
  readonly outbox: readonly OutboxRow[];
}

export interface Draft {
  message: string;
  person: { id: string; to: string; name: string; language: Language };
  /** Without one it is meant for as soon as possible. */
  day?: PlainDate;
  /** `HH:mm`; the start of school hours when missing. */
  time?: string;
  occurrence?: string;
  anyHour?: boolean;
  approved?: boolean;
  early?: boolean;
  values?: () => Record<string, string>;
  told?: string;
}

/** Makes a wanted mail for an offering; the message's own definition gives stage, audience and priority. */
export function want(context: Context, draft: Draft): Wanted {
  const { settings } = context.snapshot;
  const message = messageOf(draft.message);
  if (!message) throw new Error(`The toolkit has no message "${draft.message}".`);
  const time = draft.time ?? settings.text('schoolHoursStart');
  const day = draft.day ?? context.calendar.onOrAfter(context.at.today);
  return {
    key: mailKey(context.offering.row.id, draft.message, draft.person.id, draft.occurrence),
    message: draft.message,
    stage: message.stage,
    audience: message.audience,
    priority: message.priority,
    microInternshipId: context.offering.row.id,
    personId: draft.person.id,
    to: draft.person.to,
    name: draft.person.name,
    language: draft.person.language,
    day,
    asSoonAsPossible: draft.day === undefined,
    get sendAfter() {
      return moment(day, time, settings.zone);
    },
    anyHour: draft.anyHour ?? false,
    approved: draft.approved ?? false,
    early: draft.early ?? false,
    values: draft.values ?? (() => ({})),
    ...(draft.told === undefined ? {} : { told: draft.told }),
  };
}

export const languageOf = (text: string, usual: Language): Language =>
  languages.find((language) => language === text) ?? usual;

export function partnerPerson(context: Context, partner: PartnerRow): Draft['person'] {
  return {
    id: partner.id,
    to: partner.mail,
    name: partner.contact || partner.organisation,
    language: languageOf(partner.language, context.snapshot.settings.language),
  };
}

export function studentPerson(context: Context, application: ApplicationRow): Draft['person'] {
  return {
    id: application.id,
    to: application.schoolMail,
    name: `${application.nameUsed || application.firstName} ${application.lastName}`.trim(),
    language: languageOf(application.studentLanguage, context.snapshot.settings.language),
  };
}

/** Somebody who is only an address in a list, such as a counsellor; the id does not give the address away. */
export function addressPerson(context: Context, address: string): Draft['person'] {
  return { id: addressId(address), to: address, name: '', language: context.snapshot.settings.language };
}

/** A short, stable id of an address. Not secret; it only keeps addresses out of keys. */
export const addressId = (address: string): string => `X-${fingerprint(address.trim().toLowerCase())}`;

export function teacherPerson(context: Context): Draft['person'] {
  const { settings } = context.snapshot;
  return {
    id: 'teacher',
    to: settings.text('teacherMail'),
    name: settings.text('teacherName'),
    language: settings.language,
  };
}

/** The day something is due that opens on a date but needs an answer first: the later of the two, on a school day. */
export function dayFrom(context: Context, opens: PlainDate, answered: string): PlainDate {
  const since = dateOfInstant(answered, context.at.zone) ?? dateFrom(answered);
  return since && isAfter(since, opens) ? context.calendar.onOrAfter(since) : opens;
}

/** Whether a mail has left, or nobody can say that it has not; then nothing else may be told for the same reason. */
export function mayHaveLeft(context: Context, message: string, personId: string, occurrence = ''): boolean {
  const key = mailKey(context.offering.row.id, message, personId, occurrence);
  const status = context.mail(key)?.status ?? '';
  return ['sent', 'sending', 'unknown', 'bounced'].includes(status);
}

/** When the mail of a key left, or null while it has not. */
export function sentAt(context: Context, message: string, personId: string, occurrence = ''): string | null {
  const mail = context.mail(mailKey(context.offering.row.id, message, personId, occurrence));
  return mail?.status === 'sent' && mail.sentAt !== '' ? mail.sentAt : null;
}
