import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '../../contract/client';
import type { Overview } from './context';

/** What is shown is asked for again when the teacher comes back after so long; never in the background. */
const STALE_AFTER_MS = 60_000;

/** The overview: one call on opening, then after what the teacher does and when they come back after a minute. */
export function useOverview(client: Client, now: () => number) {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const turn = useRef(0);
  const askedAt = useRef(0);
  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    askedAt.current = now();
    try {
      const answer = await client('getOverview', {});
      if (mine !== turn.current) return;
      setOverview(answer);
      setError(null);
    } catch (problem) {
      if (mine === turn.current) setError(problem);
    }
  }, [client, now]);
  useEffect(() => {
    void refresh();
    const cameBack = () => {
      if (document.visibilityState === 'visible' && now() - askedAt.current >= STALE_AFTER_MS) void refresh();
    };
    window.addEventListener('focus', cameBack);
    return () => window.removeEventListener('focus', cameBack);
  }, [refresh, now]);
  return { overview, error, refresh };
}
