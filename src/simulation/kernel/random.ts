/** The workspace's only source of chance: small, seeded, and its state is one number that a snapshot keeps. */
export interface RandomState {
  randomState: number;
}

/** A number in [0, 1); mulberry32, enough for identifiers and jitter. */
export function nextRandom(state: RandomState): number {
  state.randomState = (state.randomState + 0x6d2b79f5) | 0;
  let t = state.randomState;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

export function randomText(state: RandomState, alphabet: string, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += alphabet[Math.floor(nextRandom(state) * alphabet.length)];
  return text;
}

const HEX = '0123456789abcdef';
const DIGITS = '0123456789';
const WEB_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A Drive-like file id: 44 web-safe characters starting with 1. */
export const fileId = (state: RandomState): string => `1${randomText(state, WEB_SAFE, 43)}`;

/** A Gmail-like id: 16 hex digits. */
export const mailId = (state: RandomState): string => `19${randomText(state, HEX, 14)}`;

/** A positive decimal id of so many digits, as sheets, form items and triggers have. */
export const decimalId = (state: RandomState, digits: number): string =>
  `${1 + Math.floor(nextRandom(state) * 9)}${randomText(state, DIGITS, digits - 1)}`;

/** A version 4 UUID. */
export function uuid(state: RandomState): string {
  const hex = randomText(state, HEX, 32);
  const variant = '89ab'[Math.floor(nextRandom(state) * 4)];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
