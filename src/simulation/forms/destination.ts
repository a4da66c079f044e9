import type { Core } from '../kernel/core';
import { type Area, a1Of } from '../spreadsheet/area';
import { layerAt, setInputs } from '../spreadsheet/cells';
import { change } from '../spreadsheet/change';
import { growTo, insertLines } from '../spreadsheet/grid';
import { cellInput } from '../spreadsheet/input';
import { findSheet, rowOf, type SheetRecord, type SpreadsheetRecord, settingsOf } from '../spreadsheet/model';
import { responseSheetName } from '../spreadsheet/names';
import { readDisplay } from '../spreadsheet/read';
import { insertSheet, newSheetId } from '../spreadsheet/sheets';
import { cellText } from './items/answer';
import { findItem } from './items/list';
import { isQuestion } from './items/record';
import { type ColumnMark, type FormLink, unlinkSheet } from './link';
import type { FormRecord, ResponseRecord } from './state';

/** What the first columns of a response tab are called in the language of the spreadsheet (UI-05). */
const FIRST_HEADERS: Record<string, { timestamp: string; email: string }> = {
  en: { timestamp: 'Timestamp', email: 'Email Address' },
  es: { timestamp: 'Marca temporal', email: 'Dirección de correo electrónico' },
  de: { timestamp: 'Zeitstempel', email: 'E-Mail-Adresse' },
  fr: { timestamp: 'Horodateur', email: 'Adresse e-mail' },
  pt: { timestamp: 'Carimbo de data/hora', email: 'Endereço de e-mail' },
};

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The linked tab as it is in a record of its spreadsheet. */
function linkedIn(book: SpreadsheetRecord, id: number): { sheet: SheetRecord; link: FormLink } | undefined {
  const sheet = findSheet(book, id);
  const link = sheet?.extras.form;
  return sheet && link ? { sheet, link } : undefined;
}

const bookOf = (core: Core, form: FormRecord): SpreadsheetRecord | undefined =>
  form.destination ? core.state.spreadsheets[form.destination.spreadsheet] : undefined;

/**
 * Sends the answers to a spreadsheet: a new tab at the front (unconfirmed place), row 1 frozen, a header for every
 * question, and a row for every response there is (FM-12). Always a new tab, also in the same spreadsheet. What Google's
 * forms write is there at once and for good, whatever becomes of the execution.
 */
export function setDestination(core: Core, form: FormRecord, spreadsheet: string): void {
  removeDestination(core, form);
  const id = newSheetId(core);
  const formId = form.id;
  change(core, undefined, spreadsheet, (book) => {
    const taken = book.sheets.map(({ name }) => name);
    const sheet = insertSheet(core, book, { id, name: responseSheetName(book.locale, taken), index: 0 });
    sheet.frozenRows = 1;
    sheet.form = formId;
    sheet.extras.form = { columns: [], rows: [] };
  });
  form.destination = { spreadsheet, sheet: id };
  syncColumns(core, form);
  for (const response of form.responses) writeResponse(core, form, response);
}

/** The form writes nowhere any more; tab and rows stay (FM-20). */
export function removeDestination(core: Core, form: FormRecord): void {
  const { destination } = form;
  form.destination = null;
  if (!destination || !core.state.spreadsheets[destination.spreadsheet]) return;
  change(core, undefined, destination.spreadsheet, (book) => {
    const sheet = findSheet(book, destination.sheet);
    if (sheet) unlinkSheet(sheet);
  });
}

function wantedColumns(form: FormRecord, locale: string): ColumnMark[] {
  const first =
    FIRST_HEADERS[locale.slice(0, 2)] ?? (FIRST_HEADERS.en as { timestamp: string; email: string });
  const columns: ColumnMark[] = [{ holds: 'timestamp', header: first.timestamp }];
  if (form.emailCollection !== 'DO_NOT_COLLECT') columns.push({ holds: 'email', header: first.email });
  for (const item of form.items) {
    if (!isQuestion(item)) continue;
    if (!('rows' in item)) columns.push({ holds: 'answer', item: item.id, row: null, header: item.title });
    else {
      for (const row of item.rows) {
        columns.push({ holds: 'answer', item: item.id, row, header: `${item.title} [${row}]` });
      }
    }
  }
  return columns;
}

const isSame = (a: ColumnMark | null, b: ColumnMark): boolean =>
  a?.holds === b.holds &&
  (a.holds !== 'answer' || (b.holds === 'answer' && a.item === b.item && a.row === b.row));

/**
 * Brings the tab's headers up to the form: new questions get a column at the right, a changed title a changed header, a
 * deleted question keeps its column (unconfirmed). A header that a person has changed stays until the title changes.
 */
export function syncColumns(core: Core, form: FormRecord): void {
  const book = bookOf(core, form);
  const id = form.destination?.sheet as number;
  const linked = book && linkedIn(book, id);
  if (!linked) return;
  const wanted = wantedColumns(form, book.locale);
  const isCurrent = (column: ColumnMark): boolean =>
    linked.link.columns.some((mark) => isSame(mark, column) && mark?.header === column.header);
  if (wanted.every(isCurrent)) return;
  change(core, undefined, book.id, (later) => {
    const found = linkedIn(later, id);
    if (!found) return;
    const { sheet, link } = found;
    for (const column of wanted) {
      const known = link.columns.findIndex((mark) => isSame(mark, column));
      if (known !== -1 && link.columns[known]?.header === column.header) continue;
      const at = known === -1 ? Math.max(link.columns.length, rowOf(sheet, 1).values.length) : known;
      while (link.columns.length <= at) link.columns.push(null);
      link.columns[at] = { ...column };
      growTo(later, sheet, 1, at + 1);
      setInputs(sheet, cell(1, at + 1), [[{ value: column.header }]]);
    }
  });
}

/** A row of the response tab as a submit event tells it (TR-09). */
export interface WrittenRow {
  spreadsheet: string;
  sheet: number;
  range: string;
  values: string[];
  namedValues: Record<string, string[]>;
}

/**
 * Writes a response to the form's tab, in its row if it has one, else below the last response. Undefined without a
 * destination. Where a script or person has something beside that place, such as a formula filled down, a row is put in
 * for it (unconfirmed: reported of Google's forms).
 */
export function writeResponse(
  core: Core,
  form: FormRecord,
  response: ResponseRecord,
): WrittenRow | undefined {
  const book = bookOf(core, form);
  if (!book || !form.destination) return undefined;
  const before = rowTexts(core, form, response.id)?.values;
  if (!linkedIn(book, form.destination.sheet)) {
    // The tab was deleted: Google makes another one, with everything.
    setDestination(core, form, book.id);
  }
  const { spreadsheet, sheet } = form.destination;
  const written = inputsOf(core, form, response);
  const row = change(core, undefined, spreadsheet, (later) => {
    const found = linkedIn(later, sheet);
    return found ? put(later, found.sheet, found.link, written) : undefined;
  });
  const texts = row === undefined ? undefined : rowTexts(core, form, response.id);
  if (!texts || row === undefined) return undefined;
  const all = core.state.formsDefaults.editedEventHolds === 'all' || !before;
  const values = texts.values.map((text, i) => (all || before[i] !== text ? text : ''));
  const namedValues: Record<string, string[]> = {};
  texts.headers.forEach((header, i) => {
    namedValues[header] ??= [];
    namedValues[header].push(values[i] as string);
  });
  const range = a1Of({ row, column: 1, rows: 1, columns: values.length });
  return { spreadsheet, sheet, range, values, namedValues };
}

/** What a response has for each column, chosen before anything is written. */
interface Written {
  response: string;
  now: number;
  cells: { mark: ColumnMark; raw: Date | string }[];
}

function inputsOf(core: Core, form: FormRecord, response: ResponseRecord): Written {
  const book = bookOf(core, form) as SpreadsheetRecord;
  const columns = linkedIn(book, form.destination?.sheet as number)?.link.columns ?? [];
  const cells = columns.flatMap((mark) => (mark ? { mark, raw: rawFor(mark, form, response) } : []));
  return { response: response.id, now: core.state.now, cells };
}

/** Text that begins with `=` is kept from becoming a formula (unconfirmed). */
function rawFor(mark: ColumnMark, form: FormRecord, response: ResponseRecord): Date | string {
  if (mark.holds === 'timestamp') return new Date(response.timestamp);
  const text = mark.holds === 'answer' ? answerText(form, response, mark) : (response.email ?? '');
  return text.startsWith('=') ? `'${text}` : text;
}

/** Writes the cells as if they were typed (FM-15) and gives the row. */
function put(book: SpreadsheetRecord, sheet: SheetRecord, link: FormLink, written: Written): number {
  let row = link.rows.indexOf(written.response) + 1;
  if (row === 0) {
    row = lastWritten(sheet, link) + 1;
    if (row <= sheet.maxRows && !isFree(sheet, row)) insertLines(book, sheet, 'row', row, 1, 'before');
    growTo(book, sheet, row, link.columns.length);
    while (link.rows.length < row) link.rows.push(null);
    link.rows[row - 1] = written.response;
  }
  const settings = { ...settingsOf(book), now: written.now };
  link.columns.forEach((mark, index) => {
    const found = mark && written.cells.find((each) => isSame(mark, each.mark));
    if (!found) return;
    const format = layerAt(sheet, 'formats', row, index + 1);
    setInputs(sheet, cell(row, index + 1), [[cellInput(found.raw, format, settings)]]);
  });
  return row;
}

/** The last row in which the form's own columns have anything; at least the header's. */
function lastWritten(sheet: SheetRecord, link: FormLink): number {
  for (let row = sheet.rows.length; row > 1; row--) {
    const { values, formulas } = rowOf(sheet, row);
    if (link.columns.some((mark, i) => mark && ((values[i] ?? '') !== '' || formulas?.[i]))) return row;
  }
  return 1;
}

function isFree(sheet: SheetRecord, row: number): boolean {
  const { values, formulas } = rowOf(sheet, row);
  return values.every((value) => value === '') && !formulas?.some(Boolean);
}

function answerText(
  form: FormRecord,
  response: ResponseRecord,
  mark: Extract<ColumnMark, { holds: 'answer' }>,
): string {
  const item = findItem(form, mark.item);
  const row = item && 'rows' in item && mark.row !== null ? item.rows.indexOf(mark.row) : undefined;
  return row === -1 ? '' : cellText(response.answers[mark.item], row);
}

/** Headers and shown texts of a response's row, up to the last header; undefined while it has no row. */
function rowTexts(
  core: Core,
  form: FormRecord,
  responseId: string,
): { headers: string[]; values: string[] } | undefined {
  const book = bookOf(core, form);
  const linked = book && linkedIn(book, form.destination?.sheet as number);
  const row = linked ? linked.link.rows.indexOf(responseId) + 1 : 0;
  if (!linked || row === 0) return undefined;
  const columns = Math.max(linked.link.columns.length, rowOf(linked.sheet, 1).values.length);
  const read = (at: number): string[] =>
    readDisplay(core, book, linked.sheet, { row: at, column: 1, rows: 1, columns })[0] as string[];
  return { headers: read(1), values: read(row) };
}
