import { tabs } from '../toolkit/tabs';
import { written } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Deletes answers in a form: all of them, after which it takes no more, or those of some ids that are still there. */
export function deleteAnswers(formId: string, responses: 'all' | readonly string[]): void {
  const form = FormApp.openById(formId);
  if (responses === 'all') {
    if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
    form.deleteAllResponses();
    return;
  }
  const there = new Set(form.getResponses().map((response) => response.getId()));
  for (const id of responses) if (there.has(id)) form.deleteResponse(id);
}

/**
 * Empties the raw answers of forms in the tabs that Google Forms writes, which deleting an answer in the form leaves as
 * they are: everything below the headers, or rows that have one of these texts in a cell. Tabs are found by their form,
 * since their names are Google's.
 */
export function emptyRawAnswers(
  spreadsheet: Spreadsheet,
  forms: readonly { formId: string; isAll: boolean; marks: readonly string[] }[],
): void {
  const own = new Set<string>(tabs.map((tab) => tab.name));
  for (const sheet of spreadsheet.getSheets()) {
    if (own.has(sheet.getName())) continue;
    const url = sheet.getFormUrl() ?? '';
    for (const form of forms) if (url.includes(form.formId)) emptySheet(sheet, form);
  }
}

function emptySheet(sheet: Sheet, { isAll, marks }: { isAll: boolean; marks: readonly string[] }): void {
  const rows = sheet.getLastRow();
  const width = sheet.getLastColumn();
  if (rows < 2 || width < 1) return;
  written();
  if (isAll) {
    sheet.getRange(2, 1, rows - 1, width).clearContent();
    return;
  }
  const cells = sheet.getRange(2, 1, rows - 1, width).getValues();
  for (const [index, line] of cells.entries()) {
    const isTheirs = line.some((cell) => marks.includes(String(cell).trim().toLowerCase()));
    if (isTheirs) sheet.getRange(index + 2, 1, 1, width).clearContent();
  }
}
