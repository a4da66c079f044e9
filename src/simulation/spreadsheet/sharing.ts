import type { FileRecord } from '../drive/files';
import type { Core } from '../kernel/core';
import { decimalId } from '../kernel/random';

type Role = 'writer' | 'reader';

export function fileOf(core: Core, id: string): FileRecord {
  const file = core.state.files[id];
  if (!file) throw new Error(`The spreadsheet ${id} has no file in Drive.`);
  return file;
}

const sameAddress = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

/** Lets an account read or change the file; one that may do more already keeps that. */
export function share(core: Core, id: string, email: string, role: Role): void {
  const file = fileOf(core, id);
  const known = file.permissions.find(
    (permission) =>
      permission.type === 'user' && sameAddress(permission.emailAddress, email) && !permission.view,
  );
  if (known) {
    if (role === 'writer' && known.role !== 'owner') known.role = 'writer';
    return;
  }
  file.permissions.push({ id: decimalId(core.state, 20), type: 'user', role, emailAddress: email });
}

/** Takes an account's right to change (or to read) the file away; the owner keeps everything. */
export function unshare(core: Core, id: string, email: string, role: Role): void {
  const file = fileOf(core, id);
  file.permissions = file.permissions.filter(
    (permission) => !(permission.role === role && sameAddress(permission.emailAddress, email)),
  );
}

/** Addresses of those who may change the file (the owner too), or only read it. */
export const sharedWith = (core: Core, id: string, role: Role): string[] =>
  fileOf(core, id).permissions.flatMap((permission) => {
    const fits = role === 'writer' ? ['owner', 'writer'] : ['reader', 'commenter'];
    return fits.includes(permission.role) && permission.emailAddress && !permission.view
      ? [permission.emailAddress]
      : [];
  });
