import { bound, runScript, standalone } from '../support/script';

test('LG-01: Logger.log fills in %s, gives itself, and getLog has all lines', () => {
  const { run, workspace } = standalone(`function f() {
    Logger.log('%s of %s', 5, 'six').log({ a: 1 });
    return Logger.getLog();
  }`);
  expect(run('f')).toBe(
    'Mon Jan 11 08:00:00 PST 2027 INFO: 5.0 of six\nMon Jan 11 08:00:00 PST 2027 INFO: {a=1.0}\n',
  );
  expect(workspace.executions()[0]?.log).toEqual(['5.0 of six', '{a=1.0}']);
});

test('LG-01: clear empties the log, and the next execution starts with an empty one', () => {
  const { run } = standalone(`
    function f() { Logger.log('a'); Logger.clear(); return Logger.getLog(); }
    function g() { Logger.log('b'); }
    function h() { return Logger.getLog(); }`);
  expect(run('f')).toBe('');
  run('g');
  expect(run('h')).toBe('');
});

test('LG-01: console writes errors, objects, enums and service objects as a person reads them', () => {
  const { run, workspace } = bound(`function f() {
    console.log('%s is %d', 'Ana', 16);
    console.info({ a: [1, 'x'] });
    console.warn(new Error('late'), Utilities.Charset.UTF_8);
    console.error(Utilities.newBlob('x'));
    console.log(new Date(0).toISOString(), null, undefined);
  }`);
  run('f');
  expect(workspace.executions()[0]?.log).toEqual([
    'Ana is 16',
    "{ a: [ 1, 'x' ] }",
    'Error: late UTF_8',
    'Blob',
    '1970-01-01T00:00:00.000Z null undefined',
  ]);
});

test('LG-01: console.time measures on the virtual clock', () => {
  const { run, workspace } = standalone(
    `function f() { console.time('work'); Utilities.sleep(250); console.timeEnd('work'); console.timeEnd('work'); }`,
  );
  run('f');
  expect(workspace.executions()[0]?.log).toEqual(['work: 250ms']);
});

test('LG-01: logging costs no time and works before anybody has authorized anything', () => {
  const { workspace, script } = bound(
    `
    console.log('loaded');
    function onOpen() { Logger.log('opened'); }`,
    { kind: 'add-on' },
  );
  const before = workspace.clock.now();
  script.open();
  expect(workspace.executions().at(-1)?.log).toEqual(['loaded', 'opened']);
  expect(workspace.clock.now()).toBe(before);
});

test('LG-01: a value that refers to itself can be logged', () => {
  expect(
    runScript(`function f() { var a = {}; a.self = a; console.log(a); Logger.log(a); return 'done'; }`),
  ).toBe('done');
});
