import type { ServiceFolder } from '../kernel/service';
import { UrlFetchApp } from './urlFetch';

/** UrlFetchApp without a network behind it. */
export const urlFetchFolder: ServiceFolder = {
  classes: [
    {
      path: 'URL_Fetch.UrlFetchApp',
      host: UrlFetchApp,
      cost: () => 0,
      scopes: () => ['script.external_request'],
    },
  ],
  globals: { UrlFetchApp: () => new UrlFetchApp() },
};
