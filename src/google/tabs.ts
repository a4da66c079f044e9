import { type HeaderRepair, headerRepair, isOfTab } from '../domain/header-repair';
import { type Sentence, sentence } from '../domain/say';
import { type TabId, tabs } from '../toolkit/tabs';
import type { Column, TabDefinition } from '../toolkit/tabs/tab';
import { written } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows of a new tab: a tab is read with its blank rows, and grows when it is full. */
export const ROWS_AT_FIRST = 200;

/** What a repair did: sentences, and the tabs of which something was gone and is back empty. */
export interface Repaired {
  notes: Sentence[];
  emptied: TabId[];
}

/**
 * Makes missing tabs, gives renamed ones and renamed columns their names back, adds missing columns, and restores formats,
 * choices, hidden columns and warnings. Nothing that was typed is overwritten, and column order is the teacher's.
 */
export function repairTabs(spreadsheet: Spreadsheet): Repaired {
  written();
  const notes: Sentence[] = [];
  const emptied: TabId[] = [];
  const before = spreadsheet.getSheets();
  const names = before.map((sheet) => sheet.getName());
  const others = before.filter((_, index) => !tabs.some((tab) => tab.name === names[index]));
  for (const [index, tab] of (tabs as readonly TabDefinition[]).entries()) {
    const known = before[names.indexOf(tab.name)];
    const sheet = known ?? renamedSheet(others, tab);
    if (sheet) {
      if (!known) {
        notes.push(sentence('repaired-tab-name', { tab: tab.name, was: sheet.getName() }));
        sheet.setName(tab.name);
      }
      if (tab.layout === 'table') {
        const repair = repairHeaders(sheet, tab);
        notes.push(...repair.notes, ...repairLooks(sheet, tab));
        if (repair.append.length > 0) emptied.push(tab.id as TabId);
      }
    } else {
      makeTab(spreadsheet, tab, index);
      notes.push(sentence('repaired-tab-made', { tab: tab.name }));
      emptied.push(tab.id as TabId);
    }
  }
  const first = before.length === 1 ? before[0] : undefined;
  if (first && first.getLastRow() === 0 && !tabs.some((tab) => tab.name === first.getName())) {
    spreadsheet.deleteSheet(first);
  }
  return { notes, emptied };
}

function makeTab(spreadsheet: Spreadsheet, tab: TabDefinition, index: number): void {
  const sheet = newSheet(spreadsheet, tab, index);
  if (tab.layout !== 'table') return;
  writeHeaders(sheet, tab.columns, 1);
  formatTab(sheet, tab);
}

/** The one sheet under another name that has this tab's headers. */
function renamedSheet(others: readonly Sheet[], tab: TabDefinition): Sheet | undefined {
  if (tab.layout !== 'table') return undefined;
  const alike = others.filter((sheet) => {
    const width = sheet.getLastColumn();
    return width > 0 && isOfTab(tab, sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
  });
  return alike.length === 1 ? alike[0] : undefined;
}

function newSheet(spreadsheet: Spreadsheet, tab: TabDefinition, index: number): Sheet {
  const sheet = spreadsheet.insertSheet(tab.name, index);
  const surplus = sheet.getMaxRows() - ROWS_AT_FIRST;
  if (surplus > 0) sheet.deleteRows(ROWS_AT_FIRST + 1, surplus);
  return sheet;
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE_ROWS = 200;

function repairHeaders(sheet: Sheet, tab: TabDefinition): HeaderRepair {
  const width = sheet.getLastColumn();
  const height = Math.min(sheet.getLastRow(), SAMPLE_ROWS + 1);
  const cells = width > 0 && height > 0 ? sheet.getRange(1, 1, height, width).getValues() : [];
  const repair = headerRepair(tab, cells[0] ?? [], cells.slice(1));
  if (repair.insertsRow) {
    sheet.insertRowBefore(1);
    writeHeaders(sheet, tab.columns, 1);
    sheet.getRange(1, 1, 1, tab.columns.length).clearDataValidations();
  }
  for (const { place, header } of repair.write) sheet.getRange(1, place + 1).setValue(`'${header}`);
  if (repair.append.length > 0) writeHeaders(sheet, repair.append, width + 1);
  return repair;
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

interface Placed {
  column: Column;
  /** From 1. */
  place: number;
}

/** Where the columns stand; those that are gone are left out. */
function placed(sheet: Sheet, tab: TabDefinition): Placed[] {
  const header = (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).map((cell) =>
    String(cell).trim(),
  );
  return tab.columns.flatMap((column) => {
    const place = header.indexOf(column.header) + 1;
    return place > 0 ? [{ column, place }] : [];
  });
}

const formatOf = ({ kind }: Column): string => FORMATS[kind] ?? '@';

/** Frozen headers, widths, formats, choices and warnings of a new tab. */
function formatTab(sheet: Sheet, tab: TabDefinition): void {
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(tab.frozenColumns);
  const rows = sheet.getMaxRows() - 1;
  const columns = placed(sheet, tab);
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange(2, 1, rows, columns.length).setNumberFormat('@').setVerticalAlignment('top');
  for (const one of columns) {
    if (FORMATS[one.column.kind]) sheet.getRange(2, one.place, rows, 1).setNumberFormat(formatOf(one.column));
    const rule = ruleFor(one.column);
    if (rule) sheet.getRange(2, one.place, rows, 1).setDataValidation(rule);
    if (one.column.hidden) sheet.hideColumns(one.place);
    if (one.column.kind === 'id') warnBeforeEdits(sheet.getRange(1, one.place, rows + 1, 1), idWarning(tab));
  }
  for (const [place, count, width] of widthRuns(columns)) sheet.setColumnWidths(place, count, width);
  if (tab.hidden) sheet.hideSheet();
  if (tab.hidden || tab.appendOnly) warnBeforeEdits(sheet, tabWarning(tab));
}

const idWarning = (tab: TabDefinition): string => `IDs of "${tab.name}": rows are found by them.`;
const tabWarning = (tab: TabDefinition): string => `"${tab.name}" is written by the toolkit alone.`;

/** Of a tab that is there: only what differs is written again. */
function repairLooks(sheet: Sheet, tab: TabDefinition): Sentence[] {
  const notes: Sentence[] = [];
  const columns = placed(sheet, tab);
  const rows = sheet.getMaxRows() - 1;
  if (rows < 1 || columns.length === 0) return notes;
  if (sheet.getFrozenRows() !== 1) sheet.setFrozenRows(1);
  const looked = sheet.getRange(
    2,
    1,
    Math.min(rows, SAMPLE_ROWS),
    Math.max(...columns.map(({ place }) => place)),
  );
  const formats = looked.getNumberFormats();
  const rules = looked.getDataValidations();
  let looks = 0;
  let hidden = 0;
  for (const { column, place } of columns) {
    const body = sheet.getRange(2, place, rows, 1);
    const rule = ruleFor(column);
    const isPlain = formats.every((line) => line[place - 1] === formatOf(column));
    const isRuled = !rule || rules.every((line) => line[place - 1] !== null);
    if (!isPlain) body.setNumberFormat(formatOf(column));
    if (!isRuled) body.setDataValidation(rule);
    if (!isPlain || !isRuled) looks++;
    if (column.hidden && !sheet.isColumnHiddenByUser(place)) {
      sheet.hideColumns(place);
      hidden++;
    }
  }
  if (looks > 0) notes.push(sentence('repaired-looks', { tab: tab.name, count: looks }));
  if (tab.hidden && !sheet.isSheetHidden()) {
    sheet.hideSheet();
    hidden++;
  }
  if (hidden > 0) notes.push(sentence('repaired-hidden', { tab: tab.name, count: hidden }));
  if (protect(sheet, tab, columns)) notes.push(sentence('repaired-protection', { tab: tab.name }));
  return notes;
}

/** Puts warnings back that somebody has taken away; gives whether there was one. */
function protect(sheet: Sheet, tab: TabDefinition, columns: readonly Placed[]): boolean {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const id = columns.find(({ column }) => column.kind === 'id');
  const has = (type: GoogleAppsScript.Spreadsheet.ProtectionType, why: string) =>
    sheet.getProtections(type).some((protection) => protection.getDescription() === why);
  let isMissing = false;
  if (id && !has(RANGE, idWarning(tab))) {
    warnBeforeEdits(sheet.getRange(1, id.place, sheet.getMaxRows(), 1), idWarning(tab));
    isMissing = true;
  }
  if ((tab.hidden || tab.appendOnly) && !has(SHEET, tabWarning(tab))) {
    warnBeforeEdits(sheet, tabWarning(tab));
    isMissing = true;
  }
  return isMissing;
}

/** Neighbouring columns of the same width, so that they are set together: first column, how many, pixels. */
function widthRuns(columns: readonly Placed[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (const { column, place } of [...columns].sort((a, b) => a.place - b.place)) {
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
