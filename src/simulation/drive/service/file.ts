import { ServiceException } from '../../kernel/errors';
import { Blob } from '../../utilities/blob';
import { bytesOf, exported, isGoogleFile, putContent } from '../content';
import { copyFile } from '../copy';
import { parentKey, shownParent } from '../folders';
import type { Folder } from './folder';
import { DriveItem } from './item';
import { FolderIterator } from './iterator';

/** One file, of whatever service. */
export class File extends DriveItem {
  getMimeType(): string {
    return this.record.mimeType;
  }

  /** Bytes; nothing for files of Google's editors. */
  getSize(): number {
    return isGoogleFile(this.record) ? 0 : bytesOf(this.record).length;
  }

  /** A file of Google's editors as PDF, any other as it is. */
  getBlob(): Blob {
    const { record } = this;
    if (isGoogleFile(record)) return this.getAs('application/pdf');
    return new Blob(Uint8Array.from(bytesOf(record)), record.mimeType, record.name);
  }

  getAs(contentType: string): Blob {
    const { record } = this;
    if (!isGoogleFile(record)) return this.getBlob().getAs(contentType);
    const bytes = exported(record, contentType);
    if (!bytes) {
      throw new ServiceException(`Converting from ${record.mimeType} to ${contentType} is not supported.`);
    }
    return new Blob(Uint8Array.from(bytes), contentType, `${record.name}.pdf`);
  }

  setContent(content: string): this {
    this.change({});
    const { core } = this.execution;
    const type = isGoogleFile(this.record) ? 'text/plain' : this.record.mimeType;
    putContent(core, this.record, { bytes: Buffer.from(content), type });
    return this;
  }

  getDownloadUrl(): string | null {
    const { record } = this;
    return isGoogleFile(record) ? null : `https://drive.google.com/uc?id=${record.id}&export=download`;
  }

  getParents(): FolderIterator {
    return new FolderIterator(this.objects, this.record.parents.map(shownParent));
  }

  /** `makeCopy()`, `(name)`, `(destination)` or `(name, destination)`. */
  makeCopy(...args: (string | Folder)[]): File {
    const { core, script, user } = this.execution;
    const { record } = this;
    const folder = args.find((arg) => typeof arg === 'object') as Folder | undefined;
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const copy = copyFile(core, record, {
      name: name ?? `Copy of ${record.name}`,
      owner: user,
      knownTo: script.id,
      ...(folder ? { parents: [parentKey(user, folder.getId())] } : {}),
    });
    return this.objects.file(copy.id);
  }

  moveTo(destination: Folder): this {
    return this.change({ parents: [parentKey(this.execution.user, destination.getId())] });
  }
}
