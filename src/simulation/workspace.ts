import { CalendarHandle } from './calendar/handle';
import { Clock, epochOfMoment, type Moment } from './clock';
import { DriveHandle } from './drive/handle';
import { folders } from './folders';
import { createForm } from './forms/create';
import { FormHandle } from './forms/handle';
import { Mailbox } from './gmail/handle';
import { allMailboxes } from './gmail/state';
import type { DatesToClient } from './html/client';
import { Core } from './kernel/core';
import type { ExecutionRecord } from './kernel/execution';
import type { Faults } from './kernel/faults';
import { quotaLeft } from './kernel/quota';
import type { Edition } from './kernel/state';
import { isZone } from './kernel/zone';
import { ScriptHandle } from './script/handle';
import { openScript, type ScriptOptions } from './script/open';
import { createSpreadsheet, idInUrl } from './spreadsheet/files';
import { SpreadsheetHandle } from './spreadsheet/handle';

export interface WorkspaceOptions {
  /** The clock's first time; text without a zone is local in `timeZone`. Default 2027-01-11T08:00. */
  now?: Moment;
  /** Zone of the school, default America/Los_Angeles. */
  timeZone?: string;
  /** The account the workspace is seen from, default teacher@school.example. */
  owner?: string;
  /** Which quotas hold, default education. */
  edition?: Edition;
  /** All ids and chance come from it: the same seed and actions give the same bytes. */
  seed?: number;
  /** Locale of new spreadsheets, default en_US. */
  locale?: string;
  /** A Date that a server function returns to the client: `null` as seen live, `fail` as documented (HT-04). */
  datesToClient?: DatesToClient;
  /** Whether clock triggers fire at chance minutes within Google's tolerance; default exactly on time (TR-04). */
  triggerJitter?: boolean;
}

/** Google Workspace with its people, on one machine, on one clock. */
export class Workspace {
  readonly clock: Clock;

  constructor(readonly core: Core) {
    this.clock = new Clock(core);
  }

  get owner(): string {
    return this.core.state.owner;
  }

  get timeZone(): string {
    return this.core.state.timeZone;
  }

  get edition(): Edition {
    return this.core.state.edition;
  }

  /** A new spreadsheet in the Drive of the owner, or of another account. */
  createSpreadsheet(
    name: string,
    options: { owner?: string; locale?: string; rows?: number; columns?: number } = {},
  ): SpreadsheetHandle {
    const id = createSpreadsheet(this.core, { owner: this.owner, ...options, name });
    return new SpreadsheetHandle(this.core, id);
  }

  /** A spreadsheet by its id or address: what a person can do to it. */
  spreadsheet(urlOrId: string): SpreadsheetHandle {
    const id = this.core.state.spreadsheets[urlOrId] ? urlOrId : idInUrl(urlOrId);
    if (id === null || !this.core.state.spreadsheets[id]) {
      throw new Error(`There is no spreadsheet ${urlOrId} in this workspace.`);
    }
    return new SpreadsheetHandle(this.core, id);
  }

  /** Opens a script project as the owner; the same container and name again is a push of new files. */
  openScript(options: ScriptOptions): ScriptHandle {
    return this.script(openScript(this.core, options).id);
  }

  /** A project that is in the workspace, by its id. */
  script(id: string): ScriptHandle {
    return new ScriptHandle(this.core, id, this.owner);
  }

  /** A new form in the Drive of the owner, or of another account. */
  createForm(name: string, options: { owner?: string; published?: boolean } = {}): FormHandle {
    return this.form(createForm(this.core, { owner: this.owner, ...options, name }).id);
  }

  /** A form by any of its addresses, also a personal one, or its id: what a person can do with it. */
  form(urlOrId: string): FormHandle {
    return new FormHandle(this.core, urlOrId);
  }

  /** Somebody's mail program; every address has a mailbox. */
  mailbox(address: string): Mailbox {
    return new Mailbox(this.core, address);
  }

  /** Somebody's calendar; every address has one. */
  calendar(address: string): CalendarHandle {
    return new CalendarHandle(this.core, address);
  }

  /** Everybody's files: what a person can do in Drive. */
  get drive(): DriveHandle {
    return new DriveHandle(this.core);
  }

  /** Addresses of the mailboxes that have been used so far. */
  mailboxes(): string[] {
    return allMailboxes(this.core);
  }

  /** Everything that ran since the workspace was made, oldest first. */
  executions(): readonly ExecutionRecord[] {
    return this.core.executions;
  }

  /** Interference with the next execution, and modes that hold. */
  get faults(): Faults {
    return this.core.faults;
  }

  /** What an account may still use of a daily quota, such as `email`. */
  quotaLeft(name: string, user = this.owner): number {
    const quota = this.core.folders
      .flatMap((folder) => folder.quotas ?? [])
      .find((each) => each.name === name);
    if (!quota) throw new Error(`There is no quota ${name}.`);
    return quotaLeft(this.core.state, user, quota);
  }

  /** The whole workspace as text. Files of scripts, planned faults and the list of executions are not in it. */
  snapshot(): string {
    return this.core.snapshot();
  }

  /** Puts the workspace back; scripts whose files are open go on, others are opened again with `openScript`. */
  restore(snapshot: string): void {
    this.core.restore(snapshot);
  }

  /** Members that a script used, Google has, and nobody has simulated. */
  gaps(): string[] {
    return this.core.gaps();
  }
}

/** A new workspace with nothing in it but its owner's account. */
export function createWorkspace(options: WorkspaceOptions = {}): Workspace {
  const timeZone = options.timeZone ?? 'America/Los_Angeles';
  if (!isZone(timeZone)) throw new Error(`${timeZone} is not a time zone.`);
  const core = new Core(
    {
      now: epochOfMoment(timeZone, options.now ?? '2027-01-11T08:00'),
      timeZone,
      owner: options.owner ?? 'teacher@school.example',
      edition: options.edition ?? 'education',
      seed: options.seed ?? 1,
      locale: options.locale ?? 'en_US',
    },
    folders,
  );
  if (options.datesToClient) core.state.datesToClient = options.datesToClient;
  if (options.triggerJitter) core.state.triggerJitter = true;
  return new Workspace(core);
}
