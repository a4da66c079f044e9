import { setImmediate as letOthersIn } from 'node:timers/promises';
import { epochOfMoment, localIso } from '../simulation/clock';
import type { ClockSeen, Speed } from './shapes';
import { type Traces, traces } from './traces';
import type { Workplace } from './workplace';

/** Virtual time is moved in pieces, so that whoever clicks meanwhile need not wait longer than this. */
const PIECE_MS = 40;
const STEP_EVERY_MS = 1000;
const LOOK_AHEAD_DAYS = 28;

const STEPS = { hour: { hours: 1 }, day: { days: 1 }, fast: { days: 1 } } as const;
const HOUR_MS = 3_600_000;

/** Moves the workspace's clock: once, until something is to be seen, or on and on. */
export class Mover {
  private movingTo: number | null = null;
  private playing: Speed | null = null;
  private problem: string | null = null;
  private next: NodeJS.Timeout | undefined;
  /** Changes when the clock is told to stop: who sees another one gives up. */
  private order = 0;

  constructor(private readonly workplace: Workplace) {}

  seen(): ClockSeen {
    const { clock, timeZone } = this.workplace.workspace;
    const { movingTo, playing, problem } = this;
    return {
      now: clock.now(),
      local: clock.iso(),
      movingTo: movingTo === null ? null : localIso(timeZone, movingTo),
      playing,
      problem,
    };
  }

  /** Moves on by a span, doing what comes due on the way; settles when the clock is there or was stopped. */
  async by(span: { hours?: number; days?: number }): Promise<void> {
    this.stop();
    await this.to(this.after(span));
  }

  /** Moves on until a mail, a form, an event, a file or a visible cell has changed, four weeks at most. */
  async toNextThing(): Promise<void> {
    this.stop();
    const before = traces(this.workplace.workspace);
    await this.to(this.after({ days: LOOK_AHEAD_DAYS }), before);
  }

  /** Moves on every second until it is stopped. */
  play(speed: Speed): void {
    this.stop();
    this.playing = speed;
    this.playOn(speed, this.order).catch(() => this.stop());
  }

  stop(): void {
    this.order++;
    this.playing = null;
    this.movingTo = null;
    clearTimeout(this.next);
    this.workplace.tell();
  }

  private async playOn(speed: Speed, order: number): Promise<void> {
    const started = performance.now();
    await this.to(this.after(STEPS[speed]));
    if (order !== this.order) return;
    const rest = speed === 'fast' ? 0 : Math.max(0, STEP_EVERY_MS - (performance.now() - started));
    this.next = setTimeout(() => this.playOn(speed, order).catch(() => this.stop()), rest);
  }

  /** The same wall-clock time so many days on, or exactly so many hours. */
  private after({ hours = 0, days = 0 }: { hours?: number; days?: number }): number {
    const { clock, timeZone } = this.workplace.workspace;
    if (days === 0) return clock.now() + hours * HOUR_MS;
    const [date = '', time = ''] = clock.iso().split('T');
    const later = new Date(`${date}T00:00:00Z`);
    later.setUTCDate(later.getUTCDate() + days);
    return epochOfMoment(timeZone, `${later.toISOString().slice(0, 10)}T${time}`);
  }

  private async to(target: number, before?: Traces): Promise<void> {
    const { order, workplace } = this;
    const { workspace } = workplace;
    this.movingTo = target;
    this.problem = null;
    try {
      let piece = performance.now();
      while (workspace.clock.now() < target && order === this.order && workspace === workplace.workspace) {
        workspace.clock.advanceTo(Math.min(workspace.clock.nextDueAt() ?? target, target));
        if (before?.differ(workspace)) break;
        if (performance.now() - piece < PIECE_MS) continue;
        workplace.changed();
        await letOthersIn();
        piece = performance.now();
      }
    } catch (error) {
      this.problem = (error as Error).message;
      throw error;
    } finally {
      if (order === this.order) this.movingTo = null;
      workplace.changed();
    }
  }
}
