export type ColumnKind =
  | 'id'
  | 'text'
  | 'long text'
  | 'date'
  | 'time'
  | 'datetime'
  | 'number'
  | 'choice'
  | 'link'
  | 'yes-no';

/** One column of a tab. It is found by its header wherever the teacher moved it; `id` is its name in code. */
export interface Column {
  readonly id: string;
  /** The contract with the sheet: English, unique in its tab, never translated. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** For `choice`; an empty cell is allowed besides. */
  readonly choices?: readonly string[];
  /** Shown when a cell is picked; what the teacher may type there. */
  readonly help?: string;
  /** The product writes it; a person editing it is warned. */
  readonly protected?: boolean;
  readonly hidden?: boolean;
  /** Tells about a student or a family: emptied by retention and by erasure on request. */
  readonly personal?: boolean;
}

export interface TabDefinition {
  readonly id: string;
  readonly name: string;
  /** What a row is, in a sentence for the teacher. */
  readonly purpose: string;
  /** `table`: header row and rows by ID. `board`: drawn anew from the other tabs, nothing is read from it. */
  readonly layout: 'table' | 'board';
  readonly hidden?: boolean;
  /** Rows are only ever added, and a person's edit is warned against. */
  readonly appendOnly?: boolean;
  readonly frozenColumns: number;
  readonly columns: readonly Column[];
}
