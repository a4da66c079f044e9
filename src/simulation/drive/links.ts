import {
  DOCUMENT_TYPE,
  type FileRecord,
  FOLDER_TYPE,
  FORM_TYPE,
  SCRIPT_TYPE,
  SPREADSHEET_TYPE,
} from './files';

const EDITORS: Record<string, string> = {
  [DOCUMENT_TYPE]: 'https://docs.google.com/document/d/',
  [SPREADSHEET_TYPE]: 'https://docs.google.com/spreadsheets/d/',
  [FORM_TYPE]: 'https://docs.google.com/forms/d/',
  [SCRIPT_TYPE]: 'https://script.google.com/d/',
};

/** Where a person opens the file. */
export function fileUrl({ id, mimeType }: FileRecord): string {
  if (mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${id}`;
  const editor = EDITORS[mimeType];
  return editor
    ? `${editor}${id}/edit?usp=drivesdk`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
