import { createForm } from '../../forms/create';
import { apiError, type ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { quotaLeft, spend } from '../../kernel/quota';
import { createSpreadsheet } from '../../spreadsheet/files';
import { Blob, blobOf } from '../../utilities/blob';
import { bytesOf, exported, isGoogleFile, putContent } from '../content';
import { copyFile } from '../copy';
import {
  canAccess,
  createFile,
  DOCUMENT_TYPE,
  type FileRecord,
  FOLDER_TYPE,
  FORM_TYPE,
  SPREADSHEET_TYPE,
} from '../files';
import { eraseFile, isRoot, parentKey } from '../folders';
import { conversionQuota, DEFAULT_PAGE, MAX_EXPORT_BYTES, MAX_PAGE } from '../limits';
import { searchTest } from '../query';
import { visibleFile, visibleFiles } from '../view';
import { FILE_FIELDS, fileResource, type Options, type Resource, shown } from './resource';

const TOO_MANY_PARENTS = 'Increasing the number of parents is not allowed';

/** `Drive.Files`. Without `fields` a file is kind, id, name and mimeType only. */
export class FilesCollection {
  constructor(private readonly execution: Execution) {}

  /** An upload of HTML or text becomes a Google Doc where the resource asks for one. */
  create(body: Resource, media?: unknown, options?: Options): Resource {
    const method = 'drive.files.create';
    const { core, user } = this.execution;
    const blob = media === undefined || media === null ? undefined : blobOf(media);
    const parents = this.parents(method, body.parents);
    const type = String(body.mimeType ?? blob?.getContentType() ?? 'application/octet-stream');
    if (blob && type.startsWith('application/vnd.google-apps.')) {
      if (quotaLeft(core.state, user, conversionQuota) < 1)
        throw apiError(method, 403, 'User rate limit exceeded.');
      spend(core.state, user, conversionQuota);
    }
    const file = this.make(String(body.name ?? blob?.getName() ?? 'Untitled'), type, blob);
    if (parents) file.parents = parents;
    this.write(file, body);
    return this.show(method, file, options);
  }

  get(fileId: string, options?: Options): unknown {
    const method = 'drive.files.get';
    const { user } = this.execution;
    if (options?.alt !== 'media') {
      if (isRoot(user, fileId)) return shown(method, this.root(fileId), options, FILE_FIELDS);
      return this.show(method, this.open(method, fileId), options);
    }
    const file = this.open(method, fileId);
    if (isGoogleFile(file)) {
      throw apiError(
        method,
        403,
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    }
    return this.media(bytesOf(file), file.mimeType);
  }

  list(options?: Options): Resource {
    const method = 'drive.files.list';
    const { core, script, user } = this.execution;
    const test = options?.q ? searchTest(core, { user, script: script.id }, String(options.q)) : () => true;
    if (!test) throw apiError(method, 400, 'Invalid Value');
    const found = ordered(visibleFiles(this.execution).filter(test), options?.orderBy);
    const size = Math.min(Number(options?.pageSize ?? DEFAULT_PAGE), MAX_PAGE);
    const from = Number(options?.pageToken ?? 0);
    const more = found.length > from + size;
    const page = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(more ? { nextPageToken: String(from + size) } : {}),
      files: found.slice(from, from + size).map((file) => fileResource(this.execution, file)),
    };
    return shown(method, page, options, `kind,incompleteSearch,nextPageToken,files(${FILE_FIELDS})`);
  }

  update(body: Resource, fileId: string, media?: unknown, options?: Options): Resource {
    const method = 'drive.files.update';
    const { core, user } = this.execution;
    const file = this.openToWrite(method, fileId);
    if (body?.parents !== undefined) {
      throw apiError(
        method,
        403,
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    const listed = (value: unknown) =>
      value === undefined || value === null
        ? []
        : String(value)
            .split(',')
            .map((id) => parentKey(user, id.trim()));
    const added = listed(options?.addParents);
    for (const id of added) if (!id.startsWith('root ')) this.open(method, id);
    const removed = listed(options?.removeParents);
    const parents = [...file.parents.filter((id) => !removed.includes(id) && !added.includes(id)), ...added];
    if (parents.length > Math.max(1, file.parents.length)) throw apiError(method, 403, TOO_MANY_PARENTS);
    file.parents = parents;
    if (media !== undefined && media !== null) {
      const blob = blobOf(media);
      putContent(core, file, { bytes: blob.bytes, type: blob.getContentType() ?? file.mimeType });
    }
    this.write(file, body ?? {});
    return this.show(method, file, options);
  }

  copy(body: Resource, fileId: string, options?: Options): Resource {
    const method = 'drive.files.copy';
    const { core, script, user } = this.execution;
    const original = this.open(method, fileId);
    if (original.mimeType === FOLDER_TYPE) {
      throw apiError(method, 403, 'This file cannot be copied by the user.');
    }
    const parents = this.parents(method, body?.parents);
    const copy = copyFile(core, original, {
      name: `Copy of ${original.name}`,
      owner: user,
      knownTo: script.id,
      ...(parents ? { parents } : {}),
    });
    this.write(copy, body ?? {});
    return this.show(method, copy, options);
  }

  /** Deletes for good; `update({ trashed: true }, id)` puts into the trash. */
  remove(fileId: string): void {
    const method = 'drive.files.delete';
    const file = this.openToWrite(method, fileId);
    if (file.owner !== this.execution.user) throw this.insufficient(method, fileId);
    eraseFile(this.execution.core, fileId);
  }

  /** What comes out, a blob or a text, is unconfirmed: `driveUnknowns.mediaReturns` says. */
  export(fileId: string, mimeType: string, options?: Options): unknown {
    const method = 'drive.files.export';
    const file = this.open(method, fileId);
    if (options?.alt !== 'media') {
      throw apiError(method, 400, 'Export requires alt=media to download the exported content.');
    }
    if (!isGoogleFile(file)) throw apiError(method, 403, 'Export only supports Docs Editors files.');
    const bytes = exported(file, mimeType);
    if (!bytes) throw apiError(method, 400, 'The requested conversion is not supported.');
    if (bytes.length > MAX_EXPORT_BYTES)
      throw apiError(method, 403, 'This file is too large to be exported.');
    return this.media(bytes, mimeType);
  }

  private media(bytes: Uint8Array, type: string): unknown {
    const isText = this.execution.core.state.driveUnknowns.mediaReturns === 'string';
    return isText ? Buffer.from(bytes).toString('utf8') : new Blob(Uint8Array.from(bytes), type);
  }

  private make(name: string, mimeType: string, blob: Blob | undefined): FileRecord {
    const { core, script, user } = this.execution;
    if (mimeType === SPREADSHEET_TYPE && !blob) {
      const id = createSpreadsheet(core, { name, owner: user, knownTo: script.id });
      return core.state.files[id] as FileRecord;
    }
    if (mimeType === FORM_TYPE && !blob) {
      return core.state.files[createForm(core, { name, owner: user, script: script.id }).id] as FileRecord;
    }
    const isContainer = mimeType === FOLDER_TYPE || mimeType === DOCUMENT_TYPE;
    if (mimeType.startsWith('application/vnd.google-apps.') && !isContainer) {
      throw this.execution.gap(`Drive.Files.create of ${mimeType}`);
    }
    const file = createFile(core, { name, mimeType, owner: user, content: '', knownTo: script.id });
    if (blob && mimeType !== FOLDER_TYPE) {
      try {
        putContent(core, file, { bytes: blob.bytes, type: blob.getContentType() ?? mimeType });
      } catch (error) {
        eraseFile(core, file.id);
        throw error;
      }
    }
    return file;
  }

  private write(file: FileRecord, body: Resource): void {
    const { core, script } = this.execution;
    if (body.name !== undefined) file.name = String(body.name);
    if (body.description !== undefined) file.description = String(body.description ?? '');
    if (body.starred !== undefined) file.starred = Boolean(body.starred);
    if (body.trashed !== undefined) file.trashed = Boolean(body.trashed);
    if (body.properties) file.properties = merged(file.properties, body.properties as Resource);
    if (body.appProperties) {
      const own = merged(file.appProperties?.[script.id] ?? {}, body.appProperties as Resource);
      file.appProperties = { ...file.appProperties, [script.id]: own };
    }
    file.modifiedAt = core.state.now;
  }

  private parents(method: string, given: unknown): string[] | undefined {
    if (!Array.isArray(given) || given.length === 0) return undefined;
    if (given.length > 1) {
      throw apiError(method, 403, TOO_MANY_PARENTS);
    }
    const key = parentKey(this.execution.user, String(given[0]));
    if (!key.startsWith('root ')) this.open(method, key);
    return [key];
  }

  private root(id: string): Resource {
    return { kind: 'drive#file', id, name: 'My Drive', mimeType: FOLDER_TYPE };
  }

  private open(method: string, id: string): FileRecord {
    const file = visibleFile(this.execution, String(id));
    if (!file) throw apiError(method, 404, `File not found: ${id}.`);
    return file;
  }

  private openToWrite(method: string, id: string): FileRecord {
    const file = this.open(method, id);
    if (!canAccess(file, this.execution.user, true)) throw this.insufficient(method, id);
    return file;
  }

  private insufficient(method: string, id: string): ServiceException {
    return apiError(method, 403, `The user does not have sufficient permissions for file ${id}.`);
  }

  private show(method: string, file: FileRecord, options: Options): Resource {
    return shown(method, fileResource(this.execution, file), options, FILE_FIELDS);
  }
}

/** A null takes a property away. */
function merged(properties: Record<string, string>, changes: Resource): Record<string, string> {
  const result = { ...properties };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === undefined) delete result[key];
    else result[key] = String(value);
  }
  return result;
}

const KEYS: Record<string, (file: FileRecord) => string | number> = {
  name: ({ name }) => name.toLowerCase(),
  name_natural: ({ name }) => name.toLowerCase(),
  createdTime: ({ createdAt }) => createdAt,
  modifiedTime: ({ modifiedAt }) => modifiedAt,
  folder: ({ mimeType }) => (mimeType === FOLDER_TYPE ? 0 : 1),
  starred: ({ starred }) => (starred ? 0 : 1),
};

/** By the keys asked for, else the file changed last first. */
function ordered(files: FileRecord[], orderBy: unknown): FileRecord[] {
  const keys = String(orderBy ?? 'modifiedTime desc').split(',');
  return files.sort((a, b) => {
    for (const entry of keys) {
      const [name = '', direction] = entry.trim().split(/\s+/);
      const key = KEYS[name];
      if (!key) throw apiError('drive.files.list', 400, 'Invalid Value');
      const [x, y] = [key(a), key(b)];
      if (x !== y) return (x < y ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}
