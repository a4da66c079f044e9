import { createWorkspace, ScriptError } from '../../src/simulation';
import { runScript, standalone } from '../support/script';

/** What `f` throws, as a person outside sees it. */
function failureOf(source: string): ScriptError {
  try {
    runScript(source);
  } catch (error) {
    if (error instanceof ScriptError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

test('GEN-01: services answer at once, and a promise is awaited to the end of its microtasks', () => {
  expect(
    runScript(`async function f() {
      const order = [];
      Promise.resolve().then(() => order.push('micro'));
      order.push(PropertiesService.getScriptProperties().setProperty('a', '1').getProperty('a'));
      await null;
      return order;
    }`),
  ).toEqual(['1', 'micro']);
});

test('GEN-01: a promise that is rejected fails the execution', () => {
  expect(failureOf('async function f() { throw new RangeError("late"); }')).toMatchObject({
    name: 'RangeError',
    message: 'late',
  });
});

test('GEN-02: what browsers and Node add to the language is missing', () => {
  const names = [
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'URL', 'URLSearchParams'],
    ...['TextEncoder', 'TextDecoder', 'FormData', 'File', 'Blob', 'atob', 'btoa', 'crypto', 'performance'],
    ...[
      'process',
      'window',
      'require',
      'module',
      'exports',
      'Buffer',
      'global',
      'structuredClone',
      'navigator',
    ],
    ...['AbortController', 'Event', 'MessageChannel', 'DOMException', 'SharedArrayBuffer', 'Atomics'],
  ];
  const present = runScript(
    `function f(names) {
    return names.filter(function (name) { return typeof globalThis[name] !== 'undefined'; });
  }`,
    names,
  );
  expect(present).toEqual([]);
});

test('GEN-02: promises, WebAssembly and Intl are there', () => {
  expect(runScript('function f() { return [typeof Promise, typeof WebAssembly, typeof Intl]; }')).toEqual([
    'function',
    'object',
    'object',
  ]);
});

test.each([
  ['class A { #secret = 1 }', /Unexpected token #/],
  ['class A { static x = 1 }', /Unexpected token static =/],
  ['class A { static { } }', /Unexpected token static \{/],
  ['export function f() {}', /Syntax error/],
  ['import x from "y";', /Syntax error/],
])('GEN-03: Google refuses %s', (source, problem) => {
  expect(() => standalone(source)).toThrow(problem);
});

test('GEN-03: a script may be opened with loose syntax, since V8 may have moved on', () => {
  const { run } = standalone('class A { static x = 3 } function f() { return A.x; }', { syntax: 'loose' });
  expect(run('f')).toBe(3);
});

test('GEN-04: objects, arrays, dates and errors from services belong to the script', () => {
  expect(
    runScript(`function f() {
      var all = PropertiesService.getScriptProperties().setProperties({ a: 'b' }).getProperties();
      var keys = PropertiesService.getScriptProperties().getKeys();
      var error;
      try { ScriptApp.newTrigger(); } catch (e) { error = e; }
      return [all instanceof Object, Object.getPrototypeOf(all) === Object.prototype, keys instanceof Array,
        Array.isArray(keys), error instanceof Error, new Date() instanceof Date];
    }`),
  ).toEqual([true, true, true, true, true, true]);
});

test('GEN-04: arguments of a run belong to the script too', () => {
  expect(
    runScript(
      'function f(when, list, map) { return [when instanceof Date, list instanceof Array, map instanceof Object]; }',
      new Date(0),
      [1],
      { a: 1 },
    ),
  ).toEqual([true, true, true]);
});

test('GEN-05: an error of a service is an Exception whose message has no prefix', () => {
  expect(
    runScript(`function f() {
      try { ScriptApp.newTrigger('x').timeBased().everyMinutes(7); } catch (e) {
        return [e.name, String(e), e.message, e instanceof Error];
      }
    }`),
  ).toEqual([
    'Exception',
    'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    true,
  ]);
});

test('GEN-05: what a script throws reaches the one who ran it with its stack', () => {
  const error = failureOf('function inner() { throw new TypeError("no"); }\nfunction f() { inner(); }');
  expect(error).toMatchObject({ name: 'TypeError', message: 'no' });
  expect(error.scriptStack).toBe('TypeError: no\n    at inner (Code.js:1:26)\n    at f (Code.js:2:16)');
});

test('GEN-05: the stack of an error names the places of the script and nothing of the machine', () => {
  expect(
    runScript(
      'function f() { try { ScriptApp.newTrigger(); } catch (e) { return e.stack.split("\\n").slice(1); } }',
    ),
  ).toEqual(['    at f (Code.js:1:32)']);
});

test('GEN-06: arguments that fit no signature are refused', () => {
  expect(failureOf('function f() { ScriptApp.newTrigger(); }').message).toMatch(
    /The parameters \(\) don't match the method signature for ScriptApp\.newTrigger/,
  );
});

test('GEN-07: an object of a service answers its class to toString', () => {
  expect(
    runScript(`function f() {
      return [String(PropertiesService.getScriptProperties()), String(ScriptApp), String(HtmlService.createHtmlOutput(''))];
    }`),
  ).toEqual(['Properties', 'ScriptApp', 'HtmlOutput']);
});

test('GEN-08: an enum constant is one object, the same at every call', () => {
  expect(
    runScript(`function f() {
      var trigger = ScriptApp.newTrigger('x').timeBased().everyHours(1).create();
      var type = trigger.getEventType(), clock = ScriptApp.EventType.CLOCK;
      return [type === clock, type === ScriptApp.getProjectTriggers()[0].getEventType(), type === 'CLOCK', typeof type,
        String(type), type.name(), type.ordinal(), clock.compareTo(ScriptApp.EventType.ON_OPEN), JSON.stringify(type)];
    }`),
  ).toEqual([true, true, false, 'object', 'CLOCK', 'CLOCK', 0, -1, '"CLOCK"']);
});

test('GEN-12: a call whose scope the manifest lacks is refused with the scopes it needs', () => {
  const { run } = standalone('function f() { ScriptApp.getProjectTriggers(); }', {
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/forms'] },
  });
  expect(() => run('f')).toThrow(
    'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. ' +
      'Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  );
});

test('GEN-14: every execution starts with fresh globals', () => {
  const { run } = standalone(
    'var count = 0; function f() { Array.prototype.mine = 1; return ++count; } function g() { return [count, [].mine]; }',
  );
  expect([run('f'), run('f'), run('g')]).toEqual([1, 1, [0, undefined]]);
});

test('GEN-15: an execution ends after six minutes, whatever it catches', () => {
  const { run, workspace } = standalone(`function f() {
    var store = PropertiesService.getScriptProperties();
    for (;;) { try { store.getProperty('a'); } catch (e) { if (store.spare) return; } }
  }`);
  expect(() => run('f')).toThrow('Exceeded maximum execution time');
  const [record] = workspace.executions();
  expect(record?.outcome).toBe('timed out');
  expect(record?.duration).toBeGreaterThan(360_000);
  expect(record?.duration).toBeLessThan(361_000);
});

test('a killed execution cannot go on in its own catch or finally', () => {
  const { run, workspace } = standalone(`function f() {
    var store = PropertiesService.getScriptProperties();
    try { store.setProperty('a', '1'); } catch (e) { store.setProperty('caught', String(e)); }
    finally { store.setProperty('finally', 'yes'); }
  }
  function g() { return PropertiesService.getScriptProperties().getProperties(); }`);
  workspace.faults.killBefore({ member: 'Properties.setProperty' });
  expect(() => run('f')).toThrow('The execution was killed.');
  expect(run('g')).toEqual({});
  expect(workspace.executions()[0]?.outcome).toBe('killed');
});

test('a kill that the script swallows still ends the execution as killed', () => {
  const { run, workspace } = standalone(`function f() {
    try { PropertiesService.getScriptProperties().setProperty('a', '1'); } catch (e) {}
    return 'done';
  }`);
  workspace.faults.killAfter({ member: 'Properties.setProperty' });
  expect(() => run('f')).toThrow('The execution was killed.');
});

test('a mistake of the test that acts between two calls is thrown to the test, whatever the script catches', () => {
  const { run, workspace } = standalone(`function f() {
    try { PropertiesService.getScriptProperties().getProperty('a'); } catch (e) { return 'caught'; } finally { return 'finally'; }
  }`);
  workspace.faults.between(2, () => {
    throw new RangeError('mistake');
  });
  expect(() => run('f')).toThrow(new RangeError('mistake'));
  expect(workspace.executions()[0]).toMatchObject({ outcome: 'failed', error: { message: 'mistake' } });
});

test('a member that is declared but not simulated is a gap that no catch hides', () => {
  const { run, workspace } = standalone(
    'function f() { try { ScriptApp.newStateToken(); } catch (e) { return String(e); } }',
  );
  expect(run('f')).toBe('Exception: ScriptApp.newStateToken is not simulated');
  expect(workspace.gaps()).toEqual(['ScriptApp.newStateToken']);
});

test('a service that is not simulated is there, and each of its members is a gap', () => {
  const { run, workspace } = standalone(`function f() {
    var texts = [typeof SlidesApp, String(SlidesApp.ShapeType.TEXT_BOX), String(DocumentApp)];
    ['create', 'openById'].forEach(function (name) { try { SlidesApp[name]('x'); } catch (e) { texts.push(e.message); } });
    try { SlidesApp.nothing(); } catch (e) { texts.push(e.name); }
    return texts;
  }`);
  expect(run('f')).toEqual([
    'object',
    'TEXT_BOX',
    'DocumentApp',
    'SlidesApp.create is not simulated',
    'SlidesApp.openById is not simulated',
    'TypeError',
  ]);
  expect(workspace.gaps()).toEqual(['SlidesApp.create', 'SlidesApp.openById']);
});

test('a member that Google does not declare is missing as in Google', () => {
  const { run, workspace } = standalone('function f() { ScriptApp.makeCoffee(); }');
  expect(() => run('f')).toThrow('ScriptApp.makeCoffee is not a function');
  expect(workspace.gaps()).toEqual([]);
});

test('members are found by looking as well as by calling', () => {
  expect(
    runScript(`function f() {
      var cache = CacheService.getScriptCache(), seen = [];
      for (var key in cache) seen.push(key);
      return [
        'put' in cache, 'push' in cache, typeof cache.put, typeof cache.push, seen.indexOf('putAll') >= 0,
        'EventType' in ScriptApp, cache.put === cache.put,
        cache.put === CacheService.getUserCache().put, cache.put.name, String(cache),
      ];
    }`),
  ).toEqual([true, false, 'function', 'undefined', true, true, true, true, 'put', 'Cache']);
});

test('a script may put its own in the place of a service, a member or an enum', () => {
  expect(
    runScript(`function f() {
      var cache = CacheService.getScriptCache();
      cache.get = function () { return 'own'; };
      Object.getPrototypeOf(cache).put = function () { return 'all'; };
      ScriptApp.EventType = { CLOCK: 'clock' };
      Logger = { log: function () { return 'logged'; } };
      return [cache.get('a'), CacheService.getUserCache().get('a'), CacheService.getUserCache().put('a', 'b'),
        ScriptApp.EventType.CLOCK, Logger.log('x')];
    }`),
  ).toEqual(['own', null, 'all', 'clock', 'logged']);
});

test('a member taken from an object that is none of the service says so', () => {
  expect(
    runScript(`function f() {
      return [function () { return Object.create(ScriptApp).EventType; }, function () { return Object.create(ScriptApp).getProjectTriggers(); }]
        .map(function (each) { try { return each(); } catch (e) { return e.message; } });
    }`),
  ).toEqual([
    'EventType was called on an object it does not belong to.',
    'getProjectTriggers was called on an object it does not belong to.',
  ]);
});

test('a function of the language is no function of the script', () => {
  const { run } = standalone('var x = 1;');
  expect(() => run('eval', 'x')).toThrow('Script function not found: eval');
  expect(() => run('missing')).toThrow('Script function not found: missing');
});

test('the same seed and actions give the same bytes', () => {
  const play = () => {
    const workspace = createWorkspace({ seed: 7 });
    const script = workspace.openScript({
      files: {
        'Code.js':
          'function f() { ScriptApp.newTrigger("g").timeBased().everyMinutes(5).create(); return Math.random(); } function g() {}',
      },
    });
    const value = script.run('f');
    workspace.clock.advanceBy({ hours: 1 });
    return [value, workspace.snapshot(), workspace.executions()];
  };
  expect(play()).toEqual(play());
});
