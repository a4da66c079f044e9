import { texts, wordFor } from '../../src/sidebar/texts';
import * as statuses from '../../src/toolkit/statuses';

const sample = [2, 'Ana', 3, 'x'];

/** Every text with the path to it; those with arguments are said with samples. */
function said(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'function') return [[path, (node as (...args: unknown[]) => string)(...sample)]];
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => said(value, `${path}/${key}`));
}

test('both languages have the same texts, none of them empty', () => {
  const [english, spanish] = [said(texts.en), said(texts.es)];
  expect(spanish.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  for (const [path, text] of [...english, ...spanish]) expect([path, text.trim()]).not.toEqual([path, '']);
});

test('every text that takes arguments says them, in both languages', () => {
  const partOf = (node: unknown): unknown[] =>
    typeof node === 'function'
      ? [node]
      : typeof node === 'string'
        ? []
        : Object.values(node as object).flatMap(partOf);
  for (const text of [...partOf(texts.en), ...partOf(texts.es)] as ((...args: string[]) => string)[]) {
    const marks = ['first', 'second', 'third'].slice(0, text.length);
    for (const mark of marks.length === 3 ? [] : marks) expect(text(...marks)).toContain(mark);
  }
});

test('no Spanish text is still English', () => {
  const english = new Map(said(texts.en));
  const same = said(texts.es).filter(([path, text]) => english.get(path) === text && /[a-z]{3}/.test(text));
  expect(same).toEqual([]);
});

test.each(['en', 'es'] as const)('in %s every status of the tracker has a word', (language) => {
  const t = texts[language];
  const pairs = [
    [statuses.stepStatuses, t.stepStatus],
    [statuses.outboxStatuses, t.mailStatus],
    [statuses.microInternshipStatuses, t.offeringStatus],
    [statuses.decisions, t.decision],
    [statuses.outcomes, t.outcome],
    [statuses.registrationStatuses, t.registration],
    [statuses.releaseStatuses, t.release],
    [statuses.attendances, t.attendance],
    [statuses.partnerStatuses, t.partnerStatus],
  ] as const;
  for (const [known, words] of pairs) {
    expect(Object.keys(words).sort()).toEqual([...known].sort());
  }
});

test('a status nobody knows is shown as it came', () => {
  expect(wordFor(texts.en.stepStatus, 'melting')).toBe('melting');
});
