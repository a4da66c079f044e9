import { standalone } from '../../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'partner@firm.example';

/** What a program throws, as it prints it. */
const ATTEMPT =
  'function attempt(act) { try { act(); return "fine"; } catch (error) { return String(error); } }\n';

test('GM-12, GEN-16: a mail without or with a malformed recipient is refused', () => {
  const { run, workspace } = standalone(`${ATTEMPT}function f() {
    return ['', 'nobody', 'ana@school', '${PARTNER}, bo@', '${PARTNER}'].map(function (to) {
      return attempt(function () { GmailApp.sendEmail(to, 'Visit', 'Hello'); });
    });
  }`);
  expect(run('f')).toEqual([
    'Exception: Failed to send email: no recipient',
    'Exception: Invalid email: nobody',
    'Exception: Invalid email: ana@school',
    'Exception: Invalid email: bo@',
    'fine',
  ]);
  expect(workspace.mailbox(PARTNER).inbox()).toHaveLength(1);
});

test.each([
  ['consumer', 200],
  ['education', 400],
] as const)('GM-12, GEN-16: the limits of a message in the %s edition', (edition, kilobytes) => {
  const { run } = standalone(
    `${ATTEMPT}function f() {
    function send(to, subject, body, options) { return attempt(function () { MailApp.sendEmail(to, subject, body, options || {}); }); }
    function people(n) { return Array.from({ length: n }, function (_, i) { return 'p' + i + '@school.example'; }).join(','); }
    var body = 'x'.repeat(${kilobytes} * 1024);
    var file = Utilities.newBlob('x', 'text/plain', 'x.txt');
    var large = Utilities.newBlob('x'.repeat(1024 * 1024), 'text/plain', 'x.txt');
    return [
      send(people(49), 's', 'b', { bcc: 'p50@school.example' }), send(people(50), 's', 'b', { bcc: 'p50@school.example' }),
      send('${PARTNER}', 's', body), send('${PARTNER}', 's', body + 'x'), send('${PARTNER}', 's', '', { htmlBody: body + 'x' }),
      send('${PARTNER}', 'x'.repeat(250), 'b'), send('${PARTNER}', 'x'.repeat(251), 'b'),
      send('${PARTNER}', 's', 'b', { attachments: Array(250).fill(file) }), send('${PARTNER}', 's', 'b', { attachments: Array(251).fill(file) }),
      send('${PARTNER}', 's', 'b', { attachments: Array(25).fill(large) }), send('${PARTNER}', 's', 'b', { attachments: Array(26).fill(large) }),
      send('${PARTNER}', 's', 'b', { attachments: ['x'] }),
    ];
  }`,
    { edition },
  );
  expect(run('f')).toEqual([
    'fine',
    'Exception: Limit Exceeded: Email Recipients Per Message.',
    'fine',
    'Exception: Limit Exceeded: Email Body Size.',
    'Exception: Limit Exceeded: Email Body Size.',
    'fine',
    'Exception: Argument too large: subject',
    'fine',
    'Exception: Limit Exceeded: Email Attachments Per Message.',
    'fine',
    'Exception: Limit Exceeded: Email Total Attachments Size.',
    'Exception: Invalid argument: attachments',
  ]);
});

test('GM-13: GmailApp and MailApp share a daily quota counted by recipient; drafts cost nothing until sent', () => {
  const { run, workspace } = standalone(`function f() {
    var left = [MailApp.getRemainingDailyQuota()];
    GmailApp.sendEmail('a@school.example', 's', 'b', { cc: 'b@school.example', bcc: 'c@school.example' });
    left.push(MailApp.getRemainingDailyQuota());
    MailApp.sendEmail('a@school.example', 's', 'b');
    left.push(MailApp.getRemainingDailyQuota());
    var draft = GmailApp.createDraft('a@school.example,b@school.example', 's', 'b');
    left.push(MailApp.getRemainingDailyQuota());
    draft.send().reply('r');
    left.push(MailApp.getRemainingDailyQuota());
    return left;
  }`);
  expect(run('f')).toEqual([1500, 1497, 1496, 1496, 1493]);
  expect(workspace.quotaLeft('email')).toBe(1493);
});

test('GM-13, GEN-16: with the quota used up nothing leaves, a day after the first use it is whole again', () => {
  const { run, workspace } = standalone(
    `${ATTEMPT}function f() {
    var people = Array.from({ length: 49 }, function (_, i) { return 'p' + i + '@school.example'; }).join(',');
    return [attempt(function () { GmailApp.sendEmail(people, 's', 'b'); }), attempt(function () { GmailApp.sendEmail(people, 's', 'b'); }),
      attempt(function () { GmailApp.createDraft('a@firm.example,b@firm.example,c@firm.example', 's', 'b').send(); }),
      MailApp.getRemainingDailyQuota(), GmailApp.getDrafts().length];
  }`,
    { edition: 'consumer' },
  );
  const used = 'Exception: Service invoked too many times for one day: email.';
  expect(run('f')).toEqual(['fine', 'fine', used, 2, 1]);
  expect(workspace.mailbox('a@firm.example').inbox()).toEqual([]);
  workspace.clock.advanceBy({ days: 1 });
  expect((run('f') as unknown[]).slice(0, 2)).toEqual(['fine', 'fine']);
});

test('GM-13: the quota belongs to the account that sends', () => {
  const { run, script, workspace } = standalone(
    `function f() { MailApp.sendEmail('${PARTNER}', 's', 'b'); return MailApp.getRemainingDailyQuota(); }`,
  );
  run('f');
  expect(script.as('kim@school.example').run('f')).toBe(1499);
  expect(workspace.mailbox('kim@school.example').sent()).toHaveLength(1);
});

test('Reading and changing the mailbox counts against a quota of its own', () => {
  const { run, workspace } = standalone(
    `function f() { GmailApp.search('in:inbox'); GmailApp.getDrafts(); MailApp.sendEmail('${PARTNER}', 's', 'b'); }`,
  );
  run('f');
  expect(workspace.quotaLeft('gmail')).toBe(49_998);
  workspace.core.state.quotas[TEACHER] = { gmail: { since: workspace.clock.now(), used: 50_000 } };
  expect(() => run('f')).toThrow('Service invoked too many times for one day: gmail.');
});

test('GM-14: MailApp takes an object, three, four texts, or options, and gives nothing back', () => {
  const { run, workspace } = standalone(`function f() {
    return [
      MailApp.sendEmail({ to: '${PARTNER}', subject: 'one', body: 'b', cc: 'boss@firm.example', name: 'School' }),
      MailApp.sendEmail('${PARTNER}', 'two', 'b'),
      MailApp.sendEmail('${PARTNER}', 'three', 'b', { replyTo: 'office@school.example' }),
      MailApp.sendEmail('${PARTNER}', 'office@school.example', 'four', 'b'),
    ].map(function (value) { return value === undefined; });
  }`);
  expect(run('f')).toEqual([true, true, true, true]);
  const read = workspace.mailbox(PARTNER).inbox();
  expect(read.map(({ from, cc, subject, headers }) => [from, cc, subject, headers['Reply-To']])).toEqual([
    [`"School" <${TEACHER}>`, 'boss@firm.example', 'one', undefined],
    [`"Teacher" <${TEACHER}>`, '', 'two', undefined],
    [`"Teacher" <${TEACHER}>`, '', 'three', 'office@school.example'],
    [`"Teacher" <${TEACHER}>`, '', 'four', 'office@school.example'],
  ]);
});

test('GEN-17: a send that fails for a passing reason sends nothing and can be repeated', () => {
  const { run, workspace } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello');
    try { draft.send(); } catch (error) { draft.send(); return error.message; }
  }`);
  workspace.faults.fail({ member: 'GmailDraft.send' }, 'Gmail operation not allowed.');
  expect(run('f')).toBe('Gmail operation not allowed.');
  expect(workspace.mailbox(PARTNER).inbox()).toHaveLength(1);
});

test('Every call on Gmail takes virtual time, what was fetched takes none', () => {
  const { run, workspace } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello');
    draft.getMessage().getThread().getId();
    GmailApp.search('in:drafts');
    draft.send().getSubject();
  }`);
  run('f');
  const costs = workspace
    .executions()
    .at(-1)
    ?.calls.map(({ member, cost }) => [member, cost]);
  expect(costs).toEqual([
    ['GmailApp.createDraft', 400],
    ['GmailDraft.getMessage', 0],
    ['GmailMessage.getThread', 0],
    ['GmailThread.getId', 0],
    ['GmailApp.search', 300],
    ['GmailDraft.send', 700],
    ['GmailMessage.getSubject', 0],
  ]);
});

test('The same seed and actions give the same bytes', () => {
  const bytes = () => {
    const { run, workspace } = standalone(`function f() {
      GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').send();
      MailApp.sendEmail('gone@firm.example', 'Visit', 'Hello');
    }`);
    workspace.mailbox('gone@firm.example').bounces('5.1.1');
    run('f');
    return workspace.snapshot();
  };
  expect(bytes()).toBe(bytes());
});

test('A restored workspace goes on with its mail as it was', () => {
  const { run, workspace } = standalone(`function f() {
    GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello', { attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] });
  }`);
  run('f');
  const before = workspace.snapshot();
  const draft = workspace.mailbox(TEACHER).drafts()[0]?.id as string;
  workspace.mailbox(TEACHER).sendDraft(draft);
  workspace.restore(before);
  expect(workspace.mailbox(PARTNER).inbox()).toEqual([]);
  workspace.mailbox(TEACHER).sendDraft(draft);
  expect(workspace.mailbox(PARTNER).inbox()[0]?.attachments[0]?.bytes).toEqual(Buffer.from('x'));
});
