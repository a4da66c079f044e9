import { array, assert, constantFrom, property } from 'fast-check';
import { recipientLines, recipientsIn } from '../../src/domain/recipients';

test('addresses are read whatever separates them, with or without names, each once', () => {
  const text = `Ana López <ANA@x.example>, ben@x.example;"Cai, Chen" <cai@x.example>
dee@x.example\teli@x.example | fay@x.example • <gus@x.example>
ana@x.example  mailto:hal@x.example (ivy@x.example). [jo@x.example]`;
  const found = recipientsIn(text);
  expect(found.people).toEqual(
    ['ana', 'ben', 'cai', 'dee', 'eli', 'fay', 'gus', 'hal', 'ivy', 'jo'].map((name) => `${name}@x.example`),
  );
  expect(found.groups).toEqual([]);
});

test('what is no address is named as it was typed', () => {
  expect(recipientsIn('ana@x, ben@@x.example; everybody in grade 11\ncai@x.example').invalid).toEqual([
    'ana@x',
    'ben@@x.example',
    'everybody in grade 11',
  ]);
  expect(recipientsIn('\n , ; \n').invalid).toEqual([]);
});

test('a line that begins with the word for it is a group, in either language', () => {
  const text = 'group: grade11@g.example, grade12@g.example\nClase : 3b@g.example\nana@x.example';
  expect(recipientsIn(text)).toEqual({
    people: ['ana@x.example'],
    groups: ['grade11@g.example', 'grade12@g.example', '3b@g.example'],
    invalid: [],
  });
});

test('what is kept is read back as it was', () => {
  const address = constantFrom('a@x.example', 'b@x.example', 'c@x.example', 'd@x.example');
  assert(
    property(array(address), array(address), (people, groups) => {
      const typed = recipientLines({ people, groups });
      const once = recipientsIn(typed);
      expect(recipientsIn(recipientLines(once))).toEqual(once);
      expect(new Set([...once.people, ...once.groups])).toEqual(new Set([...people, ...groups]));
    }),
  );
});
