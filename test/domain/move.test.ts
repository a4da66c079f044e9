import { assert, boolean, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { isAfter, isBefore, type PlainDate } from '../../src/domain/dates';
import { contextWith, moveOf, sessionsProblem, typedSessions } from '../../src/domain/move';
import { spoken } from '../../src/domain/say';
import { windowsOf } from '../../src/domain/schedule';
import type { Session } from '../../src/domain/sessions';
import { stageIds } from '../../src/toolkit/stage';
import { stages } from '../../src/toolkit/stages';
import { anyCalendar, anyDate, closed, day } from '../support/calendars';
import { accepted, applicants } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';

const session = (date: PlainDate | string, start = '15:30', end = '17:00'): Session => ({
  date: typeof date === 'string' ? day(date) : date,
  start,
  end,
});

const planned = { sessions: '2027-03-15 15:30–17:00', plannedSessions: '2027-03-15 15:30–17:00' };
const weeksAt = (today: string, facts: ConstructorParameters<typeof NineWeeks>[0] = {}): NineWeeks => {
  const weeks = new NineWeeks({ ...facts, row: { ...planned, ...facts.row } });
  return weeks.at(today);
};

/** A plan for some day, on which so many of the first stages are done and some are pinned, and the dates it moves to. */
const anyMove = record({
  first: anyDate,
  calendar: anyCalendar,
  today: integer({ min: 0, max: 70 }),
  by: integer({ min: -60, max: 120 }),
  length: integer({ min: 0, max: 20 }),
  done: integer({ min: 0, max: 9 }),
  pinned: uniqueArray(constantFrom(...stageIds), { maxLength: 3 }),
  compressed: boolean(),
}).map(({ first, calendar, today, by, length, done, pinned, compressed }) => {
  const now = first.subtract({ days: today });
  const to = first.add({ days: by });
  const target = isAfter(to, now) ? to : now.add({ days: 1 });
  const weeks = new NineWeeks({
    calendar,
    row: {
      sessions: `${first} 15:30–17:00`,
      plannedSessions: `${first} 15:30–17:00`,
      plan: compressed ? 'compressed' : 'normal',
      created: `${first.subtract({ days: 70 })}T16:00:00Z`,
    },
  }).at(now.toString());
  for (const [index, step] of weeks.steps.entries()) {
    if (index < done) step.status = 'done';
    else if (pinned.includes(step.stage as (typeof stageIds)[number])) step.pinned = true;
  }
  const sessions = [session(target), ...(length > 0 ? [session(target.add({ days: length }))] : [])];
  return { weeks, sessions, now, target, calendar };
});

const kindOf = (stage: string) => stages.find(({ id }) => id === stage) as (typeof stages)[number];
const runs = { numRuns: 60 };

test('what is done and what somebody pinned stays, whatever the dates', () => {
  assert(
    property(anyMove, ({ weeks, sessions }) => {
      for (const { step, what, opens, due } of moveOf(weeks.context, sessions).steps) {
        const stays = step.row.status === 'done' || step.row.pinned === true;
        expect(['settled', 'pinned'].includes(what)).toBe(stays);
        if (stays) expect([`${opens}`, `${due}`]).toEqual([step.row.opens, step.row.due]);
      }
    }),
    runs,
  );
});

test('what follows keeps the order of the stages, each due on or after it opens', () => {
  assert(
    property(anyMove, ({ weeks, sessions, now }) => {
      const { steps } = moveOf(weeks.context, sessions);
      const following = steps
        .filter(
          ({ what, step }) => (what === 'moves' || what === 'stays') && step.due && !isBefore(step.due, now),
        )
        .sort((a, b) => kindOf(a.step.stage).number - kindOf(b.step.stage).number);
      for (const { opens, due } of following)
        expect(isBefore(due as PlainDate, opens as PlainDate)).toBe(false);
      for (const [index, one] of following.entries())
        if (index > 0)
          expect(isBefore(one.opens as PlainDate, following[index - 1]?.opens as PlainDate)).toBe(false);
    }),
    runs,
  );
});

test('before stays before the first session, after stays after the last, on school days where there are any', () => {
  assert(
    property(anyMove, ({ weeks, sessions, target, calendar, now }) => {
      const last = (sessions[sessions.length - 1] as Session).date;
      for (const { step, what, due } of moveOf(weeks.context, sessions).steps) {
        if (what !== 'moves' || !due) continue;
        const kind = kindOf(step.stage).due;
        if ('weeksBefore' in kind) {
          expect(isAfter(due, target)).toBe(false);
          if (isAfter(due, now)) expect(calendar.isSchoolDay(due) || due.equals(target)).toBe(true);
        } else if ('daysAfter' in kind && kind.daysAfter > 0) {
          expect(isBefore(due, last)).toBe(false);
          expect(calendar.isSchoolDay(due)).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('nothing that was in time becomes late by a move', () => {
  assert(
    property(anyMove, ({ weeks, sessions, now }) => {
      for (const { step, what, due } of moveOf(weeks.context, sessions).steps) {
        const wasInTime = step.due !== null && !isBefore(step.due, now);
        if (what === 'moves' && wasInTime) expect(isBefore(due as PlainDate, now)).toBe(false);
      }
    }),
    runs,
  );
});

test('made again after it was made, a move changes nothing any more', () => {
  assert(
    property(anyMove, ({ weeks, sessions }) => {
      const { context } = weeks;
      const after = contextWith(context, moveOf(context, sessions).changes);
      const again = moveOf(after, sessions);
      const follows = again.steps.filter(({ what }) => what === 'moves' || what === 'stays');
      if (!again.isSqueezed) expect(follows.filter(({ what }) => what === 'moves')).toEqual([]);
    }),
    runs,
  );
});

test('moved on and back in time for everything, the plan is the one it was', () => {
  assert(
    property(anyDate, anyCalendar, integer({ min: 1, max: 60 }), (first, calendar, by) => {
      const text = `${first} 15:30–17:00`;
      const weeks = new NineWeeks({ calendar, row: { sessions: text, plannedSessions: text } });
      weeks.at(first.subtract({ days: 80 }).toString());
      const before = weeks.steps.map(({ opens, due }) => `${opens} ${due}`);
      const there = contextWith(
        weeks.context,
        moveOf(weeks.context, [session(first.add({ days: by }))]).changes,
      );
      const back = contextWith(there, moveOf(there, [session(first)]).changes);
      expect([...back.offering.steps.values()].map(({ row }) => `${row.opens} ${row.due}`)).toEqual(before);
      expect(
        windowsOf({ firstSession: first, lastSession: first, calendar }).map(({ due }) => `${due}`),
      ).toEqual([...back.offering.steps.values()].map(({ row }) => row.due));
    }),
    { numRuns: 30 },
  );
});

test('a registration that is asked for keeps its week, and never ends after the day before the session', () => {
  const weeks = weeksAt('2027-02-16', { applications: applicants(2, accepted) });
  const deadline = (date: string) =>
    moveOf(weeks.context, [session(date)])
      .changes.filter(({ tab }) => tab === 'applications')
      .map(({ values }) => (values as { registrationDeadline: string }).registrationDeadline);
  expect(deadline('2027-03-22')).toEqual([]);
  expect(deadline('2027-02-19')).toEqual(['2027-02-18', '2027-02-18']);
});

test.each([
  ['2027-03-22 15:30–17:00', 'moved'],
  ['2027-03-15 15:30-17:00', 'same'],
  ['2027-03-15 15:30–17:00\n2027-03-22 15:30–17:00', 'moved'],
  ['2027-02-10 15:30–17:00', 'unusable'],
  ['soon', 'unusable'],
  ['', 'unusable'],
])('the sessions typed as "%s" are %s', (sessions, kind) => {
  const weeks = weeksAt('2027-02-16');
  weeks.row.sessions = sessions;
  expect(typedSessions(weeks.context).kind).toBe(kind);
});

test('a tracker without planned sessions takes those that are typed', () => {
  expect(typedSessions(weeksAt('2027-02-16', { row: { plannedSessions: '' } }).context).kind).toBe('first');
});

test('sessions that overlap, end before they start or have begun are refused with a sentence', () => {
  const { context } = weeksAt('2027-03-10');
  const why = (...sessions: Session[]) => {
    const problem = sessionsProblem(context, sessions);
    return problem && spoken(problem, 'en');
  };
  expect(why(session('2027-03-22', '17:00', '15:30'))).toMatch(/ends before it starts/);
  expect(why(session('2027-03-22'), session('2027-03-22', '16:00', '18:00'))).toMatch(
    /before the one before it/,
  );
  expect(why(session('2027-03-10', '08:00', '08:30'))).toMatch(/lies in the past/);
  expect(why(session('2027-03-10', '10:00', '11:00'))).toBeNull();
  expect(why()).toMatch(/at least one session/);
});

test('a closing day typed by hand stays where it can, the usual one moves along', () => {
  const row = { applicationFormState: 'open', applicationsOpen: '2027-02-01' };
  const closes = (applicationsClose: string, date: string) => {
    const weeks = weeksAt('2027-02-02', { row: { ...row, applicationsClose }, calendar: closed() });
    const [change] = moveOf(weeks.context, [session(date)]).changes.filter(
      ({ tab }) => tab === 'micro-internships',
    );
    return change && (change.values as { applicationsClose?: string }).applicationsClose;
  };
  expect(closes('2027-02-11', '2027-03-29')).toBe('2027-02-25');
  expect(closes('2027-02-09', '2027-03-29')).toBeUndefined();
  expect(closes('2027-02-20', '2027-02-18')).toBe('2027-02-15');
});
