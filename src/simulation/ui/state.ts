import type { Core } from '../kernel/core';

/** One entry of a menu: an item that runs a function, a line, or a menu inside. */
export type MenuItem = { label: string; functionName: string } | { separator: true } | { menu: MenuRecord };

export interface MenuRecord {
  name: string;
  items: MenuItem[];
  /** Below Extensions, under the project's name. */
  addOn?: true;
}

/** A sidebar or dialog as it was shown; sizes in pixels, null where the script set none. */
export interface ShownPage {
  title: string;
  html: string;
  width: number | null;
  height: number | null;
}

export interface ToastRecord {
  message: string;
  title: string;
  /** Negative means until it is dismissed. */
  seconds: number;
}

/** A box the script waited for, with what the person answered: a button's name, and the text typed into it. */
export interface BoxRecord {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  button: string;
  text: string;
}

/** What one person sees of one script beside the document. */
export interface UiRecord {
  menus: MenuRecord[];
  sidebar: ShownPage | null;
  dialog: (ShownPage & { modal: boolean }) | null;
  toasts: ToastRecord[];
  boxes: BoxRecord[];
}

declare module '../kernel/state' {
  interface WorkspaceState {
    /** By script id and account, separated by a space. */
    ui: Record<string, UiRecord>;
  }
}

/** What the person has on the screen; made empty on first use. */
export function uiOf(core: Core, script: string, user: string): UiRecord {
  const key = `${script} ${user}`;
  core.state.ui[key] ??= { menus: [], sidebar: null, dialog: null, toasts: [], boxes: [] };
  return core.state.ui[key] as UiRecord;
}

/** A freshly loaded document: nothing of the script is on the screen yet. */
export function resetUi(core: Core, script: string, user: string): void {
  delete core.state.ui[`${script} ${user}`];
}
