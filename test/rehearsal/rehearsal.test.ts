import { rehearse } from '../../src/rehearsal/rehearse';
import { rowsOf } from '../../src/rehearsal/rows';
import { smallSchool } from '../../src/rehearsal/school';
import { dist } from '../support/bundle';

const options = { dist, seed: 1, edition: 'education', late: 0 } as const;

describe('nine weeks of one micro-internship on the built bundle', () => {
  const { rehearsal, days, at } = rehearse(smallSchool, options);
  const { workspace, tracker } = at;
  const snapshot = workspace.snapshot();
  const inbox = (address: string) => workspace.mailbox(address).inbox();
  const subjectsOf = (address: string) => inbox(address).map((message) => message.subject);
  const messagesTo = (address: string) =>
    rehearsal.mails.filter((mail) => mail.to.includes(address)).map((mail) => mail.message);

  test('all thirteen stages are done', () => {
    expect(rehearsal.stages.map((stage) => [stage.number, stage.status])).toEqual(
      Array.from({ length: 13 }, (_, index) => [index + 1, 'done']),
    );
  });

  test('no mail goes out twice, none is unknown, nothing failed', () => {
    expect(rehearsal).toMatchObject({ duplicates: 0, unknown: 0, failures: [], gaps: [] });
    const ofDay = ({ message, sentAt }: (typeof rehearsal.mails)[0]) =>
      message === 'digest' ? sentAt.slice(0, 10) : '';
    const seen = rehearsal.mails.map((mail) => `${mail.to} ${mail.message} ${ofDay(mail)}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('the partner hears three times before answering, and no follow-up after that', () => {
    expect(messagesTo(smallSchool.partner.mail).slice(0, 4)).toEqual([
      'partner-invitation',
      'partner-follow-up-1',
      'partner-follow-up-2',
      'partner-thanks-for-yes',
    ]);
  });

  test('six are accepted, two wait, one is denied, each told once and on the same day', () => {
    const told = rehearsal.mails.filter((mail) => /^(acceptance|waitlist|denial)$/.test(mail.message));
    expect(told.map((mail) => mail.message).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'acceptance'),
      'denial',
      'waitlist',
      'waitlist',
    ]);
    expect(new Set(told.map((mail) => mail.sentAt.slice(0, 10))).size).toBe(1);
  });

  test('a seat that is given up goes to the first of the waitlist', () => {
    const offered = rehearsal.mails.filter((mail) => mail.message === 'seat-offered');
    expect(offered).toHaveLength(1);
    expect(offered[0]?.to).toContain('grace.kim@');
    const row = rowsOf(tracker.values('Applications')).find((one) => one['First name'] === 'Grace');
    expect(row).toMatchObject({ Outcome: 'accepted', Registration: 'confirmed' });
  });

  test('only the guardian who has not answered is reminded, twice, and answers then', () => {
    const reminded = rehearsal.mails.filter((mail) => /^release-reminder/.test(mail.message));
    expect(reminded.map((mail) => mail.to.includes('pat.patel@'))).toEqual([true, true]);
  });

  test('the join link reaches a student only with registration and release', () => {
    const late = inbox('dev.patel@students.school.example');
    const details = late.findIndex((message) => message.text.includes(smallSchool.joinLink));
    const dev = rowsOf(tracker.values('Applications')).find((one) => one['First name'] === 'Dev') ?? {};
    expect(details).toBeGreaterThan(0);
    expect(late[details]?.date).toBeGreaterThan(Number(dev['Release answered']));
  });

  test('one family’s no keeps the session from being recorded, and nobody is told who', () => {
    const sheet = inbox(smallSchool.teacher.mail).find((message) => message.subject.startsWith('Today'));
    expect(sheet?.text).toMatch(/Recording: no: 1 of 6/);
    for (const message of inbox(smallSchool.partner.mail)) expect(message.text).not.toMatch(/Chloe has not/);
  });

  test('the partner never reads a last name, a mail address or a grade of a student', () => {
    for (const message of inbox(smallSchool.partner.mail)) {
      for (const student of smallSchool.students) {
        expect(message.text).not.toContain(student.last);
        expect(message.html).not.toContain(student.mail);
      }
    }
  });

  test('a Spanish-speaking family reads Spanish', () => {
    const [first] = inbox('lucia.garcia@families.example');
    expect(first?.html).toContain('<html lang="es">');
    expect(first?.text).toMatch(/autorización/i);
  });

  test('no subject line names a student', () => {
    const subjects = workspace
      .mailboxes()
      .flatMap(subjectsOf)
      .filter((subject) => !/^Accepted:|feedback/i.test(subject));
    for (const student of smallSchool.students) {
      for (const subject of subjects) expect(subject).not.toContain(student.last);
    }
  });

  test('mails leave on school days, within school hours, but for the teacher’s own in the morning', () => {
    const early = ['run-of-show', 'digest'];
    for (const mail of rehearsal.mails.filter((one) => !early.includes(one.message))) {
      const local = new Date(mail.sentAt).toLocaleString('en-US', {
        timeZone: smallSchool.zone,
        weekday: 'short',
        hour: 'numeric',
        hourCycle: 'h23',
      });
      expect(local).toMatch(/^(Mon|Tue|Wed|Thu|Fri)/);
      const hour = Number(/\d+/.exec(local)?.[0]);
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(17);
    }
    const closed = smallSchool.closures.map((closure) => closure.from);
    for (const day of days.filter((one) => one.happened.some((text) => / × /.test(text))))
      expect(closed).not.toContain(day.date);
  });

  test('the same seed plays the same nine weeks', () => {
    const again = rehearse(smallSchool, options);
    expect(again.rehearsal.mails).toEqual(rehearsal.mails);
    expect(again.at.workspace.snapshot()).toBe(snapshot);
  });

  test('the teacher decides at most a dozen times', () => {
    expect(rehearsal.decisions).toBeLessThanOrEqual(12);
  });
});

test('starting four weeks late keeps the order of the stages and finishes all of them', () => {
  const { rehearsal } = rehearse(smallSchool, { ...options, late: 4 });
  expect(rehearsal.stages.every((stage) => stage.status === 'done')).toBe(true);
  expect(rehearsal.duplicates).toBe(0);
  const dues = rehearsal.stages.map((stage) => stage.due);
  expect([...dues].sort()).toEqual(dues);
});

test('starting five weeks late it still ends well, with the families that answered in time', () => {
  const { rehearsal } = rehearse(smallSchool, { ...options, late: 5 });
  expect(rehearsal.stages.filter((stage) => stage.status !== 'done')).toEqual([]);
  expect(rehearsal).toMatchObject({ duplicates: 0, unknown: 0, failures: [] });
});

test('starting six weeks late with a partner who takes his time, another date is offered and told', () => {
  const { rehearsal, days } = rehearse(smallSchool, { ...options, late: 6 });
  expect(days.flatMap(({ happened }) => happened).join()).toMatch(/Teacher: Move to Monday, March 22, 2027/);
  expect(rehearsal.mails.filter(({ message }) => message === 'date-changed-partner')).toHaveLength(1);
  expect(rehearsal.stages.filter((stage) => stage.status !== 'done')).toEqual([]);
  expect(rehearsal).toMatchObject({ duplicates: 0, unknown: 0, failures: [] });
});

test('a consumer account manages the nine weeks as well', () => {
  const { rehearsal } = rehearse(smallSchool, { ...options, edition: 'consumer', seed: 7 });
  expect(rehearsal.stages.every((stage) => stage.status === 'done')).toBe(true);
});
