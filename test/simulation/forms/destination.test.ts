import { setFormsDefaults } from '../../../src/simulation/forms/state';
import { bound } from '../../support/script';

const COMMON = `
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  function formById() { return FormApp.openById(PropertiesService.getDocumentProperties().getProperty('form')); }
  function make(build) {
    var form = FormApp.create('Demo').setTitle('Demo');
    PropertiesService.getDocumentProperties().setProperty('form', form.getId());
    build(form);
    return form;
  }
  function link(form) { return form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); }
  function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function values() { return tab().getDataRange().getValues(); }
  function shown() { return tab().getDataRange().getDisplayValues(); }
  function headers() { return shown()[0]; }
`;

const TWO = `form.addTextItem().setTitle('Name'); form.addTextItem().setTitle('Age');`;

/** A tracker whose script has made a form of the questions and sent its answers to the tracker. */
function linked(questions: string, more = '', options: Parameters<typeof bound>[1] = {}) {
  const files = `${COMMON} function f() { return link(make(function (form) { ${questions} })).getId(); } ${more}`;
  const made = bound(files, options);
  const form = made.workspace.form(made.run('f') as string);
  return { ...made, form, core: made.workspace.core };
}

test('FM-11: without a destination the getters throw, and removing it does nothing', () => {
  const { run } = bound(`${COMMON}
    function f(member) { return FormApp.create('x')[member](); }
    function g() { return FormApp.create('x').removeDestination().getItems().length; }`);
  const text = 'The form currently has no response destination.';
  expect(() => run('f', 'getDestinationId')).toThrow(text);
  expect(() => run('f', 'getDestinationType')).toThrow(text);
  expect(run('g')).toBe(0);
});

test('FM-12: setDestination adds a tab at the front with frozen headers and the form’s address', () => {
  const { run } = linked(
    `${TWO} form.addSectionHeaderItem().setTitle('Note'); form.addPageBreakItem(); form.addImageItem();`,
    `function g() {
      var form = formById();
      return [tab().getName(), ss.getSheets().length, tab().getFrozenRows(), headers(),
        FormApp.openByUrl(tab().getFormUrl()).getId() === form.getId(), ss.getFormUrl() === tab().getFormUrl(),
        form.getDestinationId() === ss.getId(), form.getDestinationType() === FormApp.DestinationType.SPREADSHEET];
    }`,
  );
  expect(run('g')).toEqual(['Form Responses 1', 2, 1, ['Timestamp', 'Name', 'Age'], true, true, true, true]);
});

test('FM-12: the tab is there at once, in the same execution', () => {
  const { run } = bound(
    `${COMMON} function f() {
      var form = link(make(function (form) { ${TWO} }));
      return ss.getSheets().filter(function (sheet) { return sheet.getFormUrl(); }).length;
    }`,
  );
  expect(run('f')).toBe(1);
});

test('FM-12: what the form wrote stays when the execution is killed', () => {
  const { workspace, run } = bound(`${COMMON}
    function f() { ss.getSheets()[0].getRange('A1').setValue('mine'); link(make(function (form) { ${TWO} })); ss.getName(); }
    function g() { return [headers(), ss.getSheets()[1].getRange('A1').getValue()]; }`);
  workspace.faults.killBefore({ member: 'Spreadsheet.getName' });
  expect(() => run('f')).toThrow('killed');
  expect(run('g')).toEqual([['Timestamp', 'Name', 'Age'], '']);
});

test('FM-12: the same spreadsheet again gives another tab, and the first one is no longer linked', () => {
  const { run, form } = linked(
    TWO,
    'function g() { link(formById()); return ss.getSheets().map(function (s) { return [s.getName(), !!s.getFormUrl()]; }); }',
  );
  form.respond({ Name: 'Ana' });
  expect(run('g')).toEqual([
    ['Form Responses 2', true],
    ['Form Responses 1', false],
    ['Sheet1', false],
  ]);
});

test('FM-12: collected addresses have the second column', () => {
  const { run, form } = linked(`form.setCollectEmail(true); ${TWO}`, '');
  form.respond({ Name: 'Ana' }, { as: 'ana@school.example' });
  expect((run('values') as unknown[][]).map((row) => row.slice(1))).toEqual([
    ['Email Address', 'Name', 'Age'],
    ['ana@school.example', 'Ana', ''],
  ]);
});

test('UI-05: the tab and its first columns are named in the spreadsheet’s language', () => {
  const { run } = bound(
    `${COMMON} function f() {
      ss.setSpreadsheetLocale('es_ES');
      link(make(function (form) { form.setCollectEmail(true); }));
      return [tab().getName()].concat(headers());
    }`,
  );
  expect(run('f')).toEqual([
    'Respuestas de formulario 1',
    'Marca temporal',
    'Dirección de correo electrónico',
  ]);
});

test('FM-12: later questions get columns at the right, new titles new headers, deleted ones keep their column', () => {
  const { run, form } = linked(TWO, '');
  form.respond({ Name: 'Ana', Age: '16' });
  form.addQuestion({ title: 'Grade' });
  form.rename('Name', 'Full name');
  form.removeQuestion('Age');
  form.respond({ 'Full name': 'Bo', Grade: 11 });
  expect((run('values') as unknown[][]).map((row) => row.slice(1))).toEqual([
    ['Full name', 'Age', 'Grade'],
    ['Ana', 16, ''],
    ['Bo', '', 11],
  ]);
});

test('FM-12: a header that a person changed stays until the question is renamed', () => {
  const { run, form } = linked(TWO, "function g() { tab().getRange('B1').setValue('Who'); }");
  run('g');
  form.respond({ Name: 'Ana' });
  expect(run('headers')).toEqual(['Timestamp', 'Who', 'Age']);
  form.rename('Name', 'Student');
  expect(run('headers')).toEqual(['Timestamp', 'Student', 'Age']);
});

test('FM-13: a wrong type fits no signature; a spreadsheet that cannot be opened is refused', () => {
  const { run } = bound(`${COMMON}
    function f() { FormApp.create('x').setDestination('SPREADSHEET', ss.getId()); }
    function g() { FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, 'nope'); }`);
  expect(() => run('f')).toThrow(/The parameters \(.*\) don't match the method signature/);
  expect(() => run('g')).toThrow('No item with the given ID could be found');
});

test('FM-14: a grid has a column per row, checkboxes are joined, what asks nothing has none', () => {
  const { run, form } = linked(
    `form.addGridItem().setTitle('Rank').setRows(['A', 'B']).setColumns(['first', 'second']);
     form.addCheckboxGridItem().setTitle('Days').setRows(['am']).setColumns(['Mon', 'Tue']);
     form.addCheckboxItem().setTitle('Skills').setChoiceValues(['Cut', 'Weld, hot']);`,
    '',
  );
  form.respond({ Rank: { B: 'first' }, Days: { am: ['Mon', 'Tue'] }, Skills: ['Cut', 'Weld, hot'] });
  expect((run('values') as unknown[][]).map((row) => row.slice(1))).toEqual([
    ['Rank [A]', 'Rank [B]', 'Days [am]', 'Skills'],
    ['', 'first', 'Mon, Tue', 'Cut, Weld, hot'],
  ]);
});

test('FM-15: the timestamp is a date and time, answers are read as if typed', () => {
  const { run, form } = linked(
    `['Number', 'Text', 'Formula', 'Phone'].forEach(function (title) { form.addTextItem().setTitle(title); });
     form.addDateItem().setTitle('Day');`,
    'function g() { return tab().getDataRange().getFormulas()[1].join(""); }',
  );
  const at = '2027-01-11T15:30:00-08:00';
  form.respond({ Number: '42', Text: 'hello', Formula: '=1+1', Phone: '007', Day: '2025-03-01' }, { at });
  const [, row] = run('values') as unknown[][];
  expect(row).toEqual([new Date(at), 42, 'hello', '=1+1', 7, new Date('2025-03-01T08:00:00Z')]);
  expect((run('shown') as string[][])[1]?.[0]).toBe('1/11/2027 15:30:00');
  expect(run('g')).toBe('');
});

test('FM-20: deleting responses and removing the destination leave the rows', () => {
  const { run, form } = linked(
    TWO,
    'function g() { formById().deleteAllResponses(); } function h() { formById().removeDestination(); return tab().getFormUrl(); }',
  );
  form.respond({ Name: 'Ana' });
  run('g');
  expect(form.responses()).toEqual([]);
  expect(run('h')).toBeNull();
  form.respond({ Name: 'Bo' });
  expect((run('values') as unknown[][]).map((row) => row[1])).toEqual(['Name', 'Ana']);
});

test('responses that are already there are written to a new destination', () => {
  const { run } = bound(`${COMMON} function f() {
    var form = make(function (form) { ${TWO} });
    form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('Early')).submit();
    link(form);
    return values()[1][1];
  }`);
  expect(run('f')).toBe('Early');
});

test('an edited response changes its own row, wherever it has been moved', () => {
  const { run, form, workspace } = linked(
    TWO,
    `function g() { tab().getRange('A2:C').sort({ column: 2, ascending: false }); tab().insertRowBefore(2); tab().insertColumnBefore(2); }`,
  );
  const { id } = form.respond({ Name: 'Ana', Age: '15' });
  form.respond({ Name: 'Bo', Age: '16' });
  form.respond({ Name: 'Cy', Age: '17' });
  run('g');
  workspace.clock.advanceBy({ hours: 2 });
  form.edit(id, { Age: '18' });
  expect(run('shown')).toEqual(
    [
      ['Timestamp', '', 'Name', 'Age'],
      ['', '', '', ''],
      [expect.stringMatching(/^1\/11\/2027 8:00:\d\d$/), '', 'Cy', '17'],
      [expect.stringMatching(/^1\/11\/2027 8:00:\d\d$/), '', 'Bo', '16'],
      [expect.stringMatching(/^1\/11\/2027 10:00:\d\d$/), '', 'Ana', '18'],
    ].map((row) => row as unknown[]),
  );
});

test('a response goes below the last one, though formulas are filled down beside it', () => {
  const { run, form } = linked(
    TWO,
    `function g() { tab().getRange('E2:E4').setFormula('=LEN(B2)'); }
     function h() { return tab().getRange('B2:E5').getValues(); }`,
  );
  run('g');
  form.respond({ Name: 'Ana' });
  form.respond({ Name: 'Bobby' });
  expect(run('h')).toEqual([
    ['Ana', '', '', ''],
    ['Bobby', '', '', ''],
    ['', '', '', 0],
    ['', '', '', 0],
  ]);
});

test('a full tab grows', () => {
  const { run, form } = linked(
    TWO,
    'function g() { tab().deleteRows(3, tab().getMaxRows() - 2); return tab().getMaxRows(); }',
  );
  expect(run('g')).toBe(2);
  form.respond({ Name: 'Ana' });
  form.respond({ Name: 'Bo' });
  expect((run('values') as unknown[][]).map((row) => row[1])).toEqual(['Name', 'Ana', 'Bo']);
});

test('a copy of the spreadsheet has a copy of the form, which answers into the copy', () => {
  const { run, form, core, workspace } = linked(
    TWO,
    `function g() {
      var copy = ss.copy('Next term');
      var url = copy.getSheets()[0].getFormUrl();
      return FormApp.openByUrl(url).getId();
    }`,
  );
  form.respond({ Name: 'Ana' });
  const other = workspace.form(run('g') as string);
  expect(other.id).not.toBe(form.id);
  other.respond({ Name: 'Bo' });
  expect(form.responses()).toHaveLength(1);
  expect(other.responses()).toHaveLength(1);
  expect(core.state.forms[other.id]?.destination?.spreadsheet).not.toBe(
    core.state.forms[form.id]?.destination?.spreadsheet,
  );
  expect((run('values') as unknown[][]).map((row) => row[1])).toEqual(['Name', 'Ana']);
});

test('GEN-12: whether the script’s own spreadsheet may be the destination under currentonly is a switch', () => {
  const manifest = {
    oauthScopes: ['forms', 'spreadsheets.currentonly'].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    ),
  };
  const { run, workspace } = bound(
    `function f() {
      FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    }`,
    { manifest },
  );
  expect(run('f')).toBeUndefined();
  setFormsDefaults(workspace.core, { destinationUnderCurrentOnly: false });
  expect(() => run('f')).toThrow('Specified permissions are not sufficient to call Form.setDestination');
});

test('a copy of the response tab is no destination, and a deleted tab is made anew', () => {
  const { run, form } = linked(
    TWO,
    `function g() {
      ss.setActiveSheet(tab());
      var copy = ss.duplicateActiveSheet();
      var url = copy.getFormUrl();
      ss.deleteSheet(ss.getSheetByName('Form Responses 1'));
      return url;
    }
    function h() { return ss.getSheets().map(function (s) { return s.getName() + ' ' + s.getLastRow(); }); }`,
  );
  form.respond({ Name: 'Ana' });
  expect(run('g')).toBeNull();
  form.respond({ Name: 'Bo' });
  expect(run('h')).toEqual(['Form Responses 1 3', 'Copy of Form Responses 1 2', 'Sheet1 0']);
});

test('a person answers while a script is about to be killed: the script’s writes go, the answer stays', () => {
  const { workspace, run, form } = linked(
    TWO,
    "function g() { tab().getRange('H1').setValue('mine'); ss.getName(); ss.getId(); }",
  );
  workspace.faults.between({ member: 'Spreadsheet.getName' }, () => form.respond({ Name: 'Ana' }));
  workspace.faults.killBefore({ member: 'Spreadsheet.getId' });
  expect(() => run('g')).toThrow('killed');
  expect((run('values') as unknown[][]).map((row) => row.slice(1))).toEqual([
    ['Name', 'Age'],
    ['Ana', ''],
  ]);
});
