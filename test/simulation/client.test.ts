import { answerClient } from '../../src/simulation';
import { bound } from '../support/script';

const ECHO = `
function echo() { return Array.prototype.slice.call(arguments); }
function give(code) { return eval(code); }
function private_() { return 1; }
var lib = { inside: function () { return 1; } };
var arrow = () => 'arrow';
var plain = 5;
`;
const script = () => bound(ECHO).script;

test('HT-04: primitives, objects and arrays cross both ways as copies', () => {
  const sent = { a: [1, 'x', true, null, { b: [] }] };
  const received = script().call('echo', sent, 2, null) as unknown[];
  expect(received).toEqual([sent, 2, null]);
  expect(received[0]).not.toBe(sent);
});

test('HT-04: undefined becomes null in arrays and vanishes from objects', () => {
  expect(script().call('echo', [1, undefined], { a: undefined, b: 1 }, undefined)).toEqual([
    [1, null],
    { b: 1 },
    null,
  ]);
  expect(script().call('give', '[[1, undefined], { a: undefined, b: 1 }]')).toEqual([[1, null], { b: 1 }]);
  expect(script().call('give', 'undefined')).toBeNull();
});

const circular: { self?: object } = {};
circular.self = circular;

test.each([
  ['a Date', new Date(0), '0'],
  ['a function', () => 1, '0'],
  ['a Date inside', { when: new Date(0) }, 'when'],
  ['a circular object', circular, 'self'],
])('HT-04: %s as an argument fails at the call', (_what, value, path) => {
  expect(() => script().call('echo', value)).toThrow(`Failed due to illegal value in property: ${path}`);
});

test('HT-04: a return value with a Date in it arrives as null, or fails where the workspace says so', () => {
  expect(script().call('give', '[1, { when: new Date() }]')).toBeNull();
  const strict = bound(ECHO, { datesToClient: 'fail' }).script;
  expect(() => strict.call('give', '[1, { when: new Date() }]')).toThrow('illegal value in property: when');
});

test.each([
  ['a function', '[function () {}]'],
  ['an object of a service', 'PropertiesService.getScriptProperties()'],
  ['an enum constant', 'ScriptApp.EventType.CLOCK'],
])('HT-04: %s in a return value fails', (_what, code) => {
  expect(() => script().call('give', code)).toThrow(/illegal value in property/);
});

test.each(['private_', 'lib.inside', 'missing', 'plain', 'eval', 'SpreadsheetApp'])(
  'HT-04: %s is no function of google.script.run',
  (name) => {
    expect(() => script().call(name)).toThrow(`google.script.run.${name} is not a function`);
  },
);

test('HT-04: functions kept in variables can be called, and the callable ones listed', () => {
  expect(script().call('arrow')).toBe('arrow');
  expect(script().functions()).toEqual(['echo', 'give', 'arrow']);
});

test('HT-04: the failure handler gets what the server threw', () => {
  expect(() => script().call('give', '(function () { throw new RangeError("too far"); })()')).toThrow(
    expect.objectContaining({ name: 'RangeError', message: 'too far' }),
  );
});

test('HT-04: a call runs with all rights as the person at the page, with an open document', () => {
  const { script, tracker } = bound(
    `function who() { SpreadsheetApp.getUi().alert('Hi'); return [Session.getActiveUser().getEmail(), SpreadsheetApp.getActiveSheet().getName()]; }`,
  );
  tracker.share('co@school.example');
  const co = script.as('co@school.example').answer('OK');
  expect(co.call('who')).toEqual(['co@school.example', 'Sheet1']);
});

test('HT-04: a form arrives as an object of its texts, lists of equal names, and files as blobs', () => {
  const { script } = bound(`function take(form) {
    return [form.name, form.days, form.file.getName(), form.file.getContentType(), form.file.getDataAsString(), typeof form.file.getBytes()[0]];
  }`);
  const reply = answerClient(script, {
    functionName: 'take',
    form: [
      ['name', 'Ana'],
      ['days', 'Mon'],
      ['days', 'Tue'],
      ['file', { name: 'a.txt', type: 'text/plain', base64: 'aGVsbG8=' }],
    ],
  });
  expect(reply).toEqual({
    ok: true,
    value: ['Ana', ['Mon', 'Tue'], 'a.txt', 'text/plain', 'hello', 'number'],
  });
});

test('HT-04: a page is told of failures by name and message', () => {
  expect(answerClient(script(), { functionName: 'give', args: ['nope'] })).toEqual({
    ok: false,
    error: { name: 'ReferenceError', message: 'nope is not defined' },
  });
  expect(answerClient(script(), { functionName: 'private_', args: [] })).toEqual({
    ok: false,
    error: { name: 'TypeError', message: 'google.script.run.private_ is not a function' },
  });
});
