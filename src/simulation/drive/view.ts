import type { Execution } from '../kernel/execution';
import { canAccess, type FileRecord } from './files';

/**
 * Whether a script sees a file: with the scopes of all of Drive, whatever its account may read; with `drive.file` only
 * what the script itself has made or opened, of that.
 */
export function isVisible({ core, script, user }: Execution, file: FileRecord): boolean {
  if (!canAccess(file, user)) return false;
  const granted = core.grantedScopes(script, user);
  return granted.includes('drive') || granted.includes('drive.readonly') || file.knownTo.includes(script.id);
}

export function visibleFiles(execution: Execution): FileRecord[] {
  return Object.values(execution.core.state.files).filter((file) => isVisible(execution, file));
}

/** The file of an id if the script sees it. */
export function visibleFile(execution: Execution, id: string): FileRecord | undefined {
  const file = execution.core.state.files[id];
  return file && isVisible(execution, file) ? file : undefined;
}
