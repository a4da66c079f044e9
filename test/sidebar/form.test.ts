import fc from 'fast-check';
import * as v from 'valibot';
import { planInput } from '../../src/contract/shapes';
import {
  type CreateForm,
  emptyForm,
  inputFrom,
  later,
  nextSession,
  problemsOf,
  shownPartners,
  startingAt,
} from '../../src/sidebar/create/form';
import { texts } from '../../src/sidebar/texts';

const usual = { seatsMin: 4, seatsMax: 6, sessionMinutes: 90 };
const today = '2027-02-08';
const filled: CreateForm = {
  ...emptyForm(usual, false),
  title: 'Robots that see',
  added: [{ organisation: 'Harbor Robotics', contact: 'Kim', mail: 'kim@harbor.example' }],
  sessions: [{ date: '2027-03-22', start: '15:30', end: '17:00' }],
};
const fieldsWrong = (form: CreateForm) => problemsOf(form, texts.en, today).map(({ field }) => field);

test('an empty form names every field that is needed, in the order of the page', () => {
  expect(fieldsWrong(emptyForm(usual, false))).toEqual([
    'title',
    'organisation-0',
    'date-0',
    'start-0',
    'end-0',
  ]);
});

test('with known partners the missing partner is named at their list', () => {
  expect(fieldsWrong({ ...filled, added: [] })).toEqual(['partner']);
});

test('a filled form has no problem and makes a request the contract accepts', () => {
  expect(fieldsWrong(filled)).toEqual([]);
  expect(v.parse(planInput, inputFrom(filled))).toEqual({
    title: 'Robots that see',
    partners: [{ organisation: 'Harbor Robotics', contact: 'Kim', mail: 'kim@harbor.example' }],
    sessions: [{ date: '2027-03-22', start: '15:30', end: '17:00' }],
    seatsMin: 4,
    seatsMax: 6,
  });
});

test.each<[string, Partial<CreateForm>, string]>([
  ['a title that is too long', { title: 'x'.repeat(61) }, 'title'],
  [
    'a mail address without a domain',
    { added: [{ organisation: 'A', contact: '', mail: 'kim@' }] },
    'mail-0',
  ],
  [
    'a mail without an organization',
    { added: [{ organisation: ' ', contact: '', mail: 'a@b.co' }] },
    'organisation-0',
  ],
  ['a date in the past', { sessions: [{ date: '2027-02-07', start: '10:00', end: '11:00' }] }, 'date-0'],
  ['an end before the start', { sessions: [{ date: '2027-03-01', start: '10:00', end: '09:00' }] }, 'end-0'],
  ['no seats', { seatsMin: '0' }, 'seatsMin'],
  ['seats that are no number', { seatsMax: 'six' }, 'seatsMax'],
  ['fewer at most than at least', { seatsMin: '6', seatsMax: '4' }, 'seatsMax'],
  ['a link that is none', { joinLink: 'zoom' }, 'joinLink'],
])('%s is named at its field', (_, change, field) => {
  expect(fieldsWrong({ ...filled, ...change })).toEqual([field]);
});

test('the same address twice is named at the second', () => {
  const one = { organisation: 'A', contact: '', mail: 'a@b.co' };
  expect(fieldsWrong({ ...filled, added: [one, { ...one, mail: 'A@B.co' }] })).toEqual(['mail-1']);
});

test('two sessions at the same time are named at the second', () => {
  const sessions = [
    { date: '2027-03-22', start: '15:30', end: '17:00' },
    { date: '2027-03-22', start: '16:30', end: '18:00' },
  ];
  expect(fieldsWrong({ ...filled, sessions })).toEqual(['start-1']);
});

test('a row for a new partner that was left empty is not sent', () => {
  const form = { ...filled, known: ['P-0001'], added: [{ organisation: '', contact: ' ', mail: '' }] };
  expect(fieldsWrong(form)).toEqual([]);
  expect(inputFrom(form).partners).toEqual([{ id: 'P-0001' }]);
});

test('sessions are sent in the order in which they take place', () => {
  const [early, late] = [
    { date: '2027-03-15', start: '15:30', end: '17:00' },
    { date: '2027-03-22', start: '15:30', end: '17:00' },
  ];
  expect(inputFrom({ ...filled, sessions: [late, early] }).sessions).toEqual([early, late]);
});

test('whatever is typed, a form without problems makes a request the contract accepts', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'a@b.co', 'kim@harbor.example', 'https://x.example'),
  );
  const mail = fc.constantFrom('', 'a@b.co', 'kim@harbor.example', 'josé@harbor.example', 'a b@c.de', 'a@b');
  /** What a person might type into one field, among fields that are mostly as they should be. */
  const mostly = <K extends keyof CreateForm>(key: K, odd: fc.Arbitrary<CreateForm[K]>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(filled[key]) }, { weight: 1, arbitrary: odd });
  const form = fc.record<CreateForm>({
    title: mostly('title', text),
    known: fc.constantFrom<string[]>([], ['P-0001']),
    added: mostly(
      'added',
      fc.array(fc.record({ organisation: text, contact: text, mail }), { maxLength: 3 }),
    ),
    sessions: mostly(
      'sessions',
      fc.array(
        fc.record({
          date: fc.constantFrom('', '2027-02-07', '2027-03-15', '2027-03-22', '2027-03-29'),
          start: fc.constantFrom('', '09:00', '15:30'),
          end: fc.constantFrom('', '10:30', '17:00'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    seatsMin: mostly('seatsMin', fc.constantFrom('5', '', '0', '1e1', ' 2 ', '51')),
    seatsMax: mostly('seatsMax', fc.constantFrom('3', 'x', '50', '4.5')),
    joinLink: mostly('joinLink', fc.constantFrom('https://x.example/1', 'zoom', ' http://y.example ')),
  });
  let sendable = 0;
  fc.assert(
    fc.property(form, (typed) => {
      if (problemsOf(typed, texts.es, today).length > 0) return;
      sendable++;
      expect(v.safeParse(planInput, inputFrom(typed)).success).toBe(true);
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(sendable).toBeGreaterThan(200);
});

test('the end follows the start until somebody chooses another', () => {
  const first = startingAt({ date: '', start: '', end: '' }, '15:30', 90);
  expect(first.end).toBe('17:00');
  expect(startingAt(first, '16:00', 90).end).toBe('17:30');
  expect(startingAt({ ...first, end: '16:00' }, '15:00', 90).end).toBe('16:00');
});

test('a start late in the evening ends before midnight', () => {
  expect(later('23:00', 90)).toBe('23:59');
  expect(later('', 90)).toBe('');
});

test('another session is proposed a week later at the same time, across a clock change', () => {
  expect(nextSession([{ date: '2027-03-10', start: '15:30', end: '17:00' }])).toEqual({
    date: '2027-03-17',
    start: '15:30',
    end: '17:00',
  });
  expect(nextSession([{ date: '', start: '15:30', end: '17:00' }]).date).toBe('');
});

test('of many known partners a handful is listed, the chosen ones first', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    id: `P-00${10 + index}`,
    organisation: `Firm ${index}`,
    contact: index === 29 ? 'Zoe' : '',
  }));
  const { shown, hidden, isLong } = shownPartners(many, ['P-0039'], '');
  expect([shown[0]?.id, shown.length, hidden, isLong]).toEqual(['P-0039', 9, 21, true]);
  expect(shownPartners(many, [], 'zoe FIRM').shown.map(({ id }) => id)).toEqual(['P-0039']);
});
