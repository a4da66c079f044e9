import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunSeen } from './shapes';

/** What is kept between two starts. */
export interface Saved {
  tracker: string;
  runs: RunSeen[];
  /** The workspace as `Workspace.snapshot` gives it. */
  snapshot: string;
}

const FORMAT = 1;
const FILE = 'workspace.json';

/** A folder in which the workspace survives a restart. */
export class Store {
  constructor(readonly folder: string) {}

  private get path(): string {
    return join(this.folder, FILE);
  }

  /** What was saved last, or null; throws when there is something that can't be read. */
  load(): Saved | null {
    const text = readIfThere(this.path);
    if (text === null) return null;
    const { format, tracker, runs, workspace } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || typeof tracker !== 'string' || !Array.isArray(runs) || !workspace) {
      throw new Error(`${this.path} was not written by this version of the preview.`);
    }
    return { tracker, runs: runs as RunSeen[], snapshot: JSON.stringify(workspace) };
  }

  /** Replaces what was saved; whoever reads meanwhile sees the one or the other, never half. */
  save({ tracker, runs, snapshot }: Saved): void {
    mkdirSync(this.folder, { recursive: true });
    const rest = JSON.stringify({ format: FORMAT, tracker, runs }).slice(0, -1);
    const next = `${this.path}.next`;
    writeFileSync(next, `${rest},"workspace":${snapshot}}`);
    renameSync(next, this.path);
  }

  /** Puts a file that can't be read out of the way and gives its new path. */
  setAside(): string {
    const aside = `${this.path}.unreadable`;
    renameSync(this.path, aside);
    return aside;
  }

  clear(): void {
    rmSync(this.path, { force: true });
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
