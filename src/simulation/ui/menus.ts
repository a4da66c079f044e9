import type { Core } from '../kernel/core';
import { type MenuItem, type MenuRecord, uiOf } from './state';

/** Puts a menu into the person's menu bar; one of the same name is replaced (UI-02). */
export function addMenu(core: Core, script: string, user: string, menu: MenuRecord): void {
  const ui = uiOf(core, script, user);
  const at = ui.menus.findIndex(({ name, addOn }) => name === menu.name && addOn === menu.addOn);
  if (at >= 0) ui.menus[at] = menu;
  else ui.menus.push(menu);
}

/** Takes a menu away; says whether there was one. */
export function removeMenu(core: Core, script: string, user: string, name: string): boolean {
  const ui = uiOf(core, script, user);
  const at = ui.menus.findIndex((menu) => menu.name === name);
  if (at >= 0) ui.menus.splice(at, 1);
  return at >= 0;
}

/** Items as `Spreadsheet.addMenu` takes them: `{ name, functionName }`, or null for a line. */
export function menuItems(entries: readonly ({ name: string; functionName: string } | null)[]): MenuItem[] {
  return entries.map((entry) =>
    entry === null
      ? { separator: true }
      : { label: String(entry.name), functionName: String(entry.functionName) },
  );
}

/** Shows a short message in the corner; `seconds` below zero means until dismissed (UI-04). */
export function toast(
  core: Core,
  script: string,
  user: string,
  message: string,
  title = '',
  seconds = 5,
): void {
  uiOf(core, script, user).toasts.push({ message, title, seconds });
}

/** The function behind an item, by the menu's name and the labels on the way to it; throws when there is none. */
export function functionBehind(menus: readonly MenuRecord[], path: readonly string[]): string {
  const [name, ...labels] = path;
  const top = menus.find((candidate) => candidate.name === name);
  if (!top)
    throw missing(
      `menu "${name}"`,
      menus.map((candidate) => candidate.name),
    );
  return functionIn(top, labels);
}

function functionIn(menu: MenuRecord, [label, ...rest]: readonly string[]): string {
  const labels = menu.items.map(labelOf);
  const item = menu.items[labels.indexOf(label ?? '')];
  if (item && rest.length === 0 && 'functionName' in item) return item.functionName;
  if (item && rest.length > 0 && 'menu' in item) return functionIn(item.menu, rest);
  throw missing(`item "${label ?? ''}" in "${menu.name}"`, labels);
}

function labelOf(item: MenuItem): string {
  if ('separator' in item) return '–';
  return 'menu' in item ? item.menu.name : item.label;
}

const missing = (what: string, present: string[]): Error =>
  new Error(
    `There is no ${what}. There is: ${present.join(', ') || 'nothing; has the document been opened?'}.`,
  );
