import { ServiceException } from '../../../kernel/errors';
import type { Style } from '../../model';
import { freshStyle } from '../../styles';
import { Color, hexOrThrow } from '../color/color';
import { type ColorRecord, hexOf } from '../color/theme';

/** Looks of a text; what is absent says nothing. */
export interface TextStyleRecord {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  color?: ColorRecord;
}

/** The looks that a cell gives its whole text. */
export function cellTextStyle(style: Style): Required<TextStyleRecord> {
  const line = style.fontLine ?? freshStyle.fontLine;
  return {
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: line.includes('underline'),
    strikethrough: line.includes('line-through'),
    fontSize: style.fontSize ?? freshStyle.fontSize,
    fontFamily: style.fontFamily ?? freshStyle.fontFamily,
    color: style.fontColorTheme
      ? { theme: style.fontColorTheme }
      : { rgb: style.fontColor ?? freshStyle.fontColor },
  };
}

/** How a cell's style changes when its whole text gets these looks. */
export function restyledCell(wanted: TextStyleRecord, old: Style): Partial<Style> {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, color } = {
    ...cellTextStyle(old),
    ...wanted,
  };
  const line = [underline && 'underline', strikethrough && 'line-through'].filter(Boolean).join(' ');
  return {
    fontWeight: bold ? 'bold' : undefined,
    fontStyle: italic ? 'italic' : undefined,
    fontLine: line || undefined,
    fontSize: fontSize === freshStyle.fontSize ? undefined : fontSize,
    fontFamily: fontFamily === freshStyle.fontFamily ? undefined : fontFamily,
    ...fontColorOf(color),
  };
}

export function fontColorOf(color: ColorRecord | null): Partial<Style> {
  const hex = color === null ? freshStyle.fontColor : hexOf(color);
  return {
    fontColor: hex === freshStyle.fontColor ? undefined : hex,
    fontColorTheme: color !== null && 'theme' in color ? color.theme : undefined,
  };
}

/** Looks of a text as a script reads them; null for what says nothing or differs within the text. */
export class TextStyle {
  constructor(readonly record: TextStyleRecord) {}

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.record);
  }

  isBold(): boolean | null {
    return this.record.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.record.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.record.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.record.strikethrough ?? null;
  }

  getFontSize(): number | null {
    return this.record.fontSize ?? null;
  }

  getFontFamily(): string | null {
    return this.record.fontFamily ?? null;
  }

  getForegroundColor(): string | null {
    const { color } = this.record;
    return color ? hexOf(color) : null;
  }

  getForegroundColorObject(): Color | null {
    const { color } = this.record;
    return color ? new Color(color) : null;
  }
}

export class TextStyleBuilder {
  private record: TextStyleRecord;

  constructor(record: TextStyleRecord = {}) {
    this.record = { ...record };
  }

  private set(change: TextStyleRecord): this {
    this.record = { ...this.record, ...change };
    return this;
  }

  build(): TextStyle {
    return new TextStyle({ ...this.record });
  }

  setBold(bold: boolean): this {
    return this.set({ bold });
  }

  setItalic(italic: boolean): this {
    return this.set({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.set({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.set({ strikethrough });
  }

  setFontSize(size: number): this {
    if (!(Number(size) > 0)) throw new ServiceException(`Invalid argument: ${size}`);
    return this.set({ fontSize: Math.trunc(Number(size)) });
  }

  setFontFamily(family: string): this {
    return this.set({ fontFamily: String(family) });
  }

  setForegroundColor(css: string): this {
    return this.set({ color: { rgb: hexOrThrow(css) } });
  }

  setForegroundColorObject(color: Color): this {
    return this.set({ color: color.record ?? undefined });
  }
}
