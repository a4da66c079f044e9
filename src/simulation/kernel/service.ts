import type { PersonChange } from '../spreadsheet/events';
import type { Core } from './core';
import type { ClassDefinition } from './definition';
import type { Execution } from './execution';
import type { Quota } from './quota';
import type { WorkspaceState } from './state';

/** What one folder of `src/simulation` adds to the workspace. */
export interface ServiceFolder {
  classes?: readonly ClassDefinition[];
  /** Globals such as `SpreadsheetApp`, made once per execution when the script first touches them. */
  globals?: Readonly<Record<string, (execution: Execution) => object>>;
  /** Advanced services by id and version, such as `calendar v3`; global only where the manifest enables them. */
  advanced?: Readonly<Record<string, (execution: Execution) => object>>;
  /** Daily quotas by which the workspace can be asked what is left. */
  quotas?: readonly Quota[];
  /** This folder's part of a new workspace's state. */
  initial?: (options: WorkspaceState) => Partial<WorkspaceState>;
  /** The next thing this folder has to do by itself, such as a clock trigger; run at its time, in order. */
  nextDue?: (core: Core) => Due | undefined;
  /** After the last call of an execution, however it ended. */
  executionEnded?: (execution: Execution) => void;
  /** Somebody else acts between two calls of a running execution; `resumed` follows. */
  interrupted?: (execution: Execution) => void;
  resumed?: (execution: Execution) => void;
  /** A person, not a script, has changed a spreadsheet. */
  personChanged?: (core: Core, change: PersonChange) => void;
  /** A spreadsheet was copied for an account: bound scripts and linked forms are copied with it. */
  spreadsheetCopied?: (core: Core, original: string, copy: string, user: string) => void;
  /** The script waits for a person at a dialog (LockService: locks do not survive it). */
  suspended?: (execution: Execution) => void;
}

export interface Due {
  at: number;
  run: () => void;
}
