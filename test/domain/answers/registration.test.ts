import { registrationAnswer } from '../../../src/domain/answers/registration';
import { withResponse } from '../../../src/domain/answers/responses';
import { registrationGiven } from '../../support/answers';
import { application, microInternship } from '../../support/rows';

const row = microInternship();
const ana = application();
const ben = application({
  id: 'A-2',
  firstName: 'Ben',
  registrationToken: 'REGISTRATION0000000000000000BEN2',
  releaseToken: 'RELEASE000000000000000000000BEN2',
  feedbackToken: 'FEEDBACK00000000000000000000BEN2',
});
const take = (answer: ReturnType<typeof registrationGiven>, applications = [ana, ben]) =>
  registrationAnswer(answer, { row, applications });
const valuesOf = (result: ReturnType<typeof take>) => result.changes[0]?.values;

test('a yes confirms the seat and notes what the student wrote', () => {
  const result = take(registrationGiven());
  expect(result.kind).toBe('taken');
  expect(result.changes).toEqual([
    {
      tab: 'applications',
      id: 'A-1',
      values: {
        registrationStatus: 'confirmed',
        registrationAnswered: '2027-02-02T18:00:00Z',
        badgeName: 'Ana Lopez',
        badgeMail: 'ana.lopez@mail.example',
        partnerQuestion: 'What is your day like?',
        techCheck: 'platform, sound',
        etiquetteAgreed: true,
        emergencyContact: 'Rosa Lopez, 555 0100',
        responseIds: 'registration r1 2027-02-02T18:00:00Z',
      },
    },
  ]);
  expect(result.alerts).toEqual([]);
});

test('a no gives the seat up, and the reason goes to the note', () => {
  const result = take(registrationGiven({ seat: 'give-up', 'give-up-reason': 'I have  a\nmatch.' }));
  expect(valuesOf(result)).toEqual({
    registrationStatus: 'given up',
    registrationAnswered: '2027-02-02T18:00:00Z',
    note: 'Gave the seat up: I have a match.',
    responseIds: 'registration r1 2027-02-02T18:00:00Z',
  });
});

test.each([
  ['no code', '', 'came without a personal code'],
  ['a code that nobody has', 'REGISTRATION0000000000000000ANA2', 'that nobody has'],
  ['the beginning of a code', 'REGISTRATION', 'that nobody has'],
  ['the code of the release form', 'RELEASE000000000000000000000ANA1', 'of another form'],
])('%s is nobody’s: kept, told, and changes nothing', (_, code, why) => {
  const result = take(registrationGiven({ 'personal-code': code, 'badge-name': 'Ana Lopez' }));
  expect(result).toMatchObject({ kind: 'unmatched', changes: [], additions: [] });
  expect(result.notes.join()).toContain(why);
  expect(result.notes.join()).not.toMatch(/Ana|REGISTRATION\d|RELEASE\d/);
});

test('a code of another micro-internship is nobody’s', () => {
  const elsewhere = application({ microInternshipId: 'M-2' });
  expect(take(registrationGiven(), [elsewhere]).notes.join()).toContain('another micro-internship');
});

test('the same answer again changes nothing', () => {
  const answer = registrationGiven();
  const done = application({ registrationStatus: 'confirmed', responseIds: withResponse('', answer) });
  expect(take(answer, [done])).toMatchObject({ kind: 'known', changes: [], notes: [] });
});

test('an edited answer updates the row', () => {
  const first = registrationGiven();
  const done = application({ registrationStatus: 'confirmed', responseIds: withResponse('', first) });
  const later = registrationGiven({ 'badge-name': 'Ana L.' }, { submittedAt: '2027-02-03T18:00:00Z' });
  const result = take(later, [done]);
  expect(valuesOf(result)).toMatchObject({
    badgeName: 'Ana L.',
    responseIds: 'registration r1 2027-02-03T18:00:00Z',
  });
  expect(result.notes).toEqual(['A-1 changed the registration.']);
});

test('a code that was used before is shown to the teacher', () => {
  const done = application({
    registrationStatus: 'confirmed',
    responseIds: withResponse('', registrationGiven()),
  });
  const again = registrationGiven({ seat: 'give-up' }, { responseId: 'r2' });
  const result = take(again, [done]);
  expect(result).toMatchObject({ kind: 'unmatched', changes: [] });
  expect(result.alerts.join()).toContain('used before, by A-1');
});

test('who is asked again may answer again', () => {
  const asked = application({ responseIds: withResponse('', registrationGiven({ seat: 'give-up' })) });
  expect(valuesOf(take(registrationGiven({}, { responseId: 'r2' }), [asked]))).toMatchObject({
    registrationStatus: 'confirmed',
  });
});

test.each([
  [{ registrationStatus: 'expired' }, 'the deadline had passed'],
  [{ outcome: 'withdrawn' }, 'the outcome is withdrawn'],
  [{ outcome: '' }, 'the outcome is not released'],
])('a yes that comes too late (%j) gives no seat, and is told', (state, why) => {
  const result = take(registrationGiven(), [application(state)]);
  expect(Object.keys(valuesOf(result) ?? {})).toEqual(['responseIds']);
  expect(result.alerts.join()).toContain(why);
});

test('who had confirmed may still give the seat up, and the teacher is told', () => {
  const first = registrationGiven();
  const done = application({ registrationStatus: 'confirmed', responseIds: withResponse('', first) });
  const result = take(registrationGiven({ seat: 'give-up' }, { submittedAt: '2027-02-05T18:00:00Z' }), [
    done,
  ]);
  expect(valuesOf(result)).toMatchObject({ registrationStatus: 'given up' });
  expect(result.alerts).toEqual(['A-1 had confirmed the seat and now gives it up.']);
});

test('who had given it up does not get it back by editing the answer', () => {
  const first = registrationGiven({ seat: 'give-up' });
  const gone = application({ registrationStatus: 'given up', responseIds: withResponse('', first) });
  const result = take(registrationGiven({}, { submittedAt: '2027-02-05T18:00:00Z' }), [gone]);
  expect(valuesOf(result)).not.toHaveProperty('registrationStatus');
  expect(result.alerts.join()).toContain('had given it up before');
});

test('neither yes nor no is asked about', () => {
  expect(take(registrationGiven({ seat: 'perhaps' }))).toMatchObject({ kind: 'unmatched', changes: [] });
  expect(take(registrationGiven({ seat: '' })).notes.join()).toContain('neither yes nor no');
});

test('what does not fit is flagged and kept, without anybody’s words in the flags', () => {
  const result = take(
    registrationGiven({
      'badge-mail': 'ana@a.example and b@b.example',
      etiquette: [],
      'tech-help': 'my camera',
    }),
  );
  expect(valuesOf(result)).toMatchObject({
    badgeMail: 'ana@a.example and b@b.example',
    etiquetteAgreed: false,
    techCheck: 'platform, sound, needs help: my camera',
    flags: 'etiquette not agreed; badge mail is more than one mail address',
  });
  expect(result.alerts).toEqual(['A-1 confirmed the seat and needs help with technology.']);
});
