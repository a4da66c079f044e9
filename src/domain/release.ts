import type { Language } from '../toolkit/language';
import { isAfter, type PlainDate } from './dates';
import { fingerprint } from './fingerprint';
import { mailKey } from './mail-key';
import { conflicts, decisionMails, messageFor, outcomeOf } from './mails/decision';
import { type Context, mayHaveLeft, type Wanted } from './mails/wanted';
import { byMicroInternship, fullName, holdsSeat, type Offering } from './offering';
import { isHeldByPerson } from './outbox';
import { isPlacedInstead, overlap } from './placement/elsewhere';
import type { ApplicationRow, OutboxRow } from './records';
import { say } from './say';
import { dateWords, numberWords } from './words';

/** The decisions of an offering that nobody has been told yet, as they would be released now. */
export interface Batch {
  told: ApplicationRow[];
  /** How many of them get a mail: a no is not told to whom the same answer brought a seat. */
  hearing: number;
  /** Left out: the teacher holds their mail, or asks to. */
  held: ApplicationRow[];
  /** Each stops the whole batch: nobody gets two outcomes, everybody gets one, no seat is given twice. */
  conflicts: string[];
  /** Worth a look, but nothing stops. */
  warnings: string[];
  /** Another one as soon as anything that will be told changes. */
  fingerprint: string;
}

/** `hold`: IDs of applications to leave out, besides those whose mail is held in the Outbox. */
export function batchOf(
  context: Context,
  others: readonly Offering[],
  language: Language,
  hold: readonly string[] = [],
): Batch {
  const { offering, snapshot } = context;
  const open = offering.applications.filter((one) => one.outcome === '');
  const rows = decisionRows(context);
  const isHeld = (one: ApplicationRow) => {
    const row = rows.get(one.id);
    return hold.includes(one.id) || (row !== undefined && row.status === 'held' && isHeldByPerson(row));
  };
  const held = open.filter(isHeld);
  const told = open.filter((one) => !held.includes(one));
  const seatsMax = offering.row.seatsMax ?? snapshot.settings.number('seatsMax');
  const counted = offering.applications.filter((one) => !held.includes(one));
  const elsewhere = told
    .filter((one) => one.decision === 'accept')
    .flatMap((one) => seatsElsewhere(one, offering, others));
  const names = (one: ApplicationRow) => ({ name: fullName(one) });
  return {
    told,
    hearing: told.filter((one) => !isSilent(one, context)).length,
    held,
    conflicts: [
      ...conflicts(counted, seatsMax, language),
      ...told.filter((one) => wasTold(context, one)).map((one) => say(language, 'conflict-told', names(one))),
      ...elsewhere
        .filter(({ sameTime }) => sameTime)
        .map(({ who, title }) => say(language, 'conflict-other-offering', { ...names(who), title })),
    ],
    warnings: elsewhere
      .filter(({ sameTime }) => !sameTime)
      .map(({ who, title }) => say(language, 'warning-other-offering', { ...names(who), title })),
    fingerprint: fingerprint(
      open
        .map((one) => {
          const row = rows.get(one.id);
          const typed = row?.edited === true ? row.body : '';
          return [one.id, one.decision, one.decisionNote, held.includes(one), typed].join(' ');
        })
        .sort()
        .join('\n'),
    ),
  };
}

/** The row of the Outbox that would tell each applicant's decision, by application. */
export function decisionRows({ offering, snapshot }: Context): Map<string, OutboxRow> {
  const byKey = new Map(
    (byMicroInternship(snapshot.outbox).get(offering.row.id) ?? [])
      .filter((row) => row.status !== 'cancelled')
      .map((row) => [row.key, row]),
  );
  const rows = new Map<string, OutboxRow>();
  for (const one of offering.applications) {
    const row = byKey.get(mailKey(offering.row.id, messageFor(one) ?? '', one.id));
    if (row && one.outcome === '') rows.set(one.id, row);
  }
  return rows;
}

/** The mails of a batch as the facts ask for them. */
export function batchMails(context: Context, told: readonly ApplicationRow[]): Wanted[] {
  const ids = new Set(told.map((one) => one.id));
  return decisionMails(context).filter((mail) => ids.has(mail.personId));
}

/** Told before, in spite of an empty outcome: somebody emptied the cell, or approved the mail in the tab. */
const wasTold = (context: Context, application: ApplicationRow): boolean =>
  ['acceptance', 'waitlist', 'denial'].some((message) => mayHaveLeft(context, message, application.id));

const isSilent = (one: ApplicationRow, { offering, snapshot }: Context): boolean =>
  one.decision === 'deny' && isPlacedInstead(one, offering, snapshot);

function seatsElsewhere(
  who: ApplicationRow,
  offering: Offering,
  others: readonly Offering[],
): { who: ApplicationRow; title: string; sameTime: boolean }[] {
  return others
    .filter((other) => other.row.id !== offering.row.id && other.row.status === 'running')
    .filter((other) =>
      other.applications.some(
        (one) =>
          one.schoolMail.toLowerCase() === who.schoolMail.toLowerCase() &&
          (holdsSeat(one) || (one.outcome === '' && outcomeOf(one) === 'accepted')),
      ),
    )
    .map((other) => ({
      who,
      title: other.row.title,
      sameTime: overlap(offering, other),
    }));
}

/** What a batch needs of the day's quota, and what of it leaves today. */
export interface Needs {
  needs: number;
  /** Recipients that may still be written to today, the reserve for urgent mail taken off. */
  left: number;
  fits: boolean;
  today: number;
  later: number;
}

export function needsOf(mails: number, quotaLeft: number, reserve: number): Needs {
  const left = Math.max(0, quotaLeft - reserve);
  const today = Math.min(mails, left);
  return { needs: mails, left, fits: mails <= left, today, later: mails - today };
}

/** "Needs 34, 1,412 left today.", and the day they leave when that is not today. */
export function needsLine(
  { needs, left, fits, today, later }: Needs,
  { at, snapshot: { settings } }: Context,
  leavesOn?: PlainDate,
): string {
  const { language } = settings;
  const shown = (number: number) => numberWords(number, language);
  const line = fits
    ? say(language, 'needs-fits', { needs: shown(needs), left: shown(left) })
    : today === 0
      ? say(language, 'needs-tomorrow', { needs: shown(needs) })
      : say(language, 'needs-split', {
          ...{ needs: shown(needs), left: shown(left) },
          ...{ today, later: shown(later) },
        });
  if (!leavesOn || !isAfter(leavesOn, at.today)) return line;
  return `${line} ${say(language, 'needs-ahead', { day: dateWords(leavesOn, language) })}`;
}

/** Outcomes leave when the stage opens, or at once on a school day. */
export function tellingDay({ offering, calendar, at }: Context): PlainDate {
  const opens = offering.steps.get('student-correspondence')?.opens;
  return opens && isAfter(opens, at.today) ? opens : calendar.onOrAfter(at.today);
}
