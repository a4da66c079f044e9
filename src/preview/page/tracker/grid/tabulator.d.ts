/** The part of tabulator-tables that the grid uses; the package comes without types. */
declare module 'tabulator-tables' {
  export interface CellComponent {
    getElement(): HTMLElement;
    getRow(): RowComponent;
    getField(): string;
  }
  export interface RowComponent {
    getData(): Record<string, unknown>;
    getElement(): HTMLElement;
    reformat(): void;
  }
  export interface ColumnComponent {
    getWidth(): number;
  }
  export class Tabulator {
    static registerModule(modules: readonly unknown[]): void;
    constructor(element: HTMLElement, options: object);
    on(event: string, listener: (...args: never[]) => void): void;
    destroy(): void;
    redraw(force?: boolean): void;
    getRows(): RowComponent[];
    getColumn(field: string): ColumnComponent | false;
  }
  export const FormatModule: unknown;
  export const FrozenColumnsModule: unknown;
  export const FrozenRowsModule: unknown;
  export const ResizeColumnsModule: unknown;
}
