import fc from 'fast-check';
import { overlap } from '../../../../src/simulation/spreadsheet/area';
import { without } from '../../../../src/simulation/spreadsheet/extras/areas';
import { matcher, replaced } from '../../../../src/simulation/spreadsheet/extras/finder/match';
import { followedArea, followedLine } from '../../../../src/simulation/spreadsheet/extras/follow';
import { bound } from '../../../support/script';

const side = fc.integer({ min: 1, max: 9 });
const area = fc.record({ row: side, column: side, rows: side, columns: side });
const size = ({ rows, columns }: { rows: number; columns: number }) => rows * columns;

test('SX-06: an area without another one falls into parts that cover the rest once', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = without(whole, hole);
      const cut = overlap(whole, hole);
      expect(parts.reduce((sum, part) => sum + size(part), 0)).toBe(size(whole) - (cut ? size(cut) : 0));
      parts.forEach((part, index) => {
        expect(overlap(part, hole)).toBeUndefined();
        for (const other of parts.slice(index + 1)) expect(overlap(part, other)).toBeUndefined();
      });
    }),
  );
});

test('SX-08: an area has the rows that its own rows went to', () => {
  const change = fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    axis: fc.constant('row' as const),
    at: side,
    count: side,
  });
  fc.assert(
    fc.property(area, change, (before, what) => {
      const lines = Array.from({ length: before.rows }, (_, i) => followedLine(before.row + i, what));
      const left = lines.filter((line) => line !== undefined);
      const after = followedArea(before, what);
      expect(after?.row).toBe(left[0]);
      if (after) expect(after.row + after.rows - 1).toBe(left.at(-1));
    }),
  );
});

test('SV-18: replacing what was found with itself changes nothing, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'İ', 'ß', '😀', '.', ' ') });
  fc.assert(
    fc.property(text, text, fc.boolean(), fc.boolean(), (hay, needle, ignoreDiacritics, entireCell) => {
      const options = {
        text: needle,
        matchCase: false,
        entireCell,
        ignoreDiacritics,
        regularExpression: false,
      };
      const matches = matcher(options)(hay);
      let result = '';
      let at = 0;
      for (const { start, end } of matches) {
        expect(end).toBeGreaterThan(start);
        result += hay.slice(at, start) + hay.slice(start, end);
        at = end;
      }
      expect(result + hay.slice(at)).toBe(hay);
      expect(replaced(hay, matches, '').length).toBe(
        hay.length - matches.reduce((sum, { start, end }) => sum + end - start, 0),
      );
    }),
  );
});

test('SX-10: everything that lies over cells survives a snapshot', () => {
  const { run, workspace } = bound(`
    function f() {
      var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
      sheet.getRange('A1:B9').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria()
        .whenDateAfter(new Date(2027, 0, 1)).build());
      sheet.getRange('C1:C9').setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(new Date(2027, 0, 1)).build());
      sheet.getRange('D:D').protect().setDescription('d').addEditor('co@school.example');
      ss.setNamedRange('n', sheet.getRange('2:3'));
      sheet.getRange('4:4').addDeveloperMetadata('k', 'v');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBold(true)
        .setRanges([sheet.getRange('A:A')]).build()]);
      sheet.getRange('E1:F9').applyColumnBanding();
      sheet.getRange('A2:A4').shiftRowGroupDepth(1);
      sheet.getRowGroup(2, 1).collapse();
      sheet.getRange('F1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('go').setLinkUrl('https://x.example').build());
    }
    function g() {
      var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
      var types = SpreadsheetApp.ProtectionType;
      return JSON.stringify([sheet.getFilter().getColumnFilterCriteria(1).getCriteriaValues(),
        sheet.getRange('C5').getDataValidation().getCriteriaValues(),
        ss.getProtections(types.RANGE).map(function (p) { return [p.getRange().getA1Notation(), p.getDescription(), p.getEditors().map(String)]; }),
        ss.getRangeByName('n').getA1Notation(), ss.createDeveloperMetadataFinder().find().map(function (m) { return m.getValue(); }),
        sheet.getConditionalFormatRules().map(function (r) { return [r.getRanges()[0].getA1Notation(), r.getBooleanCondition().getBold()]; }),
        sheet.getBandings()[0].getHeaderColumnColor(), sheet.getRowGroup(3, 1).isCollapsed(), sheet.getRange('F1').getRichTextValue().getLinkUrl()]);
    }
    function h() { var sheet = SpreadsheetApp.getActiveSheet(); sheet.clear(); sheet.deleteRows(1, 500); sheet.deleteColumns(1, 10); }`);
  run('f');
  const before = run('g');
  const snapshot = workspace.snapshot();
  run('h');
  workspace.restore(snapshot);
  expect(run('g')).toBe(before);
  expect(String(before)).toContain('https://x.example');
});
