import { groupWords, recording, sharedWithPartner } from '../../src/domain/consent';
import { applicants, confirmed, partners, released } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';

const agreed = { recordingOkByPartner: true, recordingOkByPrincipal: true };

const offeringOf = (applications: ReturnType<typeof applicants>, row: object = agreed, settings = {}) => {
  const weeks = new NineWeeks({ partners: partners(), applications, row, settings });
  return [weeks.context.offering, weeks.settings] as const;
};

/** Consents of a group, one after the other. */
const group = (...values: object[]) =>
  applicants(values.length, released).map((one, index) => ({ ...one, ...values[index] }));

test('a session may be recorded when every participant, the partner and the principal agree', () => {
  expect(recording(...offeringOf(group({}, {})))).toEqual({
    allowed: true,
    reason: 'yes: everyone has agreed',
  });
});

test.each([
  [1, 6, '1 of 6 has not agreed'],
  [2, 6, '2 of 6 have not agreed'],
  [10, 12, '10 of 12 have not agreed'],
])('%i of %i against it is said with its number, and without a name', (against, all, words) => {
  const applications = applicants(all, released).map((one, index) => ({
    ...one,
    mayBeRecorded: index >= against,
  }));
  expect(recording(...offeringOf(applications))).toEqual({ allowed: false, reason: `no: ${words}` });
});

test.each([
  ['no answer yet', { releaseStatus: 'asked', mayTakePart: null, mayBeRecorded: null }],
  ['nothing said about recording', { mayBeRecorded: null }],
])('a participant with %s counts as not agreed', (_, values) => {
  expect(recording(...offeringOf(group({}, values))).reason).toBe('no: 1 of 2 has not agreed');
});

test.each([
  ['said no to taking part', { mayTakePart: false, mayBeRecorded: false }],
  ['took the consent back', { releaseStatus: 'withdrawn' }],
])('a student whose family %s is not there, and is not asked', (_, values) => {
  expect(recording(...offeringOf(group({}, values)))).toMatchObject({ allowed: true });
});

test('without the partner’s or the principal’s yes nothing is recorded, and both are named', () => {
  expect(recording(...offeringOf(group({}), {})).reason).toBe(
    'no: the partner has not agreed, the principal has not agreed',
  );
});

test('with nobody registered nothing is recorded', () => {
  expect(recording(...offeringOf([])).reason).toBe('no: nobody is registered yet');
});

test('a school that never records does not, whoever agrees', () => {
  expect(recording(...offeringOf(group({}), agreed, { recordingRule: 'never' })).reason).toBe(
    'no: your school never records',
  );
});

test('the reason is given in Spanish too', () => {
  const [offering, settings] = offeringOf(group({ mayBeRecorded: false }, {}), {});
  expect(recording(offering, settings, 'es').reason).toBe(
    'no: 1 de 2 no ha dado su acuerdo, falta el acuerdo de la empresa, falta el acuerdo de la dirección',
  );
});

test('the partner is told of those only whose family lets them take part and shares their name', () => {
  const [offering] = offeringOf(
    group(
      {},
      { shareWithPartner: false },
      { shareWithPartner: null },
      { mayTakePart: false },
      { releaseStatus: 'withdrawn' },
      { releaseStatus: 'on behalf' },
    ),
  );
  expect(sharedWithPartner(offering).map(({ id }) => id)).toEqual(['A-1', 'A-6']);
});

test('the group as the partner may know it: first names of those who agreed, and how many more', () => {
  const words = (applications: ReturnType<typeof applicants>, language: 'en' | 'es' = 'en') =>
    groupWords(offeringOf(applications)[0], language);
  expect(words(group({}, {}, {}))).toBe('Ana, Ben and Cai');
  expect(words(group({}))).toBe('Ana');
  expect(words(group({ nameUsed: 'Annie' }, { shareWithPartner: false }))).toBe('Annie and one more student');
  expect(words(group({}, {}, { shareWithPartner: false }, { shareWithPartner: false }), 'es')).toBe(
    'Ana, Ben y 2 estudiantes más',
  );
  expect(words(applicants(4, confirmed))).toBe(
    '4 students; first names follow once the families have agreed',
  );
  expect(words(applicants(1, confirmed), 'es')).toBe(
    '1 estudiante; los nombres siguen cuando las familias hayan dado su acuerdo',
  );
});
