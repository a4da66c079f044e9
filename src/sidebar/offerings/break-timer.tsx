import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { Button } from '../parts/button';

const BREAK_MS = 120_000;

/** A break with the time that is left; only its end is read out. */
export function BreakTimer() {
  const { texts, platform } = useSidebar();
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const left = until === null ? 0 : Math.max(0, until - now);
  const isOver = until !== null && left === 0;
  useEffect(() => {
    if (until === null || isOver) return;
    const timer = setInterval(() => setNow(platform.now()), 500);
    return () => clearInterval(timer);
  }, [until, isOver, platform]);
  const start = () => {
    const begin = platform.now();
    setNow(begin);
    setUntil(begin + BREAK_MS);
  };
  const isRunning = until !== null && !isOver;
  return (
    <>
      <p class="quiet">{texts.session.breakHelp}</p>
      {isRunning && (
        <p class="big" role="timer" aria-live="off">
          {texts.session.breakLeft(minutes(left))}
        </p>
      )}
      <output>{isOver && texts.session.breakOver}</output>
      <Button onClick={() => (isRunning ? setUntil(null) : start())}>
        {isRunning ? texts.session.stopBreak : texts.session.startBreak}
      </Button>
    </>
  );
}

/** "1:05" from milliseconds, rounded up. */
export function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
