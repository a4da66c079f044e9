import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { act } from '../../act';
import type { Area } from '../../area';
import type { Axis } from '../../grid';
import type { SheetRecord } from '../../model';
import { objects } from '../../objects';
import { SheetPart } from '../../part';
import type { Range } from '../../range';
import {
  collapse,
  controlLine,
  type GroupSpan,
  type GroupsRecord,
  groupAt,
  groupSpans,
  isCollapsed,
  putGroups,
  shiftDepth,
} from './record';

/** Rows or columns that are folded together (SX-10), found by a line of it and its depth. */
export class Group extends SheetPart {
  constructor(
    execution: Execution,
    bookId: string,
    sheetId: number,
    private readonly axis: Axis,
    private readonly line: number,
    private readonly depth: number,
  ) {
    super(execution, bookId, sheetId);
  }

  private get span(): GroupSpan {
    const span = groupAt(this.record, this.axis, this.line, this.depth);
    if (!span) throw new ServiceException('The group no longer exists.');
    return span;
  }

  collapse(): this {
    const { axis, span } = this;
    changeGroups(this, (sheet) => collapse(sheet, axis, span, true));
    return this;
  }

  expand(): this {
    const { axis, span } = this;
    changeGroups(this, (sheet) => collapse(sheet, axis, span, false));
    return this;
  }

  getControlIndex(): number {
    return controlLine(this.record, this.axis, this.span);
  }

  getDepth(): number {
    return this.span.depth;
  }

  getRange(): Range {
    const { start, end } = this.span;
    const bounds =
      this.axis === 'row' ? { startRow: start, endRow: end } : { startColumn: start, endColumn: end };
    return objects.range(this.execution, this.bookId, this.sheetId, bounds);
  }

  isCollapsed(): boolean {
    return isCollapsed(this.record, this.axis, this.span);
  }

  remove(): void {
    const { axis } = this;
    const { start, end } = this.span;
    changeGroups(this, (sheet) => shiftDepth(sheet, axis, start, end - start + 1, -1));
  }
}

/** One change of a sheet's groups. */
export function changeGroups(part: SheetPart, apply: (sheet: SheetRecord) => void): void {
  act(part.core, part.actor, part.bookId, part.sheetId, { kind: 'formats' }, apply);
}

export function groupOf(part: SheetPart, axis: Axis, line: number, depth: number): Group | null {
  const span = groupAt(part.record, axis, line, depth);
  return span ? new Group(part.execution, part.bookId, part.sheetId, axis, line, depth) : null;
}

/** Collapses every group down to a depth that is deeper, and expands the others. */
export const expandUpTo = (part: SheetPart, axis: Axis, depth: number): void =>
  changeGroups(part, (sheet) => {
    for (const span of groupSpans(sheet, axis)) collapse(sheet, axis, span, span.depth > depth);
  });

export const setControl = (part: SheetPart, axis: Axis, control: GroupsRecord['control']): void =>
  changeGroups(part, (sheet) => putGroups(sheet, axis, { control }));

const linesIn = (area: Area, axis: Axis): [number, number] =>
  axis === 'row' ? [area.row, area.row + area.rows - 1] : [area.column, area.column + area.columns - 1];

/** Collapses the outermost groups that lie wholly in an area; without any, the deepest one that it touches. */
export function collapseIn(sheet: SheetRecord, axis: Axis, area: Area): void {
  const [first, last] = linesIn(area, axis);
  const spans = groupSpans(sheet, axis);
  const inside = spans.filter(({ start, end }) => start >= first && end <= last);
  const outermost = inside.filter(
    (span) =>
      !inside.some((other) => other.depth < span.depth && other.start <= span.start && other.end >= span.end),
  );
  const touched = spans.filter(
    (span) => span.start <= last && span.end >= first && !isCollapsed(sheet, axis, span),
  );
  const deepest = touched.sort((a, b) => b.depth - a.depth)[0];
  const chosen = outermost.length > 0 ? outermost : deepest ? [deepest] : [];
  for (const span of chosen) collapse(sheet, axis, span, true);
}

/** Expands collapsed groups that an area, or the line with their button, touches; of several at one place the outermost. */
export function expandIn(sheet: SheetRecord, axis: Axis, area: Area): void {
  const [first, last] = linesIn(area, axis);
  const places = new Set<number>();
  for (const span of groupSpans(sheet, axis)) {
    const control = controlLine(sheet, axis, span);
    const touches = (span.start <= last && span.end >= first) || (control >= first && control <= last);
    if (!touches || !isCollapsed(sheet, axis, span) || places.has(control)) continue;
    places.add(control);
    collapse(sheet, axis, span, false);
  }
}
