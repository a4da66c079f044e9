import { plusDays } from '../../src/rehearsal/rehearse';
import { broken, delivered } from '../support/invariants';
import { type Product, partners, productAt, school } from '../support/product';

type Partner = typeof school.partner;
const [, harbor, atlas, cedar] = partners as [Partner, Partner, Partner, Partner];

/** Mails that arrived at an address, by subject. */
const arrived = (product: Product, address: string): string[] =>
  delivered(product)
    .filter(({ to }) => to === address)
    .map(({ subject }) => subject);

const rowsOf = (product: Product, message: string) =>
  product.outbox().filter((row) => row.Message === message);
const partnerRow = (product: Product, mail: string) =>
  product.rows('Partners').find((row) => row.Mail === mail) as Record<string, unknown>;
const toTeacher = (product: Product, start: string): string[] =>
  arrived(product, product.workspace.owner).filter((subject) => subject.startsWith(start));
const decisions = (product: Product, kind: string) =>
  product.teacher.overview().decisions.filter(({ id }) => id.startsWith(kind));

/** The four invitations have left, at 08:40 on Monday the 18th. */
function invited(): Product {
  const product = productAt('invitations due');
  product.ticks(1);
  return product;
}

function says(product: Product, mail: string, answer: string): void {
  product.teacher.ask('partnerSaid', {
    microInternshipId: product.microInternshipId,
    partnerId: partnerRow(product, mail).ID,
    answer,
  });
}

function replies(product: Product, mail: string, text: string, headers = {}): void {
  const mailbox = product.workspace.mailbox(mail);
  const [first] = mailbox.inbox();
  mailbox.reply(first as { id: string }, text, headers);
}

/** Two ticks in the morning of each day from the 19th of January up to a date. */
function days(product: Product, until: string): void {
  for (let date = '2027-01-19'; date <= until; date = plusDays(date, 1)) {
    product.tickAt(`${date}T08:02`);
    product.ticks(1);
  }
}

test('the invitation brings the partner flyer as a PDF', () => {
  const product = invited();
  const [mail] = product.workspace.mailbox(harbor.mail).inbox();
  expect(mail?.attachments.map(({ type }) => type)).toEqual(['application/pdf']);
  expect(Buffer.from(mail?.attachments[0]?.bytes.slice(0, 5) ?? []).toString()).toBe('%PDF-');
});

test('a reply stops the follow-ups and is told to the teacher once, with its words', () => {
  const product = invited();
  product.workspace.clock.advanceBy({ hours: 1 });
  replies(product, harbor.mail, 'Maybe. What would I have to prepare?');
  product.ticks(3);
  expect(partnerRow(product, harbor.mail)).toMatchObject({
    Status: 'replied',
    'Last words': 'Maybe. What would I have to prepare?',
    'Next follow-up': '',
  });
  expect(toTeacher(product, 'Harbor Press has replied')).toHaveLength(1);
  expect(product.owner.inbox().find(({ subject }) => subject.startsWith('Harbor'))?.text).toContain(
    'What would I have to prepare?',
  );
  expect(decisions(product, 'reply')).toMatchObject([
    { detail: '“Maybe. What would I have to prepare?”', actions: [{}, {}, {}, {}] },
  ]);
  days(product, '2027-01-29');
  expect(arrived(product, harbor.mail)).toHaveLength(1);
  expect(arrived(product, atlas.mail)).toHaveLength(3);
  expect(toTeacher(product, 'Harbor Press has replied')).toHaveLength(1);
  expect(broken(product)).toEqual([]);
});

test('"not now" schedules nothing more for this micro-internship, "not about this" lets the follow-ups go on', () => {
  const product = invited();
  product.workspace.clock.advanceBy({ hours: 1 });
  replies(product, harbor.mail, 'Not this term, sorry.');
  replies(product, atlas.mail, 'By the way, do you still sell tickets for the school play?');
  product.ticks(1);
  says(product, harbor.mail, 'not now');
  says(product, atlas.mail, 'not about this');
  days(product, '2027-02-08');
  expect(arrived(product, harbor.mail)).toHaveLength(1);
  expect(arrived(product, atlas.mail)).toHaveLength(3);
  expect(
    String(partnerRow(product, harbor.mail).History)
      .split('\n')
      .map((line) => line.slice(11, 20)),
  ).toEqual(['chosen: S', 'invited: ', 'replied: ', 'not now: ']);
  expect(partnerRow(product, atlas.mail)).toMatchObject({ Status: 'no answer', 'Follow-ups': 2 });
  expect(decisions(product, 'reply')).toEqual([]);
});

test('a colleague’s mail pauses the follow-ups and asks; one who answers after "not now" is heard again', () => {
  const product = invited();
  product.workspace.clock.advanceBy({ hours: 1 });
  product.workspace
    .mailbox('boss@harbor.example')
    .send({ to: product.workspace.owner, subject: 'Your note to Mia', text: 'Mia is on leave, may I help?' });
  product.ticks(2);
  expect(partnerRow(product, harbor.mail).Status).toBe('possible reply');
  expect(toTeacher(product, 'Is this a reply from Harbor Press?')).toHaveLength(1);
  says(product, harbor.mail, 'not now');
  product.workspace.clock.advanceBy({ hours: 1 });
  replies(product, harbor.mail, 'I am back, and we could do it after all.');
  product.ticks(1);
  expect(partnerRow(product, harbor.mail).Status).toBe('replied');
  expect(toTeacher(product, 'Harbor Press has replied')).toHaveLength(1);
});

test('an absence notice moves the follow-up to the day after the return, and is no reply', () => {
  const product = invited();
  product.workspace.clock.advanceBy({ minutes: 1 });
  replies(product, harbor.mail, 'I am away until January 28.', { 'Auto-Submitted': 'auto-replied' });
  product.ticks(1);
  expect(partnerRow(product, harbor.mail).Status).toBe('invited');
  days(product, '2027-02-10');
  const follow = rowsOf(product, 'partner-follow-up-1').find((row) => row.To === harbor.mail);
  expect((follow?.When as Date | undefined)?.toISOString().slice(0, 10)).toBe('2027-01-29');
});

test('do-not-contact stops everything at once', () => {
  const product = invited();
  product.type('Partners', ['Mail', harbor.mail], { 'Do not contact': 'yes' });
  days(product, '2027-02-01');
  expect(arrived(product, harbor.mail)).toHaveLength(1);
  expect(arrived(product, cedar.mail)).toHaveLength(3);
});

/** A second offering with the same partners, of which invitations are due in the last week of March. */
function nextTerm(product: Product, mails = partners): string {
  return product.teacher.ask<{ id: string }>('createMicroInternship', {
    title: 'Posters for the science fair',
    partners: mails,
    sessions: [{ ...school.session, date: '2027-05-24' }],
    seatsMin: 1,
    seatsMax: 2,
    plan: 'normal',
    requestId: 'request-next-term',
  }).id;
}

test('last term’s yes, "not now" and silence can be asked again, and what they answered stays in the history', () => {
  const product = productAt('industry form due');
  const first = product.microInternshipId;
  says(product, harbor.mail, 'not now');
  const next = nextTerm(product);
  product.ticks(1);
  expect(partnerRow(product, school.partner.mail)).toMatchObject({ Status: 'prospect', 'Invited for': next });
  product.tickAt('2027-03-29T08:02');
  product.ticks(1);
  const again = rowsOf(product, 'partner-invitation').filter((row) => row['Micro-internship ID'] === next);
  expect(again.map(({ To, Status }) => `${To} ${Status}`).sort()).toEqual(
    partners.map(({ mail }) => `${mail} sent`).sort(),
  );
  const history = String(partnerRow(product, school.partner.mail).History);
  expect(history).toContain(`said yes: ${school.title} [${first}]`);
  expect(history).toContain(`2027-03-29 invited: Posters for the science fair [${next}]`);
  expect(product.rows('Micro-internships')[0]?.['Partner ID']).toBe(
    partnerRow(product, school.partner.mail).ID,
  );
  const { prospects } = product.teacher.ask<{ prospects: { status: string }[] }>('getMicroInternship', {
    id: first,
  });
  expect(prospects.map(({ status }) => status)).toContain('not now');
});

test('a no is for good: the partner is not asked again before the teacher changes the status', () => {
  const product = invited();
  says(product, harbor.mail, 'no');
  expect(() => nextTerm(product)).toThrow(/Harbor Press said no/);
  product.type('Partners', ['Mail', harbor.mail], { Status: 'prospect' });
  expect(nextTerm(product)).toMatch(/^M-/);
});

test('a partner who takes the yes back leaves the place to the others', () => {
  const product = productAt('industry form due');
  says(product, school.partner.mail, 'not now');
  expect(product.rows('Micro-internships')[0]).toMatchObject({ Partner: '', 'Partner ID': '' });
  days(product, '2027-01-30');
  expect(arrived(product, atlas.mail)).toHaveLength(3);
  expect(arrived(product, school.partner.mail).some((subject) => /form/i.test(subject))).toBe(false);
});

test('"said yes" typed into the Partners tab counts', () => {
  const product = invited();
  product.type('Partners', ['Mail', atlas.mail], { Status: 'said yes' });
  product.ticks(1);
  expect(product.rows('Micro-internships')[0]?.Partner).toBe(atlas.organisation);
  expect(String(partnerRow(product, atlas.mail).History)).toContain('said yes');
});

test('a prospect who is added during recruitment is invited with the next run, by ID, address or name', () => {
  const product = productAt('invitations due');
  product.ticks(1);
  product.tickAt('2027-01-27T08:02');
  const added = [
    { organisation: 'Delta Labs', contact: 'Ida Moe', mail: 'ida@delta.example' },
    { organisation: 'Echo Radio', contact: 'Sol Ray', mail: 'sol@echo.example' },
  ];
  const request = { microInternshipId: product.microInternshipId, partners: added };
  product.teacher.ask('addProspects', request);
  expect(product.teacher.ask<{ message: string }>('addProspects', request).message).toMatch(/listed already/);
  product.ticks(1);
  expect(arrived(product, 'ida@delta.example')).toHaveLength(1);
  const row = product.rows('Partners').filter(({ Organisation }) => Organisation !== '').length + 2;
  for (const [column, value] of [
    ['B', 'Foxtrot Foods'],
    ['E', 'hello@foxtrot.example'],
  ] as const)
    product.tracker.edit(`Partners!${column}${row}`, value);
  const cell = String(product.rows('Micro-internships')[0]?.Prospects);
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    Prospects: `${cell}, Foxtrot foods, Nobody Ltd`,
  });
  product.ticks(1);
  expect(arrived(product, 'hello@foxtrot.example')).toHaveLength(1);
  expect(decisions(product, 'unknown prospect')).toMatchObject([
    { text: expect.stringContaining('“Nobody Ltd”') },
  ]);
  expect(rowsOf(product, 'partner-invitation').map((row) => row.Status)).not.toContain('missed');
  expect(broken(product)).toEqual([]);
});
