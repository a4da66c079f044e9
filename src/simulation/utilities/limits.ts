export const MAX_SLEEP_MS = 300_000;
