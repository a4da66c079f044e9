import { bodyHtml, bodyText } from '../../src/domain/markdown';
import { filledFor, type MadeUp } from '../../src/domain/message-preview';
import { afterTyping, messageProblems } from '../../src/domain/message-rows';
import { templateAdvice, templateProblem } from '../../src/domain/template';
import { languages } from '../../src/toolkit/language';
import { messages } from '../../src/toolkit/messages';
import { messageRows } from '../support/outbox';

const student = (subject: string, body: string) => templateProblem(subject, body, 'student');

test.each([
  ['an empty subject', ' ', 'Hello', 'The subject is empty.'],
  ['an empty text', 'Hi', ' \n', 'The text is empty.'],
  ['a subject of two lines', 'Hi\nthere', 'Hello', 'The subject has more than one line.'],
  ['a subject nobody can read', 'x'.repeat(251), 'Hello', 'The subject has 251 characters; at most 250 fit.'],
  [
    'a text too long for a cell',
    'Hi',
    'x'.repeat(45_001),
    'The text has 45001 characters; at most 45000 fit.',
  ],
  [
    'braces that are not closed',
    'Hi',
    'Hello {{title, how are you?',
    'In the text, {{title, how are you? is not',
  ],
  ['braces that were not opened', 'Hi', 'Hello title}}', 'In the text, }} is not closed'],
  ['a slip of the keyboard', 'Hi', '{{studentFirstname}}', 'Did you mean {{studentFirstName}}?'],
  ['a name nothing resembles', 'Hi', '{{weather}}', 'The text names {{weather}}, which does not exist.'],
  ['a list in the subject', 'On {{sessionList}}', 'Hello', '{{sessionList}} is a list or a link'],
] as const)('%s is said', (_, subject, body, said) => {
  expect(student(subject, body)).toContain(said);
});

test('what is wrong is said in the teacher’s language', () => {
  expect(templateProblem('', 'Hola', 'student', 'es')).toBe('El asunto está vacío.');
  expect(templateProblem('Hola', '{{studentFirstName}}', 'partner', 'es')).toBe(
    '{{studentFirstName}} no se puede decir a una empresa.',
  );
});

test.each([
  ['a list within a line', 'When: {{sessionList}}', '{{sessionList}} is a list'],
  ['bold that is not closed', '**Now\n\nnext', 'not closed'],
  ['a link that is not finished', 'See [this](https://x.example', 'A link is not finished'],
])('%s can leave, but is advised against', (_, body, said) => {
  expect(student('Hi', body)).toBe('');
  expect(templateAdvice(body, 'en')).toContain(said);
});

const each = messages.flatMap((message) =>
  languages.map((language) => [message.id, language, message] as const),
);
const kinds: MadeUp[] = ['samples', 'worst case', 'worst case, empty', 'odd characters'];

test.each(each)(
  '%s in %s is without fault, and reads well for every made-up reader',
  (_, language, message) => {
    const template = { subject: message.subject[language], body: message.body[language] };
    expect(templateProblem(template.subject, template.body, message.audience)).toBe('');
    expect(templateAdvice(template.body, 'en')).toBe('');
    for (const kind of kinds) {
      const filled = filledFor(template, message, language, kind, 'en');
      expect([kind, filled]).toEqual([kind, expect.objectContaining({ ok: true })]);
      if (!filled.ok) continue;
      const html = bodyHtml(filled.body);
      expect(`${filled.subject}${filled.body}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
      expect(filled.subject).not.toMatch(/[\r\n]/);
      expect(html).not.toMatch(/<b>|<em>_|\{\{/);
      expect(bodyText(filled.body).trim()).not.toBe('');
      if (kind === 'odd characters' && filled.body.includes('مُحَمَّد')) {
        expect(bodyText(filled.body)).toContain('مُحَمَّد 👩🏽‍🚀 O’Neill *_[x](y)* <b>&amp;');
      }
    }
  },
);

test('a row says what is wrong with it, and stops saying so when it is mended', () => {
  const rows = messageRows(['en', 'es']);
  expect(messageProblems(rows, 'en')).toEqual([]);
  const row = rows.find(({ id }) => id === 'acceptance es') as (typeof rows)[0];
  row.body = 'Hola, {{nombre}}';
  const [found, ...more] = messageProblems(rows, 'en');
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: 'acceptance es',
    values: { problem: expect.stringContaining('{{nombre}}') },
  });
  row.problem = String(found?.values.problem);
  row.body = 'Hola, {{studentFirstName}}';
  expect(messageProblems(rows, 'en')).toEqual([
    { tab: 'messages', id: 'acceptance es', values: { problem: '' } },
  ]);
});

test('a message whose other language is gone says so, and one the toolkit does not know too', () => {
  const rows = messageRows().filter(({ id }) => id !== 'denial es');
  expect(messageProblems(rows, 'en')).toMatchObject([
    { id: 'denial en', values: { problem: expect.stringContaining('no text in: es') } },
  ]);
  const [first] = messageRows();
  const own = { ...(first as (typeof rows)[0]), id: 'own en', message: 'my-own' };
  expect(messageProblems([own], 'en')).toMatchObject([
    { values: { problem: expect.stringContaining('sends no message "my-own"') } },
  ]);
});

test.each([
  ['in the teacher’s language it stays checked', 'en', 'en', true],
  ['in another one the yes is taken back', 'es', 'en', false],
  ['Spanish is the usual language of some', 'es', 'es', true],
] as const)('a checked text that is changed: %s', (_, language, usual, checked) => {
  const row = { message: 'denial', language, subject: 'New', body: 'New', checked: true };
  expect(afterTyping(row, usual)).toEqual({ edited: true, checked });
});

test('a text typed back to the toolkit’s is not edited any more', () => {
  const [message] = messages as [(typeof messages)[0]];
  const row = { message: message.id, language: 'en', subject: message.subject.en, checked: true };
  expect(afterTyping({ ...row, body: `${message.body.en.replace(/\n/g, '\r\n')} ` }, 'en')).toEqual({
    ...{ edited: false, checked: true },
  });
});
