import { objects } from './objects';
import { WholeSheet } from './sheet/whole';

/** One sheet. Its members come from the classes it extends, one per matter. */
export class Sheet extends WholeSheet {}

objects.sheet = (execution, id, sheet) => new Sheet(execution, id, sheet);
