import { createHash } from 'node:crypto';
import { standalone } from '../../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'partner@firm.example';

test('GM-04: a thread is found by its id, and is null when there is none', () => {
  const { run } = standalone(`function f() {
    var message = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').getMessage();
    var thread = GmailApp.getThreadById(message.getThread().getId());
    return [String(thread), thread.getFirstMessageSubject(), thread.getId(), GmailApp.getThreadById('1900000000000000')];
  }`);
  expect(run('f')).toEqual(['GmailThread', 'Visit', expect.stringMatching(/^[0-9a-f]{16}$/), null]);
});

test('GM-05: mail to oneself is in the inbox, unread, and in Sent; mail to others is in Sent only', () => {
  const { run } = standalone(`function f() {
    var result = GmailApp.sendEmail('${TEACHER}', 'Note', 'To me');
    GmailApp.sendEmail('${PARTNER}', 'Visit', 'Hello');
    function subjects(query) { return GmailApp.search(query).map(function (t) { return t.getFirstMessageSubject(); }); }
    return [result === GmailApp, subjects('in:inbox'), subjects('in:sent'), subjects('is:unread'), GmailApp.getInboxUnreadCount()];
  }`);
  expect(run('f')).toEqual([true, ['Note'], ['Visit', 'Note'], ['Note'], 1]);
});

test('GM-10: a message tells its addresses, date, bodies, headers and place', () => {
  const { run, workspace } = standalone(`function f() {
    var message = GmailApp.getInboxThreads()[0].getMessages()[0];
    return {
      from: message.getFrom(), to: message.getTo(), cc: message.getCc(), bcc: message.getBcc(), replyTo: message.getReplyTo(),
      subject: message.getSubject(), isDate: message.getDate() instanceof Date, time: message.getDate().getTime(),
      plain: message.getPlainBody(), body: message.getBody(), header: message.getHeader('x-mailer'), none: message.getHeader('X-None'),
      id: message.getHeader('Message-ID'), inbox: message.isInInbox(), unread: message.isUnread(), starred: message.isStarred(),
      trash: message.isInTrash(), draft: message.isDraft(), chats: message.isInChats(),
    };
  }`);
  workspace.mailbox(PARTNER).send({
    to: `${TEACHER}, "Kim Lee" <kim@school.example>`,
    cc: 'boss@firm.example',
    bcc: 'secret@firm.example',
    subject: 'Your session',
    text: 'Hello\nteacher & class',
    headers: { 'X-Mailer': 'Post' },
  });
  const sentAt = workspace.clock.now();
  expect(run('f')).toEqual({
    from: `"Partner" <${PARTNER}>`,
    to: `${TEACHER}, "Kim Lee" <kim@school.example>`,
    cc: 'boss@firm.example',
    bcc: '',
    replyTo: '',
    subject: 'Your session',
    isDate: true,
    time: sentAt,
    plain: 'Hello\r\nteacher & class',
    body: 'Hello<br>\r\nteacher &amp; class',
    header: 'Post',
    none: '',
    id: expect.stringMatching(/^<[^<>@\s]+@mail\.gmail\.com>$/),
    inbox: true,
    unread: true,
    starred: false,
    trash: false,
    draft: false,
    chats: false,
  });
});

test('GM-10: marks and moves of a message show at once', () => {
  const { run, workspace } = standalone(`function f() {
    var message = GmailApp.getInboxThreads()[0].getMessages()[0];
    var states = [];
    function note() { states.push([message.isUnread(), message.isStarred(), message.isInInbox(), message.isInTrash()].map(Number).join('')); }
    note(); message.markRead(); note(); message.star(); note(); message.unstar().markUnread(); note(); message.moveToTrash(); note();
    return [states, GmailApp.getInboxThreads().length, GmailApp.getTrashThreads().length, GmailApp.search('subject:session').length];
  }`);
  workspace.mailbox(PARTNER).send({ to: TEACHER, subject: 'Your session', text: 'Hello' });
  expect(run('f')).toEqual([['1010', '0010', '0110', '1010', '1001'], 0, 1, 0]);
});

test('GM-10, GM-11: attachments and inline images arrive and can be asked for apart', () => {
  const { run, workspace } = standalone(`function send() {
    var flyer = Utilities.newBlob('%PDF-1.4', 'application/pdf', 'flyer.pdf');
    var logo = Utilities.newBlob([1, 2, -3], 'image/png', 'logo.png');
    GmailApp.sendEmail('${TEACHER}', 'Flyer', 'See it', { attachments: flyer, inlineImages: { logo: logo }, htmlBody: '<img src="cid:logo">' });
  }
  function f() {
    var message = GmailApp.search('has:attachment filename:pdf')[0].getMessages()[0];
    function names(options) { return message.getAttachments(options).map(function (a) { return a.getName(); }); }
    var flyer = message.getAttachments({ includeInlineImages: false })[0];
    return [names(), names({ includeInlineImages: false }), names({ includeAttachments: false }),
      String(flyer), flyer.getContentType(), flyer.getSize(), flyer.getHash(), flyer.getDataAsString(), flyer.copyBlob().getName(),
      message.getAttachments()[1].getBytes()];
  }`);
  run('send');
  expect(run('f')).toEqual([
    ['flyer.pdf', 'logo.png'],
    ['flyer.pdf'],
    ['logo.png'],
    'GmailAttachment',
    'application/pdf',
    8,
    createHash('sha1').update('%PDF-1.4').digest('hex'),
    '%PDF-1.4',
    'flyer.pdf',
    [1, 2, -3],
  ]);
  const [sent] = workspace.mailbox(TEACHER).inbox();
  expect(sent?.attachments.map(({ bytes }) => bytes.length)).toEqual([8, 3]);
  expect(workspace.mailbox(TEACHER).eml(sent?.id as string)).toContain('Content-ID: <logo>');
});

test('GM-10: getRawContent is the mail as it travels', () => {
  const { run, workspace } = standalone(
    `function f() { return GmailApp.getInboxThreads()[0].getMessages()[0].getRawContent(); }`,
  );
  workspace.mailbox(PARTNER).send({ to: TEACHER, subject: 'Äpfel', text: 'Grüße', html: '<p>Grüße</p>' });
  const raw = run('f') as string;
  expect(raw).toMatch(/^From: Partner <partner@firm\.example>\r$/m);
  expect(raw).toMatch(/^Subject: =\?UTF-8\?B\?w4RwZmVs\?=\r$/m);
  expect(raw).toContain('multipart/alternative');
  expect(raw).toContain('Gr=C3=BC=C3=9Fe');
});

test('GM-11: options set the name, reply address, copies and both bodies', () => {
  const { run, workspace } = standalone(`function f() {
    GmailApp.sendEmail('${PARTNER}', 'Visit', 'Plain', { htmlBody: '<p>Rich</p>', name: 'Ms. Lee, Room 9', replyTo: 'office@school.example',
      cc: 'boss@firm.example', bcc: 'archive@school.example' });
  }`);
  run('f');
  expect(workspace.mailbox(PARTNER).inbox()[0]).toMatchObject({
    from: `"Ms. Lee, Room 9" <${TEACHER}>`,
    cc: 'boss@firm.example',
    bcc: '',
    text: 'Plain',
    html: '<p>Rich</p>',
    headers: { 'Reply-To': 'office@school.example' },
  });
  expect(workspace.mailbox('boss@firm.example').inbox()).toHaveLength(1);
  expect(workspace.mailbox('archive@school.example').inbox()[0]).toMatchObject({
    bcc: 'archive@school.example',
  });
  expect(workspace.mailbox(TEACHER).sent()[0]).toMatchObject({ bcc: 'archive@school.example' });
});

test('GM-11: with only an HTML body the plain one is derived', () => {
  const { run, workspace } = standalone(
    `function f() { MailApp.sendEmail({ to: '${PARTNER}', subject: 'Visit', htmlBody: '<p>Hello <b>you</b></p>' }); }`,
  );
  run('f');
  expect(workspace.mailbox(PARTNER).inbox()[0]?.text).toBe('Hello *you*');
});

test('GM-11, GM-15: from must be the account or one of its aliases', () => {
  const { run, workspace } = standalone(
    `function f(from) { GmailApp.sendEmail('${PARTNER}', 'Visit', 'Hello', { from: from }); return GmailApp.getAliases(); }`,
  );
  workspace.mailbox(TEACHER).addAlias('internships@school.example');
  expect(() => run('f', 'principal@school.example')).toThrow('Invalid argument: principal@school.example');
  expect(run('f', 'internships@school.example')).toEqual(['internships@school.example']);
  const [arrived] = workspace.mailbox(PARTNER).inbox();
  expect(arrived?.from).toBe('"Teacher" <internships@school.example>');
  workspace.mailbox(PARTNER).reply(arrived?.id as string, 'Yes');
  expect(workspace.mailbox(TEACHER).inbox()[0]?.text).toBe('Yes');
});

test('GM-11: noReply sends from a no-reply address in a school, and as ever from a consumer account', () => {
  const source = `function f() { GmailApp.sendEmail('${PARTNER}', 'Visit', 'Hello', { noReply: true }); }`;
  const from = (edition: 'education' | 'consumer') => {
    const { run, workspace } = standalone(source, { edition });
    run('f');
    return workspace.mailbox(PARTNER).inbox()[0]?.from;
  };
  expect(from('education')).toBe('"Teacher" <noreply@school.example>');
  expect(from('consumer')).toBe(`"Teacher" <${TEACHER}>`);
});

test('GM-16: createDraftReply answers the reply address in the thread, with the headers of an answer', () => {
  const { run, workspace } = standalone(`function f() {
    var thread = GmailApp.getInboxThreads()[0];
    var message = thread.getMessages()[0];
    var reply = message.createDraftReply('Thank you').getMessage();
    var other = message.createDraftReply('Thank you', { subject: 'Something else' }).getMessage();
    return {
      to: reply.getTo(), subject: reply.getSubject(), same: reply.getThread().getId() === thread.getId(),
      inReplyTo: reply.getHeader('In-Reply-To') === message.getHeader('Message-ID'),
      references: reply.getHeader('References') === message.getHeader('Message-ID'),
      other: other.getThread().getId() === thread.getId(), otherSubject: other.getSubject(),
    };
  }`);
  workspace.mailbox(PARTNER).send({ to: TEACHER, subject: 'Dates', text: 'When?', headers: {} });
  expect(run('f')).toEqual({
    to: `"Partner" <${PARTNER}>`,
    subject: 'Re: Dates',
    same: true,
    inReplyTo: true,
    references: true,
    other: false,
    otherSubject: 'Something else',
  });
});

test('GM-16: reply, replyAll and forward go to whom they should and stay in the thread', () => {
  const { run, workspace } = standalone(`function f() {
    var message = GmailApp.getInboxThreads()[0].getMessages()[0];
    return [message.reply('One'), message.replyAll('All'), message.forward('principal@school.example')].map(function (sent) {
      return [sent.getTo(), sent.getCc(), sent.getSubject(), sent.getThread().getMessageCount()];
    });
  }`);
  workspace.mailbox(PARTNER).send({
    to: `${TEACHER}, kim@school.example`,
    cc: 'boss@firm.example',
    subject: 'Dates',
    text: 'When?',
    attachments: [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') }],
  });
  expect(run('f')).toEqual([
    [`"Partner" <${PARTNER}>`, '', 'Re: Dates', 4],
    [`"Partner" <${PARTNER}>, kim@school.example`, 'boss@firm.example', 'Re: Dates', 4],
    ['principal@school.example', '', 'Fwd: Dates', 4],
  ]);
  const [forwarded] = workspace.mailbox('principal@school.example').inbox();
  expect(forwarded?.text).toContain(
    '---------- Forwarded message ---------\nFrom: "Partner" <partner@firm.example>',
  );
  expect(forwarded?.attachments[0]?.name).toBe('a.txt');
  expect(workspace.mailbox(PARTNER).thread(workspace.mailbox(PARTNER).inbox()[0]?.id as string)).toHaveLength(
    3,
  );
});

test("GM-16: a reply to a thread whose last message is one's own goes to oneself", () => {
  const { run } = standalone(`function f() {
    GmailApp.sendEmail('${PARTNER}', 'Visit', 'Hello');
    var thread = GmailApp.search('in:sent')[0];
    var same = thread.reply('Again').getId() === thread.getId();
    return [same, thread.getMessages().map(function (m) { return m.getTo(); }), thread.createDraftReplyAll('All').getMessage().getTo()];
  }`);
  expect(run('f')).toEqual([true, [PARTNER, `"Teacher" <${TEACHER}>`], `"Teacher" <${TEACHER}>`]);
});
