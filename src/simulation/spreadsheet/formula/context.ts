import type { Reference } from '../a1';
import type { CellError, CellValue, SpreadsheetSettings } from '../values/scalar';

/** What a formula cell gives to others when it holds `""`: a text, not a blank, for ISBLANK and COUNTA. */
export interface EmptyText {
  readonly text: '';
}

export const emptyText: EmptyText = Object.freeze({ text: '' });

/** What a formula can see while it is evaluated. */
export interface FormulaContext {
  settings: SpreadsheetSettings;
  /** Epoch milliseconds: TODAY and NOW. */
  now: number;
  /** The cell of the formula, 1-based. */
  row: number;
  column: number;
  /**
   * The values of a block, rows of equal length, '' for a blank cell (`emptyText` for a formula's `""`). Without a sheet
   * it is the formula's own; an undefined end reaches to the end of the grid. An error instead for a sheet or a cell that
   * isn't there (`#REF!`), or a circle.
   */
  read(
    sheet: string | undefined,
    startRow: number,
    startColumn: number,
    endRow: number | undefined,
    endColumn: number | undefined,
  ): readonly (readonly (CellValue | EmptyText)[])[] | CellError;
  /** The number format of a cell, so that `=A1+7` looks like the date that A1 is. */
  formatAt?(sheet: string | undefined, row: number, column: number): string | undefined;
  /** The cells of a named range; undefined makes the name `#NAME?`. */
  namedRange?(name: string): Reference | undefined;
}
