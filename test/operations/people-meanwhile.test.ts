import { broken } from '../support/invariants';
import { everyMoment, type Moment, meanwhile, orderAt, type Row } from '../support/meanwhile';
import { type Product, productAt } from '../support/product';

const point = 'invitations due';
const places: readonly (readonly [Moment, number])[] = everyMoment.flatMap((moment) =>
  [1, 3].map((nth) => [moment, nth] as const),
);
/** Somebody who acts while a mail leaves is too late for it: it may arrive, once, and be recorded. */
const isTooLate = (moment: Moment) => moment === 'while it leaves';

const status = (text: string) => (product: Product, row: Row) =>
  product.type('Outbox', ['Key', row.Key], { Status: text });

test('a run sends the four invitations in the order of their rows', () => {
  expect(orderAt(point)).toHaveLength(4);
});

test.each(places)(
  'a mail that a teacher sets to held %s (number %i) stays, and the others leave',
  (moment, nth) => {
    const { wrong, row, arrived, missing } = meanwhile(point, moment, nth, status('held'));
    expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
    expect([arrived, row?.Status]).toEqual(isTooLate(moment) ? [true, 'sent'] : [false, 'held']);
  },
);

test.each(places)(
  'a mail that a teacher cancels %s (number %i) stays, and leaves no draft',
  (moment, nth) => {
    const { wrong, row, arrived, missing } = meanwhile(point, moment, nth, status('cancelled'));
    expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
    expect([arrived, row?.Status]).toEqual(isTooLate(moment) ? [true, 'sent'] : [false, 'cancelled']);
  },
);

test.each(places)(
  'a mail held in the sidebar %s (number %i) stays or has left, as the sidebar said',
  (moment, nth) => {
    let said = '';
    const { wrong, arrived, missing } = meanwhile(point, moment, nth, ({ teacher }, row) => {
      try {
        teacher.ask('holdMails', { ids: [row.ID] });
      } catch (error) {
        said = String(error);
      }
    });
    expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
    expect(said).toMatch(/A run is going on just now/);
    expect(arrived).toBe(true);
  },
);

test.each(places)(
  'a row deleted %s (number %i) takes no other mail with it, and none leaves twice',
  (moment, nth) => {
    const { wrong, missing } = meanwhile(point, moment, nth, (product, row) =>
      product.tracker.deleteRows('Outbox', product.rowWith('Outbox', 'Key', row.Key)),
    );
    expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
  },
);

test('a row deleted while drafts are made stays unsent, and comes back as held', () => {
  const { row, arrived } = meanwhile(point, 'while its draft is made', 2, (product, { Key }) =>
    product.tracker.deleteRows('Outbox', product.rowWith('Outbox', 'Key', Key)),
  );
  expect([arrived, row?.Status]).toEqual([false, 'held']);
});

const harmless: readonly (readonly [string, (product: Product) => void])[] = [
  ['sorts the Outbox backwards', ({ tracker }) => tracker.sort('Outbox', 12, false)],
  ['inserts rows above', ({ tracker }) => tracker.insertRows('Outbox', 2, 3)],
  ['inserts a column', ({ tracker }) => tracker.insertColumns('Outbox', 3)],
  ['moves the status column', ({ tracker }) => tracker.moveColumn('Outbox', 7, 20)],
  ['inserts rows into the ledger', ({ tracker }) => tracker.insertRows('Ledger', 2, 2)],
  ['types a partner into the next free row', (product) => typePartner(product)],
  ['starts another run', ({ script }) => script.fireTrigger('onTick')],
  ['opens the sidebar', ({ teacher }) => void teacher.overview()],
];

function typePartner(product: Product): void {
  const row = product.rows('Partners').length + 2;
  product.tracker.edit(`Partners!B${row}`, 'Late Bakery');
}

test.each(harmless.flatMap(([what, act]) => everyMoment.map((moment) => [what, moment, act] as const)))(
  'somebody %s %s: every mail arrives once and is recorded in its row',
  (_, moment, act) => {
    const { wrong, arrived, missing, row } = meanwhile(point, moment, 2, act);
    expect({ wrong, missing, arrived, status: row?.Status }).toEqual({
      wrong: [],
      missing: [],
      arrived: true,
      status: 'sent',
    });
  },
);

test.each(places)(
  'after a pause %s (number %i) nothing leaves before the teacher goes on, then all of it',
  (moment, nth) => {
    const after = meanwhile(
      point,
      moment,
      nth,
      ({ teacher }) => void teacher.ask('pauseEverything', { paused: true }),
    );
    const { product } = after;
    expect(after.wrong).toEqual([]);
    const left = nth - (isTooLate(moment) ? 0 : 1);
    expect(after.missing.length + (after.arrived ? 0 : 1)).toBe(
      moment === 'while its draft is made' ? 4 : 4 - left,
    );
    product.teacher.ask('pauseEverything', { paused: false });
    product.ticks(2);
    expect(
      product.outbox().filter((row) => row.Message === 'partner-invitation' && row.Status === 'sent'),
    ).toHaveLength(4);
  },
);

test.each(places)('a partner marked as not to be contacted %s (number %i) gets nothing', (moment, nth) => {
  const { wrong, arrived, missing } = meanwhile(point, moment, nth, (product, row) =>
    product.type('Partners', ['ID', row['Person ID']], { 'Do not contact': 'yes' }),
  );
  expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
  expect(arrived).toBe(isTooLate(moment));
});

test.each(places)('an address corrected %s (number %i) is the one that gets the mail', (moment, nth) => {
  const { wrong, product, row, missing } = meanwhile(point, moment, nth, (each, mail) =>
    each.type('Outbox', ['Key', mail.Key], { To: 'right@corrected.example' }),
  );
  expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
  expect(row?.Status).toBe('sent');
  const right = product.workspace.mailbox('right@corrected.example').inbox();
  expect(right).toHaveLength(isTooLate(moment) ? 0 : 1);
});

test.each(everyMoment.slice(1))(
  'a draft that the teacher sends by hand %s arrives once and is recorded',
  (moment) => {
    const { wrong, missing, arrived, row } = meanwhile(point, moment, 2, ({ owner }, mail) => {
      owner.sendDraft(draftOf(owner, mail));
    });
    expect({ wrong, missing, arrived, status: row?.Status }).toEqual({
      wrong: [],
      missing: [],
      arrived: true,
      status: 'sent',
    });
  },
);

test.each(everyMoment.slice(1))(
  'a draft deleted %s is reported as unknown and never sent again',
  (moment) => {
    const { wrong, missing, arrived, row, product } = meanwhile(point, moment, 2, ({ owner }, mail) => {
      owner.deleteDraft(draftOf(owner, mail));
    });
    expect({ wrong, missing, arrived, status: row?.Status }).toEqual({
      wrong: [],
      missing: [],
      arrived: false,
      status: 'unknown',
    });
    product.teacher.ask('settleUnknownMail', { id: row?.ID, left: false });
    product.teacher.ask('approveMails', { ids: [row?.ID] });
    product.ticks(2);
    expect(product.workspace.mailbox(String(row?.To)).inbox()).toHaveLength(1);
  },
);

function draftOf(owner: Product['owner'], row: Row): string {
  const draft = owner.drafts().find(({ message }) => message.text.includes(String(row.Reference)));
  if (!draft) throw new Error(`There is no draft for ${String(row.Key)}.`);
  return draft.id;
}

test('a draft that waits when its mail is cancelled in the tab is deleted by the next run', () => {
  const product = productAt(point);
  product.workspace.faults.killBefore({ member: 'GmailDraft.send', nth: 1 });
  product.ticks(1);
  product.silence();
  product.teacher.ask('pauseEverything', { paused: true });
  product.ticks(1);
  const row = product.outbox().find((each) => each.Status === 'drafted');
  product.type('Outbox', ['Key', row?.Key], { Status: 'cancelled' });
  product.ticks(1);
  expect(product.owner.drafts()).toHaveLength(3);
  product.teacher.ask('pauseEverything', { paused: false });
  product.ticks(2);
  expect(product.workspace.mailbox(String(row?.To)).inbox()).toEqual([]);
  expect(broken(product)).toEqual([]);
});

test('a mail that a teacher holds stays held, whatever its problem had said before', () => {
  const product = productAt(point);
  product.workspace.faults.set({ silentTriggers: true });
  product.workspace.clock.advanceBy({ days: 7 });
  product.ticks(1);
  const row = product.outbox().find((each) => each.Status === 'missed');
  expect(row?.Problem).toMatch(/^It was due/);
  product.type('Outbox', ['Key', row?.Key], { Status: 'held' });
  product.ticks(3);
  expect(product.outbox().find((each) => each.Key === row?.Key)?.Status).toBe('held');
  expect(product.workspace.mailbox(String(row?.To)).inbox()).toEqual([]);
});

test('words typed into the Outbox are the ones that leave', () => {
  const product = productAt('decisions ready');
  const row = product.outbox().find((each) => each.Message === 'denial');
  product.type('Outbox', ['Key', row?.Key], { Subject: 'Thank you for applying' });
  product.ticks(1);
  product.release();
  product.tickAt('2027-02-15T08:02');
  const [mail] = product.workspace.mailbox(String(row?.To)).inbox();
  expect(mail?.subject).toBe('Thank you for applying');
});

test('a line that somebody inserts into the ledger during a run costs none of its lines', () => {
  const product = productAt('outcomes due');
  const before = product.rows('Ledger').map((row) => row.Key);
  product.workspace.faults.between({ member: 'GmailApp.createDraft', nth: 2 }, () =>
    product.tracker.insertRows('Ledger', 2, 3),
  );
  product.ticks(1);
  const after = product.rows('Ledger').map((row) => row.Key);
  expect(after.filter((key) => key !== '').slice(0, before.length)).toEqual(before);
  expect(broken(product)).toEqual([]);
});

test('two sidebars that approve the same mails at once send them once', () => {
  const product = productAt('decisions ready');
  const waiting = product.outbox().filter((row) => row.Status === 'waiting for you');
  const ids = waiting.map((row) => row.ID);
  const said: string[] = [];
  product.workspace.faults.between({ member: 'Range.setValues' }, () => {
    try {
      product.teacher.ask('approveMails', { ids });
    } catch (error) {
      said.push(String(error));
    }
  });
  product.release();
  expect(said.join()).toMatch(/A run is going on just now/);
  product.tickAt('2027-02-15T08:02');
  product.ticks(2);
  for (const row of waiting) expect(product.workspace.mailbox(String(row.To)).inbox()).toHaveLength(1);
});
