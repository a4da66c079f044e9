import { standalone } from '../../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'partner@firm.example';

const withMail = (source: string, count = 1) => {
  const opened = standalone(source);
  for (let i = 1; i <= count; i++) {
    opened.workspace.mailbox(PARTNER).send({ to: TEACHER, subject: `Mail ${i}`, text: 'Hello' });
    opened.workspace.clock.advanceBy({ minutes: 1 });
  }
  return opened;
};

test('GM-06: by default a change shows at once', () => {
  const { run } = withMail(`function f() {
    var thread = GmailApp.getInboxThreads()[0], message = thread.getMessages()[0];
    message.markRead();
    return [message.isUnread(), thread.isUnread(), GmailApp.search('is:unread').length];
  }`);
  expect(run('f')).toEqual([false, false, 0]);
});

test('GM-06: a delayed Gmail shows a change only after waiting and refreshing', () => {
  const { run, workspace } = withMail(`function f() {
    var message = GmailApp.getInboxThreads()[0].getMessages()[0];
    var states = [];
    function note() { states.push(message.isStarred()); }
    message.star(); note();
    message.refresh(); note();
    Utilities.sleep(5000); note();
    message.refresh(); note();
    return states;
  }`);
  workspace.faults.set({ gmailVisibilityDelayMs: 4000 });
  expect(run('f')).toEqual([false, false, false, true]);
});

test('GM-06: a delayed Gmail finds new drafts and mail by id at once, by search and in lists only later', () => {
  const { run, workspace } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Draft', 'Hello');
    var sent = GmailApp.createDraft('${TEACHER}', 'Sent', 'Hello').send();
    function counts() { return [GmailApp.getDrafts().length, GmailApp.search('in:sent').length, GmailApp.getInboxThreads().length]; }
    var byId = [GmailApp.getDraft(draft.getId()).getId() === draft.getId(), GmailApp.getMessageById(sent.getId()) !== null,
      GmailApp.getThreadById(sent.getThread().getId()).getMessageCount()];
    var before = counts();
    Utilities.sleep(60000);
    return [byId, before, counts()];
  }`);
  workspace.faults.set({ gmailVisibilityDelayMs: 30_000 });
  expect(run('f')).toEqual([
    [true, true, 1],
    [0, 0, 0],
    [1, 1, 1],
  ]);
});

test('GM-08: search gives the newest thread first, a page at a time, at most 500', () => {
  const { run } = withMail(
    `function f() {
    function subjects(threads) { return threads.map(function (thread) { return thread.getFirstMessageSubject(); }); }
    var thrown;
    try { GmailApp.search('in:inbox', 0, 501); } catch (error) { thrown = String(error); }
    return [subjects(GmailApp.search('from:partner')), subjects(GmailApp.search('in:inbox', 1, 1)), subjects(GmailApp.getInboxThreads(2, 5)), thrown];
  }`,
    3,
  );
  expect(run('f')).toEqual([
    ['Mail 3', 'Mail 2', 'Mail 1'],
    ['Mail 2'],
    ['Mail 1'],
    'Exception: Argument max cannot exceed 500.',
  ]);
});

test('GM-08: the Message-ID header finds a message', () => {
  const { run } = withMail(
    `function f() {
    var id = GmailApp.search('subject:"mail 2"')[0].getMessages()[0].getHeader('Message-ID');
    return GmailApp.search('rfc822msgid:' + id)[0].getFirstMessageSubject();
  }`,
    3,
  );
  expect(run('f')).toBe('Mail 2');
});

test('GM-09: labels are made, found, put on threads and taken off', () => {
  const { run, workspace } = withMail(
    `function f() {
    function names(labels) { return labels.map(function (label) { return label.getName(); }); }
    var label = GmailApp.createLabel('Partners/Open');
    GmailApp.createLabel('Done');
    var again = GmailApp.createLabel('Partners/Open');
    var threads = GmailApp.getInboxThreads();
    threads[0].addLabel(label);
    again.addToThreads([threads[1]]);
    var result = [String(label), names(GmailApp.getUserLabels()), GmailApp.getUserLabelByName('None'), names(threads[0].getLabels()),
      label.getThreads().length, GmailApp.search('label:partners-open').length, label.getUnreadCount()];
    threads[0].removeLabel(label);
    label.removeFromThread(threads[1]);
    return result.concat(label.getThreads().length, threads[0].getLabels().length);
  }`,
    2,
  );
  expect(run('f')).toEqual(['GmailLabel', ['Done', 'Partners/Open'], null, ['Partners/Open'], 2, 2, 2, 0, 0]);
  expect(workspace.mailbox(TEACHER).inbox()[0]?.labels).toEqual(['INBOX', 'UNREAD']);
});

test('GM-09: a deleted label leaves all threads and can not be used or deleted again', () => {
  const { run } = withMail(`function f() {
    var label = GmailApp.createLabel('Done');
    var thread = GmailApp.getInboxThreads()[0].addLabel(label);
    GmailApp.deleteLabel(label);
    return [
      function () { label.deleteLabel(); }, function () { thread.addLabel(label); }, function () { label.getThreads(); },
    ].map(function (act) { try { act(); } catch (error) { return error.message; } })
      .concat(thread.getLabels().length, GmailApp.getUserLabelByName('Done'));
  }`);
  expect(run('f')).toEqual([...Array(3).fill(expect.stringMatching(/not found|invalid/i)), 0, null]);
});

test('GM-15: threads are listed and counted by where they are', () => {
  const { run } = withMail(
    `function f() {
    var threads = GmailApp.getInboxThreads();
    threads[0].moveToSpam();
    threads[1].markImportant();
    threads[2].moveToArchive();
    threads[3].moveToTrash();
    GmailApp.starMessages(threads[4].getMessages());
    GmailApp.markThreadRead(threads[4]);
    return [
      GmailApp.getInboxThreads().length, GmailApp.getSpamThreads().length, GmailApp.getPriorityInboxThreads().length,
      GmailApp.getTrashThreads().length, GmailApp.getStarredThreads(0, 1).length, GmailApp.getChatThreads().length,
      GmailApp.getInboxUnreadCount(), GmailApp.getSpamUnreadCount(), GmailApp.getPriorityInboxUnreadCount(), GmailApp.getStarredUnreadCount(),
      threads[0].isInSpam(), threads[1].isImportant(), threads[2].isInInbox(), threads[3].isInTrash(), threads[4].hasStarredMessages(),
      threads[2].moveToInbox().isInInbox(),
    ];
  }`,
    5,
  );
  expect(run('f')).toEqual([2, 1, 1, 1, 1, 0, 1, 1, 1, 0, true, true, false, true, true, true]);
});

test('GM-15: getMessagesForThreads gives the messages of each thread', () => {
  const { run, workspace } = withMail(
    `function f() {
    return GmailApp.getMessagesForThreads(GmailApp.getInboxThreads()).map(function (messages) {
      return messages.map(function (message) { return message.getSubject(); });
    });
  }`,
    2,
  );
  const [first] = workspace.mailbox(TEACHER).inbox();
  workspace.mailbox(TEACHER).reply(first?.id as string, 'Thank you');
  expect(run('f')).toEqual([['Mail 1', 'Re: Mail 1'], ['Mail 2']]);
});
