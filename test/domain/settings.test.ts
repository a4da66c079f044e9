import { isMailAddress, readSettings } from '../../src/domain/settings';
import { settings as definitions } from '../../src/toolkit/settings';

const read = (typed: Record<string, string> = {}) => readSettings(typed, 'America/Los_Angeles');

test('an empty tab gives the usual value of every setting and no problem', () => {
  const settings = read();
  for (const { key, usual } of definitions) expect([key, settings.text(key)]).toEqual([key, usual]);
  expect(settings.problems).toEqual([]);
});

test('a typed value counts, trimmed', () => {
  expect(read({ organisation: '  Summit High School ' }).text('organisation')).toBe('Summit High School');
});

test('the zone is the one typed, otherwise the spreadsheet’s own', () => {
  expect(read().zone).toBe('America/Los_Angeles');
  expect(read({ timeZone: 'Pacific/Auckland' }).zone).toBe('Pacific/Auckland');
});

test.each([
  ['registrationReminderDays', 'soon', '3'],
  ['registrationReminderDays', '2.5', '3'],
  ['registrationReminderDays', '0', '3'],
  ['registrationReminderDays', '15', '3'],
  ['approvalPolicy', 'never', 'toolkit'],
  ['schoolHoursStart', '25:00', '08:00'],
  ['schoolHoursEnd', 'five', '17:00'],
  ['teacherMail', 'rivera', ''],
  ['timeZone', 'Pacific', ''],
  ['rehearsal', 'perhaps', 'no'],
  ['partnerFollowUpDays', '3, soon', '3, 7'],
  ['releaseReminderDays', '2.5', '3, 6'],
  ['releaseReminderDays', '0', '3, 6'],
] as const)(
  '%s "%s" can’t be used: the usual "%s" stands in, and a sentence names the setting',
  (key, typed, usual) => {
    const settings = read({ [key]: typed });
    expect(settings.text(key)).toBe(usual);
    const name = definitions.find((one) => one.key === key)?.name;
    expect(settings.problems).toHaveLength(1);
    expect(settings.problems[0]).toContain(`Setting "${name}"`);
    expect(settings.problems[0]).toContain(typed);
  },
);

test('a time without its leading zero is understood, so that it compares and parses like any other', () => {
  expect(read({ schoolHoursStart: '7:30' }).text('schoolHoursStart')).toBe('07:30');
});

test('school hours that end before they start are not used', () => {
  const settings = read({ schoolHoursStart: '17:00', schoolHoursEnd: '08:00' });
  expect(settings.text('schoolHoursStart')).toBe('08:00');
  expect(settings.text('schoolHoursEnd')).toBe('17:00');
  expect(settings.problems).toEqual([expect.stringContaining('School hours')]);
});

test('lists are split at commas, semicolons and line breaks; numbers in them are numbers', () => {
  expect(read({ counsellors: 'a@x.example; b@x.example\nc@x.example,' }).list('counsellors')).toEqual([
    'a@x.example',
    'b@x.example',
    'c@x.example',
  ]);
  expect(read({ partnerFollowUpDays: '2; 5' }).numbers('partnerFollowUpDays')).toEqual([2, 5]);
});

test.each(['yes', 'Yes', 'TRUE', 'sí', '1'])('"%s" is a yes', (typed) => {
  expect(read({ rehearsal: typed }).yes('rehearsal')).toBe(true);
});

test.each(['no', 'FALSE', '0', ''])('"%s" is a no', (typed) => {
  expect(read({ rehearsal: typed }).yes('rehearsal')).toBe(false);
});

test('the language is one of the toolkit’s, otherwise English', () => {
  expect(read({ language: 'es' }).language).toBe('es');
  expect(read({ language: 'fr' }).language).toBe('en');
});

test.each(['a@b.example', 'first.last+tag@mail.school.example', 'ñ@escuela.example'])(
  '%s is one address',
  (text) => {
    expect(isMailAddress(text)).toBe(true);
  },
);

test.each([
  'a@b',
  'a@b.c',
  '@b.example',
  'a b@c.example',
  'a@b.example, c@d.example',
  'a@b.example;c@d.example',
  'Ana <a@b.example>',
  'a@b.example\nBcc: c@d.example',
  '"a"@b.example',
  '',
])('%j is not one address', (text) => {
  expect(isMailAddress(text)).toBe(false);
});

test('an address longer than 254 characters is none', () => {
  expect(isMailAddress(`${'a'.repeat(250)}@b.example`)).toBe(false);
});
