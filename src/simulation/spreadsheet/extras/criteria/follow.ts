import { adjustFormula, moveFormula } from '../../formula/adjust';
import type { GridChange } from '../../hooks';
import type { SheetRecord } from '../../model';
import { followedBounds } from '../follow';
import { type Argument, isFormula } from './argument';
import type { Condition } from './meets';

/** Where a grid changed. */
export interface Changed {
  sheet: SheetRecord;
  change: GridChange;
  locale: string;
}

/**
 * A condition of the sheet `home` after a change of a grid: the ranges and formulas it names mean the same cells as before.
 * When rows or columns are moved, its formulas stay as they are, which is unconfirmed.
 */
export function followedCondition<C extends Condition>(condition: C, home: SheetRecord, changed: Changed): C {
  const { sheet, change, locale } = changed;
  if (change.kind === 'sort') return condition;
  const standing = home === sheet ? reanchored(condition, change, locale) : condition;
  const args = standing.args.map((argument): Argument => {
    if (isFormula(argument)) {
      if (change.kind === 'move') return argument;
      const count = change.kind === 'insert' ? change.count : -change.count;
      return adjustFormula(
        argument,
        home.name,
        { sheet: sheet.name, axis: change.axis, at: change.at, count },
        locale,
      );
    }
    if (typeof argument === 'object' && argument !== null && 'sheet' in argument) {
      if (argument.sheet !== sheet.id) return argument;
      const bounds = followedBounds(argument.bounds, change);
      return bounds ? { ...argument, bounds } : null;
    }
    return argument;
  });
  const { anchor } = standing;
  if (!anchor || home !== sheet || change.kind === 'move') return { ...standing, args };
  const line = anchor[change.axis];
  const shift = line < change.at ? 0 : change.kind === 'insert' ? change.count : -change.count;
  return { ...standing, args, anchor: { ...anchor, [change.axis]: line + shift } };
}

/** The condition seen from a cell that stays, where the one it is written for is about to go. */
function reanchored<C extends Condition>(condition: C, change: GridChange, locale: string): C {
  const { anchor } = condition;
  if (!anchor || change.kind !== 'delete') return condition;
  const line = anchor[change.axis];
  const next = change.at + change.count;
  if (line < change.at || line >= next) return condition;
  const [down, right] = change.axis === 'row' ? [next - line, 0] : [0, next - line];
  const args = condition.args.map((argument) =>
    isFormula(argument) ? moveFormula(argument, down, right, locale) : argument,
  );
  return { ...condition, args, anchor: { ...anchor, [change.axis]: next } };
}

/** The condition as a cell other than its anchor has it. */
export function seenFrom<C extends Condition>(condition: C, row: number, column: number, locale: string): C {
  const { anchor } = condition;
  if (!anchor || (anchor.row === row && anchor.column === column)) return condition;
  const args = condition.args.map((argument) =>
    isFormula(argument) ? moveFormula(argument, row - anchor.row, column - anchor.column, locale) : argument,
  );
  return { ...condition, args, anchor: { ...anchor, row, column } };
}
