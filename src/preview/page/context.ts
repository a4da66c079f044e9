import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Overview } from '../shapes';

/** What every view may use. */
export interface Desk {
  overview: Overview;
  version: number;
  /** Does something, and tells the person when it is refused; gives whether it was done. */
  attempt(work: () => Promise<unknown>): Promise<boolean>;
  /** Says something in the line that screen readers announce. */
  tell(message: string): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this view.');
  return desk;
}
