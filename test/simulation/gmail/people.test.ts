import { createWorkspace } from '../../../src/simulation';
import { standalone } from '../../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'partner@firm.example';

const invite = (workspace = createWorkspace()) => {
  const teacher = workspace.mailbox(TEACHER);
  const partner = workspace.mailbox(PARTNER);
  const sent = teacher.send({ to: PARTNER, subject: 'Would you visit us?', text: 'Hello' });
  return { workspace, teacher, partner, sent };
};

test('A mail has ids of its own in each mailbox and one Message-ID', () => {
  const { partner, sent } = invite();
  const [arrived] = partner.inbox();
  expect(arrived).toMatchObject({
    subject: 'Would you visit us?',
    text: 'Hello',
    unread: true,
    labels: ['INBOX', 'UNREAD'],
  });
  expect(arrived?.id).not.toBe(sent.id);
  expect(arrived?.threadId).not.toBe(sent.threadId);
  expect(arrived?.headers['Message-ID']).toBe(sent.headers['Message-ID']);
  expect(arrived?.headers['Delivered-To']).toBe(PARTNER);
});

test("A reply comes into the sender's thread with the headers of an answer", () => {
  const { teacher, partner, sent } = invite();
  partner.reply(partner.inbox()[0]?.id as string, 'Gladly', { 'X-Mailer': 'Post' });
  const [answer] = teacher.inbox();
  expect(answer).toMatchObject({
    threadId: sent.threadId,
    subject: 'Re: Would you visit us?',
    text: 'Gladly',
  });
  expect(answer?.headers).toMatchObject({
    'In-Reply-To': sent.headers['Message-ID'],
    References: sent.headers['Message-ID'],
    'X-Mailer': 'Post',
  });
  expect(teacher.thread(sent)).toHaveLength(2);
});

test('A reply under another subject begins a thread of its own', () => {
  const { teacher, partner, sent } = invite();
  partner.reply(partner.inbox()[0]?.id as string, 'Gladly', { Subject: 'Session in March' });
  expect(teacher.inbox()[0]?.threadId).not.toBe(sent.threadId);
  expect(teacher.inbox()[0]?.headers['In-Reply-To']).toBe(sent.headers['Message-ID']);
});

test('Mail without references joins a recent thread of the same subject and people, unless that unknown is switched off', () => {
  const joins = (threadsBySubject: boolean, days: number) => {
    const { workspace, teacher, partner, sent } = invite();
    workspace.core.state.gmailUnknowns.threadsBySubject = threadsBySubject;
    workspace.clock.advanceBy({ days });
    partner.send({ to: TEACHER, subject: 'RE: would you visit us?', text: 'Yes' });
    return teacher.inbox()[0]?.threadId === sent.threadId;
  };
  expect([joins(true, 1), joins(true, 8), joins(false, 1)]).toEqual([true, false, false]);
});

test('Two mails of one subject to one person are two threads of the sender', () => {
  const { teacher, sent } = invite();
  const second = teacher.send({ to: PARTNER, subject: 'Would you visit us?', text: 'Hello again' });
  expect(second.threadId).not.toBe(sent.threadId);
});

test('An address that bounces sends a report into the thread of the mail', () => {
  const { run, workspace } =
    standalone(`function send() { return GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').send().getThread().getId(); }
  function f(id) {
    var messages = GmailApp.getThreadById(id).getMessages();
    var report = messages[messages.length - 1];
    return [messages.length, report.getFrom(), report.getSubject(), report.getPlainBody(), report.getRawContent()]
      .concat(['X-Failed-Recipients', 'Content-Type', 'Return-Path', 'Auto-Submitted'].map(function (name) { return report.getHeader(name); }));
  }`);
  workspace.mailbox(PARTNER).bounces('5.1.1');
  const [count, from, subject, text, raw, failed, type, path, auto] = run('f', run('send')) as string[];
  expect(workspace.mailbox(PARTNER).all()).toEqual([]);
  expect([count, from, subject]).toEqual([
    2,
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
  ]);
  expect(text).toContain(`** Address not found **\r\n\r\nYour message wasn't delivered to ${PARTNER}`);
  expect([failed, path, auto]).toEqual([PARTNER, '<>', 'auto-replied']);
  expect(type).toMatch(/^multipart\/report; boundary="[^"]+"; report-type=delivery-status$/);
  expect(raw).toContain(`Final-Recipient: rfc822; ${PARTNER}\r\nAction: failed\r\nStatus: 5.1.1`);
  expect(raw).toContain(`Content-Type: ${type}`);
  expect(raw).toMatch(/^Subject: Visit\r$/m);
});

test('A full mailbox is reported as delayed and tried again after 46 hours', () => {
  const { workspace, teacher, partner } = invite();
  partner.bounces('4.2.2');
  teacher.send({ to: PARTNER, subject: 'Second', text: 'Hello' });
  expect(teacher.inbox().map(({ subject }) => subject)).toEqual(['Delivery Status Notification (Delay)']);
  partner.bounces(null);
  workspace.clock.advanceBy({ hours: 45 });
  expect(partner.inbox()).toHaveLength(1);
  workspace.clock.advanceBy({ hours: 1 });
  expect(partner.inbox().map(({ subject }) => subject)).toEqual(['Would you visit us?', 'Second']);
});

test('A mailbox that stays full ends in a final report', () => {
  const { workspace, teacher, partner } = invite();
  partner.bounces('4.2.2');
  teacher.send({ to: PARTNER, subject: 'Second', text: 'Hello' });
  workspace.clock.advanceBy({ days: 2 });
  const [delay, failure] = teacher.inbox();
  expect(failure?.subject).toBe('Delivery Status Notification (Failure)');
  expect(failure?.threadId).toBe(delay?.threadId);
  expect(teacher.eml(failure?.id as string)).toContain('Action: failed\r\nStatus: 4.2.2');
});

test('An automatic reply says so in its headers and comes once in four days', () => {
  const { workspace, teacher, partner, sent } = invite();
  partner.autoReply({ subject: 'Out of office', text: 'Back in May', headers: { 'X-Autoreply': 'yes' } });
  const second = teacher.send({ to: PARTNER, subject: 'Second', text: 'Hello' });
  teacher.send({ to: PARTNER, subject: 'Third', text: 'Hello' });
  const [answer, ...more] = teacher.inbox();
  expect(more).toEqual([]);
  expect(answer).toMatchObject({
    subject: 'Out of office',
    text: 'Back in May',
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Autoreply': 'yes',
      'In-Reply-To': second.headers['Message-ID'],
    },
  });
  expect(answer?.threadId).not.toBe(sent.threadId);
  expect(partner.sent()).toEqual([]);
  workspace.clock.advanceBy({ days: 4 });
  teacher.send({ to: PARTNER, subject: 'Fourth', text: 'Hello' });
  expect(teacher.inbox()).toHaveLength(2);
});

test('An automatic reply can take its seconds, hide its header, and be switched off', () => {
  const { workspace, teacher, partner } = invite();
  partner.autoReply({ text: 'Away', afterSeconds: 20, headers: { 'Auto-Submitted': '' } });
  teacher.send({ to: PARTNER, subject: 'Second', text: 'Hello' });
  expect(teacher.inbox()).toEqual([]);
  workspace.clock.advanceBy({ minutes: 1 });
  expect(teacher.inbox()[0]?.subject).toBe('Automatic reply: Second');
  expect(teacher.inbox()[0]?.headers['Auto-Submitted']).toBeUndefined();
  partner.autoReply(null);
  teacher.send({ to: PARTNER, subject: 'Third', text: 'Hello' });
  expect(teacher.inbox()).toHaveLength(1);
});

test('Two mailboxes that answer by themselves do not answer each other', () => {
  const { teacher, partner } = invite();
  teacher.autoReply({ text: 'Away' });
  partner.autoReply({ text: 'Away too' });
  teacher.send({ to: PARTNER, subject: 'Second', text: 'Hello' });
  expect(teacher.inbox()).toHaveLength(1);
  expect(partner.inbox()).toHaveLength(2);
});

test('Mail is passed on by hand and by itself, round in circles only once', () => {
  const { workspace, teacher, partner } = invite();
  const assistant = workspace.mailbox('assistant@firm.example');
  partner.forward(partner.inbox()[0]?.id as string, assistant.address, 'Please answer');
  expect(assistant.inbox()[0]?.text).toMatch(
    /^Please answer\n\n-+ Forwarded message -+\nFrom: "Teacher" <teacher@school\.example>/,
  );
  partner.forwardsTo(assistant.address);
  assistant.forwardsTo(partner.address);
  const second = teacher.send({ to: PARTNER, subject: 'Second', text: 'Hello' });
  const passed = assistant.inbox().at(-1);
  expect(passed).toMatchObject({ to: PARTNER, headers: { 'Message-ID': second.headers['Message-ID'] } });
  expect(partner.inbox()).toHaveLength(2);
  assistant.reply(passed?.id as string, 'Yes, for her');
  expect(teacher.inbox()[0]?.threadId).toBe(second.threadId);
  expect(teacher.inbox()[0]?.from).toBe('"Assistant" <assistant@firm.example>');
});

test('Reading, throwing away and naming change the mailbox', () => {
  const { workspace, partner } = invite();
  partner.markRead(partner.inbox()[0]?.id as string);
  expect(partner.inbox()[0]?.unread).toBe(false);
  partner.name = 'Dr. Ruiz';
  expect(partner.reply(partner.inbox()[0]?.id as string, 'Yes').from).toBe(`"Dr. Ruiz" <${PARTNER}>`);
  partner.trash(partner.inbox()[0]?.id as string);
  expect(partner.inbox()).toEqual([]);
  expect(partner.all()).toHaveLength(2);
  expect(workspace.mailboxes()).toEqual([TEACHER, PARTNER]);
});

test('Upper and lower case of an address are the same mailbox', () => {
  const { workspace } = invite();
  expect(workspace.mailbox('Partner@Firm.example').inbox()).toHaveLength(1);
});
