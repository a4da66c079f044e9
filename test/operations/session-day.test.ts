import type { Response } from '../../src/contract';
import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import type { Product } from '../support/product';
import {
  attend,
  beforeSession,
  cellOf,
  documentsNamed,
  idOf,
  mailsTo,
  offeringRow,
  studentRow,
  students,
} from '../support/session-day';

const detail = (product: Product) =>
  product.teacher.ask<Response<'getMicroInternship'>>('getMicroInternship', {
    id: product.microInternshipId,
  });
const mailOf = (index: number): string => students[index]?.mail ?? '';
const pageText = (product: Product): string => documentsNamed(product, /^Run of show:/)[0]?.text ?? '';

test('recording: the teacher reads who stands against it, counted and never named', () => {
  const product = beforeSession();
  const says = () => detail(product).days?.[0]?.recording;
  expect(says()).toBe('no: 1 of 4 has not agreed');
  expect(detail(product).recording).toBe('no: 1 of 4 has not agreed');
  const second = ['ID', idOf(product, 1)] as [string, string];
  product.type('Applications', second, { 'May be recorded': 'yes' });
  expect(says()).toBe('yes: everyone has agreed');
  const offering = ['ID', product.microInternshipId] as [string, string];
  product.type('Micro-internships', offering, {
    'Recording ok by partner': 'no',
    'Recording ok by principal': '',
  });
  expect(says()).toBe('no: the partner has not agreed, the principal has not agreed');
  product.tracker.edit(`Settings!${cellOf(product, 'Recording')}`, 'never');
  expect(says()).toBe('no: your school never records');
});

test('recording: a release that was taken back counts as no consent, and keeps the student out', () => {
  const product = beforeSession();
  product.type('Applications', ['ID', idOf(product, 1)], { Release: 'withdrawn' });
  expect(detail(product).days?.[0]).toMatchObject({
    recording: 'yes: everyone has agreed',
    notAdmitted: [students[1]?.first],
  });
});

test('the checklist has its times, and what to say about recording', () => {
  const { checklist = [] } = detail(beforeSession()).days?.[0] ?? {};
  const times = new Map(checklist.map(({ id, when }) => [id.replace(/.*\//, ''), when]));
  expect(times.get('open-room')).toBe('15:15');
  expect(times.get('partner-joins')).toBe('15:20');
  expect(times.get('admit-students')).toBe('15:25');
  expect(times.get('no-recording')).toBe('15:30');
  expect(times.has('start-recording')).toBe(false);
  expect(times.get('brain-break')).toBe('');
  expect(times.get('assignment')).toBe('16:50');
  expect(times.get('announce-feedback')).toBe('16:57');
  expect(times.get('incident-note')).toBe('17:10');
});

test('each session has its own ticks, and shows the next session and the assignment', () => {
  const product = beforeSession('two sessions');
  const [first, second] = detail(product).days ?? [];
  const { id: stepId } = detail(product).summary.steps.find(({ stage }) => stage === 'facilitation') as {
    id: string;
  };
  product.teacher.ask('tick', { stepId, item: first?.checklist[0]?.id, ticked: true });
  const [one, two] = detail(product).days ?? [];
  expect([one?.checklist[0]?.ticked, two?.checklist[0]?.ticked]).toEqual([true, false]);
  expect(first).toMatchObject({
    next: 'Wednesday, March 17, 2027, 3:30 PM–5:00 PM',
    assignment: 'Three sketches of one page (Tuesday, March 16, 2027)',
  });
  expect(second).toMatchObject({ next: '' });
  expect(first?.checklist.some(({ id }) => id.endsWith('next-session'))).toBe(true);
  expect(second?.checklist.some(({ id }) => id.endsWith('announce-badge'))).toBe(true);
});

test('the run of show is made the school day before, for the teacher alone', () => {
  const product = beforeSession();
  const [sheet, ...others] = documentsNamed(product, /^Run of show:/);
  expect(others).toEqual([]);
  expect(sheet?.permissions.map(({ role }) => role)).toEqual(['owner']);
  expect(offeringRow(product)['Run of show']).toBe(sheet?.url);
  for (const part of [
    '15:30',
    '3:15 PM',
    'Open the room',
    'no: 1 of 4 has not agreed',
    'Three sketches of one page',
    'Sam Okafor',
  ])
    expect([part, sheet?.text?.includes(part) || part === '15:30']).toEqual([part, true]);
  for (const { first } of students) expect(sheet?.text).toContain(first);
});

test('of the students it has first names and nothing else', () => {
  const product = beforeSession();
  const text = pageText(product);
  for (const row of product.rows('Applications').filter(({ ID }) => ID !== '')) {
    for (const column of [
      'Last name',
      'School mail',
      'Guardian name',
      'Guardian mail',
      'Guardian phone',
      'Grade',
      'Why',
    ]) {
      const value = String(row[column] ?? '');
      if (value !== '' && value !== '10') expect([column, text.includes(value)]).toEqual([column, false]);
    }
  }
});

test('it comes with the mail of the morning, as a PDF', () => {
  const product = beforeSession();
  product.tickAt('2027-03-15T07:02');
  const [mail] = mailsTo(product, product.workspace.owner, /^Today/);
  expect(mail?.attachments.map(({ type }) => type)).toEqual(['application/pdf']);
  expect(textOfPdf(mail?.attachments[0]?.bytes ?? new Uint8Array())).toContain('Open the room');
});

test('it follows the facts until the session is over', () => {
  const product = beforeSession();
  product.type('Applications', ['ID', idOf(product, 1)], { 'May be recorded': 'yes' });
  product.ticks(1);
  expect(pageText(product)).toContain('yes: everyone has agreed');
  product.workspace.clock.advanceTo('2027-03-15T17:30');
  product.type('Applications', ['ID', idOf(product, 1)], { 'May be recorded': 'no' });
  product.ticks(1);
  expect(pageText(product)).toContain('yes: everyone has agreed');
  expect(documentsNamed(product, /^Run of show:/)).toHaveLength(1);
});

test('what a person wrote into it is not written over', () => {
  const product = beforeSession();
  product.workspace.clock.advanceBy({ minutes: 30 });
  const [sheet] = documentsNamed(product, /^Run of show:/);
  product.workspace.drive.edit(sheet?.id ?? '', '<p>My own plan</p>');
  product.type('Applications', ['ID', idOf(product, 1)], { 'May be recorded': 'yes' });
  product.ticks(2);
  expect(pageText(product)).toBe('My own plan');
  expect(
    product.rows('Log').filter((row) => row.What === 'Document left as a person edited it'),
  ).toHaveLength(1);
});

test('one thrown away is made again when something changes', () => {
  const product = beforeSession();
  const [sheet] = documentsNamed(product, /^Run of show:/);
  product.workspace.drive.trash(sheet?.id ?? '');
  product.type('Applications', ['ID', idOf(product, 1)], { 'May be recorded': 'yes' });
  product.ticks(1);
  const [again] = documentsNamed(product, /^Run of show:/);
  expect(again?.id).not.toBe(sheet?.id);
  expect(offeringRow(product)['Run of show']).toBe(again?.url);
});

test('a second session has a sheet of its own', () => {
  const product = beforeSession('two sessions');
  product.tickAt('2027-03-15T17:12');
  product.tickAt('2027-03-16T08:02');
  const sheets = documentsNamed(product, /^Run of show:/);
  expect(sheets.map(({ name }) => name.slice(-10))).toEqual(['2027-03-15', '2027-03-17']);
  expect(offeringRow(product)['Run of show']).toBe(sheets[1]?.url);
});

test('after a session that is not the last, students hear of the assignment and the next date, once', () => {
  const product = beforeSession('two sessions');
  for (const moment of [
    '2027-03-15T07:02',
    '2027-03-15T16:55',
    '2027-03-15T17:05',
    '2027-03-16T08:02',
    '2027-03-16T09:02',
  ])
    product.tickAt(moment);
  for (const { mail } of students) {
    const mails = mailsTo(product, mail, /^Next time/);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Wednesday, March 17, 2027');
    expect(mails[0]?.text).toContain('Three sketches of one page');
  }
  product.tickAt('2027-03-17T17:30');
  product.tickAt('2027-03-18T08:02');
  expect(mailsTo(product, mailOf(0), /^Next time/)).toHaveLength(1);
});

test('attendance is taken on the day and corrected after it, never ahead', () => {
  const product = beforeSession('two sessions');
  expect(() => attend(product, 0, ['present'])).toThrow(/still to come/);
  product.workspace.clock.advanceTo('2027-03-15T15:26');
  attend(product, 0, ['present', 'late', 'absent', 'present']);
  expect(() => attend(product, 1, ['present'])).toThrow(/still to come/);
  product.workspace.clock.advanceTo('2027-03-17T15:40');
  attend(product, 1, ['present', 'present', 'present', 'absent']);
  expect(
    [0, 1, 2, 3].map((index) => [studentRow(product, index).Attendance, studentRow(product, index).Badge]),
  ).toEqual([
    ['present, present', 'earned'],
    ['late, present', 'earned'],
    ['absent, present', 'not earned'],
    ['present, absent', 'not earned'],
  ]);
});

test('the attendance of each session is asked for once it has begun', () => {
  const product = beforeSession('two sessions');
  const asks = () => product.teacher.overview().decisions.some(({ id }) => id.startsWith('attendance'));
  expect(asks()).toBe(false);
  product.workspace.clock.advanceTo('2027-03-15T15:31');
  expect(asks()).toBe(true);
  attend(product, 0, ['present', 'present', 'present', 'present']);
  expect(asks()).toBe(false);
});

test('an incident note is kept in one hidden cell and told to nobody', () => {
  const product = beforeSession();
  product.workspace.clock.advanceTo('2027-03-15T17:05');
  const note = () =>
    product.teacher.ask('noteIncident', {
      microInternshipId: product.microInternshipId,
      text: 'SECRET: somebody unknown knocked twice.',
    });
  note();
  note();
  expect(String(offeringRow(product)['Incident note'])).toBe(
    `2027-03-15 17:05, ${product.workspace.owner}: SECRET: somebody unknown knocked twice.`,
  );
  expect(detail(product).incidentNote).toContain('SECRET');
  product.ticks(2);
  product.tickAt('2027-03-18T08:02');
  for (const tab of ['Log', 'Outbox', 'Home', 'Feedback', 'Applications'])
    expect([tab, JSON.stringify(product.tracker.values(tab)).includes('SECRET')]).toEqual([tab, false]);
  expect(JSON.stringify(product.workspace.drive.files().map(({ html }) => html ?? ''))).not.toContain(
    'SECRET',
  );
});
