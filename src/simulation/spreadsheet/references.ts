import { adjustFormula } from './formula/adjust';
import { mapReferences } from './formula/lexer';
import { printReference, type WrittenReference } from './formula/written';
import type { Row, SheetRecord, SpreadsheetRecord } from './model';

/** Rewrites every formula of a spreadsheet. */
export function rewriteFormulas(
  book: SpreadsheetRecord,
  rewrite: (formula: string, sheet: SheetRecord) => string,
): void {
  for (const sheet of book.sheets) {
    for (let index = 0; index < sheet.rows.length; index++) {
      const row = sheet.rows[index] as Row;
      if (!row.formulas) continue;
      const formulas = row.formulas.map((text) => (text === null ? null : rewrite(text, sheet)));
      sheet.rows[index] = { ...row, formulas };
    }
  }
}

/** Formulas keep meaning the same cells after lines came (`count` above 0) or went. */
export function followInsertOrDelete(
  book: SpreadsheetRecord,
  changed: SheetRecord,
  axis: 'row' | 'column',
  at: number,
  count: number,
): void {
  rewriteFormulas(book, (formula, sheet) =>
    adjustFormula(formula, sheet.name, { sheet: changed.name, axis, at, count }, book.locale),
  );
}

/** Formulas follow lines that were moved, corner by corner. */
export function followMove(
  book: SpreadsheetRecord,
  changed: SheetRecord,
  move: { axis: 'row' | 'column'; from: number; count: number; to: number },
): void {
  const { axis, from, count, to } = move;
  const place = (line: number): number => {
    const down = to > from;
    if (line >= from && line < from + count) return line + (down ? to - from - count : to - from);
    if (down && line >= from + count && line < to) return line - count;
    return !down && line >= to && line < from ? line + count : line;
  };
  rewriteReferences(book, changed.name, (reference) => ({
    ...reference,
    corners: reference.corners.map((corner) => {
      const line = corner[axis];
      return line === undefined ? corner : { ...corner, [axis]: place(line) };
    }) as unknown as WrittenReference['corners'],
  }));
}

/** Formulas follow a sheet to its new name. */
export function followRename(book: SpreadsheetRecord, from: string, to: string): void {
  rewriteReferences(book, from, (reference) =>
    reference.sheet === undefined ? reference : { ...reference, sheet: to },
  );
}

/** Rewrites the references to one sheet, whichever sheet they stand on. */
export function rewriteReferences(
  book: SpreadsheetRecord,
  name: string,
  rewrite: (reference: WrittenReference) => WrittenReference,
): void {
  rewriteFormulas(book, (formula, sheet) =>
    mapReferences(formula, book.locale, (reference) => {
      const meant = (reference.sheet ?? sheet.name).toLowerCase() === name.toLowerCase();
      return printReference(meant ? rewrite(reference) : reference);
    }),
  );
}
