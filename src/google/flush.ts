/** The part of the script that is loaded late has one of its own: it flushes what it writes before it ends. */
let isPending = false;

/** Something was written into the spreadsheet and is not certain yet. */
export function written(): void {
  isPending = true;
}

/** Makes everything written so far real; what is not flushed is lost when Google ends the run. */
export function flushWritten(): void {
  if (!isPending) return;
  SpreadsheetApp.flush();
  isPending = false;
}
