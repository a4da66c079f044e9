/** Every member that Google declares, of whatever type: enums and nulls make the exact types unusable here. */
export type Members<T> = Record<keyof T, unknown>;
