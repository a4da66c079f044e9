import { program } from '../support/programs';

/** The only item, or the first: a test that finds none has failed. */
function first<T>(items: readonly T[]): T {
  if (items.length === 0) throw new Error('There is none.');
  return items[0] as T;
}

const latest = <T>(items: readonly T[]): T => first(items.slice(-1));

const NOW = { now: '2027-01-11T08:00' };

test('a registration desk confirms every answer, numbers its row and tells the office at every third', () => {
  const { workspace, tracker, script, run } = program('registration');
  const url = run('setUp') as string;
  run('setUp');
  expect(script.triggers()).toHaveLength(1);
  const form = workspace.form(url);
  const people = ['Ana', 'Ben', 'Cho'];
  for (const name of people) {
    form.respond({
      Name: name,
      Email: ` ${name.toLowerCase()}@family.example `,
      Workshop: 'Motors',
      ...(name === 'Ben' ? { Lunch: ['Vegetarian', 'No nuts'] } : {}),
    });
  }
  expect(tracker.display('Form Responses 1!B1:F4')).toEqual([
    ['Name', 'Email', 'Workshop', 'Lunch', 'Number'],
    ['Ana', ' ana@family.example ', 'Motors', '', '1'],
    ['Ben', ' ben@family.example ', 'Motors', 'Vegetarian, No nuts', '2'],
    ['Cho', ' cho@family.example ', 'Motors', '', '3'],
  ]);
  const [mail] = workspace.mailbox('ben@family.example').inbox();
  expect(mail).toMatchObject({
    subject: 'Robotics day: your place no. 2',
    from: '"Registration desk" <teacher@school.example>',
    html: '<p>Hello <b>Ben</b>,</p><p>you are in the workshop <i>Motors</i>.</p>',
  });
  expect(mail?.headers['Reply-To']).toBe('office@school.example');
  expect(mail?.text).toContain('Lunch: Vegetarian and No nuts.');
  expect(mail?.text).toMatch(/Received on 1\/11\/2027 8:\d\d:\d\d\./);
  const office = workspace.mailbox('office@school.example').inbox();
  expect(office.map(({ subject, text }) => [subject, text.trim()])).toEqual([
    ['3 registrations', `See ${tracker.url}`],
  ]);
  expect(workspace.gaps()).toEqual([]);
});

test('a mail merge previews, asks, sends what is not sent yet, and stops at the quota', () => {
  const { workspace, tracker, script } = program('mail-merge', [], { edition: 'consumer' });
  tracker.renameSheet('Sheet1', 'Trips');
  tracker.addSheet('Template');
  tracker.edit('Template!A1', [
    ['Subject', 'Trip on {{Day of trip}}'],
    ['Text', 'Dear {{First name}},\nbring {{Money}} dollars.{{Nothing}}'],
  ]);
  tracker.edit('Trips!A1', [
    ['First name', 'Email', 'Day of trip', 'Money', 'Co-teacher', 'Status'],
    ['Ana', 'ana@school.example', '3/5/2027', '12', 'co@school.example', ''],
    ['Ben', 'ben@school.example', '3/6/2027', '7.5', '', 'EMAIL_SENT'],
    ['Cho', 'cho@school.example', '3/7/2027', '0', '', ''],
  ]);
  tracker.select('Trips!A1');
  script.open();
  script.answer('ok', 'no', 'yes');
  script.click('Mail merge', 'Preview first row');
  expect(script.alerts().at(-1)).toMatchObject({
    title: 'Trip on Friday, March 5',
    message: 'Dear Ana,\nbring 12 dollars.',
  });
  expect(script.click('Mail merge', 'Send')).toBe(0);
  expect(script.click('Mail merge', 'Send')).toBe(2);
  expect(workspace.mailbox('ana@school.example').inbox()[0]).toMatchObject({
    subject: 'Trip on Friday, March 5',
    cc: 'co@school.example',
    html: 'Dear Ana,<br>bring 12 dollars.',
  });
  expect(workspace.mailbox('cho@school.example').inbox()[0]?.text).toContain('bring 0 dollars.');
  expect(workspace.mailbox('ben@school.example').inbox()).toEqual([]);
  expect(tracker.values('Trips!F2:F4')).toEqual([['EMAIL_SENT'], ['EMAIL_SENT'], ['EMAIL_SENT']]);
  expect(script.toasts()).toEqual([{ message: '2 mails sent', title: 'Mail merge', seconds: 3 }]);

  const many = Array.from({ length: 98 }, (_, i) => [
    `P${i}`,
    `p${i}@school.example`,
    '3/5/2027',
    '1',
    '',
    '',
  ]);
  tracker.edit('Trips!A5', many);
  script.answer('ok');
  expect(script.click('Mail merge', 'Send')).toBe(0);
  expect(script.alerts().at(-1)?.message).toBe('Only 97 of 98 mails can be sent today.');
  expect(workspace.gaps()).toEqual([]);
});

test('a form is built from the rows of a sheet, and its answers are listed', () => {
  const { workspace, tracker, run } = program('form-builder');
  tracker.renameSheet('Sheet1', 'Questions');
  tracker.edit('Questions!A1', [
    ['Type', 'Question', 'Help', 'Required', 'Choices'],
    ['text', 'Name', 'As on your badge', 'TRUE'],
    ['email', 'Mail', '', 'TRUE'],
    ['number', 'Grade', '', 'FALSE'],
    ['section', 'About you', 'Second page', ''],
    ['choice', 'Colour', '', 'TRUE', 'red', 'green'],
    ['checkbox', 'Days', '', '', 'Monday', 'Friday'],
    ['scale', 'How sure?', '', '', '5', 'not at all', 'very'],
    ['grid', 'Do you have', '', '', 'a laptop', 'a phone'],
    ['date', 'Born', '', ''],
    ['oops', 'What', '', ''],
  ]);
  const [url, count, list] = run('buildForm') as [string, number, string[]];
  expect(count).toBe(9);
  expect(list).toContain('3 PAGE_BREAK About you');
  expect(tracker.notes('Questions!A11')).toEqual([['Unknown type: oops']]);
  const form = workspace.form(url);
  expect(() => form.respond({ Name: 'Ana', Mail: 'nobody', Colour: 'red' })).toThrow(
    'Please write an address.',
  );
  form.respond({
    Name: 'Ana',
    Mail: 'ana@school.example',
    Grade: '11',
    Colour: 'green',
    Days: ['Monday', 'Friday'],
    'How sure?': '4',
    'Do you have': { 'a laptop': 'Yes', 'a phone': 'Not sure' },
    Born: '2010-05-20',
  });
  expect(tracker.display('Form Responses 1!B1:J2')).toEqual([
    [
      'Name',
      'Mail',
      'Grade',
      'Colour',
      'Days',
      'How sure?',
      'Do you have [a laptop]',
      'Do you have [a phone]',
      'Born',
    ],
    ['Ana', 'ana@school.example', '11', 'green', 'Monday, Friday', '4', 'Yes', 'Not sure', '2010-05-20'],
  ]);
  run('summarise');
  const answers = tracker.display('Answers');
  expect(answers[0]).toEqual(['When', 'Question', 'Answer']);
  expect(answers[1]?.[0]).toBe('2027-01-11 08:00');
  expect(answers.slice(1).map(([, question, answer]) => [question, answer])).toEqual([
    ['Name', 'Ana'],
    ['Mail', 'ana@school.example'],
    ['Grade', '11'],
    ['Colour', 'green'],
    ['Days', 'Monday; Friday'],
    ['How sure?', '4'],
    ['Do you have', 'Yes; Not sure'],
    ['Born', '2010-05-20'],
  ]);
  expect(workspace.gaps()).toEqual([]);
});

test('a reminder tracker reminds on its days, colours what is late and reports on Monday', () => {
  const { workspace, tracker, script } = program('reminders', [], NOW);
  tracker.edit('A1', [
    ['Name', 'Mail', 'What', 'Due', 'Status', 'Reminded'],
    ['Ana', 'ana@school.example', 'Essay', '1/15/2027', '', ''],
    ['Ben', 'ben@school.example', 'Poster', '2027-01-13', '', ''],
    ['Cho', 'cho@school.example', 'Model', '2027-01-13', 'done', ''],
    ['Dee', 'dee@school.example', 'Talk', 'soon', '', ''],
  ]);
  script.open();
  script.click('Reminders', 'Switch on (every morning)');
  script.click('Reminders', 'Switch on (every morning)');
  expect(script.triggers()).toHaveLength(1);
  workspace.clock.advanceTo('2027-01-18T12:00');
  const subjects = (who: string) =>
    workspace
      .mailbox(`${who}@school.example`)
      .inbox()
      .map(({ date }) => new Date(date).toISOString().slice(0, 13));
  expect(subjects('ana')).toEqual(['2027-01-12T15', '2027-01-14T15', '2027-01-15T15']);
  expect(subjects('ben')).toEqual(['2027-01-12T15', '2027-01-13T15']);
  expect([subjects('cho'), subjects('dee')]).toEqual([[], []]);
  expect(workspace.mailbox('ana@school.example').inbox()[0]?.text).toContain(
    'please hand in "Essay" until Fri, 15 Jan 2027.',
  );
  expect(tracker.display('E2:F5')).toEqual([
    ['late by 3 days', '15.1. 7:00'],
    ['late by 5 days', '13.1. 7:00'],
    ['done', ''],
    ['no date?', ''],
  ]);
  expect(tracker.styles('A2:A4').map(([style]) => style?.background)).toEqual([
    '#ffa500',
    '#ffa500',
    '#d9ead3',
  ]);
  const [report] = workspace.mailbox('teacher@school.example').inbox();
  expect(report).toMatchObject({ subject: 'Late on Mon Jan 18 2027' });
  expect(report?.text).toContain('Ana: Essay (late by 3 days)');
  script.click('Reminders', 'Switch off');
  expect(script.triggers()).toEqual([]);
  expect(workspace.gaps()).toEqual([]);
});

test('an attendance sheet has boxes to tick, shares, notes of the time and closed lessons', () => {
  const { workspace, tracker, script } = program('attendance', [], NOW);
  const menu = (...path: string[]) => script.click('Attendance', ...path);
  script.open();
  script.answer('Cho  Park', 'Ana Lima', 'ana lima', 'ok', { button: 'CANCEL' });
  for (let i = 0; i < 4; i++) menu('Students', 'Add…');
  expect(script.alerts().map(({ message }) => message)).toContain('ana lima is already on the list.');
  menu('New lesson');
  tracker.edit('Attendance!C2', 'TRUE');
  expect(tracker.notes('Attendance!C2:C3')).toEqual([[expect.stringMatching(/^ticked at 08:0\d$/)], ['']]);
  script.answer('ok');
  menu('Close lesson');
  expect(tracker.notes('Attendance!C1')).toEqual([['Absent: Cho Park']]);
  expect(script.alerts().at(-1)).toMatchObject({ title: 'Absent', message: 'Cho Park' });
  workspace.clock.advanceBy({ days: 7 });
  menu('New lesson');
  tracker.edit('Attendance!D2:D3', 'TRUE');
  expect(tracker.display('Attendance')).toEqual([
    ['Student', 'Present', '01/11', '01/18'],
    ['Ana Lima', '100%', 'TRUE', 'TRUE'],
    ['Cho Park', '50%', 'FALSE', 'TRUE'],
  ]);
  script.answer('Nobody Known', 'ok', 'Cho Park');
  menu('Students', 'Remove…');
  menu('Students', 'Remove…');
  expect(tracker.values('Attendance!A2:A3')).toEqual([['Ana Lima'], ['']]);
  expect(workspace.gaps()).toEqual([]);
});

test('a follow-up script labels what waits, drafts reminders, and notices answers', () => {
  const { workspace, tracker, script, run } = program('follow-up', [], NOW);
  const teacher = workspace.mailbox('teacher@school.example');
  for (const [name, subject] of [
    ['"Ana Lima" <ana@firm.example>', 'Invitation to our school'],
    ['ben@firm.example', 'Invitation to our school'],
    ['cho@firm.example', 'Lunch'],
  ] as const) {
    teacher.send({ to: name, subject, text: 'Will you come?' });
  }
  run('install');
  workspace.clock.advanceBy({ days: 1 });
  const ben = workspace.mailbox('ben@firm.example');
  ben.reply(first(ben.inbox()), 'Gladly!');
  workspace.clock.advanceBy({ days: 3 });
  const [draft, ...others] = teacher.drafts();
  expect(others).toEqual([]);
  expect(draft?.message).toMatchObject({
    subject: 'Re: Invitation to our school',
    threadId: teacher.sent()[0]?.threadId,
  });
  expect(draft?.message.html).toContain(
    'Hello Ana Lima,</p><p>did you have time to look at my mail of January 11?',
  );
  expect(run('sendDrafts')).toBe(1);
  const ana = workspace.mailbox('ana@firm.example');
  expect(ana.inbox()).toHaveLength(2);
  ana.reply(latest(ana.inbox()), 'Sorry, no.');
  workspace.clock.advanceBy({ days: 1 });
  expect(teacher.thread(first(teacher.sent())).at(-1)?.labels).toContain('Follow-up/answered');
  expect(teacher.thread(first(teacher.sent())).at(-1)?.labels).not.toContain('Follow-up/waiting');
  expect(tracker.display('Sheet1').map(([, ...rest]) => rest)).toEqual([
    ['Invitation to our school', 'waiting', expect.stringContaining('ana@firm.example')],
    ['Invitation to our school', 'answered', expect.stringContaining('ana@firm.example')],
  ]);
  expect(script.triggers()).toHaveLength(1);
  expect(workspace.executions().at(-1)?.log).toEqual(['0 threads noted']);
  expect(workspace.gaps()).toEqual([]);
});

test('a calendar script keeps events in step with the rows, invites guests and mails the agenda', () => {
  const { workspace, tracker, run } = program('calendar', [], NOW);
  tracker.edit('A1', [
    ['Title', 'Date', 'From', 'To', 'Room', 'Guests', 'Id', 'Note'],
    ['Meeting', '1/13/2027', '9:30', '10:15', 'R1', 'ana@firm.example,ben@firm.example', '', ''],
    ['Clash', '1/13/2027', '10:00', '11:00', 'R2', '', '', ''],
    ['Holiday', '1/14/2027', '', '', 'Home', '', '', ''],
    ['Wrong', '1/15/2027', '11:00', '10:00', '', '', '', ''],
    ['No day', '', '', '', '', '', '', ''],
  ]);
  expect(run('syncCalendar')).toBe(3);
  expect(tracker.values('H2:H6')).toEqual([
    [''],
    ['Also then: Meeting'],
    [''],
    ['It ends before it begins'],
    ['Which day?'],
  ]);
  const teacher = workspace.calendar('teacher@school.example');
  expect(teacher.events().map(({ title, start, end, location }) => [title, start, end, location])).toEqual([
    ['Meeting', '2027-01-13T09:30:00', '2027-01-13T10:15:00', 'R1'],
    ['Clash', '2027-01-13T10:00:00', '2027-01-13T11:00:00', 'R2'],
    ['Holiday', '2027-01-14', '2027-01-15', 'Home'],
  ]);
  const ana = workspace.calendar('ana@firm.example');
  ana.respond(first(ana.events()).id, 'accepted');
  expect(workspace.mailbox('ben@firm.example').inbox()[0]?.subject).toContain('Meeting');

  tracker.edit('C3', [['10:30', '11:30']]);
  tracker.edit('A4', '');
  run('syncCalendar');
  expect(teacher.events().map(({ title, start }) => [title, start])).toEqual([
    ['Meeting', '2027-01-13T09:30:00'],
    ['Clash', '2027-01-13T10:30:00'],
  ]);
  expect(tracker.values('G4:H4')).toEqual([['', '']]);
  run('agendaMail');
  expect(workspace.mailbox('teacher@school.example').inbox().at(-1)?.text.trim().split(/\r?\n/)).toEqual([
    'Wed 13 09:30-10:15  Meeting @ R1 (1 coming)',
    'Wed 13 10:30-11:30  Clash @ R2',
  ]);
  expect(workspace.gaps()).toEqual([]);
});

test('a CSV in Drive is imported once, keeps its leading zeros, and updates by key', () => {
  const { workspace, tracker, script, run } = program('csv-import', [], NOW);
  const other = workspace.openScript({
    name: 'Office',
    files: {
      'Code.js': `function save(name, text) {
        var folders = DriveApp.getFoldersByName('Exports');
        (folders.hasNext() ? folders.next() : DriveApp.createFolder('Exports')).createFile(name, text, MimeType.CSV);
      }`,
    },
  });
  script.answer('ok');
  run('importCsv');
  expect(script.alerts()[0]?.message).toBe('Please make a folder "Exports" first.');
  other.run('save', 'a.csv', '\uFEFFNumber;Name;Class\r\n007;"Lima; Ana";2b\r\n012;Ben;2a\r\n');
  script.answer('yes', 'ok');
  run('importCsv');
  expect(script.alerts().at(-1)?.message).toBe('2 new, 0 changed, 2 in all');
  expect(tracker.values('Students')).toEqual([
    ['Number', 'Name', 'Class'],
    ['012', 'Ben', '2a'],
    ['007', 'Lima; Ana', '2b'],
  ]);
  expect(script.call('classList', '2a')).toEqual(['Ben']);
  workspace.clock.advanceBy({ minutes: 5 });
  other.run('save', 'b.csv', 'Number,Name,Class\n012,"Ben ""B"" Ode",2a\n030,Cho,2a\n007,"Lima; Ana",2b\n');
  script.answer('yes', 'ok');
  run('importCsv');
  expect(script.alerts().at(-1)?.message).toBe('1 new, 1 changed, 3 in all');
  expect(tracker.values('Students!A2:B4')).toEqual([
    ['012', 'Ben "B" Ode'],
    ['030', 'Cho'],
    ['007', 'Lima; Ana'],
  ]);
  expect(script.call('classList', '2a')).toEqual(['Ben']);
  workspace.clock.advanceBy({ minutes: 6 });
  expect(script.call('classList', '2a')).toEqual(['Ben "B" Ode', 'Cho']);
  expect(
    workspace.drive
      .files()
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.csv')),
  ).toEqual(['imported a.csv', 'imported b.csv']);
  script.answer('ok');
  run('importCsv');
  expect(script.alerts().at(-1)?.message).toBe('No CSV in Exports.');
  expect(workspace.gaps()).toEqual([]);
});

test('an edit is stamped and kept in a journal, and what is done moves to the archive', () => {
  const { workspace, tracker } = program('timestamps', [], NOW);
  tracker.renameSheet('Sheet1', 'Tasks');
  tracker.edit('Tasks!A1', [
    ['Task', 'State', 'Last change'],
    ['Call', 'open', ''],
    ['Write', 'open', ''],
  ]);
  workspace.clock.advanceTo('2027-01-11T09:15');
  tracker.edit('Tasks!B3', 'waiting');
  expect(tracker.display('Tasks!A3:C3')).toEqual([['Write', 'waiting', '2027-01-11 09:15:00']]);
  workspace.clock.advanceTo('2027-01-12T10:00');
  tracker.edit('Tasks!B2', 'done');
  expect(tracker.values('Tasks!A2:B3')).toEqual([
    ['Write', 'waiting'],
    ['', ''],
  ]);
  expect(tracker.display('Archive')).toEqual([['Call', 'done', '2027-01-12 10:00:00']]);
  expect(tracker.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Tasks', false],
    ['Archive', false],
    ['Journal', true],
  ]);
  expect(tracker.values('Journal').map(([, ...rest]) => rest)).toEqual([
    ['Cell', 'Column', 'Before', 'After'],
    ['B3', 'State', 'open', 'waiting'],
    ['B2', 'State', 'open', 'done'],
  ]);
  expect(workspace.executions().filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  expect(workspace.gaps()).toEqual([]);
});

test('a sidebar made from a template books rooms through google.script.run', () => {
  const { workspace, tracker, script, run } = program('bookings', ['BookingForm', 'Style', 'Overview'], NOW);
  tracker.edit('A1', [['Hall'], ['Lab <1>'], ['']]);
  workspace
    .openScript({
      name: 'Setup',
      boundTo: tracker.id,
      files: {
        'Code.js': `function f() { var ss = SpreadsheetApp.getActive(); ss.setNamedRange('Rooms', ss.getRange('Sheet1!A1:A3')); }`,
      },
    })
    .run('f');
  script.open();
  script.click('Rooms', 'Book…');
  const sidebar = script.sidebar();
  expect(sidebar).toMatchObject({ title: 'Book a room' });
  expect(sidebar?.html).toContain('Signed in as <b>teacher@school.example</b>');
  expect(sidebar?.html).toContain('<option value="Lab &lt;1&gt;">Lab &lt;1&gt;</option>');
  expect(sidebar?.html).toContain('var ROOMS = ["Hall","Lab <1>"];');
  expect(sidebar?.html).toContain('value="2027-01-11"');
  expect(sidebar?.html).toContain('font-size: 13px');
  const request = { room: 'Hall', day: '2027-01-12', lesson: '3', why: '=1+1' };
  expect(script.submit('book', request)).toEqual({
    room: 'Hall',
    day: '2027-01-12',
    lessons: [1, 2, 4, 5, 6, 7, 8],
  });
  expect(() => script.submit('book', request)).toThrow('Hall is taken in lesson 3.');
  expect(() => script.call('getRooms_')).toThrow('google.script.run.getRooms_ is not a function');
  expect(tracker.values('Bookings!A2:E2')).toEqual([
    ['Hall', '2027-01-12', 3, 'teacher@school.example', '=1+1'],
  ]);
  script.click('Rooms', 'Overview');
  expect(script.dialog()).toMatchObject({ title: 'Bookings', modal: true, width: 500, height: 300 });
  expect(script.dialog()?.html.replace(/\s+/g, ' ')).toContain(
    '<tr class="odd"><td>Hall</td><td>2027-01-12</td><td>3</td><td>teacher@school.example</td><td>=1+1</td></tr>',
  );
  expect(script.dialog()?.html).toContain('<p>1 bookings.</p>');
  expect(run('getFreeLessons', 'Lab <1>', '2027-01-12')).toMatchObject({ lessons: [1, 2, 3, 4, 5, 6, 7, 8] });
  expect(workspace.gaps()).toEqual([]);
});

test('certificates are filled in, made a PDF, filed and mailed to those who passed', () => {
  const { workspace, tracker, run } = program('certificates', ['Certificate'], NOW);
  tracker.renameSheet('Sheet1', 'Course');
  tracker.edit('Course!A1', [
    ['First aid & safety', '', '', ''],
    ['Name', 'Mail', 'Points', 'Certificate'],
    ['Ana Lima', 'ana@school.example', '95', ''],
    ['Ben Ode', 'ben@school.example', '40', ''],
    ['Cho Park', 'cho@school.example', '60', ''],
  ]);
  expect(run('sendCertificates')).toBe(2);
  expect(run('sendCertificates')).toBe(0);
  const mail = first(workspace.mailbox('ana@school.example').inbox());
  expect(mail.html).toContain(
    '<p>Ana Lima has completed <em>First aid &amp; safety</em> <strong>with distinction</strong>.</p>',
  );
  expect(mail?.html).toContain('<p>January 11, 2027</p>');
  expect(mail?.text).toContain('Ana Lima has completed');
  expect(mail?.attachments).toMatchObject([{ name: 'Ana Lima.pdf', type: 'application/pdf' }]);
  expect(Buffer.from(first(mail.attachments).bytes).subarray(0, 5).toString()).toBe('%PDF-');
  expect(workspace.mailbox('cho@school.example').inbox()[0]?.html).toContain('safety</em>.</p>');
  expect(workspace.mailbox('ben@school.example').inbox()).toEqual([]);
  expect(workspace.mailbox('archive@school.example').inbox()).toHaveLength(2);
  expect(tracker.display('Course!D3:D5')).toEqual([['sent'], [''], ['sent']]);
  expect(workspace.drive.files().map(({ name, mimeType }) => [name, mimeType])).toEqual(
    expect.arrayContaining([
      ['Certificates 2027', 'application/vnd.google-apps.folder'],
      ['Ana Lima.pdf', 'application/pdf'],
      ['Cho Park.pdf', 'application/pdf'],
    ]),
  );
  expect(workspace.gaps()).toEqual([]);
});

test('a weekly report adds up the week in its zone and mails it to the editors on Fridays', () => {
  const { workspace, tracker, run } = program('weekly-report', [], NOW);
  tracker.renameSheet('Sheet1', 'Borrowed');
  tracker.share('co@school.example');
  tracker.edit('Borrowed!A1', [
    ['Day', 'Class', 'What', 'Cost'],
    ['1/8/2027', '2a', 'Ball', '9'],
    ['1/12/2027', '2b', 'Net', '1200.5'],
    ['1/14/2027', '2a', 'Ball', '$3.25'],
    ['1/14/2027', '2b', 'Rope', '2'],
    ['1/19/2027', '2a', 'Ball', '4'],
  ]);
  run('createWeeklyTrigger');
  workspace.clock.advanceBy({ weeks: 2 });
  const mails = workspace.mailbox('co@school.example').inbox();
  expect(mails.map(({ subject }) => subject)).toEqual(['Week 3', 'Week 4']);
  expect(mails[0]?.to).toBe('teacher@school.example,co@school.example');
  expect(mails[0]?.html).toContain(
    '<tr><td>2a</td><td>1</td><td>$3.25</td></tr><tr><td>2b</td><td>2</td><td>$1202.50</td></tr></table><p>Total: $1,205.75</p>',
  );
  expect(mails[0]?.text).toContain('2b: 2 items');
  expect(tracker.display('Reports!A2:D3')).toEqual([
    ['3', '1/15/2027', '3', '1205.75'],
    ['4', '1/22/2027', '1', '4'],
  ]);
  expect(tracker.display('Reports!F1')).toEqual([['$1,209.75']]);
  expect(workspace.gaps()).toEqual([]);
});

test('a long list is worked through in pieces by triggers that make each other', () => {
  const { workspace, tracker, script, run } = program('batches', [], NOW);
  tracker.renameSheet('Sheet1', 'Codes');
  tracker.edit('Codes!A1', [
    ['Name', 'Code', 'Key'],
    ...Array.from({ length: 100 }, (_, i) => [`Person ${i}`]),
  ]);
  run('start');
  expect(script.triggers()).toHaveLength(1);
  workspace.clock.advanceBy({ hours: 1 });
  expect(workspace.executions().map(({ functionName, outcome }) => [functionName, outcome])).toEqual([
    ['start', 'completed'],
    ['next', 'completed'],
    ['next', 'completed'],
  ]);
  expect(script.triggers()).toEqual([]);
  expect(script.properties('document')).toEqual({
    started: expect.stringMatching(/^Mon Jan 11 2027 08:00:0\d GMT-0800/),
  });
  expect(tracker.values('Codes!A2:C2')).toEqual([['Person 0', '45362D26', 'UGVyc29uIDA6NDUzNjJEMjY']]);
  expect(tracker.values('Codes!B101')[0]?.[0]).toMatch(/^[0-9A-F]{8}$/);
  expect(workspace.mailbox('teacher@school.example').inbox().at(-1)?.text).toMatch(/It took 4 minutes\./);
  expect(workspace.gaps()).toEqual([]);
});

test('a form takes sold-out choices away and closes itself when the seats are gone', () => {
  const { workspace, script, run } = program('seats', [], NOW);
  const url = run('prepare') as string;
  const respond = (who: string, day: string) =>
    workspace
      .form(url)
      .respond({ 'Which day?': day }, { as: `${who}@school.example`, email: `${who}@school.example` });
  respond('ana', 'Tuesday');
  expect(() => respond('ben', 'Tuesday')).toThrow();
  expect(workspace.form(url).page().description).toBe('Still free: Monday');
  respond('ben', 'Monday');
  respond('cho', 'Monday');
  expect(workspace.form(url).isOpen()).toBe(false);
  expect(() => respond('dee', 'Monday')).toThrow('All seats are taken.');
  expect(workspace.mailbox('cho@school.example').inbox()[0]?.subject).toBe('Excursion on Monday');
  expect(workspace.mailbox('teacher@school.example').inbox().at(-1)).toMatchObject({
    subject: 'Excursion is full',
  });
  expect(script.triggers()).toEqual([]);
  expect(workspace.gaps()).toEqual([]);
});

test('what nobody has simulated is named to the program and listed even where the program hides it', () => {
  const { workspace, tracker, run } = program('missing');
  tracker.edit('A1', [['One'], ['Two']]);
  expect(run('makeSlides')).toEqual([
    0,
    2,
    expect.stringContaining('Exception: SlidesApp.create is not simulated'),
  ]);
  expect(workspace.gaps()).toEqual(['SlidesApp.create']);
  expect(run('chart')).toBe('Sheet.newChart is not simulated');
  expect(workspace.gaps()).toEqual(['Sheet.newChart', 'SlidesApp.create']);
});

test('what Google does not have either is a TypeError and no gap', () => {
  const { workspace, run } = program('missing');
  expect(() => run('typo')).toThrow(
    expect.objectContaining({
      name: 'TypeError',
      message: expect.stringContaining('getValeu is not a function'),
    }),
  );
  expect(workspace.gaps()).toEqual([]);
});
