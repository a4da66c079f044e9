import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToastSeen } from '../../shapes';

/** Short messages of the script in the corner; those from before this page was opened are not shown again. */
export function Toasts({ toasts }: { toasts: readonly ToastSeen[] }) {
  const last = toasts.at(-1)?.id ?? 0;
  const seen = useRef(last);
  // The document was loaded anew: it counts from the beginning.
  if (last < seen.current) seen.current = 0;
  const fresh = toasts.filter(({ id }) => id > seen.current);
  return (
    <div class="toasts" role="status">
      {fresh.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Toast({ toast: { title, message, seconds } }: { toast: ToastSeen }) {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(() => setGone(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  if (isGone) return null;
  return (
    <div class="toast">
      {title && <strong>{title}</strong>}
      <p>{message}</p>
      <button type="button" class="icon" aria-label="Dismiss" onClick={() => setGone(true)}>
        ×
      </button>
    </div>
  );
}
