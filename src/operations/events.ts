import { noteEditedMails } from '../google/edits';
import { withLock } from '../google/lock';
import { myAddress } from '../google/mail';
import { Memory } from '../google/memory';
import { product } from './late';

/** Somebody edited the tracker: a run that is sending looks again before the next mail, the next run looks at all. */
export function noteEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  new Memory().set({ touched: `${Date.now()}-edit` });
  noteEditedMails(event);
}

/** A form was answered: look for answers now. Lost or doubled events change nothing, since runs look as well. */
export function formAnswered(): void {
  const result = withLock(25_000, () => {
    const memory = new Memory();
    if (memory.get('sender') !== myAddress()) return;
    const { readAllAnswers, Tracker, Work } = product();
    const work = new Work(Tracker.active(), memory);
    readAllAnswers(work, () => true);
    work.touch();
  });
  if (!result) new Memory().set({ touched: `${Date.now()}-answer` });
}
