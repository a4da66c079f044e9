import fc from 'fast-check';
import { releaseAnswer } from '../../../src/domain/answers/release';
import { withResponse } from '../../../src/domain/answers/responses';
import { releaseGiven } from '../../support/answers';
import { application, microInternship } from '../../support/rows';

const row = microInternship({ noticeVersion: 'v1' });
const take = (answer: ReturnType<typeof releaseGiven>, applications = [application()]) =>
  releaseAnswer(answer, { row, applications, zone: 'America/Los_Angeles' });
const valuesOf = (result: ReturnType<typeof take>) => result.changes[0]?.values;

test('a yes with each consent is stored with signature, language and version of the notice', () => {
  const result = take(releaseGiven());
  expect(result.kind).toBe('taken');
  expect(valuesOf(result)).toEqual({
    releaseStatus: 'answered',
    releaseAnswered: '2027-02-02T18:00:00Z',
    releaseLanguage: 'es',
    mayTakePart: true,
    mayBeRecorded: false,
    publication: 'website: without name; social-media: no; news: no',
    shareWithPartner: true,
    quoteUse: 'first name',
    badgeAccount: true,
    releaseDuration: 'this micro-internship',
    dayContact: 'Rosa, 555 0101',
    guardianPhone: '555 0101',
    signedBy: 'Rosa Lopez',
    signerRelation: 'parent',
    signedOn: '2027-02-02',
    noticeVersion: 'v1',
    responseIds: 'release r1 2027-02-02T18:00:00Z',
  });
  expect(result.flags).toEqual([]);
  expect(result.alerts).toEqual([]);
});

const skipped = {
  'may-be-recorded': '',
  publication: {},
  'share-with-partner': '',
  'quote-use': '',
  'badge-account': '',
};

test('a no to taking part is an answer, and every other consent is a no', () => {
  const result = take(releaseGiven({ ...skipped, 'may-take-part': 'no' }));
  expect(valuesOf(result)).toMatchObject({
    releaseStatus: 'answered',
    mayTakePart: false,
    mayBeRecorded: false,
    publication: 'website: no; social-media: no; news: no',
    shareWithPartner: false,
    quoteUse: 'none',
    badgeAccount: false,
  });
  expect(result.flags).toEqual([]);
  expect(result.alerts).toEqual(['The family of A-1 says no to taking part.']);
});

test('a no counts whoever signs it and whether it is signed', () => {
  const result = take(
    releaseGiven({ 'may-take-part': 'no', signature: '', signer: 'student-18', adult: '' }),
  );
  expect(valuesOf(result)).toMatchObject({ mayTakePart: false });
});

test('a consent that was not given in words is a no, and is said', () => {
  const result = take(releaseGiven(skipped));
  expect(valuesOf(result)).toMatchObject({
    mayTakePart: true,
    mayBeRecorded: false,
    shareWithPartner: false,
  });
  expect(result.flags).toEqual([
    'quote use not answered, counted as no',
    'publication not answered for each place, counted as no',
    'may be recorded not answered, counted as no',
    'share with partner not answered, counted as no',
  ]);
});

test('whatever stands in the answers, nothing is allowed that was not said', () => {
  const said = fc.constantFrom('', 'yes', 'no', 'maybe', 'Yes', 'true', 'si');
  fc.assert(
    fc.property(said, said, said, said, (part, recorded, share, badge) => {
      const result = take(
        releaseGiven({
          'may-take-part': part,
          'may-be-recorded': recorded,
          'share-with-partner': share,
          'badge-account': badge,
        }),
      );
      const values = valuesOf(result) as Record<string, unknown> | undefined;
      const allowed = (text: string) => part === 'yes' && text === 'yes';
      expect(values?.mayTakePart === true).toBe(part === 'yes');
      expect(values?.mayBeRecorded === true).toBe(allowed(recorded));
      expect(values?.shareWithPartner === true).toBe(allowed(share));
      expect(values?.badgeAccount === true).toBe(allowed(badge));
    }),
  );
});

test.each([
  ['unsigned', { signature: ' ' }, 'it is not signed'],
  ['signed by a student under 18', { adult: 'student-18', signer: 'student-18' }, 'a guardian has to sign'],
  ['of two minds about who signs', { signer: 'student-18' }, 'a guardian has to sign'],
  ['for another student', { 'student-name': 'Ben Carter' }, 'it names another student'],
  ['silent about taking part', { 'may-take-part': '' }, 'neither yes nor no to taking part'],
  ['silent about who signs', { adult: '', signer: '' }, 'does not say who signs'],
])('a yes that is %s does not count', (_, answers, why) => {
  const result = take(releaseGiven(answers));
  expect(result).toMatchObject({ kind: 'unmatched', changes: [] });
  expect(result.alerts.join()).toContain(why);
  expect(result.alerts.join()).not.toMatch(/Ana|Ben|Rosa/);
});

test('a student of 18 or older signs alone', () => {
  const adult = application({ adult: true, releaseSentTo: 'ana@students.school.example' });
  const own = {
    adult: 'student-18',
    signer: 'student-18',
    signature: 'Ana Lopez',
    relation: '',
    'guardian-name': '',
    'guardian-mail': '',
  };
  expect(valuesOf(take(releaseGiven(own), [adult]))).toMatchObject({
    mayTakePart: true,
    signedBy: 'Ana Lopez',
    signerRelation: 'student, 18 or older',
  });
  expect(take(releaseGiven(), [adult]).alerts.join()).toContain('signs alone');
});

test('a name with accents, in another order or the one used is the same name', () => {
  for (const name of ['ANA LÓPEZ', 'Lopez, Ana', 'Anita Lopez'])
    expect(take(releaseGiven({ 'student-name': name })).kind).toBe('taken');
});

test('another mail address and another day of signing are flagged, the addresses stay', () => {
  const result = take(releaseGiven({ 'guardian-mail': 'other@family.example', 'signed-on': '2026-12-01' }));
  expect(result.flags).toEqual([
    'guardian names another mail address than the one the link went to',
    'signed on another day than it was sent',
  ]);
  expect(valuesOf(result)).not.toHaveProperty('guardianMail');
});

test('without a day of signing the day it came in counts, in the school’s zone', () => {
  const late = releaseGiven({ 'signed-on': '' }, { submittedAt: '2027-02-03T05:00:00Z' });
  expect(valuesOf(take(late))).toMatchObject({ signedOn: '2027-02-02' });
});

test('needs are for the teacher, and the log does not repeat them', () => {
  const result = take(releaseGiven({ needs: 'captions' }));
  expect(valuesOf(result)).toMatchObject({ familyNeeds: 'captions' });
  expect(JSON.stringify([result.alerts, result.notes, result.flags])).not.toContain('captions');
});

test('an edited answer takes a consent back', () => {
  const done = application({
    releaseStatus: 'answered',
    mayTakePart: true,
    mayBeRecorded: true,
    responseIds: withResponse('', releaseGiven()),
  });
  const result = take(releaseGiven({}, { submittedAt: '2027-02-09T18:00:00Z' }), [done]);
  expect(valuesOf(result)).toMatchObject({ mayBeRecorded: false });
  expect(result.notes).toEqual(['The release form of A-1 was changed.']);
});

test('a second answer with the same code is nobody’s; one that says no is urgent', () => {
  const done = application({ releaseStatus: 'answered', responseIds: withResponse('', releaseGiven()) });
  const yes = take(releaseGiven({}, { responseId: 'r2' }), [done]);
  const no = take(releaseGiven({ 'may-take-part': 'no' }, { responseId: 'r2' }), [done]);
  expect([yes.kind, no.kind]).toEqual(['unmatched', 'unmatched']);
  expect(yes.alerts.join()).not.toContain('today');
  expect(no.alerts.join()).toContain('It says no to taking part: look at it today.');
});

test('an answer that was read before is known', () => {
  const done = application({ responseIds: withResponse('', releaseGiven()) });
  expect(take(releaseGiven(), [done]).kind).toBe('known');
});
