import type { EnumConstant } from '../kernel/enum';
import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { epochOf, isZone, localFields } from '../kernel/zone';
import { HOUR_INTERVALS, MINUTE_INTERVALS } from './limits';
import type { Schedule } from './schedule';
import { Trigger } from './trigger';
import { addTrigger } from './triggers';

type Frequency =
  | { unit: 'minutes' | 'hours' | 'days' | 'weeks'; every: number }
  | { unit: 'month'; day: number }
  | { unit: 'once'; at: () => number };

const invalid = (method: string, allowed: readonly number[]): ServiceException => {
  const list = `${allowed.slice(0, -1).join(', ')} or ${allowed[allowed.length - 1]}`;
  return new ServiceException(`The value you passed to ${method} was invalid. It must be one of ${list}.`);
};

/**
 * When a clock trigger fires (TR-03). The last frequency given counts; Google's answer to several is unknown. Without
 * `atHour` a daily trigger keeps the time of day at which it was made: Google documents none.
 */
export class ClockTriggerBuilder {
  private frequency: Frequency | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
  private weekday: number | undefined;
  private zone: string;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {
    this.zone = execution.script.manifest.timeZone;
  }

  everyMinutes(n: number): this {
    if (!MINUTE_INTERVALS.includes(Number(n))) throw invalid('everyMinutes', MINUTE_INTERVALS);
    return this.each('minutes', n);
  }

  everyHours(n: number): this {
    if (!HOUR_INTERVALS.includes(Number(n))) throw invalid('everyHours', HOUR_INTERVALS);
    return this.each('hours', n);
  }

  everyDays(n: number): this {
    return this.each('days', n);
  }

  everyWeeks(n: number): this {
    return this.each('weeks', n);
  }

  onWeekDay(day: EnumConstant): this {
    this.weekday = day.index;
    return this.frequency?.unit === 'weeks' ? this : this.each('weeks', 1);
  }

  onMonthDay(day: number): this {
    this.frequency = { unit: 'month', day: within('onMonthDay', day, 1, 31) };
    return this;
  }

  atHour(hour: number): this {
    this.hour = within('atHour', hour, 0, 23);
    return this;
  }

  nearMinute(minute: number): this {
    this.minute = within('nearMinute', minute, 0, 59);
    return this;
  }

  /** Never earlier; here exactly then. */
  after(milliseconds: number): this {
    const { core } = this.execution;
    this.frequency = { unit: 'once', at: () => core.state.now + Number(milliseconds) };
    return this;
  }

  at(date: Date): this {
    const at = date.getTime();
    this.frequency = { unit: 'once', at: () => at };
    return this;
  }

  atDate(year: number, month: number, day: number): this {
    this.frequency = {
      unit: 'once',
      at: () => epochOf(this.zone, { year: Number(year), month: Number(month), day: Number(day) }),
    };
    return this;
  }

  inTimezone(zone: string): this {
    if (!isZone(zone)) throw new ServiceException(`Invalid argument: timezone`);
    this.zone = zone;
    return this;
  }

  create(): Trigger {
    const { core, script, user } = this.execution;
    const record = addTrigger(core, script, user, {
      handler: this.handler,
      event: 'CLOCK',
      source: 'CLOCK',
      sourceId: null,
      schedule: this.schedule(),
    });
    return new Trigger(record);
  }

  private each(unit: 'minutes' | 'hours' | 'days' | 'weeks', n: number): this {
    const every = Number(n);
    if (!Number.isInteger(every) || every < 1) throw new ServiceException(`Invalid argument: ${n}`);
    this.frequency = { unit, every };
    return this;
  }

  private schedule(): Schedule {
    const { core } = this.execution;
    const { frequency, hour, zone } = this;
    const now = localFields(zone, core.state.now);
    if (!frequency && hour !== undefined) return { kind: 'days', every: 1, ...this.time(now), zone };
    switch (frequency?.unit) {
      case undefined:
        throw new ServiceException('The time of the trigger must be specified.');
      case 'once':
        return { kind: 'once', at: frequency.at() };
      case 'minutes':
        return { kind: 'minutes', every: frequency.every };
      case 'hours':
        return {
          kind: 'hours',
          every: frequency.every,
          minute: this.minute === undefined ? null : this.near(),
        };
      case 'days':
        return { kind: 'days', every: frequency.every, ...this.time(now), zone };
      case 'weeks':
        return {
          kind: 'weeks',
          every: frequency.every,
          weekday: this.weekday ?? now.weekday,
          ...this.time(now),
          zone,
        };
      case 'month':
        return { kind: 'months', day: frequency.day, ...this.time(now), zone };
    }
  }

  private time(now: { hour: number; minute: number }): { hour: number; minute: number } {
    if (this.hour === undefined) return { hour: now.hour, minute: this.minute ?? now.minute };
    return { hour: this.hour, minute: this.near() };
  }

  /** The minute of the hour, stable for the trigger: exact, or by chance within Google's tolerance. */
  private near(): number {
    const { core } = this.execution;
    if (!core.state.triggerJitter) return this.minute ?? 0;
    if (this.minute === undefined) return Math.floor(core.random() * 60);
    return Math.min(59, Math.max(0, this.minute - 15 + Math.floor(core.random() * 31)));
  }
}

/** Texts for values out of range are not known; this one follows Google's for arguments elsewhere. */
function within(method: string, value: number, low: number, high: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < low || number > high) {
    throw new ServiceException(`Invalid argument: ${method} must be between ${low} and ${high}.`);
  }
  return number;
}
