import { cacheFolder } from './cache';
import { calendarFolder } from './calendar';
import { driveFolder } from './drive';
import { formsFolder } from './forms';
import { gmailFolder } from './gmail';
import { htmlFolder } from './html';
import type { ServiceFolder } from './kernel/service';
import { lockFolder } from './lock';
import { loggerFolder } from './logger';
import { mailFolder } from './mail';
import { propertiesFolder } from './properties';
import { scriptFolder } from './script';
import { sessionFolder } from './session';
import { spreadsheetFolder } from './spreadsheet';
import { uiFolder } from './ui';
import { urlFetchFolder } from './url-fetch';
import { utilitiesFolder } from './utilities';

/** Every service of the workspace; of things due at the same time the earlier folder's comes first. */
export const folders: readonly ServiceFolder[] = [
  driveFolder,
  spreadsheetFolder,
  formsFolder,
  propertiesFolder,
  scriptFolder,
  uiFolder,
  htmlFolder,
  cacheFolder,
  lockFolder,
  loggerFolder,
  sessionFolder,
  utilitiesFolder,
  gmailFolder,
  calendarFolder,
  mailFolder,
  urlFetchFolder,
];
