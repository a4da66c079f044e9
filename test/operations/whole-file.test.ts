import { broken, delivered } from '../support/invariants';
import { type Product, productAt, school } from '../support/product';

const arrived = (product: Product): number =>
  delivered(product).filter(({ reference }) => reference !== '').length;

/** The four invitations have left. */
function invited(): Product {
  const product = productAt('invitations due');
  product.ticks(2);
  expect(arrived(product)).toBe(4);
  return product;
}

/** Another two days of school. */
function days(product: Product): void {
  product.ticks(2);
  for (let day = 0; day < 2; day++) {
    product.workspace.clock.advanceBy({ days: 1 });
    product.ticks(2);
  }
}

test('a sent mail whose row is deleted never leaves again, and its row comes back as sent', () => {
  const product = invited();
  product.tracker.deleteRows('Outbox', 2, 4);
  days(product);
  expect(arrived(product)).toBe(4);
  expect(broken(product)).toEqual([]);
  const back = product.outbox().filter((row) => row.Message === 'partner-invitation');
  expect(back.map((row) => row.Status)).toEqual(['sent', 'sent', 'sent', 'sent']);
});

test('follow-ups leave on their day although the rows of the invitations were deleted', () => {
  const product = invited();
  product.tracker.deleteRows('Outbox', 2, 4);
  product.ticks(1);
  for (const day of [21, 22]) product.tickAt(`2027-01-${day}T08:02`);
  expect(arrived(product)).toBe(8);
});

test('a sent mail set back to planned by hand does not leave again', () => {
  const product = invited();
  const row = product.outbox()[0];
  product.type('Outbox', ['Key', row?.Key], { Status: 'approved' });
  days(product);
  expect(arrived(product)).toBe(4);
  expect(broken(product)).toEqual([]);
  expect(product.outbox()[0]?.Status).toBe('sent');
});

test('a version from before the sending is reconciled with Sent, and nothing leaves twice', () => {
  const product = productAt('invitations due');
  const version = product.tracker.version();
  product.ticks(2);
  product.tracker.restoreVersion(version);
  days(product);
  expect(arrived(product)).toBe(4);
  expect(broken(product)).toEqual([]);
  expect(product.rows('Log').some((row) => /earlier version/.test(String(row.What)))).toBe(true);
});

test('a version restored while Gmail shows sent mail twenty minutes late doubles nothing either', () => {
  const product = productAt('invitations due');
  product.workspace.faults.set({ gmailVisibilityDelayMs: 20 * 60_000 });
  const version = product.tracker.version();
  product.ticks(1);
  product.tracker.restoreVersion(version);
  product.type('Settings', ['Key', 'teacherPhone'], { Value: '555-0100' });
  product.ticks(1);
  expect(product.script.properties('document').trouble).toMatch(
    /^An earlier version of this file was restored/,
  );
  days(product);
  expect(arrived(product)).toBe(4);
  expect(broken(product)).toEqual([]);
});

test('after a version was restored, what had not left yet leaves once', () => {
  const product = productAt('outcomes due');
  const version = product.tracker.version();
  product.workspace.faults.killAfter({ member: 'GmailDraft.send', nth: 2 });
  product.ticks(1);
  product.silence();
  product.tracker.restoreVersion(version);
  days(product);
  for (const { mail } of school.students) {
    const outcomes = product.workspace.mailbox(mail).inbox();
    expect(outcomes.length).toBeGreaterThanOrEqual(1);
    expect(new Set(outcomes.map(({ subject }) => subject)).size).toBe(outcomes.length);
  }
  expect(broken(product)).toEqual([]);
});

test('a copy of the file sends nothing, neither by itself nor by hand', () => {
  const product = productAt('invitations due');
  const copy = product.tracker.copy('Copy of the tracker');
  const record = Object.values(product.workspace.core.state.scripts).find(
    ({ container }) => container === copy.id,
  );
  const script = product.workspace.script(record?.id ?? '');
  const said = script.call('runNow', '{}');
  expect(JSON.parse(String(said))).toMatchObject({ ok: false });
  product.workspace.clock.advanceBy({ days: 1 });
  expect(arrived(product)).toBe(0);
  product.ticks(3);
  expect(arrived(product)).toBe(4);
  expect(broken(product)).toEqual([]);
});

test('a copy that is set up as a tracker of its own leaves the mails and drafts of the original alone', () => {
  const product = productAt('outcomes due');
  product.workspace.faults.killBefore({ member: 'GmailDraft.send', nth: 2 });
  product.ticks(1);
  product.silence();
  const copy = product.tracker.copy('Copy of the tracker');
  const record = Object.values(product.workspace.core.state.scripts).find(
    ({ container }) => container === copy.id,
  );
  const script = product.workspace.script(record?.id ?? '');
  script.call('setUpTracker', JSON.stringify({ organisation: 'Copy', teacherName: 'Alex' }));
  script.call('switchScheduleOn', '{}');
  product.workspace.clock.advanceBy({ minutes: 10 });
  for (let i = 0; i < 3; i++) script.fireTrigger('onTick');
  const before = arrived(product);
  days(product);
  expect(broken(product)).toEqual([]);
  for (const { mail } of school.students) {
    const subjects = product.workspace
      .mailbox(mail)
      .inbox()
      .map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThanOrEqual(1);
    expect(new Set(subjects).size).toBe(subjects.length);
  }
  expect(before).toBe(6);
});

test('two rows of the Outbox that were given the same ID leave once each', () => {
  const product = productAt('outcomes due');
  const [one, two] = product.outbox().filter((row) => row.Status === 'approved');
  product.type('Outbox', ['Key', two?.Key], { ID: String(one?.ID) });
  days(product);
  for (const { mail } of school.students) {
    const subjects = product.workspace
      .mailbox(mail)
      .inbox()
      .map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThanOrEqual(1);
    expect(new Set(subjects).size).toBe(subjects.length);
  }
});

test('a row of the Outbox that was copied below itself leaves once', () => {
  const product = productAt('outcomes due');
  const row = product.rowWith('Outbox', 'Status', 'approved');
  const cells = product.tracker.display('Outbox')[row - 1] ?? [];
  product.tracker.edit(`Outbox!A${product.rows('Outbox').length + 2}`, [cells]);
  days(product);
  const { To } = product.rows('Outbox')[row - 2] ?? {};
  const subjects = product.workspace
    .mailbox(String(To))
    .inbox()
    .map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects).toHaveLength(1);
});

test('a copied row with an ID of its own is cancelled, and the draft stays with the first', () => {
  const product = productAt('outcomes due');
  product.workspace.faults.killBefore({ member: 'GmailDraft.send', nth: 1 });
  product.ticks(1);
  product.silence();
  product.teacher.ask('pauseEverything', { paused: true });
  product.ticks(1);
  const at = product.rowWith('Outbox', 'Status', 'drafted');
  const [, ...cells] = product.tracker.display('Outbox')[at - 1] ?? [];
  product.tracker.edit(`Outbox!A${product.rows('Outbox').length + 2}`, [['O-COPY', ...cells]]);
  product.teacher.ask('pauseEverything', { paused: false });
  days(product);
  expect(product.outbox().find((row) => row.ID === 'O-COPY')?.Status).toBe('cancelled');
  const { To } = product.rows('Outbox')[at - 2] ?? {};
  expect(product.workspace.mailbox(String(To)).inbox()).toHaveLength(1);
  expect(broken(product).filter((what) => !/everything is there once: mail/.test(what))).toEqual([]);
});

test('a row that a person typed into the Outbox is not sent', () => {
  const product = invited();
  const header = product.tracker.display('Outbox')[0] ?? [];
  const typed: Record<string, string> = {
    ID: 'x',
    Status: 'approved',
    To: 'a@b.example',
    Subject: 'Hi',
    Body: 'Ho',
  };
  const cells = header.map((name) => typed[name] ?? '');
  product.tracker.edit(`Outbox!A${product.rows('Outbox').length + 2}`, [cells]);
  days(product);
  expect(product.workspace.mailbox('a@b.example').inbox()).toEqual([]);
});

test.each(['Outbox', 'Ledger', 'Applications', 'Micro-internships', 'Settings'])(
  'while the tab %s has another name nothing leaves, a sentence says so, and renaming it back mends it',
  (tab) => {
    const product = productAt('outcomes due');
    product.tracker.renameSheet(tab, 'Mine');
    const before = arrived(product);
    product.ticks(3);
    expect(arrived(product)).toBe(before);
    if (tab !== 'Ledger') expect(() => product.teacher.overview()).toThrow(`The tab "${tab}" is missing.`);
    expect(product.script.properties('document').trouble).toContain(`The tab "${tab}" is missing.`);
    product.tracker.renameSheet('Mine', tab);
    product.ticks(2);
    expect(arrived(product)).toBe(before + 4);
    expect(broken(product)).toEqual([]);
  },
);

test.each(['Outbox', 'Ledger'])(
  'after the tab %s was renamed and repaired by the menu, nothing leaves twice',
  (tab) => {
    const product = productAt('outcomes due');
    product.ticks(2);
    const before = arrived(product);
    product.tracker.renameSheet(tab, 'Mine');
    product.ticks(1);
    product.script.answer('OK');
    product.script.click('Micro-internships', 'Repair the tracker');
    days(product);
    const mails = delivered(product).filter(({ reference }) => reference !== '');
    expect(new Set(mails.map(({ to, words }) => to + words)).size).toBe(mails.length);
    expect(mails.length).toBeGreaterThanOrEqual(before);
    expect(broken(product)).toEqual([]);
  },
);
