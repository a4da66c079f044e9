import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import {
  answerInHistory,
  type HistoryEntry,
  historyEntries,
  MAX_HISTORY_CHARACTERS,
  partnerEvents,
  withEntries,
} from '../../../src/domain/partners/history';

const entry = (event: HistoryEntry['event'], date = '2027-01-18', id = 'M-1'): HistoryEntry => ({
  date,
  event,
  title: 'Sketch a landing page',
  microInternshipId: id,
});

test('each event is a line that can be read, in the order it came', () => {
  const history = withEntries('', [entry('invited'), entry('replied', '2027-01-20')]);
  expect(history).toBe(
    '2027-01-18 invited: Sketch a landing page [M-1]\n2027-01-20 replied: Sketch a landing page [M-1]',
  );
});

test('an event that is there already is not added again, also when the title has changed', () => {
  const history = withEntries('', [entry('invited')]);
  expect(withEntries(history, [{ ...entry('invited'), title: 'Another title' }])).toBe(history);
});

test('what a person wrote between the lines stays, and means nothing', () => {
  const history = withEntries('Met at the fair, said yes: maybe [sic]', [entry('invited')]);
  expect(history.split('\n')).toHaveLength(2);
  expect(answerInHistory(history, 'M-1')).toBe('invited');
});

test.each([
  [['chosen'], 'prospect'],
  [['chosen', 'invited', 'followed up'], 'invited'],
  [['invited', 'replied'], 'replied'],
  [['invited', 'replied', 'wrote about something else'], 'invited'],
  [['invited', 'may have replied', 'not now'], 'not now'],
  [['replied', 'said yes', 'session held', 'thanked'], 'said yes'],
  [['not now', 'followed up'], 'not now'],
  [['invited', 'mail came back'], 'invited'],
] as const)('after %j the answer is "%s"', (events, answer) => {
  expect(
    answerInHistory(
      withEntries(
        '',
        events.map((event) => entry(event)),
      ),
      'M-1',
    ),
  ).toBe(answer);
});

test('an offering that is not mentioned has no answer', () => {
  expect(answerInHistory(withEntries('', [entry('said yes', '2026-01-01', 'M-0')]), 'M-1')).toBeNull();
});

test('whatever the titles are, everything is read back, and adding it again changes nothing', () => {
  const entries = array(
    record({
      date: integer({ min: 10, max: 28 }).map((day) => `2027-01-${day}`),
      event: constantFrom(...partnerEvents),
      title: string(),
      microInternshipId: constantFrom('M-1', 'M-2'),
    }),
  );
  assert(
    property(entries, (all) => {
      const history = withEntries('', all);
      const read = new Set(
        historyEntries(history).map((one) => `${one.date} ${one.event} ${one.microInternshipId}`),
      );
      expect(read).toEqual(new Set(all.map((one) => `${one.date} ${one.event} ${one.microInternshipId}`)));
      expect(withEntries(history, all)).toBe(history);
    }),
  );
});

test('a history that grows too long for its cell loses its oldest lines', () => {
  let history = '';
  for (let i = 0; i < 1_000; i++) history = withEntries(history, [entry('invited', '2027-01-18', `M-${i}`)]);
  expect(history.length).toBeLessThanOrEqual(MAX_HISTORY_CHARACTERS);
  expect(historyEntries(history).pop()?.microInternshipId).toBe('M-999');
  expect(historyEntries(history)[0]?.microInternshipId).not.toBe('M-0');
});
