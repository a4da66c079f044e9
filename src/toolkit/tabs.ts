import { applicationsTab } from './tabs/applications';
import { badgesTab } from './tabs/badges';
import { closuresTab } from './tabs/closures';
import { feedbackTab } from './tabs/feedback';
import { homeTab } from './tabs/home';
import { ledgerTab } from './tabs/ledger';
import { logTab } from './tabs/log';
import { messagesTab } from './tabs/messages';
import { microInternshipsTab } from './tabs/micro-internships';
import { outboxTab } from './tabs/outbox';
import { partnersTab } from './tabs/partners';
import { reviewsTab } from './tabs/reviews';
import { settingsTab } from './tabs/settings';
import { stepsTab } from './tabs/steps';
import type { TabDefinition } from './tabs/tab';

/** The tracker's tabs in the order they stand in; their headers are the contract that the repair restores. */
export const tabs = [
  homeTab,
  microInternshipsTab,
  stepsTab,
  partnersTab,
  applicationsTab,
  reviewsTab,
  outboxTab,
  messagesTab,
  closuresTab,
  feedbackTab,
  logTab,
  settingsTab,
  ledgerTab,
  badgesTab,
] as const satisfies readonly TabDefinition[];

export type Tab = (typeof tabs)[number];
export type TabId = Tab['id'];

/** The column names of one tab in code, e.g. `ColumnId<'outbox'>`. */
export type ColumnId<T extends TabId> = Extract<Tab, { id: T }>['columns'][number]['id'];

/** The tab with this id; every `TabId` has one. */
export function tabOf(id: TabId): TabDefinition {
  const tab = tabs.find((candidate) => candidate.id === id);
  if (!tab) throw new Error(`There is no tab "${id}".`);
  return tab;
}
