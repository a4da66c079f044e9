import { industryForm } from '../../toolkit/forms/industry';
import { tabOf } from '../../toolkit/tabs';
import { dateFrom, dateOfInstant, isBefore, moment } from '../dates';
import { domainOf, isPublicDomain } from '../mail-domains';
import { instantFrom } from '../offering';
import type { MicroInternshipRow, PartnerRow } from '../records';
import { parseSessions } from '../sessions';
import { isMailAddress } from '../settings';
import type { FormAnswer } from './answer';
import { type Difference, sortedAnswers, writtenMemory } from './industry-differences';
import { AnswerReader } from './reader';
import { isLater } from './responses';
import { type AnswerResult, changesOf, known, taken } from './result';

/**
 * Stage 2: what the partner offers, into the micro-internship's row and the partner's. A blank leaves what stands there,
 * unless the partner edits the answer that it came from. What the teacher has typed is never overwritten: the difference
 * waits for the teacher. Sessions stay the teacher's: the partner's dates are options.
 */
export function industryAnswer(
  answer: FormAnswer,
  row: MicroInternshipRow,
  partner: PartnerRow | undefined,
  { zone }: { zone: string },
): AnswerResult {
  const isSame = answer.responseId === row.industryFormResponseId;
  if (isSame && !isLater(answer.submittedAt, row.industryFormAnswered)) return known();
  if (!isSame && row.industryFormAnswered !== '' && !isLater(answer.submittedAt, row.industryFormAnswered)) {
    return known();
  }
  const reader = new AnswerReader(answer, industryForm);
  const offered = {
    ...offeringValues(reader, row, zone),
    ...(partner && reader.has('company') ? { partner: reader.line('company') } : {}),
  };
  const { values, memory, news } = sortedAnswers(
    row,
    withoutBlanks<MicroInternshipRow>(offered, answer, isSame),
  );
  const known_ = partner ? partnerValues(reader, partner, zone) : {};
  const ofPartner = withoutBlanks<PartnerRow>(known_, answer, isSame);
  checkSessions(reader, row);
  const changes = [
    ...changesOf('micro-internships', row, {
      ...values,
      industryFormAnswered: answer.submittedAt,
      industryFormResponseId: answer.responseId,
      industryAnswers: writtenMemory(memory),
    }),
    ...(partner ? changesOf('partners', partner, ofPartner) : []),
  ];
  const first = row.industryFormAnswered === '';
  return taken({
    changes,
    flags: reader.flags,
    alerts: reader.flags.map((flag) => `Industry form of ${row.id}: ${flag}.`),
    notes: [
      `The industry form of ${row.id} was ${first ? 'answered' : isSame ? 'changed' : 'answered again'}.`,
      ...differenceNotes(news),
      ...(partner ? whatChanged(partner, ofPartner) : []),
    ],
  });
}

function offeringValues(
  reader: AnswerReader,
  row: MicroInternshipRow,
  zone: string,
): Partial<MicroInternshipRow> {
  const seatsMin = reader.wholeNumber('seats-min');
  const seatsMax = reader.wholeNumber('seats-max');
  const fits = seatsMin === null || seatsMax === null || seatsMin <= seatsMax;
  if (!fits) reader.flag('fewest students is more than most students');
  return {
    title: reader.line('title').slice(0, 60).trim(),
    description: reader.text('description'),
    skills: ['skill-1', 'skill-2', 'skill-3']
      .map((id) => reader.line(id).replace(/;/g, ','))
      .filter(Boolean)
      .join('; '),
    activity: reader.text('activity'),
    assignment: reader.text('assignment'),
    assignmentDue: reader.date('assignment-due'),
    feedbackMethod: reader.choice('feedback-method'),
    prerequisites: reader.text('prerequisites'),
    materials: reader.text('materials'),
    dateOptions: dateOptions(reader, row.zone || zone),
    minutes: reader.wholeNumber('minutes'),
    ...(fits ? { seatsMin, seatsMax } : {}),
    grades: reader.list('grades').join(', '),
    sector: reader.choice('sector'),
    platform: reader.choice('platform'),
    screenShare: reader.yes('screen-share'),
    accessNeeds: reader.text('access-needs'),
    recordingOkByPartner: reader.yes('recording-ok'),
    logoOk: reader.yes('logo-ok'),
    listingOk: reader.yes('listing-ok'),
    rulesAcknowledged: rulesAcknowledged(reader),
    note: reader.has('remarks') ? noted(row.note, reader.text('remarks')) : row.note,
  };
}

function rulesAcknowledged(reader: AnswerReader): boolean {
  const all = reader.allOf('rules');
  if (!all) reader.flag('not every rule for working with students was acknowledged');
  return all;
}

const noted = (note: string, remarks: string): string =>
  note.includes(remarks) ? note : [note, `Partner: ${remarks}`].filter(Boolean).join('\n');

/** The offered dates in the school's time, with the partner's own where it differs; further dates as they were written. */
function dateOptions(reader: AnswerReader, zone: string): string {
  const theirs = reader.choice('zone');
  const partnerZone = theirs === '' || theirs === 'school' ? zone : theirs;
  const submitted = dateOfInstant(reader.answer.submittedAt, zone);
  const options = ['date-1', 'date-2', 'date-3'].flatMap((id) => {
    const read = reader.moment(id);
    const date = read && dateFrom(read.date);
    if (!read || !date) return [];
    const local = moment(date, read.time, partnerZone).toZonedDateTimeISO(zone);
    if (submitted && isBefore(local.toPlainDate(), submitted))
      reader.flag(`${id.replace('-', ' ')} lies in the past`);
    const here = `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
    const there = `${read.date} ${read.time}`;
    return [here === there ? here : `${here} (${there} in ${partnerZone})`];
  });
  return [...options, ...(reader.has('more-dates') ? [`Further: ${reader.text('more-dates')}`] : [])].join(
    '\n',
  );
}

function checkSessions(reader: AnswerReader, row: MicroInternshipRow): void {
  const { sessions } = parseSessions(row.sessions);
  const count = reader.wholeNumber('session-count');
  if (count !== null && sessions.length > 0 && count !== sessions.length)
    reader.flag(`${count} sessions are offered and ${sessions.length} are planned`);
}

function partnerValues(reader: AnswerReader, partner: PartnerRow, zone: string): Partial<PartnerRow> {
  const backup = reader.line('backup-contact');
  const backupMail = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+/.exec(backup)?.[0]?.toLowerCase() ?? '';
  const theirs = reader.choice('zone');
  return {
    organisation: reader.line('company'),
    contact: reader.line('contact'),
    role: reader.line('role'),
    mail: mailOf(reader, partner),
    phone: reader.line('phone'),
    website: reader.line('website'),
    industry: reader.choice('sector'),
    zone: theirs === 'school' || theirs === zone ? '' : theirs,
    backupContact: backup
      .replace(/[^\s@<>"(),;:]+@[^\s@<>"(),;:]+/g, '')
      .replace(/[\s<>(),;:]+$/, '')
      .trim(),
    backupMail: isMailAddress(backupMail) ? backupMail : '',
  };
}

/**
 * Anybody with the link can answer, and mails to the partner tell about students; so another address is taken by itself
 * only where there was none or it is of the same organisation.
 */
function mailOf(reader: AnswerReader, partner: PartnerRow): string {
  const mail = reader.mail('mail');
  if (!isMailAddress(mail)) return partner.mail;
  const before = partner.mail.toLowerCase();
  if (before === '' || mail === before) return partner.mail || mail;
  if (domainOf(mail) === domainOf(before) && !isPublicDomain(domainOf(mail))) return mail;
  reader.flag('it names another mail address than the one in Partners; change it there if that is right');
  return partner.mail;
}

/** Leaves blanks out; in an answer that is edited, a question that was shown and is blank now empties its column. */
function withoutBlanks<R>(values: Partial<R>, answer: FormAnswer, isEdited: boolean): Partial<R> {
  const clearable: Record<string, string> = {
    assignment: 'assignment',
    assignmentDue: 'assignment-due',
    prerequisites: 'prerequisites',
    materials: 'materials',
    accessNeeds: 'access-needs',
  };
  return Object.fromEntries(
    Object.entries(values).filter(([column, value]) => {
      if (value !== '' && value !== null) return true;
      const question = clearable[column];
      return isEdited && question !== undefined && answer.answers[question] === '';
    }),
  ) as Partial<R>;
}

const headersOf = (tab: 'micro-internships' | 'partners'): Map<string, string> =>
  new Map(tabOf(tab).columns.map(({ id, header }) => [id, header]));

/** Sentences for the log: what was filled in, what changed, and what waits for the teacher. */
function differenceNotes(news: readonly Difference[]): string[] {
  const headers = headersOf('micro-internships');
  const isFilling = ({ before, taken: isTaken }: Difference) => isTaken && (before === '' || before === null);
  const filled = news.filter(isFilling).map(({ column }) => headers.get(column));
  return [
    ...(filled.length > 0 ? [`Filled in: ${filled.join(', ')}.`] : []),
    ...news
      .filter((one) => !isFilling(one))
      .map(({ column, before, after, taken: isTaken }) =>
        isTaken
          ? `${headers.get(column)} was "${inWords(before)}", is now "${inWords(after)}".`
          : `${headers.get(column)} stays "${inWords(before)}"; the partner says "${inWords(after)}".`,
      ),
  ];
}

/** Sentences about columns of the partner that said something else before. */
function whatChanged(row: PartnerRow, values: Partial<PartnerRow>): string[] {
  const headers = headersOf('partners');
  return Object.entries(values).flatMap(([column, value]) => {
    const before = row[column as keyof PartnerRow];
    if (before === value || before === '' || before === null) return [];
    return [`${headers.get(column)} was "${inWords(before)}", is now "${inWords(value)}".`];
  });
}

/** A value as a sentence has it. */
export function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value ?? '').replace(/\s+/g, ' ');
  if (instantFrom(text)) return text;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A column's name as the tracker shows it. */
export const columnHeader = (column: string): string => headersOf('micro-internships').get(column) ?? column;
