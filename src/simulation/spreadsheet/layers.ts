import type { CellLayers, LayerName } from './model';

/** What clears a layer, and copies it in a special paste. */
export type LayerKind = 'contents' | 'formats' | 'notes' | 'validations';

const kinds = new Map<LayerName, LayerKind>();

/** Makes a layer of cells known: clearing, copying and pasting that kind includes it. Doing it again changes nothing. */
export function defineLayer(name: keyof CellLayers, kind: LayerKind): void {
  kinds.set(name, kind);
}

defineLayer('formulas', 'contents');
defineLayer('formats', 'formats');
defineLayer('styles', 'formats');
defineLayer('notes', 'notes');

export const layerNames = (): LayerName[] => [...kinds.keys()];

export const layersOf = (kind: LayerKind): LayerName[] =>
  [...kinds].filter(([, other]) => other === kind).map(([name]) => name);
