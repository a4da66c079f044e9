import { rows, testsByRow } from '../../build/rows.mjs';

test('every behaviour that nothing works without has a test that carries its id', () => {
  const tested = testsByRow();
  const without = Object.entries(rows()).filter(([id, { priority }]) => priority === 1 && !tested.has(id));
  expect(without.map(([id]) => id)).toEqual([]);
});

test('every behaviour that ordinary code meets has one too', () => {
  const tested = testsByRow();
  const without = Object.entries(rows()).filter(([id, { priority }]) => priority === 2 && !tested.has(id));
  expect(without.map(([id]) => id)).toEqual([]);
});

test('no test carries an id that is no row', () => {
  const known = rows();
  expect([...testsByRow().keys()].filter((id) => !known[id])).toEqual([]);
});
