import type { EnumConstant } from '../../kernel/enum';
import { stamp } from '../recurrence';

const WEEKDAYS: Record<string, string> = {
  SUNDAY: 'SU',
  MONDAY: 'MO',
  TUESDAY: 'TU',
  WEDNESDAY: 'WE',
  THURSDAY: 'TH',
  FRIDAY: 'FR',
  SATURDAY: 'SA',
};

interface RuleParts {
  kind: 'RRULE' | 'EXRULE';
  parts: Map<string, string>;
}

/** Rules and dates under construction, shared by everything that a chain of calls gives. */
class Plan {
  readonly rules: RuleParts[] = [];
  readonly dates: string[] = [];

  lines(): string[] {
    const rules = this.rules.map(
      ({ kind, parts }) => `${kind}:${[...parts].map(([key, value]) => `${key}=${value}`).join(';')}`,
    );
    return [...rules, ...this.dates];
  }
}

/** How a series repeats (CA-12). The zone of rules is the event's own; setting another is not simulated. */
export class EventRecurrence {
  constructor(protected readonly plan = new Plan()) {}

  /** Lines of RFC 5545, for the model. */
  get lines(): string[] {
    return this.plan.lines();
  }

  addDailyRule(): RecurrenceRule {
    return this.rule('RRULE', 'DAILY');
  }

  addWeeklyRule(): RecurrenceRule {
    return this.rule('RRULE', 'WEEKLY');
  }

  addMonthlyRule(): RecurrenceRule {
    return this.rule('RRULE', 'MONTHLY');
  }

  addYearlyRule(): RecurrenceRule {
    return this.rule('RRULE', 'YEARLY');
  }

  addDailyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'DAILY');
  }

  addWeeklyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'WEEKLY');
  }

  addMonthlyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'MONTHLY');
  }

  addYearlyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'YEARLY');
  }

  addDate(date: Date): this {
    this.plan.dates.push(`RDATE:${stamp(date.getTime())}`);
    return this;
  }

  addDateExclusion(date: Date): this {
    this.plan.dates.push(`EXDATE:${stamp(date.getTime())}`);
    return this;
  }

  private rule(kind: RuleParts['kind'], frequency: string): RecurrenceRule {
    const rule = { kind, parts: new Map([['FREQ', frequency]]) };
    this.plan.rules.push(rule);
    return new RecurrenceRule(this.plan, rule);
  }
}

/** One rule of a recurrence; starting another rule goes on with the same recurrence. */
export class RecurrenceRule extends EventRecurrence {
  constructor(
    plan: Plan,
    private readonly own: RuleParts,
  ) {
    super(plan);
  }

  interval(interval: number): this {
    return this.set('INTERVAL', String(interval));
  }

  times(times: number): this {
    return this.set('COUNT', String(times));
  }

  until(endDate: Date): this {
    return this.set('UNTIL', stamp(endDate.getTime()));
  }

  weekStartsOn(day: EnumConstant): this {
    return this.set('WKST', weekday(day));
  }

  onlyOnWeekday(day: EnumConstant): this {
    return this.set('BYDAY', weekday(day));
  }

  onlyOnWeekdays(days: EnumConstant[]): this {
    return this.set('BYDAY', days.map(weekday).join(','));
  }

  onlyInMonth(month: EnumConstant): this {
    return this.onlyInMonths([month]);
  }

  onlyInMonths(months: EnumConstant[]): this {
    return this.set('BYMONTH', months.map((month) => month.index + 1).join(','));
  }

  onlyOnMonthDay(day: number): this {
    return this.set('BYMONTHDAY', String(day));
  }

  onlyOnMonthDays(days: number[]): this {
    return this.set('BYMONTHDAY', days.join(','));
  }

  onlyOnWeek(week: number): this {
    return this.set('BYWEEKNO', String(week));
  }

  onlyOnWeeks(weeks: number[]): this {
    return this.set('BYWEEKNO', weeks.join(','));
  }

  onlyOnYearDay(day: number): this {
    return this.set('BYYEARDAY', String(day));
  }

  onlyOnYearDays(days: number[]): this {
    return this.set('BYYEARDAY', days.join(','));
  }

  private set(key: string, value: string): this {
    this.own.parts.set(key, value);
    return this;
  }
}

const weekday = (day: EnumConstant): string => WEEKDAYS[day.constantName] as string;
