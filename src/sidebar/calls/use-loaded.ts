import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, Request, Response } from '../../contract';
import { useSidebar } from '../app/context';
import { type Failure, failureFrom } from './failure';

/** What a call answers, loaded when shown; what was seen before is shown until the fresh answer is there. */
export function useLoaded<N extends CallName>(name: N, request: Request<N>) {
  const { client, texts, seen } = useSidebar();
  const key = `${name} ${JSON.stringify(request)}`;
  const [, show] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turn = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++turn.current;
    setFailure(null);
    try {
      const value = await client(name, JSON.parse(key.slice(name.length + 1)) as Request<N>);
      seen.set(key, value);
      if (mine === turn.current) show((times) => times + 1);
    } catch (error) {
      if (mine === turn.current) setFailure(failureFrom(error, texts));
    }
  }, [client, key, name, seen, texts]);
  useEffect(() => {
    void reload();
    return () => {
      turn.current++;
    };
  }, [key]);
  return { value: seen.get(key) as Response<N> | undefined, failure, reload };
}
