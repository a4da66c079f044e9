import { runScript, standalone } from '../support/script';

/** Climbs from every object a script can get hold of to Function constructors, and asks each for Node. */
const CLIMB = `
function reaches(start) {
  var seen = new Set(), queue = [start], found = [];
  while (queue.length > 0 && seen.size < 3000) {
    var value = queue.shift();
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
    seen.add(value);
    if (typeof value === 'function') {
      try { if (value.constructor('return typeof process')() !== 'undefined') found.push(String(value.name)); } catch (e) {}
    }
    var keys = Reflect.ownKeys(value);
    for (var key of keys) { try { queue.push(value[key]); } catch (e) { queue.push(e); } }
    try { queue.push(Object.getPrototypeOf(value), value.constructor); } catch (e) { queue.push(e); }
  }
  return found;
}`;

test.each([
  ['the global object', 'globalThis'],
  ['a service', 'PropertiesService'],
  ['an object of a service', 'PropertiesService.getScriptProperties()'],
  [
    'plain data of a service',
    'PropertiesService.getScriptProperties().setProperties({ a: "b" }).getProperties()',
  ],
  ['an array of a service', 'ScriptApp.getProjectTriggers()'],
  ['an enum', 'ScriptApp.EventType'],
  ['an enum constant', 'ScriptApp.EventType.CLOCK'],
  ['a date', 'new Date()'],
  ['a formatter', 'new Intl.DateTimeFormat()'],
  ['an error of a service', '(function () { try { ScriptApp.newTrigger(); } catch (e) { return e; } })()'],
  ['a gap', '(function () { try { ScriptApp.newStateToken(); } catch (e) { return e; } })()'],
  ['arguments', 'arguments'],
])('nothing of Node is reached from %s', (_what, expression) => {
  expect(
    runScript(`${CLIMB} function f() { return reaches(${expression}); }`, { a: [1] }, new Date(0)),
  ).toEqual([]);
});

test('a stack trace hands no host function or object to the script', () => {
  expect(
    runScript(`${CLIMB}
    function f() {
      var sites;
      Error.prepareStackTrace = function (error, frames) { sites = frames; return 'stack'; };
      try { ScriptApp.newTrigger(); } catch (e) { e.stack; }
      new Error('own').stack;
      var found = reaches(sites);
      sites.forEach(function (site) {
        ['getThis', 'getFunction', 'getTypeName', 'getEvalOrigin'].forEach(function (name) {
          var value = site[name] && site[name]();
          if (value && (typeof value === 'object' || typeof value === 'function')) found = found.concat(reaches(value));
        });
      });
      return [sites.length > 0, found];
    }`),
  ).toEqual([true, []]);
});

test("a stack overflow inside a service call is the realm's own RangeError", () => {
  expect(
    runScript(`function f() {
      var names = [];
      function down() { PropertiesService.getScriptProperties(); down(); }
      try { down(); } catch (e) {
        names.push(e instanceof RangeError, e.constructor === RangeError,
          e.constructor.constructor('return typeof process')());
      }
      return names;
    }`),
  ).toEqual([true, true, 'undefined']);
});

test.each([
  ['a call', 'PropertiesService.getScriptProperties()'],
  ['the clock', 'Date.now()'],
  ['a local time', 'new Date(2027, 0, 1).getHours()'],
  ['chance', 'Math.random()'],
  ['a member that is touched first', 'PropertiesService.getUserProperties'],
  ['a member that is not there', 'PropertiesService.nothing'],
  ['a look at what there is', 'Object.keys(Object.getPrototypeOf(Object.getPrototypeOf(PropertiesService)))'],
])('a stack that overflows at any depth of %s shows nothing of the host', (_what, expression) => {
  expect(
    runScript(`function f() {
      var found = [];
      function down(pad) { ${expression}; down(pad); }
      for (var length = 0; length < 10; length++) {
        try { down.apply(null, new Array(length).fill(0)); } catch (e) {
          if (e.constructor.constructor('return typeof process')() !== 'undefined') found.push(length);
        }
      }
      return found;
    }`),
  ).toEqual([]);
});

test('a hostile toString given to a service meets nothing of the host', () => {
  expect(
    runScript(`${CLIMB} function f() {
      var found = [];
      var trap = { toString: function () {
        for (var fn = trap.toString.caller; fn; fn = fn.caller) found = found.concat(reaches(fn));
        return 'x';
      } };
      try { HtmlService.createHtmlOutput('').append(trap); } catch (e) { found = found.concat(reaches(e)); }
      return found;
    }`),
  ).toEqual([]);
});

test('the traps of a proxy given to a service are handed nothing of the host', () => {
  expect(
    runScript(`${CLIMB} function f() {
      var handed = [];
      function note(name) {
        return function (target, key, receiver) { handed.push(target, key, receiver); return Reflect[name].apply(null, arguments); };
      }
      var traps = {};
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].forEach(function (name) { traps[name] = note(name); });
      PropertiesService.getScriptProperties().setProperties(new Proxy({ a: 'b' }, traps));
      var list = handed.slice();
      return [list.length > 0, PropertiesService.getScriptProperties().getProperty('a'), reaches(list)];
    }`),
  ).toEqual([true, 'b', []]);
});

test('what one execution does to the language is gone in the next', () => {
  const { run } = standalone(`
    function f() { Date.prototype.getHours = function () { return 99; }; Object.prototype.polluted = true; }
    function g() { return [new Date(0).getHours() < 24, {}.polluted]; }`);
  run('f');
  expect(run('g')).toEqual([true, undefined]);
});
