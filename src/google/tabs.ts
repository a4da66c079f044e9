import { tabs } from '../toolkit/tabs';
import type { Column, TabDefinition } from '../toolkit/tabs/tab';
import { written } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows of a new tab: a tab is read with its blank rows, and grows when it is full. */
export const ROWS_AT_FIRST = 200;

/** Makes missing tabs and puts missing headers at the right end; says what it did, and formats what it touched. */
export function repairTabs(spreadsheet: Spreadsheet): string[] {
  written();
  const notes: string[] = [];
  const before = spreadsheet.getSheets();
  for (const [index, tab] of (tabs as readonly TabDefinition[]).entries()) {
    const found = before.find((sheet) => sheet.getName() === tab.name);
    const sheet = found ?? newSheet(spreadsheet, tab, index);
    const made = found ? [] : [`Made the tab "${tab.name}".`];
    if (tab.layout === 'table') {
      if (!found) writeHeaders(sheet, tab.columns, 1);
      else made.push(...repairHeaders(sheet, tab));
      if (made.length > 0) formatTab(sheet, tab);
    }
    notes.push(...made);
  }
  const first = before.length === 1 ? before[0] : undefined;
  if (first && first.getLastRow() === 0 && !tabs.some((tab) => tab.name === first.getName())) {
    spreadsheet.deleteSheet(first);
  }
  return notes;
}

function newSheet(spreadsheet: Spreadsheet, tab: TabDefinition, index: number): Sheet {
  const sheet = spreadsheet.insertSheet(tab.name, index);
  const surplus = sheet.getMaxRows() - ROWS_AT_FIRST;
  if (surplus > 0) sheet.deleteRows(ROWS_AT_FIRST + 1, surplus);
  return sheet;
}

function repairHeaders(sheet: Sheet, tab: TabDefinition): string[] {
  const width = Math.max(1, sheet.getLastColumn());
  const header =
    sheet
      .getRange(1, 1, 1, width)
      .getValues()[0]
      ?.map((cell) => String(cell).trim()) ?? [];
  const missing = tab.columns.filter((column) => !header.includes(column.header));
  if (missing.length === 0) return [];
  writeHeaders(sheet, missing, header.every((text) => text === '') ? 1 : width + 1);
  return missing.map((column) => `Put the column "${column.header}" back into "${tab.name}".`);
}

function writeHeaders(sheet: Sheet, columns: readonly Column[], at: number): void {
  const short = at + columns.length - 1 - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  sheet.getRange(1, at, 1, columns.length).setValues([columns.map((column) => `'${column.header}`)]);
}

const FORMATS: Partial<Record<Column['kind'], string>> = {
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  number: '0.##',
};

/** Frozen headers, widths, formats, choices and warnings; safe to do again. Column order is the teacher's. */
function formatTab(sheet: Sheet, tab: TabDefinition): void {
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(tab.frozenColumns);
  const rows = sheet.getMaxRows() - 1;
  const header =
    sheet
      .getRange(1, 1, 1, sheet.getLastColumn())
      .getValues()[0]
      ?.map((cell) => String(cell).trim()) ?? [];
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange(2, 1, rows, header.length).setNumberFormat('@').setVerticalAlignment('top');
  const placed = tab.columns.map((column) => ({ column, place: header.indexOf(column.header) + 1 }));
  for (const { column, place } of placed) {
    const body = sheet.getRange(2, place, rows, 1);
    const format = FORMATS[column.kind];
    if (format) body.setNumberFormat(format);
    const rule = ruleFor(column);
    if (rule) body.setDataValidation(rule);
    if (column.hidden) sheet.hideColumns(place);
    if (column.kind === 'id')
      warnBeforeEdits(sheet.getRange(1, place, rows + 1, 1), `IDs of "${tab.name}": rows are found by them.`);
  }
  for (const [place, count, width] of widthRuns(placed)) sheet.setColumnWidths(place, count, width);
  if (tab.hidden) sheet.hideSheet();
  if (tab.hidden || tab.appendOnly) warnBeforeEdits(sheet, `"${tab.name}" is written by the toolkit alone.`);
}

/** Neighbouring columns of the same width, so that they are set together: first column, how many, pixels. */
function widthRuns(placed: readonly { column: Column; place: number }[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (const { column, place } of [...placed].sort((a, b) => a.place - b.place)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === place && last[2] === column.width) last[1]++;
    else runs.push([place, 1, column.width]);
  }
  return runs;
}

function ruleFor(column: Column): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const choices = column.kind === 'yes-no' ? ['yes', 'no'] : column.choices;
  if (!choices) return null;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true);
  return (column.help ? rule.setHelpText(column.help) : rule).build();
}

function warnBeforeEdits(what: Sheet | GoogleAppsScript.Spreadsheet.Range, why: string): void {
  what.protect().setDescription(why).setWarningOnly(true);
}
