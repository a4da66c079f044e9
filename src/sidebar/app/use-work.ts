import { useState } from 'preact/hooks';
import { type Failure, failureFrom } from '../calls/failure';
import { useSidebar } from './context';

/** Something the teacher set off; a `message` in what it gives is told to them. */
export type Work = () => Promise<unknown>;

/** Runs one piece of work at a time, tells how it went, and keeps what failed so that it can be tried again. */
export function useWork() {
  const { lock, texts, tell } = useSidebar();
  const [mine, setMine] = useState(false);
  const [failure, setFailure] = useState<(Failure & { again: () => void }) | null>(null);
  /** `after` is called once the work is done, also when a second attempt did it. */
  async function run(work: Work, after?: () => unknown): Promise<void> {
    if (!lock.take()) return;
    setMine(true);
    setFailure(null);
    tell('');
    try {
      const answer = await work();
      tell(messageOf(answer));
    } catch (error) {
      return setFailure({ ...failureFrom(error, texts), again: () => void run(work, after) });
    } finally {
      setMine(false);
      lock.release();
    }
    after?.();
  }
  return { run, working: mine, busy: lock.busy, failure, forget: () => setFailure(null) };
}

function messageOf(answer: unknown): string {
  const message = (answer as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
}
