import { constant, type EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import { hexColor } from '../../colors';
import { type ColorRecord, hexOf } from './theme';

const TYPES = 'Base.ColorType';

export class RgbColor implements GoogleAppsScript.Base.RgbColor {
  constructor(private readonly hex: string) {}

  private part(index: number): number {
    return Number.parseInt(this.hex.slice(index, index + 2), 16);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return this.part(1);
  }

  getGreen(): number {
    return this.part(3);
  }

  getBlue(): number {
    return this.part(5);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return constant(TYPES, 'RGB') as unknown as GoogleAppsScript.Base.ColorType;
  }
}

export class ThemeColor {
  constructor(private readonly theme: string) {}

  getColorType(): EnumConstant {
    return constant(TYPES, 'THEME');
  }

  getThemeColorType(): EnumConstant {
    return constant('Spreadsheet.ThemeColorType', this.theme);
  }
}

class ColorReader {
  constructor(protected color: ColorRecord | null) {}

  getColorType(): EnumConstant {
    const { color } = this;
    return constant(TYPES, color === null ? 'UNSUPPORTED' : 'rgb' in color ? 'RGB' : 'THEME');
  }

  asRgbColor(): RgbColor {
    const { color } = this;
    if (color === null || 'theme' in color) throw new ServiceException('Object is not of type RgbColor.');
    return new RgbColor(hexOf(color));
  }

  asThemeColor(): ThemeColor {
    const { color } = this;
    if (color === null || 'rgb' in color) throw new ServiceException('Object is not of type ThemeColor.');
    return new ThemeColor(color.theme);
  }
}

export class Color extends ColorReader {
  get record(): ColorRecord | null {
    return this.color;
  }
}

export class ColorBuilder extends ColorReader {
  constructor() {
    super(null);
  }

  setRgbColor(css: string): this {
    this.color = { rgb: hexOrThrow(css) };
    return this;
  }

  setThemeColor(type: EnumConstant): this {
    this.color = { theme: type.constantName };
    return this;
  }

  build(): Color {
    return new Color(this.color);
  }
}

/** A colour as it is kept; Google's text for what is none is unknown. */
export function hexOrThrow(css: string): string {
  const hex = hexColor(String(css));
  if (hex === undefined) throw new ServiceException(`Invalid argument: ${css}`);
  return hex;
}
