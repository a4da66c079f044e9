/** Virtual milliseconds. Round figures of the order that production scripts report; nothing depends on them. */
const READ_MS = 100;
const SMALL_READ_MS = 50;
const WRITE_MS = 100;
const STRUCTURE_MS = 150;
const FLUSH_MS = 200;
const OPEN_MS = 300;
const CREATE_MS = 1000;

const COORDINATES = new Set([
  'activate',
  'activateAsCurrentCell',
  'getA1Notation',
  'getActive',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getActiveSheet',
  'getActiveSpreadsheet',
  'getCell',
  'getColumn',
  'getCurrentCell',
  'getGridId',
  'getHeight',
  'getId',
  'getIndex',
  'getKey',
  'getName',
  'getNumColumns',
  'getNumRows',
  'getParent',
  'getRange',
  'getRangeList',
  'getRanges',
  'getRow',
  'getRowIndex',
  'getSelection',
  'getSheet',
  'getSheetById',
  'getSheetByName',
  'getSheetId',
  'getSheetName',
  'getType',
  'getUi',
  'getUrl',
  'getWidth',
  'isEndColumnBounded',
  'isEndRowBounded',
  'isStartColumnBounded',
  'isStartRowBounded',
  'newColor',
  'newConditionalFormatRule',
  'newDataValidation',
  'newFilterCriteria',
  'newRichTextValue',
  'newTextStyle',
  'offset',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setActiveSheet',
  'setActiveSpreadsheet',
  'setCurrentCell',
]);

const SMALL = new Set([
  'getLastColumn',
  'getLastRow',
  'getMaxColumns',
  'getMaxRows',
  'getNumSheets',
  'getSheets',
]);

const SINGLE: Record<string, number> = {
  create: CREATE_MS,
  copy: CREATE_MS,
  open: OPEN_MS,
  openById: OPEN_MS,
  openByUrl: OPEN_MS,
  flush: FLUSH_MS,
  sort: STRUCTURE_MS,
};

/** What a call of a member of these classes takes. */
export function cost(member: string): number {
  if (COORDINATES.has(member)) return 0;
  if (SMALL.has(member)) return SMALL_READ_MS;
  const single = SINGLE[member];
  if (single !== undefined) return single;
  if (/^(insert|delete|duplicate|move|copyTo)/.test(member)) return STRUCTURE_MS;
  return /^(get|is|has|can)/.test(member) ? READ_MS : WRITE_MS;
}

/** A range's ends are known, unlike a sheet's. */
export const rangeCost = (member: string): number =>
  member === 'getLastRow' || member === 'getLastColumn' ? 0 : cost(member);
