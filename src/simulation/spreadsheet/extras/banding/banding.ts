import type { EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { decimalId } from '../../../kernel/random';
import { act } from '../../act';
import { areaOf, type Bounds, overlap } from '../../area';
import { objects } from '../../objects';
import { type BookPart, SheetPart } from '../../part';
import type { Range } from '../../range';
import { hexOrThrow } from '../color/color';
import type { RangeLike } from '../criteria/argument';
import { type BandingRecord, bandingsOf, checkFree } from './record';
import { type BandColors, themeColors } from './themes';

type Axis = 'rows' | 'columns';
type Part = keyof BandColors;

/** Alternating colours (SX-10). */
export class Banding extends SheetPart {
  constructor(
    execution: Execution,
    bookId: string,
    sheetId: number,
    readonly id: number,
  ) {
    super(execution, bookId, sheetId);
  }

  private get banding(): BandingRecord {
    const found = bandingsOf(this.record).find(({ id }) => id === this.id);
    if (!found) throw new ServiceException('The banding no longer exists.');
    return found;
  }

  private color(axis: Axis, part: Part): string | null {
    return this.banding[axis]?.[part] ?? null;
  }

  private setColor(axis: Axis, part: Part, color: string | null): this {
    const hex = color === null ? null : hexOrThrow(color);
    if (hex === null && (part === 'first' || part === 'second')) {
      const name = `${part === 'first' ? 'First' : 'Second'} ${axis === 'rows' ? 'row' : 'column'}`;
      throw new ServiceException(`${name} color should not be null.`);
    }
    return this.edit((banding) => {
      const fresh = { header: null, first: '#ffffff', second: '#ffffff', footer: null };
      return { ...banding, [axis]: { ...fresh, ...banding[axis], [part]: hex } };
    });
  }

  private edit(change: (banding: BandingRecord) => BandingRecord): this {
    const { core, actor, bookId, sheetId, banding, record } = this;
    const intent = { kind: 'formats', area: areaOf(banding.bounds, record) } as const;
    act(core, actor, bookId, sheetId, intent, (sheet) => {
      sheet.extras.bandings = bandingsOf(sheet).map((each) => (each.id === this.id ? change(each) : each));
    });
    return this;
  }

  getRange(): Range {
    return objects.range(this.execution, this.bookId, this.sheetId, this.banding.bounds);
  }

  setRange(range: RangeLike): this {
    if (range.sheetId !== this.sheetId) throw new ServiceException('The range must be on the same sheet.');
    checkFree(this.record, range.bounds, this.id);
    return this.edit((banding) => ({ ...banding, bounds: range.bounds }));
  }

  copyTo(range: RangeLike & SheetPart): Banding {
    const { rows, columns } = this.banding;
    return addBanding(range, range.bounds, { ...(rows && { rows }), ...(columns && { columns }) });
  }

  remove(): void {
    const { core, actor, bookId, sheetId, banding, record } = this;
    const intent = { kind: 'formats', area: areaOf(banding.bounds, record) } as const;
    act(core, actor, bookId, sheetId, intent, (sheet) => {
      sheet.extras.bandings = bandingsOf(sheet).filter(({ id }) => id !== this.id);
    });
  }

  getHeaderRowColor(): string | null {
    return this.color('rows', 'header');
  }

  getFirstRowColor(): string | null {
    return this.color('rows', 'first');
  }

  getSecondRowColor(): string | null {
    return this.color('rows', 'second');
  }

  getFooterRowColor(): string | null {
    return this.color('rows', 'footer');
  }

  getHeaderColumnColor(): string | null {
    return this.color('columns', 'header');
  }

  getFirstColumnColor(): string | null {
    return this.color('columns', 'first');
  }

  getSecondColumnColor(): string | null {
    return this.color('columns', 'second');
  }

  getFooterColumnColor(): string | null {
    return this.color('columns', 'footer');
  }

  setHeaderRowColor(color: string | null): this {
    return this.setColor('rows', 'header', color);
  }

  setFirstRowColor(color: string | null): this {
    return this.setColor('rows', 'first', color);
  }

  setSecondRowColor(color: string | null): this {
    return this.setColor('rows', 'second', color);
  }

  setFooterRowColor(color: string | null): this {
    return this.setColor('rows', 'footer', color);
  }

  setHeaderColumnColor(color: string | null): this {
    return this.setColor('columns', 'header', color);
  }

  setFirstColumnColor(color: string | null): this {
    return this.setColor('columns', 'first', color);
  }

  setSecondColumnColor(color: string | null): this {
    return this.setColor('columns', 'second', color);
  }

  setFooterColumnColor(color: string | null): this {
    return this.setColor('columns', 'footer', color);
  }
}

function addBanding(
  part: SheetPart,
  bounds: Bounds,
  colors: Pick<BandingRecord, 'rows' | 'columns'>,
): Banding {
  const { core, actor, bookId, sheetId, record, execution } = part;
  checkFree(record, bounds);
  const id = Number(decimalId(core.state, 9));
  act(core, actor, bookId, sheetId, { kind: 'formats', area: areaOf(bounds, record) }, (sheet) => {
    sheet.extras.bandings = [...bandingsOf(sheet), { id, bounds, ...colors }];
  });
  return new Banding(execution, bookId, sheetId, id);
}

/** Alternating colours of a theme; by default light grey with a header and no footer. */
export function band(
  part: SheetPart,
  bounds: Bounds,
  axis: Axis,
  theme: EnumConstant | undefined,
  header = true,
  footer = false,
): Banding {
  const colors = themeColors(theme?.constantName ?? 'LIGHT_GREY', header, footer);
  return addBanding(part, bounds, { [axis]: colors });
}

/** The bandings of some sheets, as far as they touch the bounds. */
export const bandingsIn = (
  { execution, bookId, book }: BookPart,
  sheets: readonly number[],
  bounds?: Bounds,
): Banding[] =>
  book.sheets
    .filter(({ id }) => sheets.includes(id))
    .flatMap((sheet) =>
      bandingsOf(sheet)
        .filter((each) => !bounds || overlap(areaOf(each.bounds, sheet), areaOf(bounds, sheet)))
        .map(({ id }) => new Banding(execution, bookId, sheet.id, id)),
    );
