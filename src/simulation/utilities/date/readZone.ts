import { type JavaZone, javaZone, zoneName, zoneOffset } from './javaZone';

/** The offset a text starts with, in minutes east of UTC, and how many characters it took. */
export interface FoundZone {
  offset: number;
  length: number;
}

/** Zones whose names are understood besides the one the text is read in. */
const KNOWN = [
  'UTC',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Halifax',
  'America/St_Johns',
  'Europe/London',
  'Europe/Paris',
  'Europe/Athens',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Hong_Kong',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Australia/Perth',
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Auckland',
  'America/Sao_Paulo',
];

const MONTH_MS = 30 * 86_400_000;

/**
 * Reads a zone as pattern letters `z`, `Z` (±hhmm, GMT±h:mm, a name) or `X` (Z, ±hh, ±hhmm, ±hh:mm by count)
 * ask for it. Names of the text's own zone go first, then those of a few dozen well-known zones.
 */
export function readZone(
  text: string,
  letter: 'z' | 'Z' | 'X',
  count: number,
  own: JavaZone,
  now: number,
): FoundZone | undefined {
  if (letter === 'X') return readIso(text, count);
  const numeric = /^([+-])(\d{2})(\d{2})/.exec(text) ?? /^GMT([+-])(\d{1,2}):(\d{2})/i.exec(text);
  if (numeric) return offsetOf(numeric);
  if (/^GMT/i.test(text)) return /^GMT[+-]/i.test(text) ? undefined : { offset: 0, length: 3 };
  return readName(text, own, now);
}

function readIso(text: string, count: number): FoundZone | undefined {
  if (text.startsWith('Z')) return { offset: 0, length: 1 };
  const shapes = [/^([+-])(\d{2})/, /^([+-])(\d{2})(\d{2})/, /^([+-])(\d{2}):(\d{2})/];
  const match = shapes[count - 1]?.exec(text);
  return match ? offsetOf(match) : undefined;
}

function offsetOf(match: RegExpExecArray): FoundZone | undefined {
  const hours = Number(match[2]);
  const minutes = Number(match[3] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return { offset: (hours * 60 + minutes) * (match[1] === '-' ? -1 : 1), length: match[0].length };
}

/** A daylight name means daylight time even in winter, so the name decides the offset, not the date. */
function readName(text: string, own: JavaZone, now: number): FoundZone | undefined {
  const rest = text.toLowerCase();
  for (const zone of [own, ...KNOWN.map(javaZone)]) {
    for (const style of ['long', 'short'] as const) {
      for (const at of [now, now + 6 * MONTH_MS]) {
        const name = zoneName(zone, style, at);
        if (rest.startsWith(name.toLowerCase())) return { offset: zoneOffset(zone, at), length: name.length };
      }
    }
  }
  return undefined;
}
