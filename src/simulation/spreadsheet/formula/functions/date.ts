import {
  daysInMonth,
  fieldsOfSerial,
  type SerialFields,
  serialFromEpoch,
  serialOfDate,
} from '../../values/serial';
import { type Reading, toNumber } from '../coerce';
import { type Call, checked, eager, type FunctionTable, firstOf } from '../definition';
import { fail, type Operand, type Value, valuesOf } from '../value';

/** The moment an argument means: a serial, or a text that is a date. */
function serial(operand: Operand | undefined, reading: Reading): number {
  return toNumber(firstOf(operand), reading);
}

function part(pick: (fields: SerialFields) => number) {
  return eager('v', 1, 1, ([value], { reading }) => pick(fieldsOfSerial(serial(value, reading))));
}

function whole(operand: Operand | undefined, reading: Reading): number {
  return Math.trunc(toNumber(firstOf(operand), reading));
}

/** The same day so many months on, or the last one of a shorter month. */
function addMonths(from: number, months: number): number {
  const { year, month, day } = fieldsOfSerial(Math.floor(from));
  const first = fieldsOfSerial(serialOfDate(year, month + months, 1));
  return serialOfDate(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** 0 for Monday to 6 for Sunday; serial 2 was a Monday. */
const weekday = (day: number) => (((day - 2) % 7) + 7) % 7;

/** The week of the year by ISO 8601: the one with the year's first Thursday is the first. */
function isoWeek(day: number): number {
  const thursday = day - weekday(day) + 3;
  return Math.floor((thursday - serialOfDate(fieldsOfSerial(thursday).year, 1, 1)) / 7) + 1;
}

/** The week of the year that starts anew on each first day of a week (0 = Monday). */
function weekOfYear(day: number, firstDay: number): number {
  const newYear = serialOfDate(fieldsOfSerial(day).year, 1, 1);
  const offset = (weekday(newYear) - firstDay + 7) % 7;
  return Math.floor((day - newYear + offset) / 7) + 1;
}

/** Which weekdays are free, Monday first: a text like `0000011`, or the number of a common weekend. */
function weekend(value: Value | undefined, reading: Reading): boolean[] {
  if (typeof value === 'string' && /^[01]{7}$/.test(value)) return [...value].map((digit) => digit === '1');
  const number = value === undefined || value === null ? 1 : toNumber(value, reading);
  const free = Array.from({ length: 7 }, () => false);
  if (number >= 1 && number <= 7) for (const day of [number + 4, number + 5]) free[day % 7] = true;
  else if (number >= 11 && number <= 17) free[(number - 11 + 6) % 7] = true;
  else fail('#NUM!', 'The weekend must be a number from 1 to 7 or 11 to 17, or seven digits.');
  return free;
}

function holidaysOf(operand: Operand | undefined, reading: Reading): Set<number> {
  const days = operand === undefined ? [] : [...valuesOf([operand])].filter((value) => value !== null);
  return new Set(days.map((value) => Math.floor(toNumber(value, reading))));
}

function workday(
  start: number,
  days: number,
  free: readonly boolean[],
  holidays: ReadonlySet<number>,
): number {
  if (free.every(Boolean)) fail('#VALUE!', 'There is no working day in the week.');
  const step = Math.sign(days);
  let day = Math.floor(start);
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (!free[weekday(day)] && !holidays.has(day)) left--;
  }
  return day;
}

function networkDays(
  from: number,
  to: number,
  free: readonly boolean[],
  holidays: ReadonlySet<number>,
): number {
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++)
    if (!free[weekday(day)] && !holidays.has(day)) count++;
  return from <= to ? count : -count;
}

/** Whole years, months or days between two dates; MD, YM and YD leave the larger units out. */
function dateDifference(start: number, end: number, unit: string): number {
  if (start > end) fail('#NUM!', 'Function DATEDIF parameter 1 should be on or before parameter 2.');
  const a = fieldsOfSerial(Math.floor(start));
  const b = fieldsOfSerial(Math.floor(end));
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'Y':
      return Math.floor(months / 12);
    case 'M':
      return months;
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(end) - addMonths(start, months);
    case 'YD':
      return Math.floor(end) - addMonths(start, Math.floor(months / 12) * 12);
    default:
      return fail(
        '#NUM!',
        `Function DATEDIF parameter 3 value is "${unit}". Valid values are D, M, Y, MD, YM, YD.`,
      );
  }
}

/** Days between two dates in a year of twelve months of thirty days. */
function days360(start: number, end: number, european: boolean): number {
  const a = fieldsOfSerial(Math.floor(start));
  const b = fieldsOfSerial(Math.floor(end));
  const lastOfFebruary = !european && a.month === 2 && a.day === daysInMonth(a.year, 2);
  const from = lastOfFebruary ? 30 : Math.min(a.day, 30);
  const to = b.day === 31 && (european || from === 30) ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
}

/** The day of the week as WEEKDAY counts it. */
function weekdayNumber(day: number, type: number): number {
  const monday = weekday(Math.floor(day));
  if (type === 1) return ((monday + 1) % 7) + 1;
  if (type === 2) return monday + 1;
  if (type === 3) return monday;
  return fail(
    '#NUM!',
    `Function WEEKDAY parameter 2 value is ${type}. Valid values are between 1 and 3 inclusive.`,
  );
}

const now = ({ evaluation, reading }: Call) => serialFromEpoch(reading.zone, evaluation.context.now);

export const date: FunctionTable = {
  TODAY: eager('v', 0, 0, (_, call) => Math.floor(now(call))),
  NOW: eager('v', 0, 0, (_, call) => Math.floor(now(call) * 86_400) / 86_400),
  DATE: eager('v', 3, 3, ([year, month, day], { reading }) => {
    const written = whole(year, reading);
    return checked(
      serialOfDate(
        written < 1900 && written >= 0 ? written + 1900 : written,
        whole(month, reading),
        whole(day, reading),
      ),
    );
  }),
  TIME: eager('v', 3, 3, ([hour, minute, second], { reading }) => {
    const days =
      (whole(hour, reading) * 3600 + whole(minute, reading) * 60 + whole(second, reading)) / 86_400;
    return days < 0 ? fail('#NUM!', 'The time is negative.') : days % 1;
  }),
  YEAR: part((fields) => fields.year),
  MONTH: part((fields) => fields.month),
  DAY: part((fields) => fields.day),
  HOUR: part((fields) => fields.hour),
  MINUTE: part((fields) => fields.minute),
  SECOND: part((fields) => fields.second),
  WEEKDAY: eager('v', 1, 2, ([value, type], { reading }) =>
    weekdayNumber(serial(value, reading), type === undefined ? 1 : whole(type, reading)),
  ),
  WEEKNUM: eager('v', 1, 2, ([value, type], { reading }) => {
    const day = Math.floor(serial(value, reading));
    const kind = type === undefined ? 1 : whole(type, reading);
    if (kind === 21) return isoWeek(day);
    const first = kind === 1 ? 6 : kind === 2 ? 0 : kind >= 11 && kind <= 17 ? kind - 11 : Number.NaN;
    return Number.isNaN(first)
      ? fail('#NUM!', `Function WEEKNUM has no type ${kind}.`)
      : weekOfYear(day, first);
  }),
  ISOWEEKNUM: eager('v', 1, 1, ([value], { reading }) => isoWeek(Math.floor(serial(value, reading)))),
  EDATE: eager('v', 2, 2, ([value, months], { reading }) =>
    addMonths(serial(value, reading), whole(months, reading)),
  ),
  EOMONTH: eager('v', 2, 2, ([value, months], { reading }) => {
    const { year, month } = fieldsOfSerial(Math.floor(serial(value, reading)));
    return serialOfDate(year, month + whole(months, reading) + 1, 1) - 1;
  }),
  DAYS: eager(
    'v',
    2,
    2,
    ([end, start], { reading }) => Math.floor(serial(end, reading)) - Math.floor(serial(start, reading)),
  ),
  DAYS360: eager('v', 2, 3, ([start, end, european], { reading }) =>
    days360(serial(start, reading), serial(end, reading), firstOf(european) === true),
  ),
  DATEDIF: eager('v', 3, 3, ([start, end, unit], { reading }) =>
    dateDifference(serial(start, reading), serial(end, reading), String(firstOf(unit))),
  ),
  WORKDAY: eager('vvr', 2, 3, ([start, days, holidays], { reading }) =>
    workday(serial(start, reading), whole(days, reading), weekend(1, reading), holidaysOf(holidays, reading)),
  ),
  'WORKDAY.INTL': eager('vvvr', 2, 4, ([start, days, free, holidays], { reading }) =>
    workday(
      serial(start, reading),
      whole(days, reading),
      weekend(free === undefined ? undefined : firstOf(free), reading),
      holidaysOf(holidays, reading),
    ),
  ),
  NETWORKDAYS: eager('vvr', 2, 3, ([start, end, holidays], { reading }) =>
    networkDays(
      Math.floor(serial(start, reading)),
      Math.floor(serial(end, reading)),
      weekend(1, reading),
      holidaysOf(holidays, reading),
    ),
  ),
  'NETWORKDAYS.INTL': eager('vvvr', 2, 4, ([start, end, free, holidays], { reading }) =>
    networkDays(
      Math.floor(serial(start, reading)),
      Math.floor(serial(end, reading)),
      weekend(free === undefined ? undefined : firstOf(free), reading),
      holidaysOf(holidays, reading),
    ),
  ),
};
