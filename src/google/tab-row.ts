import { type Cell, readCell, type Value } from './cells';

/** What a row needs to know of a column: where its cell stands and how it is read. */
export interface ReadColumn {
  kind: Parameters<typeof readCell>[1];
  /** 0-based place in the line. */
  place: number;
  blank: Value;
}

type Row = Record<string, Value>;

/**
 * A row of a tab by column id, each cell read when it is first asked for: of the million cells of a full Outbox a run
 * looks at a few. Copied, listed or changed it behaves as a plain object with all its columns.
 */
export function rowOf(
  line: readonly Cell[],
  columns: ReadonlyMap<string, ReadColumn>,
  zone: () => string,
): Row {
  return new Proxy<Row>({}, new CellsBehind(line, columns, zone));
}

class CellsBehind implements ProxyHandler<Row> {
  constructor(
    private readonly line: readonly Cell[],
    private readonly columns: ReadonlyMap<string, ReadColumn>,
    private readonly zone: () => string,
  ) {}

  get(row: Row, name: string): Value | undefined {
    return name in row ? row[name] : this.fill(row, name);
  }

  set(row: Row, name: string, value: Value): boolean {
    row[name] = value;
    return true;
  }

  has(row: Row, name: string): boolean {
    return name in row || this.columns.has(name);
  }

  ownKeys(row: Row): string[] {
    for (const name of this.columns.keys()) this.get(row, name);
    return Object.keys(row);
  }

  getOwnPropertyDescriptor(row: Row, name: string): PropertyDescriptor | undefined {
    this.get(row, name);
    return Object.getOwnPropertyDescriptor(row, name);
  }

  private fill(row: Row, name: string): Value | undefined {
    const column = this.columns.get(name);
    if (!column) return undefined;
    const cell = this.line[column.place];
    const value = cell === undefined || cell === '' ? column.blank : readCell(cell, column.kind, this.zone());
    row[name] = value;
    return value;
  }
}
