import { assert, integer, property, record } from 'fast-check';
import { isAfter, isBefore, moment, type PlainDate, SchoolCalendar } from '../../src/domain/dates';
import {
  compressed,
  lateStages,
  type ScheduleInput,
  type Window,
  windowsOf,
} from '../../src/domain/schedule';
import { type Offset, stageIds } from '../../src/toolkit/stage';
import { stages } from '../../src/toolkit/stages';
import { anyCalendar, anyClosures, anyDate, anyTime, anyZone, closed, day } from '../support/calendars';

const anyInput = record({
  firstSession: anyDate,
  length: integer({ min: 0, max: 30 }),
  calendar: anyCalendar,
}).map(
  ({ firstSession, length, calendar }): ScheduleInput => ({
    firstSession,
    lastSession: firstSession.add({ days: length }),
    calendar,
  }),
);

const stageOf = (window: Window) =>
  stages.find((stage) => stage.id === window.stage) as (typeof stages)[number];
const isBeforeKind = (offset: Offset) => 'weeksBefore' in offset;
const isAfterKind = (offset: Offset) => 'daysAfter' in offset && offset.daysAfter > 0;

const inOrder = (dates: readonly PlainDate[]): boolean =>
  dates.every((date, index) => index === 0 || !isBefore(date, dates[index - 1] as PlainDate));

const texts = (windows: readonly Window[]) =>
  windows.map(({ stage, opens, due }) => `${stage} ${opens} ${due}`);

test('the thirteen windows of a session on a Monday without closures are the toolkit’s', () => {
  const session = day('2027-03-15');
  const windows = windowsOf({ firstSession: session, lastSession: session, calendar: closed() });
  expect(texts(windows)).toEqual([
    'partner-recruitment 2027-01-18 2027-01-25',
    'partner-meeting 2027-01-25 2027-02-01',
    'student-application 2027-01-25 2027-02-01',
    'student-recruitment 2027-02-01 2027-02-08',
    'application-screening 2027-02-01 2027-02-15',
    'student-correspondence 2027-02-15 2027-02-15',
    'student-registration 2027-02-15 2027-02-22',
    'release-forms 2027-02-22 2027-03-01',
    'session-support 2027-02-22 2027-03-01',
    'facilitation 2027-03-15 2027-03-15',
    'student-feedback 2027-03-17 2027-03-22',
    'student-recognition 2027-03-18 2027-03-22',
    'partner-appreciation 2027-03-22 2027-03-22',
  ]);
});

test('the windows come in the toolkit’s order, each due on or after it opens', () => {
  assert(
    property(anyInput, (input) => {
      const windows = windowsOf(input);
      expect(windows.map((window) => window.stage)).toEqual([...stageIds]);
      expect(inOrder(windows.map((window) => window.opens))).toBe(true);
      for (const { opens, due } of windows) expect(isBefore(due, opens)).toBe(false);
    }),
  );
});

test('a "before" date is never after its plain date and always a school day', () => {
  assert(
    property(anyInput, (input) => {
      for (const window of windowsOf(input)) {
        const { opens, due } = stageOf(window);
        if (isBeforeKind(opens)) {
          expect(isAfter(window.opens, window.plainOpens)).toBe(false);
          expect(input.calendar.isSchoolDay(window.opens)).toBe(true);
        }
        if (isBeforeKind(due)) {
          expect(isAfter(window.due, window.plainDue)).toBe(false);
          expect(input.calendar.isSchoolDay(window.due)).toBe(true);
        }
      }
    }),
  );
});

test('an "after" date is never before its plain date and always a school day', () => {
  assert(
    property(anyInput, (input) => {
      for (const window of windowsOf(input)) {
        const { opens, due } = stageOf(window);
        if (isAfterKind(opens)) {
          expect(isBefore(window.opens, window.plainOpens)).toBe(false);
          expect(input.calendar.isSchoolDay(window.opens)).toBe(true);
        }
        if (isAfterKind(due)) {
          expect(isBefore(window.due, window.plainDue)).toBe(false);
          expect(input.calendar.isSchoolDay(window.due)).toBe(true);
        }
      }
    }),
  );
});

test('the session days stay where they are, school day or not', () => {
  assert(
    property(anyInput, (input) => {
      const window = windowsOf(input).find(({ stage }) => stage === 'facilitation') as Window;
      expect(window.opens.equals(input.firstSession)).toBe(true);
      expect(window.due.equals(input.lastSession)).toBe(true);
    }),
  );
});

test('a window that a closure swallows shrinks to one day and does not turn round', () => {
  const calendar = closed(['2027-01-16', '2027-01-25']);
  const session = day('2027-03-15');
  const [recruitment] = windowsOf({ firstSession: session, lastSession: session, calendar });
  expect(String(recruitment?.opens)).toBe('2027-01-15');
  expect(String(recruitment?.due)).toBe('2027-01-15');
});

test('own offsets that end before they start give a window of one day', () => {
  const session = day('2027-03-15');
  const own = { 'release-forms': { opens: { weeksBefore: 1 }, due: { weeksBefore: 4 } } } as const;
  const window = windowsOf({ firstSession: session, lastSession: session, calendar: closed(), own }).find(
    ({ stage }) => stage === 'release-forms',
  );
  expect(String(window?.opens)).toBe('2027-03-08');
  expect(String(window?.due)).toBe('2027-03-08');
});

test('a school closed for years keeps the order of its windows, and the plan comes at once', () => {
  const calendar = closed(['2020-01-01', '2040-01-01']);
  const session = day('2030-03-15');
  const started = performance.now();
  const windows = windowsOf({ firstSession: session, lastSession: session, calendar });
  expect(inOrder(windows.map((window) => window.opens))).toBe(true);
  for (const { opens, due } of windows) expect(isBefore(due, opens)).toBe(false);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('late stages are those whose window is over, and no others', () => {
  assert(
    property(anyInput, integer({ min: -20, max: 80 }), (input, ahead) => {
      const windows = windowsOf(input);
      const today = input.firstSession.subtract({ days: ahead });
      const late = new Set(lateStages(windows, today));
      for (const { stage, due } of windows) expect(late.has(stage)).toBe(isBefore(due, today));
    }),
  );
});

test('compressed: a plan that still fits is not changed', () => {
  assert(
    property(anyInput, integer({ min: 0, max: 100 }), (input, spare) => {
      const windows = windowsOf(input);
      const today = (windows[0] as Window).opens.subtract({ days: spare });
      expect(texts(compressed(windows, input, today))).toEqual(texts(windows));
    }),
  );
});

test('compressed: nothing before today, the order kept, each due on or after it opens', () => {
  assert(
    property(anyInput, integer({ min: 0, max: 60 }), (input, left) => {
      const today = input.firstSession.subtract({ days: left });
      const plan = compressed(windowsOf(input), input, today);
      expect(plan.map((window) => window.stage)).toEqual([...stageIds]);
      expect(inOrder(plan.map((window) => window.opens))).toBe(true);
      for (const { opens, due } of plan) {
        expect(isBefore(opens, today)).toBe(false);
        expect(isBefore(due, opens)).toBe(false);
      }
    }),
  );
});

test('compressed: what comes before the session is due by the session, on school days where one is left', () => {
  assert(
    property(anyInput, integer({ min: 0, max: 60 }), (input, left) => {
      const today = input.firstSession.subtract({ days: left });
      for (const window of compressed(windowsOf(input), input, today)) {
        if (!isBeforeKind(stageOf(window).due)) continue;
        expect(isAfter(window.due, input.firstSession)).toBe(false);
        if (hasSchoolDay(input.calendar, today, input.firstSession)) {
          expect(input.calendar.isSchoolDay(window.opens)).toBe(true);
        }
      }
    }),
  );
});

test('compressed: the session days and what comes after them stay', () => {
  assert(
    property(anyInput, integer({ min: 0, max: 60 }), (input, left) => {
      const windows = windowsOf(input);
      const plan = compressed(windows, input, input.firstSession.subtract({ days: left }));
      const rest = (list: readonly Window[]) => texts(list).slice(stageIds.indexOf('facilitation'));
      expect(rest(plan)).toEqual(rest(windows));
    }),
  );
});

test('compressed: three weeks before, eight weeks of work are squeezed into three', () => {
  const session = day('2027-03-15');
  const input = { firstSession: session, lastSession: session, calendar: closed() };
  expect(texts(compressed(windowsOf(input), input, day('2027-02-22'))).slice(0, 10)).toEqual([
    'partner-recruitment 2027-02-22 2027-02-25',
    'partner-meeting 2027-02-25 2027-02-26',
    'student-application 2027-02-25 2027-02-26',
    'student-recruitment 2027-02-26 2027-03-02',
    'application-screening 2027-02-26 2027-03-05',
    'student-correspondence 2027-03-05 2027-03-05',
    'student-registration 2027-03-05 2027-03-08',
    'release-forms 2027-03-08 2027-03-10',
    'session-support 2027-03-08 2027-03-10',
    'facilitation 2027-03-15 2027-03-15',
  ]);
});

test('compressed: on the day of the session everything is due that day', () => {
  const session = day('2027-03-15');
  const input = { firstSession: session, lastSession: session, calendar: closed() };
  for (const { opens, due, stage } of compressed(windowsOf(input), input, session).slice(0, 9)) {
    expect([stage, String(opens), String(due)]).toEqual([stage, '2027-03-15', '2027-03-15']);
  }
});

test('compressed: squeezed once more on the same day, nothing moves', () => {
  assert(
    property(anyInput, integer({ min: 0, max: 60 }), (input, left) => {
      const today = input.firstSession.subtract({ days: left });
      const once = compressed(windowsOf(input), input, today);
      const hasTime = hasSchoolDay(input.calendar, today, input.firstSession);
      if (hasTime) expect(texts(compressed(once, input, today))).toEqual(texts(once));
    }),
  );
});

test('compressed: a day less never gives a stage more time before the session', () => {
  assert(
    property(anyDate, integer({ min: 1, max: 55 }), (firstSession, left) => {
      const input = { firstSession, lastSession: firstSession, calendar: closed() };
      const span = (days: number) =>
        compressed(windowsOf(input), input, firstSession.subtract({ days }))
          .slice(0, 9)
          .map(({ opens }) => opens.until(firstSession, { largestUnit: 'days' }).days);
      for (const [index, days] of span(left - 1).entries())
        expect(days).toBeLessThanOrEqual((span(left)[index] as number) + 2);
    }),
    { numRuns: 40 },
  );
});

test('weeks before count seven days each, over a leap day and both changes of the clocks', () => {
  const sessions = ['2028-03-06', '2028-03-01', '2027-03-16', '2027-11-09'].map(day);
  for (const firstSession of sessions) {
    for (const { stage, plainOpens } of windowsOf({
      firstSession,
      lastSession: firstSession,
      calendar: closed(),
    })) {
      const { opens } = stageOf({ stage } as Window);
      if (!('weeksBefore' in opens)) continue;
      const days = plainOpens.until(firstSession, { largestUnit: 'days' }).days;
      expect([stage, days]).toEqual([stage, opens.weeksBefore * 7]);
      expect(plainOpens.dayOfWeek).toBe(firstSession.dayOfWeek);
    }
  }
});

test('a stage opens at the start of school hours by the wall clock, on both sides of the date line', () => {
  assert(
    property(anyInput, anyZone, anyTime, (input, zone, time) => {
      for (const { opens } of windowsOf(input)) {
        const local = moment(opens, time, zone).toZonedDateTimeISO(zone);
        expect(local.toPlainDate().equals(opens)).toBe(true);
        if (local.hoursInDay === 24)
          expect(local.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(time);
      }
    }),
    { numRuns: 60 },
  );
});

test('a closure more moves what comes before no later, and what comes after no earlier', () => {
  assert(
    property(anyDate, anyClosures, anyDate, integer({ min: 0, max: 9 }), (session, closures, from, days) => {
      const plan = (calendar: SchoolCalendar) =>
        windowsOf({ firstSession: session, lastSession: session, calendar });
      const known = plan(new SchoolCalendar(closures));
      const more = plan(new SchoolCalendar([...closures, { from, to: from.add({ days }) }]));
      for (const [index, window] of more.entries()) {
        const before = known[index] as Window;
        const { opens } = stageOf(window);
        if (isBeforeKind(opens)) expect(isAfter(window.opens, before.opens)).toBe(false);
        if (isAfterKind(opens)) expect(isBefore(window.opens, before.opens)).toBe(false);
      }
    }),
  );
});

function hasSchoolDay(calendar: SchoolCalendar, from: PlainDate, to: PlainDate): boolean {
  return calendar.schoolDaysBetween(from.subtract({ days: 1 }), to) > 0;
}
