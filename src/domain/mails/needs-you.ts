import type { Language } from '../../toolkit/language';
import { dateOfInstant } from '../dates';
import { groupBy } from '../offering';
import type { OutboxRow } from '../records';
import { plainWords } from '../render';
import { bulletList, dateWords } from '../words';
import { type Context, teacherPerson, type Wanted, want } from './wanted';

/** More kinds of mail than this are not listed one by one. */
const LISTED = 12;

/** Tells the teacher once of each mail that was missed or may have left; a later one is told of when it comes. */
export function needsYouMails(context: Context): Wanted[] {
  const waiting = context.outbox.filter(
    ({ status, audience }) => audience !== 'teacher' && (status === 'missed' || status === 'unknown'),
  );
  if (waiting.length === 0) return [];
  const reported = new Set(
    context.outbox
      .filter(({ message, status }) => message === 'mail-needs-you' && status === 'sent')
      .flatMap(({ told }) => told.split(' ')),
  );
  const news = waiting.filter(({ id }) => !reported.has(id));
  const [first] = news;
  if (!first) return [];
  const person = teacherPerson(context);
  return [
    want(context, {
      message: 'mail-needs-you',
      person,
      occurrence: first.id,
      anyHour: true,
      told: waiting.map(({ id }) => id).join(' '),
      values: () => ({ problem: linesFor(waiting, context.at.zone, person.language) }),
    }),
  ];
}

function linesFor(rows: readonly OutboxRow[], zone: string, language: Language): string {
  const say = {
    en: {
      missed: (count: number, subject: string, day: string) =>
        `“${subject}”, ${count} ${count === 1 ? 'mail' : 'mails'}, due on ${day}`,
      unknown: (subject: string, reference: string) =>
        `“${subject}” may have left: look for ${reference} in your Sent mail`,
      more: 'and others',
    },
    es: {
      missed: (count: number, subject: string, day: string) =>
        `«${subject}», ${count} ${count === 1 ? 'correo' : 'correos'}, para el ${day}`,
      unknown: (subject: string, reference: string) =>
        `«${subject}» quizá salió: busque ${reference} en sus correos enviados`,
      more: 'y otros',
    },
  }[language];
  const missed = groupBy(
    rows.filter(({ status }) => status === 'missed'),
    ({ message, sendAfter }) => `${message} ${sendAfter}`,
  );
  const lines = [...missed.values()].map((group) => {
    const [first] = group as [OutboxRow];
    const day = dateOfInstant(first.sendAfter, zone);
    return say.missed(
      group.length,
      plainWords(first.subject || first.message),
      day ? dateWords(day, language) : '?',
    );
  });
  for (const { status, subject, reference } of rows)
    if (status === 'unknown') lines.push(say.unknown(plainWords(subject), reference));
  return bulletList(lines.length > LISTED ? [...lines.slice(0, LISTED), say.more] : lines);
}
