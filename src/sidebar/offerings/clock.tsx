import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../app/context';

/** The time of day in the tracker's zone, so that it is the one the session was announced in. */
export function Clock() {
  const { platform, days } = useSidebar();
  const [now, setNow] = useState(platform.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(platform.now()), 1000);
    return () => clearInterval(timer);
  }, [platform]);
  return (
    <span role="timer" aria-live="off">
      {days.clock(now)}
    </span>
  );
}
