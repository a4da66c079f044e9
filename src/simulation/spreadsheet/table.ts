import { ServiceException } from '../kernel/errors';
import type { Area } from './area';

/** Throws unless a table is as large as an area: rows first, then the first row that differs (SV-04). */
export function checkTable(table: readonly (readonly unknown[])[], area: Area): void {
  if (table.length !== area.rows) {
    throw new ServiceException(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${table.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of table) {
    if (row.length !== area.columns) {
      throw new ServiceException(
        'The number of columns in the data does not match the number of columns in the range. ' +
          `The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
}

/** A table with the same item everywhere. */
export const filled = <T>(area: Area, item: T): T[][] =>
  Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(item));
