/** Colours of the theme a new spreadsheet has; other themes are not simulated. */
const THEME_COLORS: Record<string, string> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** A colour by its value, or by its part in the spreadsheet's theme. */
export type ColorRecord = { rgb: string } | { theme: string };

export const hexOf = (color: ColorRecord): string =>
  'rgb' in color ? color.rgb : (THEME_COLORS[color.theme] ?? '#000000');
