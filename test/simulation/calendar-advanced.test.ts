import type { WorkspaceOptions } from '../../src/simulation';
import { bound, standalone } from '../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'pat@firm.example';
const services = {
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Calendar', version: 'v3', serviceId: 'calendar' }],
  },
};
const owned = 'https://www.googleapis.com/auth/calendar.events.owned';
const program = `
  function resource(more) {
    return Object.assign({ id: 'mi7f3k2', summary: 'Session', description: 'Bring questions',
      start: { dateTime: '2027-03-15T09:00:00', timeZone: 'America/Los_Angeles' },
      end: { dateTime: '2027-03-15T10:30:00', timeZone: 'America/Los_Angeles' } }, more);
  }
  function attempt(fn) { try { return fn(); } catch (e) { return [e.name, e.details.code, e.message]; } }
  function insert(more, options) { return attempt(function () { return Calendar.Events.insert(resource(more), 'primary', options || {}); }); }
  function get(id) { return attempt(function () { return Calendar.Events.get('primary', id || 'mi7f3k2'); }); }
  function patch(body, options, headers) { return attempt(function () { return Calendar.Events.patch(body, 'primary', 'mi7f3k2', options || {}, headers || {}); }); }
  function update(body, options) { return attempt(function () { return Calendar.Events.update(body, 'primary', 'mi7f3k2', options || {}); }); }
  function remove(options) { return attempt(function () { Calendar.Events.remove('primary', 'mi7f3k2', options || {}); return 'removed'; }); }
  function list(options) { return attempt(function () { return Calendar.Events.list('primary', options); }); }`;

const open = (source = program, options: WorkspaceOptions = {}) =>
  standalone(source, { ...options, manifest: { ...services, oauthScopes: [owned] } });

const refusal = (code: number) => ['GoogleJsonResponseException', code, expect.any(String)];

const guests = (...emails: string[]) => ({ attendees: emails.map((email) => ({ email })) });

test('the advanced service is global only where the manifest enables it, under the name it gives', () => {
  const source = `function f() { return typeof Calendar + typeof Cal + typeof Cal.Events; } function g() { return Calendar.Events; }`;
  const enabled = { enabledAdvancedServices: [{ userSymbol: 'Cal', version: 'v3', serviceId: 'calendar' }] };
  const { run } = standalone(source, { manifest: { dependencies: enabled } });
  expect(run('f')).toBe('undefinedobjectobject');
  expect(() => standalone(source).run('g')).toThrow('Calendar is not defined');
});

test('an enabled service that nobody simulated is a gap, and so are collections and methods', () => {
  const enabled = {
    enabledAdvancedServices: [
      ...services.dependencies.enabledAdvancedServices,
      { userSymbol: 'Slides', version: 'v1', serviceId: 'slides' },
    ],
  };
  const { run, workspace } = standalone(
    `function f() {
      [function () { Slides.Presentations; }, function () { Calendar.Acl; }, function () { Calendar.Events.quickAdd('primary', 'x'); }]
        .forEach(function (fn) { try { fn(); } catch (e) {} });
    }`,
    { manifest: { dependencies: enabled } },
  );
  run('f');
  expect(workspace.gaps()).toEqual(['Calendar.Acl', 'Calendar.Events.quickAdd', 'Slides']);
});

test('Events.insert gives the event with its own id, and a second insert of the id answers 409', () => {
  const { run } = open();
  expect(run('insert')).toMatchObject({
    kind: 'calendar#event',
    id: 'mi7f3k2',
    iCalUID: 'mi7f3k2@google.com',
    status: 'confirmed',
    summary: 'Session',
    organizer: { email: TEACHER, self: true },
    start: { dateTime: '2027-03-15T09:00:00-07:00', timeZone: 'America/Los_Angeles' },
    end: { dateTime: '2027-03-15T10:30:00-07:00' },
    sequence: 0,
  });
  expect(run('insert')).toEqual([
    'GoogleJsonResponseException',
    409,
    'API call to calendar.events.insert failed with error: The requested identifier already exists.',
  ]);
});

test('a removed event keeps its id: get says cancelled, insert 409, remove 410', () => {
  const { run } = open();
  run('insert');
  expect(run('remove')).toBe('removed');
  expect(run('get')).toMatchObject({ id: 'mi7f3k2', status: 'cancelled' });
  expect(run('insert')).toEqual(refusal(409));
  expect(run('remove')).toEqual(refusal(410));
  expect(run('patch', { status: 'confirmed' })).toMatchObject({ status: 'confirmed', summary: 'Session' });
});

test('an event that never was is 404', () => {
  const { run } = open();
  expect(run('get', 'nothere1')).toEqual([
    'GoogleJsonResponseException',
    404,
    'API call to calendar.events.get failed with error: Not Found',
  ]);
  expect(run('patch', {})).toEqual(refusal(404));
});

test.each<[string, Record<string, unknown>, string]>([
  ['an id of other characters', { id: 'MI-7F3K2' }, 'Invalid resource id value.'],
  ['no end', { end: null }, 'Missing end time.'],
  [
    'a time without a zone',
    { start: { dateTime: '2027-03-15T09:00:00' } },
    'Missing time zone definition for start time.',
  ],
  [
    'a date and a time',
    { start: { date: '2027-03-15' } },
    'Start and end times must either both be date or both be dateTime.',
  ],
  [
    'an end before the start',
    { end: { dateTime: '2027-03-15T08:00:00-07:00' } },
    'The specified time range is empty.',
  ],
  ['an address that is none', guests('pat'), 'Invalid attendee email.'],
])('Events.insert refuses %s with 400', (_, more, message) => {
  expect(open().run('insert', more)).toEqual([
    'GoogleJsonResponseException',
    400,
    `API call to calendar.events.insert failed with error: ${message}`,
  ]);
});

test('all-day events have dates', () => {
  const day = { start: { date: '2027-03-15' }, end: { date: '2027-03-16' } };
  expect(open().run('insert', day)).toMatchObject(day);
});

test('a conference is made with conferenceDataVersion 1 only, at once by default', () => {
  const request = { createRequest: { requestId: 'r1', conferenceSolutionKey: { type: 'hangoutsMeet' } } };
  expect(open().run('insert', { conferenceData: request })).not.toHaveProperty('hangoutLink');
  const { run } = open();
  const event = run('insert', { conferenceData: request }, { conferenceDataVersion: 1 }) as {
    hangoutLink: string;
    conferenceData: { createRequest: object; conferenceId: string };
  };
  expect(event.hangoutLink).toMatch(/^https:\/\/meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
  expect(event.conferenceData.createRequest).toMatchObject({
    requestId: 'r1',
    status: { statusCode: 'success' },
  });
  const again = run('patch', { conferenceData: request }, { conferenceDataVersion: 1 });
  expect(again).toMatchObject({ hangoutLink: event.hangoutLink });
  const gone = run('patch', { conferenceData: null }, { conferenceDataVersion: 1 });
  expect(gone).not.toHaveProperty('hangoutLink');
});

test('a conference may be pending first', () => {
  const { run, workspace } = open();
  workspace.core.state.calendarUnknowns.conferencePendingMs = 5000;
  const request = { createRequest: { requestId: 'r1', conferenceSolutionKey: { type: 'hangoutsMeet' } } };
  const event = run('insert', { conferenceData: request }, { conferenceDataVersion: 1 });
  expect(event).not.toHaveProperty('hangoutLink');
  expect(event).toMatchObject({ conferenceData: { createRequest: { status: { statusCode: 'pending' } } } });
  workspace.clock.advanceBy({ minutes: 1 });
  expect(run('get')).toMatchObject({ hangoutLink: expect.stringContaining('meet.google.com') });
});

test('guests get the invitation, the update and the cancellation as sendUpdates says', () => {
  const { run, workspace } = open();
  const partner = workspace.mailbox(PARTNER);
  const subjects = () => partner.inbox().map(({ subject }) => subject.split(' @')[0]);
  run('insert', guests(PARTNER));
  expect(subjects()).toEqual([]);
  run('patch', { location: 'Online' }, { sendUpdates: 'none' });
  expect(subjects()).toEqual([]);
  run('patch', { summary: 'Talk' }, { sendUpdates: 'all' });
  expect(subjects()).toEqual(['Updated invitation: Talk']);
  run('patch', { extendedProperties: { private: { a: '1' } } }, { sendUpdates: 'all' });
  expect(subjects()).toHaveLength(1);
  run('remove', { sendUpdates: 'all' });
  expect(subjects()).toEqual(['Updated invitation: Talk', 'Canceled event: Talk']);
});

test('a new guest is invited, a removed one told so, the others hear nothing', () => {
  const { run, workspace } = open();
  const last = (address: string) =>
    workspace
      .mailbox(address)
      .inbox()
      .map(({ subject }) => subject.split(':')[0]);
  run('insert', guests(PARTNER, 'ana@school.example'), { sendUpdates: 'all' });
  run('patch', guests('ana@school.example', 'bo@school.example'), { sendUpdates: 'all' });
  expect([last(PARTNER), last('ana@school.example'), last('bo@school.example')]).toEqual([
    ['Invitation', 'Canceled event'],
    ['Invitation'],
    ['Invitation'],
  ]);
});

test('externalOnly tells guests of other domains', () => {
  const { run, workspace } = open();
  run('insert', guests(PARTNER, 'ana@school.example', TEACHER), { sendUpdates: 'externalOnly' });
  expect(workspace.mailbox(PARTNER).inbox()).toHaveLength(1);
  expect(workspace.mailbox('ana@school.example').inbox()).toEqual([]);
  expect(workspace.mailbox(TEACHER).inbox()).toEqual([]);
});

test('the invitation says what, when and where, and carries the calendar file', () => {
  const { run, workspace } = open();
  const request = { createRequest: { requestId: 'r1', conferenceSolutionKey: { type: 'hangoutsMeet' } } };
  const event = run(
    'insert',
    {
      ...guests(PARTNER, 'ana@school.example'),
      location: 'Room 4; left',
      guestsCanSeeOtherGuests: false,
      conferenceData: request,
    },
    { sendUpdates: 'all', conferenceDataVersion: 1 },
  ) as { hangoutLink: string };
  const mail = workspace.mailbox(PARTNER).inbox()[0];
  expect(mail?.subject).toBe('Invitation: Session @ Mon Mar 15, 2027 9am - 10:30am (PDT) (pat@firm.example)');
  expect(mail?.text).toContain('Bring questions');
  expect(mail?.text).toContain(event.hangoutLink);
  expect(mail?.text).not.toContain('ana@school.example');
  const ics = Buffer.from(mail?.attachments[0]?.bytes ?? [])
    .toString()
    .replaceAll('\r\n ', '');
  expect(ics).toContain('METHOD:REQUEST\r\n');
  expect(ics).toContain('DTSTART:20270315T160000Z\r\nDTEND:20270315T173000Z\r\n');
  expect(ics).toContain('UID:mi7f3k2@google.com\r\n');
  expect(ics).toContain('LOCATION:Room 4\\; left\r\n');
  expect(ics).toContain(':mailto:pat@firm.example\r\n');
  expect(ics).not.toContain('ana@school.example');
});

test('an invitation to an address that does not exist bounces to the organizer', () => {
  const { run, workspace } = open();
  workspace.mailbox('gone@firm.example').bounces('5.1.1');
  run('insert', guests('gone@firm.example'), { sendUpdates: 'all' });
  expect(workspace.mailbox(TEACHER).inbox()).toHaveLength(1);
});

test('a patch changes what it names, null clears, an update replaces the rest', () => {
  const { run } = open();
  run('insert', {
    ...guests(PARTNER),
    location: 'Room',
    extendedProperties: { private: { a: '1', b: '2' }, shared: { s: 'x' } },
  });
  expect(
    run('patch', { location: null, extendedProperties: { private: { a: null, c: '3' } } }),
  ).toMatchObject({
    summary: 'Session',
    attendees: [{ email: PARTNER, responseStatus: 'needsAction' }],
    extendedProperties: { private: { b: '2', c: '3' }, shared: { s: 'x' } },
  });
  const replaced = run('update', {
    summary: 'New',
    start: { dateTime: '2027-03-16T09:00:00-07:00' },
    end: { dateTime: '2027-03-16T10:00:00-07:00' },
  });
  expect(replaced).toMatchObject({ id: 'mi7f3k2', summary: 'New', sequence: 1 });
  for (const field of ['attendees', 'description', 'extendedProperties'])
    expect(replaced).not.toHaveProperty(field);
  expect(run('update', { summary: 'x' })).toEqual(refusal(400));
});

test('a moved event asks its guests again, unless that is switched off', () => {
  for (const [resets, status] of [
    [true, 'needsAction'],
    [false, 'accepted'],
  ] as const) {
    const { run, workspace } = open();
    workspace.core.state.calendarUnknowns.movingResetsAnswers = resets;
    run('insert', guests(PARTNER));
    workspace.calendar(PARTNER).respond('mi7f3k2', 'accepted');
    run('patch', { start: { dateTime: '2027-03-15T09:15:00-07:00' } });
    expect(workspace.calendar(PARTNER).events()[0]).toMatchObject({
      start: '2027-03-15T09:15:00',
      myStatus: status,
    });
  }
});

test('an etag that is out of date is refused where If-Match is given', () => {
  const { run } = open();
  const { etag } = run('insert') as { etag: string };
  const changed = run('patch', { summary: 'A' }, {}, { 'If-Match': etag }) as { etag: string };
  expect(changed.etag).not.toBe(etag);
  expect(run('patch', { summary: 'B' }, {}, { 'If-Match': etag })).toEqual(refusal(412));
  expect(run('patch', { summary: 'B' })).toMatchObject({ summary: 'B' });
});

test('Events.list finds by private property, text and time, and pages', () => {
  const { run } = open();
  run('insert', { extendedProperties: { private: { tracker: 't1', step: '2' } } });
  run('insert', {
    id: 'other1',
    summary: 'Lunch',
    start: { date: '2027-03-20' },
    end: { date: '2027-03-21' },
  });
  run('insert', { id: 'other2', summary: 'Talk', extendedProperties: { private: { tracker: 't1' } } });
  const ids = (options: object) =>
    (run('list', options) as { items: { id: string }[] }).items.map(({ id }) => id);
  expect(ids({ privateExtendedProperty: 'tracker=t1' })).toEqual(['mi7f3k2', 'other2']);
  expect(ids({ privateExtendedProperty: ['tracker=t1', 'step=2'] })).toEqual(['mi7f3k2']);
  expect(ids({ q: 'lunch' })).toEqual(['other1']);
  expect(ids({ iCalUID: 'other2@google.com' })).toEqual(['other2']);
  expect(ids({ timeMin: '2027-03-16T00:00:00Z' })).toEqual(['other1']);
  expect(ids({ timeMax: '2027-03-16T00:00:00Z', singleEvents: true, orderBy: 'startTime' })).toEqual([
    'mi7f3k2',
    'other2',
  ]);
  expect(run('list', { orderBy: 'startTime' })).toEqual(refusal(400));
  const page = run('list', { maxResults: 2 }) as { items: object[]; nextPageToken: string };
  expect(page.items).toHaveLength(2);
  expect(ids({ maxResults: 2, pageToken: page.nextPageToken })).toEqual(['other2']);
});

test('Events.list shows deleted events when asked, and what changed since a sync token', () => {
  const { run } = open();
  run('insert');
  const { nextSyncToken } = run('list', {}) as { nextSyncToken: string };
  run('insert', { id: 'other1' });
  run('remove');
  const ids = (options: object) =>
    (run('list', options) as { items: { id: string }[] }).items.map(({ id }) => id);
  expect(ids({})).toEqual(['other1']);
  expect(ids({ showDeleted: true })).toEqual(['mi7f3k2', 'other1']);
  expect(ids({ syncToken: nextSyncToken })).toEqual(['mi7f3k2', 'other1']);
});

test('a series is listed once, or time by time', () => {
  const { run } = open();
  run('insert', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] });
  expect(run('list', {})).toMatchObject({
    items: [{ id: 'mi7f3k2', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] }],
  });
  expect(run('list', { singleEvents: true })).toMatchObject({
    items: [
      { id: 'mi7f3k2_20270315T160000Z', recurringEventId: 'mi7f3k2' },
      { id: 'mi7f3k2_20270322T160000Z', start: { dateTime: '2027-03-22T09:00:00-07:00' } },
    ],
  });
});

test('a guest sees the event without private properties, may answer and nothing else', () => {
  const { run, script, workspace } = bound(program, { manifest: services });
  run('insert', {
    ...guests('co@school.example', PARTNER),
    guestsCanSeeOtherGuests: false,
    extendedProperties: { private: { a: '1' } },
  });
  const guest = script.as('co@school.example');
  const seen = guest.run('get');
  expect(seen).toMatchObject({
    organizer: { email: TEACHER },
    attendees: [{ email: 'co@school.example', self: true, responseStatus: 'needsAction' }],
    attendeesOmitted: true,
  });
  expect(seen).not.toHaveProperty('extendedProperties');
  expect(guest.run('patch', { summary: 'mine' })).toEqual(refusal(403));
  guest.run('patch', { attendees: [{ email: 'co@school.example', responseStatus: 'tentative' }] });
  expect(workspace.calendar(TEACHER).events()[0]?.guests[0]).toMatchObject({ status: 'tentative' });
  expect(guest.run('remove')).toBe('removed');
  expect(workspace.calendar('co@school.example').events()).toEqual([]);
  expect(workspace.calendar(TEACHER).events()[0]?.guests[0]).toMatchObject({ status: 'declined' });
});

test('the scope calendar.events.owned suffices for events; CalendarApp and calendars want more', () => {
  const { run } = open(`${program}
    function app() { CalendarApp.getDefaultCalendar(); }
    function calendars() { return Calendar.Calendars.get('primary'); }`);
  expect(run('insert')).toHaveProperty('id');
  expect(() => run('app')).toThrow('Specified permissions are not sufficient');
  expect(() => run('calendars')).toThrow(
    'Specified permissions are not sufficient to call Calendar.Calendars.get.',
  );
});

test('CA-10: the advanced service says in its own words that the day is over', () => {
  const { run, workspace } = open();
  workspace.core.state.quotas[TEACHER] = { calendar: { since: workspace.clock.now(), used: 10_000 } };
  expect(run('insert')).toEqual([
    'GoogleJsonResponseException',
    403,
    'API call to calendar.events.insert failed with error: Calendar usage limits exceeded.',
  ]);
});

test('calls cost what the table says', () => {
  const { run, workspace } = open();
  for (const [name, cost] of [
    ['insert', 500],
    ['get', 150],
    ['patch', 400],
    ['list', 250],
  ] as const) {
    run(name, ...(name === 'patch' ? [{}] : []));
    expect(workspace.executions().at(-1)).toMatchObject({
      duration: cost,
      calls: [{ member: `Calendar.Events.${name}`, cost }],
    });
  }
});

test('calendars can be made, renamed, listed and removed, and an event moved between them', () => {
  const { run } = standalone(
    `${program}
    function f() {
      var made = Calendar.Calendars.insert({ summary: 'Visits', timeZone: 'Europe/Madrid' });
      Calendar.Calendars.patch({ description: 'd' }, made.id);
      var names = Calendar.CalendarList.list().items.map(function (c) { return [c.summary, c.primary || false]; });
      Calendar.Events.insert(resource(), 'primary');
      var moved = Calendar.Events.move('primary', 'mi7f3k2', made.id);
      var there = [Calendar.Events.get(made.id, 'mi7f3k2').summary, get()[1], moved.organizer.displayName];
      var entry = Calendar.CalendarList.get(made.id);
      Calendar.Calendars.remove(made.id);
      return [names, there, entry.timeZone, Calendar.Calendars.get('primary').id, attempt(function () { return Calendar.Calendars.get(made.id); })[1]];
    }`,
    { manifest: services },
  );
  expect(run('f')).toEqual([
    [
      [TEACHER, true],
      ['Visits', false],
    ],
    ['Session', 404, 'Visits'],
    'Europe/Madrid',
    TEACHER,
    404,
  ]);
});

test('resources can be made with the new… methods', () => {
  const { run } = open(`function f() {
    var event = Calendar.newEvent();
    event.summary = 'Made';
    event.start = Calendar.newEventDateTime();
    event.start.date = '2027-03-15';
    event.end = { date: '2027-03-16' };
    return Calendar.Events.insert(event, 'primary').summary;
  }`);
  expect(run('f')).toBe('Made');
});
