import { objects } from './objects';
import { RangeLayout } from './range/layout';

/** Cells of a sheet, read at every call. Its members come from the classes it extends, one per matter. */
export class Range extends RangeLayout {}

objects.range = (execution, id, sheet, bounds) => new Range(execution, id, sheet, bounds);
