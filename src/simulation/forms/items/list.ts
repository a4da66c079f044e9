import type { Core } from '../../kernel/core';
import { decimalId } from '../../kernel/random';
import { invalidData } from '../errors';
import type { FormRecord } from '../state';
import type { ItemRecord, ItemTypeName, Navigation } from './record';

const number = (core: Core): number => Number(decimalId(core.state, 9));

/** A fresh item as FormApp makes it: one choice with the value '' (FM-06), a scale from 1 to 5 (FM-10), not required. */
function blankItem(core: Core, type: ItemTypeName): ItemRecord {
  const shown = { id: number(core), title: '', help: '' };
  const asked = () => ({ ...shown, required: false, entries: [number(core)], points: 0, feedback: {} });
  switch (type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return { ...asked(), type, validation: null };
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST': {
      const choices = [{ value: '', navigation: null, correct: false }];
      return { ...asked(), type, choices, other: false, validation: null };
    }
    case 'SCALE':
      return { ...asked(), type, lower: 1, upper: 5, leftLabel: '', rightLabel: '' };
    case 'RATING':
      return { ...asked(), type, levels: 5, icon: 'STAR' };
    case 'GRID':
    case 'CHECKBOX_GRID':
      return { ...asked(), type, rows: [''], columns: [''], onePerColumn: null };
    case 'DATE':
    case 'DATETIME':
      return { ...asked(), type, includesYear: true };
    case 'TIME':
    case 'DURATION':
      return { ...asked(), type };
    case 'SECTION_HEADER':
      return { ...shown, type };
    case 'PAGE_BREAK':
      return { ...shown, type, navigation: { type: 'CONTINUE', page: null } };
    case 'IMAGE':
    case 'VIDEO':
      return { ...shown, type, alignment: 'LEFT', width: 0, image: null, videoUrl: '' };
  }
}

/** Appends a new item to the form (FM-04). */
export function addItem(core: Core, form: FormRecord, type: ItemTypeName): ItemRecord {
  const item = blankItem(core, type);
  form.items.push(item);
  return item;
}

export const findItem = (form: FormRecord, id: number): ItemRecord | undefined =>
  form.items.find((item) => item.id === id);

function navigations(item: ItemRecord): Navigation[] {
  if (item.type === 'PAGE_BREAK') return [item.navigation];
  if (!('choices' in item)) return [];
  return item.choices.flatMap(({ navigation }) => navigation ?? []);
}

/** Takes an item out; a page break that anything still leads to can't be (FM-07). */
export function removeItem(form: FormRecord, id: number): void {
  const rest = form.items.filter((item) => item.id !== id);
  if (rest.some((item) => navigations(item).some(({ page }) => page === id))) throw invalidData();
  form.items = rest;
}

export function moveItem(form: FormRecord, from: number, to: number): ItemRecord {
  const [item] = form.items.splice(from, 1);
  if (!item) throw invalidData();
  form.items.splice(to, 0, item);
  return item;
}

/** Appends a copy with an id and entry numbers of its own. */
export function duplicateItem(core: Core, form: FormRecord, id: number): ItemRecord {
  const copy = structuredClone(form.items.find((item) => item.id === id)) as ItemRecord;
  copy.id = number(core);
  if ('entries' in copy) copy.entries = copy.entries.map(() => number(core));
  form.items.push(copy);
  return copy;
}

/** Gives each row of a grid an entry number; rows keep theirs by place. */
export function numberRows(core: Core, item: { rows: string[]; entries: number[] }): void {
  item.entries = item.rows.map((_, index) => item.entries[index] ?? number(core));
}
