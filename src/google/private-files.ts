/**
 * Files that only the account itself can open: certificates, the sheet for the session day, badge files. They stand in
 * one folder per micro-internship and are found by a property that nobody but this script sees, so that a teacher may
 * rename and move them, and an interrupted run never makes a second one.
 */

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const PROPERTY = 'toolkit';

export interface FilePlace {
  id: string;
  link: string;
}

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

function files(): Files {
  const collection = Drive?.Files;
  if (!collection) throw new Error('The Drive service is not enabled in the script’s manifest.');
  return collection;
}

/** The file with this mark, oldest first; throws when Drive cannot be asked, which is not "none". */
function find(mark: string): FilePlace | null {
  const value = mark.replace(/[\\']/g, '\\$&');
  const found = files().list({
    q: `appProperties has { key='${PROPERTY}' and value='${value}' } and trashed = false`,
    orderBy: 'createdTime',
    pageSize: 1,
    fields: 'files(id,webViewLink)',
  }).files?.[0];
  return found ? placeOf(found, '') : null;
}

function placeOf(file: { id?: string; webViewLink?: string }, fallback: string): FilePlace {
  const id = String(file.id);
  return { id, link: file.webViewLink || `${fallback}${id}` };
}

function make(mark: string, resource: object, blob?: GoogleAppsScript.Base.Blob): FilePlace {
  const body = { ...resource, appProperties: { [PROPERTY]: mark } };
  const options = { fields: 'id,webViewLink' };
  const file = files().create(body, blob as GoogleAppsScript.Base.Blob, options);
  return placeOf(file, 'https://drive.google.com/open?id=');
}

/** The folder of a micro-internship, made once. */
export const ensureFolder = (mark: string, name: string): FilePlace =>
  find(mark) ?? make(mark, { name, mimeType: FOLDER });

/**
 * A private Google Doc with this content. One that an interrupted run left is taken up and written anew; its id is not
 * known to the tracker, so that no person can have edited it on purpose.
 */
export function makeDocument(mark: string, name: string, html: string, folderId: string): FilePlace {
  const left = find(mark);
  if (!left) return make(mark, { name, mimeType: DOCUMENT, ...inside(folderId) }, htmlBlob(name, html));
  rewriteDocument(left.id, html);
  return left;
}

/** A file as it was exported; written anew when it is there already. */
export function keepFile(mark: string, name: string, text: string, folderId: string): FilePlace {
  const blob = Utilities.newBlob(text, 'text/csv', name);
  const known = find(mark);
  if (!known) return make(mark, { name, mimeType: 'text/csv', ...inside(folderId) }, blob);
  files().update({}, known.id, blob);
  return known;
}

const inside = (folderId: string): object => (folderId === '' ? {} : { parents: [folderId] });

const htmlBlob = (name: string, html: string): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(html, 'text/html', `${name}.html`);

export function rewriteDocument(id: string, html: string): void {
  files().update({}, id, htmlBlob('document', html));
}

/** When a file was last changed, in epoch milliseconds, and its mark; null when it is gone or in the trash. */
export function stateOf(id: string): { modified: number; mark: string } | null {
  try {
    const file = files().get(id, { fields: 'modifiedTime,trashed,appProperties' });
    if (file.trashed) return null;
    const properties = (file.appProperties ?? {}) as Record<string, string>;
    return { modified: Date.parse(String(file.modifiedTime)), mark: properties[PROPERTY] ?? '' };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Drive says so with a code that is the same in every language. */
const isGone = (error: unknown): boolean =>
  (error as { details?: { code?: number } } | null)?.details?.code === 404;
