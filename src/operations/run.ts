import { Temporal } from 'temporal-polyfill';
import { moment } from '../domain/dates';
import { instantFrom } from '../domain/offering';
import { spoken } from '../domain/say';
import { formsWatched } from './after-session';
import { readAllAnswers } from './answers';
import { followArchive } from './archive';
import { type Kept, keepCalendar } from './calendar';
import { type Delivered, deliver } from './delivery';
import { followRetention } from './erasure';
import { drawHome } from './home';
import { plan } from './plan';
import { noticeReplies } from './replies';
import type { Work } from './session';
import { checkFile } from './whole-file';

/** A run stops starting new work after this long, well before Google's six minutes. */
export const TIME_BOX_MS = 270_000;
/** Plan and delivery repeat while what was sent makes something new due, such as a date to note. */
const ROUNDS = 3;

/** Looks for news and does what is due; the caller holds the lock. */
export function run(work: Work): Delivered {
  const { memory } = work;
  const started = Date.now();
  const hasTime = () => Date.now() - started < TIME_BOX_MS;
  const touched = memory.get('touched');
  const trouble = checkFile(work);
  if (trouble) {
    memory.set({ heartbeat: work.now.toString(), trouble });
    return { sent: 0, waiting: 0, why: trouble };
  }
  noticeReplies(work);
  readAllAnswers(work, hasTime);
  let delivered: Delivered = { sent: 0, waiting: 0, why: '' };
  let sent = 0;
  let kept: Kept | undefined;
  for (let round = 0; round < ROUNDS && hasTime(); round++) {
    plan(work, hasTime);
    delivered = deliver(work, hasTime);
    sent += delivered.sent;
    kept = keepCalendar(work, hasTime);
    if (delivered.sent === 0 && !kept.changed) break;
    if (delivered.sent > 0) work.forget();
  }
  followArchive(work);
  followRetention(work, hasTime);
  drawHome(work);
  work.tracker.flush();
  const at = work.now.toString();
  const { language } = work.snapshot.settings;
  const troubles = [...work.tracker.doubled.values(), ...work.troubles].map((one) => spoken(one, language));
  memory.set({
    planned: touched,
    plannedAt: at,
    nextAt: (work.troubles.length > 0 ? work.at.now : nextAt(work, delivered, kept?.next ?? null)).toString(),
    heartbeat: at,
    feedbackForms: formsWatched(work).join(' '),
    trouble: [...new Set([...troubles, ...work.refusals, delivered.why, kept?.why])]
      .filter(Boolean)
      .join(' '),
  });
  return { ...delivered, sent };
}

/** When something next comes due by itself: a mail's moment, the start of school hours it waits for, or a new day. */
function nextAt(work: Work, delivered: Delivered, calendar: Temporal.Instant | null): Temporal.Instant {
  const { at, snapshot } = work;
  if (delivered.waiting > 0) return at.now;
  let next = moment(at.today.add({ days: 1 }), '00:00', at.zone);
  if (calendar && Temporal.Instant.compare(calendar, next) < 0) next = calendar;
  const start = snapshot.settings.text('schoolHoursStart');
  const opens = [at.today, at.today.add({ days: 1 })].map((day) => moment(day, start, at.zone));
  for (const row of work.tracker.rows('outbox')) {
    if (row.status !== 'planned' && row.status !== 'approved' && row.status !== 'drafted') continue;
    const due = instantFrom(row.sendAfter) ?? at.now;
    for (const instant of [due, ...opens]) {
      const isAhead =
        Temporal.Instant.compare(instant, at.now) > 0 && Temporal.Instant.compare(instant, due) >= 0;
      if (isAhead && Temporal.Instant.compare(instant, next) < 0) next = instant;
    }
  }
  return next;
}
