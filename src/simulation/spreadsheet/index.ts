import type { ServiceFolder } from '../kernel/service';
import { flush, hide, lose, showAgain } from './change';
import { cost, rangeCost } from './costs';
import { extraClasses } from './extras';
import { SpreadsheetApp } from './extras/app';
import { extraCost } from './extras/costs';
import { Range } from './range';
import { RangeList } from './rangeList';
import { appScopes, scopes } from './scopes';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { TextRotation } from './textRotation';

/** Builders and enums work before anybody has authorized anything; documents don't (GEN-13). */
const FREE = [
  'getUi',
  'newColor',
  'newConditionalFormatRule',
  'newDataValidation',
  'newFilterCriteria',
  'newRichTextValue',
  'newTextStyle',
];

const withExtras = (own: (member: string) => number) => (member: string) => extraCost(member) ?? own(member);

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
    { path: 'Spreadsheet.Spreadsheet', host: Spreadsheet, cost: withExtras(cost), scopes },
    { path: 'Spreadsheet.Sheet', host: Sheet, cost: withExtras(cost), scopes },
    { path: 'Spreadsheet.Range', host: Range, cost: withExtras(rangeCost), scopes },
    { path: 'Spreadsheet.RangeList', host: RangeList, cost, scopes },
    { path: 'Spreadsheet.Selection', host: Selection, cost: () => 0, scopes },
    { path: 'Spreadsheet.TextRotation', host: TextRotation, cost: () => 0 },
    ...extraClasses,
  ],
  globals: { SpreadsheetApp: (execution) => new SpreadsheetApp(execution) },
  initial: () => ({ spreadsheets: {}, views: {} }),
  executionEnded: (execution) => (execution.wasKilled ? lose(execution) : flush(execution)),
  interrupted: (execution) => {
    if (execution.core.faults.modes.delayedWrites) hide(execution);
  },
  resumed: showAgain,
};
