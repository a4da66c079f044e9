import { ServiceException } from '../../kernel/errors';
import { type BlobSource, blobOf } from '../../utilities/blob';
import { putContent } from '../content';
import { canAccess, createFile, type FileRecord, FOLDER_TYPE } from '../files';
import {
  childrenOf,
  createFolder,
  isRoot,
  isTrashed,
  parentKey,
  ROOT_NAME,
  rootId,
  shownParent,
} from '../folders';
import { searchTest } from '../query';
import type { File } from './file';
import { DriveItem } from './item';
import { FileIterator, FolderIterator } from './iterator';

type Test = (file: FileRecord) => boolean;

/** A folder, or the root of the account's Drive, which cannot be renamed, moved or shared. */
export class Folder extends DriveItem {
  private get isRoot(): boolean {
    return isRoot(this.execution.user, this.id);
  }

  protected override get record(): FileRecord {
    if (!this.isRoot) return super.record;
    const { user } = this.execution;
    return {
      id: rootId(user),
      name: ROOT_NAME,
      mimeType: FOLDER_TYPE,
      owner: user,
      parents: [],
      createdAt: 0,
      modifiedAt: 0,
      trashed: false,
      description: '',
      permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: user }],
      knownTo: [],
      properties: {},
    };
  }

  protected override change(changes: Partial<FileRecord>): this {
    if (this.isRoot) throw new ServiceException('Access denied: DriveApp.');
    return super.change(changes);
  }

  override getId(): string {
    return this.isRoot ? rootId(this.execution.user) : this.id;
  }

  /** What is in the folder takes no room itself. */
  getSize(): number {
    return 0;
  }

  getParents(): FolderIterator {
    return new FolderIterator(this.objects, this.record.parents.map(shownParent));
  }

  moveTo(destination: Folder): this {
    return this.change({ parents: [parentKey(this.execution.user, destination.getId())] });
  }

  createFolder(name: string): Folder {
    const { core, script, user } = this.execution;
    const made = createFolder(core, { name, owner: user, parent: this.key, knownTo: script.id });
    return this.objects.folder(made.id);
  }

  /** `createFile(blob)`, `(name, content)` or `(name, content, mimeType)`. */
  createFile(source: BlobSource | string, content = '', mimeType = 'text/plain'): File {
    const { core, script, user } = this.execution;
    const isText = typeof source === 'string';
    const blob = isText ? undefined : blobOf(source);
    const file = createFile(core, {
      name: isText ? source : (blob?.getName() ?? 'Untitled'),
      mimeType: blob ? (blob.getContentType() ?? 'application/octet-stream') : mimeType,
      owner: user,
      knownTo: script.id,
    });
    putContent(core, file, { bytes: blob?.bytes ?? Buffer.from(content), type: file.mimeType });
    file.parents = [this.key];
    return this.objects.file(file.id);
  }

  getFiles(): FileIterator {
    return this.files(() => true);
  }

  getFilesByName(name: string): FileIterator {
    return this.files((file) => file.name === name);
  }

  getFilesByType(mimeType: string): FileIterator {
    return this.files((file) => file.mimeType === mimeType);
  }

  searchFiles(query: string): FileIterator {
    return this.files(this.queryTest(query));
  }

  getFolders(): FolderIterator {
    return this.folders(() => true);
  }

  getFoldersByName(name: string): FolderIterator {
    return this.folders((folder) => folder.name === name);
  }

  searchFolders(query: string): FolderIterator {
    return this.folders(this.queryTest(query));
  }

  protected candidates(): FileRecord[] {
    return childrenOf(this.execution.core, this.key);
  }

  /** What is in the trash is not found, unless a search asks for it. */
  protected found(test: Test, wanted: 'files' | 'folders', trashed = false): string[] {
    const { core, user } = this.execution;
    return this.candidates()
      .filter((file) => (file.mimeType === FOLDER_TYPE) === (wanted === 'folders'))
      .filter((file) => canAccess(file, user) && isTrashed(core, file) === trashed && test(file))
      .sort((a, b) => b.modifiedAt - a.modifiedAt)
      .map(({ id }) => id);
  }

  private files(test: Test): FileIterator {
    return new FileIterator(this.objects, this.found(test, 'files'));
  }

  private folders(test: Test): FolderIterator {
    return new FolderIterator(this.objects, this.found(test, 'folders'));
  }

  private queryTest(query: string): Test {
    const { core, script, user } = this.execution;
    const test = searchTest(core, { user, script: script.id }, query);
    if (!test) throw new ServiceException(`Invalid argument: q`);
    return test;
  }

  private get key(): string {
    return parentKey(this.execution.user, this.id);
  }
}
