/**
 * Code evaluated first in every script realm. It closes over the few host functions it is handed, so that
 * nothing of the host can be reached from what it defines: every function and error a script meets is made here.
 * Written as text on purpose: a function of the host would carry the host's realm with it.
 */
export const bootstrapSource = `(function (host) {
'use strict';
var NativeDate = Date, NativeFormat = Intl.DateTimeFormat, NativeError = Error, NativeObject = Object, indirectEval = eval;
var reflectConstruct = Reflect.construct, define = Object.defineProperty, hasOwn = Object.prototype.hasOwnProperty, text = Function.prototype.toString;
var apply = Reflect.apply, slice = Array.prototype.slice, reflectGet = Reflect.get, ownKeys = Reflect.ownKeys, ownDescriptor = Reflect.getOwnPropertyDescriptor;
var known = new WeakSet(), zone = host.zone, enter = guarded(host.enter), alive = guarded(host.alive), random = guarded(host.random);
var now = guarded(host.now), offsetAt = guarded(host.offsetAt), epochOfLocal = guarded(host.epochOfLocal);
var kindOf = guarded(host.kindOf), membersOf = guarded(host.membersOf);

function makeError(name, message, details) {
  var error = new NativeError(message);
  define(error, 'name', { value: name, configurable: true, writable: true });
  if (details) for (var key in details) error[key] = details[key];
  known.add(error);
  return error;
}
// A stack names the script's own places only, so that it is the same on every machine.
define(NativeError, 'prepareStackTrace', { writable: true, configurable: true, value: function (error, frames) {
  return [String(error)].concat(frames.filter(isOfScript)).join('\\n    at ');
} });
function isOfScript(frame) { return !/^(realm$|node:|file:|[/\\\\]|[A-Za-z]:)/.test(String(frame.getFileName())); }
function belongs(value) {
  return typeof value === 'object' || typeof value === 'function' ? value === null || value instanceof NativeObject : true;
}
function launder(error) {
  if (known.has(error) || belongs(error)) return error;
  var isStack = String(error && error.message).indexOf('call stack') >= 0;
  var clean = isStack ? new RangeError('Maximum call stack size exceeded') : new NativeError('Internal error: ' + (error && error.message));
  return clean;
}
// Whatever a function of the host throws, a full stack at any depth included, becomes the realm's own.
function guarded(fn) {
  return function (a, b, c, d) { try { return fn(a, b, c, d); } catch (error) { throw launder(error); } };
}
function call(self, index, name, given) {
  var args = [];
  for (var i = 0; i < given.length; i++) args[i] = given[i];
  return enter(self, index, name, args);
}
// Members come into being when they are first touched: an execution needs some thirty of the thousand it could use.
function makeClass(name, index) {
  var prototype = Object.create(new Proxy({}, {
    has: function (target, key) { return kindOf(index, key) !== '' || key in target; },
    get: function (target, key, receiver) {
      switch (kindOf(index, key)) {
        case 'method': return method(prototype, index, key);
        case 'property': return property(receiver, key);
        default: return reflectGet(target, key, receiver);
      }
    },
    ownKeys: function (target) {
      var names = membersOf(index);
      for (var i = 0; i < names.length; i++) describe(target, names[i]);
      return ownKeys(target);
    },
    getOwnPropertyDescriptor: function (target, key) { describe(target, key); return ownDescriptor(target, key); }
  }));
  function describe(target, key) {
    var kind = hasOwn.call(target, key) ? '' : kindOf(index, key);
    if (kind === 'method') define(target, key, { value: prototype[key], writable: true, configurable: true, enumerable: true });
    if (kind === 'property') define(target, key, {
      get: function () { return property(this, key); }, set: function (value) { own(this, key, value); }, configurable: true, enumerable: true
    });
  }
  if (kindOf(index, 'toString') === '')
    define(prototype, 'toString', { value: function toString() { return name; }, writable: true, configurable: true });
  return prototype;
}
function own(object, key, value) {
  define(object, key, { value: value, writable: true, configurable: true, enumerable: true });
  return value;
}
function method(prototype, index, name) {
  return own(prototype, name, { [name]: function () { return call(this, index, name, arguments); } }[name]);
}
function property(object, name) { return own(object, name, call(object, -2, name, [])); }
function makeConstant(name, ordinal) {
  var constant = Object.create({
    toString: function () { return name; }, name: function () { return name; }, ordinal: function () { return ordinal; },
    compareTo: function (other) { return ordinal - other.ordinal(); }, toJSON: function () { return name; }
  });
  return Object.freeze(constant);
}
function copyArray(source) {
  var copy = [];
  for (var i = 0; i < source.length; i++) copy[i] = source[i];
  return copy;
}
// Each row starts as a copy of a blank one: faster than growing it, and most cells of a table are blank.
function copyMatrix(rows, width, convert) {
  var copy = [], blank = [];
  for (var i = 0; i < width; i++) blank[i] = '';
  for (var r = 0; r < rows.length; r++) {
    var row = rows[r], out = apply(slice, blank, []);
    for (var c = 0; c < row.length; c++) { var v = row[c]; out[c] = typeof v === 'object' && v !== null ? convert(v) : v; }
    copy[r] = out;
  }
  return copy;
}

// A Date whose local time is the script's zone and whose "now" is the workspace's clock.
var P = NativeDate.prototype, native = {};
Object.getOwnPropertyNames(P).forEach(function (key) { if (typeof P[key] === 'function') native[key] = P[key]; });
var nativeParse = NativeDate.parse, nativeUTC = NativeDate.UTC;
function local(date) { var ms = native.getTime.call(date); return new NativeDate(ms === ms ? ms + offsetAt(ms) * 60000 : NaN); }
function parse(text) {
  text = String(text);
  if (/^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?$/.test(text)) return fromLocal(nativeParse(text + 'Z'));
  if (/^[+-]?\\d{4,6}(-\\d\\d(-\\d\\d)?)?$/.test(text)) return nativeParse(text);
  if (/(Z|GMT|UTC|[+-]\\d\\d:?\\d\\d|\\b[ECMP][SD]T)\\s*(\\([^)]*\\))?\\s*$/i.test(text)) return nativeParse(text);
  var asUtc = nativeParse(text + ' UTC');
  return fromLocal(asUtc);
}
function fromLocal(ms) { return ms === ms ? epochOfLocal(ms) : NaN; }
function ScriptDate(y, m, d, h, min, s, ms) {
  if (!new.target) return new ScriptDate().toString();
  var value, n = arguments.length;
  if (n === 0) value = now();
  else if (n === 1) {
    if (y instanceof NativeDate) value = native.getTime.call(y);
    else { var p = typeof y === 'object' && y !== null && typeof y[Symbol.toPrimitive] === 'function' ? y[Symbol.toPrimitive]('default') : y;
      if (typeof p === 'object' && p !== null) p = p.valueOf() === p ? String(p) : p.valueOf();
      value = typeof p === 'string' ? parse(p) : Number(p); }
  } else value = fromLocal(nativeUTC(y, m, n > 2 ? d : 1, n > 3 ? h : 0, n > 4 ? min : 0, n > 5 ? s : 0, n > 6 ? ms : 0));
  return reflectConstruct(NativeDate, [value], new.target);
}
ScriptDate.prototype = P;
define(ScriptDate, 'name', { value: 'Date' });
define(ScriptDate, 'length', { value: 7 });
define(P, 'constructor', { value: ScriptDate, writable: true, configurable: true });
ScriptDate.now = function () { return now(); };
ScriptDate.parse = parse;
ScriptDate.UTC = nativeUTC;
function override(name, fn) { define(P, name, { value: fn, writable: true, configurable: true }); define(fn, 'name', { value: name }); }
['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].forEach(function (part) {
  override('get' + part, function () { return native['getUTC' + part].call(local(this)); });
  if (part === 'Day') return;
  override('set' + part, function () {
    var date = local(this);
    if (part === 'FullYear' && native.getTime.call(date) !== native.getTime.call(date)) date = new NativeDate(0);
    return native.setTime.call(this, fromLocal(native['setUTC' + part].apply(date, arguments)));
  });
});
override('getYear', function () { return this.getFullYear() - 1900; });
override('getTimezoneOffset', function () { var ms = native.getTime.call(this); return ms === ms ? -offsetAt(ms) : NaN; });
var DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
var MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function two(n) { return n < 10 ? '0' + n : String(n); }
function dateText(d) { return DAYS[native.getUTCDay.call(d)] + ' ' + MONTHS[native.getUTCMonth.call(d)] + ' ' + two(native.getUTCDate.call(d)) + ' ' + ('000' + native.getUTCFullYear.call(d)).slice(-4); }
function timeText(date, d) {
  var offset = offsetAt(native.getTime.call(date)), abs = Math.abs(offset);
  var parts = new NativeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(date);
  var name = parts.filter(function (p) { return p.type === 'timeZoneName'; })[0].value;
  return two(native.getUTCHours.call(d)) + ':' + two(native.getUTCMinutes.call(d)) + ':' + two(native.getUTCSeconds.call(d)) +
    ' GMT' + (offset < 0 ? '-' : '+') + two(Math.floor(abs / 60)) + two(abs % 60) + ' (' + name + ')';
}
function isInvalid(date) { var ms = native.getTime.call(date); return ms !== ms; }
override('toString', function () { if (isInvalid(this)) return 'Invalid Date'; var d = local(this); return dateText(d) + ' ' + timeText(this, d); });
override('toDateString', function () { return isInvalid(this) ? 'Invalid Date' : dateText(local(this)); });
override('toTimeString', function () { return isInvalid(this) ? 'Invalid Date' : timeText(this, local(this)); });
['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].forEach(function (name) {
  override(name, function (locales, options) {
    var given = Object.assign({}, options);
    if (given.timeZone === undefined) given.timeZone = zone;
    return native[name].call(this, locales === undefined ? 'en-US' : locales, given);
  });
});
define(globalThis, 'Date', { value: ScriptDate, writable: true, configurable: true });

function Format(locales, options) {
  var given = Object.assign({}, options);
  if (given.timeZone === undefined) given.timeZone = zone;
  return reflectConstruct(NativeFormat, [locales === undefined ? 'en-US' : locales, given], new.target || Format);
}
Format.prototype = NativeFormat.prototype;
Format.supportedLocalesOf = NativeFormat.supportedLocalesOf;
define(Format, 'name', { value: 'DateTimeFormat' });
define(NativeFormat.prototype, 'constructor', { value: Format, writable: true, configurable: true });
var formatGetter = Object.getOwnPropertyDescriptor(NativeFormat.prototype, 'format').get;
define(NativeFormat.prototype, 'format', { configurable: true, get: function () {
  var format = formatGetter.call(this);
  return function (date) { return format(date === undefined ? now() : date); };
} });
var nativeParts = NativeFormat.prototype.formatToParts;
define(NativeFormat.prototype, 'formatToParts', { configurable: true, writable: true, value: function (date) { return nativeParts.call(this, date === undefined ? now() : date); } });
define(Intl, 'DateTimeFormat', { value: Format, writable: true, configurable: true });
Math.random = function () { return random(); };
define(globalThis, '__alive__', { value: function () { alive(); } });
delete globalThis.console;
delete globalThis.SharedArrayBuffer;
delete globalThis.Atomics;

function lazyGlobal(name) {
  define(globalThis, name, {
    configurable: true, enumerable: true,
    get: function () { return own(globalThis, name, call(undefined, -1, name, [])); },
    set: function (value) { own(globalThis, name, value); }
  });
}
// What the language brings along is no function of the script.
function isBuiltin(name, value) { return host.isBuiltin(name) && (value === ScriptDate || text.call(value).indexOf('[native code]') >= 0); }
function invoke(fn, args) {
  return fn.apply(globalThis, args);
}
return {
  makeError: makeError, makeClass: makeClass, makeConstant: makeConstant, copyArray: copyArray, copyMatrix: copyMatrix,
  lazyGlobal: lazyGlobal, invoke: invoke,
  object: function () { return {}; }, array: function () { return []; },
  date: function (ms) { return new NativeDate(ms); },
  thenable: function (value) { return typeof value === 'object' && value !== null && typeof value.then === 'function'; },
  settle: function (promise, done, failed) { promise.then(function (v) { done(v); }, function (e) { failed(e); }); },
  belongs: belongs,
  errorText: function (value) { try { return value instanceof NativeError ? { name: String(value.name), message: String(value.message), stack: String(value.stack) } : { name: 'Error', message: String(value), stack: '' }; } catch (e) { return { name: 'Error', message: 'unknown', stack: '' }; } },
  globalFunction: function (name) { try { var f = indirectEval(name); return typeof f === 'function' && !isBuiltin(name, f) ? f : undefined; } catch (e) { return undefined; } }
};
})`;
