import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Classified, classify, type ReceivedMail, SentMails } from '../../src/domain/replies';
import { sentMail } from '../support/rows';

/**
 * Mails as they come in, in words of our own and with the headers that the programs of the world write: what Gmail gives a
 * script as headers and plain text. `X-Expected` says what each is to us, `X-Thread` which conversation it is in (`t1` is that
 * of our invitation), `X-After-Seconds` how long after our mail it came.
 */
const folder = join(__dirname, 'samples');
const SENT_AT = '2027-01-18T16:00:00Z';
const TWO_HOURS = 7_200;

const sent = new SentMails(
  [{ ...sentMail({ sentAt: SENT_AT }), headerId: '<CAF1+abc@mail.gmail.com>' }],
  ['rivera@school.example'],
);

function read(name: string): { mail: ReceivedMail; expected: string } {
  const source = readFileSync(join(folder, name), 'utf8');
  const end = source.indexOf('\n\n');
  const headers = Object.fromEntries(
    source
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const { from = '', subject = '', ...rest } = headers;
  const after = Number(headers['x-after-seconds'] ?? TWO_HOURS);
  return {
    expected: headers['x-expected'] ?? '',
    mail: {
      messageId: name,
      threadId: headers['x-thread'] ?? '',
      from,
      subject,
      text: source.slice(end + 2),
      at: Date.parse(SENT_AT) + after * 1000,
      headers: rest,
    },
  };
}

function inWords(found: Classified): string {
  if (found.kind === 'bounce') return `bounce ${found.bounce.kind} ${found.bounce.code}`.trim();
  if (found.kind === 'auto-reply') return `auto-reply ${found.isStated ? found.awayUntil : 'guessed'}`;
  return found.kind;
}

const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));

test.each(names)('%s is what it is', (name) => {
  const { mail, expected } = read(name);
  const found = classify(mail, sent, 'America/Los_Angeles');
  expect(inWords(found)).toBe(expected);
  if (found.kind !== 'unrelated') expect(found).toMatchObject({ mailId: 'O-1', partnerId: 'P-1' });
  if (found.kind === 'bounce') expect(found.address).toBe('maya@cactus.example');
});

test('there is a sample of every kind', () => {
  const kinds = new Set(names.map((name) => read(name).expected.split(' ').slice(0, 2).join(' ')));
  for (const kind of [
    'bounce hard',
    'bounce soft',
    'bounce blocked',
    'possible reply',
    'reply',
    'notice',
    'unrelated',
  ])
    expect([kind, kinds.has(kind)]).toEqual([kind, true]);
});
