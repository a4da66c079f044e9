import { tabOf } from '../toolkit/tabs';

const WORDS: readonly string[] = ['To', 'Name', 'Subject', 'Body'];

/**
 * Notes in the Outbox that a person typed over a mail's address or words, which from then on are not made anew from the
 * facts. Takes the event of a simple edit trigger; one read and one write, and nothing for other tabs and columns.
 */
export function noteEditedMails({ range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { name } = tabOf('outbox');
  const sheet = range.getSheet();
  if (sheet.getName() !== name) return;
  const first = Math.max(2, range.getRow());
  const count = range.getRow() + range.getNumRows() - first;
  if (count < 1) return;
  const header = (sheet.getRange('1:1').getValues()[0] ?? []).map((cell) => String(cell).trim());
  const typed = header.slice(range.getColumn() - 1, range.getColumn() - 1 + range.getNumColumns());
  const edited = header.indexOf('Edited');
  if (edited < 0 || !typed.some((text) => WORDS.includes(text))) return;
  sheet.getRange(first, edited + 1, count, 1).setValue('yes');
}

/** Id of the form that was answered, by the tab its answers are written to; '' when that cannot be told. */
export function formOfAnswer(event: GoogleAppsScript.Events.SheetsOnFormSubmit | undefined): string {
  const address = event?.range?.getSheet().getFormUrl() ?? '';
  return /\/forms\/d\/([\w-]+)/.exec(address)?.[1] ?? '';
}
