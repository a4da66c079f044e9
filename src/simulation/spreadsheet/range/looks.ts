import { constant, EnumConstant } from '../../kernel/enum';
import { Matrix } from '../../kernel/realm';
import { act } from '../act';
import { layerAt, readLayer, setLayer } from '../cells';
import { type LookName, looks } from '../looks';
import type { BorderLine, Side, Style } from '../model';
import { seenAt } from '../read';
import { restyle } from '../styles';
import { checkTable, filled } from '../table';
import { TextRotation } from '../textRotation';
import { AUTOMATIC_FORMAT } from '../values/pattern';
import { RangeContents } from './contents';

const WRAPS = 'Spreadsheet.WrapStrategy';
const DIRECTIONS = 'Spreadsheet.TextDirection';
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

type LookValue<N extends LookName> = ReturnType<(typeof looks)[N]['read']>;
type Name = string | null;

/** How the cells of a range look. */
export class RangeLooks extends RangeContents {
  protected look<N extends LookName>(name: N): LookValue<N> {
    const { row, column } = this.cells;
    const index = layerAt(this.record, 'styles', row, column);
    const style = index === null ? {} : (this.book.styles[index] as Style);
    return looks[name].read(style) as LookValue<N>;
  }

  protected lookTable<N extends LookName>(name: N): LookValue<N>[][] {
    const { styles } = this.book;
    const read = looks[name].read as (style: Style) => LookValue<N>;
    return readLayer(this.record, this.cells, 'styles', read({}), (index) => read(styles[index] as Style));
  }

  protected setLook(name: LookName, value: unknown): this {
    const written = looks[name].write(value);
    return this.restyleWith(() => written);
  }

  protected setLookTable(name: LookName, table: readonly (readonly unknown[])[]): this {
    checkTable(table, this.cells);
    const written = table.map((line) => line.map((value) => looks[name].write(value)));
    return this.restyleWith((row, column) => written[row]?.[column] as Partial<Style>);
  }

  private restyleWith(changeAt: (row: number, column: number, style: Style) => Partial<Style>): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'formats', area: cells }, (sheet, book) =>
      restyle(book, sheet, cells, changeAt as (row: number, column: number, style: Style) => Style),
    );
    return this;
  }

  getNumberFormat(): string {
    const { row, column } = this.cells;
    return seenAt(this.core, this.book, this.record, row, column).format ?? AUTOMATIC_FORMAT;
  }

  getNumberFormats(): Matrix {
    const { cells, core, book, record } = this;
    return new Matrix(
      filled(cells, '').map((line, r) =>
        line.map(
          (_, c) => seenAt(core, book, record, cells.row + r, cells.column + c).format ?? AUTOMATIC_FORMAT,
        ),
      ),
    );
  }

  setNumberFormat(format: string): this {
    return this.setNumberFormats(filled(this.cells, format));
  }

  setNumberFormats(formats: string[][]): this {
    const { cells } = this;
    checkTable(formats, cells);
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'formats', area: cells }, (sheet) =>
      setLayer(sheet, cells, 'formats', (row, column) => formats[row]?.[column] || null),
    );
    return this;
  }

  getBackground(): string {
    return this.look('background');
  }

  getBackgrounds(): Matrix {
    return new Matrix(this.lookTable('background'));
  }

  setBackground(color: Name): this {
    return this.setLook('background', color);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setLook('background', `rgb(${Number(red)}, ${Number(green)}, ${Number(blue)})`);
  }

  setBackgrounds(colors: Name[][]): this {
    return this.setLookTable('background', colors);
  }

  getFontColor(): string {
    return this.look('fontColor');
  }

  getFontColors(): Matrix {
    return new Matrix(this.lookTable('fontColor'));
  }

  setFontColor(color: Name): this {
    return this.setLook('fontColor', color);
  }

  setFontColors(colors: Name[][]): this {
    return this.setLookTable('fontColor', colors);
  }

  getFontFamily(): string {
    return this.look('fontFamily');
  }

  getFontFamilies(): Matrix {
    return new Matrix(this.lookTable('fontFamily'));
  }

  setFontFamily(family: Name): this {
    return this.setLook('fontFamily', family);
  }

  setFontFamilies(families: Name[][]): this {
    return this.setLookTable('fontFamily', families);
  }

  getFontSize(): number {
    return this.look('fontSize');
  }

  getFontSizes(): Matrix {
    return new Matrix(this.lookTable('fontSize'));
  }

  setFontSize(size: number): this {
    return this.setLook('fontSize', size);
  }

  setFontSizes(sizes: number[][]): this {
    return this.setLookTable('fontSize', sizes);
  }

  getFontWeight(): string {
    return this.look('fontWeight');
  }

  getFontWeights(): Matrix {
    return new Matrix(this.lookTable('fontWeight'));
  }

  setFontWeight(weight: Name): this {
    return this.setLook('fontWeight', weight);
  }

  setFontWeights(weights: Name[][]): this {
    return this.setLookTable('fontWeight', weights);
  }

  getFontStyle(): string {
    return this.look('fontStyle');
  }

  getFontStyles(): Matrix {
    return new Matrix(this.lookTable('fontStyle'));
  }

  setFontStyle(style: Name): this {
    return this.setLook('fontStyle', style);
  }

  setFontStyles(styles: Name[][]): this {
    return this.setLookTable('fontStyle', styles);
  }

  getFontLine(): string {
    return this.look('fontLine');
  }

  getFontLines(): Matrix {
    return new Matrix(this.lookTable('fontLine'));
  }

  setFontLine(line: Name): this {
    return this.setLook('fontLine', line);
  }

  setFontLines(lines: Name[][]): this {
    return this.setLookTable('fontLine', lines);
  }

  getHorizontalAlignment(): string {
    return this.look('horizontalAlignment');
  }

  getHorizontalAlignments(): Matrix {
    return new Matrix(this.lookTable('horizontalAlignment'));
  }

  setHorizontalAlignment(alignment: Name): this {
    return this.setLook('horizontalAlignment', alignment);
  }

  setHorizontalAlignments(alignments: Name[][]): this {
    return this.setLookTable('horizontalAlignment', alignments);
  }

  getVerticalAlignment(): string {
    return this.look('verticalAlignment');
  }

  getVerticalAlignments(): Matrix {
    return new Matrix(this.lookTable('verticalAlignment'));
  }

  setVerticalAlignment(alignment: Name): this {
    return this.setLook('verticalAlignment', alignment);
  }

  setVerticalAlignments(alignments: Name[][]): this {
    return this.setLookTable('verticalAlignment', alignments);
  }

  getWrap(): boolean {
    return this.look('wrap');
  }

  getWraps(): Matrix {
    return new Matrix(this.lookTable('wrap'));
  }

  setWrap(wrap: boolean): this {
    return this.setLook('wrap', wrap);
  }

  setWraps(wraps: boolean[][]): this {
    return this.setLookTable('wrap', wraps);
  }

  getWrapStrategy(): EnumConstant {
    return constant(WRAPS, this.look('wrapStrategy'));
  }

  getWrapStrategies(): Matrix {
    return new Matrix(
      this.lookTable('wrapStrategy').map((line) => line.map((name) => constant(WRAPS, name))),
    );
  }

  setWrapStrategy(strategy: EnumConstant): this {
    return this.setLook('wrapStrategy', strategy);
  }

  setWrapStrategies(strategies: EnumConstant[][]): this {
    return this.setLookTable('wrapStrategy', strategies);
  }

  /** Null where Sheets finds the direction out by itself. */
  getTextDirection(): EnumConstant | null {
    const name = this.look('textDirection');
    return name === null ? null : constant(DIRECTIONS, name);
  }

  getTextDirections(): Matrix {
    const names = this.lookTable('textDirection');
    return new Matrix(
      names.map((line) => line.map((name) => (name === null ? null : constant(DIRECTIONS, name)))),
    );
  }

  setTextDirection(direction: EnumConstant | null): this {
    return this.setLook('textDirection', direction);
  }

  setTextDirections(directions: (EnumConstant | null)[][]): this {
    return this.setLookTable('textDirection', directions);
  }

  getTextRotation(): TextRotation {
    return new TextRotation(this.look('rotation'));
  }

  getTextRotations(): Matrix {
    return new Matrix(this.lookTable('rotation').map((line) => line.map((turn) => new TextRotation(turn))));
  }

  setTextRotation(rotation: number | TextRotation): this {
    return this.setLook('rotation', turnOf(rotation));
  }

  setTextRotations(rotations: TextRotation[][]): this {
    return this.setLookTable(
      'rotation',
      rotations.map((line) => line.map(turnOf)),
    );
  }

  setVerticalText(vertical: boolean): this {
    return this.setLook('rotation', vertical ? true : 0);
  }

  setShowHyperlink(show: boolean): this {
    return this.setLook('showHyperlink', show);
  }

  /** True draws a side's border, false takes it away, null keeps it; black and solid unless said otherwise. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: EnumConstant | null,
  ): this {
    const line: BorderLine = {
      color: (color && (looks.background.write(color).background ?? color)) || '#000000',
      style: style instanceof EnumConstant ? style.constantName : 'SOLID',
    };
    const { rows, columns } = this.cells;
    return this.restyleWith((row, column, { borders }) => {
      const wanted: Record<Side, boolean | null> = {
        top: row === 0 ? top : horizontal,
        bottom: row === rows - 1 ? bottom : horizontal,
        left: column === 0 ? left : vertical,
        right: column === columns - 1 ? right : vertical,
      };
      const next = { ...borders };
      for (const side of SIDES) {
        if (wanted[side] === true) next[side] = line;
        else if (wanted[side] === false) delete next[side];
      }
      return { borders: Object.keys(next).length > 0 ? next : undefined };
    });
  }
}

const turnOf = (rotation: number | TextRotation): number | true =>
  rotation instanceof TextRotation ? rotation.turn : Number(rotation);
