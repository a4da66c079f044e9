import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Response } from '../../contract';
import type { Client, Transport } from '../../contract/client';
import type { Language } from '../../toolkit/language';
import type { Texts } from '../texts';
import type { Days } from './days';
import type { Route } from './route';

/** What the sidebar gets from where it runs. */
export interface Platform {
  transport: Transport;
  /** Used until the script has said which language. */
  language: Language;
  /** Milliseconds since 1970. */
  now(): number;
  /** A text nobody can guess, of letters and digits. */
  newId(): string;
}

export type Overview = Response<'getOverview'>;

/** What every view can reach. */
export interface Sidebar {
  platform: Platform;
  client: Client;
  texts: Texts;
  days: Days;
  overview: Overview;
  route: Route;
  go(route: Route): void;
  /** Asks for the overview again, without waiting. */
  refresh(): Promise<void>;
  /** Says a sentence at the bottom of the page and to screen readers. */
  tell(message: string): void;
  /** One piece of work at a time: a second click, anywhere, does nothing until the first is through. */
  lock: { busy: boolean; take(): boolean; release(): void };
  /** What was typed and not yet sent, kept while other views are shown. */
  drafts: Map<string, unknown>;
  /** Answers of calls that only read, shown again at once when somebody comes back. */
  seen: Map<string, unknown>;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('A view was shown outside the sidebar.');
  return sidebar;
}
