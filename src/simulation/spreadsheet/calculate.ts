import type { Core } from '../kernel/core';
import { type Area, areaOf, lastColumn, lastRow } from './area';
import { compile, emptyText, type Formula, type FormulaContext, isFormula } from './formula/formula';
import { askHooks } from './hooks';
import {
  findSheetNamed,
  type Row,
  rowOf,
  type SheetRecord,
  type SpreadsheetRecord,
  settingsOf,
} from './model';
import { type CellError, type CellValue, cellError, isCellError } from './values/scalar';

/** What a formula gives at one cell: the value, and the look it has where the cell has no format. */
export interface Computed {
  value: CellValue;
  format?: string;
  /** Where HYPERLINK leads to. */
  link?: string;
}

interface Anchor {
  sheet: SheetCalculation;
  row: number;
  column: number;
  text: string;
  formula: Formula | CellError;
  /** Absent until it is needed; null while it is worked out. */
  result?: Computed | null;
}

/** Formulas whose results may fill more cells than their own. */
const SPILLING =
  /\{|ARRAY|FILTER|SORT|UNIQUE|TRANSPOSE|SPLIT|SEQUENCE|QUERY|FLATTEN|IMPORT|MMULT|FREQUENCY|STACK|INDEX|OFFSET|XLOOKUP|REGEXEXTRACT|TOCOL|TOROW|CHOOSE|MAP|BYROW|BYCOL/i;

const MAX_KEPT_FORMULAS = 20_000;
const compiled = new Map<string, Formula | CellError>();

function compileKept(text: string, locale: string): Formula | CellError {
  const key = `${locale}\n${text}`;
  let formula = compiled.get(key);
  if (!formula) {
    if (compiled.size >= MAX_KEPT_FORMULAS) compiled.clear();
    formula = compile(text, locale);
    compiled.set(key, formula);
  }
  return formula;
}

const keyOf = (row: number, column: number): number => row * 32_768 + column;

/** The formulas of one sheet and what is known of their results. */
export class SheetCalculation {
  readonly anchors: Anchor[] = [];
  private readonly byKey = new Map<number, Anchor>();
  private readonly spills = new Map<number, Computed>();
  /** Rows that have cells filled by a formula elsewhere. */
  readonly spillRows = new Set<number>();

  constructor(
    private readonly calculation: Calculation,
    readonly sheet: SheetRecord,
    locale: string,
  ) {
    sheet.rows.forEach((row, index) => {
      row.formulas?.forEach((text, at) => {
        if (text === null) return;
        const anchor = {
          sheet: this,
          row: index + 1,
          column: at + 1,
          text,
          formula: compileKept(text, locale),
        };
        this.anchors.push(anchor);
        this.byKey.set(keyOf(anchor.row, anchor.column), anchor);
      });
    });
  }

  /** Works out whatever may fill cells of the area from outside it. */
  fill(area: Area): void {
    for (const anchor of this.anchors) {
      if (anchor.result !== undefined || anchor.row > lastRow(area) || anchor.column > lastColumn(area))
        continue;
      if (SPILLING.test(anchor.text)) this.calculation.resolve(anchor);
    }
  }

  /** What formulas put into a cell; undefined where it has its own value or none. `fill` comes first. */
  at(row: number, column: number): Computed | undefined {
    const anchor = this.byKey.get(keyOf(row, column));
    return anchor ? this.calculation.resolve(anchor) : this.spills.get(keyOf(row, column));
  }

  /** Anchors within an area that are not worked out yet. */
  open(area: Area): Anchor[] {
    if (area.rows * area.columns > 64) {
      return this.anchors.filter(
        ({ row, column, result }) =>
          result === undefined &&
          row >= area.row &&
          row <= lastRow(area) &&
          column >= area.column &&
          column <= lastColumn(area),
      );
    }
    const found: Anchor[] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const anchor = this.byKey.get(keyOf(row, column));
        if (anchor && anchor.result === undefined) found.push(anchor);
      }
    }
    return found;
  }

  /**
   * Puts a block of results into the cells right of and below its formula. Rows past the grid are left out, where Google
   * would add them.
   */
  spill(anchor: Anchor, block: CellValue[][], format: string | undefined): CellError | undefined {
    const width = Math.max(...block.map((row) => row.length));
    const missing = anchor.column + width - 1 - this.sheet.maxColumns;
    if (missing > 0) {
      return cellError(
        '#REF!',
        `Result was not automatically expanded, please insert more columns (${missing}).`,
      );
    }
    const height = Math.min(block.length, this.sheet.maxRows - anchor.row + 1);
    for (let r = 0; r < height; r++) {
      const row = rowOf(this.sheet, anchor.row + r);
      for (let c = 0; c < width; c++) {
        if ((r > 0 || c > 0) && isTaken(row, anchor.column + c)) {
          return cellError('#REF!', 'Array result was not expanded because it would overwrite data.');
        }
      }
    }
    for (let r = 0; r < height; r++) {
      for (let c = 0; c < width; c++) {
        const value = block[r]?.[c] ?? '';
        if ((r === 0 && c === 0) || value === '') continue;
        this.spillRows.add(anchor.row + r);
        this.spills.set(
          keyOf(anchor.row + r, anchor.column + c),
          format === undefined ? { value } : { value, format },
        );
      }
    }
    return undefined;
  }

  /** Last row and column that a formula fills, 0 without one. */
  extent(): { row: number; column: number } {
    this.fill({ row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns });
    let row = 0;
    let column = 0;
    for (const key of this.spills.keys()) {
      row = Math.max(row, Math.floor(key / 32_768));
      column = Math.max(column, key % 32_768);
    }
    return { row, column };
  }
}

function isTaken(row: Row, column: number): boolean {
  return (row.values[column - 1] ?? '') !== '' || (row.formulas?.[column - 1] ?? null) !== null;
}

/** The results of a spreadsheet's formulas as it is now, each worked out when it is first read (SV-10). */
export class Calculation {
  private readonly sheets = new Map<SheetRecord, SheetCalculation>();
  volatile = false;
  readonly now: number;

  constructor(
    private readonly core: Core,
    private readonly book: SpreadsheetRecord,
  ) {
    this.now = core.state.now;
  }

  sheet(sheet: SheetRecord): SheetCalculation {
    let known = this.sheets.get(sheet);
    if (!known) {
      known = new SheetCalculation(this, sheet, this.book.locale);
      this.sheets.set(sheet, known);
    }
    return known;
  }

  /** What the formulas a formula mentions give is worked out first, so that long chains need no deep recursion. */
  resolve(anchor: Anchor): Computed {
    if (anchor.result) return anchor.result;
    if (anchor.result === null) return { value: cellError('#REF!', 'Circular dependency detected.') };
    const seen = new Set<Anchor>([anchor]);
    const path: { anchor: Anchor; rest: Anchor[] }[] = [{ anchor, rest: this.needs(anchor) }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.rest.pop();
      if (!next) {
        path.pop();
        if (step.anchor.result === undefined) this.evaluate(step.anchor);
      } else if (next.result === undefined && !seen.has(next)) {
        seen.add(next);
        path.push({ anchor: next, rest: this.needs(next) });
      }
    }
    return anchor.result ?? { value: cellError('#REF!', 'Circular dependency detected.') };
  }

  private needs({ formula, sheet }: Anchor): Anchor[] {
    if (!isFormula(formula)) return [];
    return formula.references.flatMap((reference) => {
      const target = reference.sheet === undefined ? sheet : this.named(reference.sheet);
      return target ? target.open(areaOf(reference, target.sheet)) : [];
    });
  }

  private named(name: string): SheetCalculation | undefined {
    const sheet =
      findSheetNamed(this.book, name) ??
      this.book.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    return sheet && this.sheet(sheet);
  }

  private evaluate(anchor: Anchor): void {
    const { formula } = anchor;
    if (!isFormula(formula)) {
      anchor.result = { value: formula };
      return;
    }
    anchor.result = null;
    if (formula.volatile) this.volatile = true;
    const { value, format, link, diagnostic } = formula.evaluate(this.contextOf(anchor));
    if (diagnostic !== undefined) this.core.noteGap(`Formula ${anchor.text}: ${diagnostic}`);
    const problem = Array.isArray(value) ? anchor.sheet.spill(anchor, value, format) : undefined;
    const first = problem ?? (Array.isArray(value) ? (value[0]?.[0] ?? '') : value);
    anchor.result = {
      value: first,
      ...(format !== undefined && { format }),
      ...(link !== undefined && { link }),
    };
  }

  /** What a formula would give in a cell it does not stand in. */
  once(text: string, sheet: SheetRecord, row: number, column: number): CellValue {
    const formula = compileKept(text, this.book.locale);
    if (!isFormula(formula)) return formula;
    const { value, diagnostic } = formula.evaluate(
      this.contextOf({ sheet: this.sheet(sheet), row, column, text, formula }),
    );
    if (diagnostic !== undefined) this.core.noteGap(`Formula ${text}: ${diagnostic}`);
    return Array.isArray(value) ? (value[0]?.[0] ?? '') : value;
  }

  private contextOf(anchor: Anchor): FormulaContext {
    const sheetOf = (name: string | undefined) => (name === undefined ? anchor.sheet : this.named(name));
    return {
      settings: settingsOf(this.book),
      now: this.core.state.now,
      row: anchor.row,
      column: anchor.column,
      read: (name, startRow, startColumn, endRow, endColumn) => {
        const target = sheetOf(name);
        if (!target) return cellError('#REF!', `Unresolved sheet name '${name}'.`);
        const area = areaOf({ startRow, startColumn, endRow, endColumn }, target.sheet);
        if (startRow > target.sheet.maxRows || startColumn > target.sheet.maxColumns) {
          return cellError('#REF!', 'Reference does not exist');
        }
        return readFor(target, area);
      },
      formatAt: (name, row, column) => {
        const target = sheetOf(name);
        if (!target) return undefined;
        const own = rowOf(target.sheet, row).formats?.[column - 1] ?? undefined;
        return own ?? target.at(row, column)?.format;
      },
      namedRange: (name) => {
        const found = askHooks('namedRange', this.book, name);
        const sheet = found && this.book.sheets.find(({ id }) => id === found.sheet);
        return found && sheet ? { sheet: sheet.name, ...found.bounds } : undefined;
      },
    };
  }
}

function readFor(target: SheetCalculation, area: Area): (CellValue | typeof emptyText)[][] | CellError {
  const hasFormulas = target.anchors.length > 0;
  if (hasFormulas) target.fill(area);
  const rows: (CellValue | typeof emptyText)[][] = new Array(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const { values, formulas } = rowOf(target.sheet, area.row + r);
    const row: (CellValue | typeof emptyText)[] = values.slice(area.column - 1, lastColumn(area));
    while (row.length < area.columns) row.push('');
    if (formulas || (hasFormulas && target.spillRows.has(area.row + r))) {
      for (let c = 0; c < area.columns; c++) {
        if (row[c] !== '') continue;
        const computed = target.at(area.row + r, area.column + c);
        if (!computed) continue;
        if (area.rows === 1 && area.columns === 1 && isCellError(computed.value)) return computed.value;
        row[c] = computed.value === '' ? emptyText : computed.value;
      }
    }
    rows[r] = row;
  }
  return rows;
}

const calculations = new WeakMap<SpreadsheetRecord, Calculation>();

function currentCalculation(core: Core, book: SpreadsheetRecord): Calculation {
  let calculation = calculations.get(book);
  if (!calculation || (calculation.volatile && calculation.now !== core.state.now)) {
    calculation = new Calculation(core, book);
    calculations.set(book, calculation);
  }
  return calculation;
}

/** The results of the formulas of a spreadsheet that has any on this sheet; undefined without. */
export function calculationOf(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
): SheetCalculation | undefined {
  const found = currentCalculation(core, book).sheet(sheet);
  return found.anchors.length > 0 ? found : undefined;
}

/** What a formula would give in a cell: for conditions of validations, filters and formats. */
export const evaluateAt = (
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  text: string,
  row: number,
  column: number,
): CellValue => currentCalculation(core, book).once(text, sheet, row, column);

/** To be called after every change of a spreadsheet. */
export function forgetCalculation(book: SpreadsheetRecord): void {
  calculations.delete(book);
}
