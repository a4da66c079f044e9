/** Colours of alternating rows or columns; null where a part has none of its own. */
export interface BandColors {
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

/** Header, second band and footer of each theme; the first band is white. */
const THEMES: Record<string, readonly [header: string, second: string, footer: string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

export function themeColors(theme: string, header: boolean, footer: boolean): BandColors {
  const colors = THEMES[theme];
  if (!colors) throw new Error(`There is no banding theme ${theme}.`);
  return {
    header: header ? colors[0] : null,
    first: '#ffffff',
    second: colors[1],
    footer: footer ? colors[2] : null,
  };
}
