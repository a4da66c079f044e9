import { FORM_TYPE } from '../../../src/simulation/drive/files';
import { bound, runScript, standalone } from '../../support/script';

const f = (body: string) => `function f(a, b) {${body}}`;

test('FM-01: create names the Drive file and leaves the title empty; setTitle does not rename the file', () => {
  const { workspace, run } = standalone(
    f(`
      var form = FormApp.create('Application');
      var before = form.getTitle();
      form.setTitle('Apply here');
      return [form.getId(), before, form.getTitle()];
    `),
  );
  const [id, before, after] = run('f') as string[];
  expect([before, after]).toEqual(['', 'Apply here']);
  expect(workspace.core.state.files[id as string]).toMatchObject({
    name: 'Application',
    mimeType: FORM_TYPE,
    owner: 'teacher@school.example',
  });
});

test.each(['null', "''"])('FM-01: create(%s) throws', (title) => {
  expect(() => runScript(f(`FormApp.create(${title})`))).toThrow('Invalid argument: title');
});

test('FM-02: an id that is none, and an address of something else, are refused in Google’s words', () => {
  expect(() => runScript(f("FormApp.openById('nope')"))).toThrow(
    'No item with the given ID could be found, or you do not have permission to access it.',
  );
  expect(() => runScript(f("FormApp.openByUrl('http://invalid.url/')"))).toThrow('Invalid argument: url');
});

test('FM-02: a form of another account cannot be opened until it is shared for editing', () => {
  const { workspace, script } = standalone(
    f(`
      if (!a) return FormApp.create('Mine').getId();
      return FormApp.openById(a).getId();
    `),
  );
  const id = script.run('f') as string;
  const other = script.as('colleague@school.example');
  expect(() => other.run('f', id)).toThrow('you do not have permission');
  workspace.core.state.files[id]?.permissions.push({
    id: 'w',
    type: 'user',
    role: 'writer',
    emailAddress: 'colleague@school.example',
  });
  expect(other.run('f', id)).toBe(id);
});

test('FM-03: the published address hides the id, the edit address has it, the short one drops /viewform', () => {
  const [id, published, edit, short, byUrl] = runScript(
    f(`
      var form = FormApp.create('x');
      var urls = [form.getPublishedUrl(), form.getEditUrl(), form.shortenFormUrl(form.getPublishedUrl())];
      return [form.getId()].concat(urls, urls.map(function (url) { return FormApp.openByUrl(url).getId(); }).join());
    `),
  ) as string[];
  expect(published).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQL[\w-]+\/viewform$/);
  expect(published).not.toContain(id);
  expect(edit).toContain(id);
  expect(short).not.toContain('/viewform');
  expect(byUrl).toBe(`${id},${id},${id}`);
});

test('FM-04: items are appended with numeric ids, a zero-based index, an enum type, and are not required', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var first = form.addTextItem().setTitle('Name');
        var second = form.addListItem();
        return {
          index: [first.getIndex(), second.getIndex()],
          id: typeof first.getId(),
          type: first.getType() === FormApp.ItemType.TEXT && form.getItems()[1].getType() === FormApp.ItemType.LIST,
          text: [String(form), String(first), String(form.getItems()[0])],
          required: first.isRequired(),
          help: first.getHelpText(),
          missing: form.getItemById('nope'),
          found: form.getItemById(first.getId()).getTitle(),
          only: form.getItems(FormApp.ItemType.LIST).length
        };
      `),
    ),
  ).toEqual({
    index: [0, 1],
    id: 'number',
    type: true,
    text: ['Form', 'TextItem', 'Item'],
    required: false,
    help: '',
    missing: null,
    found: 'Name',
    only: 1,
  });
});

test('FM-05: getItems gives generic items that must be cast, and only to what they are', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var made = form.addTextItem();
        var item = form.getItems()[0];
        var error = '';
        try { item.asListItem(); } catch (e) { error = e.message; }
        return [typeof item.setRequired, item.asTextItem().setRequired(true).isRequired(), typeof made.asTextItem, error];
      `),
    ),
  ).toEqual(['undefined', true, 'undefined', 'Invalid conversion for item type: TEXT.']);
});

test('FM-06: a new choice item has one choice with an empty value; empty arrays are refused', () => {
  expect(
    runScript(
      f(`
        var item = FormApp.create('x').addMultipleChoiceItem();
        var values = function () { return item.getChoices().map(function (c) { return c.getValue(); }); };
        var first = values();
        var errors = [function () { item.setChoiceValues([]); }, function () { item.setChoices([]); },
          function () { item.setChoices(null); }].map(function (act) {
            try { act(); return 'no error'; } catch (e) { return e.message; }
          });
        item.setChoiceValues(['Yes', 'No']);
        return [first, errors, values()];
      `),
    ),
  ).toEqual([
    [''],
    ['Array is empty: values', 'Array is empty: choices', 'Array is empty: choices'],
    ['Yes', 'No'],
  ]);
});

test('FM-07: choices that navigate and choices that do not cannot be mixed', () => {
  expect(() =>
    runScript(
      f(`
        var form = FormApp.create('x');
        var item = form.addMultipleChoiceItem();
        var page = form.addPageBreakItem();
        item.setChoices([item.createChoice('A', page), item.createChoice('B')]);
      `),
    ),
  ).toThrow('Invalid data updating form.');
});

test.each(['item.setChoices([item.createChoice("A", page)])', 'form.addPageBreakItem().setGoToPage(page)'])(
  'FM-07: a page break cannot be deleted while something leads to it: %s',
  (lead) => {
    const program = f(`
    var form = FormApp.create('x');
    var item = form.addMultipleChoiceItem();
    var page = form.addPageBreakItem();
    ${lead};
    if (a) {
      item.setChoiceValues(['A']);
      form.getItems(FormApp.ItemType.PAGE_BREAK).forEach(function (each) {
        each.asPageBreakItem().setGoToPage(FormApp.PageNavigationType.CONTINUE);
      });
    }
    form.deleteItem(page.getIndex());
    return form.getItems().length;
  `);
    expect(() => runScript(program, false)).toThrow('Invalid data updating form.');
    expect(runScript(program, true)).toBeGreaterThanOrEqual(1);
  },
);

test('FM-07: setPoints(0) is refused', () => {
  expect(() => runScript(f("FormApp.create('x').addTextItem().setPoints(0)"))).toThrow(
    'Invalid data updating form.',
  );
});

test('FM-08: a choice knows where it leads, with getGotoPage and a page break with getGoToPage', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var item = form.addListItem();
        var page = form.addPageBreakItem().setTitle('Two');
        item.setChoices([item.createChoice('A', page), item.createChoice('B', FormApp.PageNavigationType.SUBMIT)]);
        var choices = item.getChoices();
        page.setGoToPage(FormApp.PageNavigationType.SUBMIT);
        var other = form.addPageBreakItem().setGoToPage(page);
        return [
          choices[0].getPageNavigationType() === FormApp.PageNavigationType.GO_TO_PAGE,
          choices[0].getGotoPage().getTitle(),
          choices[1].getPageNavigationType() === FormApp.PageNavigationType.SUBMIT,
          choices[1].getGotoPage(),
          typeof choices[0].getGoToPage,
          String(page.getPageNavigationType()), page.getGoToPage(), other.getGoToPage().getTitle()
        ];
      `),
    ),
  ).toEqual([true, 'Two', true, null, 'undefined', 'SUBMIT', null, 'Two']);
});

test('FM-09: moveItem takes indexes or an Item; a concrete item does not fit its signature', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        ['a', 'b', 'c'].forEach(function (title) { form.addTextItem().setTitle(title); });
        var titles = function () { return form.getItems().map(function (i) { return i.getTitle(); }).join(''); };
        form.moveItem(0, 2);
        var first = titles();
        form.moveItem(form.getItems()[2], 0);
        var error = '';
        try { form.moveItem(form.addTextItem(), 0); } catch (e) { error = e.message; }
        return [first, titles().slice(0, 3), error];
      `),
    ),
  ).toEqual([
    'bca',
    'abc',
    "The parameters (FormApp.TextItem,number) don't match the method signature for FormApp.Form.moveItem.",
  ]);
});

test('FM-10: a scale goes from 1 to 5, may start at 0 and end at 3 to 10', () => {
  expect(
    runScript(
      f(`
        var item = FormApp.create('x').addScaleItem();
        var first = [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel()];
        var refused = [[2, 5], [1, 2], [0, 11]].filter(function (bounds) {
          try { item.setBounds(bounds[0], bounds[1]); return false; } catch (e) { return true; }
        });
        item.setBounds(0, 10).setLabels('low', 'high');
        return [first, refused.length, item.getLowerBound(), item.getUpperBound(), item.getRightLabel()];
      `),
    ),
  ).toEqual([[1, 5, ''], 3, 0, 10, 'high']);
});

test('FM-10: grids have rows and columns, a rating an icon and 3 to 10 levels', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var grid = form.addGridItem().setRows(['a', 'b']).setColumns(['1', '2', '3']);
        var rating = form.addRatingItem().setRatingScaleLevel(7).setRatingIcon(FormApp.RatingIconType.HEART);
        var refused = false;
        try { rating.setRatingScaleLevel(2); } catch (e) { refused = true; }
        return [grid.getRows(), grid.getColumns(), rating.getRatingScaleLevel(), String(rating.getRatingIcon()),
          form.getItems()[1].getType() === FormApp.ItemType.RATING, refused];
      `),
    ),
  ).toEqual([['a', 'b'], ['1', '2', '3'], 7, 'HEART', true, true]);
});

test('FM-21: a new form is published and accepting; closing it leaves it published, unpublishing closes it', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var state = function () { return [form.isPublished(), form.isAcceptingResponses()].join(); };
        var seen = [state()];
        form.setAcceptingResponses(false); seen.push(state());
        form.setPublished(false); seen.push(state());
        try { form.setAcceptingResponses(true); seen.push('opened'); } catch (e) { seen.push(e.message); }
        form.setPublished(true); seen.push(state());
        seen.push(FormApp.create('y', false).isPublished());
        return seen;
      `),
    ),
  ).toEqual(['true,true', 'true,false', 'false,false', 'Invalid data updating form.', 'true,true', false]);
});

test('FM-23: rules are built and set; a pattern that RE2 does not know is refused', () => {
  expect(
    runScript(
      f(`
        var item = FormApp.create('x').addTextItem();
        item.setValidation(FormApp.createTextValidation().setHelpText('An address').requireTextIsEmail().build());
        try { FormApp.createTextValidation().requireTextMatchesPattern('(?=x)'); } catch (e) { return e.message; }
      `),
    ),
  ).toBe('Invalid data updating form.');
});

test('settings of a form are kept', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x').setDescription('d').setConfirmationMessage('c').setCustomClosedFormMessage('z')
          .setAllowResponseEdits(true).setLimitOneResponsePerUser(true).setProgressBar(true).setShuffleQuestions(true)
          .setCollectEmail(true).setShowLinkToRespondAgain(false).setIsQuiz(true).setPublishingSummary(true);
        return [form.getDescription(), form.getConfirmationMessage(), form.getCustomClosedFormMessage(),
          form.canEditResponse(), form.hasLimitOneResponsePerUser(), form.hasProgressBar(), form.getShuffleQuestions(),
          form.collectsEmail(), form.hasRespondAgainLink(), form.isQuiz(), form.isPublishingSummary()];
      `),
    ),
  ).toEqual(['d', 'c', 'z', true, true, true, true, true, false, true, true]);
});

test('editors and published readers are permissions of the Drive file', () => {
  const { workspace, run } = standalone(
    f(`
      var form = FormApp.create('x').addEditor('ana@school.example').addPublishedReader('li@school.example');
      form.addPublishedReaders(['bo@school.example']).removePublishedReader('bo@school.example');
      return [form.getId(), form.getEditors().map(String).join(), form.getPublishedReaders().length];
    `),
  );
  const [id, editor, readers] = run('f') as [string, string, number];
  expect([editor, readers]).toEqual(['teacher@school.example,ana@school.example', 1]);
  expect(workspace.core.state.files[id]?.permissions).toContainEqual({
    id: 'published-li@school.example',
    type: 'user',
    role: 'reader',
    view: 'published',
    emailAddress: 'li@school.example',
  });
});

test('GEN-12: forms.currentonly reaches no form but the script’s own', () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/forms.currentonly'] };
  const { run } = bound(f("return a ? FormApp.getActiveForm() : FormApp.create('x')"), { manifest });
  expect(() => run('f')).toThrow('Required permissions: https://www.googleapis.com/auth/forms');
  expect(run('f', true)).toBeNull();
});

test('a script bound to a form works on it', () => {
  const { workspace, run } = standalone(f("return FormApp.create('Own').setTitle('Own form').getId()"));
  const script = workspace.openScript({
    files: { 'Code.js': f('return FormApp.getActiveForm().getTitle()') },
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/forms.currentonly'] },
    boundTo: run('f') as string,
  });
  expect(script.run('f')).toBe('Own form');
});

test('an image keeps its picture and a video its address', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var image = form.addImageItem().setImage(Utilities.newBlob([1, -2, 3], 'image/png', 'a.png')).setWidth(200)
          .setAlignment(FormApp.Alignment.CENTER);
        form.addVideoItem().setVideoUrl('https://www.youtube.com/watch?v=1');
        var blob = image.getImage();
        return [blob.getBytes(), blob.getContentType(), blob.getName(), image.getWidth(), String(image.getAlignment())];
      `),
    ),
  ).toEqual([[1, -2, 3], 'image/png', 'a.png', 200, 'CENTER']);
});

test('a deleted item is gone for whoever still holds it', () => {
  expect(() =>
    runScript(
      f(`
        var form = FormApp.create('x');
        var item = form.addTextItem();
        form.deleteItem(0);
        item.setTitle('late');
      `),
    ),
  ).toThrow('No item with the given ID could be found');
});
