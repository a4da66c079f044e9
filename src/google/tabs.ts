import { tabs } from '../toolkit/tabs';
import type { Column, TabDefinition } from '../toolkit/tabs/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes missing tabs and puts missing headers at the right end; says what it did. */
export function repairTabs(spreadsheet: Spreadsheet): string[] {
  const notes: string[] = [];
  const before = spreadsheet.getSheets();
  for (const [index, tab] of tabs.entries()) {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (sheet) {
      if (tab.layout === 'table') notes.push(...repairHeaders(sheet, tab));
      continue;
    }
    const made = spreadsheet.insertSheet(tab.name, index);
    notes.push(`Made the tab "${tab.name}".`);
    if (tab.layout === 'table') writeHeaders(made, tab.columns, 1);
  }
  const first = before.length === 1 ? before[0] : undefined;
  if (first && first.getLastRow() === 0 && !tabs.some((tab) => tab.name === first.getName())) {
    spreadsheet.deleteSheet(first);
  }
  return notes;
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
export function formatTabs(spreadsheet: Spreadsheet): void {
  for (const tab of tabs as readonly TabDefinition[]) {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (!sheet || tab.layout !== 'table') continue;
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(tab.frozenColumns);
    const rows = sheet.getMaxRows() - 1;
    const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]?.map(String) ?? [];
    sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setBackground('#e8f0fe');
    for (const column of tab.columns) formatColumn(sheet, column, header.indexOf(column.header) + 1, rows);
    if (tab.hidden) sheet.hideSheet();
    if (tab.hidden || tab.appendOnly) warnBeforeEdits(sheet, tab);
  }
}

function formatColumn(sheet: Sheet, column: Column, place: number, rows: number): void {
  const range = sheet.getRange(2, place, rows, 1);
  range.setNumberFormat(FORMATS[column.kind] ?? '@');
  if (column.kind !== 'long text') range.setVerticalAlignment('top');
  sheet.setColumnWidth(place, column.width);
  if (column.hidden) sheet.hideColumns(place);
  const rule = ruleFor(column);
  if (rule) range.setDataValidation(rule);
  if (column.kind === 'id') {
    const protection = sheet.getRange(1, place, rows + 1, 1).protect();
    protection.setDescription(`IDs of "${sheet.getName()}": rows are found by them.`).setWarningOnly(true);
  }
}

function ruleFor(column: Column): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const choices = column.kind === 'yes-no' ? ['yes', 'no'] : column.choices;
  if (!choices) return null;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true);
  return (column.help ? rule.setHelpText(column.help) : rule).build();
}

function warnBeforeEdits(sheet: Sheet, tab: TabDefinition): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(`"${tab.name}" is written by the toolkit alone.`).setWarningOnly(true);
}
