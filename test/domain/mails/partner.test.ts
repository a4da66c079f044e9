import { assert, boolean, constantFrom, integer, property } from 'fast-check';
import { partnerStatuses } from '../../../src/toolkit/statuses';
import { closed, day } from '../../support/calendars';
import { partners } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';
import { sentMail } from '../../support/rows';

const recruiting = (facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  new NineWeeks({ partners: partners(), ...facts });

const invited = (on = '2027-01-18') => [
  sentMail({ key: 'M-1/partner-invitation/P-1', personId: 'P-1', sentAt: moment(on, '09:00') }),
];

/** The two follow-ups to the first partner, when the invitation has left. */
const followUps = (weeks: NineWeeks) =>
  weeks
    .wanted()
    .filter(({ message, personId }) => message.startsWith('partner-follow-up') && personId === 'P-1')
    .map((mail) => `${mail.message.slice(-1)} ${mail.day}`);

test('every prospect is invited on the day recruitment opens, eight weeks before', () => {
  expect(recruiting().daysOf('partner-invitation')).toEqual(['P-1 2027-01-18', 'P-2 2027-01-18']);
});

test('a prospect who is listed twice is invited once', () => {
  expect(recruiting({ row: { prospects: 'P-1, P-2 P-1;P-2' } }).daysOf('partner-invitation')).toHaveLength(2);
});

test('follow-ups come three and seven school days after the invitation left, and not before it left', () => {
  expect(followUps(recruiting())).toEqual([]);
  expect(followUps(recruiting({ outbox: invited() }))).toEqual(['1 2027-01-21', '2 2027-01-27']);
});

test('closures are not counted', () => {
  const calendar = closed(['2027-01-19', '2027-01-22']);
  expect(followUps(recruiting({ calendar, outbox: invited() }))).toEqual(['1 2027-01-27', '2 2027-02-02']);
});

test('there are never more than two follow-ups, the earlier number first', () => {
  const weeks = recruiting({ settings: { partnerFollowUpDays: '9, 2, 5' }, outbox: invited() });
  expect(followUps(weeks)).toEqual(['1 2027-01-20', '2 2027-01-25']);
});

test('an absence moves follow-ups past it, and the second keeps its distance from the first', () => {
  const weeks = recruiting({ outbox: invited() });
  weeks.change('partners', 'P-1', { awayUntil: '2027-02-05' });
  expect(followUps(weeks)).toEqual(['1 2027-02-08', '2 2027-02-12']);
});

test('a follow-up that left late pushes the next one', () => {
  const late = sentMail({ key: 'M-1/partner-follow-up-1/P-1', sentAt: moment('2027-01-26', '09:00') });
  expect(followUps(recruiting({ outbox: [...invited(), late] }))).toEqual(['1 2027-01-21', '2 2027-02-01']);
});

test('two follow-ups are never due on one day, nor on a day without school', () => {
  assert(
    property(integer({ min: 0, max: 30 }), integer({ min: 0, max: 30 }), boolean(), (away, sent, isAway) => {
      const weeks = recruiting({ outbox: invited(String(day('2027-01-18').add({ days: sent }))) });
      if (isAway)
        weeks.change('partners', 'P-1', { awayUntil: String(day('2027-01-18').add({ days: away })) });
      const [first, second] = followUps(weeks).map((line) => line.slice(2)) as [string, string];
      expect(first < second).toBe(true);
      for (const one of [first, second]) expect(weeks.calendar.isSchoolDay(day(one))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test.each(partnerStatuses.filter((status) => status !== 'prospect' && status !== 'invited'))(
  'nothing more goes to a prospect with the status "%s"',
  (status) => {
    const weeks = recruiting({ outbox: invited() });
    weeks.change('partners', 'P-1', { status });
    expect(weeks.wanted().filter(({ personId }) => personId === 'P-1')).toEqual([]);
    expect(weeks.daysOf('partner-invitation')).toEqual(['P-2 2027-01-18']);
  },
);

test('do-not-contact stops everything to that partner, whatever the status', () => {
  assert(
    property(constantFrom('', ...partnerStatuses), (status) => {
      const weeks = recruiting({ outbox: invited() });
      weeks.change('partners', 'P-1', { status, doNotContact: true });
      weeks.change('micro-internships', 'M-1', { partnerId: 'P-1', ...links });
      expect(weeks.wanted().filter(({ personId }) => personId === 'P-1')).toEqual([]);
    }),
  );
});

test('another partner’s yes stops invitations and follow-ups to all', () => {
  const weeks = recruiting({ outbox: invited() });
  weeks.change('micro-internships', 'M-1', { partnerId: 'P-2' });
  expect(weeks.wanted().filter(({ message }) => /^partner-(invitation|follow-up)/.test(message))).toEqual([]);
});

test('follow-ups that were planned are cancelled when a reply comes, and come back when it was about something else', () => {
  const weeks = recruiting().at('2027-01-18').runUntil('2027-01-20');
  weeks.change('partners', 'P-1', { status: 'replied' });
  weeks.run('2027-01-21');
  expect(weeks.sent('partner-follow-up-1')).toEqual(['2027-01-21 P-2']);
  weeks.change('partners', 'P-1', { status: 'invited' });
  weeks.run('2027-01-22');
  expect(weeks.sent('partner-follow-up-1')).toEqual(['2027-01-21 P-2', '2027-01-22 P-1']);
});

test('a silent partner gets the invitation and two follow-ups, and then nothing', () => {
  const weeks = recruiting().at('2027-01-11').runUntil('2027-03-14');
  expect(weeks.left.filter((line) => line.endsWith('P-1'))).toEqual([
    '2027-01-18 partner-invitation P-1',
    '2027-01-21 partner-follow-up-1 P-1',
    '2027-01-27 partner-follow-up-2 P-1',
  ]);
  expect(weeks.partners[0]).toMatchObject({ status: 'no answer', followUps: 2 });
});

const met = (facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  recruiting({ ...facts, row: { ...links, partnerId: 'P-1', ...facts.row } });

test('the yes is thanked for when the meeting stage opens, or as soon as possible after that', () => {
  expect(met().at('2027-01-20').daysOf('partner-thanks-for-yes')).toEqual(['P-1 2027-01-25']);
  expect(met().at('2027-01-30').daysOf('partner-thanks-for-yes')).toEqual(['P-1 2027-02-01']);
});

test('a late yes is thanked for at once, and not missed', () => {
  expect(met().run('2027-02-10').sent('partner-thanks-for-yes')).toEqual(['2027-02-10 P-1']);
});

test('nothing is sent before the industry form is there', () => {
  expect(met({ row: { industryFormLink: '' } }).daysOf('partner-thanks-for-yes')).toEqual([]);
});

test('the form is reminded of once, three days after it was sent, on a school day, until it is answered', () => {
  const weeks = met().at('2027-01-25').runUntil('2027-02-20');
  expect(weeks.sent('partner-thanks-for-yes')).toEqual(['2027-01-25 P-1']);
  expect(weeks.sent('industry-form-reminder')).toEqual(['2027-01-28 P-1']);
  const answered = met().at('2027-01-25').runUntil('2027-01-27');
  answered.change('micro-internships', 'M-1', { industryFormAnswered: moment('2027-01-27') });
  expect(answered.runUntil('2027-02-20').sent('industry-form-reminder')).toEqual([]);
});
