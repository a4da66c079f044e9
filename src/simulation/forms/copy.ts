import type { Core } from '../kernel/core';
import { change } from '../spreadsheet/change';
import { findSheet } from '../spreadsheet/model';
import { createForm } from './create';
import { unlinkSheet } from './link';

/**
 * With a spreadsheet its linked forms are copied, without their responses: the copies answer into the copied tabs and
 * keep the ids of their items (platform 5: template copies breed extra forms).
 */
export function copyLinkedForms(core: Core, original: string, copy: string, user: string): void {
  const linked = new Set<number>();
  for (const form of Object.values(core.state.forms)) {
    if (form.destination?.spreadsheet !== original) continue;
    const { sheet } = form.destination;
    const name = `Copy of ${core.state.files[form.id]?.name ?? form.title}`;
    const made = createForm(core, { name, owner: user });
    const { id, publishedId } = made;
    const destination = { spreadsheet: copy, sheet };
    Object.assign(made, structuredClone(form), { id, publishedId, destination, responses: [] });
    linked.add(sheet);
    change(core, undefined, copy, (book) => {
      const tab = findSheet(book, sheet);
      if (!tab) return;
      tab.form = id;
      if (tab.extras.form) tab.extras.form.rows = [];
    });
  }
  const unlinked = (core.state.spreadsheets[copy]?.sheets ?? []).filter(
    ({ id, extras }) => extras.form && !linked.has(id),
  );
  for (const { id } of unlinked) {
    change(core, undefined, copy, (book) => {
      const tab = findSheet(book, id);
      if (tab) unlinkSheet(tab);
    });
  }
}
