import { withLock } from '../google/lock';
import { myAddress } from '../google/mail';
import { Memory } from '../google/memory';
import { editedMessages, formOfAnswer, noteEditedMails } from '../google/sheet-events';
import { product } from './late';

/**
 * Somebody edited the tracker: a run that is sending looks again before the next mail, the next run looks at all. What is
 * wrong with a text typed into the Messages tab is said beside it at once.
 */
export function noteEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  new Memory().set({ touched: `${Date.now()}-edit` });
  noteEditedMails(event);
  const messages = editedMessages(event);
  if (messages.length === 0) return;
  const { messagesTyped, Tracker, Work } = product();
  messagesTyped(new Work(Tracker.active()), messages);
}

/**
 * A form was answered: look at it now. Lost or doubled events change nothing, since runs look as well. It is noted first
 * that there is something to see, so that the next run looks if this one ends early.
 */
export function formAnswered(event?: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  const touched = `${Date.now()}-answer`;
  const result = withLock(25_000, () => {
    const memory = new Memory();
    if (memory.get('sender') !== myAddress()) return;
    memory.set({ touched });
    const { readAnswersOf, Tracker, Work } = product();
    const work = new Work(Tracker.active(), memory);
    readAnswersOf(work, formOfAnswer(event));
    work.tracker.flush();
  });
  if (!result) new Memory().set({ touched });
}
