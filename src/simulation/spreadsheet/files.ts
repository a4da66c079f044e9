import { canAccess, createFile, SPREADSHEET_TYPE } from '../drive/files';
import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import { checkCells } from './grid';
import { type SpreadsheetRecord, spreadsheetOf } from './model';
import { newSheetName } from './names';
import { emptySheet } from './sheets';

/** Puts a new spreadsheet with one empty sheet into its owner's Drive and gives its id (SS-01, SS-02). */
export function createSpreadsheet(
  core: Core,
  wanted: {
    name: string;
    owner: string;
    rows?: number;
    columns?: number;
    locale?: string;
    /** Script that makes the file. */
    knownTo?: string;
  },
): string {
  const { name, owner, knownTo } = wanted;
  const locale = wanted.locale ?? core.state.locale;
  const sheet = emptySheet(0, newSheetName(locale, []), wanted.rows, wanted.columns);
  const record: Omit<SpreadsheetRecord, 'id'> = {
    locale,
    timeZone: core.state.timeZone,
    recalculation: 'ON_CHANGE',
    sheets: [sheet],
    styles: [],
    extras: {},
  };
  checkCells({ ...record, id: '' }, 0);
  const { id } = createFile(core, { name, owner, mimeType: SPREADSHEET_TYPE, ...(knownTo && { knownTo }) });
  core.state.spreadsheets[id] = { id, ...record };
  return id;
}

/**
 * Copies a file into an account's Drive. What belongs to it elsewhere, bound scripts and linked forms, is copied by the
 * folders that have it (`spreadsheetCopied`).
 */
export function copySpreadsheet(core: Core, id: string, name: string, user: string): string {
  const original = spreadsheetOf(core, id);
  const { id: copyId } = createFile(core, { name, owner: user, mimeType: SPREADSHEET_TYPE });
  const copy = JSON.parse(JSON.stringify(original)) as SpreadsheetRecord;
  for (const sheet of copy.sheets) delete sheet.form;
  core.state.spreadsheets[copyId] = { ...copy, id: copyId };
  for (const folder of core.folders) folder.spreadsheetCopied?.(core, id, copyId, user);
  return copyId;
}

export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** The id in a spreadsheet's address; null for an address of something else. */
export const idInUrl = (url: string): string | null => /\/d\/([\w-]+)/.exec(url)?.[1] ?? null;

export function nameOf(core: Core, id: string): string {
  return core.state.files[id]?.name ?? '';
}

/** The name is the file's, so that Drive shows the same. */
export function renameSpreadsheet(core: Core, id: string, name: string): void {
  const file = core.state.files[id];
  if (!file) throw new Error(`The spreadsheet ${id} has no file in Drive.`);
  file.name = name;
  file.modifiedAt = core.state.now;
}

/** Throws what `openById` throws for what is no spreadsheet, or none that the account may read. */
export function checkOpenable(core: Core, id: string, user: string): void {
  const file = core.state.files[id];
  if (!file || !core.state.spreadsheets[id]) {
    throw new ServiceException(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  }
  if (!canAccess(file, user)) {
    throw new ServiceException('You do not have permission to access the requested document.');
  }
}
