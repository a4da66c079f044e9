import { createHash } from 'node:crypto';
import { mailboxOf } from '../../gmail/state';
import { apiError } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { bytesOf, isGoogleFile } from '../content';
import { selectFields } from '../fields';
import { canAccess, type FileRecord, FOLDER_TYPE, type PermissionRecord } from '../files';
import { isTrashed, shownParent } from '../folders';
import { fileUrl } from '../links';

export type Resource = Record<string, unknown>;
export type Options = Resource | null | undefined;

/** Everything Drive tells of a file here; `fields` chooses from it. */
export function fileResource(execution: Execution, file: FileRecord): Resource {
  const { core, script, user } = execution;
  const writable = canAccess(file, user, true);
  const isFolder = file.mimeType === FOLDER_TYPE;
  const appProperties = file.appProperties?.[script.id];
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description ? { description: file.description } : {}),
    starred: file.starred ?? false,
    trashed: isTrashed(core, file),
    explicitlyTrashed: file.trashed,
    parents: file.parents.map(shownParent),
    ...(Object.keys(file.properties).length > 0 ? { properties: { ...file.properties } } : {}),
    ...(appProperties && Object.keys(appProperties).length > 0
      ? { appProperties: { ...appProperties } }
      : {}),
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    owners: [userResource(execution, file.owner)],
    ownedByMe: file.owner === user,
    shared: file.permissions.length > 1,
    isAppAuthorized: file.knownTo.includes(script.id),
    permissions: file.permissions
      .filter(({ view }) => !view)
      .map((each) => permissionResource(execution, each)),
    permissionIds: file.permissions.map(({ id }) => id),
    webViewLink: fileUrl(file),
    capabilities: { canEdit: writable, canShare: writable, canTrash: writable, canCopy: !isFolder },
    ...(isGoogleFile(file) ? {} : binaryFields(file)),
  };
}

function binaryFields(file: FileRecord): Resource {
  const bytes = bytesOf(file);
  return {
    size: String(bytes.length),
    md5Checksum: createHash('md5').update(bytes).digest('hex'),
    originalFilename: file.name,
    webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
  };
}

const userResource = ({ core, user }: Execution, email: string): Resource => ({
  kind: 'drive#user',
  displayName: mailboxOf(core, email).name,
  emailAddress: email,
  me: email === user,
});

export function permissionResource({ core }: Execution, permission: PermissionRecord): Resource {
  const { id, type, role, emailAddress, domain, view } = permission;
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress, displayName: mailboxOf(core, emailAddress).name }),
    ...(domain === undefined ? {} : { domain, displayName: domain }),
    ...(view === undefined ? {} : { view }),
    ...(type === 'anyone' || type === 'domain' ? { allowFileDiscovery: false } : {}),
  };
}

/** The fields asked for, or those that Drive gives when none are. */
export function shown(method: string, resource: Resource, options: Options, byDefault: string): Resource {
  const fields = String(options?.fields ?? byDefault);
  try {
    return selectFields(resource, fields) as Resource;
  } catch {
    throw apiError(method, 400, `Invalid field selection ${fields}`);
  }
}

export const FILE_FIELDS = 'kind,id,name,mimeType';
export const PERMISSION_FIELDS = 'kind,id,type,role';
