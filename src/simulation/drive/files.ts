import type { Core } from '../kernel/core';
import { fileId } from '../kernel/random';

export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';
export const FORM_TYPE = 'application/vnd.google-apps.form';
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const SCRIPT_TYPE = 'application/vnd.google-apps.script';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';

/** One file of anybody's Drive; what is in it belongs to the service of its type. */
export interface FileRecord {
  id: string;
  name: string;
  mimeType: string;
  owner: string;
  parents: string[];
  createdAt: number;
  modifiedAt: number;
  trashed: boolean;
  description: string;
  /** Bytes of an ordinary file, base64; for a Google Doc made from HTML, that HTML. */
  content?: string;
  permissions: PermissionRecord[];
  /** Scripts that made or opened the file: what `drive.file` lets them see. */
  knownTo: string[];
  properties: Record<string, string>;
  /** By script: properties that only it sees. */
  appProperties?: Record<string, Record<string, string>>;
  starred?: boolean;
}

export interface PermissionRecord {
  id: string;
  type: 'user' | 'group' | 'domain' | 'anyone';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress?: string;
  domain?: string;
  /** `published`: may answer a form. */
  view?: 'published';
}

declare module '../kernel/state' {
  interface WorkspaceState {
    files: Record<string, FileRecord>;
    /** What nobody could confirm about Drive, to be set either way. */
    driveUnknowns: {
      /** What `Files.export` and `Files.get` with `alt: 'media'` give a script. */
      mediaReturns: 'blob' | 'string';
    };
  }
}

/** Puts a new file into its owner's Drive and gives its record. */
export function createFile(
  core: Core,
  file: { name: string; mimeType: string; owner: string; id?: string; content?: string; knownTo?: string },
): FileRecord {
  const id = file.id ?? fileId(core.state);
  const record: FileRecord = {
    id,
    name: file.name,
    mimeType: file.mimeType,
    owner: file.owner,
    parents: [`root ${file.owner}`],
    createdAt: core.state.now,
    modifiedAt: core.state.now,
    trashed: false,
    description: '',
    permissions: [{ id: `owner-${id}`, type: 'user', role: 'owner', emailAddress: file.owner }],
    knownTo: file.knownTo ? [file.knownTo] : [],
    properties: {},
  };
  if (file.content !== undefined) record.content = file.content;
  core.state.files[id] = record;
  return record;
}

/** Whether an account may read, or with `write` change, a file. */
export function canAccess(file: FileRecord, user: string, write = false): boolean {
  return file.permissions.some(
    (permission) =>
      !permission.view &&
      (!write || permission.role === 'owner' || permission.role === 'writer') &&
      isMeant(permission, user),
  );
}

function isMeant({ type, emailAddress, domain }: PermissionRecord, user: string): boolean {
  if (type === 'domain') return user.toLowerCase().endsWith(`@${domain?.toLowerCase()}`);
  return type === 'anyone' || emailAddress?.toLowerCase() === user.toLowerCase();
}
