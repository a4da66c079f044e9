import { type Product, productAt } from '../support/product';

interface Preview {
  subject: string;
  text: string;
  html: string;
  samples: string[];
  problem: string;
  advice: string;
}

const messageRow = (product: Product, id: string) =>
  product.rows('Messages').find((row) => row.ID === id) as Record<string, unknown>;
const preview = (product: Product, request: object): Preview =>
  product.teacher.ask('previewMessage', { language: 'en', for: 'samples', ...request });
const inbox = (product: Product) => product.owner.inbox();

test('a text typed into the tab is checked at once, and the row says what is wrong with it', () => {
  const product = productAt('set up');
  product.type('Messages', ['ID', 'denial en'], { Body: 'Hello {{studentName}}' });
  expect(messageRow(product, 'denial en')).toMatchObject({
    ...{ Edited: 'yes', 'Checked by a person': 'yes' },
    Problem: expect.stringContaining('{{studentName}}, which does not exist'),
  });
  product.type('Messages', ['ID', 'denial en'], { Body: 'Hello {{studentFirstName}}' });
  expect(messageRow(product, 'denial en').Problem).toBe('');
  product.type('Messages', ['ID', 'denial en'], { Subject: 'First line\nsecond line' });
  expect(messageRow(product, 'denial en').Problem).toBe('The subject has more than one line.');
});

test('a checked translation that somebody changes waits for approval again, until a person says it is right', () => {
  const product = productAt('industry form out');
  product.type('Partners', ['Mail', 'mia.lund@harbor.example'], { Language: 'es' });
  product.type('Messages', ['ID', 'partner-follow-up-1 es'], { 'Checked by a person': 'yes' });
  expect(messageRow(product, 'partner-follow-up-1 es')['Checked by a person']).toBe('yes');
  product.type('Messages', ['ID', 'partner-follow-up-1 es'], { Subject: 'Otra vez: {{title}}' });
  expect(messageRow(product, 'partner-follow-up-1 es')).toMatchObject({
    ...{ 'Checked by a person': 'no', Edited: 'yes', Problem: '' },
  });
});

test('saving refuses a text no mail can be made of, and keeps the old one', () => {
  const product = productAt('set up');
  const before = messageRow(product, 'denial en').Body;
  const save = (more: object) =>
    product.teacher.ask<{ message: string }>('saveMessage', {
      ...{
        message: 'denial',
        language: 'en',
        subject: 'About {{title}}',
        body: 'Hello {{studentFirstName}}',
      },
      ...more,
    });
  expect(() => save({ body: 'Hello {{guardianName}}' })).toThrow(/may not be told to a student/);
  expect(() => save({ subject: '' })).toThrow(/The subject is empty/);
  expect(messageRow(product, 'denial en').Body).toBe(before);
  save({});
  expect(messageRow(product, 'denial en')).toMatchObject({
    ...{ Subject: 'About {{title}}', Body: 'Hello {{studentFirstName}}', Edited: 'yes' },
    ...{ 'Checked by a person': 'yes' },
  });
  product.teacher.ask('resetMessage', { message: 'denial', language: 'en' });
  expect(messageRow(product, 'denial en')).toMatchObject({ Body: before, Edited: 'no' });
});

test('a translation is checked by a click, with the name of who checked it', () => {
  const product = productAt('set up');
  const { Subject: subject, Body: body } = messageRow(product, 'denial es');
  const save = (more: object) =>
    product.teacher.ask<{ message: string }>('saveMessage', {
      ...{ message: 'denial', language: 'es', subject, body },
      ...more,
    });
  save({ checked: true });
  expect(messageRow(product, 'denial es')).toMatchObject({
    ...{ 'Checked by a person': 'yes', 'Checked by': 'Alex Rivera', Edited: 'no' },
  });
  expect(save({ body: 'Hola, {{studentFirstName}}' }).message).toMatch(/wait for your yes/);
  expect(messageRow(product, 'denial es')).toMatchObject({ 'Checked by a person': 'no', 'Checked by': '' });
});

test('the sidebar gets every message with its fault, and every placeholder with who may read it', () => {
  const product = productAt('set up');
  product.type('Messages', ['ID', 'waitlist en'], { Body: '' });
  const { messages, placeholders } = product.teacher.ask<{
    messages: { id: string; problem: string; purpose: string }[];
    placeholders: { name: string; audiences: string[]; inSubject: boolean }[];
  }>('getMessages');
  expect(messages.length).toBeGreaterThan(80);
  expect(messages.filter(({ problem }) => problem !== '')).toMatchObject([
    { id: 'waitlist en', problem: 'The text is empty.' },
  ]);
  expect(placeholders).toContainEqual(
    expect.objectContaining({
      name: '{{title}}',
      inSubject: true,
      audiences: expect.arrayContaining(['partner']),
    }),
  );
  expect(placeholders).toContainEqual(
    expect.objectContaining({ name: '{{studentFirstName}}', inSubject: false }),
  );
});

test('a preview for somebody in the tracker has their words, and samples for what is not known yet', () => {
  const product = productAt('decisions ready');
  const [student] = product.rows('Applications');
  const found = preview(product, {
    message: 'session-details-student',
    for: { microInternshipId: product.microInternshipId, personId: String(student?.ID) },
  });
  expect(found.problem).toBe('');
  expect(found.text).toContain(String(student?.['First name']));
  const partner = preview(product, {
    message: 'partner-meeting-details',
    for: { microInternshipId: product.microInternshipId, personId: partnerId(product) },
  });
  expect(partner.samples).toContain('{{meetingTime}}');
  expect(partner.html).toContain('<html lang="en">');
  expect(() =>
    preview(product, {
      message: 'acceptance',
      for: { microInternshipId: product.microInternshipId, personId: partnerId(product) },
    }),
  ).toThrow(/does not get this message/);
});

const partnerId = (product: Product): string => String(product.rows('Micro-internships')[0]?.['Partner ID']);

test('the worst case, and a text not saved yet, can be previewed, in Spanish too', () => {
  const product = productAt('set up');
  const worst = preview(product, { message: 'acceptance', language: 'es', for: 'worst case' });
  expect(worst.text).toContain('María-José D’Angelo Ngọc');
  expect(worst.html).toContain('lang="es"');
  const empty = preview(product, { message: 'acceptance', for: 'worst case, empty' });
  expect(empty.text).not.toContain('Your question about working');
  const odd = preview(product, { message: 'acceptance', for: 'odd characters' });
  expect(odd.text).toContain('مُحَمَّد 👩🏽‍🚀');
  expect(odd.html).not.toContain('<b>&amp;');
  const draft = preview(product, { message: 'denial', subject: 'S', body: 'Only {{title}}, **bold' });
  expect(draft.text).toContain('Only ');
  expect(draft.advice).toContain('bold');
  expect(preview(product, { message: 'denial', body: '{{nothing}}' }).problem).toContain('{{nothing}}');
});

test('a test goes to the teacher alone, marked, once per click however often it is asked for', () => {
  const product = productAt('set up');
  const send = (requestId: string) =>
    product.teacher.ask('sendTest', { message: 'denial', language: 'en', requestId });
  const before = inbox(product).length;
  for (let i = 0; i < 3; i++) send('click-0001');
  product.ticks(2);
  send('click-0001');
  product.ticks(2);
  const tests = inbox(product).filter(({ subject }) => subject.startsWith('[TEST] '));
  expect(tests).toHaveLength(1);
  expect(inbox(product)).toHaveLength(before + 1);
  send('click-0002');
  product.ticks(2);
  expect(inbox(product).filter(({ subject }) => subject.startsWith('[TEST] '))).toHaveLength(2);
});

test('a test is counted for nothing: the real mail still leaves, and its step is not done by it', () => {
  const product = productAt('invitations due');
  product.teacher.ask('sendTest', { message: 'partner-invitation', language: 'en', requestId: 'click-0003' });
  product.ticks(2);
  const invitations = product.outbox().filter(({ Message }) => Message === 'partner-invitation');
  expect(invitations.filter((row) => String(row.Subject).startsWith('[TEST]'))).toMatchObject([
    { To: product.workspace.owner, Status: 'sent', 'Micro-internship ID': '' },
  ]);
  expect(invitations.filter((row) => !String(row.Subject).startsWith('[TEST]'))).toHaveLength(4);
});

test('a test of a text with a fault is refused with what is wrong', () => {
  const product = productAt('set up');
  product.type('Messages', ['ID', 'denial en'], { Body: 'Hello {{oops}}' });
  expect(() =>
    product.teacher.ask('sendTest', { message: 'denial', language: 'en', requestId: 'click-0004' }),
  ).toThrow(/\{\{oops\}\}/);
});

test('a mail is from whom the Messages tab says', () => {
  const product = productAt('invitations due');
  product.type('Messages', ['ID', 'partner-invitation en'], { 'From whom': 'Career Office' });
  product.ticks(1);
  const [mail] = product.workspace.mailbox('mia.lund@harbor.example').inbox();
  expect(mail?.from).toContain('Career Office');
});
