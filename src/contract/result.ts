import type { ErrorCode } from '../domain/problem';

export type { ErrorCode };

/** What every call answers with, as one JSON text; no Dates over the wire. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };
