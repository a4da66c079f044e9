import { standalone } from '../../support/script';

const ALL = `function create() { return GmailApp.createDraft('a@firm.example', 's', 'b').getId(); }
function send(id) { return GmailApp.getDraft(id).send().getThread().getId(); }
function search() { return GmailApp.search('in:sent').length; }
function read(id) { return GmailApp.getThreadById(id).getMessages()[0].getHeader('Subject'); }
function mail() { GmailApp.sendEmail('a@firm.example', 's', 'b'); }
function app() { MailApp.sendEmail('a@firm.example', 's', 'b'); }
function quota() { return MailApp.getRemainingDailyQuota(); }
function label() { return GmailApp.createLabel('x').getName(); }
function star(id) { GmailApp.getThreadById(id).markRead(); }`;

const withScopes = (...scopes: string[]) =>
  standalone(ALL, {
    manifest: {
      timeZone: 'UTC',
      oauthScopes: scopes.map((scope) =>
        scope === 'mail.google.com' ? 'https://mail.google.com/' : `https://www.googleapis.com/auth/${scope}`,
      ),
    },
  }).run;

test('GEN-12: composing and reading scopes together draft, send, look up and search', () => {
  const run = withScopes('gmail.compose', 'gmail.readonly', 'script.send_mail');
  const thread = run('send', run('create'));
  expect(run('read', thread)).toBe('s');
  expect(run('search')).toBe(1);
  expect(run('quota')).toBe(1499);
  expect(() => run('label')).toThrow(
    /^Specified permissions are not sufficient to call GmailApp\.createLabel\./,
  );
  expect(() => run('star', thread)).toThrow(/call GmailThread\.markRead/);
});

test('GEN-12: the scope for sending alone drafts nothing and reads nothing', () => {
  const run = withScopes('gmail.send');
  run('mail');
  expect(() => run('create')).toThrow(
    'Specified permissions are not sufficient to call GmailApp.createDraft. Required permissions: ' +
      'https://www.googleapis.com/auth/gmail.compose || https://www.googleapis.com/auth/gmail.modify || https://mail.google.com/',
  );
  expect(() => run('search')).toThrow(/call GmailApp\.search/);
  expect(() => run('app')).toThrow(/call MailApp\.sendEmail.*script\.send_mail/);
});

test('GM-14: MailApp needs only its own scope', () => {
  const run = withScopes('script.send_mail');
  run('app');
  expect(run('quota')).toBe(1499);
  expect(() => run('mail')).toThrow(/call GmailApp\.sendEmail/);
});

test('GEN-12: the composing scope alone can not search; full access does everything', () => {
  const compose = withScopes('gmail.compose');
  compose('send', compose('create'));
  expect(() => compose('search')).toThrow(/call GmailApp\.search/);
  const full = withScopes('mail.google.com');
  const thread = full('send', full('create'));
  full('star', thread);
  expect([full('label'), full('read', thread), full('quota')]).toEqual(['x', 's', 1499]);
});
