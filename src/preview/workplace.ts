import { randomUUID } from 'node:crypto';
import {
  createWorkspace,
  type ExecutionRecord,
  ScriptError,
  type ScriptHandle,
  type SpreadsheetHandle,
  type Workspace,
} from '../simulation';
import { Abandoned, Boxes } from './boxes';
import type { Demo, Person } from './demo';
import { Mover } from './mover';
import { Screens } from './screens';
import type { RunSeen } from './shapes';
import type { Store } from './store';
import { seenRun } from './views/runs';

const SAVE_AFTER_MS = 400;
const RUNS_KEPT = 400;
/** Of clock triggers that went well; there are some hundred a day. */
const QUIET_RUNS_KEPT = 50;

/** The demo as it is being played: its workspace, who is told of changes, and how it is kept. */
export class Workplace {
  readonly boxes = new Boxes(this);
  readonly screens = new Screens(this);
  readonly mover = new Mover(this);
  workspace!: Workspace;
  /** Another one after every start and every beginning from the seed. */
  era = '';
  version = 0;
  private trackerId = '';
  private scriptId = '';
  private earlierRuns: RunSeen[] = [];
  private taken: string | null = null;
  private saving: NodeJS.Timeout | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly demo: Demo,
    private readonly store: Store,
  ) {}

  /** Goes on with what was saved, or begins from the seed; gives a sentence if what was saved could not be read. */
  open(): string | null {
    try {
      const saved = this.store.load();
      if (!saved) this.begin();
      else this.goOn(saved.tracker, saved.snapshot, saved.runs);
      return null;
    } catch (error) {
      const aside = this.store.setAside();
      this.begin();
      return `What was saved could not be read (${(error as Error).message}). It is in ${aside} now; this is a new start.`;
    }
  }

  /** Forgets everything that happened. */
  startOver(): void {
    this.mover.stop();
    this.boxes.abandon();
    this.begin();
    this.changed();
  }

  private begin(): void {
    const { workspace, tracker } = this.demo.seed();
    this.openDocument(workspace, tracker, []);
  }

  private goOn(tracker: string, snapshot: string, runs: RunSeen[]): void {
    const { now, owner, timeZone } = JSON.parse(snapshot) as { now: number; owner: string; timeZone: string };
    const workspace = createWorkspace({ now, owner, timeZone });
    // Services that came after the snapshot was made begin empty.
    workspace.restore(JSON.stringify({ ...JSON.parse(workspace.snapshot()), ...JSON.parse(snapshot) }));
    this.openDocument(workspace, tracker, runs);
  }

  private openDocument(workspace: Workspace, tracker: string, runs: RunSeen[]): void {
    const script = workspace.openScript({ ...this.demo.script(), boundTo: tracker });
    this.workspace = workspace;
    this.trackerId = tracker;
    this.scriptId = script.id;
    this.earlierRuns = runs;
    this.era = randomUUID();
    this.taken = null;
    this.screens.forget();
    for (const editor of this.editors) {
      this.openAs(editor).catch((error) => {
        if (!(error instanceof Abandoned)) throw error;
      });
    }
  }

  /** Somebody loads the document: the script's menus come, its sidebar goes. What onOpen throws is in its run only. */
  openAs(user: string): Promise<void> {
    return this.boxes.perform(user, () => {
      try {
        this.script(user).open({ as: user });
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
      }
    });
  }

  get tracker(): SpreadsheetHandle {
    return this.workspace.spreadsheet(this.trackerId);
  }

  get people(): readonly Person[] {
    return this.demo.people;
  }

  /** The script as somebody meets it. */
  script(user: string): ScriptHandle {
    return this.workspace.script(this.scriptId).as(user);
  }

  /** Who may open the tracker, its owner first. */
  get editors(): string[] {
    const { permissions } = this.workspace.core.state.files[this.trackerId] as {
      permissions: { role: string; emailAddress?: string }[];
    };
    const may = permissions.filter(({ role }) => role === 'owner' || role === 'writer');
    return may.flatMap(({ emailAddress }) => emailAddress ?? []);
  }

  /** What ran, newest first, earlier starts included. */
  runs(): RunSeen[] {
    const { timeZone, core } = this.workspace;
    const now = worthKeeping(core.executions).map((run) => seenRun(run, timeZone));
    return [...this.earlierRuns, ...now].slice(-RUNS_KEPT).reverse();
  }

  /** The workspace as text; made once between two changes. */
  snapshot(): string {
    this.taken ??= this.workspace.snapshot();
    return this.taken;
  }

  /** Puts the workspace back to a snapshot that was taken when so many runs had been made. */
  rollBack(snapshot: string, runs: number): void {
    this.workspace.restore(snapshot);
    this.workspace.core.executions.length = runs;
    this.taken = snapshot;
    this.screens.rebind();
  }

  /** Does something to the workspace and tells everybody, also when it fails half-way. */
  act<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.changed();
    }
  }

  /** Tells everybody that the workspace is another one now, and has it saved soon. */
  changed(): void {
    this.version++;
    this.taken = null;
    this.forgetOldRuns();
    this.saving ??= setTimeout(() => this.save(), SAVE_AFTER_MS);
    this.tell();
  }

  /** Tells everybody that something moved which is not part of the workspace. */
  tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Calls the listener after every change until the function that is given back is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private forgetOldRuns(): void {
    const { executions } = this.workspace.core;
    if (executions.length > 3 * RUNS_KEPT)
      executions.splice(0, executions.length, ...worthKeeping(executions));
  }

  /** Writes what there is now. */
  save(): void {
    clearTimeout(this.saving);
    this.saving = undefined;
    this.store.save({ tracker: this.trackerId, runs: this.runs().reverse(), snapshot: this.snapshot() });
  }

  /** Stops the clock, lets go of scripts that wait, and writes what is not written yet. */
  close(): void {
    this.mover.stop();
    this.boxes.abandon();
    if (this.saving) this.save();
    this.listeners.clear();
  }
}

/** Oldest first: of clock triggers that went well and said nothing only the last few. */
function worthKeeping(runs: readonly ExecutionRecord[]): ExecutionRecord[] {
  const quiet = runs.filter(isQuiet);
  const gone = new Set(quiet.slice(0, -QUIET_RUNS_KEPT));
  return runs.filter((run) => !gone.has(run)).slice(-RUNS_KEPT);
}

const isQuiet = ({ kind, outcome, log }: ExecutionRecord): boolean =>
  kind === 'clock' && outcome === 'completed' && log.length === 0;
