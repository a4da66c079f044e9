import { digestOf } from '../../src/domain/digest';
import { trackerMails } from '../../src/domain/mails/tracker';
import { accepted, applicants, partners } from '../support/group';
import { links, NineWeeks } from '../support/nine-weeks';
import { rowOf } from '../support/rows';

const deciding = (facts: object = {}) =>
  new NineWeeks({
    row: {
      ...links,
      ...{ partnerId: 'P-1', industryFormAnswered: '2027-01-28T18:00:00Z', applicationFormState: 'closed' },
    },
    partners: partners(),
    applications: applicants(3),
    ...facts,
  });

const wanted = (weeks: NineWeeks, ...others: NineWeeks[]) =>
  trackerMails([weeks, ...others].map(({ context }) => context));

test('the summary is one mail for all micro-internships, at its time, with what is due, waiting and owed', () => {
  const weeks = deciding().at('2027-02-15', '06:30');
  Object.assign(weeks.applications[0] as object, accepted);
  const [mail, ...more] = wanted(weeks, weeks);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ key: 'tracker/digest/teacher/2027-02-15', microInternshipId: '' });
  expect(mail?.sendAfter.toZonedDateTimeISO('America/Los_Angeles').toPlainTime().toString()).toBe('07:00:00');
  const values = mail?.values() as Record<string, string>;
  expect(values.dueToday).toContain('**Sketch a landing page**: ');
  expect(values.waitingForYou).toContain('2 of 2 applications for “Sketch a landing page” wait');
  expect(values.whoOwesWhat).toContain('- Ana Lopez: registration, since February 15, due February 22');
});

test('what is late is said with the day since when, sessions of the day come first', () => {
  const weeks = deciding().at('2027-03-15', '06:30');
  for (const row of weeks.steps) if (row.stage !== 'application-screening') row.status = 'done';
  const { values } = digestOf([weeks.context], 'en');
  expect(values.dueToday).toMatch(/^- \*\*Sketch a landing page\*\*: session today at 3:30 PM\n/);
  expect(values.dueToday).toContain('late since February 1');
});

test.each([
  ['on a Saturday', '2027-02-13', '06:30', {}],
  ['when it was switched off', '2027-02-15', '06:30', { settings: { dailySummary: 'no' } }],
  ['when the morning is over', '2027-02-15', '08:30', {}],
] as const)('there is none %s', (_, day, time, facts) => {
  expect(wanted(deciding(facts).at(day, time))).toEqual([]);
});

test('there is none when nothing is due and nothing waits, even if somebody owes something', () => {
  const weeks = new NineWeeks({ partners: partners() }).at('2027-01-18').runUntil('2027-01-18');
  weeks.at('2027-01-19', '06:30');
  expect(wanted(weeks)).toEqual([]);
  const { values } = digestOf([weeks.context], 'en');
  expect(values.dueToday).toBe('- Nothing is due today.');
  expect(values.whoOwesWhat).toContain('Maya Ortiz: a reply to the invitation');
});

test('one that stands in the Outbox still leaves when its time was missed, one that has left is not wanted again', () => {
  const key = 'tracker/digest/teacher/2027-02-15';
  const row = (status: string) => ({ outbox: [rowOf('outbox', { id: 'O-1', key, status })] });
  expect(wanted(deciding(row('planned')).at('2027-02-15', '09:30'))).toHaveLength(1);
  expect(wanted(deciding(row('sent')).at('2027-02-15', '07:10'))).toEqual([]);
});

test('names cannot turn into Markdown, and Spanish summaries are Spanish', () => {
  const weeks = deciding({ settings: { language: 'es' } }).at('2027-02-15', '06:30');
  weeks.row.title = '*Diseño*';
  const values = wanted(weeks)[0]?.values() as Record<string, string>;
  expect(values.dueToday).toContain('**\\*Diseño\\***');
  expect(values.today).toBe('lunes, 15 de febrero de 2027');
  expect(values.waitingForYou).toContain('solicitudes');
});
