/** Google's page of Sheets limits, and the error texts of Apps Script. */
export const MAX_CELLS = 10_000_000;
export const MAX_CELL_CHARACTERS = 50_000;
export const MAX_SHEETS = 200;

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const DEFAULT_ROW_HEIGHT_PX = 21;
export const DEFAULT_COLUMN_WIDTH_PX = 100;
