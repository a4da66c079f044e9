import { bound, runScript, standalone } from '../support/script';

const inProperties = (body: string): unknown =>
  runScript(`function f() { var store = PropertiesService.getScriptProperties(); ${body} }`);

test('PR-01: the stores of script, user and document are apart', () => {
  const { run, script } = bound(`
    function f() {
      PropertiesService.getScriptProperties().setProperty('a', 'script');
      PropertiesService.getUserProperties().setProperty('a', 'user');
      PropertiesService.getDocumentProperties().setProperty('a', 'document');
    }
    function g() { return PropertiesService.getUserProperties().getProperty('a'); }`);
  run('f');
  expect([script.properties('script'), script.properties('user'), script.properties('document')]).toEqual([
    { a: 'script' },
    { a: 'user' },
    { a: 'document' },
  ]);
  expect([run('g'), script.as('co@school.example').run('g')]).toEqual(['user', null]);
});

test('PR-01: a script that belongs to no document has no document store', () => {
  expect(runScript('function f() { return PropertiesService.getDocumentProperties(); }')).toBeNull();
});

test('PR-01: what is missing is null, and what is given out is a copy', () => {
  expect(
    inProperties(`store.setProperty('a', '1');
      store.getProperties().a = '2';
      return [store.getProperty('none'), store.getProperty('a'), store.getKeys()];`),
  ).toEqual([null, '1', ['a']]);
});

test('PR-01: setting and deleting give the store, and setProperties may delete all others', () => {
  expect(
    inProperties(`return [
      store.setProperty('a', '1').setProperty('b', '2').deleteProperty('a').getProperties(),
      store.setProperties({ c: '3' }).getProperties(),
      store.setProperties({ d: '4' }, true).getProperties(),
      store.deleteAllProperties().getProperties(),
    ];`),
  ).toEqual([{ b: '2' }, { b: '2', c: '3' }, { d: '4' }, {}]);
});

test('PR-01: names that every object has are keys like others', () => {
  expect(
    inProperties(`
      var before = ['constructor', 'toString', '__proto__'].map(function (key) { return store.getProperty(key); });
      store.setProperty('__proto__', 'a').setProperty('constructor', 'b');
      return [before, store.getProperty('__proto__'), store.getProperty('constructor'), store.getKeys()];`),
  ).toEqual([[null, null, null], 'a', 'b', ['__proto__', 'constructor']]);
});

test('PR-01: properties outlive the execution, and are gone from nobody else by a copy of the state', () => {
  const { run, workspace } = standalone(`
    function put() { PropertiesService.getScriptProperties().setProperty('__proto__', 'kept'); }
    function get() { return PropertiesService.getScriptProperties().getProperty('__proto__'); }`);
  run('put');
  workspace.restore(workspace.snapshot());
  expect(run('get')).toBe('kept');
});

test('PR-01: the older names of the stores reach the same stores', () => {
  expect(
    inProperties(`
      ScriptProperties.setProperty('a', '1');
      UserProperties.setProperties({ b: 2 });
      return [store.getProperty('a'), PropertiesService.getUserProperties().getProperty('b'), ScriptProperties.getKeys()];`),
  ).toEqual(['1', '2', ['a']]);
});

test('PR-02: values become texts', () => {
  expect(
    inProperties(`
      store.setProperty('n', 5).setProperty('b', true).setProperties({ m: 7 });
      return store.getProperties();`),
  ).toEqual({ n: '5', b: 'true', m: '7' });
});

test("PR-02: a date becomes its text in the script's zone", () => {
  const { run } = standalone(
    `function f() { return PropertiesService.getScriptProperties().setProperty('d', new Date(0)).getProperty('d') === String(new Date(0)); }`,
    { manifest: { timeZone: 'Asia/Tokyo' } },
  );
  expect(run('f')).toBe(true);
});

test('PR-03: a value above 9 KB is refused, in bytes', () => {
  expect(
    inProperties(`
      var messages = [];
      store.setProperty('a', new Array(9 * 1024 + 1).join('x'));
      ['x' + new Array(9 * 1024 + 1).join('x'), new Array(5 * 1024).join('é')].forEach(function (text) {
        try { store.setProperty('a', text); } catch (e) { messages.push(e.message); }
      });
      return messages;`),
  ).toEqual(['Argument too large: value', 'Argument too large: value']);
});

test('PR-03: a store holds 500 KB', () => {
  expect(
    inProperties(`
      var text = new Array(9 * 1024).join('x');
      try { for (var i = 0; i < 100; i++) store.setProperty('key' + i, text); } catch (e) { return [i, e.message]; }`),
  ).toEqual([
    55,
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ]);
});

test('PR-04: a consumer reads and writes 50,000 times a day', () => {
  const { run, workspace } = standalone(
    'function f(n) { var s = PropertiesService.getScriptProperties(); for (var i = 0; i < n; i++) s.getProperty("a"); }',
    { edition: 'consumer' },
  );
  for (let i = 0; i < 10; i++) run('f', 5_000);
  expect(workspace.quotaLeft('properties')).toBe(0);
  expect(() => run('f', 1)).toThrow('Service invoked too many times for one day: properties.');
  workspace.clock.advanceBy({ days: 1 });
  run('f', 1);
  expect(workspace.quotaLeft('properties')).toBe(49_999);
});
