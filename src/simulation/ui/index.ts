import { costs } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { Browser } from './browser';
import { Menu } from './menu';
import { PromptResponse, Ui } from './ui';

const NEEDS_UI = ['alert', 'prompt', 'showSidebar', 'showModalDialog', 'showModelessDialog', 'showDialog'];
const SHOW_COST_MS = 150;

/** Menus, boxes, dialogs and the sidebar beside an open document. */
export const uiFolder: ServiceFolder = {
  classes: [
    {
      path: 'Base.Ui',
      host: Ui,
      cost: costs({ createMenu: 0, createAddonMenu: 0 }, SHOW_COST_MS),
      scopes: (member) => (NEEDS_UI.includes(member) ? ['script.container.ui'] : []),
      withoutAuthorization: ['createMenu', 'createAddonMenu'],
      // Boxes open in simple triggers too; pages from HTML do not (platform: AuthMode LIMITED).
      inSimpleTriggers: ['alert', 'prompt'],
    },
    { path: 'Base.Menu', host: Menu, cost: costs({ addToUi: 50 }, 0), withoutAuthorization: 'all' },
    { path: 'Base.PromptResponse', host: PromptResponse, cost: () => 0 },
    { path: 'Base.Browser', host: Browser, cost: () => SHOW_COST_MS },
  ],
  globals: { Browser: (execution) => new Browser(execution) },
  initial: () => ({ ui: {} }),
};
