import { Temporal } from 'temporal-polyfill';
import { sessionsAt, withEarlier } from '../../src/domain/earlier-sessions';
import { parseSessions } from '../../src/domain/sessions';
import { contradicts, learn, nothingKnown, sessionsOutdated, toldBy, toldFrom } from '../../src/domain/told';
import { applicants, partners, released } from '../support/group';
import { links, NineWeeks } from '../support/nine-weeks';
import { wanted } from '../support/outbox';
import { sentMail } from '../support/rows';

const one = '2027-03-15 15:30–17:00';
const two = '2027-03-22 15:30–17:00';
const sessions = (...lines: string[]) => parseSessions(lines.join('\n')).sessions;

const weeks = (row: object = {}) =>
  new NineWeeks({
    row: { ...links, partnerId: 'P-1', sessions: `${one}\n${two}`, platform: 'Zoom', ...row },
    partners: partners(),
    applications: applicants(2, released),
  }).at('2027-02-25');

const told = (names: string[], mail: Parameters<typeof wanted>[0] = {}, row: object = {}) =>
  toldFrom(toldBy(weeks(row).context, wanted(mail), names));

test('a mail says what its placeholders say, and no more', () => {
  expect(told(['title', 'deadline'])).toEqual({});
  expect(told(['sessionDate'])).toEqual({ sessions: ['2027-03-15'], all: false });
  expect(told(['sessionList'])).toMatchObject({ sessions: [one, two], all: true });
  expect(told(['sessionTime', 'platform'])).toMatchObject({ sessions: [one], all: false, platform: 'Zoom' });
  expect(toldBy(weeks().context, wanted({ audience: 'teacher' }), ['sessionList'])).toBe('');
});

test('the link counts as told only to those who may have it', () => {
  const partner = { audience: 'partner', personId: 'P-1', message: 'session-details-partner' } as const;
  expect(told(['joinLine'], partner).link).not.toBe('');
  expect(told(['joinLine'], partner, { joinLink: '' }).link).toBe('');
  const facts = weeks();
  expect(toldFrom(toldBy(facts.context, wanted(), ['joinLine'])).link).not.toBe('');
  facts.change('applications', 'A-1', { releaseStatus: 'asked', mayTakePart: null });
  expect(toldFrom(toldBy(facts.context, wanted(), ['joinLine'])).link).toBe('');
});

const knows = (...mails: { told: object; message?: string }[]) => {
  const knowledge = nothingKnown();
  for (const { told: said, message = 'acceptance' } of mails)
    learn(knowledge, sentMail({ told: JSON.stringify(said), message }));
  return knowledge;
};

test('the last mail about all sessions counts; one about a single session takes nothing back', () => {
  const knowledge = knows(
    { told: { sessions: [one], all: true } },
    { told: { sessions: ['2027-03-22'], all: false } },
  );
  expect(knowledge.sessions).toEqual([one, '2027-03-22']);
  expect(
    knows({ told: { sessions: [one], all: true } }, { told: { sessions: [two], all: true } }).sessions,
  ).toEqual([two]);
});

test('a mail about changes brings up to date what was known, and teaches nothing else', () => {
  const changed = { told: { platform: 'Teams', link: 'L2' }, message: 'session-changed-student' };
  expect(knows({ told: { platform: 'Zoom' } }, changed)).toMatchObject({
    details: { platform: 'Teams' },
    otherChanges: 1,
  });
});

test.each([
  ['the day stays', [one], [one], [], []],
  ['another day', [one], [two], [one], [two]],
  ['one more', [one], [one, two], [], [two]],
  ['one less', [one, two], [one], [two], []],
  ['another time of the same day', [one], ['2027-03-15 10:00–11:30'], [one], ['2027-03-15 10:00–11:30']],
])('%s: what no longer holds and what is new', (_, known, now, lost, added) => {
  const found = sessionsOutdated(
    { ...nothingKnown(), sessions: known, all: true },
    sessions(...now),
    '2027-03-01',
  );
  expect(found.lost).toEqual(lost);
  expect(found.added.map(({ date, start, end }) => `${date} ${start}–${end}`)).toEqual(added);
});

test('a day alone holds as long as there is a session on it', () => {
  const known = { ...nothingKnown(), sessions: ['2027-03-15'] };
  expect(sessionsOutdated(known, sessions('2027-03-15 10:00–11:30'), '2027-03-01').lost).toEqual([]);
  expect(sessionsOutdated(known, sessions(two), '2027-03-01').lost).toEqual(['2027-03-15']);
});

test('a session that took place does not count any more; one that was put off after its day does', () => {
  const known = { ...nothingKnown(), sessions: [one, two], all: true };
  expect(sessionsOutdated(known, sessions(one, two), '2027-03-16')).toEqual({ lost: [], added: [] });
  const single = { ...nothingKnown(), sessions: [one], all: true };
  expect(sessionsOutdated(single, sessions(two), '2027-03-16').lost).toEqual([one]);
});

test('a text contradicts what holds now when anything it said has changed, but a promised link may come', () => {
  const text = (value: object) => JSON.stringify(value);
  expect(contradicts('', text({ platform: 'Zoom' }))).toBe(false);
  expect(contradicts(text({ platform: 'Zoom' }), text({ platform: 'Teams' }))).toBe(true);
  expect(contradicts(text({ link: '' }), text({ link: 'L1' }))).toBe(false);
  expect(contradicts(text({ sessions: [one] }), text({ sessions: [two] }))).toBe(true);
  expect(contradicts(text({ sessions: [one] }), text({}))).toBe(false);
});

test('a row that was damaged says nothing', () => {
  for (const text of ['', 'O-1 O-2', '{"sessions":', '[]']) expect(toldFrom(text)).toEqual({});
});

test('the dates that held at a moment are known, however often they changed', () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const first = withEarlier('', at('2027-02-01T10:00:00Z'), sessions(one));
  const row = {
    earlierSessions: withEarlier(first, at('2027-02-10T10:00:00Z'), sessions(one, two)),
    plannedSessions: two,
    sessions: two,
  };
  const held = (moment: string) => sessionsAt(row, at(moment)).map(({ date }) => date.toString());
  expect(held('2027-01-20T10:00:00Z')).toEqual(['2027-03-15']);
  expect(held('2027-02-05T10:00:00Z')).toEqual(['2027-03-15', '2027-03-22']);
  expect(held('2027-02-11T10:00:00Z')).toEqual(['2027-03-22']);
});
