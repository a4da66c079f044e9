import { Matrix } from '../../../kernel/realm';
import { act } from '../../act';
import { calculationOf } from '../../calculate';
import { layerAt, readLayer, setInputs, setLayer } from '../../cells';
import type { Style } from '../../model';
import { RangeLayout } from '../../range/layout';
import { seenAt } from '../../read';
import { freshStyle, restyle } from '../../styles';
import { checkTable, filled } from '../../table';
import { Color } from '../color/color';
import { type ColorRecord, hexOf } from '../color/theme';
import { type RichTextValue, richTextOf } from '../text/rich';
import { cellTextStyle, fontColorOf, restyledCell, TextStyle } from '../text/style';

/** Looks of a range's texts as objects: colours, text styles, rich text. */
export class RangeText extends RangeLayout {
  private styleTable<T>(read: (style: Style) => T): T[][] {
    const { styles } = this.book;
    const fresh = {};
    return readLayer(
      this.record,
      this.cells,
      'styles',
      fresh as Style,
      (index) => styles[index] as Style,
    ).map((line) => line.map(read));
  }

  private styleBy(changeAt: (row: number, column: number, old: Style) => Partial<Style>): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'formats', area: cells }, (sheet, book) =>
      restyle(book, sheet, cells, changeAt as (row: number, column: number, style: Style) => Style),
    );
    return this;
  }

  getBackgroundObject(): Color {
    return this.backgrounds()[0]?.[0] as Color;
  }

  getBackgroundObjects(): Matrix {
    return new Matrix(this.backgrounds());
  }

  private backgrounds(): Color[][] {
    return this.styleTable(
      ({ background, backgroundTheme }) =>
        new Color(
          backgroundTheme ? { theme: backgroundTheme } : { rgb: background ?? freshStyle.background },
        ),
    );
  }

  setBackgroundObject(color: Color | null): this {
    return this.setBackgroundObjects(filled(this.cells, color));
  }

  setBackgroundObjects(colors: (Color | null)[][] | null): this {
    const table = colors ?? filled(this.cells, null);
    checkTable(table, this.cells);
    return this.styleBy((row, column) => backgroundOf(table[row]?.[column]?.record ?? null));
  }

  getFontColorObject(): Color {
    return this.fontColors()[0]?.[0] as Color;
  }

  getFontColorObjects(): Matrix {
    return new Matrix(this.fontColors());
  }

  private fontColors(): Color[][] {
    return this.styleTable((style) => new Color(cellTextStyle(style).color));
  }

  setFontColorObject(color: Color | null): this {
    return this.setFontColorObjects(filled(this.cells, color));
  }

  setFontColorObjects(colors: (Color | null)[][]): this {
    checkTable(colors, this.cells);
    return this.styleBy((row, column) => fontColorOf(colors[row]?.[column]?.record ?? null));
  }

  getTextStyle(): TextStyle {
    return this.textStyles()[0]?.[0] as TextStyle;
  }

  getTextStyles(): Matrix {
    return new Matrix(this.textStyles());
  }

  private textStyles(): TextStyle[][] {
    return this.styleTable((style) => new TextStyle(cellTextStyle(style)));
  }

  setTextStyle(style: TextStyle): this {
    return this.setTextStyles(filled(this.cells, style));
  }

  setTextStyles(styles: TextStyle[][]): this {
    checkTable(styles, this.cells);
    return this.styleBy((row, column, old) => restyledCell(styles[row]?.[column]?.record ?? {}, old));
  }

  getRichTextValue(): RichTextValue | null {
    const { row, column } = this.cells;
    return this.richTextAt(row, column);
  }

  getRichTextValues(): Matrix {
    const { cells } = this;
    return new Matrix(
      filled(cells, null).map((line, r) =>
        line.map((_, c) => this.richTextAt(cells.row + r, cells.column + c)),
      ),
    );
  }

  /** Null for a cell that holds no text. That HYPERLINK gives a link here is unconfirmed. */
  private richTextAt(row: number, column: number): RichTextValue | null {
    const { core, book, record } = this;
    const { value } = seenAt(core, book, record, row, column);
    if (typeof value !== 'string') return null;
    const index = layerAt(record, 'styles', row, column);
    const base = cellTextStyle(index === null ? {} : (book.styles[index] as Style));
    const link = calculationOf(core, book, record)?.at(row, column)?.link;
    const runs = layerAt(record, 'runs', row, column) ?? [];
    return richTextOf(value, link === undefined ? runs : [{ start: 0, end: value.length, link }], base);
  }

  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(filled(this.cells, value));
  }

  /** Unconfirmed: the text stays text, whatever it looks like; no number and no formula comes of it. */
  setRichTextValues(values: RichTextValue[][]): this {
    const { cells } = this;
    checkTable(values, cells);
    const inputs = values.map((line) => line.map((value) => ({ value: value?.getText() ?? '' })));
    const runs = values.map((line) => line.map((value) => value?.runs ?? []));
    const intent = { kind: 'contents', area: cells, inputs } as const;
    act(this.core, this.actor, this.bookId, this.sheetId, intent, (sheet) => {
      setInputs(sheet, cells, inputs);
      setLayer(sheet, cells, 'runs', (row, column) => {
        const own = runs[row]?.[column] ?? [];
        return own.length > 0 ? own : null;
      });
    });
    return this;
  }
}

function backgroundOf(color: ColorRecord | null): Partial<Style> {
  const hex = color === null ? freshStyle.background : hexOf(color);
  return {
    background: hex === freshStyle.background ? undefined : hex,
    backgroundTheme: color !== null && 'theme' in color ? color.theme : undefined,
  };
}
