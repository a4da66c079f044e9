import { useEffect, useRef, useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { failureFrom } from './failure';
import { Saver } from './saver';

type Send<T> = (entries: readonly (readonly [string, T])[]) => Promise<unknown>;

interface Kept<T> {
  saver: Saver<T>;
  send: Send<T>;
  settled: () => void;
  /** Draws what shows the saver; null while nothing does. */
  draw: (() => void) | null;
  source: unknown;
}

/**
 * One Saver per key, which outlives its view: a failure that comes after the teacher has moved on is told at the bottom
 * of the page, and the choices are still there when they come back. `source` is what the script said last.
 */
export function useSaver<T>(key: string, source: unknown, send: Send<T>, settled: () => void): Saver<T> {
  const { drafts, tell, texts } = useSidebar();
  const [, show] = useState(0);
  const kept = useRef((drafts.get(`saver ${key}`) as Kept<T> | undefined) ?? null);
  if (kept.current === null) {
    const made: Kept<T> = {
      saver: new Saver<T>(
        (entries) => made.send(entries),
        () => {
          if (made.draw) return made.draw();
          if (made.saver.state === 'failed') tell(failureFrom(made.saver.error, texts).title);
        },
        () => made.settled(),
      ),
      send,
      settled,
      draw: null,
      source,
    };
    kept.current = made;
    drafts.set(`saver ${key}`, made);
  }
  const mine = kept.current;
  mine.send = send;
  mine.settled = settled;
  useEffect(() => {
    mine.draw = () => show((turn) => turn + 1);
    return () => {
      mine.draw = null;
    };
  }, [mine]);
  useEffect(() => {
    if (mine.source === source) return;
    mine.source = source;
    mine.saver.loaded();
    show((turn) => turn + 1);
  }, [mine, source]);
  return mine.saver;
}
