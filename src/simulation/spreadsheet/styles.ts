import type { Area } from './area';
import { setLayer } from './cells';
import type { SheetRecord, SpreadsheetRecord, Style } from './model';

/** What a fresh cell answers (SV-16). That `getWrap` is false there is unconfirmed. */
export const freshStyle = {
  background: '#ffffff',
  fontColor: '#000000',
  fontSize: 10,
  fontFamily: 'arial,sans,sans-serif',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'OVERFLOW',
} as const satisfies Style;

const indexes = new WeakMap<Style[], Map<string, number>>();

/** The place of a style in the spreadsheet's list; null for one that says nothing. */
export function styleIndex(book: SpreadsheetRecord, style: Style): number | null {
  const entries = Object.entries(style).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return null;
  const kept = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  const key = JSON.stringify(kept);
  let index = indexes.get(book.styles);
  if (!index || index.size > book.styles.length) {
    index = new Map();
    indexes.set(book.styles, index);
  }
  for (let at = index.size; at < book.styles.length; at++) index.set(JSON.stringify(book.styles[at]), at);
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, book.styles.length);
  book.styles.push(kept);
  return book.styles.length - 1;
}

/** Changes the style of every cell of an area; an undefined property goes back to that of a fresh cell. */
export function restyle(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  changeAt: (row: number, column: number, style: Style) => Style,
): void {
  let last: { old: number | null; change: Style; index: number | null } | undefined;
  setLayer(sheet, area, 'styles', (row, column, old) => {
    const style = old === null ? {} : (book.styles[old] as Style);
    const change = changeAt(row, column, style);
    if (last && last.old === old && isSame(last.change, change)) return last.index;
    last = { old, change, index: styleIndex(book, { ...style, ...change }) };
    return last.index;
  });
}

/** Most calls give a whole area one look: the neighbour's answer then holds for the next cell. */
function isSame(a: Style, b: Style): boolean {
  const keys = Object.keys(a) as (keyof Style)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
