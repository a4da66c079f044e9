import type { SheetSeen } from '../../../shapes';

export const USUAL_WIDTH = 100;
export const ROW_HEIGHT = 24;
export const ROW_NUMBER_WIDTH = 46;

/** Where something is, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One cell; rows and columns count from 0, hidden ones included. */
export interface Place {
  row: number;
  column: number;
}

/** Which lines of a tab are shown, and where. Frozen rows have a ground of their own, above the rows that scroll. */
export class Geometry {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many of the shown rows are frozen. */
  readonly frozen: number;
  /** The left edges of the shown columns, and the right edge of the last. */
  private readonly edges: number[];

  constructor(sheet: SheetSeen, widthOf = (column: number) => sheet.widths[column] ?? USUAL_WIDTH) {
    this.rows = shown(sheet.rows, sheet.hiddenRows);
    this.columns = shown(sheet.columns, sheet.hiddenColumns);
    this.frozen = this.rows.filter((row) => row < sheet.frozenRows).length;
    this.edges = [ROW_NUMBER_WIDTH];
    for (const column of this.columns) this.edges.push((this.edges.at(-1) ?? 0) + widthOf(column));
  }

  /** The shown line at a place or the next one, the last one if there is none. */
  rowAt(row: number): number {
    return at(this.rows, row);
  }

  columnAt(column: number): number {
    return at(this.columns, column);
  }

  isFrozen({ row }: Place): boolean {
    return this.rowAt(row) < this.frozen;
  }

  /** The cells between two on the frozen rows' ground (`frozen`) or on the one that scrolls; null where they don't reach it. */
  between(a: Place, b: Place, ground: 'frozen' | 'scrolling'): Box | null {
    const [first, last] = [this.rowAt(Math.min(a.row, b.row)), this.rowAt(Math.max(a.row, b.row))];
    const top = ground === 'frozen' ? first : Math.max(first, this.frozen) - this.frozen;
    const end = ground === 'frozen' ? Math.min(last, this.frozen - 1) : last - this.frozen;
    if (end < top) return null;
    const [left = 0, right = 0] = [
      this.edges[this.columnAt(Math.min(a.column, b.column))],
      this.edges[this.columnAt(Math.max(a.column, b.column)) + 1],
    ];
    return { left, top: top * ROW_HEIGHT, width: right - left, height: (end - top + 1) * ROW_HEIGHT };
  }

  /** A cell on its ground. */
  box(place: Place): Box {
    const ground = this.isFrozen(place) ? 'frozen' : 'scrolling';
    return this.between(place, place, ground) as Box;
  }
}

function shown(count: number, hidden: readonly number[]): number[] {
  const gone = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !gone.has(index));
}

function at(lines: readonly number[], line: number): number {
  const found = lines.findIndex((each) => each >= line);
  return found < 0 ? lines.length - 1 : found;
}
