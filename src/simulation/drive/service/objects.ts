import type { Execution } from '../../kernel/execution';
import type { File } from './file';
import type { Folder } from './folder';

/** What makes files and folders for scripts, so that each can give the other. */
export interface Objects {
  execution: Execution;
  file(id: string): File;
  folder(id: string): Folder;
}
