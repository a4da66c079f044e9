import { Temporal } from 'temporal-polyfill';
import { type PlainDate, SchoolCalendar } from '../../src/domain/dates';
import { mailKey } from '../../src/domain/mail-key';
import type { Wanted } from '../../src/domain/mails/wanted';
import { At } from '../../src/domain/offering';
import type { OutboxChanges, Planning } from '../../src/domain/outbox';
import type { MessageRow, OutboxRow } from '../../src/domain/records';
import { readSettings } from '../../src/domain/settings';
import { languages } from '../../src/toolkit/language';
import { messageOf, messages } from '../../src/toolkit/messages';
import { day } from './calendars';
import { rowOf } from './rows';

export const ZONE = 'America/Los_Angeles';

/** The moment of a wall-clock time in the tracker's zone. */
export const at = (date: string, time = '09:00'): At =>
  new At(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).toInstant(), ZONE);

/** The Messages tab as it is set up: every text ready-made, English ones checked by a person. */
export const messageRows = (checked: readonly string[] = ['en']): MessageRow[] =>
  messages.flatMap((message) =>
    languages.map((language) =>
      rowOf('messages', {
        id: `${message.id} ${language}`,
        message: message.id,
        language,
        stage: message.stage,
        audience: message.audience,
        subject: message.subject[language],
        body: message.body[language],
        approval: message.approval,
        checked: checked.includes(language),
      }),
    ),
  );

/** Sample values, so that every message can be filled in. */
export const samples = (values: Record<string, string> = {}) =>
  new Proxy(values, {
    get: (given, name: string) =>
      given[name] ?? (name.endsWith('Link') ? 'https://x.example/form' : `some ${name}`),
  });

export function planning(parts: Partial<Planning> & { typed?: Record<string, string> } = {}): Planning {
  const { typed, ...rest } = parts;
  return {
    at: at('2027-03-01'),
    calendar: new SchoolCalendar([]),
    settings: readSettings(typed ?? {}, ZONE),
    messages: new Map(messageRows().map((row) => [row.id, row])),
    values: () => samples(),
    ledger: new Map(),
    stopped: () => '',
    ...rest,
  };
}

/** A wanted mail; the message's own definition gives audience, stage and priority. */
export function wanted(parts: Partial<Omit<Wanted, 'day'>> & { day?: PlainDate | string } = {}): Wanted {
  const message = messageOf(parts.message ?? 'session-details-student') as NonNullable<
    ReturnType<typeof messageOf>
  >;
  const personId = parts.personId ?? 'A-1';
  const date = typeof parts.day === 'object' ? parts.day : day(parts.day ?? '2027-03-01');
  return {
    key: mailKey('M-1', message.id, personId),
    message: message.id,
    stage: message.stage,
    audience: message.audience,
    priority: message.priority,
    microInternshipId: 'M-1',
    personId,
    to: 'ana@students.school.example',
    name: 'Ana Lopez',
    language: 'en',
    asSoonAsPossible: false,
    sendAfter: at(date.toString(), '08:00').now,
    anyHour: false,
    approved: false,
    values: () => ({}),
    ...parts,
    day: date,
  };
}

let rowNumber = 0;

/** The Outbox after the changes, as the plan writes them. */
export function applied(rows: readonly OutboxRow[], changes: OutboxChanges): OutboxRow[] {
  const cancelled = new Map(changes.cancel.map((one) => [one.id, one]));
  const updates = new Map(changes.update.map(({ id, values }) => [id, values]));
  const kept = rows.map((row) => {
    const cancel = cancelled.get(row.id);
    const gone = cancel ? { status: 'cancelled', problem: cancel.why, draftId: '' } : {};
    return { ...row, ...updates.get(row.id), ...gone };
  });
  return [...kept, ...changes.add.map(rowFrom)];
}

function rowFrom(mail: OutboxChanges['add'][number]): OutboxRow {
  const { wanted: what, status, approval, subject, body, problem, told } = mail;
  rowNumber++;
  return rowOf('outbox', {
    ...{ id: `O-${rowNumber}`, status, approval, subject, body, problem, told },
    ...{
      when: what.sendAfter.toString(),
      sendAfter: what.sendAfter.toString(),
      to: what.to,
      name: what.name,
    },
    ...{ audience: what.audience, message: what.message, language: what.language, priority: what.priority },
    ...{
      microInternshipId: what.microInternshipId,
      personId: what.personId,
      stage: what.stage,
      key: what.key,
    },
  });
}

/** The row of a mail as the plan has just written it. */
export function planned(mail: Wanted, values: Partial<OutboxRow> = {}): OutboxRow {
  const row = rowFrom({
    wanted: mail,
    status: 'planned',
    approval: 'not needed',
    subject: 'some subject',
    body: 'some body',
    problem: '',
    told: '',
  });
  return { ...row, ...values };
}
