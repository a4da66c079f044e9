import { dateFrom, isBefore, later, type PlainDate } from './dates';
import type { Context } from './mails/wanted';
import type { Change } from './records';
import { say } from './say';
import type { Due } from './today';
import { dateWords } from './words';

/** Personal data goes so many days after it was first said that it will. */
export const ANNOUNCED_DAYS = 14;
/** What one click on "keep longer" adds. */
export const KEPT_LONGER_DAYS = 90;

/** The day the setting names, or null while there is no session. */
function dayBySetting({ offering, snapshot }: Context): PlainDate | null {
  return offering.lastSession?.add({ days: snapshot.settings.number('retentionDays') }) ?? null;
}

/**
 * The day on which personal data goes, or null while it is not announced. It never comes before the day by the setting, so
 * that a longer setting or a moved session counts at once.
 */
export function eraseDay(context: Context): PlainDate | null {
  const announced = dateFrom(context.offering.row.eraseOn);
  const usual = dayBySetting(context);
  if (!announced || !usual || context.offering.row.erased !== '') return null;
  return later(announced, usual);
}

/** Announces in time: two weeks ahead, or two weeks from today when that is past. */
export function announcement(context: Context): Change<'micro-internships'> | null {
  const { offering, at } = context;
  const { row } = offering;
  const usual = dayBySetting(context);
  if (!usual || row.erased !== '' || row.eraseOn !== '') return null;
  const soonest = at.today.add({ days: ANNOUNCED_DAYS });
  if (isBefore(soonest, usual)) return null;
  return { tab: 'micro-internships', id: row.id, values: { eraseOn: later(usual, soonest).toString() } };
}

export function isErasureDue(context: Context): boolean {
  const day = eraseDay(context);
  return day !== null && !isBefore(context.at.today, day);
}

/** What the teacher is told before it happens, and when it could not be done. */
export function retentionDecisions(context: Context): Due[] {
  const { row } = context.offering;
  const day = eraseDay(context);
  if (!day || isBefore(context.at.today.add({ days: ANNOUNCED_DAYS }), day)) return [];
  const { language } = context.snapshot.settings;
  const isLate = isBefore(day, context.at.today);
  const values = { title: row.title, date: dateWords(day, language) };
  return [
    {
      id: `erasure ${row.id} ${day}`,
      text: say(language, isLate ? 'erasure-late' : 'erasure-announced', values),
      detail: say(language, 'erasure-what'),
      microInternshipId: row.id,
      overdue: isLate,
      actions: [
        {
          label: say(language, 'keep-longer', { days: KEPT_LONGER_DAYS }),
          call: 'keepLonger',
          request: { microInternshipId: row.id },
        },
        {
          label: say(language, 'erase-now'),
          call: 'eraseOffering',
          request: { microInternshipId: row.id },
          confirm: say(language, 'erase-confirm', values),
        },
      ],
    },
  ];
}
