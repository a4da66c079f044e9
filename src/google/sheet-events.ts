import { tabOf } from '../toolkit/tabs';

const WORDS: readonly string[] = ['To', 'Name', 'Subject', 'Body'];
const TEXTS: readonly string[] = ['Subject', 'Body'];

/**
 * Notes in the Outbox that a person typed over a mail's address or words, which from then on are not made anew from the
 * facts. Takes the event of a simple edit trigger; one read and one write, and nothing for other tabs and columns.
 */
export function noteEditedMails(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const typed = typedInto(event, 'outbox', WORDS);
  const edited = typed ? typed.header.indexOf('Edited') : -1;
  if (typed && edited >= 0) typed.sheet.getRange(typed.first, edited + 1, typed.count, 1).setValue('yes');
}

/** IDs of messages whose subject or body a person typed over; [] for every other edit. One or two reads. */
export function editedMessages(event: GoogleAppsScript.Events.SheetsOnEdit): string[] {
  const typed = typedInto(event, 'messages', TEXTS);
  const place = typed ? typed.header.indexOf('ID') : -1;
  if (!typed || place < 0) return [];
  const ids = typed.sheet.getRange(typed.first, place + 1, typed.count, 1).getValues();
  return ids.map(([id]) => String(id)).filter(Boolean);
}

interface Typed {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  header: string[];
  /** Sheet row, from 1, and how many. */
  first: number;
  count: number;
}

/** Rows of a tab in which a person typed under one of these headers, or null. */
function typedInto(
  { range }: GoogleAppsScript.Events.SheetsOnEdit,
  tab: 'outbox' | 'messages',
  headers: readonly string[],
): Typed | null {
  const sheet = range.getSheet();
  if (sheet.getName() !== tabOf(tab).name) return null;
  const first = Math.max(2, range.getRow());
  const count = range.getRow() + range.getNumRows() - first;
  if (count < 1) return null;
  const header = (sheet.getRange('1:1').getValues()[0] ?? []).map((cell) => String(cell).trim());
  const typed = header.slice(range.getColumn() - 1, range.getColumn() - 1 + range.getNumColumns());
  return typed.some((text) => headers.includes(text)) ? { sheet, header, first, count } : null;
}

/** Id of the form that was answered, by the tab its answers are written to; '' when that cannot be told. */
export function formOfAnswer(event: GoogleAppsScript.Events.SheetsOnFormSubmit | undefined): string {
  const address = event?.range?.getSheet().getFormUrl() ?? '';
  return /\/forms\/d\/([\w-]+)/.exec(address)?.[1] ?? '';
}
