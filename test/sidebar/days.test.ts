import { daysIn } from '../../src/sidebar/app/days';

const days = daysIn('en', 'America/Los_Angeles', '2027-02-08');
const dias = daysIn('es', 'America/Los_Angeles', '2027-02-08');

test('a date of this year needs no year, another does', () => {
  expect(days.day('2027-03-15')).toBe('Mon, Mar 15');
  expect(days.day('2028-01-03')).toBe('Mon, Jan 3, 2028');
  expect(dias.day('2027-03-15')).toBe('lun, 15 mar');
});

test('a moment is told in the zone of the tracker, on the day it is there', () => {
  expect(days.moment('2027-02-09T16:00:00Z')).toBe('Tue, Feb 9, 8:00 AM');
  expect(days.moment('2027-02-09T02:00:00.000Z')).toBe('Mon, Feb 8, 6:00 PM');
  expect(dias.moment('2027-02-09T02:00:00Z')).toBe('lun, 8 feb, 18:00');
});

test('wall-clock time of the tracker stays as it is', () => {
  expect(days.moment('2027-03-14 02:30')).toBe('Sun, Mar 14, 2:30 AM');
  expect(days.moment('2027-03-14T02:30:00')).toBe('Sun, Mar 14, 2:30 AM');
});

test('midnight is 12:00 AM, not 24', () => {
  expect(days.moment('2027-02-09T08:00:00Z')).toBe('Tue, Feb 9, 12:00 AM');
  expect(days.time('00:00')).toBe('12:00 AM');
});

test('what is no date is shown as it came', () => {
  for (const text of ['', 'soon', '2027-13-45', '2027-02-09Tnoon']) expect(days.moment(text)).toBe(text);
});

test('a zone the browser does not know does not keep the sidebar from opening', () => {
  expect(daysIn('en', 'Mars/Olympus', '2027-02-08').moment('2027-02-09T16:00:00Z')).toBe(
    'Tue, Feb 9, 4:00 PM',
  );
});
