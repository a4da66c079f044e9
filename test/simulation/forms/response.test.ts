import { runScript, standalone } from '../../support/script';

const f = (body: string) => `function f(a) {${body}}`;

test('FM-16: every kind of question makes its answer', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var scale = form.addScaleItem().setBounds(0, 10);
        var all = [
          form.addTextItem().createResponse('text'),
          form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']).createResponse(['a', 'c']),
          scale.createResponse(4),
          form.addRatingItem().createResponse(3),
          form.addGridItem().setRows(['r', 's']).setColumns(['1', '2']).createResponse(['2', null]),
          form.addCheckboxGridItem().setRows(['r', 's']).setColumns(['1', '2']).createResponse([['1', '2'], null]),
          form.addDateItem().createResponse(new Date(2000, 0, 1)),
          form.addDateTimeItem().createResponse(new Date(2024, 4, 20, 14, 30)),
          form.addTimeItem().createResponse(7, 45),
          form.addDurationItem().createResponse(1, 2, 3)
        ];
        return all.map(function (each) { return each.getResponse(); });
      `),
    ),
  ).toEqual([
    'text',
    ['a', 'c'],
    '4',
    '3',
    ['2', ''],
    [['1', '2'], ''],
    '2000-01-01',
    '2024-05-20 14:30',
    '07:45',
    '01:02:03',
  ]);
});

test('FM-16: a value that is no choice is refused unless "other" is offered; so is a scale outside its bounds', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var choice = form.addMultipleChoiceItem().setChoiceValues(['Yes', 'No']);
        var scale = form.addScaleItem();
        var grid = form.addGridItem().setRows(['r', 's']).setColumns(['1', '2']);
        var errors = [
          function () { choice.createResponse('Maybe'); },
          function () { scale.createResponse(6); },
          function () { grid.createResponse(['1']); },
          function () { grid.createResponse(['1', '3']); }
        ].map(function (act) { try { act(); return ''; } catch (e) { return e.message; } });
        return errors.concat(choice.showOtherOption(true).createResponse('Maybe').getResponse());
      `),
    ),
  ).toEqual([
    'Invalid response submitted to multiple choice question.',
    'Invalid response submitted to scale question.',
    'Invalid response submitted to grid question.',
    'Invalid response submitted to grid question.',
    'Maybe',
  ]);
});

test('FM-17: a response has no id, time or address until it is submitted, which gives a new one, once', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var item = form.addTextItem();
        var draft = form.createResponse()
          .withItemResponse(item.createResponse('first')).withItemResponse(item.createResponse('last'));
        var before = [draft.getId(), draft.getTimestamp(), draft.getRespondentEmail()];
        var stored = draft.submit();
        var again = '';
        try { draft.submit(); } catch (e) { again = e.message; }
        return [before, stored !== draft, typeof stored.getId(), stored.getTimestamp() instanceof Date,
          stored.getRespondentEmail(), stored.getItemResponses()[0].getResponse(), again,
          form.getResponse(stored.getId()).getId() === stored.getId(), form.getResponses().length];
      `),
    ),
  ).toEqual([
    [null, null, null],
    true,
    'string',
    true,
    '',
    'last',
    'This response has already been submitted.',
    true,
    1,
  ]);
});

test('FM-18: answers come in the order of the items; unanswered texts, dates and times as an empty string', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var make = ['addTimeItem', 'addScaleItem', 'addParagraphTextItem', 'addMultipleChoiceItem', 'addDateItem', 'addTextItem'];
        var items = make.map(function (add) { return form[add]().setTitle(add); });
        items[3].setChoiceValues(['Yes']);
        form.createResponse().withItemResponse(items[5].createResponse('x')).withItemResponse(items[3].createResponse('Yes')).submit();
        var response = form.getResponses()[0];
        var item = function (id) { return form.getItemById(items[id].getId()); };
        return [
          response.getItemResponses().map(function (r) { return [r.getItem().getTitle(), r.getResponse()]; }),
          response.getResponseForItem(item(3)).getResponse(),
          response.getResponseForItem(item(1)), response.getResponseForItem(item(4))
        ];
      `),
    ),
  ).toEqual([
    [
      ['addTimeItem', ''],
      ['addParagraphTextItem', ''],
      ['addMultipleChoiceItem', 'Yes'],
      ['addDateItem', ''],
      ['addTextItem', 'x'],
    ],
    'Yes',
    null,
    null,
  ]);
});

test.each(['setLimitOneResponsePerUser', 'setCollectEmail'])(
  'FM-19: with %s a script cannot submit responses',
  (setting) => {
    expect(() => runScript(f(`FormApp.create('x').${setting}(true).createResponse().submit()`))).toThrow(
      'Invalid data updating form.',
    );
  },
);

test('FM-21: a form that is closed takes no response of a script either', () => {
  expect(() =>
    runScript(f("FormApp.create('x').setAcceptingResponses(false).createResponse().submit()")),
  ).toThrow('This form is not currently accepting responses');
});

test('FM-20: responses are deleted one by one or all', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var item = form.addTextItem();
        var ids = ['a', 'b', 'c'].map(function (text) {
          return form.createResponse().withItemResponse(item.createResponse(text)).submit().getId();
        });
        form.deleteResponse(ids[1]);
        var left = form.getResponses().map(function (r) { return r.getItemResponses()[0].getResponse(); });
        return [left, form.deleteAllResponses().getResponses().length];
      `),
    ),
  ).toEqual([['a', 'c'], 0]);
});

test('FM-22: a prefilled link has an entry per question, not named after its id, and every kind of value', () => {
  const [url, published, ids] = runScript(
    f(`
      var form = FormApp.create('x');
      var name = form.addTextItem();
      var boxes = form.addCheckboxItem().setChoiceValues(['a', 'b']);
      var other = form.addMultipleChoiceItem().setChoiceValues(['Yes']).showOtherOption(true);
      var grid = form.addGridItem().setRows(['r', 's']).setColumns(['1', '2']);
      var url = form.createResponse()
        .withItemResponse(name.createResponse('Ana & José=1'))
        .withItemResponse(boxes.createResponse(['a', 'b']))
        .withItemResponse(other.createResponse('Perhaps'))
        .withItemResponse(grid.createResponse([null, '2']))
        .toPrefilledUrl();
      return [url, form.getPublishedUrl(), form.getItems().map(function (i) { return i.getId(); })];
    `),
  ) as [string, string, number[]];
  expect(url.startsWith(`${published}?usp=pp_url&entry.`)).toBe(true);
  expect(url).toContain('=Ana+%26+Jos%C3%A9%3D1&');
  const entries = [...url.matchAll(/entry\.(\d+)=([^&]*)/g)].map(([, entry, value]) => [
    Number(entry),
    value,
  ]);
  expect(entries.map(([, value]) => value)).toEqual([
    'Ana+%26+Jos%C3%A9%3D1',
    'a',
    'b',
    '__other_option__',
    '2',
  ]);
  expect(url).toMatch(/entry\.\d+\.other_option_response=Perhaps/);
  for (const [entry] of entries) expect(ids).not.toContain(entry);
});

test('getResponses(since) gives later responses only; whether one of that moment counts is a switch', () => {
  const program = f(`
    if (!a) { var form = FormApp.create('x'); form.createResponse().submit(); return form.getId(); }
    var form = FormApp.openById(a);
    return form.getResponses(form.getResponses()[0].getTimestamp()).length;
  `);
  const { workspace, run } = standalone(program);
  const id = run('f');
  expect(run('f', id)).toBe(0);
  workspace.core.state.formsDefaults.sinceIsInclusive = true;
  expect(run('f', id)).toBe(1);
});

test('an edit link is there whether or not respondents see it', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var stored = form.createResponse().submit();
        return stored.getEditResponseUrl().indexOf(form.getPublishedUrl() + '?edit2=') === 0;
      `),
    ),
  ).toBe(true);
});

test('answers of a deleted question are not given any more', () => {
  expect(
    runScript(
      f(`
        var form = FormApp.create('x');
        var gone = form.addTextItem();
        var kept = form.addTextItem();
        form.createResponse().withItemResponse(gone.createResponse('1')).withItemResponse(kept.createResponse('2')).submit();
        form.deleteItem(0);
        return form.getResponses()[0].getItemResponses().map(function (r) { return r.getResponse(); });
      `),
    ),
  ).toEqual(['2']);
});
