import { randomUUID } from 'node:crypto';
import { uiOf } from '../simulation/ui/state';
import type { PageSeen } from './shapes';
import type { Workplace } from './workplace';

const KINDS = ['sidebar', 'dialog'] as const;
type Kind = (typeof KINDS)[number];

interface Shown {
  user: string;
  kind: Kind;
  /** The very object the script showed: another one is another page, even with the same text. */
  page: object;
  token: string;
}

/** The script's sidebars and dialogs, each under an address that nobody can guess and that belongs to one showing. */
export class Screens {
  /** Origin under which the pages are served. */
  origin = '';
  private shown: Shown[] = [];

  constructor(private readonly workplace: Workplace) {}

  sidebar(user: string): PageSeen | null {
    const page = this.workplace.script(user).sidebar();
    return page && { url: this.url(user, 'sidebar'), ...sizes(page), title: page.title, modal: false };
  }

  dialog(user: string): PageSeen | null {
    const page = this.workplace.script(user).dialog();
    return page && { url: this.url(user, 'dialog'), ...sizes(page), title: page.title, modal: page.modal };
  }

  /** Who sees the page of a token, and its HTML; null when it is shown no longer. */
  find(token: string): { user: string; html: string } | null {
    const found = this.shown.find((each) => each.token === token);
    if (!found || this.pageOf(found) !== found.page) return null;
    const script = this.workplace.script(found.user);
    const page = found.kind === 'sidebar' ? script.sidebar() : script.dialog();
    return page && { user: found.user, html: page.html };
  }

  /** After the workspace went back: what is on the screens is what was there, in other objects. */
  rebind(): void {
    for (const each of this.shown) each.page = this.pageOf(each) ?? each.page;
  }

  forget(): void {
    this.shown = [];
  }

  private url(user: string, kind: Kind): string {
    const page = this.pageOf({ user, kind }) as object;
    let found = this.shown.find((each) => each.user === user && each.kind === kind);
    if (!found || found.page !== page) {
      this.shown = this.shown.filter((each) => each !== found);
      found = { user, kind, page, token: randomUUID() };
      this.shown.push(found);
    }
    return `${this.origin}/page/${found.token}`;
  }

  private pageOf({ user, kind }: { user: string; kind: Kind }): object | null {
    const { workspace } = this.workplace;
    return uiOf(workspace.core, this.workplace.script(user).id, user)[kind];
  }
}

const sizes = ({ width, height }: { width: number | null; height: number | null }) => ({ width, height });
