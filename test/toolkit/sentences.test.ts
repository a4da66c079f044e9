import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Sources of the server in which a refusal is thrown. */
const sources = ['domain', 'google', 'operations'].flatMap((room) =>
  readdirSync(join(__dirname, '../../src', room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(__dirname, '../../src', room, path)),
);

test('every refusal is a sentence of the tables: none is written in one language where it is thrown', () => {
  const bare = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/new Problem\(\s*'[a-z ]+',\s*(['"`].{0,60})/g)]
      .map((match) => `${path.replace(/.*src\//, '')}: ${match[1]}`)
      .filter((found) => !found.includes('form-texts')),
  );
  expect(bare).toEqual([]);
});

test('every answer to a click is a sentence of the tables', () => {
  const bare = sources
    .filter((path) => path.includes('/operations/'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bmessage:\s*(?:[^,;{}]*\?\s*)?(['"`][A-Z“].{0,60})/g)].map(
        (match) => `${path.replace(/.*src\//, '')}: ${match[1]}`,
      ),
    );
  expect(bare).toEqual([]);
});
