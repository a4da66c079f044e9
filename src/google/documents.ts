const DOCUMENT = 'application/vnd.google-apps.document';

export interface DocumentPlace {
  id: string;
  link: string;
}

/**
 * A Google Doc made from HTML, which the teacher may edit and everyone with the link may read. A document of the same
 * name that an interrupted run made is taken up instead of making another.
 */
export function createDocument(name: string, html: string): DocumentPlace {
  const existing = findDocument(name);
  const file =
    existing ??
    files().create({ name, mimeType: DOCUMENT }, Utilities.newBlob(html, 'text/html', `${name}.html`), {
      fields: 'id,webViewLink',
    });
  const id = String(file.id);
  Drive?.Permissions?.create({ type: 'anyone', role: 'reader' }, id, { sendNotificationEmail: false });
  return { id, link: file.webViewLink || `https://docs.google.com/document/d/${id}/edit` };
}

/**
 * Writes a document anew and keeps its address; what stood in it stays in its version history. One that is gone, or in
 * the trash, or another account's, is made again under its name.
 */
export function rewriteDocument(id: string, name: string, html: string): DocumentPlace {
  if (!isMine(id)) return createDocument(name, html);
  const file = files().update({ name }, id, Utilities.newBlob(html, 'text/html', `${name}.html`), {
    fields: 'id,webViewLink',
  });
  return { id, link: file.webViewLink || `https://docs.google.com/document/d/${id}/edit` };
}

/** Whether this account's script can read a file that is not in the trash. */
export function isThere(id: string): boolean {
  try {
    return files().get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch {
    return false;
  }
}

function isMine(id: string): boolean {
  try {
    const file = files().get(id, { fields: 'id,trashed,capabilities(canEdit)' });
    return file.trashed !== true && file.capabilities?.canEdit === true;
  } catch {
    return false;
  }
}

/** Puts a file into the trash of its owner; Google deletes it for good after thirty days. */
export function trashFile(id: string): void {
  files().update({ trashed: true }, id);
}

function findDocument(name: string) {
  const quoted = name.replace(/[\\']/g, '\\$&');
  const found = files().list({
    q: `name = '${quoted}' and mimeType = '${DOCUMENT}' and trashed = false and 'me' in owners`,
    orderBy: 'createdTime',
    pageSize: 1,
    fields: 'files(id,webViewLink)',
  });
  return found.files?.[0];
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = Drive?.Files;
  if (!collection) throw new Error('The Drive service is not enabled in the script’s manifest.');
  return collection;
}

/** The types know no options of export; without `alt: 'media'` Google refuses. */
interface Export {
  export(id: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob | string;
}

/** A Google Doc as a PDF to attach; Google gives a blob or its bytes as text, nobody has confirmed which. */
export function documentAsPdf(id: string, name: string): GoogleAppsScript.Base.Blob {
  const exported = (files() as unknown as Export).export(id, 'application/pdf', { alt: 'media' });
  const blob = typeof exported === 'string' ? Utilities.newBlob(exported) : exported;
  return blob.setContentType('application/pdf').setName(`${name}.pdf`);
}

/** The id in a document's address, or ''. */
export const documentIdIn = (link: string): string => /\/d\/([\w-]{20,})/.exec(link)?.[1] ?? '';
