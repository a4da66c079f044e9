import type { Area } from '../../area';
import { setInputs } from '../../cells';
import { BLANK, cellInput, type InputSettings } from '../../input';
import { rowOf, type SheetRecord, type SpreadsheetRecord } from '../../model';
import { checkboxValues } from '../criteria/meets';
import { rulesIn, setRules, type ValidationRecord } from './record';

type State = 'checked' | 'unchecked' | 'none';

/** The cells of an area that are checkboxes, with their rules. */
function* checkboxesIn(book: SpreadsheetRecord, sheet: SheetRecord, area: Area) {
  const rules = rulesIn(book, sheet, area);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const rule = rules[r]?.[c];
      if (rule?.criteria !== 'CHECKBOX') continue;
      yield { cell: { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, rule };
    }
  }
}

/** Checks or unchecks the checkboxes of an area; other cells stay as they are (SX-04). */
export function tick(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  state: 'checked' | 'unchecked',
  settings: InputSettings,
): void {
  for (const { cell, rule } of checkboxesIn(book, sheet, area)) {
    const value = checkboxValues(rule.args)[state];
    const format = rowOf(sheet, cell.row).formats?.[cell.column - 1];
    setInputs(sheet, cell, [[cellInput(value, format, settings)]]);
  }
}

/** Makes every cell of an area a checkbox that is not checked. */
export function insertCheckboxes(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  rule: ValidationRecord,
  settings: InputSettings,
): void {
  setRules(book, sheet, area, () => rule);
  tick(book, sheet, area, 'unchecked', settings);
}

/** Takes checkboxes away and blanks their cells. */
export function removeCheckboxes(book: SpreadsheetRecord, sheet: SheetRecord, area: Area): void {
  for (const { cell } of [...checkboxesIn(book, sheet, area)]) {
    setRules(book, sheet, cell, () => null);
    setInputs(sheet, cell, [[BLANK]]);
  }
}

/** True or false where all cells are checkboxes of the same state, null otherwise. */
export function tickedState(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  values: readonly (readonly unknown[])[],
): boolean | null {
  const states = new Set<State>();
  const rules = rulesIn(book, sheet, area);
  rules.forEach((line, r) => {
    line.forEach((rule, c) => {
      if (rule?.criteria !== 'CHECKBOX') states.add('none');
      else {
        const value = values[r]?.[c];
        const { checked } = checkboxValues(rule.args);
        const same = rule.args.length === 0 ? value === checked : String(value) === String(checked);
        states.add(same ? 'checked' : 'unchecked');
      }
    });
  });
  if (states.size !== 1 || states.has('none')) return null;
  return states.has('checked');
}
