/** Kinds of failure the sidebar treats differently; the message is a sentence for the teacher in every case. */
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

/** Thrown where an operation cannot go on; the message says what happened, to what, and what to do now. */
export class Problem extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** By name: the part of the script that is loaded late has a class of its own. */
export const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && error.name === 'Problem';
