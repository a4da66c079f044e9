import { addressIn, bounceIn } from '../../src/domain/bounces';
import { domainOf, isPublicDomain } from '../../src/domain/mail-domains';
import { classify, ownWords, type ReceivedMail, SentMails } from '../../src/domain/replies';
import { sentMail } from '../support/rows';

const ZONE = 'America/Los_Angeles';
const SENT = Date.parse('2027-01-18T16:00:00Z');
const HOUR = 3_600_000;

const mails = [
  sentMail(),
  sentMail({
    id: 'O-2',
    to: 'jon@gmail.com',
    personId: 'P-2',
    threadId: 't2',
    reference: 'MI-AAAA1111',
  }),
  sentMail({
    id: 'O-3',
    to: 'ana@students.school.example',
    audience: 'student',
    personId: 'A-1',
    threadId: 't3',
    reference: 'MI-BBBB2222',
  }),
  sentMail({
    id: 'O-4',
    status: 'planned',
    to: 'later@firm.example',
    threadId: '',
    sentAt: '',
    personId: 'P-4',
  }),
];
const sent = new SentMails(mails, ['teacher@school.example']);

/** A mail that came in two hours after ours, in a thread of its own. */
const incoming = (values: Partial<ReceivedMail>): ReceivedMail => ({
  messageId: 'in1',
  threadId: 'other',
  from: 'Maya Ortiz <maya@cactus.example>',
  subject: 'Re: Six students would like to meet you',
  text: 'Happy to! Tuesday works.',
  at: SENT + 2 * HOUR,
  headers: {},
  ...values,
});
const kindOf = (values: Partial<ReceivedMail>) => classify(incoming(values), sent, ZONE).kind;

test('an answer in the thread of our mail is a reply, whoever writes it', () => {
  expect(classify(incoming({ threadId: 't1', from: 'assistant@other.example' }), sent, ZONE)).toEqual({
    kind: 'reply',
    mailId: 'O-1',
    personId: 'P-1',
    partnerId: 'P-1',
  });
});

test('a mail that refers to our Message-ID is a reply', () => {
  const known = new SentMails([{ ...sentMail(), headerId: '<CAF1+abc@mail.gmail.com>' }], []);
  const headers = { 'in-reply-to': '', references: '<x@y> <CAF1+abc@mail.gmail.com>' };
  const mail = incoming({ from: 'someone@elsewhere.example', headers });
  expect(classify(mail, known, ZONE)).toMatchObject({ kind: 'reply', mailId: 'O-1' });
});

test('a forwarded mail whose quoted footer has our reference is a reply', () => {
  const text =
    'I can do this instead of Maya.\n\n> Kind regards\n> -- \n> Summit High School\n> Ref MI-7F3K2Q8Z';
  expect(classify(incoming({ from: 'leo@elsewhere.example', text }), sent, ZONE)).toMatchObject({
    kind: 'reply',
    mailId: 'O-1',
  });
});

test('a new mail of somebody we wrote to is a reply, but not one from before we wrote', () => {
  expect(kindOf({ subject: 'Your invitation' })).toBe('reply');
  expect(kindOf({ at: SENT - HOUR })).toBe('unrelated');
  expect(kindOf({ from: 'MAYA@CACTUS.EXAMPLE' })).toBe('reply');
});

test('of several mails to one person the last before the answer is meant', () => {
  const followUp = sentMail({
    id: 'O-9',
    threadId: 't9',
    sentAt: '2027-01-21T16:00:00Z',
    reference: 'MI-CCCC3333',
  });
  const both = new SentMails([followUp, sentMail()], []);
  expect(classify(incoming({}), both, ZONE)).toMatchObject({ mailId: 'O-1' });
  expect(classify(incoming({ at: SENT + 100 * HOUR }), both, ZONE)).toMatchObject({ mailId: 'O-9' });
});

test('somebody else of the same organisation is a possible reply', () => {
  expect(classify(incoming({ from: 'ceo@cactus.example' }), sent, ZONE)).toMatchObject({
    kind: 'possible reply',
    partnerId: 'P-1',
  });
});

test('the same public mail domain means nothing, nor does a domain of the school', () => {
  expect(kindOf({ from: 'stranger@gmail.com' })).toBe('unrelated');
  expect(kindOf({ from: 'ben@students.school.example' })).toBe('unrelated');
  const near = new SentMails([sentMail({ to: 'office@school.example' })], ['teacher@school.example']);
  expect(classify(incoming({ from: 'principal@school.example' }), near, ZONE).kind).toBe('unrelated');
});

test('mail that has not left, strangers and our own mail are unrelated', () => {
  expect(kindOf({ from: 'later@firm.example' })).toBe('unrelated');
  expect(kindOf({ from: 'news@shop.example' })).toBe('unrelated');
  expect(kindOf({ from: 'Teacher <Teacher@School.example>', threadId: 't1' })).toBe('unrelated');
});

test('a student’s answer is a reply of that student and of no partner', () => {
  expect(classify(incoming({ from: 'ana@students.school.example' }), sent, ZONE)).toEqual({
    kind: 'reply',
    mailId: 'O-3',
    personId: 'A-1',
    partnerId: '',
  });
});

describe('automatic answers', () => {
  test('Outlook and Exchange: out of office with a day back', () => {
    const mail = incoming({
      subject: 'Automatic reply: Six students would like to meet you',
      text: 'Thank you for your message. I am out of the office and will be back on Monday, January 25.\n\nMaya',
      headers: { 'auto-submitted': 'auto-generated', 'return-path': '<>' },
      at: SENT + HOUR,
    });
    expect(classify(mail, sent, ZONE)).toEqual({
      kind: 'auto-reply',
      awayUntil: '2027-01-24',
      isStated: true,
      mailId: 'O-1',
      personId: 'P-1',
      partnerId: 'P-1',
    });
  });

  test('Gmail vacation responder in Spanish', () => {
    const mail = incoming({
      subject: 'Fuera de la oficina Re: Invitación',
      text: 'Hola, estaré fuera hasta el 29 de enero.\nGracias',
      headers: { 'auto-submitted': 'auto-replied', precedence: 'bulk', 'x-autoreply': 'yes' },
    });
    expect(classify(mail, sent, ZONE)).toMatchObject({ kind: 'auto-reply', awayUntil: '2027-01-29' });
  });

  test('without a day the follow-up waits five days', () => {
    const mail = incoming({ subject: 'Out of office', text: 'I am away at the moment.' });
    expect(classify(mail, sent, ZONE)).toMatchObject({
      kind: 'auto-reply',
      awayUntil: '2027-01-23',
      isStated: false,
    });
  });

  test('a day in the mail that is quoted below does not count', () => {
    const text = 'I am away.\n\nOn Mon, Jan 18, 2027 at 8:00 AM Teacher wrote:\n> open until March 3';
    expect(classify(incoming({ subject: 'Automatic reply', text }), sent, ZONE)).toMatchObject({
      isStated: false,
    });
  });

  test('a ticket system that answers within a minute is not a person', () => {
    expect(kindOf({ at: SENT + 40_000, subject: '[#4711] We have received your request' })).toBe(
      'auto-reply',
    );
    expect(kindOf({ at: SENT + 61_000 })).toBe('reply');
  });

  test.each([
    [{ 'auto-submitted': 'auto-replied' }],
    [{ 'x-autoreply': 'yes' }],
    [{ 'x-autorespond': 'Vacation' }],
    [{ precedence: 'auto_reply' }],
  ])('header %j', (headers) => {
    expect(kindOf({ headers })).toBe('auto-reply');
  });

  test('Auto-Submitted: no, a list that our thread runs through and the words of the thread are no signs', () => {
    expect(kindOf({ headers: { 'auto-submitted': 'no' } })).toBe('reply');
    expect(kindOf({ threadId: 't1', headers: { precedence: 'bulk', 'list-id': '<x>' } })).toBe('reply');
    expect(kindOf({ text: 'I was out of the office, sorry. Yes!' })).toBe('reply');
  });
});

const gmailBounce = incoming({
  from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
  subject: 'Delivery Status Notification (Failure)',
  headers: {
    'x-failed-recipients': 'maya@cactus.example',
    'content-type': 'multipart/report; boundary="000"; report-type=delivery-status',
    'auto-submitted': 'auto-replied',
    'return-path': '<>',
  },
  text: `** Address not found **

Your message wasn't delivered to maya@cactus.example because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:
550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address.`,
});

const exchangeBounce = incoming({
  from: 'postmaster@cactus.example',
  subject: 'Undeliverable: Six students would like to meet you',
  headers: { 'content-type': 'multipart/report; report-type=delivery-status; boundary="x"' },
  text: `Your message to maya@cactus.example couldn't be delivered.

maya wasn't found at cactus.example.

Office 365 Action Required Recipient Unknown To address

More Info for Email Admins
Status code: 550 5.1.10

Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient maya@cactus.example not found by SMTP address lookup'`,
});

const postfixBounce = incoming({
  from: 'MAILER-DAEMON@mx.school.example (Mail Delivery System)',
  subject: 'Undelivered Mail Returned to Sender',
  text: `This is the mail system at host mx.school.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<maya@cactus.example>: host mail.cactus.example[203.0.113.7] said: 550 5.1.1
    <maya@cactus.example>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)

Reporting-MTA: dns; mx.school.example

Final-Recipient: rfc822; maya@cactus.example
Action: failed
Status: 5.1.1`,
});

const postfixDelay = incoming({
  from: 'MAILER-DAEMON@mx.school.example',
  subject: 'Delayed Mail (still being retried)',
  text: `YOU DO NOT NEED TO RESEND YOUR MESSAGE.

<maya@cactus.example>: connect to mail.cactus.example[203.0.113.7]:25: Connection timed out

Final-Recipient: rfc822; maya@cactus.example
Action: delayed
Status: 4.4.1`,
});

const gmailBlocked = incoming({
  from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
  subject: 'Delivery Status Notification (Failure)',
  headers: { 'x-failed-recipients': 'maya@cactus.example' },
  text: `** Message blocked **

Your message to maya@cactus.example has been blocked. See technical details below for more information.

The response from the remote server was:
554 5.7.1 Service unavailable; Client host blocked using a reputation list`,
});

const gmailIncomplete = incoming({
  from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
  subject: 'Delivery Status Notification (Delay)',
  headers: { 'x-failed-recipients': 'maya@cactus.example' },
  text: `** Delivery incomplete **

There was a temporary problem delivering your message to maya@cactus.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.`,
});

const eximBounce = incoming({
  from: 'Mail Delivery System <Mailer-Daemon@host.example>',
  subject: 'Mail delivery failed: returning message to sender',
  text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  maya@cactus.example
    host mail.cactus.example [203.0.113.7]
    SMTP error from remote mail server after RCPT TO:<maya@cactus.example>:
    550 No such user here`,
});

describe('reports that mail could not be delivered', () => {
  test.each([
    ['Gmail: address not found', gmailBounce, 'hard', '5.1.1'],
    ['Exchange Online: recipient not found', exchangeBounce, 'hard', '5.1.10'],
    ['Postfix: user unknown', postfixBounce, 'hard', '5.1.1'],
    ['Exim: no enhanced code', eximBounce, 'hard', '5.0.0'],
    ['Gmail: message blocked', gmailBlocked, 'blocked', '5.7.1'],
  ])('%s', (_, mail, kind, code) => {
    expect(classify(mail, sent, ZONE)).toEqual({
      kind: 'bounce',
      address: 'maya@cactus.example',
      bounce: { kind, code, addresses: ['maya@cactus.example'] },
      mailId: 'O-1',
      personId: 'P-1',
      partnerId: 'P-1',
    });
  });

  test.each([
    ['Postfix', postfixDelay],
    ['Gmail', gmailIncomplete],
  ])('%s: a warning that a mail is delayed is no bounce', (_, mail) => {
    expect(classify(mail, sent, ZONE)).toEqual({
      kind: 'notice',
      mailId: 'O-1',
      personId: 'P-1',
      partnerId: 'P-1',
    });
  });

  test('a report in the thread is about the mail of that thread, even when it names nobody', () => {
    const mail = incoming({
      from: 'mailer-daemon@x.example',
      threadId: 't2',
      subject: 'failure notice',
      text: 'Sorry, it did not work.',
    });
    expect(classify(mail, sent, ZONE)).toMatchObject({
      kind: 'bounce',
      address: 'jon@gmail.com',
      mailId: 'O-2',
    });
  });

  test('a report about an address we never wrote to is unrelated', () => {
    const headers = { 'x-failed-recipients': 'nobody@nowhere.example' };
    expect(classify({ ...gmailBounce, headers, text: '550 5.1.1 gone' }, sent, ZONE).kind).toBe('unrelated');
  });

  test('a report that was sent automatically is still a report, an absence notice without Return-Path is none', () => {
    expect(bounceIn(gmailBounce)?.kind).toBe('hard');
    const away = incoming({
      subject: 'Automatic reply',
      headers: { 'return-path': '<>' },
      text: 'I am away.',
    });
    expect(bounceIn(away)).toBeNull();
  });

  test('our own words in the report are not taken for its words', () => {
    const text = `${postfixDelay.text}\n\n-------- Original message --------\nWrite to spam@blocked.example 5.7.1`;
    expect(bounceIn({ ...postfixDelay, text })).toEqual({
      kind: 'delayed',
      code: '4.4.1',
      addresses: ['maya@cactus.example'],
    });
  });

  test('addresses of servers and versions of programs are not taken for codes', () => {
    const text = '<maya@cactus.example>: host 10.5.1.1.example said: 452 4.2.2 over quota (Exim 4.96.2)';
    expect(bounceIn({ ...postfixDelay, text, subject: 'x' })?.code).toBe('4.2.2');
  });
});

test.each([
  ['Maya Ortiz <Maya@Cactus.example>', 'maya@cactus.example'],
  ['maya@cactus.example', 'maya@cactus.example'],
  ['"Ortiz, Maya (Cactus)" <maya@cactus.example>', 'maya@cactus.example'],
  ['"maya@fake.example" <maya@cactus.example>', 'maya@cactus.example'],
  ['MAILER-DAEMON@mx.school.example (Mail Delivery System)', 'mailer-daemon@mx.school.example'],
  ['Mailer-Daemon', 'mailer-daemon'],
])('the address in %s', (from, address) => {
  expect(addressIn(from)).toBe(address);
});

test('public mail domains are known, in their country versions too', () => {
  for (const domain of ['gmail.com', 'outlook.com', 'yahoo.com.mx', 'hotmail.es', 'icloud.com', 'gmx.at'])
    expect([domain, isPublicDomain(domain)]).toEqual([domain, true]);
  for (const domain of ['cactus.example', 'yahoo-consulting.com', 'school.org', 'mygmail.com'])
    expect([domain, isPublicDomain(domain)]).toEqual([domain, false]);
  expect(domainOf('A@B.Example')).toBe('b.example');
});

test('a mail’s own words end where the quoted mail begins', () => {
  expect(
    ownWords('Yes!\r\n\r\nOn Mon, Jan 18, 2027 at 8:00 AM, T <t@s.example> wrote:\r\n> Would you?'),
  ).toBe('Yes!');
  expect(ownWords('Sí.\nEl lun, 18 ene 2027 a las 8:00, T (<t@s.example>) escribió:\n> ¿Quiere?')).toBe(
    'Sí.',
  );
  expect(ownWords('Yes.\n________________________________\nFrom: T <t@s.example>\nSent: Monday')).toBe(
    'Yes.',
  );
  expect(ownWords('From: here to there I go')).toBe('From: here to there I go');
});
