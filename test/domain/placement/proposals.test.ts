import fc from 'fast-check';
import { asProposed, isDecidedByHand } from '../../../src/domain/placement/decided';
import { Elsewhere } from '../../../src/domain/placement/elsewhere';
import { type Proposal, proposalsOf } from '../../../src/domain/placement/proposals';
import { noteFor, reasonOf } from '../../../src/domain/placement/reasons';
import { placedTogether } from '../../../src/domain/placement/together';
import type { ApplicationRow, MicroInternshipRow, ReviewRow } from '../../../src/domain/records';
import { screen } from '../../../src/domain/screening/screened';
import { applicant, offering, offeringsWith, review, settingsWith } from '../../support/screening';

const form = { applicationFormId: 'form-1' };
const design = (values: Partial<MicroInternshipRow> = {}) =>
  offering({ id: 'M-1', title: 'Design', ...form, ...values });
const code = (values: Partial<MicroInternshipRow> = {}) =>
  offering({ id: 'M-2', title: 'Code', ...form, ...values });

/** Somebody applies for several, wanted most first; ids like `ana M-1`. */
const wishes = (
  name: string,
  ids: readonly string[],
  values: Partial<ApplicationRow> = {},
): ApplicationRow[] =>
  ids.map((id, index) =>
    applicant(`${name} ${id}`, {
      microInternshipId: id,
      schoolMail: `${name}@students.school.example`,
      offeringRank: index + 1,
      ...values,
    }),
  );
const scores = (id: string, given: Record<string, number>): ReviewRow[] =>
  Object.entries(given).map(([name, score]) => review(`${name} ${id}`, score));

function propose(
  rows: readonly MicroInternshipRow[],
  applications: readonly ApplicationRow[],
  reviews: readonly ReviewRow[] = [],
  typed: Record<string, string> = {},
) {
  const settings = settingsWith(typed);
  const all = offeringsWith(rows, applications, typed);
  const offerings = placedTogether(all[0] as (typeof all)[number], all).map((one) =>
    screen(one, reviews, settings, one.row.lotterySeed || 'seed'),
  );
  const proposals = proposalsOf({ offerings, elsewhere: new Elsewhere(all), settings });
  const of = (id: string) => proposals.find(({ application }) => application.id === id) as Proposal;
  return {
    proposals,
    of,
    decisions: Object.fromEntries(proposals.map(({ application, decision }) => [application.id, decision])),
    reason: (id: string) => reasonOf(of(id), settings),
    note: (id: string, language: 'en' | 'es' = 'en') => noteFor(of(id), language),
  };
}

test('the best get the seats, the next are on the waitlist in their order, who cannot come is denied', () => {
  const found = propose(
    [design()],
    ['ana', 'ben', 'cy', 'dee', 'eli'].flatMap((name) =>
      wishes(name, ['M-1'], name === 'eli' ? { canAttend: 'not all', grade: '9' } : {}),
    ),
    scores('M-1', { ana: 2, ben: 5, cy: 3, dee: 4, eli: 5 }),
  );
  expect(found.decisions).toEqual({
    'ana M-1': 'waitlist',
    'ben M-1': 'accept',
    'cy M-1': 'waitlist',
    'dee M-1': 'accept',
    'eli M-1': 'deny',
  });
  expect(found.reason('ben M-1')).toBe('Placed in “Design”. Ranked 1 of 4 there, for 2 seats.');
  expect(found.reason('cy M-1')).toBe(
    'Place 1 of the waitlist. Ranked 3 of 4; all 2 seats went to applicants ranked higher there.',
  );
  expect(found.of('ana M-1').place).toBe(2);
  expect(found.reason('eli M-1')).toBe('Not considered: cannot come to every session.');
});

test('when there are seats for all nobody needs a score', () => {
  const found = propose([design()], [...wishes('ana', ['M-1']), ...wishes('ben', ['M-1'])]);
  expect(Object.values(found.decisions)).toEqual(['accept', 'accept']);
  expect(found.reason('ana M-1')).toBe('Placed in “Design”. 2 applicants can be placed there, for 2 seats.');
});

test('who does not get the first choice is placed in the second, with the reason, and on no waitlist', () => {
  const found = propose(
    [design({ seatsMax: 1 }), code({ seatsMax: 1 })],
    [...wishes('ana', ['M-1', 'M-2']), ...wishes('ben', ['M-1', 'M-2']), ...wishes('cy', ['M-2'])],
    [...scores('M-1', { ana: 5, ben: 4 }), ...scores('M-2', { ana: 5, ben: 4, cy: 1 })],
  );
  expect(found.decisions).toEqual({
    'ana M-1': 'accept',
    'ben M-1': 'deny',
    'ana M-2': 'deny',
    'ben M-2': 'accept',
    'cy M-2': 'waitlist',
  });
  expect(found.reason('ana M-1')).toBe(
    'Placed in “Design”, the first choice. Ranked 1 of 2 there, for 1 seat.',
  );
  expect(found.reason('ben M-2')).toBe(
    'Placed in “Code”, the second choice. Ranked 2 of 3 there, for 1 seat. In “Design”, the only seat went to applicants ranked higher there.',
  );
  expect(found.reason('ben M-1')).toBe('Gets a seat in “Code” instead.');
  expect(found.note('ben M-2')).toBe('This was your second choice: all seats of “Design” are taken.');
  expect(found.note('ben M-2', 'es')).toBe(
    'Era tu segunda opción: todas las plazas de «Design» están ocupadas.',
  );
  for (const id of ['ana M-1', 'ben M-1', 'cy M-2']) expect(found.note(id)).toBe('');
});

test('the teacher reads it in Spanish too', () => {
  const found = propose(
    [design({ seatsMax: 1 })],
    [...wishes('ana', ['M-1']), ...wishes('ben', ['M-1'])],
    scores('M-1', { ana: 5, ben: 4 }),
    { language: 'es' },
  );
  expect(found.reason('ben M-1')).toBe(
    'Lugar 1 de la lista de espera. Puesto 2 de 2; la única plaza fue para solicitudes con mejor puesto.',
  );
});

test('who gets none of several is on the waitlist of each', () => {
  const found = propose(
    [design({ seatsMax: 1 }), code({ seatsMax: 1 })],
    ['ana', 'ben', 'cy'].flatMap((name) => wishes(name, ['M-1', 'M-2'])),
    [...scores('M-1', { ana: 5, ben: 4, cy: 3 }), ...scores('M-2', { ana: 5, ben: 4, cy: 3 })],
  );
  expect([found.decisions['cy M-1'], found.decisions['cy M-2']]).toEqual(['waitlist', 'waitlist']);
});

test('barred from the first choice, somebody is placed in the second and told why', () => {
  const found = propose([design({ grades: '12' }), code()], wishes('ana', ['M-1', 'M-2']), [
    ...scores('M-1', { ana: 5 }),
    ...scores('M-2', { ana: 5 }),
  ]);
  expect(found.decisions).toEqual({ 'ana M-1': 'deny', 'ana M-2': 'accept' });
  expect(found.reason('ana M-2')).toContain(
    'Not considered for “Design”: the grade is not one of those asked for.',
  );
  expect(found.note('ana M-2')).toBe('');
});

test('what a person decided stands, and proposals are made around it', () => {
  const applications = [
    ...wishes('ana', ['M-1'], { decision: 'accept', decidedBy: 'Elena Rivera' }),
    ...wishes('ben', ['M-1']),
    ...wishes('cy', ['M-1'], { decision: 'waitlist' }),
    ...wishes('dee', ['M-1']),
    ...wishes('eli', ['M-1']),
  ];
  const found = propose([design()], applications, scores('M-1', { ana: 1, ben: 5, cy: 4, dee: 3, eli: 2 }));
  expect(found.decisions).toEqual({ 'ben M-1': 'accept', 'dee M-1': 'waitlist', 'eli M-1': 'waitlist' });
  expect([found.of('dee M-1').place, found.of('eli M-1').place]).toEqual([2, 3]);
  expect(found.reason('dee M-1')).toBe(
    'Place 2 of the waitlist. Ranked 3 of 5; 1 of 2 seats was left, and went to applicants ranked higher there.',
  );
});

test('a decision that followed a proposal is proposed anew; one that was changed since is a person’s', () => {
  const decidedBy = asProposed('Elena Rivera', 'accept');
  const [row] = wishes('ana', ['M-1'], { decision: 'accept', decidedBy }) as [ApplicationRow];
  expect(isDecidedByHand(row)).toBe(false);
  expect(isDecidedByHand({ ...row, decision: 'deny' })).toBe(true);
  expect(isDecidedByHand({ ...row, decision: '' })).toBe(false);
  const found = propose(
    [design({ seatsMax: 1 })],
    [row, ...wishes('ben', ['M-1'])],
    scores('M-1', { ana: 1, ben: 5 }),
  );
  expect(found.decisions).toEqual({ 'ana M-1': 'waitlist', 'ben M-1': 'accept' });
});

test('seats that are held are gone, and the waitlist goes on behind those who were told their place', () => {
  const found = propose(
    [design()],
    [
      ...wishes('ana', ['M-1'], { decision: 'accept', outcome: 'accepted', registrationStatus: 'confirmed' }),
      ...wishes('ben', ['M-1'], { decision: 'accept', outcome: 'accepted', registrationStatus: 'asked' }),
      ...wishes('cy', ['M-1'], { decision: 'waitlist', outcome: 'waitlisted', waitlistPlace: 4 }),
      ...wishes('dee', ['M-1']),
    ],
    scores('M-1', { dee: 5 }),
  );
  expect(found.decisions).toEqual({ 'dee M-1': 'waitlist' });
  expect(found.of('dee M-1').place).toBe(5);
  expect(found.reason('dee M-1')).toContain('all 2 seats are taken already');
});

test('a seat in another offering at the same time, or of the same form, leaves none here', () => {
  const held = { decision: 'accept', outcome: 'accepted', registrationStatus: 'confirmed' };
  const sameTime = propose(
    [design({ applicationFormId: 'a' }), code({ applicationFormId: 'b' })],
    [...wishes('ana', ['M-1']), ...wishes('ana', ['M-2'], held)],
  );
  expect(sameTime.reason('ana M-1')).toBe('Gets a seat in “Code” instead.');
  const otherDay = { sessions: '2027-03-16 15:30–17:00' };
  const sameForm = propose(
    [design(), code(otherDay)],
    [...wishes('ana', ['M-1']), ...wishes('ana', ['M-2'], held)],
  );
  expect(sameForm.decisions).toEqual({ 'ana M-1': 'deny' });
  const apart = propose(
    [design({ applicationFormId: 'a' }), code({ applicationFormId: 'b', ...otherDay })],
    [...wishes('ana', ['M-1']), ...wishes('ana', ['M-2'], held)],
  );
  expect(apart.decisions).toEqual({ 'ana M-1': 'accept' });
});

test('the lottery is named as the reason where it decides', () => {
  const lottery = { placement: 'lottery', lotterySeed: 'x', seatsMax: 1 };
  const found = propose([design(lottery)], [...wishes('ana', ['M-1']), ...wishes('ben', ['M-1'])]);
  const reasons = ['ana M-1', 'ben M-1'].map(found.reason).sort();
  expect(reasons).toEqual([
    'Place 1 of the waitlist. Drawn as 2 of 2; the only seat went to applicants drawn earlier there.',
    'Placed in “Design”. Drawn as 1 of 2 there, for 1 seat.',
  ]);
});

describe('offerings are placed together', () => {
  const together = (rows: MicroInternshipRow[], applications: ApplicationRow[]) => {
    const all = offeringsWith(rows, applications);
    return placedTogether(all[0] as (typeof all)[number], all).map(({ row }) => row.id);
  };
  const both = [...wishes('ana', ['M-1']), ...wishes('ana', ['M-2'])];

  test('when students put them in order in one form', () => {
    expect(together([design(), code()], both)).toEqual(['M-1', 'M-2']);
    expect(together([design({ applicationFormId: '' }), code({ applicationFormId: '' })], [])).toEqual([
      'M-1',
    ]);
  });

  test('when they are at the same time, share an applicant, and both have closed', () => {
    const own = (state: string, more = {}) => [
      design({ applicationFormId: 'a' }),
      code({ applicationFormId: 'b', applicationFormState: state, ...more }),
    ];
    expect(together(own('closed'), both)).toEqual(['M-1', 'M-2']);
    expect(together(own('open'), both)).toEqual(['M-1']);
    expect(together(own('closed', { sessions: '2027-03-15 17:00–18:00' }), both)).toEqual(['M-1']);
    expect(together(own('closed'), [...wishes('ana', ['M-1']), ...wishes('ben', ['M-2'])])).toEqual(['M-1']);
  });

  test('but not when one is told already or no longer runs', () => {
    const told = [...wishes('ana', ['M-1']), ...wishes('ana', ['M-2'], { outcome: 'denied' })];
    expect(together([design(), code()], told)).toEqual(['M-1']);
    expect(together([design(), code({ status: 'cancelled' })], both)).toEqual(['M-1']);
  });
});

test('whatever is given: everybody gets one proposal and one sentence, seats suffice, and nobody has two', () => {
  const names = Array.from({ length: 14 }, (_, index) => `s${index}`);
  const ids = ['M-1', 'M-2', 'M-3'];
  const student = fc.record({
    wanted: fc.shuffledSubarray(ids, { minLength: 1 }),
    score: fc.integer({ min: 1, max: 5 }),
    canAttend: fc.constantFrom('yes', 'yes', 'yes', 'not all'),
    firstTime: fc.boolean(),
    decision: fc.constantFrom('', '', '', '', 'accept', 'deny', 'waitlist'),
  });
  const market = fc.record({
    students: fc.array(student, { minLength: 1, maxLength: names.length }),
    seats: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
    language: fc.constantFrom('en', 'es'),
    lottery: fc.boolean(),
  });
  fc.assert(
    fc.property(market, ({ students, seats, language, lottery }) => {
      const rows = ids.map((id, index) =>
        offering({
          id,
          title: id,
          ...form,
          seatsMax: seats[index] as number,
          placement: lottery && index === 0 ? 'lottery' : '',
        }),
      );
      const applications = students.flatMap(({ wanted, canAttend, firstTime, decision }, index) =>
        wishes(names[index] as string, wanted, { canAttend, firstTime }).map((row, place) =>
          place === 0 ? { ...row, decision } : row,
        ),
      );
      const reviews = applications.map(({ id }) => {
        const { score } = students[names.indexOf(id.split(' ')[0] as string)] as (typeof students)[number];
        return review(id, score);
      });
      const found = propose(rows, applications, reviews, { language });
      const open = applications.filter(({ decision }) => decision === '');
      expect(found.proposals.map(({ application }) => application.id).sort()).toEqual(
        open.map(({ id }) => id).sort(),
      );
      const accepted = [
        ...found.proposals
          .filter(({ decision }) => decision === 'accept')
          .map(({ application }) => application),
      ];
      const byHand = applications.filter(({ decision }) => decision === 'accept');
      for (const [index, id] of ids.entries()) {
        const there = accepted.filter(({ microInternshipId }) => microInternshipId === id).length;
        const hand = byHand.filter(({ microInternshipId }) => microInternshipId === id).length;
        expect(there).toBeLessThanOrEqual(Math.max(0, (seats[index] as number) - hand));
      }
      const seated = [...accepted, ...byHand].map(({ schoolMail }) => schoolMail);
      expect(new Set(seated).size).toBe(seated.length);
      for (const { application } of found.proposals) {
        const reason = found.reason(application.id);
        expect(reason).toMatch(/^\p{Lu}.*\.$/u);
        expect(reason).not.toMatch(/[{}]|undefined|null|–1/);
      }
    }),
    { numRuns: 150 },
  );
});
