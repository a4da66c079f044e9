import { Temporal } from 'temporal-polyfill';
import type { ColumnKind } from '../toolkit/tabs/tab';

export type Cell = string | number | boolean | Date;
/** A value as the rules know it: text, number, yes-no, or nothing known. */
export type Value = string | number | boolean | null;

/** Sheets gives a time without a date as that time on 30 December 1899; a day later no time zone reaches it. */
const FIRST_DAY_MS = Date.UTC(1900, 0, 1);

/** Calendar date of a date cell, or its instant. Dates are read in the script's zone where that is the sheet's as well. */
function dateText(cell: Date, kind: ColumnKind, zone: string): string {
  if (Number.isNaN(cell.getTime())) return '';
  if (kind !== 'date') return cell.toISOString();
  scriptZone ??= Session.getScriptTimeZone();
  if (zone !== scriptZone) {
    return Temporal.Instant.fromEpochMilliseconds(cell.getTime())
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  }
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(cell.getFullYear()).padStart(4, '0')}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
}

let scriptZone: string | undefined;

/** What an empty cell says. */
export const blankOf = (kind: ColumnKind): Value => (kind === 'number' || kind === 'yes-no' ? null : '');

/** What a cell says, by the kind of its column; what cannot be read as that kind is '' or null. */
export function readCell(cell: Cell, kind: ColumnKind, zone: string): Value {
  switch (kind) {
    case 'number': {
      if (typeof cell === 'number') return cell;
      const text = String(cell).trim();
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
    }
    case 'yes-no': {
      if (typeof cell === 'boolean') return cell;
      const text = String(cell).trim().toLowerCase();
      if (/^(yes|true|y|sí|si|1)$/.test(text)) return true;
      return /^(no|false|n|0)$/.test(text) ? false : null;
    }
    case 'date':
    case 'datetime': {
      if (cell instanceof Date) return dateText(cell, kind, zone);
      return isoText(String(cell).trim(), kind);
    }
    case 'time':
      if (cell instanceof Date) {
        const local = Temporal.Instant.fromEpochMilliseconds(cell.getTime()).toZonedDateTimeISO(zone);
        return local.toPlainTime().toString({ smallestUnit: 'minute' });
      }
      return String(cell).trim();
    default:
      if (!(cell instanceof Date)) return String(cell).trim();
      return cell.getTime() < FIRST_DAY_MS
        ? (readCell(cell, 'time', zone) as string)
        : dateText(cell, 'date', zone);
  }
}

function isoText(text: string, kind: ColumnKind): string {
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : '';
}

/**
 * A value as it is written. Text gets a leading apostrophe: Sheets then takes it as it is, whatever it starts with, and
 * does not show the apostrophe (no formula, no number, no date comes from outside).
 */
export function writeCell(value: Value | undefined, kind: ColumnKind): Cell {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (kind === 'date') return value;
  if (kind === 'datetime') return new Date(Temporal.Instant.from(value).epochMilliseconds);
  return `'${value}`;
}
