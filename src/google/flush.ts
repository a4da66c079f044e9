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
