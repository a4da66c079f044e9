import { constant, EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import type { Bounds } from '../../area';
import { objects } from '../../objects';

/** A range as the classes that scripts see hold it. */
export interface RangeLike {
  bookId: string;
  sheetId: number;
  bounds: Bounds;
}

/** One argument of a criterion as it is stored: a text that begins with `=` is a formula. */
export type Argument =
  | null
  | string
  | number
  | boolean
  | string[]
  | { moment: number }
  | { relative: string }
  | { sheet: number; bounds: Bounds };

export const isRange = (value: unknown): value is RangeLike =>
  typeof value === 'object' && value !== null && 'bookId' in value && 'bounds' in value;

export const isFormula = (argument: unknown): argument is string =>
  typeof argument === 'string' && argument.length > 1 && argument.startsWith('=');

/** A script's arguments as they are stored in one spreadsheet, whose own ranges alone they may name. */
export function toArguments(values: readonly unknown[], bookId: string): Argument[] {
  return values.map((value) => {
    if (value instanceof Date) return { moment: value.getTime() };
    if (value instanceof EnumConstant) return { relative: value.constantName };
    if (isRange(value)) {
      if (value.bookId !== bookId) {
        throw new ServiceException('The range must be in the same spreadsheet as the rule.');
      }
      return { sheet: value.sheetId, bounds: value.bounds };
    }
    return (value ?? null) as Argument;
  });
}

/** Stored arguments as a script gets them. */
export function fromArguments(stored: readonly Argument[], execution: Execution, bookId: string): unknown[] {
  return stored.map((argument) => {
    if (typeof argument !== 'object' || argument === null) return argument;
    if (Array.isArray(argument)) return [...argument];
    if ('moment' in argument) return new Date(argument.moment);
    if ('relative' in argument) return constant('Spreadsheet.RelativeDate', argument.relative);
    return objects.range(execution, bookId, argument.sheet, argument.bounds);
  });
}
