const google = (type: string): string => `application/vnd.google-apps.${type}`;
const openXml = (type: string): string => `application/vnd.openxmlformats-officedocument.${type}`;
const openDocument = (type: string): string => `application/vnd.oasis.opendocument.${type}`;

/** The global MimeType: content types by name. */
export class MimeType {
  readonly GOOGLE_APPS_SCRIPT = google('script');
  readonly GOOGLE_DRAWINGS = google('drawing');
  readonly GOOGLE_DOCS = google('document');
  readonly GOOGLE_FORMS = google('form');
  readonly GOOGLE_SHEETS = google('spreadsheet');
  readonly GOOGLE_SITES = google('site');
  readonly GOOGLE_SLIDES = google('presentation');
  readonly FOLDER = google('folder');
  readonly SHORTCUT = google('shortcut');
  readonly BMP = 'image/bmp';
  readonly GIF = 'image/gif';
  readonly JPEG = 'image/jpeg';
  readonly PNG = 'image/png';
  readonly SVG = 'image/svg+xml';
  readonly PDF = 'application/pdf';
  readonly CSS = 'text/css';
  readonly CSV = 'text/csv';
  readonly HTML = 'text/html';
  readonly JAVASCRIPT = 'text/javascript';
  readonly PLAIN_TEXT = 'text/plain';
  readonly RTF = 'application/rtf';
  readonly OPENDOCUMENT_GRAPHICS = openDocument('graphics');
  readonly OPENDOCUMENT_PRESENTATION = openDocument('presentation');
  readonly OPENDOCUMENT_SPREADSHEET = openDocument('spreadsheet');
  readonly OPENDOCUMENT_TEXT = openDocument('text');
  readonly MICROSOFT_EXCEL = openXml('spreadsheetml.sheet');
  readonly MICROSOFT_EXCEL_LEGACY = 'application/vnd.ms-excel';
  readonly MICROSOFT_POWERPOINT = openXml('presentationml.presentation');
  readonly MICROSOFT_POWERPOINT_LEGACY = 'application/vnd.ms-powerpoint';
  readonly MICROSOFT_WORD = openXml('wordprocessingml.document');
  readonly MICROSOFT_WORD_LEGACY = 'application/msword';
  readonly ZIP = 'application/zip';
}
