import { placeholderOf, placeholders, placeholdersIn } from '../../src/toolkit/placeholders';
import type { Placeholder } from '../../src/toolkit/placeholders/placeholder';

const all: readonly Placeholder[] = placeholders;

test('names are unique and can be written between braces', () => {
  expect(new Set(all.map((placeholder) => placeholder.name)).size).toBe(all.length);
  for (const { name } of all) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
});

test.each(all.map((placeholder) => [placeholder.name, placeholder] as const))(
  '%s: has meaning, sample and worst case in both languages',
  (_, placeholder) => {
    for (const text of [placeholder.meaning, placeholder.sample, placeholder.worstCase]) {
      expect(text.en.trim()).not.toBe('');
      expect(text.es.trim()).not.toBe('');
    }
    expect(placeholder.worstCase).not.toEqual(placeholder.sample);
    expect(placeholder.audiences.length).toBeGreaterThan(0);
  },
);

test('links are addresses, and text stays on one line', () => {
  for (const placeholder of all) {
    for (const text of [
      placeholder.sample.en,
      placeholder.sample.es,
      placeholder.worstCase.en,
      placeholder.worstCase.es,
    ]) {
      if (placeholder.form === 'link') expect(text).toMatch(/^https:\/\/\S+$/);
      if (placeholder.form === 'text' || placeholder.form === 'inline') expect(text).not.toContain('\n');
    }
  }
});

test('nothing personal about a student or a family may be read by a partner or a counsellor', () => {
  for (const placeholder of all.filter((candidate) => candidate.personal)) {
    expect([placeholder.name, placeholder.audiences]).not.toEqual([
      placeholder.name,
      expect.arrayContaining(['partner']),
    ]);
    expect([placeholder.name, placeholder.audiences]).not.toEqual([
      placeholder.name,
      expect.arrayContaining(['counsellor']),
    ]);
  }
});

test('what only one family may open is personal', () => {
  for (const name of ['registrationLink', 'releaseLink', 'releaseLinks', 'feedbackLink']) {
    expect(placeholderOf(name)?.personal).toBe(true);
  }
});

test('placeholdersIn finds each name once, with or without spaces, and what a teacher mistyped', () => {
  expect(placeholdersIn('{{title}} {{ seats }} {{title}} {{no such}} {{}} {single}')).toEqual([
    'title',
    'seats',
    'no such',
    '',
  ]);
  expect(placeholderOf('no such')).toBeUndefined();
});
