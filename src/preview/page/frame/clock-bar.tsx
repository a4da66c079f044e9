import { useState } from 'preact/hooks';
import { type ClockSeen, SPEEDS, type Speed } from '../../shapes';
import { useDesk } from '../context';
import { act } from '../server/api';
import { longDay, timeOfDay } from '../words';

/** The workspace's time, and what moves it. */
export function ClockBar({ clock }: { clock: ClockSeen }) {
  const { attempt, overview } = useDesk();
  const [speed, setSpeed] = useState<Speed>('day');
  const [asked, setAsked] = useState(0);
  const isMoving = asked > 0 || clock.movingTo !== null || clock.playing !== null;
  const move = async (name: string, input: object = {}) => {
    setAsked((count) => count + 1);
    await attempt(() => act(`time/${name}`, input));
    setAsked((count) => count - 1);
  };
  return (
    <section class="clock" aria-label="Clock">
      <p class="now">
        <time dateTime={clock.local}>
          <strong>{longDay(clock.local)}</strong> {timeOfDay(clock.local)}
        </time>
        <span class="zone">{overview.zone.replace(/_/g, ' ')}</span>
      </p>
      <div class="clock-buttons">
        <button type="button" disabled={isMoving} onClick={() => void move('nextThing')}>
          Next thing due
        </button>
        <button type="button" disabled={isMoving} onClick={() => void move('by', { hours: 1 })}>
          Next hour
        </button>
        <button type="button" disabled={isMoving} onClick={() => void move('by', { days: 1 })}>
          Next day
        </button>
        <button type="button" disabled={isMoving} onClick={() => void move('by', { days: 7 })}>
          Next week
        </button>
      </div>
      <div class="clock-play">
        <label>
          <span>Speed</span>
          <select
            value={speed}
            disabled={isMoving}
            onChange={({ currentTarget }) => setSpeed(currentTarget.value as Speed)}
          >
            {Object.entries(SPEEDS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {isMoving ? (
          <button type="button" class="strong" onClick={() => void move('stop')}>
            <span class="glyph-stop" aria-hidden="true" /> Stop
          </button>
        ) : (
          <button type="button" class="strong" onClick={() => void move('play', { speed })}>
            <span class="glyph-play" aria-hidden="true" /> Play
          </button>
        )}
      </div>
      <p class="moving" role="status">
        {clock.playing
          ? 'Time is playing.'
          : clock.movingTo
            ? `On the way to ${longDay(clock.movingTo)} …`
            : ''}
      </p>
    </section>
  );
}
