import { localIso } from '../../simulation/clock';
import type { FileRecord } from '../../simulation/drive/files';
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

/** Files of everybody's Drive but scripts, newest first. */
export function filesSeen({ workspace }: Workplace): FileSeen[] {
  const { files, forms } = workspace.core.state;
  return Object.values(files)
    .filter(({ mimeType }) => mimeType !== `${PREFIX}script`)
    .sort((a, b) => b.createdAt - a.createdAt)
    .map((file) => ({
      id: file.id,
      name: file.name,
      kind: KINDS[file.mimeType] ?? 'file',
      owner: file.owner,
      created: localIso(workspace.timeZone, file.createdAt),
      trashed: file.trashed,
      url: forms[file.id] ? workspace.form(file.id).url : null,
    }));
}

/** A file's type and bytes; of a Google Doc its HTML. */
export function fileContent({ workspace }: Workplace, id: string) {
  const file: FileRecord | undefined = workspace.core.state.files[id];
  if (file?.content === undefined)
    throw new Error('There is no such file, or nothing in it that could be shown.');
  const isDocument = file.mimeType === `${PREFIX}document`;
  const bytes = Buffer.from(file.content, isDocument ? 'utf8' : 'base64');
  return { name: file.name, type: isDocument ? 'text/html' : file.mimeType, bytes };
}
