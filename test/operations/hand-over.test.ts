import { referencesIn } from '../../src/domain/mail-key';
import { broken, delivered } from '../support/invariants';
import { type Product, productAt, school } from '../support/product';

const COLLEAGUE = 'noor@school.example';
type Answer = { ok: true; value: { message: string } } | { ok: false; error: { message: string } };

/** A colleague at the same tracker. */
function colleague(product: Product) {
  const script = product.script.as(COLLEAGUE);
  const ask = (name: string): string => {
    const answer = JSON.parse(String(script.call(name, '{}'))) as Answer;
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value.message;
  };
  return { script, ask, mailbox: product.workspace.mailbox(COLLEAGUE) };
}

/** The tracker and its forms are shared with the colleague. */
function shared(point: Parameters<typeof productAt>[0]): Product {
  const product = productAt(point);
  product.tracker.share(COLLEAGUE);
  for (const file of product.workspace.drive.files())
    if (file.mimeType.endsWith('.form')) product.workspace.drive.share(file.id, COLLEAGUE, 'writer');
  return product;
}

/** Both accounts' clock triggers fire, as often as asked. */
function ticks(product: Product, times = 1): void {
  for (let i = 0; i < times; i++) {
    product.workspace.clock.advanceBy({ minutes: 10 });
    for (const user of [product.workspace.owner, COLLEAGUE]) {
      const script = product.script.as(user);
      if (script.triggers().some(({ handler }) => handler === 'onTick')) script.fireTrigger('onTick');
    }
  }
}

/** How often each student got which mail, from whom. */
const arrivals = (product: Product): string[] =>
  school.students.flatMap(({ mail }) =>
    product.workspace
      .mailbox(mail)
      .inbox()
      .map(({ from, subject }) => `${mail} ${subject} ${from.includes(COLLEAGUE) ? 'noor' : 'owner'}`),
  );
const perStudent = (product: Product) =>
  school.students.map(({ mail }) => product.workspace.mailbox(mail).inbox().length);
const referenced = (product: Product, address: string) =>
  product.workspace
    .mailbox(address)
    .drafts()
    .flatMap(({ message }) => referencesIn(message.text));
const memory = (product: Product) => product.script.properties('document');

/** What holds with two accounts; rules about one mailbox alone are left out. */
const wrong = (product: Product) => broken(product).filter((what) => /twice|once|middle/.test(what));

test('while the other’s schedule is on, switching on is refused and taking over is not', () => {
  const product = shared('outcomes due');
  product.ticks(1);
  const { ask } = colleague(product);
  expect(() => ask('switchScheduleOn')).toThrow(/The schedule of .* is on/);
  expect(ask('takeOverSending')).toMatch(/^Mails leave from noor@school.example\. .*Answers to mails/);
  const overview = product.teacher.ask<{ sender: string; senderSince: string; isSender: boolean }>(
    'getOverview',
  );
  expect(overview).toMatchObject({ sender: COLLEAGUE, isSender: false });
  expect(Date.parse(overview.senderSince)).toBeGreaterThan(0);
});

test('from then on the colleague sends, and the old account exits quietly and clears itself away', () => {
  const product = shared('outcomes due');
  const { ask } = colleague(product);
  ask('takeOverSending');
  ticks(product, 3);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(arrivals(product).every((line) => line.endsWith('noor'))).toBe(true);
  expect(product.script.triggers()).toEqual([]);
  expect(memory(product).formerSenders).toBe('');
  expect(() => product.teacher.ask('runNow')).toThrow(/only that account can run/);
  expect(wrong(product)).toEqual([]);
});

test('drafts of the old account are abandoned: drafted anew, deleted there, nothing doubled', () => {
  const product = shared('outcomes due');
  product.workspace.faults.between({ member: 'GmailApp.getDraft', nth: 1 }, () =>
    product.teacher.ask('pauseEverything', { paused: true }),
  );
  product.ticks(1);
  product.silence();
  const waiting = referenced(product, product.workspace.owner).length;
  expect(waiting).toBeGreaterThan(0);
  const { ask } = colleague(product);
  expect(ask('takeOverSending')).toMatch(new RegExp(`${waiting} mails that were drafts`));
  product.teacher.ask('pauseEverything', { paused: false });
  ticks(product, 3);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(referenced(product, product.workspace.owner)).toEqual([]);
  expect(referenced(product, COLLEAGUE)).toEqual([]);
  expect(wrong(product)).toEqual([]);
});

test('taken back before the old account has cleared away, nothing stale and nothing twice leaves', () => {
  const product = shared('outcomes due');
  product.teacher.ask('pauseEverything', { paused: true });
  product.ticks(1);
  const { ask } = colleague(product);
  ask('takeOverSending');
  product.teacher.ask('takeOverSending');
  product.teacher.ask('pauseEverything', { paused: false });
  ticks(product, 3);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(arrivals(product).every((line) => line.endsWith('owner'))).toBe(true);
  expect(colleague(product).script.triggers()).toEqual([]);
  expect([referenced(product, COLLEAGUE), referenced(product, product.workspace.owner)]).toEqual([[], []]);
  expect(wrong(product)).toEqual([]);
});

test('both take over at once, in whatever order: one of them sends, and everything leaves once', () => {
  const product = shared('outcomes due');
  const { ask, script } = colleague(product);
  for (const member of ['ScriptApp.getProjectTriggers', 'Range.getValues', 'Properties.setProperties']) {
    product.workspace.faults.between({ member, nth: 1 }, () => {
      try {
        product.teacher.ask('takeOverSending');
      } catch (error) {
        expect(String(error)).toMatch(/A run is going on just now/);
      }
    });
    ask('takeOverSending');
    product.silence();
  }
  expect(memory(product).sender).toBe(COLLEAGUE);
  expect(
    script
      .triggers()
      .map(({ handler }) => handler)
      .sort(),
  ).toEqual(['onFormAnswer', 'onTick']);
  ticks(product, 3);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(wrong(product)).toEqual([]);
});

test('taking over while the old account is in the middle of a run waits for it', () => {
  const product = shared('outcomes due');
  const { ask } = colleague(product);
  let said = '';
  product.workspace.faults.between({ member: 'GmailDraft.send', nth: 2 }, () => {
    try {
      said = ask('takeOverSending');
    } catch (error) {
      said = String(error);
    }
  });
  product.ticks(1);
  expect(said).toMatch(/A run is going on just now/);
  product.silence();
  ask('takeOverSending');
  ticks(product, 3);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(wrong(product)).toEqual([]);
});

describe('the old account was interrupted while it sent', () => {
  const interrupted = (when: 'killBefore' | 'killAfter') => {
    const product = shared('outcomes due');
    product.workspace.faults[when]({ member: 'GmailDraft.send', nth: 2 });
    product.ticks(1);
    product.silence();
    return product;
  };

  test('a minute ago: asked to wait, and after its next run all is well', () => {
    const product = interrupted('killAfter');
    const { ask } = colleague(product);
    expect(() => ask('takeOverSending')).toThrow('are on their way just now');
    product.ticks(1);
    ask('takeOverSending');
    ticks(product, 3);
    expect(perStudent(product)).toEqual([1, 1, 1, 1]);
    expect(wrong(product)).toEqual([]);
  });

  test.each(['killBefore', 'killAfter'] as const)(
    'hours ago (%s): what its mailbox alone can tell is unknown at first, and told by its next trigger',
    (when) => {
      const product = interrupted(when);
      product.workspace.clock.advanceBy({ hours: 2 });
      const { ask, script } = colleague(product);
      ask('takeOverSending');
      script.fireTrigger('onTick');
      expect(Math.max(...perStudent(product))).toBe(1);
      expect(product.outbox().some((row) => row.Status === 'unknown')).toBe(true);
      ticks(product, 4);
      expect(product.outbox().filter((row) => row.Status === 'unknown')).toEqual([]);
      expect(perStudent(product)).toEqual([1, 1, 1, 1]);
      expect(wrong(product)).toEqual([]);
    },
  );
});

test('killed at any call of taking over, and asked again or not, everything leaves once from one of the two', () => {
  const product = shared('outcomes due');
  product.workspace.faults.between({ member: 'GmailApp.getDraft', nth: 1 }, () =>
    product.teacher.ask('pauseEverything', { paused: true }),
  );
  product.ticks(1);
  product.silence();
  product.teacher.ask('pauseEverything', { paused: false });
  const start = product.workspace.snapshot();
  product.workspace.core.executions.length = 0;
  colleague(product).ask('takeOverSending');
  const calls = product.workspace.executions()[0]?.calls ?? [];
  const places = calls.map((_, index) => index + 1).filter((index) => calls[index - 1]?.cost);
  for (const [index, at] of places.entries()) {
    for (const again of [index % 2 === 0]) {
      product.workspace.restore(start);
      product.workspace.faults.killAfter(at);
      expect(() => colleague(product).ask('takeOverSending')).toThrow();
      product.silence();
      if (again) colleague(product).ask('takeOverSending');
      ticks(product, 4);
      const where = `call ${at}, ${calls[at - 1]?.member}, ${again ? 'again' : 'once'}`;
      expect([where, perStudent(product), wrong(product)]).toEqual([where, [1, 1, 1, 1], []]);
      const drafts = [product.workspace.owner, COLLEAGUE].flatMap((who) => referenced(product, who));
      expect([where, drafts]).toEqual([where, []]);
    }
  }
}, 180_000);

test('killed while it clears away, the old account does so with its next trigger', () => {
  const product = shared('outcomes due');
  product.workspace.faults.between({ member: 'GmailApp.getDraft', nth: 1 }, () =>
    product.teacher.ask('pauseEverything', { paused: true }),
  );
  product.ticks(1);
  product.silence();
  colleague(product).ask('takeOverSending');
  for (const member of ['GmailDraft.deleteDraft', 'Properties.setProperties', 'ScriptApp.deleteTrigger']) {
    product.workspace.faults.killAfter({ member, nth: 1 });
    product.script.fireTrigger('onTick');
    product.silence();
  }
  ticks(product, 2);
  expect(referenced(product, product.workspace.owner)).toEqual([]);
  expect(memory(product).formerSenders).toBe('');
});

test('forms that the colleague cannot open are named, and do not stop the mails', () => {
  const product = productAt('outcomes due');
  product.tracker.share(COLLEAGUE);
  const { ask } = colleague(product);
  expect(ask('takeOverSending')).toMatch(
    /You cannot open \d forms yet\. Ask .* to make you an editor of: https/,
  );
  ticks(product, 2);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(memory(product).trouble).toMatch(/did not open the form/);
});

test('documents of the old account are made anew by the one who sends', () => {
  const product = shared('application form due');
  product.ticks(1);
  const link = () => String(product.rows('Micro-internships')[0]?.['Student flyer']);
  const before = link();
  for (const file of product.workspace.drive.files()) {
    const record = product.workspace.core.state.files[file.id];
    if (record && file.mimeType.endsWith('.document')) record.permissions = [];
  }
  colleague(product).ask('takeOverSending');
  ticks(product, 2);
  expect(link()).toMatch(/^https/);
  expect(link()).not.toBe(before);
});

test('a version from before the hand-over that is restored lets nothing leave, since the other’s Sent cannot be asked', () => {
  const product = shared('outcomes due');
  const version = product.tracker.version();
  product.ticks(2);
  colleague(product).ask('takeOverSending');
  product.tracker.restoreVersion(version);
  for (let hour = 0; hour < 3; hour++) {
    product.workspace.clock.advanceBy({ hours: 1 });
    ticks(product, 1);
  }
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(memory(product).trouble).toMatch(/before sending was handed over/);
});

test('switched off by the one who sends, and switched on by the other: drafts move along', () => {
  const product = shared('outcomes due');
  product.workspace.faults.between({ member: 'GmailApp.getDraft', nth: 1 }, () =>
    product.teacher.ask('pauseEverything', { paused: true }),
  );
  product.ticks(1);
  product.silence();
  product.teacher.ask('pauseEverything', { paused: false });
  const { ask } = colleague(product);
  expect(() => ask('switchScheduleOff')).toThrow('only that account can switch the schedule off');
  product.teacher.ask('switchScheduleOff');
  expect(product.script.triggers()).toEqual([]);
  expect(memory(product).sender).toBe('');
  ask('switchScheduleOn');
  ticks(product, 3);
  expect(perStudent(product)).toEqual([1, 1, 1, 1]);
  expect(delivered(product).length).toBeGreaterThan(0);
  expect(wrong(product)).toEqual([]);
});
