import { bound, standalone } from '../support/script';

const users = `function f() {
  var active = Session.getActiveUser();
  return [active.getEmail(), String(active), Session.getEffectiveUser().getEmail()];
}`;

test('SE-01: active and effective user are who runs the script, and a user reads as its address', () => {
  const { run, script } = bound(users);
  expect(run('f')).toEqual(['teacher@school.example', 'teacher@school.example', 'teacher@school.example']);
  expect(script.as('co@school.example').run('f')).toEqual(Array(3).fill('co@school.example'));
});

test('SE-01: simple triggers are told no address', () => {
  const { run, script } = bound(`${users}
    function onOpen() { PropertiesService.getDocumentProperties().setProperty('seen', JSON.stringify(f())); }
    function seen() { return PropertiesService.getDocumentProperties().getProperty('seen'); }`);
  script.open();
  expect(run('seen')).toBe('["","",""]');
});

test('SE-01: the address needs its scope, the zone and the language need none', () => {
  const { run } = standalone(
    `${users}\nfunction g() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale()]; }`,
    { manifest: { timeZone: 'Europe/Madrid', oauthScopes: [] }, locale: 'es_ES' },
  );
  expect(() => run('f')).toThrow(
    'Specified permissions are not sufficient to call Session.getActiveUser. ' +
      'Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
  expect(run('g')).toEqual(['Europe/Madrid', 'es']);
});

test('SE-01: the temporary key tells people apart and changes after a month', () => {
  const { run, script, workspace } = bound(`function f() { return Session.getTemporaryActiveUserKey(); }`);
  const key = run('f');
  expect(run('f')).toBe(key);
  expect(script.as('co@school.example').run('f')).not.toBe(key);
  workspace.clock.advanceBy({ days: 31 });
  expect(run('f')).not.toBe(key);
});
