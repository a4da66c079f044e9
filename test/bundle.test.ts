import vm from 'node:vm';
import { type FunctionDeclaration, type Program, parse } from 'acorn';
import { functionNames } from '../src/contract';
import { menuFunctions, triggerFunctions } from '../src/operations/names';
import { built } from './support/bundle';

const code = built('Code.js');
const program: Program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
const stubs = program.body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
const expected = [...new Set([...menuFunctions, ...triggerFunctions, ...functionNames])];

/** The functions that Google calls by their name alone. */
const simpleTriggers = ['onOpen', 'onInstall', 'onEdit', 'onSelectionChange'];

const services = [
  'Browser',
  'CacheService',
  'Calendar',
  'CalendarApp',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/** Reads the bundle as Google does before it runs a function: the language itself and nothing else. */
function load(globals: object = {}): vm.Context {
  const context = vm.createContext(globals);
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  return context;
}

const sourceOf = (context: vm.Context, name: string): string =>
  vm.runInContext(`typeof ${name} === 'function' ? ${name}.toString() : typeof ${name}`, context);

test('the bundle loads where there is nothing but the language', () => {
  expect(() => load()).not.toThrow();
});

test('loading the bundle touches no service of Google', () => {
  const touched: string[] = [];
  const globals = {};
  for (const name of services) Object.defineProperty(globals, name, { get: () => touched.push(name) });
  load(globals);
  expect(touched).toEqual([]);
});

test('the bundle is a script in the syntax of ES2019', () => {
  expect(program.body.length).toBeGreaterThan(0);
  expect(code).not.toMatch(/^\s*static\s+(\w+\s*=|\{)/m);
});

test('what the menus, the triggers and the sidebar call is declared at the top level', () => {
  expect(expected.length).toBeGreaterThan(0);
  expect(stubs.map((stub) => stub.id.name)).toEqual(expect.arrayContaining(expected));
});

test('every function declared at the top level is filled in on load', () => {
  const context = load();
  const unfilled = stubs.filter((stub) => {
    const source = sourceOf(context, stub.id.name);
    return stub.body.body.length === 0 && source === code.slice(stub.start, stub.end);
  });
  expect(unfilled.map((stub) => stub.id.name)).toEqual([]);
  for (const stub of stubs) expect(vm.runInContext(`typeof ${stub.id.name}`, context)).toBe('function');
});

test('nothing is declared at the top level that nobody calls', () => {
  const surplus = stubs
    .map((stub) => stub.id.name)
    .filter((name) => ![...expected, ...simpleTriggers].includes(name));
  expect(surplus).toEqual([]);
});

test('the sidebar can see every function it calls', () => {
  expect(functionNames.filter((name) => name.endsWith('_'))).toEqual([]);
});

test('the bundle holds the rooms that run in Google and nothing of the others', () => {
  const modules = [...code.matchAll(/^;\/\/ (?:CONCATENATED MODULE: )?\.\/(.+)$/gm)].map((match) => match[1]);
  expect(modules).toEqual(expect.arrayContaining(['src/main.ts']));
  expect(modules.filter((path) => /^src\/(simulation|rehearsal|preview|sidebar)\//.test(path ?? ''))).toEqual(
    [],
  );
  expect(code).not.toMatch(/\brequire\(["']node:|from ["']node:/);
});
