import { bound } from '../support/script';
test('UI-x: smoke', () => {
  const { script, workspace } = bound('function f(a){ PropertiesService.getScriptProperties().setProperty("a","1"); return [a, new Date().getHours()] } function g(){ return Browser.msgBox("Hi","Sure?",Browser.Buttons.YES_NO); }');
  expect(script.run('f', 3)).toEqual([3, 8]);
  expect(script.properties('script')).toEqual({ a: '1' });
  script.answer('yes');
  expect(script.run('g')).toBe('yes');
  expect(() => script.run('g')).toThrow(/nobody answers: "Hi: Sure\?"/);
  expect(workspace.gaps()).toEqual([]);
});
