/** Wall-clock fields of a moment in a zone; month 1–12, weekday 0 = Sunday. */
export interface LocalFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
}

const QUARTER_HOUR_MS = 900_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
/** Nearly all questions are about one zone. */
let last = { zone: '', known: new Map<number, number>() };

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the name is a zone that Intl knows (IANA names, UTC, GMT). */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

function offsetsOf(zone: string): Map<number, number> {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  last = { zone, known };
  return known;
}

/** Minutes east of UTC at a moment. Zones change only on quarter hours, so answers are kept per quarter hour. */
export function offsetAt(zone: string, epochMs: number): number {
  const known = last.zone === zone ? last.known : offsetsOf(zone);
  const bucket = Math.floor(epochMs / QUARTER_HOUR_MS);
  const cached = known.get(bucket);
  if (cached !== undefined) return cached;
  const field: Record<string, string> = {};
  for (const part of formatOf(zone).formatToParts(bucket * QUARTER_HOUR_MS)) field[part.type] = part.value;
  const year = field.era === 'BC' ? 1 - Number(field.year) : Number(field.year);
  const local = utcOf(
    year,
    Number(field.month),
    Number(field.day),
    Number(field.hour),
    Number(field.minute),
    Number(field.second),
  );
  const minutes = Math.round((local - bucket * QUARTER_HOUR_MS) / 60_000);
  known.set(bucket, minutes);
  return minutes;
}

function utcOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, ms);
}

export function localFields(zone: string, epochMs: number): LocalFields {
  const local = new Date(epochMs + offsetAt(zone, epochMs) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
  };
}

/**
 * The moment of a local time given as if it were UTC milliseconds. A time that exists twice means the earlier
 * moment, one that a clock change skips moves forward by the gap: what ECMAScript does for local dates.
 */
export function epochOfLocal(zone: string, localMs: number): number {
  const before = offsetAt(zone, localMs - 86_400_000);
  const after = offsetAt(zone, localMs + 86_400_000);
  const early = localMs - before * 60_000;
  if (before === after || offsetAt(zone, early) === before) return early;
  const late = localMs - after * 60_000;
  return offsetAt(zone, late) === after ? late : early;
}

/** The moment of wall-clock fields in a zone; missing fields are zero, overflowing ones carry. */
export function epochOf(
  zone: string,
  fields: Partial<LocalFields> & { year: number; month: number; day: number },
): number {
  return epochOfLocal(
    zone,
    utcOf(
      fields.year,
      fields.month,
      fields.day,
      fields.hour,
      fields.minute,
      fields.second,
      fields.millisecond,
    ),
  );
}
