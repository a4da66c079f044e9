import { createHash } from 'node:crypto';
import type { Core } from '../../simulation/kernel/core';
import { choicesAt } from '../../simulation/spreadsheet/extras/validation/choices';
import type { ValidationRecord } from '../../simulation/spreadsheet/extras/validation/record';
import {
  type Row,
  type SheetRecord,
  type SpreadsheetRecord,
  type Style,
  spreadsheetOf,
} from '../../simulation/spreadsheet/model';
import type { CellRule, CellStyle, SheetSeen } from '../shapes';
import type { Workplace } from '../workplace';

/** One tab as the grid draws it, or its stamp alone when the page has this very state already. */
export function sheetSeen(
  workplace: Workplace,
  name: string,
  have: string | null,
): SheetSeen | { stamp: string } {
  const { workspace, tracker } = workplace;
  const book = spreadsheetOf(workspace.core, tracker.id);
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no tab "${name}".`);
  const cells = tracker.display(name);
  const seen = {
    name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    cells: cells.map(withoutBlankEnd),
    inputs: sparse(tracker.formulas(name)),
    notes: sparse(tracker.notes(name)),
    styles: book.styles.map(look),
    styled: sheet.rows.map(({ styles }) => places(styles)),
    rules: rulesOf(workspace.core, book, sheet),
    ruled: sheet.rows.map(({ validations }) => places(validations)),
    widths: sheet.columnLines.map((line) => line?.size ?? null),
    hiddenColumns: hidden(sheet.columnLines),
    hiddenRows: hidden(sheet.rowLines),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
  };
  const stamp = createHash('sha1').update(JSON.stringify(seen)).digest('base64url');
  return stamp === have ? { stamp } : { ...seen, stamp };
}

function withoutBlankEnd(row: string[]): string[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  return row.slice(0, length);
}

function sparse(table: readonly (readonly string[])[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [row, texts] of table.entries()) {
    for (const [column, text] of texts.entries()) if (text !== '') found[`${row},${column}`] = text;
  }
  return found;
}

/** Places in a list plus one, 0 where a cell has none; looks and rules reach further than content. */
const places = (layer: Row['styles'] = []): number[] =>
  layer.map((index) => (index === null ? 0 : index + 1));

/** A list that is taken from cells is the same for all cells with the rule. */
function rulesOf(core: Core, book: SpreadsheetRecord, sheet: SheetRecord): CellRule[] {
  const records: readonly ValidationRecord[] = book.extras.validations ?? [];
  const rules = records.map(({ help }): CellRule => ({ choices: null, help }));
  const known = new Set<number>();
  for (const [row, { validations = [] }] of sheet.rows.entries()) {
    for (const [column, index] of validations.entries()) {
      const rule = index === null || known.has(index) ? undefined : rules[index];
      if (index === null || !rule) continue;
      known.add(index);
      rule.choices = choicesAt(core, book, sheet, row + 1, column + 1);
    }
  }
  return rules;
}

const hidden = (lines: readonly ({ hidden?: boolean } | null)[]): number[] =>
  lines.flatMap((line, index) => (line?.hidden ? [index] : []));

function look(style: Style): CellStyle {
  const { background, fontColor, fontWeight, fontStyle, fontLine, horizontalAlignment, fontSize, wrap } =
    style;
  const align = ({ left: 'left', center: 'center', right: 'right' } as const)[horizontalAlignment ?? ''];
  return {
    ...(background && { background }),
    ...(fontColor && { color: fontColor }),
    ...(fontWeight === 'bold' && { bold: true }),
    ...(fontStyle === 'italic' && { italic: true }),
    ...((fontLine === 'underline' || fontLine === 'line-through') && { line: fontLine }),
    ...(align && { align }),
    ...(fontSize && { size: fontSize }),
    ...(wrap === 'WRAP' && { wrap: true }),
  };
}
