import { bound, runScript, standalone } from '../support/script';

test('CC-01: put gives null, get gives the text until it has expired', () => {
  const { run, workspace } = bound(`
    function put(seconds) { var c = CacheService.getScriptCache(); return seconds ? c.put('k', 'v', seconds) : c.put('k', 'v'); }
    function get() { return CacheService.getScriptCache().get('k'); }`);
  expect(run('get')).toBeNull();
  expect(run('put')).toBeNull();
  workspace.clock.advanceBy({ minutes: 9.9 });
  expect(run('get')).toBe('v');
  workspace.clock.advanceBy({ minutes: 0.1 });
  expect(run('get')).toBeNull();
  run('put', 21_600);
  workspace.clock.advanceBy({ hours: 5.9 });
  expect(run('get')).toBe('v');
  expect(() => run('put', 21_601)).toThrow('Invalid argument');
});

test('CC-01: several texts at once, values become text', () => {
  expect(
    runScript(`function f() {
      var c = CacheService.getUserCache();
      c.putAll({ a: 1, b: true, c: 'x' });
      c.remove('b');
      var two = c.getAll(['a', 'b', 'c']);
      c.removeAll(['a', 'c']);
      return [two, c.getAll(['a', 'c'])];
    }`),
  ).toEqual([{ a: '1', c: 'x' }, {}]);
});

test('CC-01: keys of 250 characters and values of 100 KB are the largest', () => {
  const { run } = standalone(
    `function f(key, value) { CacheService.getScriptCache().put('k'.repeat(key), 'v'.repeat(value)); return 'kept'; }`,
  );
  expect(run('f', 250, 102_400)).toBe('kept');
  expect(() => run('f', 251, 1)).toThrow('Argument too large: key');
  expect(() => run('f', 1, 102_401)).toThrow('Argument too large: value');
});

test('CC-01: of more than 1000 items the 900 farthest from expiry stay', () => {
  expect(
    runScript(`function f() {
      var c = CacheService.getScriptCache(), keys = [];
      for (var i = 0; i < 1000; i++) { keys.push('k' + i); c.put('k' + i, 'v', 1000 + i); }
      var before = Object.keys(c.getAll(keys)).length;
      c.put('late', 'v', 5000);
      return [before, Object.keys(c.getAll(keys)).length, c.get('k0'), c.get('k999'), c.get('late')];
    }`),
  ).toEqual([1000, 899, null, 'v', 'v']);
});

test('CC-01: three caches; a script without a document has no document cache', () => {
  const source = `
    function set() { CacheService.getScriptCache().put('k', 'script'); CacheService.getDocumentCache().put('k', 'document'); }
    function get() { return [CacheService.getScriptCache().get('k'), CacheService.getUserCache().get('k'), CacheService.getDocumentCache().get('k')]; }`;
  const { run } = bound(source);
  run('set');
  expect(run('get')).toEqual(['script', null, 'document']);
  expect(runScript(`function f() { return CacheService.getDocumentCache(); }`)).toBeNull();
});

test('CC-01: names that every object has are keys like others', () => {
  expect(
    runScript(`function f() {
      var cache = CacheService.getScriptCache();
      var before = [cache.get('constructor'), cache.get('__proto__')];
      cache.put('__proto__', 'a');
      return [before, cache.get('__proto__'), cache.getAll(['toString', '__proto__'])];
    }`),
  ).toEqual([[null, null], 'a', JSON.parse('{"__proto__":"a"}')]);
});
