import { useRef, useState } from 'preact/hooks';
import { Saver } from './saver';

/** One Saver for as long as the component is shown; `send` and `settled` are always those of the last rendering. */
export function useSaver<T>(
  send: (entries: readonly (readonly [string, T])[]) => Promise<unknown>,
  settled: () => void,
): Saver<T> {
  const [, show] = useState(0);
  const latest = useRef({ send, settled });
  latest.current = { send, settled };
  const saver = useRef<Saver<T> | null>(null);
  saver.current ??= new Saver<T>(
    (entries) => latest.current.send(entries),
    () => show((turn) => turn + 1),
    () => latest.current.settled(),
  );
  return saver.current;
}
