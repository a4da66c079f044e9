import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { moment } from '../../src/domain/dates';
import { clock, endOf, formatSessions, parseSessions } from '../../src/domain/sessions';
import { anyDate, anyTime, anyZone, day } from '../support/calendars';

const shown = (text: string) => formatSessions(parseSessions(text).sessions);

test('sessions come in order of time, whatever the order of the lines', () => {
  expect(shown('2027-03-22 15:30–17:00\n\n 2027-03-15 15:30–17:00\n2027-03-15 9:00-10:30')).toBe(
    '2027-03-15 09:00–10:30\n2027-03-15 15:30–17:00\n2027-03-22 15:30–17:00',
  );
});

test('what is written can be read again', () => {
  const anySession = record({ date: anyDate, start: anyTime, end: anyTime }).filter(
    ({ start, end }) => start < end,
  );
  assert(
    property(array(anySession, { maxLength: 6 }), (sessions) => {
      const text = formatSessions(sessions);
      const read = parseSessions(text);
      expect(read.unreadable).toEqual([]);
      expect(formatSessions(read.sessions).split('\n').sort()).toEqual(text.split('\n').sort());
    }),
  );
});

test.each([
  'Monday 15:30–17:00',
  '2027-02-30 15:30–17:00',
  '2027-03-15 15:30',
  '2027-03-15 17:00–15:30',
  '2027-03-15 15:30–15:30',
  '2027-03-15 24:00–25:00',
  '2027-03-15 15:60–17:00',
])('"%s" is no session, and the teacher can be told which line', (line) => {
  expect(parseSessions(`2027-03-15 15:30–17:00\n${line}`)).toMatchObject({
    sessions: [{ start: '15:30' }],
    unreadable: [line],
  });
});

test('no text makes the reader stumble', () => {
  assert(
    property(string({ maxLength: 80 }), (text) => {
      const { sessions, unreadable } = parseSessions(text);
      const lines = text.split('\n').filter((line) => line.trim() !== '').length;
      expect(sessions.length + unreadable.length).toBe(lines);
    }),
  );
});

test('clock: a time of day with two-digit hours, or null', () => {
  expect(clock(' 8:05 ')).toBe('08:05');
  expect(clock('23:59')).toBe('23:59');
  for (const text of ['24:00', '8', '8:5', '8:60', '-1:00', '']) expect(clock(text)).toBeNull();
});

test('endOf: so many minutes later, at most until just before midnight', () => {
  expect(endOf('15:30', 90)).toBe('17:00');
  expect(endOf('23:00', 90)).toBe('23:59');
  assert(
    property(anyTime, integer({ min: 0, max: 2_000 }), (start, minutes) => {
      const end = endOf(start, minutes);
      expect(end >= start).toBe(true);
      expect(end <= '23:59').toBe(true);
    }),
  );
});

test('two sessions with a clock change between them keep their wall-clock time', () => {
  const changes = constantFrom(['2027-03-08', '2027-03-15'], ['2027-11-01', '2027-11-08']);
  assert(
    property(changes, anyTime, anyZone, ([before, after], time, zone) => {
      const wall = [before, after].map((date) =>
        moment(day(date as string), time, zone)
          .toZonedDateTimeISO(zone)
          .toPlainTime()
          .toString({ smallestUnit: 'minute' }),
      );
      expect(wall).toEqual([time, time]);
    }),
  );
  expect(moment(day('2027-03-08'), '15:30', 'America/Los_Angeles').toString()).toBe('2027-03-08T23:30:00Z');
  expect(moment(day('2027-03-15'), '15:30', 'America/Los_Angeles').toString()).toBe('2027-03-15T22:30:00Z');
});
