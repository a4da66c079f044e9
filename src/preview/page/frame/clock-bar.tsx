import { useState } from 'preact/hooks';
import { type ClockSeen, SPEEDS, type Speed } from '../../shapes';
import { useDesk } from '../context';
import { act } from '../server/api';
import { longDay, timeOfDay } from '../words';

/** The workspace's time, and what moves it. */
export function ClockBar({ clock }: { clock: ClockSeen }) {
  const { attempt, overview } = useDesk();
  const [speed, setSpeed] = useState<Speed>('day');
  const isMoving = clock.movingTo !== null || clock.playing !== null;
  const move = (name: string, input: object = {}) => void attempt(() => act(`time/${name}`, input));
  return (
    <section class="clock" aria-label="Clock">
      <p class="now">
        <time dateTime={clock.local}>
          <span class="now-day">{longDay(clock.local)}</span>{' '}
          <span class="now-time">{timeOfDay(clock.local)}</span>
        </time>
        <span class="zone">{overview.zone.replace(/_/g, ' ')}</span>
      </p>
      <div class="clock-buttons">
        <button type="button" disabled={isMoving} onClick={() => move('nextThing')}>
          Next thing due
        </button>
        <button type="button" disabled={isMoving} onClick={() => move('by', { hours: 1 })}>
          Next hour
        </button>
        <button type="button" disabled={isMoving} onClick={() => move('by', { days: 1 })}>
          Next day
        </button>
        <button type="button" disabled={isMoving} onClick={() => move('by', { days: 7 })}>
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
          <button type="button" class="strong" onClick={() => move('stop')}>
            <span class="glyph-stop" aria-hidden="true" /> Stop
          </button>
        ) : (
          <button type="button" class="strong" onClick={() => move('play', { speed })}>
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
