import { knownEvents } from '../../src/domain/events/known';
import { referencesIn } from '../../src/domain/mail-key';
import { isOpen } from '../../src/domain/outbox';
import type { Product } from './product';

/** A mail of the product that arrived somewhere. */
export interface Delivered {
  to: string;
  subject: string;
  reference: string;
  /** Tells two mails apart that say the same under different references. */
  words: string;
}

/** Every mail of the product that anybody has received, the trash included. */
export function delivered({ workspace }: Product): Delivered[] {
  const owner = workspace.owner;
  return workspace.mailboxes().flatMap((address) =>
    workspace
      .mailbox(address)
      .all()
      .filter(({ labels, from }) => from.includes(owner) && !labels.includes('DRAFT'))
      .filter(({ labels }) => address !== owner || labels.includes('INBOX'))
      .map(({ subject, text }) => ({
        to: address,
        subject,
        reference: referencesIn(text)[0] ?? '',
        words: text.replace(/MI-\w{8}/g, ''),
      })),
  );
}

/** Last state of each reference in the ledger. */
function ledger(product: Product): Map<string, string> {
  return new Map(product.rows('Ledger').map((row) => [String(row.Reference), String(row.State)]));
}

function twice(what: string, values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([value, count]) => `${what}: ${value}, ${count} times`);
}

const ids = (product: Product, tab: string, ...headers: string[]): string[] =>
  product.rows(tab).map((row) => headers.map((header) => String(row[header])).join(' '));

/** What holds whenever no run is under way, whatever happened before. Each rule says what breaks it; [] is well. */
export const rules: Record<string, (product: Product) => string[]> = {
  'no mail arrives twice': (product) => {
    const mails = delivered(product).filter(({ reference }) => reference !== '');
    return [
      ...twice(
        'arrived',
        mails.map(({ to, reference, subject }) => `${to} ${reference} ${subject}`),
      ),
      ...twice(
        'arrived',
        mails.map(({ to, subject, words }) => `${to} ${subject} ${words.slice(0, 40)} … ${words.length}`),
      ),
    ];
  },

  'what arrived is known to have left, or to be unknown': (product) => {
    const states = ledger(product);
    return delivered(product)
      .filter(({ reference }) => reference !== '' && !/^(sent|unknown)$/.test(states.get(reference) ?? ''))
      .map(
        ({ to, reference, subject }) =>
          `${subject} to ${to} arrived; the ledger says "${states.get(reference) ?? ''}"`,
      );
  },

  'what is recorded as sent is in Sent': (product) => {
    const sent = product.owner.sent();
    const references = new Set(sent.flatMap(({ text }) => referencesIn(text)));
    const messages = new Set(sent.map(({ id }) => id));
    const rows = product.outbox().filter((row) => row.Status === 'sent' || row.Status === 'bounced');
    return [
      ...rows
        .filter((row) => !references.has(String(row.Reference)) || !messages.has(String(row['Message ID'])))
        .map((row) => `the Outbox says that ${row.Message} to ${row.To} was sent`),
      ...[...ledger(product)]
        .filter(([reference, state]) => state === 'sent' && reference !== '' && !references.has(reference))
        .map(([reference]) => `the ledger says that ${reference} was sent`),
    ];
  },

  'nothing is left in the middle': (product) => [
    ...product
      .outbox()
      .filter((row) => row.Status === 'sending')
      .map((row) => `${row.Message} to ${row.To} is still "sending"`),
    ...[...ledger(product)]
      .filter(([, state]) => state === 'sending')
      .map(([reference]) => `${reference} is still "sending" in the ledger`),
  ],

  'a draft belongs to one mail that may still leave': (product) => {
    const rows = product.outbox();
    const drafts = product.owner.drafts();
    const stray = drafts.filter(({ id, message }) => {
      const row = rows.find((each) => referencesIn(message.text).includes(String(each.Reference)));
      return !row || !isOpen(String(row.Status)) || (row['Draft ID'] !== '' && row['Draft ID'] !== id);
    });
    return [
      ...stray.map(({ message }) => `a draft lies about: ${message.subject} to ${message.to}`),
      ...twice(
        'drafts',
        drafts.flatMap(({ message }) => referencesIn(message.text)),
      ),
    ];
  },

  'everything is there once': (product) => {
    const { workspace, tracker, script } = product;
    const names = tracker.sheets().map(({ name }) => name);
    const forms = workspace.drive.files().filter(({ mimeType }) => mimeType.endsWith('.form'));
    const documents = workspace.drive.files().filter(({ mimeType }) => mimeType.endsWith('.document'));
    const has = (name: string) => names.includes(name);
    return [
      ...twice('tab', names),
      ...twice(
        'trigger',
        script.triggers().map(({ handler }) => handler),
      ),
      ...twice(
        'form',
        forms.map(({ name }) => name),
      ),
      ...twice(
        'document',
        documents.map(({ name }) => name),
      ),
      ...(has('Outbox') ? twice('mail', ids(product, 'Outbox', 'Key').filter(Boolean)) : []),
      ...(has('Micro-internships')
        ? twice('micro-internship', ids(product, 'Micro-internships', 'Title'))
        : []),
      ...(has('Steps') ? twice('step', ids(product, 'Steps', 'Micro-internship ID', 'Stage')) : []),
      ...(has('Partners') ? twice('partner', ids(product, 'Partners', 'Mail')) : []),
      ...(has('Applications')
        ? twice(
            'application',
            product
              .rows('Applications')
              .filter((row) => row.Erased === '')
              .map((row) => `${row['Micro-internship ID']} ${row['School mail']}`),
          )
        : []),
      ...(has('Reviews') ? twice('review', ids(product, 'Reviews', 'Application ID', 'Reviewer')) : []),
      ...(has('Messages') ? twice('message', ids(product, 'Messages', 'ID')) : []),
      ...(has('Settings') ? twice('setting', ids(product, 'Settings', 'Key')) : []),
    ];
  },

  'a calendar entry is there once, and the tracker knows it': (product) => {
    const { workspace } = product;
    const entries = workspace.calendar(workspace.owner).events();
    const columns = ['Partner meeting event ID', 'Calendar event IDs', 'Calendar event ID'];
    const known = ['Micro-internships', 'Applications']
      .flatMap((tab) => product.rows(tab))
      .flatMap((row) => columns.flatMap((column) => knownEvents(String(row[column] ?? ''))))
      .filter(({ id }) => id !== '');
    const ids = new Set(entries.map(({ id }) => id));
    return [
      ...twice(
        'entry',
        entries.map(({ title, start, guests }) => `${title} ${start} ${guests.map(({ email }) => email)}`),
      ),
      ...entries
        .filter(({ id }) => !known.some((one) => one.id === id))
        .map(({ title, start }) => `the tracker knows nothing of ${title} at ${start}`),
      ...known.filter(({ id }) => !ids.has(id)).map(({ key }) => `${key} is in no calendar`),
    ];
  },

  'nobody stands in two badge files, and every file and folder is there once': (product) => {
    if (!product.tracker.sheets().some(({ name }) => name === 'Badge ledger')) return [];
    const lines = product.rows('Badge ledger').filter((row) => row.State === 'exported');
    const others = product.workspace.drive
      .files()
      .filter(({ mimeType }) => mimeType === 'text/csv' || mimeType.endsWith('.folder'));
    return [
      ...twice(
        'exported',
        lines.map((row) => String(row['Application ID'])),
      ),
      ...twice(
        'file',
        others.map(({ name }) => name),
      ),
    ];
  },

  'the program met nothing that is not simulated': ({ workspace }) => workspace.gaps(),
};

/** What breaks the rules, as sentences. */
export function broken(product: Product): string[] {
  const isSetUp = product.tracker.sheets().some(({ name }) => name === 'Ledger');
  return Object.entries(rules)
    .filter(([name]) => isSetUp || name === 'everything is there once')
    .flatMap(([name, rule]) => rule(product).map((what) => `${name}: ${what}`));
}

/** Who should have got which mails, and how often: what arrived when nothing was in the way. */
export function expectation(product: Product): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { to, subject } of delivered(product)) {
    const mail = `${subject} → ${to}`;
    counts.set(mail, (counts.get(mail) ?? 0) + 1);
  }
  return counts;
}

/**
 * What differs from what should have arrived: mails that are lost, and mails that nobody wanted. A mail that the Outbox
 * reports as unknown is not lost: a person is asked.
 */
export function differences(product: Product, expected: ReadonlyMap<string, number>): string[] {
  const actual = expectation(product);
  const unknown = new Set(
    product
      .outbox()
      .filter((row) => row.Status === 'unknown')
      .map((row) => `${row.Subject} → ${row.To}`),
  );
  const lost = [...expected].filter(([mail, count]) => (actual.get(mail) ?? 0) < count && !unknown.has(mail));
  const unwanted = [...actual].filter(([mail, count]) => count > (expected.get(mail) ?? 0));
  return [
    ...lost.map(([mail]) => `lost: ${mail}`),
    ...unwanted.map(([mail, count]) => `not wanted: ${mail} (${count})`),
  ];
}
