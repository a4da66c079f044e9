import { createHash } from 'node:crypto';
import { sameAddress } from '../gmail/address';
import { deliver } from '../gmail/deliver';
import { mailboxOf } from '../gmail/state';
import type { Core } from '../kernel/core';
import type { FileRecord, PermissionRecord } from './files';
import { fileUrl } from './links';

export type Grant = Omit<PermissionRecord, 'id'>;

/** Gives somebody a role, or changes the one they have; the owner keeps theirs. */
export function share(file: FileRecord, grant: Grant): PermissionRecord {
  const known = file.permissions.find((each) => isFor(each, grant));
  if (known) {
    if (known.role !== 'owner') known.role = grant.role;
    return known;
  }
  const permission = { ...grant, id: permissionId(grant) };
  file.permissions.push(permission);
  return permission;
}

const isFor = (permission: PermissionRecord, grant: Grant): boolean =>
  permission.type === grant.type &&
  permission.view === grant.view &&
  sameAddress(permission.emailAddress ?? '', grant.emailAddress ?? '') &&
  permission.domain === grant.domain;

/** The same for a person on every file, as in Drive: twenty digits; a word for everybody with the link. */
function permissionId({ type, emailAddress, domain, view }: Grant): string {
  const published = view ? `-${view}` : '';
  if (type === 'anyone') return `anyoneWithLink${published}`;
  const digest = createHash('sha256')
    .update(`${type} ${(emailAddress ?? domain ?? '').toLowerCase()}`)
    .digest('hex');
  return `${String(BigInt(`0x${digest.slice(0, 20)}`))
    .padStart(20, '1')
    .slice(-20)}${published}`;
}

/** Takes a role away; false when nobody has it. The owner keeps theirs. */
export function unshare(file: FileRecord, isMeant: (permission: PermissionRecord) => boolean): boolean {
  const before = file.permissions.length;
  file.permissions = file.permissions.filter((each) => each.role === 'owner' || !isMeant(each));
  return file.permissions.length < before;
}

/** The mail that Drive sends to somebody a file is shared with. */
export function tellShared(core: Core, file: FileRecord, by: string, email: string, message = ''): void {
  const { name } = mailboxOf(core, by);
  deliver(core, {
    from: `"${name} (via Google Drive)" <drive-shares-dm-noreply@google.com>`,
    replyTo: by,
    to: email,
    subject: `Item shared with you: "${file.name}"`,
    text: [
      `${name} (${by}) has shared the following item with you:`,
      ...(message ? ['', message] : []),
      '',
      file.name,
      fileUrl(file),
    ].join('\n'),
  });
}
