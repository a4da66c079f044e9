import { createForm } from '../forms/create';
import type { Core } from '../kernel/core';
import { Gap } from '../kernel/errors';
import { copySpreadsheet } from '../spreadsheet/files';
import { isGoogleFile } from './content';
import { createFile, DOCUMENT_TYPE, type FileRecord, FORM_TYPE, SPREADSHEET_TYPE } from './files';

/**
 * Copies a file into an account's Drive. With a spreadsheet its bound scripts and linked forms are copied; a form comes
 * without responses and destination. Other Google files are not simulated.
 */
export function copyFile(
  core: Core,
  original: FileRecord,
  copy: { name: string; owner: string; parents?: string[]; knownTo?: string },
): FileRecord {
  const { name, owner, parents, knownTo } = copy;
  const made = duplicate(core, original, name, owner);
  made.parents = parents ?? (original.owner === owner ? [...original.parents] : made.parents);
  made.description = original.description;
  made.properties = { ...original.properties };
  if (knownTo !== undefined && !made.knownTo.includes(knownTo)) made.knownTo.push(knownTo);
  return made;
}

function duplicate(core: Core, original: FileRecord, name: string, owner: string): FileRecord {
  const { mimeType } = original;
  if (mimeType === SPREADSHEET_TYPE) {
    return core.state.files[copySpreadsheet(core, original.id, name, owner)] as FileRecord;
  }
  if (mimeType === FORM_TYPE) {
    const form = createForm(core, { name, owner });
    const { id, publishedId } = form;
    const source = structuredClone(core.state.forms[original.id]);
    Object.assign(form, source, { id, publishedId, destination: null, responses: [] });
    return core.state.files[id] as FileRecord;
  }
  if (isGoogleFile(original) && mimeType !== DOCUMENT_TYPE) throw new Gap(`Copying ${mimeType}`);
  const content = original.content === undefined ? {} : { content: original.content };
  return createFile(core, { name, mimeType, owner, ...content });
}
