import { ServiceException } from '../../kernel/errors';
import type { BlobSource } from '../../utilities/blob';
import { type FileRecord, FOLDER_TYPE } from '../files';
import { isRoot } from '../folders';
import type { File } from './file';
import { Folder } from './folder';
import { NO_ITEM } from './item';
import { FileIterator, FolderIterator, idsOfToken } from './iterator';
import type { Objects } from './objects';

/** All of the account's Drive, for searches: every folder's files, and those shared with it. */
class Everything extends Folder {
  protected override candidates(): FileRecord[] {
    return Object.values(this.execution.core.state.files);
  }

  trashed(wanted: 'files' | 'folders'): string[] {
    return this.found(() => true, wanted, true);
  }
}

/** DriveApp. It wants the scopes of all of Drive: `drive.file` is not enough (GEN-12). */
export class DriveApp {
  private readonly all: Everything;
  private readonly root: Folder;

  constructor(private readonly objects: Objects) {
    this.all = new Everything(objects, 'root');
    this.root = objects.folder('root');
  }

  getRootFolder(): Folder {
    return this.root;
  }

  getFileById(id: string): File {
    const file = this.objects.file(id);
    if (file.getMimeType() === FOLDER_TYPE) throw new ServiceException(NO_ITEM);
    return file;
  }

  getFolderById(id: string): Folder {
    const { core, user } = this.objects.execution;
    if (isRoot(user, id)) return this.root;
    const folder = this.objects.folder(id);
    folder.getName();
    if (core.state.files[id]?.mimeType !== FOLDER_TYPE) throw new ServiceException(NO_ITEM);
    return folder;
  }

  createFile(source: BlobSource | string, content?: string, mimeType?: string): File {
    return this.root.createFile(source, content, mimeType);
  }

  createFolder(name: string): Folder {
    return this.root.createFolder(name);
  }

  getFiles(): FileIterator {
    return this.all.getFiles();
  }

  getFilesByName(name: string): FileIterator {
    return this.all.getFilesByName(name);
  }

  getFilesByType(mimeType: string): FileIterator {
    return this.all.getFilesByType(mimeType);
  }

  searchFiles(query: string): FileIterator {
    return this.all.searchFiles(query);
  }

  getTrashedFiles(): FileIterator {
    return new FileIterator(this.objects, this.all.trashed('files'));
  }

  getFolders(): FolderIterator {
    return this.all.getFolders();
  }

  getFoldersByName(name: string): FolderIterator {
    return this.all.getFoldersByName(name);
  }

  searchFolders(query: string): FolderIterator {
    return this.all.searchFolders(query);
  }

  getTrashedFolders(): FolderIterator {
    return new FolderIterator(this.objects, this.all.trashed('folders'));
  }

  continueFileIterator(token: string): FileIterator {
    return new FileIterator(this.objects, idsOfToken(token));
  }

  continueFolderIterator(token: string): FolderIterator {
    return new FolderIterator(this.objects, idsOfToken(token));
  }
}
