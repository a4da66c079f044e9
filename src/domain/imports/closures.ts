import type { ImportNote } from '../../toolkit/imports';
import { dateFrom, isAfter, type PlainDate } from '../dates';
import type { ClosureRow } from '../records';
import { type CalendarDay, readCalendar } from './calendar';
import { type DateOrder, dateOrderIn, readDate } from './dates';
import { type Headers, type Line, mapHeaders, readTable } from './table';
import { harmless, plainForm } from './words';

export interface ImportedClosure {
  index: number;
  /** `YYYY-MM-DD`; '' where it could not be read. */
  from: string;
  to: string;
  name: string;
  action: 'added' | 'unchanged' | 'refused';
  /** Whether it looks like a day without school: every line of a list, and what a calendar calls by such a name. */
  chosen: boolean;
  notes: { code: ImportNote; value: string }[];
}

export interface ClosureImport {
  rows: ImportedClosure[];
  /** Days and ranges that were found. */
  count: number;
  problem: '' | 'unreadable' | 'too long';
}

export const MAX_IMPORTED_CLOSURES = 1_000;
/** A longer one is a school year or a mistake. */
const MAX_DAYS = 200;
const LONGEST_NAME = 200;

const headers: Headers = {
  from: [
    'from',
    'start date',
    'start',
    'first day',
    'begins',
    'date',
    'day',
    'desde',
    'fecha de inicio',
    'inicio',
    'fecha',
    'dia',
  ],
  to: ['to', 'end date', 'end', 'last day', 'until', 'through', 'hasta', 'fecha de fin', 'fin', 'final'],
  name: [
    ...['name', 'event', 'subject', 'summary', 'description', 'holiday', 'title', 'reason'],
    ...['nombre', 'evento', 'asunto', 'descripcion', 'festivo', 'titulo', 'motivo'],
  ],
};

/**
 * What becomes of a list of closed days (CSV, or pasted) or of a calendar file: each is added, known already, or refused
 * with a reason. `usual` is the order of month and day where the list itself does not tell it.
 */
export function readClosureImport(
  text: string,
  known: readonly ClosureRow[],
  usual: DateOrder,
): ClosureImport {
  const days = /^\s*BEGIN:VCALENDAR/im.test(text.slice(0, 2_000))
    ? readCalendar(text)
    : readList(text, usual);
  if (days.length === 0) return { rows: [], count: 0, problem: 'unreadable' };
  if (days.length > MAX_IMPORTED_CLOSURES) return { rows: [], count: days.length, problem: 'too long' };
  const ranges = known.flatMap((row) => {
    const from = dateFrom(row.from);
    const to = dateFrom(row.to) ?? from;
    return from && to ? [{ from, to }] : [];
  });
  const rows = days.map((day, index): ImportedClosure => {
    const row = checked(day, index, ranges);
    if (row.action === 'added' && day.from) ranges.push({ from: day.from, to: day.to ?? day.from });
    return row;
  });
  return { rows, count: rows.length, problem: '' };
}

function checked(
  { from, to, name, notes, isClosed }: CalendarDay,
  index: number,
  ranges: readonly { from: PlainDate; to: PlainDate }[],
): ImportedClosure {
  const last = to ?? from;
  const cleaned = harmless(name);
  const all = [...notes, ...(cleaned.wasFormula ? [{ code: 'formula' as const, value: 'name' }] : [])];
  const row = {
    index,
    from: from?.toString() ?? '',
    to: last && from && isAfter(last, from) ? last.toString() : '',
    name: cleaned.text.slice(0, LONGEST_NAME),
    notes: all,
  };
  const refuse = (code?: ImportNote): ImportedClosure => {
    if (code) all.push({ code, value: '' });
    return { ...row, action: 'refused', chosen: false };
  };
  if (!from || !last) return refuse(notes.some(({ code }) => code !== 'date order') ? undefined : 'bad date');
  if (isAfter(from, last)) return refuse('backwards');
  if (from.until(last, { largestUnit: 'days' }).days >= MAX_DAYS) return refuse('too long');
  const isKnown = ranges.some((one) => !isAfter(one.from, from) && !isAfter(last, one.to));
  return isKnown
    ? { ...row, action: 'unchanged', chosen: false }
    : { ...row, action: 'added', chosen: isClosed };
}

/** A list with columns From, To and Name, or without a header: dates first, then the name. */
function readList(text: string, usual: DateOrder): CalendarDay[] {
  const lines = readTable(text);
  const order = dateOrderIn(lines.flatMap(({ cells }) => cells)) ?? usual;
  const isSure = dateOrderIn(lines.flatMap(({ cells }) => cells)) !== null;
  const mapped = mapHeaders(lines, headers, ['from']);
  const found = mapped
    ? lines
        .filter(({ number }) => number > mapped.header.number)
        .map((line) => byHeader(line, mapped.columns))
    : lines.map(({ cells }) => byPlace(cells, order));
  return found
    .filter(({ from, name }) => from !== '' || (mapped !== null && name !== ''))
    .map((cells) => dayOf(cells, order, isSure))
    .filter((day) => mapped !== null || day.from !== null);
}

interface Cells {
  from: string;
  to: string;
  name: string;
}

function byHeader({ cells }: Line, columns: readonly string[]): Cells {
  const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
  return { from: cell('from'), to: cell('to'), name: cell('name') };
}

function byPlace(cells: readonly string[], order: DateOrder): Cells {
  const [from = '', second = '', ...rest] = cells;
  const isTo = readDate(second, order) !== null || (second === '' && rest.length > 0);
  return isTo
    ? { from, to: second, name: rest.join(' ') }
    : { from, to: '', name: [second, ...rest].join(' ').trim() };
}

/** "3/15/2027 - 3/19/2027" in one cell is a range. */
const RANGE = /\s+(?:-|–|—|to|through|al?|hasta)\s+/i;

function dayOf({ from, to, name }: Cells, order: DateOrder, isSure: boolean): CalendarDay {
  const [first = '', second = ''] = to === '' ? from.split(RANGE) : [from, to];
  const start = readDate(first, order);
  const end = second === '' ? start : readDate(second, order);
  const notes: CalendarDay['notes'] = [];
  if (!start || !end) notes.push({ code: 'bad date', value: start ? second : from });
  else if (!isSure && (start.isUnsure || end.isUnsure)) notes.push({ code: 'date order', value: first });
  return {
    from: start && end ? start.date : null,
    to: end?.date ?? null,
    name: name.trim(),
    notes,
    isClosed: plainForm(from) !== '',
  };
}
