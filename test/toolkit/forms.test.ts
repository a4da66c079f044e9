import type { Question } from '../../src/toolkit/form';
import { formOf, forms } from '../../src/toolkit/forms';
import { formPlaceholders } from '../../src/toolkit/forms/placeholders';
import { releaseNotice } from '../../src/toolkit/forms/release-notice';
import { type Language, type Localized, languages } from '../../src/toolkit/language';
import { placeholdersIn } from '../../src/toolkit/placeholders';
import { quoteUses } from '../../src/toolkit/statuses';

const each = forms.map((form) => [form.id, form] as const);
const questions = forms.flatMap((form) =>
  form.sections.flatMap((section, page) =>
    section.questions.map((question) => [form.id, question.id, question, form, page] as const),
  ),
);

const question = (form: (typeof forms)[number]['id'], id: string): Question => {
  const found = formOf(form)
    .sections.flatMap((section) => section.questions)
    .find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question "${id}" in ${form}`);
  return found;
};

/** Every text a person can read in a form or question. */
function textsOf(value: unknown): Localized[] {
  if (value === null || typeof value !== 'object') return [];
  if ('en' in value && 'es' in value) return [value as Localized];
  return Object.values(value).flatMap(textsOf);
}

test('there are the six forms of the toolkit', () => {
  expect(forms.map((form) => form.id)).toEqual([
    'industry',
    'application',
    'registration',
    'release',
    'student-feedback',
    'partner-feedback',
  ]);
});

test.each(each)('%s: section and question ids are unique and kebab-case', (_, form) => {
  const sections = form.sections.map((section) => section.id);
  const ids = form.sections.flatMap((section) => section.questions.map(({ id }) => id));
  expect(new Set(sections).size).toBe(sections.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...sections, ...ids]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(each)(
  '%s: no two questions have the same title in a language, or in both one below the other',
  (_, form) => {
    for (const language of languages) {
      const titles = form.sections.flatMap((section) =>
        section.questions.map(({ title }) => title[language]),
      );
      expect(new Set(titles).size).toBe(titles.length);
    }
  },
);

test.each(each)('%s: every text is there in both languages and names only known placeholders', (_, form) => {
  const texts = textsOf(form);
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) {
    for (const language of languages) {
      expect(text[language].trim()).not.toBe('');
      for (const name of placeholdersIn(text[language]))
        expect(Object.keys(formPlaceholders)).toContain(name);
    }
    expect(placeholdersIn(text.es).sort()).toEqual(placeholdersIn(text.en).sort());
  }
});

test('only a closed form speaks of the next offering', () => {
  for (const form of forms) {
    const { closed, ...open } = form;
    for (const text of textsOf(open)) expect(placeholdersIn(text.en)).not.toContain('next');
    expect(closed.en).not.toBe('');
  }
});

test.each(questions)('%s %s: choices have unique values and labels', (_form, _id, asked) => {
  for (const list of [asked.choices, asked.rows]) {
    if (!list) continue;
    expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
    for (const language of languages as readonly Language[]) {
      expect(new Set(list.map(({ label }) => label[language])).size).toBe(list.length);
    }
  }
});

test.each(questions)('%s %s: has what its kind needs and nothing else', (_form, _id, asked) => {
  const chooses = asked.kind === 'choice' || asked.kind === 'checkboxes' || asked.kind === 'list';
  const columns = asked.kind === 'grid';
  expect(Boolean(asked.choices) || Boolean(asked.choicesFrom)).toBe(chooses || columns);
  expect(Boolean(asked.choices && asked.choicesFrom)).toBe(false);
  expect(Boolean(asked.rows) || Boolean(asked.rowsFrom)).toBe(columns);
  expect(Boolean(asked.scale)).toBe(asked.kind === 'scale');
  if (asked.kind === 'notice') {
    expect(asked.required).toBeUndefined();
    expect(asked.help).toBeDefined();
  }
  const { words, selected, onePerColumn, ...ofText } = asked.validation ?? {};
  if (Object.keys(ofText).length > 0) expect(['text', 'paragraph']).toContain(asked.kind);
  if (ofText.email || ofText.url || ofText.number) expect(asked.kind).toBe('text');
  if (words) expect(asked.kind).toBe('paragraph');
  if (selected) expect(asked.kind).toBe('checkboxes');
  if (onePerColumn) expect(asked.kind).toBe('grid');
  if (selected?.min && asked.choices) expect(selected.min).toBeLessThanOrEqual(asked.choices.length);
});

test.each(questions)(
  '%s %s: all its choices navigate or none, forward, to sections that exist, as the last question of a page',
  (_form, _id, asked, form, page) => {
    const targets = (asked.choices ?? []).map((choice) => choice.goTo);
    if (targets.every((target) => target === undefined)) return;
    expect(targets).not.toContain(undefined);
    expect(['choice', 'list']).toContain(asked.kind);
    expect(asked.otherOption).not.toBe(true);
    expect(asked.required).toBe(true);
    expect(form.sections[page]?.questions.at(-1)?.id).toBe(asked.id);
    for (const target of targets.filter((candidate) => candidate !== 'submit')) {
      expect(form.sections.findIndex((section) => section.id === target)).toBeGreaterThan(page);
    }
  },
);

test.each(each)('%s: every section can be reached', (_, form) => {
  const reached = new Set<number>([0]);
  for (let page = 0; page < form.sections.length; page++) {
    if (!reached.has(page)) continue;
    const targets =
      form.sections[page]?.questions
        .flatMap((asked) => asked.choices?.map(({ goTo }) => goTo) ?? [])
        .filter((target) => target !== undefined) ?? [];
    if (targets.length === 0) reached.add(page + 1);
    for (const target of targets) reached.add(form.sections.findIndex((section) => section.id === target));
  }
  expect(form.sections.filter((_section, page) => !reached.has(page)).map(({ id }) => id)).toEqual([]);
});

test('forms with a personal link ask for its code first of all', () => {
  for (const id of ['registration', 'release', 'student-feedback', 'partner-feedback'] as const) {
    const asked = formOf(id).sections[0]?.questions.filter((candidate) => candidate.kind !== 'notice');
    expect(asked?.[0]).toMatchObject({ id: 'personal-code', kind: 'text', personal: true, required: true });
  }
  for (const id of ['industry', 'application'] as const) {
    expect(
      formOf(id)
        .sections.flatMap((section) => section.questions)
        .filter(({ personal }) => personal),
    ).toEqual([]);
  }
});

test('forms that families read are bilingual', () => {
  expect(forms.filter((form) => form.bilingual).map((form) => form.id)).toEqual([
    'application',
    'registration',
    'release',
  ]);
});

test('industry: a title fits into a subject line, and there are up to three skills and dates', () => {
  expect(question('industry', 'title').validation?.maxLength).toBe(60);
  for (const id of ['skill-1', 'date-1']) expect(question('industry', id).required).toBe(true);
  for (const id of ['skill-2', 'skill-3', 'date-2', 'date-3'])
    expect(question('industry', id).required).toBeUndefined();
});

test('application: never asks for marks, discipline, race, immigration or health', () => {
  const asked = formOf('application').sections.flatMap((section) => section.questions);
  expect(asked.map(({ id }) => id).join(' ')).not.toMatch(
    /gpa|marks|disciplin|suspen|race|ethnic|immigra|citizen|health|disab|birth|address/,
  );
  for (const { title } of asked) {
    expect(`${title.en} ${title.es}`).not.toMatch(
      /GPA|average|disciplin|suspen|race|raza|ethnic|étni|immigra|inmigra|citizen|ciudadan|health|salud|disab|discapac|date of birth|nacimiento/i,
    );
  }
});

test('application: a student of 18 or older skips the questions about a guardian', () => {
  expect(question('application', 'age').choices?.map(({ goTo }) => goTo)).toEqual(['guardian', 'offerings']);
});

test('application: the reason is 50 to 150 words, and rankings can not repeat a place', () => {
  expect(question('application', 'why').validation?.words).toEqual({ min: 50, max: 150 });
  expect(question('application', 'ranking')).toMatchObject({
    rowsFrom: 'offerings',
    validation: { onePerColumn: true },
  });
});

test('registration: giving the seat up sends the form at once', () => {
  expect(question('registration', 'seat').choices?.find(({ value }) => value === 'give-up')?.goTo).toBe(
    'submit',
  );
});

test('release: each consent is a required question of its own with a no, and nothing comes filled in', () => {
  for (const id of [
    'may-take-part',
    'may-be-recorded',
    'publication',
    'share-with-partner',
    'quote-use',
    'badge-account',
  ]) {
    const asked = question('release', id);
    expect(asked.required).toBe(true);
    expect(asked.prefill).toBeUndefined();
    expect(['choice', 'grid']).toContain(asked.kind);
    expect(asked.choices?.some(({ value }) => value === 'no' || value === 'none')).toBe(true);
  }
});

test('release: sharing with the partner names what, what for and to whom', () => {
  const help = question('release', 'share-with-partner').help;
  expect(help?.en).toMatch(/What: .*What for: .*To whom: \{\{partnerContact\}\} of \{\{partner\}\}/);
  expect(help?.es).toMatch(/Qué: .*Para qué: .*A quién: \{\{partnerContact\}\}, de \{\{partner\}\}/);
});

test('release: the notice is shown first, in both languages, and says the same facts in each', () => {
  expect(formOf('release').sections[0]?.questions[0]).toMatchObject({ kind: 'notice', help: releaseNotice });
  for (const name of [
    'title',
    'partner',
    'date',
    'platform',
    'staff',
    'school',
    'teacher',
    'contact',
    'partnerContact',
  ]) {
    for (const language of languages) expect(placeholdersIn(releaseNotice[language])).toContain(name);
  }
  expect(releaseNotice.en).toMatch(/voluntary[\s\S]*no effect on marks[\s\S]*withdraw/);
  expect(releaseNotice.es).toMatch(/voluntario[\s\S]*no influye en las notas[\s\S]*retirar/);
});

test('release: a student of 18 signs alone, and a no to taking part goes on to the signature', () => {
  expect(question('release', 'adult').choices?.find(({ value }) => value === 'student-18')?.goTo).toBe(
    'taking-part',
  );
  expect(question('release', 'may-take-part').choices?.find(({ value }) => value === 'no')?.goTo).toBe(
    'signature',
  );
});

test('feedback: each scale has words at both ends, and skills are asked one by one', () => {
  for (const [, , asked] of questions.filter(([, , candidate]) => candidate.kind === 'scale')) {
    expect(asked.scale?.lowLabel.en).not.toBe(asked.scale?.highLabel.en);
    expect(asked.scale).toMatchObject({ low: 1, high: 5 });
  }
  expect(question('student-feedback', 'can-now')).toMatchObject({ kind: 'grid', rowsFrom: 'skills' });
});

test('feedback: who did not feel safe is asked what happened, nobody else is', () => {
  expect(
    Object.fromEntries(
      (question('student-feedback', 'felt-safe').choices ?? []).map(({ value, goTo }) => [value, goTo]),
    ),
  ).toEqual({
    yes: 'quote',
    no: 'what-happened',
    talk: 'what-happened',
  });
});

test('feedback: a quote is used as the tracker knows it', () => {
  for (const asked of [
    question('student-feedback', 'quote-permission'),
    question('release', 'quote-use'),
    question('partner-feedback', 'quote-permission'),
  ]) {
    for (const { value } of asked.choices ?? []) expect(quoteUses).toContain(value);
  }
});
