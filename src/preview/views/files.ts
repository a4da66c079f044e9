import { localIso } from '../../simulation/clock';
import type { FileSeen } from '../shapes';
import type { Workplace } from '../workplace';

const PREFIX = 'application/vnd.google-apps.';
const KINDS: Record<string, FileSeen['kind']> = {
  [`${PREFIX}spreadsheet`]: 'spreadsheet',
  [`${PREFIX}form`]: 'form',
  [`${PREFIX}document`]: 'document',
  [`${PREFIX}folder`]: 'folder',
  'application/pdf': 'pdf',
};

/** Files in everybody's Drive but scripts, newest first. */
export function filesSeen({ workspace }: Workplace): FileSeen[] {
  const { files, forms } = workspace.core.state;
  return workspace.drive
    .files()
    .filter(({ mimeType }) => mimeType !== `${PREFIX}script`)
    .map((file) => ({
      id: file.id,
      name: file.name,
      kind: KINDS[file.mimeType] ?? 'file',
      owner: file.owner,
      created: localIso(workspace.timeZone, files[file.id]?.createdAt ?? 0),
      url: forms[file.id] ? workspace.form(file.id).url : null,
    }))
    .sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : 0));
}

/** A file's type and bytes; of a Google Doc its HTML. */
export function fileContent({ workspace }: Workplace, id: string) {
  const { name, mimeType, html, bytes } = workspace.drive.file(id);
  if (html !== undefined) return { name, type: 'text/html', bytes: Buffer.from(html) };
  if (bytes === undefined) throw new Error(`${name} can't be shown here.`);
  return { name, type: mimeType, bytes };
}
