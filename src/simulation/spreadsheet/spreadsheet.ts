import { BookStructures } from './extras/spreadsheet';
import { objects } from './objects';

/** One spreadsheet. Its members come from the classes it extends, one per matter. */
export class Spreadsheet extends BookStructures {}

objects.spreadsheet = (execution, id) => new Spreadsheet(execution, id);
