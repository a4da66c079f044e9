import { setFormsDefaults } from '../../src/simulation/forms/state';
import type { FormId } from '../../src/toolkit/form';
import { formOf, forms } from '../../src/toolkit/forms';
import { formsEdge } from '../support/forms';

const ids = forms.map((form) => form.id);
const titlesOf = (edge: ReturnType<typeof formsEdge>, formId: string) =>
  edge.workspace
    .form(formId)
    .questions()
    .flatMap((section) => section.items.map((item) => item.title));

test.each(ids)('%s: every question is there, the form is open to everyone, and nothing is amiss', (id) => {
  const edge = formsEdge();
  const built = edge.build(id);
  expect(built.problems).toEqual([]);
  const form = edge.workspace.form(built.link);
  const page = form.page();
  expect(page.refusal).toBeNull();
  expect(page.isOpen).toBe(true);
  expect(page.title).not.toBe('');
  expect(JSON.stringify(page)).not.toContain('{{');
  expect(page.sections).toHaveLength(formOf(id).sections.length);
  const questions = formOf(id).sections.flatMap((section) => section.questions);
  for (const question of questions) expect(built.memory.items[question.id]).toEqual(expect.any(Number));
  for (const { items } of page.sections) {
    for (const item of items) expect(item.title).not.toMatch(/\n/);
  }
  expect(built.editLink).toContain(built.formId);
  expect(edge.workspace.gaps()).toEqual([]);
});

test('questions keep their kinds, bounds and choices, and what is required', () => {
  const edge = formsEdge();
  const page = edge.workspace.form(edge.build('student-feedback').link).page();
  const items = page.sections.flatMap((section) => section.items);
  const named = (title: string) => items.find((item) => item.title.startsWith(title));
  expect(named('All in all')).toMatchObject({
    kind: 'scale',
    required: true,
    levels: ['1', '2', '3', '4', '5'],
    lowLabel: 'not worth the time',
    highLabel: 'one of the best things this term',
  });
  expect(named('I can now')).toMatchObject({
    kind: 'grid',
    rows: ['sketch a layout', 'give feedback'],
    columns: ['Not yet', 'With help', 'On my own', 'I could show somebody'],
  });
  expect(named('Something I would change')).toMatchObject({ kind: 'paragraph', required: false });
  expect(named('May we pass it on?')).toMatchObject({ kind: 'choice', required: true });
});

test('families read both languages: titles and choices on one line, help one below the other', () => {
  const edge = formsEdge();
  const page = edge.workspace.form(edge.build('release').link).page();
  const items = page.sections.flatMap((section) => section.items);
  const part = items.find((item) => item.title.startsWith('May the student take part'));
  expect(part).toMatchObject({
    title:
      'May the student take part in the live online session(s) with Cactus Design? / ¿Puede el estudiante participar en las sesiones en línea con Cactus Design?',
    help: 'Dates: Monday, March 15, 2027, 3:30 PM–5:00 PM.\n\nFechas: lunes, 15 de marzo de 2027, 15:30–17:00.',
    choices: ['Yes, the student may take part / Sí, puede participar', 'No'],
  });
  expect(page.title).toBe('Release form: Sketch a landing page / Autorización: Sketch a landing page');
  const notice = page.sections[0]?.items[0];
  expect(notice?.help).toMatch(/^What: an online[\s\S]+\n\nQué: una micropasantía/);
});

test('a form in one language is in the language asked for', () => {
  const edge = formsEdge();
  const built = edge.build('industry', { language: 'es' });
  expect(edge.workspace.form(built.link).title).toBe('Su micropasantía con Summit High School');
});

test('choices lead where the toolkit says', () => {
  const edge = formsEdge();
  const respond = (id: FormId, answers: Record<string, string>) => {
    const form = edge.workspace.form(edge.build(id).link);
    const sections = form.questions();
    const byItem: Record<number, string> = {};
    for (const item of sections.flatMap((section) => section.items)) {
      const given = Object.entries(answers).find(([title]) => item.title.startsWith(title));
      if (given) byItem[item.id] = given[1];
    }
    return (index: number) => {
      const next = form.sectionAfter(index, byItem);
      return next === 'submit' ? next : sections[next]?.title.split(' / ')[0];
    };
  };
  expect(
    respond('registration', { 'Do you take': 'No, give it to somebody else / No, dásela a otra persona' })(0),
  ).toBe('submit');
  expect(
    respond('registration', { 'Do you take': 'Yes, I confirm my seat / Sí, confirmo mi plaza' })(0),
  ).toBe('Badge and question');
  expect(respond('release', { 'May the student take part': 'No' })(2)).toBe('Signature');
  expect(respond('student-feedback', { 'Did you feel': 'Yes' })(1)).toBe('A sentence for the partner');
  expect(respond('student-feedback', { 'Did you feel': 'No' })(1)).toBe('Thank you for telling us');
});

test('the form checks what it can: mail, length, number of ticks, each rank once', () => {
  const edge = formsEdge();
  const { link } = edge.build('application');
  const fill = (answers: Record<string, unknown>) => () =>
    edge.workspace.form(link).respond(answers as Record<string, string>);
  expect(fill({ 'Your school mail': 'ana@a.example, ben@b.example' })).toThrow(
    'Please give one mail address.',
  );
  expect(
    fill({
      'Which do you want': { 'Sketch a landing page': 'First choice', 'Wire a sensor': 'First choice' },
    }),
  ).toThrow();
  const industry = edge.workspace.form(edge.build('industry').link);
  expect(() => industry.respond({ 'Two or three': 'Too short.' })).toThrow(
    'Between 40 and 500 characters, please.',
  );
  expect(() => industry.respond({ 'Minutes per': '5' })).toThrow('A number from 15 to 240, please.');
  expect(() => industry.respond({ 'I acknowledge': ['I do not record'] })).toThrow('Please tick at least 4.');
});

test('answers also go to a tab of the tracker, once', () => {
  const edge = formsEdge();
  const before = edge.tracker.sheets().length;
  const { formId } = edge.build('registration');
  const after = edge.tracker.sheets().length;
  expect(after).toBe(before + 1);
  expect(edge.workspace.core.state.forms[formId]?.destination?.spreadsheet).toBe(edge.tracker.id);
});

test('a personal link fills in the code, and nobody else gets one', () => {
  const edge = formsEdge();
  const { memory, link } = edge.build('release');
  expect(memory.personalLink).toMatch(/\?usp=pp_url&entry\.\d+=PERSONALCODE$/);
  const mine = edge.workspace.form(memory.personalLink.replace('PERSONALCODE', 'TOKEN123'));
  const code = mine.questions()[0]?.items.find((item) => item.title.startsWith('Your personal code'));
  expect(code).toMatchObject({ initial: 'TOKEN123' });
  const application = edge.build('application');
  expect(application.memory.personalLink).toBe('');
  expect(application.prefilledLink).toBe(application.link);
  expect(link).not.toContain('PERSONALCODE');
});

test('known values are filled in: texts as they are, choices by their value, unfit ones left out', () => {
  const edge = formsEdge();
  const { prefilledLink } = edge.build('industry', {
    prefills: { company: 'Cactus & Co', zone: 'America/Denver', sector: 'no such sector', minutes: '90' },
  });
  const items = edge.workspace
    .form(prefilledLink)
    .questions()
    .flatMap((section) => section.items);
  const initial = (title: string) => items.find((item) => item.title === title) as { initial?: unknown };
  expect(initial('Organisation').initial).toBe('Cactus & Co');
  expect(initial('Your time zone').initial).toBe('Mountain Time');
  expect(initial('Minutes per session').initial).toBe('90');
  expect(initial('Sector').initial).toBeUndefined();
});

test('ranking is left out where there is one offering, and what has nothing to choose from is said', () => {
  const edge = formsEdge();
  const lists = { offerings: [{ value: 'M-1', label: { en: 'A', es: 'A' } }], grades: [] };
  const built = edge.build('application', { lists });
  expect(titlesOf(edge, built.formId).join()).not.toContain('Which do you want');
  expect(built.problems).toEqual(['"Grade / Grado" was left out: there is nothing to choose from.']);
  expect(built.memory.items.ranking).toBeUndefined();
});

test('a placeholder that has no value stops the form instead of being published', () => {
  const edge = formsEdge();
  const values = { ...edge.fill('release').values };
  values.es = { ...values.es, staff: '' };
  expect(() => edge.build('release', { values })).toThrow('Nothing is known for {{staff}} of the form.');
});

describe('building again', () => {
  test('a run that ends anywhere while a form is built leaves one form, and the next finishes it', () => {
    const whole = formsEdge();
    whole.build('registration');
    const calls = whole.workspace.executions().at(-1)?.calls.length ?? 0;
    expect(calls).toBeGreaterThan(60);
    for (let n = 4; n <= calls; n += 9) {
      const edge = formsEdge();
      edge.workspace.faults.killBefore(n);
      expect([n, outcomeOf(edge)]).toEqual([n, 'killed']);
      const built = edge.build('registration');
      expect([n, edge.formsInDrive()]).toEqual([n, [built.formId]]);
      expect(titlesOf(edge, built.formId)).toEqual(titlesOf(whole, whole.formsInDrive()[0] as string));
      expect(edge.workspace.form(built.link).isOpen()).toBe(true);
    }
  });

  test('the id is handed over before anything is asked, so that it can be written down', () => {
    const edge = formsEdge();
    edge.workspace.faults.killBefore({ member: 'Form.addTextItem' });
    expect(() => edge.build('registration')).toThrow();
    const formId = edge.noted() as string;
    expect(edge.formsInDrive()).toEqual([formId]);
    const built = edge.build('registration', {}, { formId });
    expect(built.formId).toBe(formId);
    expect(built.created).toEqual([]);
    expect(built.problems).toEqual([]);
  });

  test('a form with answers is never taken for one that was left half-built', () => {
    const edge = formsEdge();
    const first = edge.build('partner-feedback');
    answerFeedback(edge, first.link);
    const second = edge.build('partner-feedback');
    expect(second.formId).not.toBe(first.formId);
    expect(() => edge.build('partner-feedback', {}, { formId: first.formId })).toThrow('has answers');
  });

  test('an outage of Drive is not taken for "there is no form yet"', () => {
    const edge = formsEdge();
    edge.workspace.faults.fail({ member: 'Drive.Files.list' }, 'Service unavailable');
    expect(() => edge.build('release')).toThrow('Service unavailable');
    expect(edge.formsInDrive()).toEqual([]);
  });

  test('a changed date is written into the form; ids, links, answers and a teacher’s own words stay', () => {
    const edge = formsEdge();
    const built = edge.build('release');
    const form = edge.workspace.form(built.formId);
    form.rename('Your full name', 'Name of the guardian');
    form.removeQuestion('Your phone number');
    const values = edge.fill('release').values;
    const later = {
      ...values,
      en: { ...values.en, date: 'April 2' },
      es: { ...values.es, date: '2 de abril' },
    };
    const again = edge.build('release', { values: later }, built);
    expect(again.problems).toEqual([]);
    expect(again.memory).toEqual(built.memory);
    expect(again.link).toBe(built.link);
    const items = edge.workspace
      .form(built.formId)
      .questions()
      .flatMap((section) => section.items);
    expect(items.find(({ title }) => title.startsWith('May the student take'))?.help).toBe(
      'Dates: April 2.\n\nFechas: 2 de abril.',
    );
    expect(items.some(({ title }) => title === 'Name of the guardian')).toBe(true);
    expect(items.some(({ title }) => title.startsWith('Your phone'))).toBe(false);
    expect(edge.tracker.sheets().length).toBe(formsEdge().tracker.sheets().length + 1);
  });

  test('a form whose personal question was deleted says that nobody can be told apart', () => {
    const edge = formsEdge();
    const built = edge.build('student-feedback');
    edge.workspace.form(built.formId).removeQuestion('Your personal code');
    const again = edge.build('student-feedback', {}, built);
    expect(again.problems.join()).toContain('nobody can tell whose answers come in');
    expect(again.memory.personalLink).toBe('');
  });

  test('a question that a newer toolkit asks is put in its place', () => {
    const edge = formsEdge();
    const built = edge.build('student-feedback');
    const { relevance, ...items } = built.memory.items;
    edge.workspace.form(built.formId).removeQuestion('For what I want to do');
    edge.build('student-feedback', {}, { formId: built.formId, memory: { ...built.memory, items } });
    expect(relevance).toBeDefined();
    const titles = titlesOf(edge, built.formId);
    expect(titles.indexOf('For what I want to do, it was')).toBe(
      titles.indexOf('All in all, the session was') + 1,
    );
  });
});

/** How an attempt to build a form ended. */
function outcomeOf(edge: ReturnType<typeof formsEdge>) {
  try {
    edge.build('registration');
  } catch {
    // What it threw is in the record.
  }
  return edge.workspace.executions().at(-1)?.outcome;
}

/** The partner fills in the feedback form. */
function answerFeedback(edge: ReturnType<typeof formsEdge>, link: string, more: Record<string, string> = {}) {
  return edge.workspace.form(link).respond({
    'Your personal code': 'TOKEN',
    'All in all': '5',
    'The students came': '4',
    'The school’s support': '5',
    'Would you do it again': 'Perhaps, ask me',
    'May we quote that': 'No',
    ...more,
  });
}

describe('reading answers', () => {
  test('by question id, with the values that are stored, whatever a teacher has renamed', () => {
    const edge = formsEdge({ now: '2027-03-17T10:00' });
    const built = edge.build('partner-feedback');
    edge.workspace.form(built.formId).rename('Would you do it again', 'Once more?');
    edge.workspace.form(built.link).respond({
      'Your personal code': 'TOKEN',
      'All in all': '5',
      'The students came': '4',
      'The school’s support': '5',
      'Hours you gave': '3',
      'Once more?': 'Perhaps, ask me',
      'Something you would say': 'Do it!\nReally.',
      'May we quote that': 'Yes, with my name and organisation',
    });
    expect(edge.read('partner-feedback', built)).toEqual([
      {
        form: 'partner-feedback',
        responseId: expect.any(String),
        submittedAt: expect.stringMatching(/^2027-03-17T17:00:\S+Z$/),
        answers: {
          'personal-code': 'TOKEN',
          overall: '5',
          preparation: '4',
          support: '5',
          hours: '3',
          again: 'maybe',
          'public-comment': 'Do it!\nReally.',
          'quote-permission': 'full name',
          'private-comment': '',
        },
      },
    ]);
  });

  test('choices in two languages, made from the tracker, ticked, ranked or typed by hand', () => {
    const edge = formsEdge();
    const application = edge.build('application');
    edge.workspace.form(application.link).respond({
      'Your school mail': 'ana@students.school.example',
      'First name': 'Ana',
      'Last name': 'Lopez',
      Grade: '11',
      School: 'Summit',
      'In which language': 'Español',
      'How old': '18 o más',
      'Which do you want': { 'Wire a sensor': 'Primera opción' },
      'Can you attend': 'Aún no lo sé',
      'Why do you want': 'Because.',
      'A question you would ask': 'How?',
      'Would this be your first': 'Sí',
      'On the day I will have': ['Una tableta', 'A quiet place'].map((text) =>
        text === 'Una tableta' ? 'A computer or tablet' : text,
      ),
      'I agree': ['I come to every session', 'If I cannot come', 'I treat everybody', 'I am 13 or older'],
    });
    expect(edge.read('application', application)[0]?.answers).toMatchObject({
      grade: '11',
      language: 'es',
      age: '18-or-older',
      ranking: { 'M-2': '1' },
      'can-attend': 'not sure',
      'first-time': 'yes',
      technology: ['device', 'quiet-place'],
      agreements: ['attend', 'tell', 'respect', 'true'],
    });
    const registration = edge.build('registration');
    edge.workspace.form(registration.link).respond({
      'Your personal code': 'T',
      'Do you take': 'Yes, I confirm my seat',
      'Your name as': 'Ana',
      'Mail address for': 'ana@a.example',
      'It works': ['Google Meet opens on my device'],
      'I agree': ['I have read this'],
      'An adult we can call': 'Rosa',
      'Their phone': '555 0100',
    });
    expect(edge.read('registration', registration)[0]?.answers).toMatchObject({
      seat: 'confirm',
      'tech-check': ['platform'],
      etiquette: ['yes'],
    });
  });

  test('"other" stays as it was typed, dates and moments as Google gives them', () => {
    const edge = formsEdge();
    const release = edge.build('release');
    edge.workspace.form(release.link).respond({
      'Your personal code': 'T',
      'The language you read': 'English',
      'The student’s full name': 'Ana Lopez',
      'Grade and school': '11, Summit',
      'Who answers': 'The parent or guardian',
      'Your full name': 'Rosa Lopez',
      'You are the student': 'Grandmother',
      'May the student take part': 'Yes, the student may',
      'May the student be recorded': 'No',
      'May the school show a picture': {
        'School website and newsletters': 'Without name',
        'School social media': 'No',
        'News media': 'No',
      },
      'May the school tell the partner': 'Sí',
      'May the school use a sentence': 'Yes, with the first name',
      'May the school pass name': 'No',
      'My answers hold for': 'This micro-internship only',
      'I am': 'the parent or guardian of the student',
      'My full name, typed': 'Rosa Lopez',
      'Today’s date': '2027-02-20',
    });
    expect(edge.read('release', release)[0]?.answers).toMatchObject({
      adult: 'guardian',
      relation: 'Grandmother',
      'may-take-part': 'yes',
      'may-be-recorded': 'no',
      publication: { website: 'without name', 'social-media': 'no', news: 'no' },
      'share-with-partner': 'yes',
      'quote-use': 'first name',
      duration: 'this micro-internship',
      signer: 'guardian',
      'signed-on': '2027-02-20',
    });
  });

  test('a deleted question gives no answer, a question added by hand is passed over', () => {
    const edge = formsEdge();
    const built = edge.build('partner-feedback');
    const form = edge.workspace.form(built.formId);
    form.removeQuestion('Hours you gave');
    form.addQuestion({ title: 'Favourite colour?' });
    answerFeedback(edge, built.link, { 'Favourite colour?': 'green' });
    const answers = edge.read('partner-feedback', built)[0]?.answers ?? {};
    expect(Object.keys(answers).sort()).toEqual(
      [
        'personal-code',
        'overall',
        'preparation',
        'support',
        'again',
        'public-comment',
        'quote-permission',
        'private-comment',
      ].sort(),
    );
  });

  test.each([true, false])(
    'nothing slips through at the cursor’s moment (since is inclusive: %s)',
    (inclusive) => {
      const edge = formsEdge({ now: '2027-03-17T10:00' });
      setFormsDefaults(edge.workspace.core, { sinceIsInclusive: inclusive });
      const built = edge.build('partner-feedback');
      answerFeedback(edge, built.link);
      const [answer] = edge.read('partner-feedback', built);
      const at = Date.parse(answer?.submittedAt ?? '');
      expect(edge.read('partner-feedback', built, at)).toHaveLength(1);
      expect(edge.read('partner-feedback', built, at + 3_600_000)).toHaveLength(0);
    },
  );

  test('an edited answer comes again, later, under the same id', () => {
    const edge = formsEdge({ now: '2027-03-17T10:00' });
    const built = edge.build('partner-feedback');
    const { id } = answerFeedback(edge, built.link);
    edge.workspace.clock.advanceBy({ hours: 2 });
    edge.workspace.form(built.formId).edit(id, { 'All in all': '3' });
    const answers = edge.read('partner-feedback', built, edge.workspace.core.state.now - 1);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      submittedAt: expect.stringMatching(/^2027-03-17T19:00:/),
      answers: { overall: '3' },
    });
  });

  test('reading takes two trips to Google, however many answered', () => {
    const edge = formsEdge();
    const built = edge.build('partner-feedback');
    for (let i = 0; i < 5; i++) answerFeedback(edge, built.link);
    expect(edge.read('partner-feedback', built)).toHaveLength(5);
    const calls = edge.workspace.executions().at(-1)?.calls ?? [];
    expect(calls.filter(({ cost }) => cost > 0).map(({ member }) => member)).toEqual([
      'FormApp.openById',
      'Form.getResponses',
    ]);
  });

  test('a form that can’t be opened is said with what to do', () => {
    const edge = formsEdge();
    const built = edge.build('partner-feedback');
    expect(() => edge.read('partner-feedback', { ...built, formId: 'gone' })).toThrow(
      'Google did not open the form gone. If it was deleted',
    );
  });
});

describe('opening and closing', () => {
  test('a closed form tells latecomers why, and can be opened again', () => {
    const edge = formsEdge();
    const { formId, link } = edge.build('application');
    expect(edge.call('isOpen', formId)).toBe(true);
    expect(edge.call('closeForm', formId, 'Applications are closed.')).toEqual([]);
    expect(edge.call('isOpen', formId)).toBe(false);
    expect(edge.workspace.form(link).page().refusal).toBe('Applications are closed.');
    expect(edge.call('openForm', formId)).toEqual([]);
    expect(edge.workspace.form(link).page().refusal).toBeNull();
  });

  test('bringing a closed form up to date does not open it', () => {
    const edge = formsEdge();
    const built = edge.build('application');
    edge.call('closeForm', built.formId, 'Closed.');
    edge.build('application', {}, built);
    expect(edge.call('isOpen', built.formId)).toBe(false);
  });

  test.each([
    ['nobody may answer a new form yet', { responders: 'nobody' as const }],
    ['only the school’s own accounts may', { responders: 'domain' as const }],
    ['new forms are made unpublished', { createdPublished: false }],
  ])('where %s, everyone with the link is let in', (_, defaults) => {
    const edge = formsEdge();
    setFormsDefaults(edge.workspace.core, defaults);
    const built = edge.build('release');
    expect(built.problems).toEqual([]);
    expect(edge.workspace.form(built.link).page().refusal).toBeNull();
  });

  test('an account without the published state works as well', () => {
    const edge = formsEdge({ edition: 'consumer' });
    setFormsDefaults(edge.workspace.core, { advancedPermissions: false });
    const built = edge.build('release');
    expect(built.problems).toEqual([]);
    expect(edge.call('isOpen', built.formId)).toBe(true);
  });

  test('where the school forbids outsiders, the teacher is told in a sentence', () => {
    const edge = formsEdge();
    edge.workspace.faults.fail({ member: 'Drive.Permissions.create' }, 'Sharing is restricted.');
    const built = edge.build('release');
    expect(built.problems.join()).toMatch(/^Google did not let everyone with the link answer/);
  });

  test('a message that Google does not take leaves the form closed all the same', () => {
    const edge = formsEdge();
    const { formId } = edge.build('application');
    edge.workspace.faults.fail({ member: 'Form.setCustomClosedFormMessage' }, 'Unexpected error.');
    expect(edge.call<string[]>('closeForm', formId, 'Too late.')[0]).toMatch(/did not take the message/);
    expect(edge.call('isOpen', formId)).toBe(false);
  });
});
