import { rowsOf } from '../../src/rehearsal/rows';
import { type Product, school } from '../support/product';
import { ask, cole, screening } from '../support/reviewing';

interface Applicant {
  id: string;
  label: string;
  name: string;
  asked: boolean;
  score: number | null;
  rank: number | null;
  proposal: string;
  reason: string;
  decision: string;
  mine: { scores: (number | null)[]; total: number | null; comment: string } | null;
  others: { reviewer: string }[];
}
interface View {
  me: string;
  isInCharge: boolean;
  namesHidden: boolean;
  criteria: { name: string; weight: number }[];
  criteriaProblem: string;
  applicants: Applicant[];
  reviewers: { reviewer: string; done: number; left: number }[];
  seats: { free: number; proposed: number };
  lotterySeed: string;
  notes: string[];
}

const view = (product: Product, as?: string, named?: boolean) =>
  ask<View>(product, 'getReview', { id: product.microInternshipId, ...(named ? { named } : {}) }, as);
const save = (product: Product, applicationId: string, scores: (number | null)[], as?: string, more = {}) =>
  ask<{ message: string }>(product, 'saveReview', { applicationId, scores, ...more }, as).message;
const click = (product: Product, name: string, more = {}) =>
  ask<{ message: string }>(product, name, { microInternshipId: product.microInternshipId, ...more });

/** Both reviewers score everybody: the first applicant best. */
function scoreAll(product: Product): void {
  for (const [index, { id }] of view(product).applicants.entries()) {
    save(product, id, [5 - index, 4]);
    save(product, id, [5 - index, 2], cole);
  }
}

test('a reviewer sees no names and nothing private, and is asked for what is left', () => {
  const product = screening();
  const seen = view(product, cole);
  expect(seen).toMatchObject({ me: cole, isInCharge: false, namesHidden: true });
  expect(seen.applicants.map(({ label, name, asked }) => [label, name, asked])).toEqual(
    [1, 2, 3, 4].map((number) => [`Applicant ${number}`, '', true]),
  );
  const text = JSON.stringify(seen.applicants);
  for (const { first, last, mail, guardian } of school.students) {
    for (const secret of [first, last, mail, guardian.name, guardian.mail, 'accommodations'])
      expect(text).not.toContain(secret);
  }
  expect(() => view(product, cole, true)).toThrow('Names stay hidden');
  expect(
    view(product, undefined, true)
      .applicants.map(({ name }) => name)
      .every(Boolean),
  ).toBe(true);
});

test('two reviewers’ scores stand side by side and make the score; saving again changes the one row', () => {
  const product = screening();
  const [first] = view(product).applicants as [Applicant];
  expect(save(product, first.id, [5, null])).toContain('It counts when every criterion has a score');
  expect(save(product, first.id, [5, 4], undefined, { comment: 'clear' })).toBe(
    'Noted: 4.75. 3 applications are left for you.',
  );
  save(product, first.id, [3, 3], cole);
  save(product, first.id, [3, 3], cole);
  expect(
    product.rows('Reviews').map((row) => [row.Reviewer, row['Criterion 1'], row.Total, row.Comment]),
  ).toEqual([
    [school.teacher.mail, 5, 4.75, 'clear'],
    [cole, 3, 3, ''],
  ]);
  expect(product.rows('Applications')[0]).toMatchObject({ Reviews: 2, Score: 3.88, Rank: 1 });
  expect(view(product, cole).applicants[0]).toMatchObject({
    score: 3.88,
    mine: { scores: [3, 3], total: 3 },
    others: [],
  });
  expect(view(product, undefined, true).applicants[0]?.others).toMatchObject([{ reviewer: cole }]);
});

test('nobody is led by others: a score is hidden from whoever is still asked for theirs', () => {
  const product = screening();
  const [first] = view(product).applicants as [Applicant];
  save(product, first.id, [5, 5]);
  expect(view(product, cole).applicants[0]).toMatchObject({ asked: true, score: null, rank: null });
  save(product, first.id, [1, 1], cole);
  expect(view(product, cole).applicants[0]).toMatchObject({ asked: false, score: 3 });
});

test('scores typed into the Reviews tab by hand count as soon as a run has seen them', () => {
  const product = screening();
  const [first] = view(product).applicants as [Applicant];
  const header = (product.tracker.values('Reviews')[0] ?? []).map(String);
  const typed: Record<string, string> = {
    'Application ID': first.id,
    Reviewer: 'Mr. Okafor',
    'Criterion 1': '4',
    'Criterion 2': '2',
  };
  for (const [name, value] of Object.entries(typed)) {
    const letter = String.fromCharCode(65 + header.indexOf(name));
    product.tracker.edit(`Reviews!${letter}2`, value);
  }
  product.ticks(1);
  expect(product.rows('Reviews')[0]).toMatchObject({
    ID: expect.stringMatching(/^R-/),
    Total: 3.5,
    'Micro-internship ID': product.microInternshipId,
  });
  expect(product.rows('Applications')[0]).toMatchObject({ Reviews: 1, Score: 3.5 });
});

test('a conflict of interest takes the scores back, and somebody else is asked', () => {
  const product = screening();
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    Reviewers: `${school.teacher.mail}\n${cole}\nokafor@school.example`,
  });
  const [first] = view(product).applicants as [Applicant];
  save(product, first.id, [5, 5], cole);
  expect(save(product, first.id, [], cole, { recused: true })).toBe(
    'Noted: somebody else scores this application.',
  );
  expect(product.rows('Applications')[0]).toMatchObject({ Reviews: '', Score: '' });
  expect(product.rows('Reviews')[0]).toMatchObject({
    'Conflict of interest': 'yes',
    'Criterion 1': '',
    Total: '',
  });
  expect(view(product, 'okafor@school.example').applicants[0]?.asked).toBe(true);
});

test('decisions are proposed with a reason, decided as proposed, and told to nobody', () => {
  const product = screening();
  expect(() => click(product, 'proposeDecisions')).toThrow(
    '4 applications for “Sketching a home page” have no score yet',
  );
  expect(() => click(product, 'applyProposals')).toThrow('There are no proposals yet');
  scoreAll(product);
  expect(click(product, 'proposeDecisions').message).toBe(
    'Proposed for “Sketching a home page”: 2 with a seat, 2 on the waitlist, 0 without. Nothing is decided yet.',
  );
  expect(product.rows('Applications').map((row) => [row.Proposal, row.Decision, row.Reason])).toEqual([
    ['accept', '', 'Placed in “Sketching a home page”. Ranked 1 of 4 there, for 2 seats.'],
    ['accept', '', 'Placed in “Sketching a home page”. Ranked 2 of 4 there, for 2 seats.'],
    [
      'waitlist',
      '',
      'Place 1 of the waitlist. Ranked 3 of 4; all 2 seats went to applicants ranked higher there.',
    ],
    [
      'waitlist',
      '',
      'Place 2 of the waitlist. Ranked 4 of 4; all 2 seats went to applicants ranked higher there.',
    ],
  ]);
  expect(view(product).seats).toMatchObject({ proposed: 2, free: 0 });
  const decide = product.teacher.overview().decisions.find(({ id }) => id.startsWith('decide'));
  expect(decide?.actions[0]).toMatchObject({ call: 'applyProposals' });
  click(product, 'applyProposals');
  expect(
    product.rows('Applications').map((row) => [row.Decision, row['Waitlist place'], row.Outcome]),
  ).toEqual([
    ['accept', '', ''],
    ['accept', '', ''],
    ['waitlist', 1, ''],
    ['waitlist', 2, ''],
  ]);
  const before = product.owner.sent().length;
  product.ticks(2);
  expect(product.owner.sent()).toHaveLength(before);
});

test('a decision by hand stands, and what was proposed before something changed cannot be taken any more', () => {
  const product = screening();
  scoreAll(product);
  click(product, 'proposeDecisions');
  const last = view(product).applicants[3] as Applicant;
  product.teacher.ask('decide', { decisions: [{ applicationId: last.id, decision: 'accept' }] });
  expect(() => click(product, 'applyProposals')).toThrow('Something has changed since');
  click(product, 'proposeDecisions');
  click(product, 'applyProposals');
  expect(product.rows('Applications').map((row) => row.Decision)).toEqual([
    'accept',
    'waitlist',
    'waitlist',
    'accept',
  ]);
  save(product, (view(product).applicants[1] as Applicant).id, [5, 5]);
  save(product, (view(product).applicants[0] as Applicant).id, [1, 1]);
  click(product, 'proposeDecisions');
  click(product, 'applyProposals');
  expect(product.rows('Applications').map((row) => row.Decision)).toEqual([
    'waitlist',
    'accept',
    'waitlist',
    'accept',
  ]);
});

test('a lottery is drawn once: its seed stands in the Log and the row, and drawing again changes nothing', () => {
  const product = screening();
  const said = click(product, 'drawLottery').message;
  const seed = view(product).lotterySeed;
  expect(said).toBe(`The lottery is drawn. Its seed, ${seed}, stands in the Log.`);
  expect(
    product
      .rows('Log')
      .filter((row) => row.What === 'Lottery drawn')
      .map((row) => row.Why),
  ).toEqual([`seed ${seed}`]);
  const ranks = () => product.rows('Applications').map((row) => row.Rank);
  const drawn = ranks();
  expect([...drawn].sort()).toEqual([1, 2, 3, 4]);
  expect(click(product, 'drawLottery').message).toContain('was drawn before');
  product.type('Micro-internships', ['ID', product.microInternshipId], { 'Lottery seed': '' });
  click(product, 'drawLottery');
  expect([view(product).lotterySeed, ranks()]).toEqual([seed, drawn]);
  click(product, 'proposeDecisions');
  const accepted = product
    .rows('Applications')
    .filter((row) => row.Proposal === 'accept')
    .map((row) => row.Rank);
  expect(accepted.sort()).toEqual([1, 2]);
});

test('equal scores are told apart by a lottery that goes into the Log', () => {
  const product = screening();
  for (const { id } of view(product).applicants)
    for (const as of [undefined, cole]) save(product, id, [3, 3], as);
  expect(product.rows('Applications').map((row) => row.Rank)).toEqual([1, 1, 1, 1]);
  click(product, 'proposeDecisions');
  expect(
    product
      .rows('Applications')
      .map((row) => row.Rank)
      .sort(),
  ).toEqual([1, 2, 3, 4]);
  expect(product.rows('Log').filter((row) => row.What === 'Lottery drawn')).toHaveLength(1);
});

test('criteria are set one a line; scores that were given keep them from being changed silently', () => {
  const product = screening();
  const set = (names: [string, number][], more = {}) =>
    click(product, 'setCriteria', { criteria: names.map(([name, weight]) => ({ name, weight })), ...more });
  set([
    ['Curiosity', 2],
    ['Fit', 1],
    ['Question', 1],
  ]);
  expect(product.rows('Micro-internships')[0]?.Criteria).toBe('Curiosity: 2\nFit: 1\nQuestion: 1');
  const [first] = view(product).applicants as [Applicant];
  save(product, first.id, [5, 3, 1]);
  expect(() =>
    set([
      ['Curiosity', 2],
      ['Fit', 1],
    ]),
  ).toThrow('1 review has been written');
  set([
    ['Curiosity', 1],
    ['Fit', 1],
    ['Question', 1],
  ]);
  expect(product.rows('Applications')[0]).toMatchObject({ Score: 3 });
  set(
    [
      ['Courage', 1],
      ['Fit', 1],
      ['Question', 1],
    ],
    { keepScores: true },
  );
  expect(() => save(product, first.id, [5, 3])).toThrow('There are 3 criteria, and 2 scores');
});

test('criteria that cannot be read stop the scoring and say so', () => {
  const product = screening();
  product.type('Micro-internships', ['ID', product.microInternshipId], { Criteria: 'Motivation: much' });
  expect(view(product).criteriaProblem).toContain('The criterion “Motivation: much” cannot be read');
  const [first] = view(product).applicants as [Applicant];
  expect(() => save(product, first.id, [5])).toThrow('cannot be scored');
});

test('what is not there is refused, and so is a score out of bounds', () => {
  const product = screening();
  const [first] = view(product).applicants as [Applicant];
  expect(() => save(product, 'A-0000000000', [5, 5])).toThrow('no longer in the tracker');
  expect(() => ask(product, 'getReview', { id: 'M-0000000000' })).toThrow('no longer in the tracker');
  for (const scores of [
    [6, 5],
    [0, 5],
    [4.2, 5],
  ])
    expect(() => save(product, first.id, scores)).toThrow();
  product.decide();
  product.release();
  expect(() => save(product, first.id, [5, 5])).toThrow('told already');
  expect(() => click(product, 'proposeDecisions')).toThrow('Every applicant has been told');
});

test('a run that finds nothing new on scores writes nothing', () => {
  const product = screening();
  scoreAll(product);
  product.ticks(1);
  const before = rowsOf(product.tracker.values('Applications'));
  product.type('Settings', ['Setting', 'First-timers first'], { Value: 'yes' });
  product.ticks(1);
  expect(rowsOf(product.tracker.values('Applications'))).toEqual(before);
});
