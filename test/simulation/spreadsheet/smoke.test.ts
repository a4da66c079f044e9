import { bound } from '/work/main/test/support/script';
test('smoke', () => {
  const { run, tracker, workspace } = bound(`
function f() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var s = ss.getActiveSheet();
  s.appendRow(['a', 1, new Date(2027,0,5), true, '=B1+1', '007', "'007"]);
  return [s.getDataRange().getValues(), s.getDataRange().getDisplayValues(), s.getRange('A1').getBackground(), ss.getSheets().length, ss.insertSheet('x').getIndex(), String(s.getRange('A1'))];
}
function g() {
  var s = SpreadsheetApp.getActiveSheet(); var n = [];
  for (var i=0;i<1000;i++){var r=[];for(var j=0;j<20;j++)r.push(j%3?i*j:'text '+i);n.push(r)}
  s.getRange(1,1,1000,20).setValues(n);
}
function h() {
  var s = SpreadsheetApp.getActiveSheet(); var t = 0;
  var r = s.getRange(1,1,1000,20);
  for (var k=0;k<1000;k++) t += r.getValues().length;
  return t;
}
`);
  console.log(JSON.stringify(run('f')));
  run('g');
  const t0 = performance.now();
  console.log(run('h'), performance.now() - t0, tracker.values('Sheet1!A1:C2'), workspace.gaps());
});
