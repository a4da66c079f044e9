import { Matrix } from '../../kernel/realm';
import { act, clearArea, writeInputs, writeValues } from '../act';
import { type Area, areaOf } from '../area';
import { layerAt, readLayer, setLayer } from '../cells';
import { a1ToR1C1Formula, r1c1ToA1Formula } from '../formula/r1c1';
import { askHooks } from '../hooks';
import { BLANK } from '../input';
import type { LayerKind } from '../layers';
import { readDisplay, readRaggedDisplay, readRaggedValues, readValues } from '../read';
import { checkTable, filled } from '../table';
import { RangePlace } from './place';

type Cells = unknown[][];

/** What `clear` may be told to leave in place; without any, contents and formats go (SV-13). */
export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
  skipFilteredRows?: boolean;
}

/** The kinds that `clear(options)` takes away. */
export function kindsToClear(options: ClearOptions = {}): LayerKind[] {
  const kinds: LayerKind[] = [];
  if (options.contentsOnly) kinds.push('contents');
  if (options.formatOnly) kinds.push('formats');
  if (options.validationsOnly) kinds.push('validations');
  if (options.commentsOnly) kinds.push('notes');
  return kinds.length > 0 ? kinds : ['contents', 'formats'];
}

/** Values, formulas and notes of a range. */
export class RangeContents extends RangePlace {
  private first(): Area {
    return { ...this.cells, rows: 1, columns: 1 };
  }

  getValues(): Matrix {
    const { core, book, record, cells } = this;
    return new Matrix(readRaggedValues(core, book, record, cells), cells.columns);
  }

  getValue(): unknown {
    return readValues(this.core, this.book, this.record, this.first())[0]?.[0];
  }

  getDisplayValues(): Matrix {
    const { core, book, record, cells } = this;
    return new Matrix(readRaggedDisplay(core, book, record, cells), cells.columns);
  }

  getDisplayValue(): string {
    return readDisplay(this.core, this.book, this.record, this.first())[0]?.[0] as string;
  }

  isBlank(): boolean {
    const rows = readValues(this.core, this.book, this.record, this.cells);
    return rows.every((row) => row.every((value) => value === ''));
  }

  setValue(value: unknown): this {
    const { cells } = this;
    writeValues(this.core, this.actor, this.bookId, this.sheetId, cells, filled(cells, value));
    return this;
  }

  setValues(values: Cells): this {
    const { cells } = this;
    checkTable(values, cells);
    writeValues(this.core, this.actor, this.bookId, this.sheetId, cells, values);
    return this;
  }

  getFormula(): string {
    const { row, column } = this.cells;
    return layerAt(this.record, 'formulas', row, column) ?? '';
  }

  getFormulas(): Matrix {
    return new Matrix(readLayer(this.record, this.cells, 'formulas', '', (text) => text));
  }

  /** Null where there is no formula, as Google documents it; '' for tables. */
  getFormulaR1C1(): string | null {
    const { row, column } = this.cells;
    const formula = this.getFormula();
    return formula === '' ? null : a1ToR1C1Formula(formula, row, column, this.book.locale);
  }

  getFormulasR1C1(): Matrix {
    const { row, column } = this.cells;
    const { locale } = this.book;
    const table = readLayer(this.record, this.cells, 'formulas', '', (text) => text);
    return new Matrix(
      table.map((line, r) =>
        line.map((text, c) => (text === '' ? '' : a1ToR1C1Formula(text, row + r, column + c, locale))),
      ),
    );
  }

  setFormula(formula: string): this {
    return this.putFormulas(filled(this.cells, formula));
  }

  setFormulas(formulas: string[][]): this {
    checkTable(formulas, this.cells);
    return this.putFormulas(formulas);
  }

  setFormulaR1C1(formula: string): this {
    return this.setFormulasR1C1(filled(this.cells, formula));
  }

  setFormulasR1C1(formulas: string[][]): this {
    const { row, column } = this.cells;
    checkTable(formulas, this.cells);
    return this.putFormulas(
      formulas.map((line, r) => line.map((text, c) => r1c1ToA1Formula(withSign(text), row + r, column + c))),
    );
  }

  private putFormulas(formulas: readonly (readonly string[])[]): this {
    const inputs = formulas.map((line) =>
      line.map((text) => (withSign(text) === '' ? BLANK : { value: '', formula: withSign(text) })),
    );
    writeInputs(this.core, this.actor, this.bookId, this.sheetId, this.cells, inputs);
    return this;
  }

  getNote(): string {
    const { row, column } = this.cells;
    return layerAt(this.record, 'notes', row, column) ?? '';
  }

  getNotes(): Matrix {
    return new Matrix(readLayer(this.record, this.cells, 'notes', '', (text) => text));
  }

  setNote(note: string | null): this {
    return this.putNotes(filled(this.cells, note === null || note === undefined ? '' : String(note)));
  }

  /** A whole number in the table becomes text with a decimal, as seen live: 25 gives `25.0` (SV-15). */
  setNotes(notes: unknown[][]): this {
    checkTable(notes, this.cells);
    return this.putNotes(notes.map((line) => line.map(noteText)));
  }

  private putNotes(notes: string[][]): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'notes', area: cells }, (sheet) => {
      setLayer(sheet, cells, 'notes', (row, column) => notes[row]?.[column] || null);
    });
    return this;
  }

  clear(options?: ClearOptions): this {
    const kinds = kindsToClear(options);
    if (!options?.skipFilteredRows) return this.clearKinds(kinds);
    const { cells, book, record } = this;
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      if (askHooks('rowFiltered', this.core, book, record, row)) continue;
      clearArea(this.core, this.actor, this.bookId, this.sheetId, () => ({ ...cells, row, rows: 1 }), kinds);
    }
    return this;
  }

  clearContent(): this {
    return this.clearKinds(['contents']);
  }

  clearFormat(): this {
    return this.clearKinds(['formats']);
  }

  clearNote(): this {
    return this.clearKinds(['notes']);
  }

  protected clearKinds(kinds: readonly LayerKind[]): this {
    const { bounds, cells } = this;
    if (cells.rows > 0) {
      clearArea(this.core, this.actor, this.bookId, this.sheetId, (sheet) => areaOf(bounds, sheet), kinds);
    }
    return this;
  }
}

function withSign(formula: string): string {
  const text = formula === null || formula === undefined ? '' : String(formula);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}
