import { ServiceException } from './errors';

/** Which call is meant: the n-th of the execution (from 1), or the n-th of one member such as `GmailDraft.send`. */
export type CallPick = number | { member: string; nth?: number };

export type Fault =
  | { kind: 'kill before'; pick: CallPick }
  | { kind: 'kill after'; pick: CallPick }
  | { kind: 'fail'; pick: CallPick; error: ServiceException }
  | { kind: 'between'; pick: CallPick; action: () => void };

/** Modes that hold until they are changed, in virtual milliseconds where they are times. */
export interface FaultModes {
  /** Every event of a trigger arrives twice (TR-15). */
  duplicateDeliveries: boolean;
  /** Clock triggers and events arrive so much later. */
  deliveryDelayMs: number;
  /** A clock trigger that comes due does not wait for the execution before it to end. */
  overlappingExecutions: boolean;
  /** Clock triggers do not fire at all, as after a lost authorization. */
  silentTriggers: boolean;
  /** New drafts and sent mail are found by search and lists only so much later (GM-06). */
  gmailVisibilityDelayMs: number;
  /** Other executions do not see a script's unflushed sheet writes (SS-19). */
  delayedWrites: boolean;
}

/** Interference with the next execution, and modes of the whole workspace. Part of no snapshot. */
export class Faults {
  readonly modes: FaultModes = {
    duplicateDeliveries: false,
    deliveryDelayMs: 0,
    overlappingExecutions: false,
    silentTriggers: false,
    gmailVisibilityDelayMs: 0,
    delayedWrites: false,
  };
  private planned: Fault[] = [];

  /** Ends the next execution just before the call takes effect. */
  killBefore(pick: CallPick): void {
    this.planned.push({ kind: 'kill before', pick });
  }

  /** Ends the next execution when the call has taken effect, before the script hears of it. */
  killAfter(pick: CallPick): void {
    this.planned.push({ kind: 'kill after', pick });
  }

  /** The call throws this instead of taking effect; a text becomes Google's `Exception`. */
  fail(pick: CallPick, error: string | Error): void {
    const thrown =
      error instanceof ServiceException
        ? error
        : typeof error === 'string'
          ? new ServiceException(error)
          : new ServiceException(error.message, error.name === 'Error' ? 'Exception' : error.name);
    this.planned.push({ kind: 'fail', pick, error: thrown });
  }

  /** Somebody acts just before the call takes effect: edits, sorts, runs something else. */
  between(pick: CallPick, action: () => void): void {
    this.planned.push({ kind: 'between', pick, action });
  }

  /** Sets modes that hold until changed. */
  set(modes: Partial<FaultModes>): void {
    Object.assign(this.modes, modes);
  }

  /** Forgets everything planned and sets every mode back. */
  clear(): void {
    this.planned = [];
    this.set({
      duplicateDeliveries: false,
      deliveryDelayMs: 0,
      overlappingExecutions: false,
      silentTriggers: false,
      gmailVisibilityDelayMs: 0,
      delayedWrites: false,
    });
  }

  /** Hands the planned faults to an execution that starts. */
  take(): Fault[] {
    const taken = this.planned;
    this.planned = [];
    return taken;
  }
}
