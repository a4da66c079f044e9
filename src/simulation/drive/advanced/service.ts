import type { Execution } from '../../kernel/execution';
import { FilesCollection } from './files';
import { PermissionsCollection } from './permissions';

/** The advanced service Drive v3: `Files`, `Permissions`, and empty resources to fill in. */
export class AdvancedDrive {
  readonly Files: FilesCollection;
  readonly Permissions: PermissionsCollection;

  constructor(execution: Execution) {
    this.Files = new FilesCollection(execution);
    this.Permissions = new PermissionsCollection(execution);
  }

  newFile(): object {
    return {};
  }

  newPermission(): object {
    return {};
  }
}
