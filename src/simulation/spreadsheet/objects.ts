import type { Execution } from '../kernel/execution';
import type { Bounds } from './area';
import type { Range } from './range';
import type { RangeList } from './rangeList';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** How the classes that scripts see make each other without importing each other; each module fills in its own. */
export const objects = {} as {
  spreadsheet: (execution: Execution, id: string) => Spreadsheet;
  sheet: (execution: Execution, id: string, sheet: number) => Sheet;
  range: (execution: Execution, id: string, sheet: number, bounds: Bounds) => Range;
  rangeList: (execution: Execution, id: string, ranges: Range[]) => RangeList;
};
