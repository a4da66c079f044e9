import fc from 'fast-check';
import { PlainDate } from '../../src/domain/dates';
import { awayUntilIn } from '../../src/domain/return-date';
import { dateWords } from '../../src/domain/words';

/** A Thursday. */
const received = PlainDate.from('2027-02-25');
const away = (text: string): string | undefined => awayUntilIn(text, received)?.toString();

test.each([
  ['I am out of the office until March 8.', '2027-03-08'],
  ['I will be away until Monday, March 8th, 2027.', '2027-03-08'],
  ['Out of office until 3/14', '2027-03-14'],
  ['Out of office until 3/14/27.', '2027-03-14'],
  ['I am on leave through 2027-04-02 and read no mail.', '2027-04-02'],
  ['I am away from March 1 to March 12', '2027-03-12'],
  ['On vacation Mar 1 - back on March 10', '2027-03-09'],
  ["I'll be back in the office on Tuesday, 9 March.", '2027-03-08'],
  ['I return on the 3rd of March.', '2027-03-02'],
  ['I will be returning to work on March 15, 2027', '2027-03-14'],
  ['Away till 14.03.2027', '2027-03-14'],
  ['Estaré fuera de la oficina hasta el 12 de abril.', '2027-04-12'],
  ['Estoy de vacaciones del 1 al 8 de marzo', '2027-03-08'],
  ['Regreso el 3 de marzo de 2027. Gracias', '2027-03-02'],
  ['Vuelvo el lunes 15 de marzo', '2027-03-14'],
  ['Fuera hasta el 5/3', '2027-03-05'],
  ['Estaré de vuelta en la oficina el miércoles.', '2027-03-02'],
  ['I am back on Monday.', '2027-02-28'],
  ['Away until Monday', '2027-03-01'],
  ['Away until next Thursday', '2027-03-04'],
  ['I will be back tomorrow', '2027-02-25'],
  ['I will be out of the office through January 4.', '2028-01-04'],
])('%s → %s', (text, expected) => {
  // A notice in December's words is about next January.
  const at = /January/.test(text) ? PlainDate.from('2027-12-20') : received;
  expect(awayUntilIn(text, at)?.toString()).toBe(expected);
});

test.each([
  'I am out of the office with no access to mail.',
  'I read your mail and will get back to you.',
  'We moved to 14 Main Street.',
  'Please write to 3 of my colleagues.',
  'Call 555-0123 until 5 pm',
  'Away until February 30',
])('no day away in "%s"', (text) => {
  expect(away(text)).toBeUndefined();
});

test('a notice that was forgotten counts as none', () => {
  expect(away('I am away until February 12.')).toBeUndefined();
});

test('of several days the last one counts', () => {
  expect(away('Away until March 5. Office closed until March 12.')).toBe('2027-03-12');
});

test('any day of the coming months is found again, in both languages and with strokes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 270 }), (days) => {
      const date = received.add({ days });
      expect(away(`I am away until ${dateWords(date, 'en')}.`)).toBe(date.toString());
      expect(away(`Estaré fuera hasta el ${dateWords(date, 'es')}.`)).toBe(date.toString());
      expect(away(`Away through ${date.month}/${date.day}`)).toBe(date.toString());
    }),
  );
});
