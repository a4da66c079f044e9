import fc from 'fast-check';
import { compareValues, sortOrder } from '../../../src/simulation/spreadsheet/values/compare';
import { type CellValue, cellError } from '../../../src/simulation/spreadsheet/values/scalar';

const mixed: CellValue[] = ['', true, 'b', 3, cellError('#N/A'), 'A', false, -1, ''];

test('SV-11: numbers come before text, text before FALSE and TRUE, blanks last', () => {
  const sorted = [...mixed].sort(compareValues);
  expect(sorted).toEqual([-1, 3, 'A', 'b', false, true, cellError('#N/A'), '', '']);
});

test('SV-11: descending turns the order round but leaves the blanks last', () => {
  const sorted = [...mixed].sort(sortOrder(false));
  expect(sorted).toEqual([cellError('#N/A'), true, false, 'b', 'A', 3, -1, '', '']);
});

test('SV-11: case does not count, so that a stable sort keeps the order of equals', () => {
  expect(['b', 'Ana', 'ana', 'ANA'].sort(compareValues)).toEqual(['Ana', 'ana', 'ANA', 'b']);
  expect(compareValues('Élan', 'Zoo')).toBeLessThan(0);
});

test('SV-11: the order is a consistent one', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(cellError('#REF!')),
  );
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(compareValues(a, b))).toBe(-Math.sign(compareValues(b, a)) + 0);
      const [first, second, third] = [a, b, c].sort(compareValues) as [CellValue, CellValue, CellValue];
      expect(compareValues(first, second)).toBeLessThanOrEqual(0);
      expect(compareValues(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
