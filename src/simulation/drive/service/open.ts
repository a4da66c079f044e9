import type { Execution } from '../../kernel/execution';
import { DriveApp } from './app';
import { File } from './file';
import { Folder } from './folder';
import type { Objects } from './objects';

/** DriveApp for one execution. */
export function openDrive(execution: Execution): DriveApp {
  const objects: Objects = {
    execution,
    file: (id) => new File(objects, id),
    folder: (id) => new Folder(objects, id),
  };
  return new DriveApp(objects);
}
