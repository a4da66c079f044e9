import { broken } from '../support/invariants';
import { creation, type Product, productAt, school } from '../support/product';

/** Three sessions; clocks change between the first and the second, and the third is two days after the second. */
const sessions = ['2027-03-08', '2027-03-15', '2027-03-17'].map((date) => ({
  date,
  start: '15:30',
  end: '17:00',
}));

/** The group of two, registered and released, whose one session has become three. */
function begun(): Product {
  const product = productAt('details sent');
  product.teacher.ask('moveSessions', { microInternshipId: product.microInternshipId, sessions });
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    Assignment: 'Sketch a page at home.',
    'Assignment due': '2027-03-12',
  });
  product.ticks(1);
  product.approveAll();
  product.ticks(3);
  return product;
}

const sentOf = (product: Product, message: RegExp) =>
  product.outbox().filter((row) => message.test(String(row.Message)) && row.Status === 'sent');
const days = (product: Product, message: RegExp) =>
  sentOf(product, message).map((row) => {
    const at = new Date(String(row['Sent at'])).toLocaleString('sv-SE', { timeZone: school.zone });
    return `${at.slice(0, 13)} ${row.To}`;
  });

function attend(product: Product, session: number, attendance: string[]): void {
  const confirmed = product.teacher
    .detail(product.microInternshipId)
    .applicants.filter(({ registration }) => registration === 'confirmed');
  product.teacher.ask('takeAttendance', {
    microInternshipId: product.microInternshipId,
    session,
    entries: confirmed.map(({ id }, index) => ({ applicationId: id, attendance: attendance[index] })),
  });
}

test('each session has its reminder, its run of show and its attendance; feedback comes after the last', () => {
  const product = begun();
  for (let day = 5; day <= 24; day++) {
    const date = `2027-03-${String(day).padStart(2, '0')}`;
    product.tickAt(`${date}T07:02`);
    product.tickAt(`${date}T08:02`);
    product.tickAt(`${date}T08:12`);
    const index = sessions.findIndex((one) => one.date === date);
    if (index < 0) continue;
    product.tickAt(`${date}T17:10`);
    attend(product, index, index === 1 ? ['present', 'absent'] : ['present', 'late']);
  }
  const [ana, ben] = school.students.map(({ mail }) => mail);
  expect(days(product, /^run-of-show/).map((text) => text.slice(0, 13))).toEqual([
    '2027-03-08 07',
    '2027-03-15 07',
    '2027-03-17 07',
  ]);
  expect(days(product, /^session-tomorrow-student/)).toEqual([
    `2027-03-05 08 ${ana}`,
    `2027-03-05 08 ${ben}`,
    `2027-03-12 08 ${ana}`,
    `2027-03-12 08 ${ben}`,
    `2027-03-16 08 ${ana}`,
    `2027-03-16 08 ${ben}`,
  ]);
  expect(sentOf(product, /^session-tomorrow-partner/)).toHaveLength(3);
  expect(sentOf(product, /^next-session-student/)).toHaveLength(4);
  const [next] = sentOf(product, /^next-session-student/);
  expect(String(next?.Subject)).toMatch(/Monday, March 15, 2027, 3:30 PM/);
  expect(String(next?.Body)).toMatch(/Sketch a page at home/);
  expect(days(product, /^feedback-request/).map((text) => text.slice(0, 10))).toEqual([
    '2027-03-19',
    '2027-03-19',
  ]);
  const attendance = product.rows('Applications').map((row) => row.Attendance);
  expect(attendance.filter(Boolean)).toEqual(['present, present, present', 'late, absent, late']);
  expect(broken(product).filter((text) => !/rivera@school.example Today/.test(text))).toEqual([]);
});

test('wall-clock times stay when the clocks change in between', () => {
  const product = begun();
  const inbox = product.workspace.mailbox('sam.okafor@riverbank.example').inbox();
  const [mail] = inbox.filter(({ subject }) => /session on/.test(subject)).slice(-1);
  for (const day of ['March 8', 'March 15', 'March 17'])
    expect(mail?.text).toMatch(new RegExp(`${day}, 2027, 3:30 PM–5:00 PM`));
});

test('one of them moved is told as a new date; those that stay are not', () => {
  const product = begun();
  product.workspace.clock.advanceTo('2027-03-09T09:00');
  const moved = sessions.map((one, index) => (index === 2 ? { ...one, date: '2027-03-19' } : one));
  product.teacher.ask('moveSessions', { microInternshipId: product.microInternshipId, sessions: moved });
  product.ticks(1);
  const waiting = product.outbox().filter((row) => row.Status === 'waiting for you');
  expect(waiting.map((row) => row.Message)).toContain('date-changed-partner');
  expect(String(waiting.find((row) => row.Message === 'date-changed-partner')?.Body)).toMatch(
    /moves\*\* from Wednesday, March 17, 2027 to:/,
  );
});

test('the partner gets no details while nobody is registered, and the teacher is told why', () => {
  const product = productAt('students told');
  product.tickAt('2027-02-22T08:02');
  product.ticks(2);
  expect(product.mailsOf(/^session-details-partner/)).toEqual([]);
  expect(product.teacher.overview().decisions.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/Nobody has confirmed a seat .* Riverbank Design has not got the session details/),
  );
  product.register(0);
  product.ticks(2);
  expect(product.mailsOf(/^session-details-partner/)).toEqual([
    'session-details-partner sam.okafor@riverbank.example sent',
  ]);
});

test('the same student in two micro-internships gets the mails of both, each once', () => {
  const product = productAt('applications come in');
  const other = product.teacher.ask<{ id: string }>('createMicroInternship', {
    ...creation,
    title: 'Printing a poster',
    partners: [{ organisation: 'Print Works', contact: 'Pia Press', mail: 'pia@print.example' }],
    sessions: [{ date: '2027-04-12', start: '10:00', end: '11:30' }],
    requestId: 'request-0002',
  }).id;
  product.ticks(1);
  const rows = product.rows('Applications');
  const header = (product.tracker.values('Applications')[0] ?? []).map(String);
  const twin = header.map((name) => {
    if (name === 'ID') return 'A-TWIN0001';
    if (name === 'Micro-internship ID') return other;
    if (/token|Response IDs/i.test(name)) return '';
    const value = rows[0]?.[name];
    return value === undefined || typeof value === 'object' ? '' : String(value);
  });
  product.tracker.edit(`Applications!A${rows.length + 2}`, [twin]);
  product.teacher.ask('moveSessions', {
    microInternshipId: product.microInternshipId,
    sessions: [{ date: '2027-03-22', start: '15:30', end: '17:00' }],
  });
  product.ticks(1);
  const ana = school.students[0]?.mail;
  const changed = product
    .outbox()
    .filter((row) => row.To === ana && /^date-changed/.test(String(row.Message)));
  expect(changed.map((row) => row['Micro-internship ID'])).toEqual([product.microInternshipId]);
  product.teacher.ask('cancelMicroInternship', { id: product.microInternshipId, reason: '' });
  product.teacher.ask('cancelMicroInternship', { id: other, reason: '' });
  product.ticks(1);
  const notices = product.outbox().filter((row) => row.To === ana && row.Message === 'cancelled-student');
  expect(notices).toHaveLength(2);
  product.approveAll();
  product.ticks(2);
  expect(sentOf(product, /^cancelled-student/).filter((row) => row.To === ana)).toHaveLength(2);
  expect(broken(product)).toEqual([]);
});
