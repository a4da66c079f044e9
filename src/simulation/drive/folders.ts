import { createHash } from 'node:crypto';
import type { Core } from '../kernel/core';
import { createFile, type FileRecord, FOLDER_TYPE } from './files';

export const ROOT_NAME = 'My Drive';

/** What the parents of a file in nobody's folder hold. */
const rootKey = (owner: string): string => `root ${owner}`;

/** The id by which scripts know an account's root folder. */
export const rootId = (owner: string): string =>
  `0A${createHash('sha256').update(owner).digest('base64url').slice(0, 11)}Uk9PVA`;

/** The id of a parent as scripts see it. */
export const shownParent = (parent: string): string =>
  parent.startsWith('root ') ? rootId(parent.slice('root '.length)) : parent;

/** The parent that a script means: `root`, the root's id, or a folder's. */
export const parentKey = (user: string, given: string): string =>
  given === 'root' || given === rootId(user) ? rootKey(user) : given;

export const isRoot = (user: string, id: string): boolean => parentKey(user, id) === rootKey(user);

/** Whether the file itself, or a folder it is in, is in the trash. */
export function isTrashed(core: Core, file: FileRecord): boolean {
  if (file.trashed) return true;
  return file.parents.some((parent) => {
    const folder = core.state.files[parent];
    return folder !== undefined && folder !== file && isTrashed(core, folder);
  });
}

export const childrenOf = (core: Core, parent: string): FileRecord[] =>
  Object.values(core.state.files).filter((file) => file.parents.includes(parent));

export function createFolder(
  core: Core,
  folder: { name: string; owner: string; parent?: string; knownTo?: string },
): FileRecord {
  const { name, owner, parent, knownTo } = folder;
  const record = createFile(core, {
    name,
    owner,
    mimeType: FOLDER_TYPE,
    ...(knownTo === undefined ? {} : { knownTo }),
  });
  if (parent !== undefined) record.parents = [parent];
  return record;
}

/** Deletes for good, without the trash; what is in a folder goes with it. */
export function eraseFile(core: Core, id: string): void {
  const file = core.state.files[id];
  if (!file) return;
  delete core.state.files[id];
  if (file.mimeType === FOLDER_TYPE) for (const child of childrenOf(core, id)) eraseFile(core, child.id);
}
