import type { ServiceFolder } from '../kernel/service';
import { SpreadsheetApp } from './app';
import { flush, hide, lose, showAgain } from './change';
import { cost, rangeCost } from './costs';
import { Range } from './range';
import { RangeList } from './rangeList';
import { appScopes, scopes } from './scopes';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { TextRotation } from './textRotation';

/** Builders and enums work before anybody has authorized anything; documents don't (GEN-13). */
const FREE = ['getUi'];

/** SpreadsheetApp: spreadsheets, sheets, ranges, and what people do to them. */
export const spreadsheetFolder: ServiceFolder = {
  classes: [
    {
      path: 'Spreadsheet.SpreadsheetApp',
      host: SpreadsheetApp,
      cost,
      scopes: appScopes,
      withoutAuthorization: FREE,
    },
    { path: 'Spreadsheet.Spreadsheet', host: Spreadsheet, cost, scopes },
    { path: 'Spreadsheet.Sheet', host: Sheet, cost, scopes },
    { path: 'Spreadsheet.Range', host: Range, cost: rangeCost, scopes },
    { path: 'Spreadsheet.RangeList', host: RangeList, cost, scopes },
    { path: 'Spreadsheet.Selection', host: Selection, cost: () => 0, scopes },
    { path: 'Spreadsheet.TextRotation', host: TextRotation, cost: () => 0 },
  ],
  globals: { SpreadsheetApp: (execution) => new SpreadsheetApp(execution) },
  initial: () => ({ spreadsheets: {}, views: {} }),
  executionEnded: (execution) => (execution.wasKilled ? lose(execution) : flush(execution)),
  interrupted: (execution) => {
    if (execution.core.faults.modes.delayedWrites) hide(execution);
  },
  resumed: showAgain,
};
