import { setFormsDefaults } from '../../src/simulation/forms/state';
import { broken } from '../support/invariants';
import { creation, type Product, productAt, school } from '../support/product';

const row = (product: Product) => product.rows('Micro-internships')[0] ?? {};
const state = (product: Product) => row(product)['Application form state'];
const form = (product: Product) => product.workspace.form(String(row(product)['Application form ID']));
const refusal = (product: Product) => form(product).page({ as: 'ana@elsewhere.example' }).refusal;
const items = (product: Product) =>
  product.teacher.overview().decisions as unknown as {
    id: string;
    text: string;
    actions: { label: string; call: string; request: Record<string, unknown> }[];
  }[];
const said = (product: Product, pattern: RegExp) => items(product).filter(({ text }) => pattern.test(text));

/** The application form is open. */
function opened(): Product {
  const product = productAt('application form due');
  product.ticks(2);
  expect(state(product)).toBe('open');
  return product;
}

const set = (product: Product, request: object) =>
  product.teacher.ask<{ message: string }>('setApplications', {
    microInternshipId: product.microInternshipId,
    ...request,
  }).message;

/** A day on which nothing else is due. */
function nextDay(product: Product): void {
  product.workspace.clock.advanceBy({ days: 1 });
  product.ticks(1);
}

test('the form closes on the day after its closing day, and what latecomers read says so in both languages', () => {
  const product = opened();
  const closes = String(form(product).page().description).match(/until (\w+, \w+ \d+)/)?.[1];
  expect(closes).toBeDefined();
  product.tickAt('2027-02-12T08:02');
  expect(state(product)).toBe('closed');
  expect(refusal(product)).toMatch(/are closed[\s\S]+ha terminado/);
});

test('by hand: closed now, closed the next day, open again with a new closing day, and closed by it', () => {
  const product = opened();
  expect(set(product, { how: 'closed' })).toMatch(/^Applications are closed/);
  expect(refusal(product)).toMatch(/closed/);
  nextDay(product);
  expect(state(product)).toBe('closed');
  expect(set(product, { how: 'open', closes: '2027-02-17' })).toBe(
    'Applications are open until Wednesday, February 17, 2027.',
  );
  expect(refusal(product)).toBeNull();
  product.tickAt('2027-02-17T08:02');
  expect(state(product)).toBe('open');
  product.tickAt('2027-02-18T08:02');
  expect(state(product)).toBe('closed');
  expect(broken(product)).toEqual([]);
});

test('by date: closed until its opening day, open on it', () => {
  const product = opened();
  expect(set(product, { how: 'by date', opens: '2027-01-28', closes: '2027-02-09' })).toMatch(
    /^Applications open on Thursday, January 28, 2027/,
  );
  expect(refusal(product)).toMatch(/open on Thursday, January 28[\s\S]+se abre el jueves, 28 de enero/);
  product.tickAt('2027-01-27T08:02');
  expect(state(product)).toBe('not yet');
  product.tickAt('2027-01-28T08:02');
  expect(state(product)).toBe('open');
  expect(refusal(product)).toBeNull();
});

test('a later closing day typed into the tab opens the form again', () => {
  const product = opened();
  product.tickAt('2027-02-12T08:02');
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    'Applications close': '2027-02-16',
  });
  product.ticks(1);
  expect(state(product)).toBe('open');
  expect(form(product).page().description).toContain('February 16');
});

test('days that make no sense are refused with a sentence', () => {
  const product = opened();
  expect(() => set(product, { how: 'open', closes: '2027-01-04' })).toThrow('is in the past');
  expect(() => set(product, { how: 'by date', opens: '2027-02-10', closes: '2027-02-09' })).toThrow(
    'before it opens',
  );
  expect(() => set(product, { how: 'open', closes: school.session.date })).toThrow(
    'before the first session',
  );
  expect(state(product)).toBe('open');
  expect(() => set(productAt('industry form out'), { how: 'open' })).toThrow(
    'is made when the partner has answered',
  );
});

test('latecomers are sent on to the offering that is still open, and no longer when that one is closed', () => {
  const product = opened();
  const request = { ...creation, title: 'Wire a sensor', requestId: 'request-0002' };
  const { id } = product.teacher.ask<{ id: string }>('createMicroInternship', request);
  product.type('Micro-internships', ['ID', id], {
    'Applications close': '2027-02-20',
    'Application form state': 'open',
    'Application form ID': String(row(product)['Industry form ID']),
    'Application form': 'https://docs.google.com/forms/other',
  });
  set(product, { how: 'closed' });
  expect(refusal(product)).toMatch(/Still open until Saturday, February 20, 2027: Wire a sensor, https:/);
  product.type('Micro-internships', ['ID', id], { Status: 'cancelled' });
  product.ticks(1);
  expect(refusal(product)).not.toMatch(/Wire a sensor/);
});

describe('whether people get in', () => {
  test('all is well: nothing is said', () => {
    const product = opened();
    expect(said(product, /form of/)).toEqual([]);
  });

  test('only the school’s own accounts may answer: said on Today, gone when it is put right', () => {
    const product = opened();
    const file = product.workspace.core.state.files[String(row(product)['Application form ID'])];
    const everyone = file?.permissions.find(({ view }) => view === 'published');
    if (everyone) Object.assign(everyone, { type: 'domain', domain: 'school.example' });
    nextDay(product);
    const [item] = said(product, /application form of .* asks people to sign in/);
    const again = item?.actions.find(({ label }) => label === 'Look again');
    const ask = () => product.teacher.ask<{ message: string }>(again?.call ?? '', again?.request).message;
    expect(ask()).toMatch(/^It is still as it was/);
    if (everyone) Object.assign(everyone, { type: 'anyone', domain: undefined });
    expect(ask()).toBe('Everybody with the link can answer.');
    expect(said(product, /form of/)).toEqual([]);
  });

  test('somebody unpublishes the form: said the next day, and nobody is called to it meanwhile', () => {
    const product = productAt('application form due');
    product.type('Micro-internships', ['ID', product.microInternshipId], {
      'Students called': 'ana@students.school.example',
    });
    product.ticks(1);
    const record = product.workspace.core.state.forms[String(row(product)['Application form ID'])];
    if (record) record.published = false;
    nextDay(product);
    expect(said(product, /is not published, so nobody can answer it/)).toHaveLength(1);
    product.tickAt('2027-02-03T08:02');
    expect(product.workspace.mailbox('ana@students.school.example').inbox()).toEqual([]);
  });

  test('the form asks for a sign-in: said', () => {
    const product = opened();
    const record = product.workspace.core.state.forms[String(row(product)['Application form ID'])];
    if (record) record.limitOne = true;
    nextDay(product);
    expect(said(product, /asks people to sign in/)).toHaveLength(1);
  });

  test('Drive does not show who may answer: said, until the teacher has tried it', () => {
    const product = productAt('application form due');
    setFormsDefaults(product.workspace.core, { visibleToDriveFile: false });
    product.ticks(1);
    const [item] = said(product, /Google does not show who can answer the application form/);
    const tried = item?.actions.find(({ label }) => /it works/.test(label));
    product.teacher.ask(tried?.call ?? '', tried?.request);
    expect(said(product, /does not show/)).toEqual([]);
    nextDay(product);
    expect(said(product, /does not show/)).toEqual([]);
  });
});

describe('a form that the teacher edits', () => {
  test('a removed question is said in a sentence, and the answers come in all the same', () => {
    const product = opened();
    const link = product.link('Application form');
    form(product).removeQuestion('Anything you have done that is close');
    nextDay(product);
    const [item] = said(
      product,
      /A question was removed from the application form .*“Anything you have done/,
    );
    expect(item).toBeDefined();
    product.apply(0, link);
    product.ticks(1);
    expect(product.rows('Applications')).toHaveLength(1);
    expect(product.rows('Applications')[0]?.Why).not.toBe('');
    const meant = item?.actions.find(({ label }) => label === 'It is meant so');
    product.teacher.ask(meant?.call ?? '', meant?.request);
    nextDay(product);
    expect(said(product, /removed/)).toEqual([]);
  });

  test('renamed and moved questions and choices in other words keep their meaning', () => {
    const product = opened();
    const link = product.link('Application form');
    const record = product.workspace.core.state.forms[String(row(product)['Application form ID'])];
    const age = record?.items.find(({ title }) => title.startsWith('How old'));
    for (const choice of (age as unknown as { choices: { value: string }[] }).choices)
      choice.value = /13/.test(choice.value) ? 'A minor' : 'Of age';
    form(product).rename('Why do you want', 'Your reasons');
    const why = record?.items.findIndex(({ title }) => title === 'Your reasons') ?? 0;
    record?.items.splice(why + 1, 0, ...(record?.items.splice(why, 1) ?? []));
    product.workspace.form(link).respond({
      'Your school mail': 'x@students.school.example',
      'First name': 'X',
      'Last name': 'Y',
      Grade: '11',
      School: 'Summit',
      'In which language': 'English',
      'How old': 'Of age',
      'Can you attend': 'Yes',
      'Your reasons': 'Because I would like to learn it, and I have never had the chance to try. '.repeat(4),
      'A question you': 'How?',
      'Would this be': 'Yes',
      'I agree': ['I come to every session', 'If I cannot come', 'I treat everybody', 'I am 13 or older'],
    });
    product.ticks(1);
    expect(product.rows('Applications')[0]).toMatchObject({ '18 or older': 'yes', 'First name': 'X' });
    expect(String(product.rows('Applications')[0]?.Why)).toMatch(/^Because/);
  });
});

describe('what the form says follows the tracker', () => {
  test('another title is in the form after the next run, and the teacher’s own words stay', () => {
    const product = opened();
    form(product).rename('Why do you want', 'Your reasons');
    product.type('Micro-internships', ['ID', product.microInternshipId], { Title: 'Draw a landing page' });
    product.ticks(1);
    expect(form(product).title).toContain('Draw a landing page');
    const titles = form(product)
      .questions()
      .flatMap(({ items: all }) => all.map(({ title }) => title));
    expect(titles).toContain('Your reasons');
  });
});

test('a form whose id was noted is finished although Drive does not list it, and there is one', () => {
  const calls = (product: Product) =>
    product.workspace
      .executions()
      .at(-1)
      ?.calls.map(({ member }) => member) ?? [];
  const point = 'industry form due';
  const probe = productAt(point);
  setFormsDefaults(probe.workspace.core, { visibleToDriveFile: false });
  probe.ticks(1);
  const members = calls(probe);
  const noted = members.indexOf('SpreadsheetApp.flush', members.indexOf('FormApp.create')) + 1;
  expect(noted).toBeGreaterThan(0);
  const last = members.findIndex((member, index) => index > noted && member === 'Form.getPublishedUrl') + 1;
  for (let at = noted + 1; at <= last; at += 7) {
    const product = productAt(point);
    setFormsDefaults(product.workspace.core, { visibleToDriveFile: false });
    product.workspace.faults.killBefore(at);
    product.ticks(1);
    product.silence();
    product.ticks(3);
    const forms = product.workspace.drive.files().filter(({ mimeType }) => mimeType.endsWith('.form'));
    expect([at, forms.length]).toEqual([at, 1]);
    expect(row(product)['Industry form']).not.toBe('');
  }
}, 60_000);
