import { createHash } from 'node:crypto';
import { type Style, spreadsheetOf } from '../../simulation/spreadsheet/model';
import type { CellStyle, SheetSeen } from '../shapes';
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
  const styles = stylesOf(sheet.rows);
  const seen = {
    name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    cells: cells.map(withoutBlankEnd),
    inputs: sparse(tracker.formulas(name)),
    notes: sparse(tracker.notes(name)),
    styles: book.styles.map(look),
    styled: styles,
    widths: sheet.columnLines.map((line) => line?.size ?? null),
    hiddenColumns: places(sheet.columnLines),
    hiddenRows: places(sheet.rowLines),
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

/** Styles reach further than content: a coloured empty row is one too. */
function stylesOf(rows: readonly { styles?: readonly (number | null)[] }[]): number[][] {
  return rows.map(({ styles = [] }) => styles.map((index) => (index === null ? 0 : index + 1)));
}

const places = (lines: readonly ({ hidden?: boolean } | null)[]): number[] =>
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
