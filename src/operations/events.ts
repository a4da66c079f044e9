import { withLock } from '../google/lock';
import { myAddress } from '../google/mail';
import { Memory } from '../google/memory';

/** Somebody edited the tracker: a run that is sending looks again before the next mail, the next run looks at all. */
export function noteEdit(): void {
  new Memory().set({ touched: `${Date.now()}-edit` });
}

/** A form was answered: look for answers now. Lost or doubled events change nothing, since runs look as well. */
export function formAnswered(): void {
  const result = withLock(25_000, () => {
    const memory = new Memory();
    if (memory.get('sender') !== myAddress()) return;
    const { readAllAnswers } = require('./answers') as typeof import('./answers');
    const { Work } = require('./session') as typeof import('./session');
    const { Tracker } = require('../google/tracker') as typeof import('../google/tracker');
    const work = new Work(Tracker.active(), memory);
    readAllAnswers(work, () => true);
    work.touch();
  });
  if (!result) new Memory().set({ touched: `${Date.now()}-answer` });
}
