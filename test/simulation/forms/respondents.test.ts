import fc from 'fast-check';
import type { Workspace } from '../../../src/simulation';
import type { FileRecord } from '../../../src/simulation/drive/files';
import { FormRefused } from '../../../src/simulation/forms/errors';
import { setFormsDefaults } from '../../../src/simulation/forms/state';
import { standalone } from '../../support/script';

/** A form that the script's `f` makes, in front of people. */
function formOf(body: string, options: Parameters<typeof standalone>[1] = {}) {
  const { workspace, script } = standalone(
    `function f() { var form = FormApp.create('Demo').setTitle('Demo'); ${body}; return form.getId(); }`,
    options,
  );
  return { workspace, script, form: workspace.form(script.run('f') as string) };
}

const fileOf = (workspace: Workspace, id: string): FileRecord => workspace.core.state.files[id] as FileRecord;

function refusal(act: () => unknown): FormRefused {
  try {
    act();
  } catch (error) {
    if (error instanceof FormRefused) return error;
    throw error;
  }
  throw new Error('The form took it.');
}

const EVERY_KIND = `
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addParagraphTextItem().setTitle('Why');
  form.addMultipleChoiceItem().setTitle('May take part / Puede participar').setChoiceValues(['Yes / Sí', 'No']);
  form.addCheckboxItem().setTitle('Skills').setChoiceValues(['Cut', 'Weld', 'Draw']);
  form.addListItem().setTitle('Grade').setChoiceValues(['11', '12']);
  form.addScaleItem().setTitle('Excited').setBounds(0, 10);
  form.addGridItem().setTitle('Ranks').setRows(['A', 'B']).setColumns(['1', '2']);
  form.addCheckboxGridItem().setTitle('Days').setRows(['am', 'pm']).setColumns(['Mon', 'Tue']);
  form.addDateItem().setTitle('Born');
  form.addDateTimeItem().setTitle('Meeting');
  form.addTimeItem().setTitle('Wake');
  form.addDurationItem().setTitle('Took');
  form.addRatingItem().setTitle('Stars');
`;

test('a person answers every kind of question by its title', () => {
  const { form } = formOf(EVERY_KIND);
  const answers = {
    Name: 'Ana',
    Why: 'Because.',
    'May take part': 'Sí',
    Skills: ['Cut', 'Draw'],
    Grade: 11,
    Excited: 0,
    Ranks: { B: '1' },
    Days: { am: ['Mon', 'Tue'] },
    Born: '2010-02-28',
    Meeting: '2027-03-01T09:30',
    Wake: '7:15',
    Took: '01:30:00',
    Stars: 5,
  };
  const confirmation = form.respond(answers, { as: 'ana@school.example' });
  expect(confirmation).toMatchObject({
    ok: true,
    message: 'Your response has been recorded.',
    editUrl: null,
  });
  expect(form.responses()[0]?.answers).toEqual({
    Name: 'Ana',
    Why: 'Because.',
    'May take part / Puede participar': 'Yes / Sí',
    Skills: ['Cut', 'Draw'],
    Grade: '11',
    Excited: '0',
    Ranks: [null, '1'],
    Days: [['Mon', 'Tue'], []],
    Born: '2010-02-28',
    Meeting: '2027-03-01 09:30',
    Wake: '07:15',
    Took: '01:30:00',
    Stars: '5',
  });
  expect(form.responses()[0]?.email).toBeNull();
});

test('a title that no question has is a mistake that names the questions', () => {
  const { form } = formOf(EVERY_KIND);
  expect(() => form.respond({ Nickname: 'x' })).toThrow(
    'The form "Demo" has no question "Nickname". It asks "Name",',
  );
});

test('a beginning that two titles share is a mistake', () => {
  const { form } = formOf(
    "form.addTextItem().setTitle('First name'); form.addTextItem().setTitle('First choice');",
  );
  expect(() => form.respond({ First: 'x' })).toThrow('"First" may be any of "First name", "First choice".');
});

test('FM-23: a required question left out is refused, with the words of the page', () => {
  const { form } = formOf(EVERY_KIND);
  const error = refusal(() => form.respond({ Why: 'x' }));
  expect(error.reason).toBe('answers');
  expect(error.message).toBe('Name: This is a required question');
  expect(form.responses()).toEqual([]);
});

test.each([
  ['requireTextIsEmail()', 'ana@', 'ana@school.example', 'Must be a valid email address'],
  ['requireTextIsUrl()', 'not a link', 'https://firm.example/x', 'Must be a valid URL'],
  ['requireNumberBetween(4, 6)', '7', '5', 'Must be a number between 4 and 6'],
  ['requireWholeNumber()', '1.5', '2', 'Must be a whole number'],
  ['requireTextMatchesPattern("[A-Z]{3}")', 'ABCD', 'ABC', 'Must match [A-Z]{3}'],
  ['requireTextContainsPattern("[0-9]")', 'abc', 'ab1c', 'Must contain [0-9]'],
  ['requireTextLengthLessThanOrEqualTo(3)', 'four', 'abc', 'Must be at most 3 characters'],
  ['setHelpText("Three letters").requireTextLengthGreaterThanOrEqualTo(3)', 'ab', 'abc', 'Three letters'],
])('FM-23: %s refuses "%s" and takes "%s"', (rule, bad, good, message) => {
  const { form } = formOf(
    `form.addTextItem().setTitle('T').setValidation(FormApp.createTextValidation().${rule}.build())`,
  );
  expect(refusal(() => form.respond({ T: bad })).message).toBe(`T: ${message}`);
  expect(form.respond({ T: good }).ok).toBe(true);
});

test('FM-23: checkboxes are counted and grid columns used once', () => {
  const { form } = formOf(`
    form.addCheckboxItem().setTitle('Pick').setChoiceValues(['a', 'b', 'c'])
      .setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
    form.addGridItem().setTitle('Rank').setRows(['x', 'y']).setColumns(['1', '2']).setRequired(true)
      .setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().build());
  `);
  const rank = { x: '1', y: '2' };
  expect(refusal(() => form.respond({ Pick: ['a', 'b', 'c'], Rank: rank })).message).toBe(
    'Pick: Must select at most 2 options',
  );
  expect(refusal(() => form.respond({ Rank: { x: '1', y: '1' } })).message).toBe(
    "Rank: Please don't select more than one response per column",
  );
  expect(refusal(() => form.respond({ Rank: { x: '1' } })).message).toBe(
    'Rank: This question requires one response per row',
  );
  expect(form.respond({ Pick: ['a'], Rank: rank }).ok).toBe(true);
});

test('a choice that is not offered is refused, and taken where "other" is', () => {
  const { form } = formOf(`
    form.addMultipleChoiceItem().setTitle('Closed').setChoiceValues(['Yes', 'No']);
    form.addMultipleChoiceItem().setTitle('Open').setChoiceValues(['Robotics', 'Law']).showOtherOption(true);
  `);
  expect(refusal(() => form.respond({ Closed: 'Maybe' })).message).toBe('Closed: There is no option Maybe');
  form.respond({ Open: 'Robot' });
  expect(form.responses()[0]?.answers).toEqual({ Open: 'Robot' });
});

test('dates that are none are refused', () => {
  const { form } = formOf("form.addDateItem().setTitle('D'); form.addTimeItem().setTitle('T');");
  expect(refusal(() => form.respond({ D: '2027-02-29' })).message).toBe('D: Invalid date');
  expect(refusal(() => form.respond({ T: '24:00' })).message).toBe('T: Invalid time');
  expect(form.respond({ D: '2028-02-29', T: '23:59' }).ok).toBe(true);
});

const THREE_PAGES = `
  var choice = form.addMultipleChoiceItem().setTitle('Come?').setRequired(true);
  var yes = form.addPageBreakItem().setTitle('Details');
  form.addTextItem().setTitle('Device').setRequired(true);
  var no = form.addPageBreakItem().setTitle('Reason').setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addTextItem().setTitle('Why not').setRequired(true);
  choice.setChoices([choice.createChoice('Yes', yes), choice.createChoice('No', no)]);
`;

test('FM-08: navigation decides which questions are asked and required', () => {
  const { form } = formOf(THREE_PAGES);
  expect(refusal(() => form.respond({ 'Come?': 'Yes' })).message).toBe('Device: This is a required question');
  form.respond({ 'Come?': 'Yes', Device: 'laptop' });
  form.respond({ 'Come?': 'No', 'Why not': 'busy' });
  expect(form.responses().map(({ answers }) => Object.keys(answers))).toEqual([
    ['Come?', 'Device'],
    ['Come?', 'Why not'],
  ]);
});

test('an answer to a page that is never reached is refused when named, and dropped when the page sends it', () => {
  const { form } = formOf(THREE_PAGES);
  const error = refusal(() => form.respond({ 'Come?': 'No', 'Why not': 'busy', Device: 'laptop' }));
  expect(error.message).toBe('These answers do not lead to "Device".');
  const ids = form.questions().flatMap(({ items }) => items.map(({ id }) => id));
  const sent = { [ids[0] as number]: 'No', [ids[1] as number]: 'laptop', [ids[2] as number]: 'busy' };
  expect(form.sectionAfter(0, sent)).toBe(2);
  expect(form.sectionAfter(1, sent)).toBe('submit');
  form.submit(sent);
  expect(form.responses()[0]?.answers).toEqual({ 'Come?': 'No', 'Why not': 'busy' });
});

test('answers that lead round in a circle are a mistake', () => {
  const { form } = formOf(`
    var item = form.addListItem().setTitle('Again?');
    item.setChoices([item.createChoice('Yes', FormApp.PageNavigationType.RESTART),
      item.createChoice('No', FormApp.PageNavigationType.SUBMIT)]);
  `);
  expect(() => form.respond({ 'Again?': 'Yes' })).toThrow('lead round in a circle');
  expect(form.respond({ 'Again?': 'No' }).ok).toBe(true);
});

test('FM-21: a closed form shows its message, or the usual one', () => {
  const { form, workspace } = formOf('form.setAcceptingResponses(false)');
  expect(form.isOpen()).toBe(false);
  expect(refusal(() => form.respond({}))).toMatchObject({
    reason: 'closed',
    message: expect.stringContaining('The form Demo is no longer accepting responses.'),
  });
  const stored = workspace.core.state.forms[form.id];
  if (stored) stored.closedMessage = 'Come back in May.';
  expect(form.page().refusal).toBe('Come back in May.');
  expect(form.page().sections).toEqual([]);
  form.setAccepting(true);
  expect(form.respond({}).ok).toBe(true);
});

test('FM-21: whether create publishes, and who may respond then, are switches of the workspace', () => {
  const { workspace, script, form } = formOf('');
  expect(form.isOpen()).toBe(true);
  setFormsDefaults(workspace.core, { createdPublished: false });
  const hidden = workspace.form(script.run('f') as string);
  expect(refusal(() => hidden.respond({})).reason).toBe('unpublished');
  setFormsDefaults(workspace.core, { createdPublished: true, responders: 'domain' });
  const inside = workspace.form(script.run('f') as string);
  expect(refusal(() => inside.respond({})).reason).toBe('sign in');
  expect(refusal(() => inside.respond({}, { as: 'guardian@mail.example' })).reason).toBe('no permission');
  expect(inside.respond({}, { as: 'ana@school.example' }).ok).toBe(true);
  setFormsDefaults(workspace.core, { responders: 'nobody' });
  const closed = workspace.form(script.run('f') as string);
  expect(refusal(() => closed.respond({}, { as: 'ana@school.example' })).reason).toBe('no permission');
});

test('a responder added as a Drive permission may respond', () => {
  const { workspace, script } = formOf('');
  setFormsDefaults(workspace.core, { responders: 'nobody' });
  const form = workspace.form(script.run('f') as string);
  fileOf(workspace, form.id).permissions.push({
    id: 'p',
    type: 'anyone',
    role: 'reader',
    view: 'published',
  });
  expect(form.respond({}).ok).toBe(true);
});

test('an administrator can refuse outsiders whatever the permissions say', () => {
  const { workspace, form } = formOf('');
  setFormsDefaults(workspace.core, { outsiders: 'refused' });
  expect(refusal(() => form.respond({}, { as: 'partner@firm.example' })).reason).toBe('no permission');
  expect(form.respond({}, { as: 'ana@school.example' }).ok).toBe(true);
});

test('one response for each account, for those who sign in', () => {
  const { form } = formOf('form.setLimitOneResponsePerUser(true)');
  expect(refusal(() => form.respond({})).reason).toBe('sign in');
  form.respond({}, { as: 'ana@school.example' });
  expect(refusal(() => form.respond({}, { as: 'Ana@school.example' }))).toMatchObject({
    reason: 'already responded',
    message: expect.stringContaining("You've already responded"),
  });
  expect(form.respond({}, { as: 'bo@school.example' }).ok).toBe(true);
});

test('e-mail addresses are collected as the form says', () => {
  const { form, workspace } = formOf('form.setCollectEmail(true)');
  expect(refusal(() => form.respond({})).message).toBe('Email: This is a required question');
  expect(refusal(() => form.respond({}, { email: 'ana' })).message).toBe(
    'Email: Must be a valid email address',
  );
  form.respond({}, { email: 'ana@mail.example' });
  form.respond({}, { as: 'bo@school.example' });
  const stored = workspace.core.state.forms[form.id];
  if (stored) stored.emailCollection = 'VERIFIED';
  expect(refusal(() => form.respond({}, { email: 'someone@else.example' })).reason).toBe('sign in');
  form.respond({}, { as: 'li@school.example', email: 'someone@else.example' });
  expect(form.responses().map(({ email }) => email)).toEqual([
    'ana@mail.example',
    'bo@school.example',
    'li@school.example',
  ]);
});

test('setEmailCollectionType takes its own enum', () => {
  const { form } = formOf('form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)');
  expect(form.page({ as: 'a@school.example' }).email).toBe('VERIFIED');
});

test('FM-22: a personal link fills in its values, which can be changed, and wrong ones are dropped', () => {
  const { workspace, form } = formOf(`
    var token = form.addTextItem().setTitle('Token');
    var grade = form.addListItem().setTitle('Grade').setChoiceValues(['11', '12']);
    form.addTextItem().setTitle('Name');
    form.setConfirmationMessage(form.createResponse()
      .withItemResponse(token.createResponse('T-1 & more')).withItemResponse(grade.createResponse('12')).toPrefilledUrl());
  `);
  const url = workspace.core.state.forms[form.id]?.confirmation as string;
  const personal = workspace.form(url);
  const initial = personal
    .questions()[0]
    ?.items.map((item) => ('initial' in item ? item.initial : undefined));
  expect(initial).toEqual(['T-1 & more', '12', undefined]);
  personal.respond({ Name: 'Ana' });
  form.prefilled(url).respond({ Name: 'Bo', Grade: null, Token: 'forged' });
  workspace.form(url.replace('=12', '=13')).respond({ Name: 'Li' });
  expect(form.responses().map(({ answers }) => answers)).toEqual([
    { Token: 'T-1 & more', Grade: '12', Name: 'Ana' },
    { Token: 'forged', Name: 'Bo' },
    { Token: 'T-1 & more', Name: 'Li' },
  ]);
});

test('FM-22: whatever text is prefilled arrives as it was', () => {
  const { workspace, script } = formOf("form.addTextItem().setTitle('T')");
  const { id } = workspace.form(script.run('f') as string);
  const prefill = workspace.openScript({
    name: 'prefill',
    files: {
      'Code.js': `function f(id, text) {
        var form = FormApp.openById(id);
        var item = form.getItems()[0].asTextItem();
        return form.createResponse().withItemResponse(item.createResponse(text)).toPrefilledUrl();
      }`,
    },
  });
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const [item] = workspace.form(prefill.run('f', id, text) as string).questions()[0]?.items ?? [];
      expect(item).toMatchObject({ initial: text });
    }),
    { numRuns: 60 },
  );
});

test('the edit link changes the response in place, also through its address', () => {
  const { workspace, form } = formOf(
    "form.setAllowResponseEdits(true); form.addTextItem().setTitle('A'); form.addTextItem().setTitle('B');",
  );
  const { id, editUrl } = form.respond({ A: '1', B: '2' });
  workspace.clock.advanceBy({ hours: 1 });
  form.edit(id, { A: '9' });
  workspace.form(editUrl as string).respond({ B: null });
  expect(form.responses()).toEqual([
    expect.objectContaining({ id, timestamp: workspace.clock.now(), answers: { A: '9' } }),
  ]);
  expect(refusal(() => form.edit('2_gone', {})).reason).toBe('no such response');
});

test('a form can be found by any of its addresses', () => {
  const { workspace, form } = formOf('');
  const published = form.url.replace('/viewform', '');
  for (const address of [
    form.id,
    form.url,
    published,
    `${form.url}?usp=sf_link`,
    `https://docs.google.com/forms/d/${form.id}/edit#x`,
  ]) {
    expect(workspace.form(address).id).toBe(form.id);
  }
  expect(() => workspace.form('https://docs.google.com/forms/d/none/edit')).toThrow('There is no form at');
});

test('respond at a time moves the clock there first', () => {
  const { workspace, form } = formOf('');
  form.respond({}, { at: '2027-01-12T15:30' });
  expect(workspace.clock.iso()).toBe('2027-01-12T15:30:00');
  expect(form.responses()[0]?.timestamp).toBe(workspace.clock.now());
});

test('a teacher renames, adds and removes questions', () => {
  const { form } = formOf("form.addTextItem().setTitle('Old'); form.addTextItem().setTitle('Gone');");
  form.rename('Old', 'New');
  form.removeQuestion('Gone');
  form.addQuestion({ title: 'Sure?', kind: 'MULTIPLE_CHOICE', choices: ['Yes', 'No'], required: true });
  form.respond({ New: 'x', 'Sure?': 'Yes' });
  expect(form.responses()[0]?.answers).toEqual({ New: 'x', 'Sure?': 'Yes' });
});

test('the page is data: sections, kinds, choices, help, labels', () => {
  const { form } = formOf(`
    form.setDescription('About');
    form.addTextItem().setTitle('Name').setHelpText('Yours').setRequired(true);
    form.addPageBreakItem().setTitle('Two').setHelpText('More');
    form.addScaleItem().setTitle('Fun').setBounds(1, 3).setLabels('no', 'yes');
    form.addSectionHeaderItem().setTitle('Note');
  `);
  expect(form.page()).toMatchObject({
    title: 'Demo',
    refusal: null,
    sections: [
      {
        title: 'Demo',
        help: 'About',
        items: [{ kind: 'text', title: 'Name', help: 'Yours', required: true }],
      },
      {
        title: 'Two',
        help: 'More',
        items: [
          { kind: 'scale', title: 'Fun', levels: ['1', '2', '3'], lowLabel: 'no', highLabel: 'yes' },
          { kind: 'header', title: 'Note' },
        ],
      },
    ],
  });
});

test('responses survive a snapshot', () => {
  const { workspace, form } = formOf("form.addTextItem().setTitle('A')");
  const snapshot = workspace.snapshot();
  form.respond({ A: '1' });
  workspace.restore(snapshot);
  expect(form.responses()).toEqual([]);
  form.respond({ A: '2' });
  expect(form.responses()).toHaveLength(1);
});

test('a deleted form tells so', () => {
  const { workspace, form } = formOf('');
  fileOf(workspace, form.id).trashed = true;
  expect(refusal(() => form.respond({})).reason).toBe('deleted');
});
