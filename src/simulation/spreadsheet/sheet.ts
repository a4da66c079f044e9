import { SheetStructures } from './extras/sheet';
import { objects } from './objects';

/** One sheet. Its members come from the classes it extends, one per matter. */
export class Sheet extends SheetStructures {}

objects.sheet = (execution, id, sheet) => new Sheet(execution, id, sheet);
