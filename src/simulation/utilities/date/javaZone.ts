import { epochOfLocal, isZone, offsetAt } from '../../kernel/zone';
import { abbreviationOf, longNameOf } from './zoneNames';

/** A zone as Java's TimeZone resolves it: an IANA name, or a fixed offset in minutes east of UTC. */
export type JavaZone =
  | { kind: 'named'; id: string }
  | { kind: 'fixed'; minutes: number; short: string; long: string };

const GMT: JavaZone = { kind: 'fixed', minutes: 0, short: 'GMT', long: 'Greenwich Mean Time' };
const UTC: JavaZone = { kind: 'fixed', minutes: 0, short: 'UTC', long: 'Coordinated Universal Time' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Three-letter ids that Java keeps for old programs. `EDT`, `PDT` and the like are not among them. */
const OLD_IDS: Record<string, string> = {
  ACT: 'Australia/Darwin',
  AET: 'Australia/Sydney',
  AGT: 'America/Argentina/Buenos_Aires',
  ART: 'Africa/Cairo',
  AST: 'America/Anchorage',
  BET: 'America/Sao_Paulo',
  BST: 'Asia/Dhaka',
  CAT: 'Africa/Harare',
  CNT: 'America/St_Johns',
  CST: 'America/Chicago',
  CTT: 'Asia/Shanghai',
  EAT: 'Africa/Addis_Ababa',
  ECT: 'Europe/Paris',
  EST: 'America/Panama',
  HST: 'Pacific/Honolulu',
  IET: 'America/Indiana/Indianapolis',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  MIT: 'Pacific/Apia',
  MST: 'America/Phoenix',
  NET: 'Asia/Yerevan',
  NST: 'Pacific/Auckland',
  PLT: 'Asia/Karachi',
  PNT: 'America/Phoenix',
  PRT: 'America/Puerto_Rico',
  PST: 'America/Los_Angeles',
  SST: 'Pacific/Guadalcanal',
  VST: 'Asia/Ho_Chi_Minh',
};

const UTC_IDS = new Set([
  'UTC',
  'Etc/UTC',
  'UCT',
  'Etc/UCT',
  'Zulu',
  'Etc/Zulu',
  'Universal',
  'Etc/Universal',
]);
const GMT_IDS = /^(Etc\/)?(GMT[+-]?0?|Greenwich)$/;

/** `GMT+05:30` for an offset in minutes. */
export const gmtName = (minutes: number): string => `GMT${signedHours(minutes, ':')}`;

/** `-08:00`, `-0800`: an offset with a separator of choice between hours and minutes. */
export function signedHours(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${separator}${String(size % 60).padStart(2, '0')}`;
}

/** What Java makes of a zone id. An unknown one is GMT, silently; ids are case-sensitive. */
export function javaZone(id: string): JavaZone {
  if (UTC_IDS.has(id)) return UTC;
  if (GMT_IDS.test(id)) return GMT;
  const custom = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(id);
  if (custom && Number(custom[2]) <= 23) {
    const minutes = (Number(custom[2]) * 60 + Number(custom[3] ?? 0)) * (custom[1] === '-' ? -1 : 1);
    return minutes === 0 ? GMT : fixed(minutes);
  }
  const etc = /^Etc\/GMT([+-])(\d{1,2})$/.exec(id);
  if (etc && isZone(id)) return fixed(Number(etc[2]) * 60 * (etc[1] === '-' ? 1 : -1));
  const named = OLD_IDS[id] ?? id;
  return /^[A-Z]/.test(named) && isZone(named) ? { kind: 'named', id: named } : GMT;
}

const fixed = (minutes: number): JavaZone => ({
  kind: 'fixed',
  minutes,
  short: gmtName(minutes),
  long: gmtName(minutes),
});

/** Minutes east of UTC. */
export const zoneOffset = (zone: JavaZone, epochMs: number): number =>
  zone.kind === 'fixed' ? zone.minutes : offsetAt(zone.id, epochMs);

/**
 * The moment of a local time given as if it were UTC milliseconds. Java takes a time that exists twice as
 * standard time, the later moment; one that a clock change skips moves forward.
 */
export function zoneEpoch(zone: JavaZone, localMs: number): number {
  if (zone.kind === 'fixed') return localMs - zone.minutes * 60_000;
  const early = epochOfLocal(zone.id, localMs);
  const late = localMs - offsetAt(zone.id, localMs + DAY_MS) * 60_000;
  const ambiguous = late > early && late + offsetAt(zone.id, late) * 60_000 === localMs;
  return ambiguous ? late : early;
}

const nameFormats = new Map<string, Intl.DateTimeFormat>();

function intlName(id: string, style: 'short' | 'long', epochMs: number): string {
  const key = `${style} ${id}`;
  let format = nameFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: style });
    nameFormats.set(key, format);
  }
  return format.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')?.value ?? id;
}

/** Moments whose names stand in for times before 1970, for which Intl has none. */
const NAMED_MOMENTS = [Date.UTC(2000, 0, 15), Date.UTC(2000, 6, 15)];

/** `PST` or `Pacific Standard Time`; zones without any name are called by their offset, `GMT+05:30`. */
export function zoneName(zone: JavaZone, style: 'short' | 'long', epochMs: number): string {
  if (zone.kind === 'fixed') return zone[style];
  const offset = offsetAt(zone.id, epochMs);
  const named =
    NAMED_MOMENTS.find((moment) => epochMs < 0 && offsetAt(zone.id, moment) === offset) ?? epochMs;
  const long = intlName(zone.id, 'long', named);
  if (long.startsWith('GMT')) return gmtName(offset);
  if (style === 'long') return longNameOf(long);
  const short = abbreviationOf(long) ?? intlName(zone.id, 'short', named);
  return /^GMT[+-]/.test(short) ? gmtName(offset) : short;
}
