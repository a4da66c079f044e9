import { type Axis, sizeOf } from '../../grid';
import type { SpreadsheetHooks } from '../../hooks';
import { setLines } from '../../lines';
import type { SheetRecord } from '../../model';
import { followedLine, type LineChange } from '../follow';
import { MAX_GROUP_DEPTH } from '../limits';

/** The groups of a sheet's rows, or of its columns. */
export interface GroupsRecord {
  /** In how many groups each line is, from line 1; absent ones are in none. */
  depths: number[];
  /** A line of each group that is collapsed, and the group's depth. */
  collapsed: { line: number; depth: number }[];
  control: 'BEFORE' | 'AFTER';
}

declare module '../../model' {
  interface SheetExtras {
    groups?: Partial<Record<Axis, GroupsRecord>>;
  }
}

/** Lines that belong together at one depth, from 1. */
export interface GroupSpan {
  start: number;
  end: number;
  depth: number;
}

const NONE: GroupsRecord = { depths: [], collapsed: [], control: 'BEFORE' };

export const groupsRecord = (sheet: SheetRecord, axis: Axis): GroupsRecord =>
  sheet.extras.groups?.[axis] ?? NONE;

export const depthOf = (sheet: SheetRecord, axis: Axis, line: number): number =>
  groupsRecord(sheet, axis).depths[line - 1] ?? 0;

/** All groups, outer ones before those within them. */
export function groupSpans(sheet: SheetRecord, axis: Axis): GroupSpan[] {
  const { depths } = groupsRecord(sheet, axis);
  const spans: GroupSpan[] = [];
  for (let depth = 1; depth <= MAX_GROUP_DEPTH; depth++) {
    let open: GroupSpan | undefined;
    depths.forEach((own, index) => {
      if (own < depth) open = undefined;
      else if (open) open.end = index + 1;
      else {
        open = { start: index + 1, end: index + 1, depth };
        spans.push(open);
      }
    });
  }
  return spans;
}

export function groupAt(sheet: SheetRecord, axis: Axis, line: number, depth: number): GroupSpan | undefined {
  return groupSpans(sheet, axis).find(
    (span) => span.depth === depth && line >= span.start && line <= span.end,
  );
}

const isIn = (span: GroupSpan, { line, depth }: { line: number; depth: number }): boolean =>
  depth === span.depth && line >= span.start && line <= span.end;

export const isCollapsed = (sheet: SheetRecord, axis: Axis, span: GroupSpan): boolean =>
  groupsRecord(sheet, axis).collapsed.some((mark) => isIn(span, mark));

/** The line that shows the button of a group, beside the group. */
export const controlLine = (sheet: SheetRecord, axis: Axis, span: GroupSpan): number =>
  groupsRecord(sheet, axis).control === 'AFTER' ? span.end + 1 : span.start - 1;

export function putGroups(sheet: SheetRecord, axis: Axis, change: Partial<GroupsRecord>): void {
  sheet.extras.groups = {
    ...sheet.extras.groups,
    [axis]: { ...groupsRecord(sheet, axis), ...change },
  };
}

function hideLines(sheet: SheetRecord, axis: Axis, { start, end }: GroupSpan, hidden: boolean): void {
  setLines(sheet, axis, start, end - start + 1, (_, old) => ({ ...old, hidden }));
}

/** Collapses or expands a group; what is collapsed within it stays hidden. */
export function collapse(sheet: SheetRecord, axis: Axis, span: GroupSpan, collapsed: boolean): void {
  const others = groupsRecord(sheet, axis).collapsed.filter((mark) => !isIn(span, mark));
  putGroups(sheet, axis, {
    collapsed: collapsed ? [...others, { line: span.start, depth: span.depth }] : others,
  });
  hideLines(sheet, axis, span, collapsed);
  if (collapsed) return;
  for (const other of groupSpans(sheet, axis)) {
    const touches = other.start <= span.end && other.end >= span.start;
    if (touches && isCollapsed(sheet, axis, other)) hideLines(sheet, axis, other, true);
  }
}

/** Puts lines deeper into groups, or out of them. Groups that are gone show their lines again. */
export function shiftDepth(
  sheet: SheetRecord,
  axis: Axis,
  first: number,
  count: number,
  delta: number,
): void {
  const before = groupSpans(sheet, axis).filter((span) => isCollapsed(sheet, axis, span));
  const depths = [...groupsRecord(sheet, axis).depths];
  for (let line = first; line < first + count; line++) {
    while (depths.length < line) depths.push(0);
    depths[line - 1] = Math.min(MAX_GROUP_DEPTH, Math.max(0, (depths[line - 1] ?? 0) + delta));
  }
  while (depths.at(-1) === 0) depths.pop();
  putGroups(sheet, axis, { depths });
  const gone = before.filter((span) => !groupAt(sheet, axis, span.start, span.depth));
  for (const span of gone) collapse(sheet, axis, span, false);
}

function followedDepths(depths: readonly number[], change: LineChange): number[] {
  const next = [...depths];
  const { count } = change;
  if (change.kind === 'move') {
    const { from, to } = change;
    while (next.length < Math.max(from + count - 1, to - 1)) next.push(0);
    const moved = next.splice(from - 1, count);
    next.splice(to > from ? to - 1 - count : to - 1, 0, ...moved);
  } else if (change.kind === 'delete') next.splice(change.at - 1, count);
  else if (change.at <= depths.length) {
    const depth = Math.min(depths[change.at - 2] ?? 0, depths[change.at - 1] ?? 0);
    next.splice(change.at - 1, 0, ...new Array<number>(count).fill(depth));
  }
  return next;
}

/** Lines keep their groups; a line that comes between two lines of a group belongs to it. */
export const groupHooks: SpreadsheetHooks = {
  gridChanged: (_book, sheet, change) => {
    if (change.kind === 'sort' || !sheet.extras.groups?.[change.axis]) return;
    const { depths, collapsed } = groupsRecord(sheet, change.axis);
    const next = followedDepths(depths, change).slice(0, sizeOf(sheet, change.axis));
    putGroups(sheet, change.axis, {
      depths: next,
      collapsed: collapsed.flatMap((mark) => {
        const line = followedLine(mark.line, change);
        return line === undefined ? [] : [{ ...mark, line }];
      }),
    });
  },
};
