import { languages } from '../../src/toolkit/language';
import { type SentenceId, sentences, sentenceTables } from '../../src/toolkit/sentences';

const each = Object.entries(sentences) as [SentenceId, { en: string; es: string }][];

const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map((match) => match[1] as string))].sort();

test('no two tables share an id, and every id is in kebab-case', () => {
  const ids = sentenceTables.flatMap((table) => Object.keys(table));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect([...ids].sort()).toEqual(Object.keys(sentences).sort());
});

test.each(each)('%s has a text in every language', (_, texts) => {
  for (const language of languages) expect([language, texts[language].trim()]).not.toEqual([language, '']);
  expect(Object.keys(texts).sort()).toEqual([...languages].sort());
});

test.each(each)('%s fills in the same in every language, with braces that are closed', (_, texts) => {
  for (const language of languages) {
    expect([language, namesIn(texts[language])]).toEqual([language, namesIn(texts.en)]);
    expect(texts[language].replace(/\{\w+(:[^{}|]*\|[^{}|]*)?\}/g, '')).not.toMatch(/[{}]/);
  }
});

test('no Spanish sentence is still English', () => {
  const words = /\b(the|is|are|was|not|nobody|this|that|with|from|please|mail|mails|students?|your)\b/i;
  const bare = (text: string) => text.replace(/\{[^{}]*\}/g, '');
  expect(each.filter(([, { en, es }]) => en === es && /[a-z]{4}/.test(bare(en)))).toEqual([]);
  expect(each.filter(([, texts]) => words.test(texts.es.replace(/\{[^{}]*\}|«[^»]*»/g, '')))).toEqual([]);
});
