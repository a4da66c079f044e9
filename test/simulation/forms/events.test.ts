import { setFormsDefaults } from '../../../src/simulation/forms/state';
import { bound } from '../../support/script';

const PROGRAM = `
  function setUp() {
    var ss = SpreadsheetApp.getActiveSpreadsheet();
    var form = FormApp.create('Demo').setTitle('Demo');
    form.addTextItem().setTitle('Name');
    form.addCheckboxItem().setTitle('Skills').setChoiceValues(['Cut', 'Weld']);
    form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    ScriptApp.newTrigger('onSheet').forSpreadsheet(ss).onFormSubmit().create();
    ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
    return form.getId();
  }
  function keep(name, data) {
    var store = PropertiesService.getScriptProperties();
    var list = JSON.parse(store.getProperty(name) || '[]');
    list.push(data);
    store.setProperty(name, JSON.stringify(list));
  }
  function onSheet(e) {
    keep('sheet', {
      keys: Object.keys(e).sort(), values: e.values, named: e.namedValues, range: e.range.getA1Notation(),
      sheet: e.range.getSheet().getName(), full: e.authMode === ScriptApp.AuthMode.FULL, uid: typeof e.triggerUid
    });
  }
  function onForm(e) {
    keep('form', {
      keys: Object.keys(e).sort(), source: e.source.getTitle(), kind: String(e.response),
      answers: e.response.getItemResponses().map(function (r) { return r.getResponse(); })
    });
  }
  function kept(name) { return JSON.parse(PropertiesService.getScriptProperties().getProperty(name) || '[]'); }
  function submitByScript(id) {
    var form = FormApp.openById(id);
    form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('script')).submit();
  }
  function dropTab() { var ss = SpreadsheetApp.getActiveSpreadsheet(); ss.deleteSheet(ss.getSheets()[0]); }
  function grade(id) {
    var form = FormApp.openById(id);
    var response = form.getResponses()[0];
    var answer = response.getItemResponses()[0];
    response.withItemGrade(answer.setScore(2));
    form.submitGrades([response]);
    return form.getResponses()[0].getItemResponses()[0].getScore();
  }
`;

function started() {
  const made = bound(PROGRAM);
  const form = made.workspace.form(made.run('setUp') as string);
  const kept = (name: string) => made.run('kept', name) as Record<string, unknown>[];
  return { ...made, form, kept };
}

test('TR-09: a submission fires the spreadsheet’s trigger with texts in column order and lists by header', () => {
  const { form, kept } = started();
  form.respond({ Skills: ['Cut', 'Weld'] });
  expect(kept('sheet')).toEqual([
    {
      keys: ['authMode', 'namedValues', 'range', 'source', 'triggerUid', 'values'],
      values: [expect.stringMatching(/^1\/11\/2027 8:00:\d\d$/), '', 'Cut, Weld', ''],
      named: {
        Timestamp: [expect.stringMatching(/^1\/11\/2027 8:00:\d\d$/)],
        Name: ['', ''],
        Skills: ['Cut, Weld'],
      },
      range: 'A2:D2',
      sheet: 'Form Responses 1',
      full: true,
      uid: 'string',
    },
  ]);
});

test('TR-10: the form’s own trigger fires too, with the response and the form and no namedValues', () => {
  const { form, kept } = started();
  form.respond({ Skills: ['Cut'] });
  expect(kept('form')).toEqual([
    {
      keys: ['authMode', 'response', 'source', 'triggerUid'],
      source: 'Demo',
      kind: 'FormResponse',
      answers: ['', ['Cut'], ''],
    },
  ]);
});

test('TR-13: a response that a script submits is stored and written, but fires nothing', () => {
  const { form, kept, run, workspace } = started();
  run('submitByScript', form.id);
  expect(form.responses()).toHaveLength(1);
  expect(kept('sheet')).toEqual([]);
  expect(kept('form')).toEqual([]);
  expect(workspace.gaps()).toEqual([]);
});

test('FM-24: submitGrades fires the form’s trigger', () => {
  const { form, kept, run } = started();
  run('submitByScript', form.id);
  expect(run('grade', form.id)).toBe(2);
  expect(kept('form')).toHaveLength(1);
});

test('TR-09: an edited response fires again; its event holds what changed, or the row where that is switched on', () => {
  const { form, kept, workspace } = started();
  const { id } = form.respond({ Skills: ['Cut', 'Weld'] });
  workspace.clock.advanceBy({ hours: 1 });
  form.edit(id, { Skills: ['Cut'] });
  setFormsDefaults(workspace.core, { editedEventHolds: 'all' });
  form.edit(id, {});
  const events = kept('sheet');
  expect(events.map(({ range }) => range)).toEqual(['A2:D2', 'A2:D2', 'A2:D2']);
  expect(events[1]?.values).toEqual([expect.stringMatching(/^1\/11\/2027 9:/), '', 'Cut', '']);
  expect(events[2]?.values).toEqual([expect.stringMatching(/^1\/11\/2027 9:/), '', 'Cut', '']);
  expect(kept('form')).toHaveLength(3);
});

test('TR-14: the row is in the sheet though the handler throws', () => {
  const { workspace, script } = bound(`
    function setUp() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var form = FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
      form.addTextItem().setTitle('Name');
      ScriptApp.newTrigger('onSubmit').forSpreadsheet(ss).onFormSubmit().create();
      return form.getId();
    }
    function onSubmit() { throw new Error('broken'); }
    function rows() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow(); }`);
  const form = workspace.form(script.run('setUp') as string);
  expect(form.respond({ Name: 'Ana' }).ok).toBe(true);
  expect(workspace.executions().at(-1)).toMatchObject({ functionName: 'onSubmit', outcome: 'failed' });
  expect(script.run('rows')).toBe(2);
});

test('SS-20: in a form-submit trigger the active sheet and range are the response’s', () => {
  const { workspace, script } = bound(`
    function setUp() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var form = FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
      ScriptApp.newTrigger('onSubmit').forSpreadsheet(ss).onFormSubmit().create();
      return form.getId();
    }
    function onSubmit() {
      var text = SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getRow();
      PropertiesService.getScriptProperties().setProperty('seen', text);
    }
    function seen() { return PropertiesService.getScriptProperties().getProperty('seen'); }`);
  workspace.form(script.run('setUp') as string).respond({});
  expect(script.run('seen')).toBe('Form Responses 1 2');
});

test('TR-09: the first answer after the response tab was deleted is told whole', () => {
  const { form, kept, run } = started();
  run('dropTab');
  form.respond({ Skills: ['Cut'] });
  expect(kept('sheet')[0]?.values).toEqual([expect.stringMatching(/^1\/11\/2027 8:/), '', 'Cut', '']);
});
