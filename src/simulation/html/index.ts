import type { ServiceFolder } from '../kernel/service';
import { HtmlOutput, HtmlOutputMetaTag, HtmlTemplate } from './output';
import { HtmlService } from './service';

/** HtmlService: pages for sidebars and dialogs. All of it happens in the script; nothing costs a call to Google. */
export const htmlFolder: ServiceFolder = {
  classes: [
    { path: 'HTML.HtmlService', host: HtmlService, cost: () => 0, withoutAuthorization: 'all' },
    { path: 'HTML.HtmlOutput', host: HtmlOutput, cost: () => 0, withoutAuthorization: 'all' },
    { path: 'HTML.HtmlOutputMetaTag', host: HtmlOutputMetaTag, cost: () => 0, withoutAuthorization: 'all' },
    { path: 'HTML.HtmlTemplate', host: HtmlTemplate, cost: () => 0, withoutAuthorization: 'all' },
  ],
  globals: { HtmlService: (execution) => new HtmlService(execution) },
};
