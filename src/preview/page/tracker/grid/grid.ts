import {
  type CellComponent,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  ResizeColumnsModule,
  type RowComponent,
  Tabulator,
} from 'tabulator-tables';
import type { SheetSeen } from '../../../shapes';
import { type Area, choicesAt, inputText, letters, tableOf, tableText } from '../cells';
import { draw } from './draw';
import { CellEditor } from './editor';
import { Geometry, type Place, ROW_HEIGHT, ROW_NUMBER_WIDTH, USUAL_WIDTH } from './geometry';
import { Marks } from './marks';
import { type Hit, hitAt } from './mouse';
import { areaOf, moved, type Selection, selectionOf } from './moves';
import { changedRows, field, rowData, shape, withText } from './rows';

Tabulator.registerModule([FormatModule, FrozenColumnsModule, FrozenRowsModule, ResizeColumnsModule]);

/** What somebody does in the grid; places count from 0. */
export interface GridEvents {
  selected(area: Area): void;
  /** Gives whether the tab is another one now: `refused` and `same` mean that what was there before is still there. */
  typed(area: Area, text: string): Promise<'taken' | 'same' | 'refused'>;
  pasted(area: Area, table: string[][]): void;
}

const FIRST: Place = { row: 0, column: 0 };

const NOTHING: Selection = { active: FIRST, corner: FIRST };

const columnOf = (name: string): number => Number(name.slice(1));

/**
 * A tab of the tracker as a grid in an element. Only what is in view is in the page, so thousands of rows and many columns are
 * fine. The library draws the cells; what is selected, the keys, the mouse and the field to edit in are ours, since they have to
 * work at once, also while the library is still building. Tab leaves the grid, so that nobody is caught in it.
 */
export class Grid {
  private table: Tabulator | null = null;
  private rows: RowComponent[] = [];
  /** What is drawn: the server's state, or what it will be once it has taken what was typed. */
  private sheet: SheetSeen | null = null;
  private fromServer: SheetSeen | null = null;
  private waiting: SheetSeen | null = null;
  private geometry: Geometry | null = null;
  /** Only while the library has built its part. */
  private built: { holder: HTMLElement; marks: Marks } | null = null;
  private editor: CellEditor | null = null;
  private selection = NOTHING;
  /** Where the mouse button was pressed, until it is let go. */
  private dragged: Hit | null = null;
  private readonly ended = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly events: GridEvents,
    /** What is selected from the start; else the first cell that isn't frozen. */
    start: Area | null,
  ) {
    if (start) this.selection = selectionOf(start);
    element.tabIndex = -1;
    const { signal } = this.ended;
    element.addEventListener('keydown', (event) => this.pressed(event), { signal });
    element.addEventListener('copy', (event) => this.copied(event), { signal });
    element.addEventListener('paste', (event) => this.pasted(event), { signal });
    element.addEventListener('mousedown', (event) => this.mouseDown(event), { signal });
    element.addEventListener('mousemove', (event) => this.mouseMoved(event), { signal });
    element.addEventListener('dblclick', (event) => this.doubleClicked(event), { signal });
    element.addEventListener('focus', () => this.setTabStop(-1), { signal });
    element.addEventListener('blur', () => this.setTabStop(0), { signal });
    addEventListener('mouseup', () => this.mouseUp(), { signal });
  }

  /** Draws a state of a tab: changed rows alone where its shape is the same as before. */
  show(sheet: SheetSeen): void {
    this.fromServer = sheet;
    if (this.editor) {
      this.waiting = sheet;
      return;
    }
    const before = this.sheet;
    this.sheet = sheet;
    const isElsewhere = before ? before.name !== sheet.name : this.selection === NOTHING;
    if (!before || shape(before) !== shape(sheet)) this.build(sheet, !isElsewhere);
    else if (this.built) this.redraw(before, sheet);
  }

  private redraw(before: SheetSeen, sheet: SheetSeen): void {
    const changed = changedRows(before, sheet);
    for (const row of this.rows) {
      const index = indexOf(row);
      if (!changed.has(index)) continue;
      const data = row.getData();
      for (const name of Object.keys(data)) if (name !== 'i') delete data[name];
      Object.assign(data, rowData(sheet, index));
      row.reformat();
    }
  }

  private build(sheet: SheetSeen, keepsPlace: boolean): void {
    const before = this.built?.holder;
    const place = { top: before?.scrollTop ?? 0, left: before?.scrollLeft ?? 0 };
    this.table?.destroy();
    this.built = null;
    const geometry = new Geometry(sheet);
    this.geometry = geometry;
    const table = new Tabulator(this.element, this.options(sheet, geometry.rows));
    this.table = table;
    table.on('columnResized', () => this.measured(table, sheet));
    table.on('tableBuilt', () => {
      const holder = this.element.querySelector<HTMLElement>('.tabulator-tableholder');
      if (this.table !== table || !holder) return;
      this.rows = table.getRows();
      this.built = { holder, marks: new Marks(this.element, holder) };
      if (this.sheet !== sheet && this.sheet) this.redraw(sheet, this.sheet);
      this.labelParts(sheet, holder);
      holder.addEventListener('scroll', () => this.drawMarks());
      if (before && keepsPlace) holder.scrollTo(place);
      else this.bringIntoView(this.selection.corner);
      this.drawMarks();
    });
    if (keepsPlace) this.go(this.selection.active, this.selection.corner);
    else this.go({ row: sheet.frozenRows, column: 0 });
  }

  private options(sheet: SheetSeen, rows: readonly number[]): object {
    const hidden = new Set(sheet.hiddenColumns);
    return {
      data: rows.map((i) => rowData(sheet, i)),
      columns: Array.from({ length: sheet.columns }, (_, column) => ({
        title: letters(column),
        field: field(column),
        width: sheet.widths[column] ?? USUAL_WIDTH,
        visible: !hidden.has(column),
        formatter: (cell: CellComponent) =>
          draw(cell.getElement(), this.sheet as SheetSeen, indexOf(cell.getRow()), columnOf(cell.getField())),
      })),
      height: '100%',
      layout: 'fitData',
      renderVerticalBuffer: 10 * ROW_HEIGHT,
      rowHeight: ROW_HEIGHT,
      rowFormatter: (row: RowComponent) => {
        row.getElement().dataset.row = String(indexOf(row));
        row.getElement().setAttribute('aria-rowindex', String(indexOf(row) + 1));
      },
      rowHeader: {
        title: 'Row',
        titleFormatter: () => hiddenText('Row'),
        field: 'i',
        width: ROW_NUMBER_WIDTH,
        resizable: false,
        frozen: true,
        hozAlign: 'center',
        cssClass: 'row-number',
        formatter: (cell: CellComponent) => {
          cell.getElement().setAttribute('role', 'rowheader');
          return String(indexOf(cell.getRow()) + 1);
        },
      },
      columnDefaults: { resizable: 'header', headerHozAlign: 'center', headerSort: false },
      ...(sheet.frozenRows > 0 && { frozenRows: sheet.frozenRows }),
    };
  }

  /**
   * What scrolls is where Tab comes in; it hands the keyboard on to the element around it, which stays when the grid is built anew
   * and names the active cell. From there Tab leads on.
   */
  private setTabStop(index: 0 | -1): void {
    if (this.built) this.built.holder.tabIndex = index;
  }

  /** The name and the size that screen readers get. */
  private labelParts(sheet: SheetSeen, holder: HTMLElement): void {
    this.setTabStop(document.activeElement === this.element ? -1 : 0);
    holder.addEventListener('focus', () => this.focus());
    holder.setAttribute('role', 'rowgroup');
    holder.querySelector('.tabulator-table')?.setAttribute('role', 'none');
    this.element.removeAttribute('aria-owns');
    for (const [name, value] of Object.entries({
      'aria-label': `Cells of ${sheet.name}`,
      'aria-rowcount': String(sheet.rows),
      'aria-colcount': String(sheet.columns),
      'aria-multiselectable': 'true',
    }))
      this.element.setAttribute(name, value);
  }

  private measured(table: Tabulator, sheet: SheetSeen): void {
    this.geometry = new Geometry(sheet, (column) => {
      const found = table.getColumn(field(column));
      return found ? found.getWidth() : USUAL_WIDTH;
    });
    this.drawMarks();
  }

  private drawMarks(): void {
    if (this.built && this.geometry) this.built.marks.draw(this.selection, this.geometry);
    this.placeEditor();
  }

  /** Selects an area and brings its first cell into view. */
  select(area: Area): void {
    const { active, corner } = selectionOf(area);
    this.go(active, corner);
  }

  /** Selects from a cell to the corner across from it, and brings the corner into view. */
  private go(active: Place, corner = active): void {
    this.mark(active, corner);
    this.bringIntoView(this.selection.corner);
    this.drawMarks();
  }

  /** Selects, and leaves the view where it is. */
  private mark(active: Place, corner: Place): void {
    const { sheet } = this;
    if (!sheet) return;
    const inside = ({ row, column }: Place): Place => ({
      row: Math.min(Math.max(0, row), sheet.rows - 1),
      column: Math.min(Math.max(0, column), sheet.columns - 1),
    });
    this.selection = { active: inside(active), corner: inside(corner) };
    this.drawMarks();
    this.events.selected(areaOf(this.selection));
  }

  private bringIntoView(place: Place): void {
    const { geometry, built } = this;
    if (!geometry || !built) return;
    const { holder } = built;
    const { left, top, width, height } = geometry.box(place);
    if (!geometry.isFrozen(place)) {
      if (top < holder.scrollTop) holder.scrollTop = top;
      const over = top + height - holder.scrollTop - holder.clientHeight;
      if (over > 0) holder.scrollTop += over;
    }
    const over = left + width - holder.scrollLeft - holder.clientWidth;
    if (over > 0) holder.scrollLeft += over;
    if (left - ROW_NUMBER_WIDTH < holder.scrollLeft) holder.scrollLeft = left - ROW_NUMBER_WIDTH;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  private pressed(event: KeyboardEvent): void {
    const { sheet, geometry, selection } = this;
    if (!sheet || !geometry || event.altKey) return;
    const { key, shiftKey } = event;
    const isJump = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((this.built?.holder.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const to = moved(sheet, geometry, shiftKey ? selection.corner : selection.active, { key, isJump, page });
    if (to && shiftKey) this.go(selection.active, to);
    else if (to) this.go(to);
    else if (key === 'Delete' || key === 'Backspace') void this.type(areaOf(selection), '');
    else if (key === 'Enter' || key === 'F2') this.edit();
    else if (key === 'a' && isJump) this.mark(FIRST, { row: sheet.rows - 1, column: sheet.columns - 1 });
    else if (isLetter(event)) this.edit(key);
    else {
      // The letter that is being composed goes into the field.
      if (key === 'Dead' || key === 'Process') this.edit('');
      return;
    }
    event.preventDefault();
  }

  /** Opens the field at the active cell, with what is there or with what is typed first. */
  private edit(text?: string): void {
    const { sheet, selection } = this;
    if (!sheet || this.editor) return;
    const { row, column } = selection.active;
    const before = inputText(sheet, row, column);
    this.go(selection.active);
    this.editor = new CellEditor({
      holder: this.element.parentElement as HTMLElement,
      label: `${letters(column)}${row + 1}`,
      text: text ?? before,
      choices: choicesAt(sheet, row, column),
      done: (typed, next) => {
        this.editor = null;
        if (this.waiting) this.show(this.waiting);
        this.waiting = null;
        if (typed !== null && typed !== before) void this.type({ row, column, rows: 1, columns: 1 }, typed);
        if (next === null) return;
        this.focus();
        const { sheet, geometry } = this;
        const to =
          sheet && geometry && moved(sheet, geometry, { row, column }, { key: next, isJump: false, page: 1 });
        if (to) this.go(to);
      },
    });
    this.placeEditor();
  }

  private placeEditor(): void {
    const { geometry, built, editor } = this;
    if (!geometry || !built || !editor) return;
    const { active } = this.selection;
    const { left, top, width, height } = geometry.box(active);
    const letters = this.element.querySelector<HTMLElement>('.tabulator-headers')?.offsetHeight ?? 0;
    const header = this.element.querySelector<HTMLElement>('.tabulator-header')?.offsetHeight ?? 0;
    Object.assign(editor.element.style, {
      left: `${left - built.holder.scrollLeft}px`,
      top: `${geometry.isFrozen(active) ? letters + top : header + top - built.holder.scrollTop}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  /** Shows what was typed at once, and what was there if it is refused. */
  private async type(area: Area, text: string): Promise<void> {
    const { sheet, fromServer } = this;
    if (!sheet || !fromServer) return;
    if (!text.startsWith('=')) {
      this.sheet = withText(sheet, area, text);
      if (this.built) this.redraw(sheet, this.sheet);
    }
    const outcome = await this.events.typed(area, text);
    if (outcome !== 'taken' && this.fromServer === fromServer) this.show(fromServer);
  }

  private mouseDown(event: MouseEvent): void {
    const hit = hitAt(event.target);
    if (!hit || event.button !== 0) return;
    event.preventDefault();
    this.editor?.keep();
    this.focus();
    const [first, last] = this.ends(hit);
    this.dragged = hit;
    this.mark(event.shiftKey ? this.selection.active : first, last);
  }

  private mouseMoved(event: MouseEvent): void {
    const hit = this.dragged && hitAt(event.target);
    if (!hit || !this.dragged) return;
    const { row, column } = this.dragged;
    const [, last] = this.ends({
      row: row === null ? null : hit.row,
      column: column === null ? null : hit.column,
    });
    const { corner } = this.selection;
    if (last.row !== corner.row || last.column !== corner.column) this.mark(this.selection.active, last);
  }

  private mouseUp(): void {
    this.dragged = null;
  }

  private doubleClicked(event: MouseEvent): void {
    const hit = hitAt(event.target);
    if (hit && hit.row !== null && hit.column !== null) this.edit();
  }

  /** The first and the last cell of a cell, a row, a column or the whole tab. */
  private ends({ row, column }: Hit): [Place, Place] {
    const { rows = 1, columns = 1 } = this.sheet ?? {};
    return [
      { row: row ?? 0, column: column ?? 0 },
      { row: row ?? rows - 1, column: column ?? columns - 1 },
    ];
  }

  private copied(event: ClipboardEvent): void {
    if (!this.sheet) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', tableText(this.sheet, areaOf(this.selection)));
  }

  private pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text !== '') this.events.pasted(areaOf(this.selection), tableOf(text));
  }

  /** The element has another size, or is seen again. */
  resized(): void {
    if (this.element.clientHeight === 0 || !this.built) return;
    this.table?.redraw();
    this.drawMarks();
  }

  destroy(): void {
    this.ended.abort();
    this.editor?.keep();
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

const isLetter = (event: KeyboardEvent): boolean =>
  [...event.key].length === 1 &&
  (event.getModifierState('AltGraph') || (!event.ctrlKey && !event.metaKey && !event.altKey));
