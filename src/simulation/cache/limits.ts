/** Google's reference of Cache; kB as Google counts them there. */
export const MAX_KEY_CHARACTERS = 250;
export const MAX_VALUE_BYTES = 100 * 1024;
export const MAX_TTL_SECONDS = 21_600;
export const DEFAULT_TTL_SECONDS = 600;
export const MAX_ITEMS = 1000;
/** How many stay, those farthest from expiry, when there are more than `MAX_ITEMS`. */
export const KEPT_ITEMS = 900;
