/** The part of tabulator-tables that the grid uses; the package comes without types. */
declare module 'tabulator-tables' {
  export interface CellComponent {
    getElement(): HTMLElement;
    getRow(): RowComponent;
    getField(): string;
    edit(force?: boolean): void;
  }
  export interface RowComponent {
    getData(): Record<string, unknown>;
    getCell(field: string): CellComponent | false;
    reformat(): void;
    isFrozen(): boolean;
  }
  export interface ColumnComponent {
    getField(): string;
  }
  export interface RangeComponent {
    getTopEdge(): number;
    getBottomEdge(): number;
    getLeftEdge(): number;
    getRightEdge(): number;
    setBounds(start: CellComponent, end: CellComponent): void;
  }
  export class Tabulator {
    static registerModule(modules: readonly unknown[]): void;
    constructor(element: HTMLElement, options: object);
    element: HTMLElement;
    on(event: string, listener: (...args: never[]) => void): void;
    destroy(): void;
    redraw(force?: boolean): void;
    getRows(): RowComponent[];
    getRanges(): RangeComponent[];
    scrollToRow(row: RowComponent, position?: string, ifVisible?: boolean): Promise<void>;
  }
  export const EditModule: unknown;
  export const FormatModule: unknown;
  export const FrozenColumnsModule: unknown;
  export const FrozenRowsModule: unknown;
  export const InteractionModule: unknown;
  export const KeybindingsModule: unknown;
  export const ResizeColumnsModule: unknown;
  export const SelectRangeModule: unknown;
}
