import { assert, constantFrom, integer, property } from 'fast-check';
import { type ImportedClosure, readClosureImport } from '../../../src/domain/imports/closures';
import type { DateOrder } from '../../../src/domain/imports/dates';
import type { ClosureRow } from '../../../src/domain/records';
import { dateWords } from '../../../src/domain/words';
import { day } from '../../support/calendars';
import { rowOf } from '../../support/rows';

const read = (text: string, known: ClosureRow[] = [], usual: DateOrder = 'month first') =>
  readClosureImport(text, known, usual);
const inShort = ({ action, from, to, name, chosen, notes }: ImportedClosure) =>
  [
    action,
    [from, to].filter(Boolean).join('–'),
    name,
    chosen ? 'chosen' : '',
    ...notes.map(({ code }) => code),
  ]
    .filter(Boolean)
    .join(', ');
const rowsOf = (...given: Parameters<typeof read>) => read(...given).rows.map(inShort);

test('a list in English or Spanish, with its columns in any order', () => {
  expect(
    rowsOf('Holiday,Start date,End date\nPresidents’ Day,2/15/2027,\nSpring break,3/22/2027,3/26/2027'),
  ).toEqual([
    'added, 2027-02-15, Presidents’ Day, chosen',
    'added, 2027-03-22–2027-03-26, Spring break, chosen',
  ]);
  expect(rowsOf('Desde;Hasta;Motivo\n22/3/2027;26/3/2027;Semana Santa')).toEqual([
    'added, 2027-03-22–2027-03-26, Semana Santa, chosen',
  ]);
});

test('a list without names of columns, and ranges in one cell', () => {
  expect(rowsOf('2027-02-15\tPresidents’ Day\n2027-03-22\t2027-03-26\tSpring break')).toEqual([
    'added, 2027-02-15, Presidents’ Day, chosen',
    'added, 2027-03-22–2027-03-26, Spring break, chosen',
  ]);
  expect(rowsOf('Date,Name\nMarch 22, 2027,x\n"March 22, 2027 - March 26, 2027",Spring break')).toContain(
    'added, 2027-03-22–2027-03-26, Spring break, chosen',
  );
});

test('month or day first is taken from the list, else as is usual here, and said where it is not sure', () => {
  expect(rowsOf('Date,Name\n13/4/2027,a\n5/4/2027,b')).toEqual([
    'added, 2027-04-13, a, chosen',
    'added, 2027-04-05, b, chosen',
  ]);
  expect(rowsOf('Date,Name\n5/4/2027,b')).toEqual(['added, 2027-05-04, b, chosen, date order']);
  expect(rowsOf('Date,Name\n5/4/2027,b', [], 'day first')).toEqual([
    'added, 2027-04-05, b, chosen, date order',
  ]);
});

test('any date is found again however it is written', () => {
  assert(
    property(integer({ min: 0, max: 700 }), constantFrom(0, 1, 2, 3), (days, way) => {
      const date = day('2027-01-01').add({ days });
      const text = [
        date.toString(),
        dateWords(date, 'en').replace(/,/g, ''),
        dateWords(date, 'es').replace(/,/g, ''),
        `${date.month}/${date.day}/${date.year}`,
      ][way];
      expect(read(`Date\tName\n${text}\tx\n12/31/2026\ty`).rows[0]?.from).toBe(date.toString());
    }),
  );
});

test('what cannot be read, ends before it starts or is far too long is refused', () => {
  expect(rowsOf('From,To,Name\nsoon,,a\n2027-03-05,2027-03-01,b\n2027-01-01,2027-12-31,c')).toEqual([
    'refused, a, bad date',
    'refused, 2027-03-05, b, backwards',
    'refused, 2027-01-01–2027-12-31, c, too long',
  ]);
  expect(read('hello world').problem).toBe('unreadable');
});

test('days that are closed already, or stand twice, are not added again', () => {
  const known = [rowOf('closures', { id: 'C-1', from: '2027-03-20', to: '2027-03-28' })];
  expect(rowsOf('From,To,Name\n2027-03-22,2027-03-26,a\n2027-04-01,,b\n2027-04-01,,c', known)).toEqual([
    'unchanged, 2027-03-22–2027-03-26, a',
    'added, 2027-04-01, b, chosen',
    'unchanged, 2027-04-01, c',
  ]);
});

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//District//Calendar//EN', ...events, 'END:VCALENDAR'].join(
    '\r\n',
  );
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');

test('a calendar file: whole days and ranges, whose end is the day after the last', () => {
  const text = calendar(
    event(
      'DTSTART;VALUE=DATE:20270215',
      'DTEND;VALUE=DATE:20270216',
      'SUMMARY:No School - Presidents\\, Day',
    ),
    event('DTSTART;VALUE=DATE:20270322', 'DTEND;VALUE=DATE:20270327', 'SUMMARY:Spring', ' Break'),
    event('DTSTART;VALUE=DATE:20270410', 'SUMMARY:Science fair'),
  );
  expect(rowsOf(text)).toEqual([
    'added, 2027-02-15, No School - Presidents, Day, chosen',
    'added, 2027-03-22–2027-03-26, SpringBreak, chosen',
    'added, 2027-04-10, Science fair',
  ]);
});

test('appointments and cancelled events are left out; days from midnight to midnight are whole days', () => {
  const text = calendar(
    event('DTSTART:20270301T160000Z', 'DTEND:20270301T170000Z', 'SUMMARY:Board meeting'),
    event('DTSTART;VALUE=DATE:20270302', 'STATUS:CANCELLED', 'SUMMARY:Staff day'),
    event('DTSTART:20270303T000000', 'DTEND:20270305T000000', 'SUMMARY:Teacher work days'),
  );
  expect(rowsOf(text)).toEqual([
    'refused, Board meeting, not all day',
    'refused, Staff day, cancelled',
    'added, 2027-03-03–2027-03-04, Teacher work days, chosen',
  ]);
});

test('a day that comes back is taken each time', () => {
  const text = calendar(
    event(
      'DTSTART;VALUE=DATE:20270104',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;VALUE=DATE:20270111',
      'SUMMARY:Día festivo',
    ),
  );
  expect(rowsOf(text)).toEqual([
    'added, 2027-01-04, Día festivo, chosen',
    'added, 2027-01-18, Día festivo, chosen',
  ]);
});

test('a broken calendar file is unreadable, and does not throw', () => {
  expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART').problem).toBe('unreadable');
  expect(read(calendar()).problem).toBe('unreadable');
});

test('a name that could become a formula is made harmless', () => {
  expect(rowsOf('Date,Name\n2027-02-15,"=1+1"')).toEqual(['added, 2027-02-15, 1+1, chosen, formula']);
});
