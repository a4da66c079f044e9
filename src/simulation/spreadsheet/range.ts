import { RangeStructures } from './extras/range/structures';
import { objects } from './objects';

/** Cells of a sheet, read at every call. Its members come from the classes it extends, one per matter. */
export class Range extends RangeStructures {}

objects.range = (execution, id, sheet, bounds) => new Range(execution, id, sheet, bounds);
