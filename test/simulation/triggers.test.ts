import { bound } from '../support/script';

const SETUP = `
function tick(e) {
  var p = PropertiesService.getScriptProperties();
  p.setProperty('ticks', (p.getProperty('ticks') || '') + e.hour + ':' + e.minute + ' ');
}
function daily() { ScriptApp.newTrigger('tick').timeBased().atHour(9).everyDays(1).create(); }
`;
test('smoke', () => {
  const { run, workspace, script } = bound(SETUP);
  run('daily');
  workspace.clock.advanceBy({ days: 3 });
  expect(script.properties('script')).toEqual({ ticks: '17:0 17:0 17:0 ' });
  console.log(workspace.executions(), script.triggers());
});
test('html', () => {
  const { run } = bound({ 'a.js': `function g(x){ return '<b>'+x+'</b>' }
   function f(){ var t = HtmlService.createTemplateFromFile('p'); t.items=[1,2]; t.now=new Date(0); return t.evaluate().setTitle('T').getContent() }`, 'p.html': `<p><? for (var i of items) { ?><li><?= g(i) ?>/<?!= g(i) ?></li><? } ?><?= now.getTime() ?></p>` });
  expect(run('f')).toBe('<p><li>&lt;b&gt;1&lt;/b&gt;/<b>1</b></li><li>&lt;b&gt;2&lt;/b&gt;/<b>2</b></li>0</p>');
});
