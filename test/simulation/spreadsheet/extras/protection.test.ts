import { bound } from '../../../support/script';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('SX-05: a range is protected anew each time, a sheet once', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    var first = sheet.getRange('A1:D5').protect(), second = sheet.getRange('A1:D5').protect();
    var whole = sheet.protect().setDescription('all of it');
    var types = SpreadsheetApp.ProtectionType;
    return [String(first), first.getDescription(), first.isWarningOnly(), first.canEdit(), first.getEditors().length,
      first.getProtectionType() === types.RANGE, first.getUnprotectedRanges().length, first.getRangeName(),
      sheet.protect().getDescription(), whole.getProtectionType() === types.SHEET,
      sheet.getProtections(types.RANGE).length, ss.getProtections(types.RANGE).length, ss.getProtections(types.SHEET).length,
      second.getRange().getA1Notation()];
  }`).run('f');
  expect(seen).toEqual([
    'Protection',
    '',
    false,
    true,
    0,
    true,
    0,
    null,
    'all of it',
    true,
    2,
    2,
    1,
    'A1:D5',
  ]);
});

test("SX-05: a protected sheet's range spans the grid and has no A1 text; ranges may be left open", () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var p = sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('A1:B1')]);
    var range = p.getRange();
    return [range.getA1Notation(), range.getNumRows() === sheet.getMaxRows(), range.getNumColumns() === sheet.getMaxColumns(),
      p.getUnprotectedRanges()[0].getA1Notation(), p.canEdit(), p.isWarningOnly(), p.getEditors().length, p.canDomainEdit()];
  }`).run('f');
  expect(seen).toEqual(['', true, true, 'A1:B1', true, true, 0, false]);
});

test('SX-05: a protection moves to other ranges and names, and goes', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    ss.setNamedRange('scores', sheet.getRange('C3:F7'));
    var p = sheet.getRange('A1:D5').protect();
    var log = [p.setRange(sheet.getRange('B2:E6')).getRange().getA1Notation()];
    log.push(p.setRangeName('scores').getRangeName(), p.getRange().getA1Notation());
    p.setRange(sheet.getRange('A1'));
    log.push(p.getRangeName());
    log.push(p.setNamedRange(ss.getNamedRanges()[0]).getRangeName());
    p.remove();
    log.push(ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);
    return log;
  }`).run('f');
  expect(seen).toEqual(['B2:E6', 'scores', 'C3:F7', null, 'scores', 0]);
});

test('SX-05: neither the owner nor the one who does it can be removed', () => {
  const { run, tracker, script } = bound(`
    var all = function (p) { return p.getEditors().map(String).sort(); };
    function f() {
      var p = SpreadsheetApp.getActiveSheet().getRange('A1').protect();
      var log = [all(p)];
      p.addEditor('new@school.example');
      log.push(all(p));
      p.removeEditors(p.getEditors());
      log.push(all(p));
      p.addEditors(['co@school.example', 'CO@school.example']);
      p.removeEditor('new@school.example');
      log.push(all(p), p.canEdit());
      return log;
    }
    function g() {
      var p = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
      p.removeEditors(p.getEditors());
      return [all(p), p.canEdit()];
    }`);
  tracker.share('co@school.example');
  expect(run('f')).toEqual([
    ['co@school.example'],
    ['co@school.example', 'new@school.example', 'teacher@school.example'],
    ['teacher@school.example'],
    ['co@school.example', 'teacher@school.example'],
    true,
  ]);
  expect(script.as('co@school.example').run('g')).toEqual([
    ['co@school.example', 'teacher@school.example'],
    true,
  ]);
});

const SETUP = `
  function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:C9').setValue(1);
    var p = sheet.getRange('B2:B4').protect();
    p.removeEditors(p.getEditors());
  }
  function g(what) {
    var sheet = SpreadsheetApp.getActiveSheet();
    var actions = {
      cell: function () { sheet.getRange('B3').setValue(2); },
      block: function () { sheet.getRange('A1:C3').setValues([[2, 2, 2], [2, 2, 2], [2, 2, 2]]); },
      format: function () { sheet.getRange('B2').setBackground('red'); },
      note: function () { sheet.getRange('B2').setNote('x'); },
      rule: function () { sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()); },
      row: function () { sheet.deleteRow(3); },
      sort: function () { sheet.sort(1); },
      beside: function () { sheet.getRange('A3').setValue(2); },
      below: function () { sheet.getRange('B5').setValue(2); },
    };
    var before = sheet.getRange('A1:C9').getValues().join();
    try { actions[what](); } catch (e) { return [e.message, sheet.getRange('A1:C9').getValues().join() === before]; }
    return 'done';
  }
  function canEdit() {
    var sheet = SpreadsheetApp.getActiveSheet();
    return [sheet.getRange('B2').canEdit(), sheet.getRange('A1:B2').canEdit(), sheet.getRange('C1').canEdit(),
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()];
  }
  function open() {
    sheet = SpreadsheetApp.getActiveSheet();
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();
  }`;

test.each(['cell', 'block', 'format', 'note', 'rule', 'row', 'sort'])(
  'SX-06: who is no editor is refused (%s), and nothing changes',
  (what) => {
    const { run, tracker, script } = bound(SETUP);
    tracker.share('co@school.example');
    run('f');
    expect(script.as('co@school.example').run('g', what)).toEqual([REFUSED, true]);
    expect(run('g', what)).toBe('done');
  },
);

test.each(['beside', 'below'])('SX-06: cells %s the protected ones stay open to everybody', (what) => {
  const { run, tracker, script } = bound(SETUP);
  tracker.share('co@school.example');
  run('f');
  expect(script.as('co@school.example').run('g', what)).toBe('done');
});

test('SX-06: canEdit tells both beforehand, and only editors take a protection away', () => {
  const { run, tracker, script } = bound(SETUP);
  tracker.share('co@school.example');
  run('f');
  const other = script.as('co@school.example');
  expect(other.run('canEdit')).toEqual([false, false, true, false]);
  expect(run('canEdit')).toEqual([true, true, true, true]);
  expect(() => other.run('open')).toThrow(REFUSED);
  run('open');
  expect(other.run('g', 'cell')).toBe('done');
});

test('SX-06: a person is refused like a script', () => {
  const { run, tracker } = bound(SETUP);
  tracker.share('co@school.example');
  run('f');
  expect(() => tracker.edit('B3', '7', { as: 'co@school.example' })).toThrow(REFUSED);
  expect(() => tracker.deleteRows('Sheet1', 2, 1, { as: 'co@school.example' })).toThrow(REFUSED);
  tracker.edit('A3', '7', { as: 'co@school.example' });
  tracker.edit('B3', '7');
  expect(tracker.values('Sheet1!A3:B3')).toEqual([[7, 7]]);
});

test('SX-05: a protection whose editors nobody changed keeps no editor of the file out, nor does a warning', () => {
  const { run, tracker, script } = bound(`
    function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').protect();
      var p = sheet.getRange('A2').protect();
      p.removeEditors(['co@school.example']);
      p.setWarningOnly(true);
    }
    function g() { SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([[1], [2]]); }`);
  tracker.share('co@school.example');
  run('f');
  script.as('co@school.example').run('g');
  tracker.edit('A1', '5', { as: 'co@school.example' });
  expect(tracker.values('Sheet1!A1:A2')).toEqual([[5], [2]]);
});

test('SX-06: a protected sheet is closed but for the ranges left open', () => {
  const { run, tracker, script } = bound(`
    function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var p = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('C2:C5')]);
      p.removeEditors(p.getEditors());
    }
    function g(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue('x'); }
    function h() { SpreadsheetApp.getActiveSheet().setName('Mine'); }`);
  tracker.share('co@school.example');
  run('f');
  const other = script.as('co@school.example');
  other.run('g', 'B2:C5');
  other.run('g', 'B9');
  for (const closed of ['A1', 'B2:C6', 'A2:B2']) expect(() => other.run('g', closed)).toThrow(REFUSED);
  expect(() => other.run('h')).toThrow(REFUSED);
  expect(() => tracker.renameSheet('Sheet1', 'Mine', { as: 'co@school.example' })).toThrow(REFUSED);
  tracker.renameSheet('Sheet1', 'Mine');
});

test('SX-05: protections follow rows and columns, and a copied sheet has none', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    var p = sheet.getRange('B2:B4').protect();
    sheet.insertRowBefore(3);
    sheet.insertColumnBefore(1);
    var moved = p.getRange().getA1Notation();
    var copy = ss.duplicateActiveSheet();
    return [moved, copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
  }`).run('f');
  expect(seen).toEqual(['C2:C5', 0]);
});

test('SX-05: a domain may edit only where accounts have a domain', () => {
  const program = `function f() {
    var p = SpreadsheetApp.getActiveSheet().protect();
    p.removeEditors(['co@school.example', 'guest@firm.example']);
    return [p.canDomainEdit(), p.setDomainEdit(true).canDomainEdit()];
  }
  function g() { return SpreadsheetApp.getActiveSheet().getRange('A1').canEdit(); }`;
  const { run, tracker, script } = bound(program);
  tracker.share('co@school.example');
  tracker.share('guest@firm.example');
  expect(run('f')).toEqual([false, true]);
  expect(script.as('co@school.example').run('g')).toBe(true);
  expect(script.as('guest@firm.example').run('g')).toBe(false);
  expect(() => bound(program, { edition: 'consumer' }).run('f')).toThrow('domain');
});
