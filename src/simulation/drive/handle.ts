import type { Core } from '../kernel/core';
import { bytesOf, htmlOf, isGoogleFile, textOfDocument } from './content';
import { copyFile } from './copy';
import { DOCUMENT_TYPE, type FileRecord, type PermissionRecord } from './files';
import { eraseFile, isTrashed } from './folders';
import { fileUrl } from './links';
import { share, unshare } from './share';

/** A file as a person sees it in Drive. */
export interface SeenFile {
  id: string;
  name: string;
  mimeType: string;
  owner: string;
  url: string;
  trashed: boolean;
  /** Ids of the folders it is in; none in the root. */
  folders: string[];
  permissions: PermissionRecord[];
  /** Of a Google Doc: its HTML, and its text a line a paragraph. */
  html?: string;
  text?: string;
  /** Of an ordinary file. */
  bytes?: Uint8Array;
}

/** What people can do in Drive; who may do what nobody checks here. */
export class DriveHandle {
  constructor(private readonly core: Core) {}

  /** Files and folders that are not in the trash, everybody's or one account's, oldest first. */
  files(owner?: string): SeenFile[] {
    return Object.values(this.core.state.files)
      .filter((file) => (owner === undefined || file.owner === owner) && !isTrashed(this.core, file))
      .map((file) => this.seen(file));
  }

  file(id: string): SeenFile {
    return this.seen(this.find(id));
  }

  /** Writes a Google Doc anew, as its editor does in the browser. */
  edit(id: string, html: string): void {
    const file = this.find(id);
    if (file.mimeType !== DOCUMENT_TYPE) throw new Error(`${file.name} is no Google Doc.`);
    file.content = html;
    file.modifiedAt = this.core.state.now;
  }

  rename(id: string, name: string): void {
    Object.assign(this.find(id), { name, modifiedAt: this.core.state.now });
  }

  trash(id: string): void {
    this.find(id).trashed = true;
  }

  untrash(id: string): void {
    this.find(id).trashed = false;
  }

  /** Deletes for good. */
  erase(id: string): void {
    eraseFile(this.core, this.find(id).id);
  }

  /** A copy by hand, which no script knows; in the Drive of the owner or of another account. */
  copy(id: string, options: { name?: string; owner?: string } = {}): SeenFile {
    const original = this.find(id);
    const { name = `Copy of ${original.name}`, owner = original.owner } = options;
    return this.seen(copyFile(this.core, original, { name, owner }));
  }

  share(id: string, email: string, role: Exclude<PermissionRecord['role'], 'owner'>): void {
    share(this.find(id), { type: 'user', role, emailAddress: email });
  }

  unshare(id: string, email: string): void {
    unshare(this.find(id), (each) => each.emailAddress?.toLowerCase() === email.toLowerCase());
  }

  private find(id: string): FileRecord {
    const file = this.core.state.files[id];
    if (!file) throw new Error(`There is no file ${id} in anybody's Drive.`);
    return file;
  }

  private seen(file: FileRecord): SeenFile {
    return {
      id: file.id,
      name: file.name,
      mimeType: file.mimeType,
      owner: file.owner,
      url: fileUrl(file),
      trashed: isTrashed(this.core, file),
      folders: file.parents.filter((parent) => !parent.startsWith('root ')),
      permissions: structuredClone(file.permissions),
      ...(file.mimeType === DOCUMENT_TYPE ? { html: htmlOf(file), text: textOfDocument(file) } : {}),
      ...(isGoogleFile(file) ? {} : { bytes: bytesOf(file) }),
    };
  }
}
