import { isProblem, wordsOf } from '../domain/problem';
import { withLock } from '../google/lock';
import { myAddress } from '../google/mail';
import { Memory } from '../google/memory';
import { answerCounts, anythingReceived, OVERLAP_MS } from '../google/news';
import { product } from './late';

/** Even when nothing seems to have changed, everything is looked at this often: deleted rows tell nobody. */
const LOOK_AT_ALL_EVERY_MS = 12 * 3_600_000;

/**
 * One firing of the recurring trigger. Exits quietly where another account sends or another run is at work. Most firings
 * find nothing: this file decides that with few calls and without loading the rest of the product.
 */
export function scheduledRun(): void {
  withLock(1_000, () => {
    const memory = new Memory();
    if (memory.get('sender') !== myAddress()) return leaveIfLast(memory);
    const now = Date.now();
    const since = (Date.parse(memory.get('repliesSeen')) || now) - OVERLAP_MS;
    const feedbackSeen = answerCounts(memory.get('feedbackForms'));
    if (feedbackSeen === memory.get('feedbackSeen') && !isDue(memory, now) && !anythingReceived(since)) {
      const at = new Date(now).toISOString();
      memory.set({ heartbeat: at, repliesSeen: at });
      return;
    }
    const { readersLanguage, run, Tracker, Work } = product();
    try {
      run(new Work(Tracker.active(), memory));
      if (feedbackSeen !== memory.get('feedbackSeen')) memory.set({ feedbackSeen });
    } catch (error) {
      if (!isProblem(error)) throw error;
      memory.set({ heartbeat: new Date(now).toISOString(), trouble: wordsOf(error, readersLanguage()) });
    }
  });
}

/** Another account sends: nothing to do here, save to clear away once what this one has left behind. */
function leaveIfLast(memory: Memory): undefined {
  const isFormer = memory.get('formerSenders').split(' ').includes(myAddress());
  if (isFormer) product().leaveSending(memory);
}

/** Somebody changed something, a mail's time has come, or it is long since everything was looked at. */
function isDue(memory: Memory, now: number): boolean {
  const next = Date.parse(memory.get('nextAt'));
  const planned = Date.parse(memory.get('plannedAt'));
  return (
    memory.get('touched') !== memory.get('planned') ||
    Number.isNaN(next) ||
    next <= now ||
    Number.isNaN(planned) ||
    now - planned >= LOOK_AT_ALL_EVERY_MS
  );
}
