import { bound, runScript } from '../support/script';

test('LK-01: a lock is free at first, is got once and again, and can be released twice', () => {
  expect(
    runScript(`function f() {
      var lock = LockService.getScriptLock(), seen = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(100)];
      lock.releaseLock();
      lock.releaseLock();
      lock.waitLock(0);
      return seen.concat(lock.hasLock());
    }`),
  ).toEqual([false, true, true, true, true]);
});

test('LK-01: a negative time never gets a lock', () => {
  expect(runScript(`function f() { return LockService.getScriptLock().tryLock(-1); }`)).toBe(false);
  expect(() => runScript(`function f() { LockService.getScriptLock().waitLock(-100); }`)).toThrow(
    'Lock timeout',
  );
});

test('LK-01: the end of an execution releases its locks, however it ends', () => {
  const { run, workspace } = bound(`
    function take() { LockService.getScriptLock().waitLock(10); }
    function fail() { take(); throw new Error('no'); }
    function free() { return LockService.getScriptLock().tryLock(0); }`);
  run('take');
  expect(run('free')).toBe(true);
  expect(() => run('fail')).toThrow('no');
  expect(run('free')).toBe(true);
  workspace.faults.killAfter({ member: 'Lock.waitLock' });
  expect(() => run('take')).toThrow('The execution was killed.');
  expect(run('free')).toBe(true);
});

const holding = `
  function hold(kind) {
    var lock = LockService['get' + kind + 'Lock']();
    lock.waitLock(1000);
    Session.getScriptTimeZone();
    return lock.hasLock();
  }
  function tryIt(kind, ms) {
    var before = Date.now(), lock = LockService['get' + kind + 'Lock']();
    var got = lock.tryLock(ms);
    return [got, Date.now() - before];
  }
  function wait() { LockService.getScriptLock().waitLock(2000); }`;

test('LK-02: who finds the lock taken waits on the clock and gets false, or the error of waitLock', () => {
  const { run, script, workspace } = bound(holding);
  let other: unknown;
  workspace.faults.between({ member: 'Session.getScriptTimeZone' }, () => {
    other = script.run('tryIt', 'Script', 5000);
    expect(() => script.run('wait')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
  expect(run('hold', 'Script')).toBe(true);
  expect(other).toEqual([false, 5040]);
});

test('LK-02: too many operations can be injected', () => {
  const { run, workspace } = bound(holding);
  const message = 'There are too many LockService operations against the same script.';
  workspace.faults.fail({ member: 'Lock.waitLock' }, message);
  expect(() => run('wait')).toThrow(message);
});

test('LK-03: script, user and document locks are three', () => {
  const { run, script, workspace } = bound(holding);
  const others: unknown[] = [];
  workspace.faults.between({ member: 'Session.getScriptTimeZone' }, () => {
    others.push(script.run('tryIt', 'User', 0), script.as('co@school.example').run('tryIt', 'Document', 0));
    others.push(script.as('co@school.example').run('tryIt', 'Script', 0));
  });
  run('hold', 'Script');
  expect(others).toEqual([
    [true, 40],
    [true, 40],
    [false, 40],
  ]);
});

test('LK-03: user locks of two people do not meet', () => {
  const { run, script, workspace } = bound(holding);
  const others: unknown[] = [];
  workspace.faults.between({ member: 'Session.getScriptTimeZone' }, () => {
    others.push(script.as('co@school.example').run('tryIt', 'User', 0), script.run('tryIt', 'User', 0));
  });
  run('hold', 'User');
  expect(others).toEqual([
    [true, 40],
    [false, 40],
  ]);
});

test('LK-03: there is no document lock without a document', () => {
  expect(runScript(`function f() { return LockService.getDocumentLock(); }`)).toBeNull();
});

test('LK-03: a lock does not survive a box that waits for a person', () => {
  const { run, script } = bound(`
    function f() {
      var lock = LockService.getScriptLock();
      lock.waitLock(10);
      Browser.msgBox('Wait');
      return lock.hasLock();
    }
    function other() { return LockService.getScriptLock().tryLock(0); }`);
  let meanwhile: unknown;
  script.answer(() => {
    meanwhile = script.run('other');
    return 'OK';
  });
  expect(run('f')).toBe(false);
  expect(meanwhile).toBe(true);
});
