/**
 * All that a run or a click needs, in one place: loaded at its first use, so that opening the file and the clock
 * triggers that find nothing to do stay quick. The build makes one module of it.
 */
export { Tracker } from '../google/tracker';
export { readAnswersOf } from './answers';
export { leaveSending } from './leaving';
export { messagesTyped } from './messages';
export { readersLanguage } from './reader';
export { repairTracker } from './repair';
export { run } from './run';
export { Work } from './session';
export { setUp } from './setup';

/** What the sidebar asks; runs need none of the shapes its requests are checked with. */
export const answer: typeof import('./dispatch').answer = (name, json) =>
  (require('./dispatch') as typeof import('./dispatch')).answer(name, json);
