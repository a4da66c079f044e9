import {
  type CellComponent,
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  KeybindingsModule,
  type RangeComponent,
  ResizeColumnsModule,
  type RowComponent,
  SelectRangeModule,
  Tabulator,
} from 'tabulator-tables';
import type { SheetSeen } from '../../shapes';
import { type Area, choicesAt, inputText, letters, shownText, styleAt, tableOf, tableText } from './cells';
import { cellEditor } from './editor';
import { field, isSameRow, rowData, shape, visibleColumns, withText } from './rows';

Tabulator.registerModule([
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  KeybindingsModule,
  ResizeColumnsModule,
  SelectRangeModule,
]);

/** What somebody does in the grid; places count from 0. */
export interface GridEvents {
  selected(area: Area): void;
  /** Gives whether it was taken. */
  typed(area: Area, text: string): Promise<boolean>;
  pasted(area: Area, table: string[][]): void;
}

const USUAL_WIDTH = 100;
const ROW_HEIGHT = 24;
const ROW_NUMBER_WIDTH = 46;

const columnOf = (name: string): number => Number(name.slice(1));

/**
 * A tab of the tracker as a grid in an element. Only what is in view is in the page, so thousands of rows and many columns are
 * fine. Arrow keys move, letters, Enter and F2 edit, Delete empties, copy and paste work; Tab leaves the grid.
 */
export class Grid {
  private table: Tabulator | null = null;
  private rows: RowComponent[] = [];
  /** What is drawn: the server's state, or what it will be once it has taken what was typed. */
  private sheet: SheetSeen | null = null;
  private fromServer: SheetSeen | null = null;
  private waiting: SheetSeen | null = null;
  private isBuilt = false;
  private isEditing = false;
  /** What an edit begins with, when it was begun by typing. */
  private startText: string | null = null;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(
    private readonly element: HTMLElement,
    private readonly events: GridEvents,
  ) {
    element.addEventListener('keydown', (event) => this.pressed(event), { capture: true });
    element.addEventListener('copy', (event) => this.copied(event));
    element.addEventListener('paste', (event) => this.pasted(event));
    element.addEventListener('mousedown', (event) => this.pressedFrozen(event), { capture: true });
  }

  /** Draws a state of a tab: changed rows alone where its shape is the same as before. */
  show(sheet: SheetSeen): void {
    this.fromServer = sheet;
    if (this.isEditing) {
      this.waiting = sheet;
      return;
    }
    const before = this.sheet;
    this.sheet = sheet;
    if (!before || shape(before) !== shape(sheet)) {
      this.build(sheet, before?.name === sheet.name);
      return;
    }
    if (this.isBuilt) this.redraw(before, sheet);
  }

  private redraw(before: SheetSeen, sheet: SheetSeen): void {
    for (const row of this.rows) {
      const index = indexOf(row);
      if (isSameRow(before, sheet, index)) continue;
      const data = row.getData();
      for (const name of Object.keys(data)) if (name !== 'i') delete data[name];
      Object.assign(data, rowData(sheet, index));
      row.reformat();
    }
  }

  private build(sheet: SheetSeen, keepsPlace: boolean): void {
    const holder = this.element.querySelector('.tabulator-tableholder');
    const [top, left] = [holder?.scrollTop ?? 0, holder?.scrollLeft ?? 0];
    const hadFocus = this.element.contains(document.activeElement);
    this.table?.destroy();
    if (!keepsPlace) this.selection = { row: sheet.frozenRows, column: 0, rows: 1, columns: 1 };
    const hiddenRows = new Set(sheet.hiddenRows);
    const shown = Array.from({ length: sheet.rows }, (_, i) => i).filter((i) => !hiddenRows.has(i));
    const table = new Tabulator(this.element, {
      data: shown.map((i) => rowData(sheet, i)),
      columns: this.columns(sheet),
      height: '100%',
      layout: 'fitData',
      renderVerticalBuffer: 10 * ROW_HEIGHT,
      rowHeight: ROW_HEIGHT,
      rowHeader: {
        title: 'Row',
        titleFormatter: () => hiddenText('Row'),
        field: 'i',
        width: ROW_NUMBER_WIDTH,
        resizable: false,
        frozen: true,
        hozAlign: 'center',
        cssClass: 'row-number',
        formatter: (cell: CellComponent) => String(indexOf(cell.getRow()) + 1),
      },
      columnDefaults: { resizable: 'header', headerHozAlign: 'center' },
      ...(sheet.frozenRows > 0 && { frozenRows: sheet.frozenRows }),
      selectableRange: 1,
      selectableRangeColumns: true,
      selectableRangeRows: true,
      selectableRangeAutoFocus: false,
      editTriggerEvent: 'dblclick',
      // Tab leaves the grid, so that nobody is caught in it.
      keybindings: { navNext: false, navPrev: false },
    });
    this.table = table;
    this.isBuilt = false;
    table.on('tableBuilt', () => {
      if (this.table !== table) return;
      this.isBuilt = true;
      this.rows = table.getRows();
      if (this.sheet !== sheet && this.sheet) this.redraw(sheet, this.sheet);
      this.labelParts(sheet);
      const scrolled = this.element.querySelector('.tabulator-tableholder');
      if (keepsPlace && scrolled) scrolled.scrollTo({ top, left });
      this.select(this.selection);
      if (hadFocus) this.focus();
    });
    table.on('rangeChanged', (range: RangeComponent) => this.rangeChanged(range));
    table.on('cellEditing', () => {
      this.isEditing = true;
    });
    table.on('cellEditCancelled', () => this.editEnded());
    table.on('cellEdited', () => this.editEnded());
  }

  private columns(sheet: SheetSeen): object[] {
    const hidden = new Set(sheet.hiddenColumns);
    return Array.from({ length: sheet.columns }, (_, column) => ({
      title: letters(column),
      field: field(column),
      width: sheet.widths[column] ?? USUAL_WIDTH,
      visible: !hidden.has(column),
      formatter: (cell: CellComponent) => this.draw(cell),
      editor: (cell: CellComponent, onRendered: (done: () => void) => void, _: unknown, cancel: () => void) =>
        this.edit(cell, onRendered, cancel),
    }));
  }

  /** The name and the way in that screen readers get. */
  private labelParts(sheet: SheetSeen): void {
    this.element.setAttribute('aria-label', `Cells of ${sheet.name}`);
    this.element.setAttribute('aria-rowcount', String(sheet.rows));
    this.element.setAttribute('aria-colcount', String(sheet.columns));
    this.element.querySelector('.tabulator-header')?.removeAttribute('tabindex');
  }

  private draw(cell: CellComponent): HTMLElement | string {
    const sheet = this.sheet as SheetSeen;
    const [row, column] = [indexOf(cell.getRow()), columnOf(cell.getField())];
    const text = shownText(sheet, row, column);
    const style = styleAt(sheet, row, column);
    const element = cell.getElement();
    const isNumber = /^-?[\d.,]+%?$/.test(text);
    element.className = element.className.replace(/ ?\b(has-note|has-choices|spills)\b/g, '');
    element.style.background = style?.background ?? '';
    element.style.color = style?.color ?? '';
    element.style.fontWeight = style?.bold ? 'bold' : '';
    element.style.fontStyle = style?.italic ? 'italic' : '';
    element.style.textDecoration = style?.line ?? '';
    element.style.textAlign = style?.align ?? (isNumber ? 'right' : '');
    element.style.fontSize = style?.size ? `${style.size}pt` : '';
    const note = sheet.notes[`${row},${column}`];
    element.classList.toggle('has-note', note !== undefined);
    element.title = note ?? '';
    element.classList.toggle('has-choices', choicesAt(sheet, row, column) !== null);
    const isPlain = !style?.wrap && !style?.align && !isNumber;
    element.classList.toggle('spills', isPlain && text !== '' && shownText(sheet, row, column + 1) === '');
    const shown = document.createElement('span');
    shown.textContent = text;
    return shown;
  }

  private edit(cell: CellComponent, onRendered: (done: () => void) => void, cancel: () => void): HTMLElement {
    const sheet = this.sheet as SheetSeen;
    const [row, column] = [indexOf(cell.getRow()), columnOf(cell.getField())];
    const area = { row, column, rows: 1, columns: 1 };
    const before = inputText(sheet, row, column);
    const editor = cellEditor({
      label: `${letters(column)}${row + 1}`,
      text: this.startText ?? before,
      choices: choicesAt(sheet, row, column),
      done: (text, move) => {
        // The library is told of nothing: the server's answer is what is shown.
        cancel();
        if (text !== null && text !== before) void this.type(area, text);
        if (move) this.select({ ...area, row: row + move.rows, column: column + move.columns });
      },
    });
    this.startText = null;
    onRendered(() => editor.begin());
    return editor.element;
  }

  /** Shows what was typed at once, and what was there if it is refused. */
  private async type(area: Area, text: string): Promise<void> {
    const { sheet, fromServer } = this;
    if (!sheet || !fromServer) return;
    if (!text.startsWith('=')) {
      this.sheet = withText(sheet, area, text);
      if (this.isBuilt) this.redraw(sheet, this.sheet);
    }
    const isTaken = await this.events.typed(area, text);
    if (!isTaken && this.fromServer === fromServer) this.show(fromServer);
  }

  private editEnded(): void {
    this.isEditing = false;
    const next = this.waiting;
    this.waiting = null;
    if (next) this.show(next);
  }

  private rangeChanged(range: RangeComponent): void {
    const sheet = this.sheet as SheetSeen;
    const top = indexOf(this.movable()[range.getTopEdge()]);
    const bottom = indexOf(this.movable()[range.getBottomEdge()]);
    const [left, right] = [range.getLeftEdge() - 1, range.getRightEdge() - 1];
    if (top === undefined || bottom === undefined || Number.isNaN(left)) return;
    const columns = visibleColumns(sheet);
    const [first = 0, last = 0] = [columns[Math.max(0, left)], columns[Math.max(0, right)]];
    this.selectedNow({ row: top, column: first, rows: bottom - top + 1, columns: last - first + 1 });
  }

  private selectedNow(area: Area): void {
    this.selection = area;
    this.events.selected(area);
  }

  /** Rows that scroll: the library counts those alone. */
  private movable(): RowComponent[] {
    const frozen = this.sheet?.frozenRows ?? 0;
    return frozen === 0 ? this.rows : this.rows.filter((row) => indexOf(row) >= frozen);
  }

  /** Selects an area and brings its first cell into view. Frozen cells can be selected one at a time. */
  select(area: Area): void {
    const { sheet, table } = this;
    if (!sheet || !table || !this.isBuilt) return;
    const row = Math.min(Math.max(0, area.row), sheet.rows - 1);
    const column = Math.min(Math.max(0, area.column), sheet.columns - 1);
    if (row < sheet.frozenRows) {
      this.selectedNow({ row, column, rows: 1, columns: 1 });
      return;
    }
    const first = this.cell(row, column);
    const last = this.cell(
      Math.min(row + area.rows, sheet.rows) - 1,
      Math.min(column + area.columns, sheet.columns) - 1,
    );
    if (!first || !last) return;
    const mark = () => table.getRanges()[0]?.setBounds(first, last);
    mark();
    // Marked again: the mark is drawn where the cell is, which may not have been in the page before.
    void this.bringIntoView(first).then(() => this.table === table && mark());
  }

  private async bringIntoView(cell: CellComponent): Promise<void> {
    const { sheet, table } = this;
    const holder = this.element.querySelector('.tabulator-tableholder');
    if (!holder || !sheet || !table) return;
    // Refused for a row that has been taken away meanwhile.
    await table.scrollToRow(cell.getRow(), 'center', false).catch(() => undefined);
    const columns = visibleColumns(sheet);
    const widths = columns.map((column) => sheet.widths[column] ?? USUAL_WIDTH);
    const place = columns.indexOf(columnOf(cell.getField()));
    const left = widths.slice(0, place).reduce((sum, width) => sum + width, 0);
    const right = left + (widths[place] ?? 0);
    const room = holder.clientWidth - ROW_NUMBER_WIDTH;
    if (left < holder.scrollLeft || right > holder.scrollLeft + room) holder.scrollLeft = left - room / 2;
  }

  private cell(row: number, column: number): CellComponent | null {
    const found = this.rows.find((each) => indexOf(each) === row);
    return (found?.getCell(field(column)) || null) as CellComponent | null;
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('.tabulator-tableholder')?.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (this.isEditing || !isInBody(event)) return;
    const { row, column } = this.selection;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      void this.type(this.selection, '');
    } else if (event.key === 'F2' || isLetter(event)) {
      event.preventDefault();
      this.startText = event.key === 'F2' ? null : event.key;
      this.cell(row, column)?.edit(true);
    }
  }

  /** Cells of frozen rows are none that the library's ranges know. */
  private pressedFrozen(event: MouseEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>(
      '.tabulator-frozen-rows-holder .tabulator-cell',
    );
    if (!cell) return;
    event.stopPropagation();
    const name = cell.getAttribute('tabulator-field') ?? '';
    const line = cell.closest('.tabulator-row');
    const row = [...(line?.parentElement?.children ?? [])].indexOf(line as Element);
    if (name.startsWith('c') && row >= 0)
      this.selectedNow({ row, column: columnOf(name), rows: 1, columns: 1 });
  }

  private copied(event: ClipboardEvent): void {
    if (this.isEditing || !this.sheet) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', tableText(this.sheet, this.selection));
  }

  private pasted(event: ClipboardEvent): void {
    if (this.isEditing) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text !== '') this.events.pasted(this.selection, tableOf(text));
  }

  /** The element has another size, or is seen again. */
  resized(): void {
    if (this.element.clientHeight > 0 && this.isBuilt && !this.isEditing) this.table?.redraw();
  }

  destroy(): void {
    this.table?.destroy();
    this.table = null;
  }
}

const indexOf = (row: RowComponent | undefined): number => Number(row?.getData().i);

/** A word for screen readers alone. */
function hiddenText(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.textContent = text;
  return element;
}

const isInBody = ({ target }: Event): boolean =>
  (target as Element).closest('.tabulator-tableholder, .tabulator-frozen-rows-holder') !== null;

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
