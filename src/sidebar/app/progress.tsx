import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from './context';

/** After so long a sentence says that the work goes on. */
const LONG_AFTER_MS = 6_000;

/** A thin bar while the script is asked anything; when work takes long, it says so. */
export function Progress({ calling }: { calling: boolean }) {
  const { texts } = useSidebar();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!calling) return;
    const timer = setTimeout(() => setLong(true), LONG_AFTER_MS);
    return () => clearTimeout(timer);
  }, [calling]);
  return (
    <>
      <div class={calling ? 'progress on' : 'progress'} aria-hidden="true" />
      <output class="long">{long ? texts.common.stillWorking : ''}</output>
    </>
  );
}
