import {
  compile,
  type FormulaContext,
  type FormulaResult,
  isFormula,
} from '../../src/simulation/spreadsheet/formula/formula';
import { type CellError, type CellValue, cellError } from '../../src/simulation/spreadsheet/values/scalar';

/** Monday, 11 January 2027, 08:30 in Los Angeles. */
export const NOW = Date.UTC(2027, 0, 11, 16, 30);

export interface FormulaSheet {
  rows: readonly (readonly unknown[])[];
  locale?: string;
  /** Of the cell that holds the formula; G2 unless told. */
  row?: number;
  column?: number;
  formatAt?: FormulaContext['formatAt'];
  namedRange?: FormulaContext['namedRange'];
}

/** What a formula makes of a sheet of eight rows and six columns, called `Data`. */
export function evaluateIn(sheet: FormulaSheet, text: string): FormulaResult | CellError {
  const { rows, locale = 'en_US', row = 2, column = 7, ...look } = sheet;
  const formula = compile(text, locale);
  if (!isFormula(formula)) return formula;
  return formula.evaluate({
    settings: { locale, zone: 'America/Los_Angeles' },
    now: NOW,
    row,
    column,
    ...look,
    read(name, startRow, startColumn, endRow = 8, endColumn = 6) {
      if (name !== undefined && name !== 'Data') return cellError('#REF!', 'Unresolved sheet name.');
      const cells: CellValue[][] = [];
      for (let r = startRow; r <= endRow; r++) {
        const line: CellValue[] = [];
        for (let c = startColumn; c <= endColumn; c++) line.push((rows[r - 1]?.[c - 1] ?? '') as CellValue);
        cells.push(line);
      }
      return cells;
    },
  });
}
