import { bound } from '../../../support/script';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the ' +
  'top-level spreadsheet, an individual sheet, or an entire row or column.';

test.each(['B2:D4', 'B6:D6', 'F2:F5', 'A1', '8:9', 'A:B'])('SX-08: %s can carry no metadata', (range) => {
  const { run } = bound(
    `function f(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).addDeveloperMetadata('key', 'value'); }`,
  );
  expect(() => run('f', range)).toThrow(ARBITRARY);
});

test('SX-08: rows, columns, sheets and the file carry keys and values; a cell sees none of them', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    var column = sheet.getRange('G:G'), row = sheet.getRange('8:8');
    var visible = SpreadsheetApp.DeveloperMetadataVisibility;
    var same = column.addDeveloperMetadata('colKey', 'colValue', visible.PROJECT) === column;
    row.addDeveloperMetadata('rowKey');
    sheet.addDeveloperMetadata('sheetKey', visible.PROJECT);
    ss.addDeveloperMetadata('fileKey', 'v');
    var tell = function (each) {
      return [each.getKey(), each.getValue(), String(each.getVisibility()), String(each.getLocation().getLocationType())];
    };
    return [same, column.getDeveloperMetadata().map(tell), row.getDeveloperMetadata().map(tell),
      sheet.getDeveloperMetadata().map(tell), ss.getDeveloperMetadata().map(tell),
      sheet.getRange('G3').getDeveloperMetadata().length, sheet.getRange('C8').getDeveloperMetadata().length];
  }`).run('f');
  expect(seen).toEqual([
    true,
    [['colKey', 'colValue', 'PROJECT', 'COLUMN']],
    [['rowKey', null, 'DOCUMENT', 'ROW']],
    [['sheetKey', null, 'PROJECT', 'SHEET']],
    [['fileKey', 'v', 'DOCUMENT', 'SPREADSHEET']],
    0,
    0,
  ]);
});

test('SX-08: the finder goes by key, value, id, visibility and place', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    sheet.getRange('3:3').addDeveloperMetadata('k', 'row');
    sheet.getRange('C:C').addDeveloperMetadata('k', 'column');
    sheet.addDeveloperMetadata('k', 'sheet');
    ss.addDeveloperMetadata('other', 'file', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    var values = function (finder) { return finder.find().map(function (each) { return each.getValue(); }).join(); };
    var all = function () { return ss.createDeveloperMetadataFinder(); };
    var types = SpreadsheetApp.DeveloperMetadataLocationType;
    var id = all().withValue('row').find()[0].getId();
    var on = function (a1) { return sheet.getRange(a1).createDeveloperMetadataFinder(); };
    return [values(all()), values(all().withKey('k')), values(all().withKey('k').withValue('row')), values(all().withId(id)),
      values(all().withLocationType(types.COLUMN)), values(all().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)),
      values(sheet.createDeveloperMetadataFinder()), values(on('A1:D5')), values(on('1:5')), values(on('B:C')),
      values(on('A1:D5').onIntersectingLocations())];
  }`).run('f');
  expect(seen).toEqual([
    'row,column,sheet,file',
    'row,column,sheet',
    'row',
    'row',
    'column',
    'file',
    'row,column,sheet',
    '',
    'row',
    'column',
    'row,column,sheet,file',
  ]);
});

test('SX-08: metadata is changed, moved and removed', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    sheet.getRange('8:8').addDeveloperMetadata('k', 'v');
    var meta = ss.createDeveloperMetadataFinder().find()[0];
    var log = [meta.setKey('K').setValue('V').getKey() + meta.getValue()];
    log.push(meta.moveToColumn(sheet.getRange('J:J')).getLocation().getColumn().getA1Notation(), meta.getLocation().getRow());
    log.push(meta.moveToRow(sheet.getRange('9:9')).getLocation().getRow().getA1Notation());
    var second = ss.insertSheet('Second');
    log.push(meta.moveToSheet(second).getLocation().getSheet().getName());
    log.push(meta.moveToSpreadsheet().getLocation().getSpreadsheet().getId() === ss.getId(), meta.getLocation().getSheet());
    log.push(String(meta.setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).getVisibility()));
    meta.remove();
    log.push(ss.createDeveloperMetadataFinder().find().length);
    return log;
  }`).run('f');
  expect(seen).toEqual(['KV', 'J:J', null, '9:9', 'Second', true, null, 'PROJECT', 0]);
});

const FOLLOW = `
  function where() {
    return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map(function (each) {
      var place = each.getLocation();
      return each.getKey() + ' ' + (place.getRow() || place.getColumn()).getA1Notation();
    }).join(', ');
  }
  function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B4').setValues([['id', 'n'], ['c', 1], ['a', 2], ['b', 3]]);
    sheet.setFrozenRows(1);
    ['2:2', '3:3', '4:4'].forEach(function (row) {
      var range = sheet.getRange(row);
      range.addDeveloperMetadata(range.getCell(1, 1).getValue());
    });
    sheet.getRange('B:B').addDeveloperMetadata('n');
  }`;

test('SX-08: metadata follows its row through inserting, sorting, moving and deleting', () => {
  const seen = bound(`${FOLLOW}
  function g() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var log = [where()];
    sheet.insertRowBefore(3); log.push(where());
    sheet.sort(1); log.push(where());
    sheet.moveRows(sheet.getRange('2:2'), 5); log.push(where());
    sheet.deleteRow(3); log.push(where());
    sheet.insertColumnBefore(1); log.push(where());
    sheet.getRange('B2:C4').sort({ column: 2, ascending: false }); log.push(where());
    return log;
  }`);
  seen.run('f');
  expect(seen.run('g')).toEqual([
    'c 2:2, a 3:3, b 4:4, n B:B',
    'c 2:2, a 4:4, b 5:5, n B:B',
    'c 4:4, a 2:2, b 3:3, n B:B',
    'c 3:3, a 4:4, b 2:2, n B:B',
    'a 3:3, b 2:2, n B:B',
    'a 3:3, b 2:2, n C:C',
    'a 3:3, b 2:2, n C:C',
  ]);
});

test('SX-08: metadata follows a row that a person sorts, inserts and deletes', () => {
  const { run, tracker } = bound(FOLLOW);
  run('f');
  tracker.sort('Sheet1', 1);
  expect(run('where')).toBe('c 4:4, a 2:2, b 3:3, n B:B');
  tracker.insertRows('Sheet1', 2);
  tracker.deleteRows('Sheet1', 3);
  expect(run('where')).toBe('c 4:4, b 3:3, n B:B');
});

test('SX-08: metadata of a project is hidden from other projects', () => {
  const { run, workspace, tracker } = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), visible = SpreadsheetApp.DeveloperMetadataVisibility;
    ss.addDeveloperMetadata('mine', visible.PROJECT);
    ss.addDeveloperMetadata('ours', visible.DOCUMENT);
  }`);
  run('f');
  const other = workspace.openScript({
    name: 'Other',
    boundTo: tracker.id,
    files: {
      'Code.js': `function g() {
        return SpreadsheetApp.getActive().getDeveloperMetadata().map(function (each) { return each.getKey(); });
      }`,
    },
  });
  expect(other.run('g')).toEqual(['ours']);
});

test('SX-08: metadata goes with its sheet', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.insertSheet('Second');
    sheet.addDeveloperMetadata('sheet');
    sheet.getRange('2:2').addDeveloperMetadata('row');
    ss.addDeveloperMetadata('file');
    ss.deleteSheet(sheet);
    return ss.createDeveloperMetadataFinder().find().map(function (each) { return each.getKey(); });
  }`).run('f');
  expect(seen).toEqual(['file']);
});
