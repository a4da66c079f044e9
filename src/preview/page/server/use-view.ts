import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { look } from './api';

export interface View<T> {
  value: T | null;
  error: string | null;
}

/**
 * Something of the workspace, looked at again whenever `version` is another one. What was there stays until the new
 * is; while one look is under way no other begins, so that a playing clock can't pile them up.
 */
export function useView<T>(
  view: string | null,
  query: Record<string, string | undefined>,
  version: number,
): View<T> {
  const key = view === null ? '' : JSON.stringify([view, query]);
  const [state, setState] = useState<View<T> & { key: string }>({ key: '', value: null, error: null });
  const wanted = useRef({ key, version });
  const busy = useRef(false);
  wanted.current = { key, version };

  const refresh = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    for (;;) {
      const { key, version } = wanted.current;
      if (key === '') break;
      const [view, query] = JSON.parse(key) as [string, Record<string, string | undefined>];
      const next = await look<T>(view, query).then(
        (value) => ({ value, error: null }),
        (error: Error) => ({ value: null, error: error.message }),
      );
      const isWanted = wanted.current.key === key;
      if (isWanted) setState({ key, ...next });
      if (isWanted && wanted.current.version === version) break;
    }
    busy.current = false;
  }, []);

  useEffect(() => void refresh(), [key, version]);
  return state.key === key ? state : { value: null, error: null };
}
