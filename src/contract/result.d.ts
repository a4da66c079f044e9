/** What every call answers with, as one JSON text; no Dates over the wire. */
export type Result<T> =
  | {
      ok: true;
      value: T;
    }
  | {
      ok: false;
      error: {
        code: ErrorCode;
        message: string;
      };
    };
/** Kinds of failure the sidebar treats differently; `message` is a sentence for the teacher in every case. */
export type ErrorCode =
  /** The request has the wrong shape; the sidebar is older or newer than the script. */
  | 'bad request'
  /** The thing asked for is gone or was never there. */
  | 'not found'
  /** Something changed meanwhile, or a rule forbids it now. */
  | 'refused'
  /** Another run or person is at work; try again in a moment. */
  | 'busy'
  /** Google refused: authorization, quota, an outage. */
  | 'google'
  /** A mistake of ours. */
  | 'internal';
