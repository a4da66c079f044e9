import { useState } from 'preact/hooks';
import { useSidebar } from './context';

/** State that outlives its view: what was typed is still there when the teacher comes back. */
export function useDraft<T>(key: string, initial: () => T): [T, (next: T) => void, () => void] {
  const { drafts } = useSidebar();
  const [, show] = useState(0);
  if (!drafts.has(key)) drafts.set(key, initial());
  const set = (next: T) => {
    drafts.set(key, next);
    show((times) => times + 1);
  };
  return [drafts.get(key) as T, set, () => drafts.delete(key)];
}
