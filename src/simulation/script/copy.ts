import { createFile, SCRIPT_TYPE } from '../drive/files';
import type { Core } from '../kernel/core';
import { OpenedScript } from '../kernel/script';

/**
 * Copies what is bound to a document along with it: the same files and manifest under a new id, owned by whoever copies;
 * without triggers, properties and grants (container-bound scripts guide).
 */
export function copyBoundScripts(core: Core, original: string, copy: string, user: string): void {
  const bound = Object.values(core.state.scripts).filter(
    ({ container, kind }) => container === original && kind === 'bound',
  );
  for (const record of bound) {
    const file = createFile(core, { name: record.name, mimeType: SCRIPT_TYPE, owner: user });
    file.parents = [];
    core.state.scripts[file.id] = {
      ...structuredClone(record),
      id: file.id,
      container: copy,
      owner: user,
      grants: {},
      refused: {},
    };
    const opened = core.scripts.get(record.id);
    if (opened) core.scripts.set(file.id, new OpenedScript(core, file.id, opened.files, opened.syntax));
  }
}
