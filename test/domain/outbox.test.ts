import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  uniqueArray,
} from 'fast-check';
import { inSchoolHours, isMissed, needsApproval, ready, reconcile } from '../../src/domain/outbox';
import type { OutboxRow } from '../../src/domain/records';
import { readSettings } from '../../src/domain/settings';
import { approvals, outboxStatuses } from '../../src/toolkit/statuses';
import { closed, day } from '../support/calendars';
import { applied, at, planned, planning, wanted } from '../support/outbox';
import { rowOf } from '../support/rows';

const noClosures = closed();
const settings = readSettings({}, 'America/Los_Angeles');

/** What the plan does with one wanted mail that has no row yet. */
const adds = (mail = wanted(), plan = planning()) => reconcile([mail], [], plan).add;

/** What the plan changes in one row whose mail is wanted. */
const updates = (values: Partial<OutboxRow>, mail = wanted(), plan = planning()) => {
  const { message, personId } = mail;
  const [fresh] = applied([], reconcile([wanted({ message, personId })], [], planning()));
  const row = { ...(fresh as OutboxRow), ...values };
  return reconcile([mail], [row], plan).update[0]?.values;
};

test('a wanted mail is planned three days ahead, not earlier', () => {
  expect(adds(wanted({ day: '2027-03-05' }))).toEqual([]);
  expect(adds(wanted({ day: '2027-03-04' }))).toMatchObject([
    { status: 'planned', approval: 'not needed', problem: '' },
  ]);
});

test('a decision waits for a person', () => {
  expect(adds(wanted({ message: 'acceptance' }))).toMatchObject([
    { status: 'waiting for you', approval: 'needed' },
  ]);
});

test('a mail that a person said yes to by what they did does not wait again', () => {
  expect(adds(wanted({ message: 'seat-offered', approved: true }))).toMatchObject([
    { status: 'planned', approval: 'given' },
  ]);
});

test('a mail is missed when it was due more than two school days ago', () => {
  const plan = planning({ at: at('2027-03-04') });
  expect(adds(wanted({ day: '2027-03-02' }), plan)).toMatchObject([{ status: 'planned' }]);
  expect(adds(wanted({ day: '2027-03-01' }), plan)).toMatchObject([
    { status: 'missed', problem: 'It was due on 2027-03-01 and could not leave then.' },
  ]);
});

test('school days count for a missed mail: a weekend and a closure do not', () => {
  const calendar = closed(['2027-03-08', '2027-03-09']);
  const mail = { day: day('2027-03-05'), asSoonAsPossible: false };
  expect(isMissed(mail, { at: at('2027-03-11'), calendar })).toBe(false);
  expect(isMissed(mail, { at: at('2027-03-12'), calendar })).toBe(true);
});

test('a mail that is due later, or as soon as possible, is never missed', () => {
  expect(
    isMissed(
      { day: day('2027-03-05'), asSoonAsPossible: false },
      { at: at('2027-03-01'), calendar: noClosures },
    ),
  ).toBe(false);
  expect(
    isMissed(
      { day: day('2027-01-01'), asSoonAsPossible: true },
      { at: at('2027-03-01'), calendar: noClosures },
    ),
  ).toBe(false);
});

test('a mail that needs a yes waits for it however late it is, instead of being missed', () => {
  expect(adds(wanted({ message: 'denial', day: '2027-02-01' }))).toMatchObject([
    { status: 'waiting for you' },
  ]);
});

test('a planned mail that could not leave becomes missed, and asks', () => {
  expect(updates({}, wanted(), planning({ at: at('2027-03-08') }))).toEqual({
    status: 'missed',
    problem: 'It was due on 2027-03-01 and could not leave then.',
  });
});

test('a missed mail whose day moves ahead is planned again', () => {
  const values = updates(
    { status: 'missed', problem: 'It was due' },
    wanted({ day: '2027-03-09' }),
    planning({ at: at('2027-03-08') }),
  );
  expect(values).toMatchObject({ status: 'planned', problem: '', when: '2027-03-09T16:00:00Z' });
});

test('a missed mail that a person puts on another day keeps that day', () => {
  const chosen = {
    status: 'approved',
    approval: 'given',
    sendAfter: '2027-03-12T16:00:00Z',
    when: '2027-03-12T16:00:00Z',
    pinned: true,
  };
  expect(updates(chosen, wanted(), planning({ at: at('2027-03-08') }))).toBeUndefined();
});

test('a mail that is wanted twice is written once', () => {
  expect(reconcile([wanted(), wanted()], [], planning()).add).toHaveLength(1);
});

test.each(['sent', 'sending', 'unknown'])('a key the ledger knows as %s is never planned again', (state) => {
  const [mail] = adds(wanted(), planning({ ledger: new Map([[wanted().key, state]]) }));
  expect(mail?.status).toBe(state === 'sent' ? 'sent' : 'unknown');
  expect(mail?.problem).toContain('ledger');
});

test.each(['drafted', 'settled as not sent'])(
  'a deleted row whose key the ledger knows as %s is held for a person',
  (state) => {
    const plan = planning({ ledger: new Map([[wanted().key, state]]) });
    const rows = applied([], reconcile([wanted()], [], plan));
    expect(rows).toMatchObject([{ status: 'held', problem: expect.stringContaining('Approve it') }]);
    expect(reconcile([wanted()], rows, planning()).update).toEqual([]);
  },
);

test('an address that is none holds the mail with a sentence', () => {
  expect(adds(wanted({ to: 'ana@x.example, b@x.example' }))).toMatchObject([
    { status: 'held', problem: '"ana@x.example, b@x.example" is not one mail address.' },
  ]);
});

test('somebody who must not be written to holds the mail', () => {
  expect(adds(wanted(), planning({ stopped: () => 'The partner asked not to be contacted.' }))).toMatchObject(
    [{ status: 'held', problem: 'The partner asked not to be contacted.' }],
  );
});

test('a text that can’t be filled in holds the mail, and it goes on by itself when the value is there', () => {
  const missing = planning({ values: () => ({}) });
  const rows = applied([], reconcile([wanted()], [], missing));
  expect(rows).toMatchObject([{ status: 'held', problem: expect.stringMatching(/^Nothing is known for/) }]);
  const [row] = applied(rows, reconcile([wanted()], rows, planning()));
  expect(row).toMatchObject({ status: 'planned', problem: '', subject: expect.stringContaining('some') });
});

test('a message that is not in the Messages tab holds the mail', () => {
  expect(adds(wanted(), planning({ messages: new Map() }))).toMatchObject([
    { status: 'held', problem: 'There is no message "session-details-student" in en.' },
  ]);
});

test('a decision held by a problem waits for its yes again when the problem is gone', () => {
  const mail = wanted({ message: 'acceptance' });
  const [row] = applied([], reconcile([mail], [], planning({ values: () => ({}) })));
  expect(reconcile([mail], [row as OutboxRow], planning()).update[0]?.values).toMatchObject({
    status: 'waiting for you',
  });
});

test('a decision held by a problem leaves without asking again when the batch was released meanwhile', () => {
  const mail = wanted({ message: 'acceptance' });
  const [row] = applied([], reconcile([mail], [], planning({ values: () => ({}) })));
  const released = { ...mail, approved: true };
  expect(reconcile([released], [row as OutboxRow], planning()).update[0]?.values).toMatchObject({
    status: 'approved',
    approval: 'given',
  });
  const waiting = planned(mail, { status: 'waiting for you', approval: 'needed' });
  expect(reconcile([released], [waiting], planning()).update[0]?.values).toMatchObject({
    status: 'approved',
  });
});

test.each(['Held by hand.', ''])(
  'a mail held by a person (problem "%s") is only let go by a person',
  (problem) => {
    expect(updates({ status: 'held', problem })).toBeUndefined();
    const broken = planning({ values: () => ({}) });
    expect(updates({ status: 'held', problem }, wanted(), broken)).toBeUndefined();
  },
);

test('a status "approved" typed into the sheet is a yes', () => {
  const mail = wanted({ message: 'acceptance' });
  expect(updates({ status: 'approved', approval: 'needed' }, mail)).toEqual({
    approval: 'given',
    sendAfter: '2027-03-01T17:00:00Z',
    when: '2027-03-01T17:00:00Z',
    pinned: true,
  });
});

describe('what a mail says that may change', () => {
  const says = (value: string) => ({ told: () => JSON.stringify({ sessions: [value] }) });
  const old = JSON.stringify({ sessions: ['2027-03-15'] });

  test('a draft that says what no longer holds is written anew, and its draft goes first', () => {
    const row = planned(wanted(), { status: 'drafted', draftId: 'd1', threadId: 't1', told: old });
    const { update } = reconcile([wanted()], [row], planning(says('2027-03-22')));
    expect(update).toMatchObject([
      { id: row.id, withoutDraft: true, values: { status: 'planned', draftId: '', threadId: '' } },
    ]);
    expect(update[0]?.values.body).toMatch(/some title/);
    expect(reconcile([wanted()], [row], planning(says('2027-03-15'))).update).toEqual([]);
  });

  test('an approved draft stays approved, one that was edited is held', () => {
    const draft = { status: 'drafted', draftId: 'd1', told: old, approval: 'given' };
    const plan = planning(says('2027-03-22'));
    const status = (values: object) =>
      reconcile([wanted()], [planned(wanted(), { ...draft, ...values })], plan).update[0]?.values;
    expect(status({})).toMatchObject({ status: 'approved', draftId: '' });
    expect(status({ edited: true })).toMatchObject({ status: 'held', draftId: '' });
    expect(status({ edited: true })?.body).toBeUndefined();
  });
});

test('a mail that was not wanted when it was due is news, not missed', () => {
  const mail = wanted({ day: '2027-02-10' });
  const status = (isNews: boolean) => adds(mail, planning({ isNews: () => isNews }))[0]?.status;
  expect([status(true), status(false)]).toEqual(['planned', 'missed']);
});

test('a late mail that is news is missed only when it could not leave for days after it was written', () => {
  const mail = wanted({ day: '2027-02-10' });
  const status = (today: string) =>
    reconcile([mail], [planned(mail, { created: '2027-03-01T17:00:00Z' })], planning({ at: at(today) }))
      .update[0]?.values.status;
  expect(status('2027-03-03')).toBeUndefined();
  expect(status('2027-03-04')).toBe('missed');
});

test('words follow the facts until a person edits them', () => {
  const renamed = planning({
    values: () =>
      new Proxy({}, { get: (_, name) => (String(name).endsWith('Link') ? 'https://x.example/b' : 'other') }),
  });
  expect(updates({}, wanted(), renamed)).toMatchObject({ body: expect.stringContaining('other') });
  expect(updates({ edited: true, subject: 'Mine', body: 'My words' }, wanted(), renamed)).toBeUndefined();
});

test('words that a person wrote are not held because the template could not be filled in', () => {
  const broken = planning({ values: () => ({}) });
  expect(updates({ edited: true, subject: 'Mine', body: 'My words' }, wanted(), broken)).toBeUndefined();
});

test('a corrected address is used, unless a person edited the mail', () => {
  const moved = wanted({ to: 'new@students.school.example' });
  expect(updates({}, moved)).toEqual({ to: 'new@students.school.example' });
  expect(updates({ edited: true }, moved)).toBeUndefined();
});

test('a mail that changes its language needs the approval of that language', () => {
  const spanish = wanted({ language: 'es' });
  expect(updates({}, spanish)).toMatchObject({
    language: 'es',
    approval: 'needed',
    status: 'waiting for you',
  });
});

test('a moved day moves a planned mail', () => {
  expect(updates({}, wanted({ day: '2027-03-03' }))).toEqual({
    when: '2027-03-03T16:00:00Z',
    sendAfter: '2027-03-03T16:00:00Z',
  });
});

test('a mail for as soon as possible keeps the day it was planned for', () => {
  const soon = wanted({ message: 'seat-expired', asSoonAsPossible: true, approved: true });
  const [row] = applied([], reconcile([soon], [], planning()));
  const later = { ...soon, day: day('2027-03-04'), sendAfter: at('2027-03-04', '08:00').now };
  expect(reconcile([later], [row as OutboxRow], planning({ at: at('2027-03-04') })).update).toEqual([]);
});

test('a mail no longer wanted is cancelled, with a word on its draft', () => {
  const rows = [
    planned(wanted(), { id: 'O-a' }),
    planned(wanted({ personId: 'A-2' }), { id: 'O-b', status: 'drafted', draftId: 'd1' }),
  ];
  expect(reconcile([], rows, planning()).cancel).toEqual([
    { id: 'O-a', why: expect.stringContaining('No longer needed'), hadDraft: false },
    { id: 'O-b', why: expect.stringContaining('No longer needed'), hadDraft: true },
  ]);
});

test('a mail that the plan cancelled comes back when it is wanted again; one that a person cancelled does not', () => {
  const [row] = applied([planned(wanted())], reconcile([], [planned(wanted())], planning())) as [OutboxRow];
  const cancelled = {
    ...row,
    status: 'cancelled',
    problem: 'No longer needed: what it was for has changed.',
  };
  expect(reconcile([wanted()], [cancelled], planning()).update[0]?.values).toMatchObject({
    status: 'planned',
    problem: '',
  });
  expect(reconcile([wanted()], [{ ...cancelled, problem: 'Cancelled by hand.' }], planning()).update).toEqual(
    [],
  );
});

test.each(['', 'test/1', 'extra/M-1/date-changed-student/A-1'])(
  'a row with the key "%s" stands by itself',
  (key) => {
    expect(reconcile([], [planned(wanted(), { key })], planning()).cancel).toEqual([]);
  },
);

test('a copy of a row that has left is cancelled; its shared draft is not touched', () => {
  const sent = planned(wanted(), { id: 'O-a', status: 'sent', draftId: 'd1' });
  const copy = planned(wanted(), { id: 'O-b', draftId: 'd1', status: 'drafted' });
  for (const rows of [
    [sent, copy],
    [copy, sent],
  ]) {
    expect(reconcile([wanted()], rows, planning())).toEqual({
      add: [],
      update: [],
      cancel: [{ id: 'O-b', why: 'The same mail stands in the Outbox already.', hadDraft: false }],
    });
  }
});

test.each([
  ['toolkit', 'acceptance', 'en', true],
  ['toolkit', 'thank-you-partner', 'en', true],
  ['toolkit', 'date-changed-student', 'en', true],
  ['toolkit', 'release-request', 'en', false],
  ['toolkit', 'release-request', 'es', true],
  ['everything', 'release-request', 'en', true],
  ['everything', 'run-of-show', 'en', false],
  ['only decisions', 'acceptance', 'en', true],
  ['only decisions', 'decision-correction', 'en', true],
  ['only decisions', 'thank-you-partner', 'en', false],
  ['only decisions', 'release-request', 'es', true],
  ['toolkit', 'safety-alert', 'es', false],
] as const)('by the policy "%s", does %s in %s wait for a yes? %s', (policy, message, language, expected) => {
  const plan = planning({ typed: { approvalPolicy: policy } });
  expect(needsApproval(wanted({ message, language }), plan)).toBe(expected);
});

test('a translation that a person has checked leaves by itself', () => {
  const plan = planning();
  const spanish = plan.messages.get('release-request es');
  const checked = new Map(plan.messages).set('release-request es', { ...spanish, checked: true } as never);
  expect(
    needsApproval(wanted({ message: 'release-request', language: 'es' }), { ...plan, messages: checked }),
  ).toBe(false);
});

test('mails leave from the start of school hours until just before their end, on school days', () => {
  const open = (date: string, time: string) => inSchoolHours(at(date, time), noClosures, settings);
  expect(open('2027-03-01', '07:59')).toBe(false);
  expect(open('2027-03-01', '08:00')).toBe(true);
  expect(open('2027-03-01', '16:59')).toBe(true);
  expect(open('2027-03-01', '17:00')).toBe(false);
  expect(open('2027-03-06', '10:00')).toBe(false);
  expect(inSchoolHours(at('2027-03-01', '10:00'), closed(['2027-03-01', '2027-03-01']), settings)).toBe(
    false,
  );
});

test('only mails that are due, planned or approved, and need no yes, are ready', () => {
  const rows = outboxStatuses.map((status, index) => planned(wanted({ personId: `A-${index}` }), { status }));
  const due = ready(rows, at('2027-03-01'), noClosures, settings);
  expect(due.map((row) => row.status).sort()).toEqual(['approved', 'drafted', 'planned']);
  expect(ready([planned(wanted(), { approval: 'needed' })], at('2027-03-01'), noClosures, settings)).toEqual(
    [],
  );
  expect(ready([planned(wanted({ day: '2027-03-02' }))], at('2027-03-01'), noClosures, settings)).toEqual([]);
});

test('outside school hours only mails to the teacher leave', () => {
  const show = wanted({ message: 'run-of-show', personId: 'teacher' });
  const rows = [planned(wanted()), planned(show)];
  const early = { ...at('2027-03-01', '07:10') };
  expect(early.time).toBe('07:10');
  for (const row of rows) row.sendAfter = '2027-03-01T15:00:00Z';
  expect(ready(rows, at('2027-03-01', '07:10'), noClosures, settings).map((row) => row.message)).toEqual([
    'run-of-show',
  ]);
});

test('urgent mails leave first, then those that have waited longest', () => {
  const messages = [
    'partner-invitation',
    'release-request',
    'acceptance',
    'session-tomorrow-student',
    'safety-alert',
  ];
  const rows = messages.map((message) => planned(wanted({ message })));
  const first = planned(wanted({ message: 'partner-invitation', personId: 'P-2', day: '2027-02-26' }));
  const found = ready([...rows, first], at('2027-03-01'), noClosures, settings);
  expect(found.map((row) => row.message)).toEqual([...messages].reverse().concat('partner-invitation'));
  expect(found[4]?.personId).toBe('P-2');
});

test('of two rows with one key only one is ready, and none when the other may have left', () => {
  const due = (...rows: OutboxRow[]) => ready(rows, at('2027-03-01'), noClosures, settings);
  expect(due(planned(wanted()), planned(wanted()))).toHaveLength(1);
  for (const status of ['sent', 'sending', 'unknown', 'bounced'])
    expect(due(planned(wanted()), planned(wanted(), { status }))).toEqual([]);
});

const people = ['A-1', 'A-2', 'A-3', 'A-4'] as const;
const anyMail = record({
  personId: constantFrom(...people),
  message: constantFrom(
    'acceptance',
    'release-request',
    'session-details-student',
    'thank-you-partner',
    'run-of-show',
  ),
  day: integer({ min: -12, max: 6 }).map((days) => day('2027-03-01').add({ days })),
  language: constantFrom('en', 'es'),
  approved: boolean(),
  asSoonAsPossible: boolean(),
  to: constantFrom('a@x.example', 'b@x.example', 'nobody'),
}).map((parts) => wanted(parts as never));

const anyRow = record({
  mail: anyMail,
  status: constantFrom(...outboxStatuses),
  approval: constantFrom(...approvals),
  problem: constantFrom(
    '',
    'Held by hand.',
    'Nothing is known for {{title}}.',
    'No longer needed: what it was for has changed.',
  ),
  edited: constantFrom(true, false, null),
  draftId: constantFrom('', 'd1'),
}).map(({ mail, ...values }) => planned(mail, values as never));

const anyPlan = record({
  policy: constantFrom('toolkit', 'everything', 'only decisions'),
  known: boolean(),
  stopped: boolean(),
  ledger: array(
    record({
      mail: anyMail,
      state: constantFrom('drafted', 'sending', 'sent', 'unknown', 'settled as not sent'),
    }),
    { maxLength: 4 },
  ),
});
type PlanParts = typeof anyPlan extends Arbitrary<infer Parts> ? Parts : never;

const planOf = ({ policy, known, stopped, ledger }: PlanParts) =>
  planning({
    typed: { approvalPolicy: policy },
    ...(known ? {} : { values: () => ({}) }),
    stopped: () => (stopped ? 'The partner asked not to be contacted.' : ''),
    ledger: new Map(ledger.map(({ mail, state }) => [mail.key, state])),
  });

const mails = uniqueArray(anyMail, { maxLength: 6, selector: (mail) => mail.key });
const rows = array(anyRow, { maxLength: 8 });

test('reconcile: doing what it says and asking again gives nothing', () => {
  assert(
    property(mails, rows, anyPlan, (wantedMails, before, parts) => {
      const plan = planOf(parts);
      const after = applied(before, reconcile(wantedMails, before, plan));
      expect(reconcile(wantedMails, after, plan)).toEqual({ add: [], update: [], cancel: [] });
    }),
    { numRuns: 500 },
  );
});

test('reconcile: never touches a mail that has left, is leaving, or may have left', () => {
  assert(
    property(mails, rows, anyPlan, (wantedMails, before, parts) => {
      const plan = planOf(parts);
      const { update, cancel } = reconcile(wantedMails, before, plan);
      const touched = new Set([...update, ...cancel].map(({ id }) => id));
      for (const { id, status } of before) {
        if (['sending', 'sent', 'unknown', 'bounced'].includes(status)) expect(touched.has(id)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('reconcile: what it plans may leave only with a key that has not left by row or ledger, once', () => {
  assert(
    property(mails, rows, anyPlan, (wantedMails, before, parts) => {
      const plan = planOf(parts);
      const left = new Set(
        before
          .filter(({ status }) => ['sending', 'sent', 'unknown', 'bounced'].includes(status))
          .map(({ key }) => key),
      );
      const { add } = reconcile(wantedMails, before, plan);
      expect(new Set(add.map((mail) => mail.wanted.key)).size).toBe(add.length);
      for (const mail of add) {
        const { key } = mail.wanted;
        expect(left.has(key)).toBe(false);
        if (['sent', 'sending', 'unknown'].includes(plan.ledger.get(key) ?? ''))
          expect(['sent', 'unknown']).toContain(mail.status);
      }
      const after = applied(before, reconcile(wantedMails, before, plan));
      const due = ready(after, at('2027-03-12'), noClosures, settings).map((row) => row.key);
      expect(new Set(due).size).toBe(due.length);
      for (const key of due) expect(left.has(key)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a row without a readable moment is due', () => {
  const row = rowOf('outbox', { id: 'O-1', status: 'planned', priority: 'reminder', key: 'extra/1' });
  expect(ready([row], at('2027-03-01'), noClosures, settings)).toEqual([row]);
});
