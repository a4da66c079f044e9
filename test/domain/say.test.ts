import { Problem, wordsOf } from '../../src/domain/problem';
import { isSaid, say, sentence, spoken } from '../../src/domain/say';

test('a sentence is said in the language asked for, with its words in the right number', () => {
  expect(say('en', 'mails-approved', { count: 1 })).toBe('1 mail approved. It leaves with the next run.');
  expect(say('en', 'mails-approved', { count: 2 })).toBe('2 mails approved. They leave with the next run.');
  expect(say('es', 'mails-approved', { count: 1 })).toBe('1 correo aprobado. Sale con la próxima ejecución.');
  expect(say('es', 'mails-approved', { count: 0 })).toBe(
    '0 correos aprobados. Salen con la próxima ejecución.',
  );
});

test('what is filled in stays as it is, even if it looks like a sentence', () => {
  expect(say('en', 'went-wrong', { message: '$& {count} {{name}}' })).toBe(
    'Something went wrong ($& {count} {{name}}). Nothing was sent. Please try again.',
  );
});

test('a sentence can be filled with another one, in the same language', () => {
  const outer = sentence('went-wrong', { message: sentence('mail-gone') });
  expect(spoken(outer, 'es')).toBe(
    'Algo ha fallado (Este correo ya no está en la bandeja de salida.). No se ha enviado nada. Inténtelo de nuevo.',
  );
});

test('a problem speaks English to those who read its message, and any language to the reader', () => {
  const problem = new Problem('not found', sentence('mail-gone'));
  expect(problem.message).toBe('This mail is no longer in the Outbox.');
  expect(wordsOf(problem, 'es')).toBe('Este correo ya no está en la bandeja de salida.');
  expect(wordsOf(new Problem('refused', 'As typed.'), 'es')).toBe('As typed.');
});

test.each(['en', 'es'] as const)(
  'a sentence that was said in %s is known again, others are not',
  (language) => {
    const said = say(language, 'mails-approved', { count: 12 });
    expect(isSaid(said, 'mails-approved')).toBe(true);
    expect(isSaid(said, 'mail-gone', 'mails-approved')).toBe(true);
    expect(isSaid(said, 'mail-gone')).toBe(false);
    expect(isSaid(`${said} And more.`, 'mails-approved')).toBe(false);
    expect(isSaid('', 'mail-gone')).toBe(false);
  },
);
