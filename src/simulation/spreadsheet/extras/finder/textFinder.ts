import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { writeValues } from '../../act';
import { type Area, areaOf, type Bounds, boundsOf, gridOf, overlap } from '../../area';
import { readLayer } from '../../cells';
import { objects } from '../../objects';
import { BookPart } from '../../part';
import type { Range } from '../../range';
import { extentOf, readDisplay } from '../../read';
import { requireSheet } from '../../sheets';
import type { RangeLike } from '../criteria/argument';
import { type FindOptions, type Match, matcher, replaced } from './match';

/** Where a search looks: cells of a sheet, a whole sheet, or the whole spreadsheet. */
export interface Scope {
  sheet?: number;
  bounds?: Bounds;
}

interface Found {
  sheet: number;
  row: number;
  column: number;
  text: string;
  isFormula: boolean;
  matches: Match[];
}

type Position = Pick<Found, 'sheet' | 'row' | 'column'>;

/** Finds and replaces text (SV-18), row by row. Without `matchFormulaText` it looks at what cells show. */
export class TextFinder extends BookPart {
  private readonly options: FindOptions;
  private formulaText = false;
  private current: Position | null = null;
  /** Search begins behind this cell. */
  private start: Position | null = null;

  constructor(
    execution: Execution,
    bookId: string,
    private readonly scope: Scope,
    text: string,
  ) {
    super(execution, bookId);
    this.options = {
      text,
      matchCase: false,
      entireCell: false,
      ignoreDiacritics: false,
      regularExpression: false,
    };
  }

  matchCase(match: boolean): this {
    this.options.matchCase = match;
    return this;
  }

  matchEntireCell(match: boolean): this {
    this.options.entireCell = match;
    return this;
  }

  matchFormulaText(match: boolean): this {
    this.formulaText = match;
    return this;
  }

  ignoreDiacritics(ignore: boolean): this {
    this.options.ignoreDiacritics = ignore;
    return this;
  }

  useRegularExpression(use: boolean): this {
    this.options.regularExpression = use;
    return this;
  }

  startFrom(range: Range): this {
    const { row, column, rows, columns } = range.area;
    this.start = { sheet: range.sheetId, row: row + rows - 1, column: column + columns - 1 };
    this.current = null;
    return this;
  }

  private areas(): { sheet: number; area: Area }[] {
    const { core, book, scope } = this;
    const sheets = scope.sheet === undefined ? book.sheets : [requireSheet(book, scope.sheet)];
    return sheets.flatMap((sheet) => {
      const extent = extentOf(core, book, sheet);
      const filled = { row: 1, column: 1, rows: extent.row, columns: extent.column };
      const area = overlap(filled, scope.bounds ? areaOf(scope.bounds, sheet) : gridOf(sheet));
      return area ? [{ sheet: sheet.id, area }] : [];
    });
  }

  private search(): Found[] {
    const { core, book } = this;
    const find = matcher(this.options);
    return this.areas().flatMap(({ sheet: id, area }) => {
      const sheet = requireSheet(book, id);
      const shown = readDisplay(core, book, sheet, area);
      const formulas = readLayer(sheet, area, 'formulas', '', (text) => text);
      return shown.flatMap((line, r) =>
        line.flatMap((display, c): Found[] => {
          const formula = formulas[r]?.[c] as string;
          const text = this.formulaText && formula !== '' ? formula : display;
          const matches = find(text);
          if (matches.length === 0) return [];
          const position = { sheet: id, row: area.row + r, column: area.column + c };
          return [{ ...position, text, isFormula: formula !== '', matches }];
        }),
      );
    });
  }

  private rangeOf({ sheet, row, column }: Position): Range {
    const bounds = boundsOf({ row, column, rows: 1, columns: 1 });
    return objects.range(this.execution, this.bookId, sheet, bounds);
  }

  findAll(): Range[] {
    return this.search().map((found) => this.rangeOf(found));
  }

  /** Null behind the last match; the search after that begins anew. */
  findNext(): Range | null {
    const from = this.current ?? this.start;
    return this.stepTo(this.search().find((found) => !from || this.compare(found, from) > 0));
  }

  findPrevious(): Range | null {
    const from = this.current ?? this.start;
    return this.stepTo(
      this.search()
        .reverse()
        .find((found) => !from || this.compare(found, from) < 0),
    );
  }

  private stepTo(found: Found | undefined): Range | null {
    this.current = found ?? null;
    return this.getCurrentMatch();
  }

  private compare(a: Position, b: Position): number {
    const order = (id: number) => this.book.sheets.findIndex((sheet) => sheet.id === id);
    return order(a.sheet) - order(b.sheet) || a.row - b.row || a.column - b.column;
  }

  getCurrentMatch(): Range | null {
    return this.current && this.rangeOf(this.current);
  }

  /** How many occurrences were replaced in the cell that was found last. */
  replaceWith(replacement: string): number {
    const { current } = this;
    if (!current) throw new ServiceException('There is no current match to replace.');
    const found = this.search().find((position) => this.compare(position, current) === 0);
    return found ? this.replace(found, String(replacement)) : 0;
  }

  /** How many occurrences were replaced. What a formula shows is left alone; what the text becomes is read as if typed. */
  replaceAllWith(replacement: string): number {
    return this.search().reduce((count, found) => count + this.replace(found, String(replacement)), 0);
  }

  private replace({ sheet, row, column, text, isFormula, matches }: Found, replacement: string): number {
    if (isFormula && !this.formulaText) return 0;
    const cell = { row, column, rows: 1, columns: 1 };
    writeValues(this.core, this.actor, this.bookId, sheet, cell, [[replaced(text, matches, replacement)]]);
    return matches.length;
  }
}

export const findIn = (part: BookPart, scope: Scope, text: string): TextFinder =>
  new TextFinder(part.execution, part.bookId, scope, String(text));

export const scopeOf = ({ sheetId, bounds }: RangeLike): Scope => ({ sheet: sheetId, bounds });
