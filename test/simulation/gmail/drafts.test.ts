import { standalone } from '../../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'partner@firm.example';

test('GM-01: a draft has an id of its own and is listed with its message', () => {
  const { run } = standalone(`function f() {
    var before = [GmailApp.getDrafts().length, GmailApp.getDraftMessages().length];
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello');
    var message = draft.getMessage();
    return {
      isSame: draft.getMessageId() === message.getId(), isApart: draft.getId() !== message.getId(),
      draftId: draft.getId(), isDraft: message.isDraft(), inThread: message.getThread().getId() === message.getId(),
      more: [GmailApp.getDrafts().length - before[0], GmailApp.getDraftMessages().length - before[1]],
      listed: GmailApp.getDrafts()[0].getId() === draft.getId(), name: String(draft) + String(message),
    };
  }`);
  expect(run('f')).toEqual({
    isSame: true,
    isApart: true,
    draftId: expect.stringMatching(/^r-\d{18}$/),
    isDraft: true,
    inThread: true,
    more: [1, 1],
    listed: true,
    name: 'GmailDraftGmailMessage',
  });
});

test('GM-01: a draft may lack a recipient, but cannot be sent then', () => {
  const { run, workspace } = standalone(`function f() {
    var draft = GmailApp.createDraft('', 'Later', 'Hello');
    try { draft.send(); } catch (error) { return String(error); }
  }`);
  expect(run('f')).toBe('Exception: Failed to send email: no recipient');
  expect(workspace.mailbox(TEACHER).drafts()).toHaveLength(1);
  expect(workspace.mailbox(TEACHER).sent()).toEqual([]);
});

const LOOK_UP = `function make() { return GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').getId(); }
function look(id) { var draft = GmailApp.getDraft(id); return draft === null ? 'null' : draft.getMessage().getSubject(); }`;

test('GM-02: getDraft finds a draft by its id and throws for one that is not there', () => {
  const { run } = standalone(LOOK_UP);
  expect(run('look', run('make'))).toBe('Visit');
  expect(() => run('look', 'r-1')).toThrow(/not found/);
});

test('GM-02: getDraft gives null for a missing draft when that unknown is set so', () => {
  const { run, workspace } = standalone(LOOK_UP);
  workspace.core.state.gmailUnknowns.getDraftOnMissing = 'null';
  expect(run('look', 'r-1')).toBe('null');
});

test('GM-02: a deleted draft throws whatever it is asked', () => {
  const { run } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello');
    var id = draft.getMessageId();
    draft.deleteDraft();
    return [
      function () { draft.getMessage(); }, function () { draft.getMessageId(); }, function () { draft.send(); },
      function () { draft.update('a@b.example', 's', 'b'); }, function () { draft.deleteDraft(); },
    ].map(function (act) { try { act(); return 'fine'; } catch (error) { return error.name; } })
      .concat(GmailApp.getMessageById(id), GmailApp.getDrafts().length);
  }`);
  expect(run('f')).toEqual(['Exception', 'Exception', 'Exception', 'Exception', 'Exception', null, 0]);
});

test('GM-03: update keeps the draft and its thread and replaces the message whole', () => {
  const { run } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello', { cc: 'boss@firm.example', htmlBody: '<b>Hello</b>' });
    var first = draft.getMessage();
    var updated = draft.update('other@firm.example', 'Visit 2', 'Goodbye');
    var second = draft.getMessage();
    return {
      sameDraft: updated.getId() === draft.getId(), newMessage: first.getId() !== second.getId(),
      sameThread: first.getThread().getId() === second.getThread().getId(), count: second.getThread().getMessageCount(),
      says: [second.getTo(), second.getCc(), second.getSubject(), second.getBody()], drafts: GmailApp.getDrafts().length,
    };
  }`);
  expect(run('f')).toEqual({
    sameDraft: true,
    newMessage: true,
    sameThread: true,
    count: 1,
    says: ['other@firm.example', '', 'Visit 2', 'Goodbye'],
    drafts: 1,
  });
});

test('GM-03: send gives a new message of the same thread and uses the draft up', () => {
  const { run, workspace } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello');
    var before = draft.getMessage();
    var sent = draft.send();
    var again;
    try { draft.send(); } catch (error) { again = error.name; }
    return {
      newId: sent.getId() !== before.getId(), sameThread: sent.getThread().getId() === before.getThread().getId(),
      stillThere: before.getSubject(), isDraft: sent.isDraft(), drafts: GmailApp.getDrafts().length, again: again,
      found: GmailApp.getMessageById(sent.getId()).getSubject(), gone: GmailApp.getMessageById(before.getId()),
      count: sent.getThread().getMessageCount(),
    };
  }`);
  expect(run('f')).toEqual({
    newId: true,
    sameThread: true,
    stillThere: 'Visit',
    isDraft: false,
    drafts: 0,
    again: 'Exception',
    found: 'Visit',
    gone: null,
    count: 1,
  });
  expect(workspace.mailbox(PARTNER).inbox()).toHaveLength(1);
});

test('GM-03: an execution killed after send has sent exactly once, and its draft is gone', () => {
  const { run, workspace } = standalone(
    `function f() { GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').send(); }`,
  );
  workspace.faults.killAfter({ member: 'GmailDraft.send' });
  expect(() => run('f')).toThrow('killed');
  expect(workspace.mailbox(PARTNER).inbox()).toHaveLength(1);
  expect(workspace.mailbox(TEACHER).drafts()).toEqual([]);
});

test('GM-03: an execution killed before send leaves the draft and sends nothing', () => {
  const { run, workspace } = standalone(
    `function f() { GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').send(); }`,
  );
  workspace.faults.killBefore({ member: 'GmailDraft.send' });
  expect(() => run('f')).toThrow('killed');
  expect(workspace.mailbox(PARTNER).inbox()).toEqual([]);
  expect(workspace.mailbox(TEACHER).drafts()).toHaveLength(1);
});

test('GM-03: a draft deleted by hand between two calls can not be sent', () => {
  const { run, workspace } = standalone(`function f() {
    var draft = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello');
    try { draft.send(); } catch (error) { return error.message; }
  }`);
  const teacher = workspace.mailbox(TEACHER);
  workspace.faults.between({ member: 'GmailDraft.send' }, () => {
    teacher.deleteDraft(teacher.drafts()[0]?.id as string);
  });
  expect(run('f')).toMatch(/not found/);
  expect(workspace.mailbox(PARTNER).inbox()).toEqual([]);
});

test('GM-07: read marks and stars on drafts are silently ignored', () => {
  const { run } = standalone(`function f() {
    var message = GmailApp.createDraft('${PARTNER}', 'Visit', 'Hello').getMessage();
    message.star().markUnread();
    GmailApp.starMessage(message);
    return [message.isStarred(), message.isUnread(), message.isDraft()];
  }`);
  expect(run('f')).toEqual([false, false, true]);
});

test('A draft edited by hand in Gmail keeps its id and says what was typed', () => {
  const { run, workspace } = standalone(LOOK_UP);
  const id = run('make') as string;
  const teacher = workspace.mailbox(TEACHER);
  const before = teacher.drafts()[0]?.message.id;
  const edited = teacher.editDraft(id, { subject: 'Your visit', body: 'Dear partner' });
  expect(edited).toMatchObject({ subject: 'Your visit', text: 'Dear partner', to: PARTNER });
  expect(edited.id).not.toBe(before);
  expect(run('look', id)).toBe('Your visit');
  teacher.sendDraft(id);
  expect(workspace.mailbox(PARTNER).inbox()[0]).toMatchObject({ text: 'Dear partner' });
  expect(() => run('look', id)).toThrow(/not found/);
});
