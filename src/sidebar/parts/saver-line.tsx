import { useSidebar } from '../app/context';
import { failureFrom } from '../calls/failure';
import type { Saver } from '../calls/saver';
import { FailureBox } from './failure-box';

/** How the saving of small choices stands. */
export function SaverLine<T>({ saver }: { saver: Saver<T> }) {
  const { texts } = useSidebar();
  if (saver.state === 'failed') {
    return <FailureBox failure={failureFrom(saver.error, texts)} again={() => saver.retry()} typed />;
  }
  const words = { idle: '', saving: texts.common.saving, saved: texts.common.saved };
  return <output class="quiet saver">{words[saver.state]}</output>;
}
