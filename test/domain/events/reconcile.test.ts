import { assert, constantFrom, integer, property, string } from 'fast-check';
import { type KnownEvent, knownEvents, writtenEvents } from '../../../src/domain/events/known';
import { eventPlans } from '../../../src/domain/events/reconcile';
import { printsOf, sessionEvents } from '../../../src/domain/events/wanted';
import type { MicroInternshipRow } from '../../../src/domain/records';
import { applicants, confirmed, partners, released } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';
import { sentMail } from '../../support/rows';

type Facts = ConstructorParameters<typeof NineWeeks>[0];

const weeksOf = (row: Partial<MicroInternshipRow> = {}, facts: Facts = {}) =>
  new NineWeeks({
    partners: partners(),
    ...facts,
    row: {
      ...links,
      ...{ partnerId: 'P-1', partner: 'Cactus Design', industryFormAnswered: moment('2027-01-28') },
      ...row,
    },
  }).at('2027-02-16', '10:00');

/** What is to be done, as `key kind`, with `!` where a guest hears of it. */
const actions = (weeks: NineWeeks, rehearsal = false): string[] =>
  eventPlans(weeks.context, { rehearsal }).flatMap((plan) => [
    ...plan.actions.map((action) => {
      const key = 'event' in action ? action.event.key : action.known.key;
      return `${key} ${action.kind}${'tells' in action && action.tells ? '!' : ''}`;
    }),
    ...(plan.waits ? ['waits'] : []),
  ]);

/** As if everything wanted had been done. */
function done(weeks: NineWeeks): NineWeeks {
  for (const { place, known, actions: todo } of eventPlans(weeks.context, { rehearsal: false })) {
    const lines = new Map(known.map((one) => [one.key, one]));
    for (const action of todo) {
      if (!('event' in action)) continue;
      const { event } = action;
      const start = event.start.toString();
      lines.set(event.key, {
        key: event.key,
        generation: 1,
        id: `id${event.key}`,
        start,
        link: '',
        ...printsOf(event),
      });
    }
    weeks.change(place.tab, place.id, { [place.column]: writtenEvents([...lines.values()]) });
  }
  expect(actions(weeks)).toEqual([]);
  return weeks;
}

const two = '2027-03-15 15:30–17:00\n2027-03-22 15:30–17:00';

test('sessions are entered once the partner has agreed, and only those that lie ahead', () => {
  expect(actions(weeksOf({ industryFormAnswered: '' }))).toEqual([]);
  const weeks = weeksOf({ sessions: two });
  expect(actions(weeks)).toEqual(['session-1 make!', 'session-2 make!']);
  expect(actions(weeks.at('2027-03-16', '10:00'))).toEqual(['session-2 make!']);
  const settled = weeksOf({ industryFormAnswered: '' });
  settled.change('steps', 'S-partner-meeting', { status: 'done' });
  expect(actions(settled)).toEqual(['session-1 make!']);
});

test('who hears of it hears within school hours; what nobody hears of is done at once', () => {
  const weeks = weeksOf({}, { applications: applicants(1, confirmed) }).at('2027-02-16', '19:00');
  expect(actions(weeks)).toEqual(['waits', 'hold-1 make']);
  expect(actions(weeks.at('2027-02-20', '10:00'))).toEqual(['waits', 'hold-1 make']);
});

test('the meeting is the teacher’s own act: its invitation leaves at any hour', () => {
  const weeks = weeksOf({
    industryFormAnswered: '',
    meetingAt: moment('2027-02-18', '15:30'),
    meetingLink: '',
  });
  expect(actions(weeks.at('2027-02-16', '21:00'))).toEqual(['meeting make!']);
});

test('other words are written silently, another time is told', () => {
  const weeks = done(weeksOf());
  weeks.change('micro-internships', 'M-1', { joinLink: 'https://zoom.example/j/9' });
  expect(actions(weeks)).toEqual(['session-1 change']);
  weeks.change('micro-internships', 'M-1', { sessions: '2027-03-16 15:30–17:00' });
  expect(actions(weeks)).toEqual(['session-1 change!']);
});

test('while our own mail about the new date waits for a person, partner’s and student’s entries wait too', () => {
  const weeks = done(weeksOf({}, { applications: applicants(2, confirmed) }));
  weeks.change('micro-internships', 'M-1', { sessions: '2027-03-16 15:30–17:00' });
  const notice = (message: string, personId: string, status: string) =>
    sentMail({ id: `O-${message}`, key: `M-1/${message}/${personId}`, message, personId, status });
  weeks.outbox = [
    notice('date-changed-partner', 'P-1', 'waiting for you'),
    notice('date-changed-student', 'A-1', 'held'),
  ];
  expect(actions(weeks)).toEqual(['hold-1 change']);
  for (const row of weeks.outbox) row.status = 'sent';
  expect(actions(weeks)).toEqual(['session-1 change!', 'hold-1 change', 'hold-1 change']);
});

test('cancelled, what lies ahead goes, unless the notice still waits; what is over stays', () => {
  const weeks = done(weeksOf({ sessions: two }, { applications: applicants(1, confirmed) })).at(
    '2027-03-16',
    '10:00',
  );
  weeks.change('micro-internships', 'M-1', { status: 'cancelled' });
  expect(actions(weeks)).toEqual(['session-1 forget', 'session-2 remove!', 'hold-1 forget', 'hold-2 remove']);
  weeks.outbox = [
    sentMail({ key: 'M-1/cancelled-partner/P-1', message: 'cancelled-partner', status: 'waiting for you' }),
  ];
  expect(actions(weeks)).toEqual(['session-1 forget', 'hold-1 forget', 'hold-2 remove']);
});

test('finished or archived, nothing is touched any more', () => {
  const weeks = done(weeksOf());
  for (const status of ['finished', 'archived', 'draft']) {
    weeks.change('micro-internships', 'M-1', { status, sessions: '2027-03-16 15:30–17:00' });
    expect(actions(weeks)).toEqual([]);
  }
});

test('a student without a seat, or whose family said no, has no entry', () => {
  const seated = { registrationStatus: 'confirmed' };
  const weeks = done(weeksOf({}, { applications: applicants(2, { ...released, ...seated }) }));
  weeks.change('applications', 'A-1', { registrationStatus: 'given up' });
  weeks.change('applications', 'A-2', { mayTakePart: false });
  expect(actions(weeks)).toEqual(['hold-1 remove', 'hold-1 remove']);
});

test('only the entries of the released have the link', () => {
  const weeks = weeksOf({}, { applications: applicants(2, confirmed) });
  weeks.change('applications', 'A-2', { ...released, registrationStatus: 'confirmed' });
  const said = eventPlans(weeks.context, { rehearsal: false })
    .filter(({ place }) => place.tab === 'applications')
    .flatMap(({ actions: todo }) => todo.flatMap((action) => ('event' in action ? [action.event] : [])));
  expect(said.map(({ location }) => location)).toEqual(['', links.joinLink]);
  expect(said[0]?.description).not.toContain(links.joinLink);
});

test('a partner who must not be contacted is no guest', () => {
  const weeks = weeksOf();
  weeks.change('partners', 'P-1', { doNotContact: true });
  expect(sessionEvents(weeks.context, []).map(({ guest }) => guest)).toEqual(['']);
});

test('in a rehearsal no student is entered, and what was entered before stays as it is', () => {
  const weeks = weeksOf({}, { applications: applicants(1, confirmed) });
  expect(actions(weeks, true)).toEqual(['session-1 make']);
  done(weeks);
  weeks.change('micro-internships', 'M-1', { sessions: '2027-03-16 15:30–17:00' });
  weeks.change('applications', 'A-1', { registrationStatus: 'given up' });
  expect(actions(weeks, true)).toEqual([]);
});

test('a link that is being made is looked for, but not for ever', () => {
  const row = { industryFormAnswered: '', meetingAt: moment('2027-02-25', '15:30'), meetingLink: '' };
  const weeks = done(weeksOf(row));
  const [known] = knownEvents(weeks.row.meetingEventId) as [KnownEvent];
  weeks.row.meetingEventId = writtenEvents([{ ...known, link: `pending@${moment('2027-02-16', '09:55')}` }]);
  expect(actions(weeks)).toEqual(['meeting look']);
  expect(actions(weeks.at('2027-02-17', '10:00'))).toEqual([]);
});

test('without a join link of the school’s own, the first session brings one where the partner chose Meet', () => {
  const conference = (row: Partial<MicroInternshipRow>) =>
    sessionEvents(weeksOf({ sessions: two, ...row }).context, []).map((event) => event.conference);
  expect(conference({ joinLink: '', platform: 'Google Meet' })).toEqual([true, false]);
  expect(conference({ joinLink: '', platform: 'Zoom' })).toEqual([false, false]);
  expect(conference({ platform: 'Google Meet' })).toEqual([false, false]);
});

test('what is remembered reads back as it was written; damaged lines count as nothing', () => {
  const part = string({ unit: constantFrom('a', '7', 'Z', ':', '/'), maxLength: 8 });
  assert(
    property(integer({ min: 1, max: 30 }), part, part, part, (generation, id, when, link) => {
      const event: KnownEvent = {
        key: 'hold-2',
        generation,
        id,
        start: '2027-03-15T22:30:00Z',
        when,
        words: 'W',
        link,
      };
      expect(knownEvents(writtenEvents([event]))).toEqual([event]);
    }),
  );
  expect(knownEvents('hold-1 1 abc\n\nsomething else\nhold-x 1 a b c d e')).toEqual([]);
});
