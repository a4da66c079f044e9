import fc from 'fast-check';
import { Killed } from '../../../src/simulation';
import { bound } from '../../support/script';

const program = `
  function write() {
    var s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1').setValue('first');
    SpreadsheetApp.flush();
    s.getRange('A2').setValue('second').setBackground('red');
    s.insertRowBefore(1);
    SpreadsheetApp.getActive().insertSheet('New').getRange('A1').setValue('x');
    s.getRange('A9').getValue();
  }
  function fails() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kept'); throw new Error('no'); }
  function other() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B1').setValue('other'); }`;

test('SS-19: flush returns nothing, and a script sees its own writes without it', () => {
  const { run } = bound(`function f() {
    var r = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
    return [r.getValue(), SpreadsheetApp.flush() === undefined];
  }`);
  expect(run('f')).toEqual([1, true]);
});

test('SS-19: a kill takes back what was not flushed, and nothing else', () => {
  const { workspace, tracker, run } = bound(program);
  workspace.faults.killBefore({ member: 'Range.getValue' });
  expect(() => run('write')).toThrow(Killed);
  expect(tracker.values('Sheet1')).toEqual([['first']]);
  expect(tracker.styles('A2')).toEqual([[{}]]);
  expect(tracker.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
});

test('SS-19: what a killed execution wrote last counts only after a flush', () => {
  const { workspace, tracker, run } = bound(program);
  workspace.faults.killAfter({ member: 'SpreadsheetApp.flush' });
  expect(() => run('write')).toThrow(Killed);
  expect(tracker.values('Sheet1')).toEqual([['first']]);
  workspace.faults.killBefore({ member: 'SpreadsheetApp.flush' });
  expect(() => run('write')).toThrow(Killed);
});

test('SS-19: an execution that ends, well or with an error, has flushed', () => {
  const { tracker, run } = bound(program);
  expect(() => run('fails')).toThrow('no');
  expect(tracker.values('Sheet1')).toEqual([['kept']]);
  run('write');
  expect(tracker.values('Sheet1')).toEqual([[''], ['first'], ['second']]);
});

test('SS-19: running into the time limit loses unflushed writes too', () => {
  const { tracker, run } = bound(`function f() {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('lost');
    Utilities.sleep(300000); Utilities.sleep(300000);
    SpreadsheetApp.getActiveSheet().getRange('A2').setValue('never');
  }`);
  expect(() => run('f')).toThrow('Exceeded maximum execution time');
  expect(tracker.values('Sheet1')).toEqual([['']]);
});

test('SS-19: what a person did in between stays when the script’s writes are lost', () => {
  const { workspace, tracker, run } = bound(program);
  tracker.edit('C5', 'old');
  workspace.faults.between({ member: 'Range.getValue' }, () => {
    tracker.edit('Sheet1!D6', 'typed');
    tracker.deleteRows('Sheet1', 5);
  });
  workspace.faults.killAfter({ member: 'Range.getValue' });
  expect(() => run('write')).toThrow(Killed);
  expect(tracker.values('Sheet1')).toEqual([
    ['first', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', 'typed'],
  ]);
});

test('SS-19: another execution’s writes stay when the first one is killed', () => {
  const { workspace, tracker, run } = bound(program);
  workspace.faults.between({ member: 'Range.getValue' }, () => run('other'));
  workspace.faults.killAfter({ member: 'Range.getValue' });
  expect(() => run('write')).toThrow(Killed);
  expect(tracker.values('Sheet1')).toEqual([['first', 'other']]);
});

test('SS-19: a person’s act on what was lost is lost with it', () => {
  const { workspace, tracker, run } = bound(program);
  workspace.faults.between({ member: 'Range.getValue' }, () => {
    tracker.edit('New!A1', 'gone');
    tracker.edit('Sheet1!B1', 'kept');
  });
  workspace.faults.killAfter({ member: 'Range.getValue' });
  expect(() => run('write')).toThrow(Killed);
  expect(tracker.sheets()).toHaveLength(1);
  expect(tracker.values('Sheet1')).toEqual([['first', 'kept']]);
});

test('SS-19: with delayed writes, who acts in between does not see them; the script does afterwards', () => {
  const { workspace, tracker, run } = bound(program);
  workspace.faults.set({ delayedWrites: true });
  let seen: unknown;
  workspace.faults.between({ member: 'Range.getValue' }, () => {
    seen = [tracker.values('Sheet1'), tracker.sheets().length];
    tracker.edit('B1', 'typed');
  });
  run('write');
  expect(seen).toEqual([[['first']], 1]);
  expect(tracker.values('Sheet1')).toEqual([
    ['', ''],
    ['first', 'typed'],
    ['second', ''],
  ]);
  expect(tracker.values('New')).toEqual([['x']]);
});

test('SS-19: without it they see them at once', () => {
  const { workspace, tracker, run } = bound(program);
  let seen: unknown;
  workspace.faults.between({ member: 'Range.getValue' }, () => {
    seen = tracker.values('Sheet1');
  });
  run('write');
  expect(seen).toEqual([[''], ['first'], ['second']]);
});

test('SS-19: a restore in between leaves nothing to take back', () => {
  const { workspace, tracker, run } = bound(program);
  const empty = workspace.snapshot();
  workspace.faults.between({ member: 'Range.getValue' }, () => {
    workspace.restore(empty);
    tracker.edit('A1', 'new life');
  });
  workspace.faults.killAfter({ member: 'Range.getValue' });
  expect(() => run('write')).toThrow();
  expect(tracker.values('Sheet1')).toEqual([['new life']]);
});

test('SS-19: a kill anywhere leaves exactly what was flushed before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('w', 'f', 'i', 's'), { maxLength: 12 }),
      fc.integer({ min: 1, max: 14 }),
      (steps, at) => {
        const { workspace, tracker, run } = bound(`function f(steps, upTo) {
          var ss = SpreadsheetApp.getActive();
          for (var i = 0; i < steps.length && i < upTo; i++) {
            if (steps[i] === 'w') ss.appendRow([i]);
            else if (steps[i] === 'f') SpreadsheetApp.flush();
            else if (steps[i] === 'i') ss.insertRowBefore(1);
            else ss.sort(1, false);
          }
        }`);
        const expected = bound('').tracker;
        const flushed = steps.slice(0, at - 1).lastIndexOf('f') + 1;
        const again = bound(`${'function f(steps, upTo) {'}
          var ss = SpreadsheetApp.getActive();
          for (var i = 0; i < upTo; i++) {
            if (steps[i] === 'w') ss.appendRow([i]);
            else if (steps[i] === 'i') ss.insertRowBefore(1);
            else if (steps[i] === 's') ss.sort(1, false);
          }
        }`);
        again.run('f', steps, flushed);
        // Each step is one call, after getActive.
        if (at <= steps.length) {
          workspace.faults.killBefore(at + 1);
          expect(() => run('f', steps, steps.length)).toThrow(Killed);
          expect(tracker.values('Sheet1')).toEqual(again.tracker.values('Sheet1'));
        } else {
          run('f', steps, 0);
          expect(tracker.values('Sheet1')).toEqual(expected.values('Sheet1'));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('SS-19: what others appended is appended again below one another, beside formulas', () => {
  const { workspace, tracker, run } = bound(`
    function first() { var s = SpreadsheetApp.getActiveSheet(); s.appendRow(['lost']); s.getLastRow(); }
    function second() { var s = SpreadsheetApp.getActiveSheet(); s.appendRow(['a']); s.appendRow(['=A1&"!"']); s.appendRow(['c']); }`);
  tracker.edit('A1', '=ARRAYFORMULA(B1:B1)');
  tracker.edit('B1', 'top');
  workspace.faults.between({ member: 'Sheet.getLastRow' }, () => run('second'));
  workspace.faults.killAfter({ member: 'Sheet.getLastRow' });
  expect(() => run('first')).toThrow(Killed);
  expect(tracker.values('A1:A5')).toEqual([['top'], ['a'], ['top!'], ['c'], ['']]);
});
