import type { Response } from '../contract';
import { say, spoken } from '../domain/say';
import { withLockOrBusy } from '../google/lock';
import { Memory } from '../google/memory';
import { Tracker } from '../google/tracker';
import { readersLanguage } from './reader';
import { setUp } from './setup';

/** Restores tabs, headers, formats, choices and warnings, and tells what was mended; what was typed stays. */
export function repairTracker(): Response<'repairTracker'> {
  return withLockOrBusy(() => {
    const notes = setUp(Tracker.active());
    new Memory().set({ touched: `${Date.now()}-repair` });
    const language = readersLanguage();
    const message =
      notes.length > 0
        ? say(language, 'repaired-things', { count: notes.length })
        : say(language, 'repaired-nothing');
    return { message, mended: notes.map((note) => spoken(note, language)) };
  });
}
