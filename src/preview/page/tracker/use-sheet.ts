import { useRef } from 'preact/hooks';
import type { SheetSeen } from '../../shapes';
import { useDesk } from '../context';
import { useView } from '../server/use-view';

/** A tab of the tracker as it is; while nothing in it changes it stays the same object and isn't sent again. */
export function useSheet(name: string): { sheet: SheetSeen | null; error: string | null } {
  const { version } = useDesk();
  const kept = useRef<SheetSeen | null>(null);
  const have = kept.current?.name === name ? kept.current.stamp : undefined;
  const asked = useRef({ version: -1, name: '', have: undefined as string | undefined });
  // The stamp belongs to the question of one version: it must not ask anew when the answer brings another.
  if (asked.current.version !== version || asked.current.name !== name)
    asked.current = { version, name, have };
  const { value, error } = useView<SheetSeen | { stamp: string }>(
    name === '' ? null : 'sheet',
    { name, have: asked.current.have },
    version,
  );
  if (value && 'cells' in value && value.name === name) kept.current = value;
  return { sheet: kept.current, error };
}
