import { useRef, useState } from 'preact/hooks';
import type { Sidebar } from './context';

/** The lock of `Sidebar`: held in a ref, because a second click can come before the page is drawn again. */
export function useLock(): Sidebar['lock'] {
  const held = useRef(false);
  const [busy, setBusy] = useState(false);
  return {
    busy,
    take() {
      if (held.current) return false;
      held.current = true;
      setBusy(true);
      return true;
    },
    release() {
      held.current = false;
      setBusy(false);
    },
  };
}
