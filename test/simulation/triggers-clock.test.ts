import fc from 'fast-check';
import { firstFiring, nextFiring } from '../../src/simulation/script/schedule';
import { standalone } from '../support/script';

const ZONE = 'America/Los_Angeles';
const iso = (ms: number) => new Date(ms).toISOString();

/** When a trigger built by the expression fires, as ISO text, from a moment on for so many days. */
function firings(
  builder: string,
  options: { now?: string; days?: number; hours?: number; zone?: string; jitter?: boolean } = {},
): string[] {
  const { now = '2027-01-11T08:00:00', hours = 0, zone = ZONE } = options;
  const days = options.days ?? (hours > 0 ? 0 : 3);
  const { run, workspace } = standalone(
    `function make() { ScriptApp.newTrigger('tick').timeBased().${builder}.create(); } function tick() {}`,
    { now, timeZone: zone, triggerJitter: options.jitter ?? false },
  );
  run('make');
  workspace.clock.advanceBy({ days, hours });
  return workspace
    .executions()
    .filter(({ kind }) => kind === 'clock')
    .map(({ startedAt }) => iso(startedAt));
}

test.each([0, 2, 3, 7, 60])('TR-03: everyMinutes(%i) is refused at the call', (n) => {
  expect(() => firings(`everyMinutes(${n})`)).toThrow(
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  );
});

test.each([1, 5, 10, 15, 30])('TR-03: everyMinutes(%i) fires at that interval, first within it', (n) => {
  const times = firings(`everyMinutes(${n})`, { hours: 3 }).map(Date.parse);
  const start = Date.parse('2027-01-11T16:00:00Z');
  expect(times[0]).toBeGreaterThan(start);
  expect(times[0]).toBeLessThanOrEqual(start + n * 60_000 + 1000);
  expect(new Set(times.slice(1).map((time, i) => time - (times[i] as number)))).toEqual(
    new Set([n * 60_000]),
  );
});

test('TR-03: everyHours takes the divisors it is reported to take', () => {
  expect(firings('everyHours(12)', { days: 2 })).toHaveLength(4);
  expect(() => firings('everyHours(5)')).toThrow(/everyHours was invalid/);
});

test('TR-03: nearMinute of an hourly trigger is exact without jitter', () => {
  expect(firings('everyHours(8).nearMinute(20)', { days: 1 })).toEqual([
    '2027-01-11T16:20:00.000Z',
    '2027-01-12T00:20:00.000Z',
    '2027-01-12T08:20:00.000Z',
  ]);
});

test('TR-03: onWeekDay and everyWeeks fire on that day of the week', () => {
  expect(firings('onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9)', { days: 14 })).toEqual([
    '2027-01-15T17:00:00.000Z',
    '2027-01-22T17:00:00.000Z',
  ]);
  expect(firings('everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9)', { days: 29 })).toEqual([
    '2027-01-11T17:00:00.000Z',
    '2027-01-25T17:00:00.000Z',
    '2027-02-08T17:00:00.000Z',
  ]);
});

test('TR-03: onMonthDay leaves out months without the day', () => {
  expect(firings('onMonthDay(31).atHour(0)', { days: 100 })).toEqual([
    '2027-01-31T08:00:00.000Z',
    '2027-03-31T07:00:00.000Z',
  ]);
});

test('TR-03: at and after fire once, not earlier, and stay listed', () => {
  expect(firings('at(new Date("2027-01-12T10:00:00"))')).toEqual(['2027-01-12T18:00:00.000Z']);
  expect(firings('after(90000)')).toEqual(['2027-01-11T16:01:30.300Z']);
  const { run, script, workspace } = standalone(
    'function make() { ScriptApp.newTrigger("tick").timeBased().after(1).create(); } function tick() {} function count() { return ScriptApp.getProjectTriggers().length; }',
  );
  run('make');
  workspace.clock.advanceBy({ days: 2 });
  expect(run('count')).toBe(1);
  expect(script.triggers()[0]?.nextAt).toBeNull();
  expect(workspace.clock.nextDueAt()).toBeUndefined();
});

test('TR-03: a handler can delete the one-shot that called it', () => {
  const { run, script, workspace } = standalone(`
    function make() { ScriptApp.newTrigger('once').timeBased().after(1000).create(); }
    function once(e) {
      ScriptApp.getProjectTriggers().forEach(function (t) { if (t.getUniqueId() === e.triggerUid) ScriptApp.deleteTrigger(t); });
    }`);
  run('make');
  workspace.clock.advanceBy({ hours: 1 });
  expect(script.triggers()).toEqual([]);
});

test('TR-03: atDate is midnight in the zone, months counted from 1', () => {
  expect(firings('atDate(2027, 1, 13)')).toEqual(['2027-01-13T08:00:00.000Z']);
  expect(firings('inTimezone("Europe/Berlin").atDate(2027, 1, 13)')).toEqual(['2027-01-12T23:00:00.000Z']);
});

test('TR-03: inTimezone moves the hour, and refuses what is no zone', () => {
  expect(firings('atHour(9).everyDays(1).inTimezone("Europe/Berlin")', { days: 2 })).toEqual([
    '2027-01-12T08:00:00.000Z',
    '2027-01-13T08:00:00.000Z',
  ]);
  expect(() => firings('atHour(9).everyDays(1).inTimezone("Mars/Base")')).toThrow(/Invalid argument/);
});

test('TR-03: a builder without a time is refused', () => {
  expect(() => firings('nearMinute(3)')).toThrow(/must be specified/);
});

test('TR-04: atHour keeps the wall-clock time across both clock changes', () => {
  expect(firings('atHour(9).everyDays(1)', { now: '2027-03-13T08:00', days: 2 })).toEqual([
    '2027-03-13T17:00:00.000Z',
    '2027-03-14T16:00:00.000Z',
  ]);
  expect(firings('atHour(9).everyDays(1)', { now: '2027-11-06T08:00', days: 2 })).toEqual([
    '2027-11-06T16:00:00.000Z',
    '2027-11-07T17:00:00.000Z',
  ]);
});

test('TR-04: an hour that is skipped or repeated fires once that day', () => {
  expect(firings('atHour(2).everyDays(1)', { now: '2027-03-13T08:00', days: 2 })).toEqual([
    '2027-03-14T10:00:00.000Z',
    '2027-03-15T09:00:00.000Z',
  ]);
  expect(firings('atHour(1).everyDays(1)', { now: '2027-11-06T08:00', days: 2 })).toEqual([
    '2027-11-07T08:00:00.000Z',
    '2027-11-08T09:00:00.000Z',
  ]);
});

test('TR-04: with jitter the minute is chosen by chance in the hour, the same every day', () => {
  const times = firings('atHour(9).everyDays(1)', { days: 5, jitter: true });
  expect(times).toHaveLength(5);
  expect(new Set(times.map((time) => time.slice(11)))).toHaveProperty('size', 1);
  expect(times[0]).toMatch(/T17:\d\d:00/);
  const near = firings('atHour(9).nearMinute(30).everyDays(1)', { days: 1, jitter: true });
  expect(Number(near[0]?.slice(14, 16))).toBeGreaterThanOrEqual(15);
  expect(Number(near[0]?.slice(14, 16))).toBeLessThanOrEqual(45);
});

test('TR-12: the event of a clock trigger has the moment in numbers, in UTC', () => {
  const { run, script, workspace } = standalone(
    `function make() { ScriptApp.newTrigger('tick').timeBased().at(new Date('2027-01-03T23:15:00Z')).create(); }
     function tick(e) {
       var store = PropertiesService.getScriptProperties();
       store.setProperty('event', JSON.stringify(e));
       store.setProperty('mode', String(e.authMode === ScriptApp.AuthMode.FULL));
     }`,
    { now: '2027-01-01T00:00:00Z' },
  );
  run('make');
  workspace.clock.advanceTo('2027-01-04T00:00:00Z');
  const { event, mode } = script.properties('script');
  expect(mode).toBe('true');
  expect(JSON.parse(event ?? '')).toEqual({
    authMode: 'FULL',
    triggerUid: script.triggers()[0]?.uid,
    year: 2027,
    month: 1,
    'day-of-month': 3,
    'day-of-week': 7,
    'week-of-year': 53,
    hour: 23,
    minute: 15,
    second: 0,
    timezone: 'UTC',
  });
});

test('what is due is done in order of time, and the clock stands at each while it is done', () => {
  const { run, workspace } = standalone(`
    function make() {
      ScriptApp.newTrigger('b').timeBased().at(new Date('2027-01-12T12:00:00')).create();
      ScriptApp.newTrigger('a').timeBased().at(new Date('2027-01-12T09:00:00')).create();
      ScriptApp.newTrigger('c').timeBased().at(new Date('2027-01-12T12:00:00')).create();
    }
    function a() {} function b() {} function c() {}`);
  run('make');
  expect(iso(workspace.clock.nextDueAt() ?? 0)).toBe('2027-01-12T17:00:00.000Z');
  workspace.clock.advanceTo('2027-01-13');
  expect(
    workspace
      .executions()
      .slice(1)
      .map(({ functionName, startedAt }) => [functionName, iso(startedAt)]),
  ).toEqual([
    ['a', '2027-01-12T17:00:00.000Z'],
    ['b', '2027-01-12T20:00:00.000Z'],
    ['c', '2027-01-12T20:00:00.000Z'],
  ]);
  expect(workspace.clock.iso()).toBe('2027-01-13T00:00:00');
});

test('every schedule goes forward, and a daily one never skips or repeats a local day', () => {
  const zone = fc.constantFrom(
    'America/Los_Angeles',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  );
  const time = { hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) };
  const start = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
  fc.assert(
    fc.property(fc.record({ zone, ...time }), start, ({ zone: timeZone, hour, minute }, now) => {
      const schedule = { kind: 'days', every: 1, zone: timeZone, hour, minute } as const;
      const day = new Intl.DateTimeFormat('en-CA', { timeZone });
      let at = firstFiring(schedule, now, () => 0);
      expect(at).toBeGreaterThan(now);
      const seen = new Set([day.format(at)]);
      for (let i = 0; i < 30; i++) {
        const next = nextFiring(schedule, at) as number;
        expect(next).toBeGreaterThan(at);
        expect(next - at).toBeLessThanOrEqual(25 * 3_600_000);
        at = next;
        seen.add(day.format(at));
      }
      expect(seen.size).toBe(31);
    }),
    { numRuns: 60 },
  );
});
