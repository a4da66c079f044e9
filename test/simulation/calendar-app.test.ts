import { bound, runScript, standalone } from '../support/script';

const TEACHER = 'teacher@school.example';
const iso = 'function iso(d) { return d.toISOString(); }';

test('CA-01: the default calendar has the address as its id; others can be made, found and deleted', () => {
  expect(
    runScript(`function f() {
      var made = CalendarApp.createCalendar('Visits', { summary: 'Guests of the school', color: CalendarApp.Color.RED, timeZone: 'Europe/Madrid' });
      var found = CalendarApp.getCalendarById(made.getId());
      var seen = [CalendarApp.getDefaultCalendar().getId(), CalendarApp.getId(), found.getName(), found.getDescription(), found.getColor(),
        found.getTimeZone(), found.isOwnedByMe(), found.isMyPrimaryCalendar(), CalendarApp.isMyPrimaryCalendar(),
        CalendarApp.getCalendarsByName('Visits').length, CalendarApp.getCalendarsByName('None').length,
        CalendarApp.getAllCalendars().length, CalendarApp.getCalendarById('nobody'), CalendarApp.getCalendarById('other@school.example')];
      made.setName('Talks').setHidden(true).setSelected(false).setDescription('');
      seen.push(made.getName(), made.isHidden(), made.isSelected());
      made.deleteCalendar();
      return seen.concat(CalendarApp.getCalendarById(made.getId()));
    }`),
  ).toEqual([
    TEACHER,
    TEACHER,
    'Visits',
    'Guests of the school',
    '#A32929',
    'Europe/Madrid',
    true,
    false,
    true,
    1,
    0,
    2,
    null,
    null,
    'Talks',
    true,
    false,
    null,
  ]);
});

test('CA-02: guests of a new event are on it, and get no mail unless invitations are asked for', () => {
  const { run, workspace } = standalone(`function f(send) {
    var start = new Date('2027-03-15T16:00:00Z'), end = new Date('2027-03-15T17:00:00Z');
    CalendarApp.createEvent('Meeting', start, end,
      { description: 'Talk', location: 'Room 4', guests: 'pat@firm.example, ana@school.example', sendInvites: send });
  }`);
  run('f', false);
  expect(workspace.calendar('pat@firm.example').events()).toMatchObject([
    {
      title: 'Meeting',
      description: 'Talk',
      location: 'Room 4',
      start: '2027-03-15T09:00:00',
      myStatus: 'needsAction',
    },
  ]);
  expect(workspace.mailbox('pat@firm.example').inbox()).toEqual([]);
  run('f', true);
  const [mail] = workspace.mailbox('pat@firm.example').inbox();
  expect(mail?.subject).toBe('Invitation: Meeting @ Mon Mar 15, 2027 9am - 10am (PDT) (pat@firm.example)');
  expect(mail?.from).toContain(TEACHER);
  expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([['invite.ics', 'text/calendar']]);
  expect(workspace.mailbox('ana@school.example').inbox()).toHaveLength(1);
});

test('CA-02: an event must start before it ends', () => {
  for (const end of ['16:00', '15:00']) {
    expect(() =>
      runScript(`function f() {
        CalendarApp.createEvent('x', new Date('2027-03-15T16:00:00Z'), new Date('2027-03-15T${end}:00Z'));
      }`),
    ).toThrow(/Event start .* must be before event end/);
  }
});

test('CA-03: an event is found by its iCalUID in its own calendar only', () => {
  expect(
    runScript(`function f() {
      var other = CalendarApp.createCalendar('Other');
      var event = other.createEvent('x', new Date(0), new Date(1000)), id = event.getId();
      return [/^[a-v0-9]+@google\\.com$/.test(id), other.getEventById(id).getTitle(), CalendarApp.getEventById(id), other.getEventById('nope')];
    }`),
  ).toEqual([true, 'x', null, null]);
});

test('CA-04: guests come and go without mail, and the owner is among them only when asked for', () => {
  const { run, workspace } = standalone(`function f() {
    var event = CalendarApp.createEvent('x', new Date(0), new Date(1000));
    event.addGuest('pat@firm.example').addGuest('PAT@firm.example').addGuest('bo@firm.example').removeGuest('bo@firm.example');
    var guest = event.getGuestList()[0];
    return [event.getGuestList().length, event.getGuestList(true).map(function (g) { return g.getEmail() + ' ' + g.getGuestStatus(); }),
      guest.getGuestStatus() === CalendarApp.GuestStatus.INVITED, guest.getName(), guest.getAdditionalGuests(), guest.getStatus(),
      event.getGuestByEmail('pat@firm.example').getEmail(), event.getGuestByEmail('no@firm.example')];
  }`);
  expect(run('f')).toEqual([
    1,
    [`${TEACHER} OWNER`, 'pat@firm.example INVITED'],
    true,
    '',
    0,
    'INVITED',
    'pat@firm.example',
    null,
  ]);
  expect(workspace.mailbox('pat@firm.example').inbox()).toEqual([]);
});

test('CA-05: my status is OWNER of my events, my answer to those of others', () => {
  const { run, script, workspace } = bound(`
    function make() { return CalendarApp.createEvent('x', new Date(0), new Date(1000), { guests: 'co@school.example' }).getId(); }
    function look(id) {
      var event = CalendarApp.getEventById(id);
      return [String(event.getMyStatus()), event.isOwnedByMe(), event.getCreators(), event.getOriginalCalendarId()];
    }
    function answer(id) { CalendarApp.getEventById(id).setMyStatus(CalendarApp.GuestStatus.YES); }
    function rename(id) { CalendarApp.getEventById(id).setTitle('mine'); }`);
  const id = run('make');
  expect(run('look', id)).toEqual(['OWNER', true, [TEACHER], TEACHER]);
  const guest = script.as('co@school.example');
  expect(guest.run('look', id)).toEqual(['INVITED', false, [TEACHER], TEACHER]);
  guest.run('answer', id);
  expect(guest.run('look', id)).toEqual(['YES', false, [TEACHER], TEACHER]);
  expect(workspace.calendar(TEACHER).events()[0]?.guests[0]?.status).toBe('accepted');
  expect(() => guest.run('rename', id)).toThrow('Action not allowed');
});

test('CA-06: getEvents has what starts in, ends in or spans the range, by start; ends do not count', () => {
  expect(
    runScript(`function f() {
      function at(h) { return new Date(Date.UTC(2027, 2, 15, h)); }
      function make(title, from, to) { CalendarApp.createEvent(title, at(from), at(to)); }
      make('spans', 1, 20); make('later', 12, 13); make('ends in', 5, 11); make('starts in', 11, 15);
      make('ends at start', 8, 10); make('starts at end', 12, 14); make('inside', 10, 11);
      function titles(options) { return CalendarApp.getEvents(at(10), at(12), options || {}).map(function (e) { return e.getTitle(); }); }
      return [titles(), titles({ max: 2 }), titles({ start: 1, max: 2 }), titles({ search: 'IN' }), titles({ author: 'no@x.example' })];
    }`),
  ).toEqual([
    ['spans', 'ends in', 'inside', 'starts in'],
    ['spans', 'ends in'],
    ['ends in', 'inside'],
    ['ends in', 'inside', 'starts in'],
    [],
  ]);
});

test('CA-06: getEventsForDay takes the day of the date', () => {
  expect(
    runScript(`function f() {
      CalendarApp.createEvent('today', new Date(2027, 2, 15, 23), new Date(2027, 2, 15, 23, 30));
      CalendarApp.createEvent('tomorrow', new Date(2027, 2, 16, 0), new Date(2027, 2, 16, 1));
      CalendarApp.createAllDayEvent('all day', new Date(2027, 2, 15));
      return CalendarApp.getEventsForDay(new Date(2027, 2, 15, 12)).map(function (e) { return e.getTitle(); });
    }`),
  ).toEqual(['all day', 'today']);
});

test('CA-07: an all-day event ends the day after; its days are midnights of the script, its times of the calendar', () => {
  expect(
    runScript(`${iso} function f() {
      CalendarApp.setTimeZone('America/New_York');
      var one = CalendarApp.createAllDayEvent('one', new Date(2027, 2, 15, 9));
      var three = CalendarApp.createAllDayEvent('three', new Date(2027, 2, 15), new Date(2027, 2, 18), { location: 'Hall' });
      return [one.isAllDayEvent(), iso(one.getAllDayStartDate()), iso(one.getAllDayEndDate()), iso(one.getStartTime()),
        iso(three.getAllDayEndDate()), three.getLocation()];
    }`),
  ).toEqual([
    true,
    '2027-03-15T07:00:00.000Z',
    '2027-03-16T07:00:00.000Z',
    '2027-03-15T04:00:00.000Z',
    '2027-03-18T07:00:00.000Z',
    'Hall',
  ]);
});

test('CA-07: a timed event has no days, until it is made one of them', () => {
  expect(
    runScript(`${iso} function f() {
      var event = CalendarApp.createEvent('x', new Date(0), new Date(1000)), error;
      try { event.getAllDayStartDate(); } catch (e) { error = e.name; }
      event.setAllDayDate(new Date(2027, 2, 15));
      var one = iso(event.getAllDayEndDate());
      event.setAllDayDates(new Date(2027, 2, 15), new Date(2027, 2, 17));
      return [error, one, iso(event.getAllDayEndDate())];
    }`),
  ).toEqual(['Exception', '2027-03-16T07:00:00.000Z', '2027-03-17T07:00:00.000Z']);
});

test('CA-08: setters chain, tags and reminders are kept', () => {
  expect(
    runScript(`${iso} function f() {
      var event = CalendarApp.createEvent('x', new Date(0), new Date(1000));
      event.setTitle('Talk').setDescription('d').setLocation('l').setTime(new Date(5000), new Date(9000)).setColor(CalendarApp.EventColor.RED)
        .setVisibility(CalendarApp.Visibility.PRIVATE).setGuestsCanSeeGuests(false).setGuestsCanInviteOthers(false)
        .setGuestsCanModify(true).setAnyoneCanAddSelf(true).setTransparency(CalendarApp.EventTransparency.TRANSPARENT)
        .setTag('a', '1').setTag('b', '2').deleteTag('a').addPopupReminder(5).addEmailReminder(40320);
      var seen = [event.getTitle(), event.getDescription(), event.getLocation(), iso(event.getStartTime()), iso(event.getEndTime()), event.getColor(),
        event.getVisibility() === CalendarApp.Visibility.PRIVATE, event.guestsCanSeeGuests(), event.guestsCanInviteOthers(), event.guestsCanModify(),
        event.anyoneCanAddSelf(), String(event.getTransparency()), event.getAllTagKeys(), event.getTag('a'), event.getTag('b'),
        event.getPopupReminders(), event.getEmailReminders(), event.removeAllReminders().getPopupReminders(), event.isRecurringEvent(),
        String(event.getEventType()), event.getLastUpdated() >= event.getDateCreated()];
      return seen;
    }`),
  ).toEqual([
    'Talk',
    'd',
    'l',
    '1970-01-01T00:00:05.000Z',
    '1970-01-01T00:00:09.000Z',
    '11',
    true,
    false,
    false,
    true,
    true,
    'TRANSPARENT',
    ['b'],
    null,
    '2',
    [5],
    [40_320],
    [],
    false,
    'DEFAULT',
    true,
  ]);
});

test('CA-08: reminders are 5 to 40320 minutes before', () => {
  for (const minutes of [4, 40_321]) {
    expect(() =>
      runScript(
        `function f() { CalendarApp.createEvent('x', new Date(0), new Date(1)).addPopupReminder(${minutes}); }`,
      ),
    ).toThrow('Invalid argument');
  }
});

test('CA-08: a deleted event is gone, and its object throws', () => {
  expect(() =>
    runScript(`function f() {
      var event = CalendarApp.createEvent('x', new Date(0), new Date(1000)), id = event.getId();
      event.deleteEvent();
      if (CalendarApp.getEventById(id) !== null || CalendarApp.getEvents(new Date(0), new Date(9000)).length) return 'still there';
      event.getTitle();
    }`),
  ).toThrow('The calendar event does not exist, or it has already been deleted.');
});

test('CA-09: a Date is a moment, whatever the zone of the calendar', () => {
  const { run, workspace } = standalone(
    `function f() {
      var calendar = CalendarApp.createCalendar('Paris', { timeZone: 'Europe/Paris' });
      return calendar.createEvent('x', new Date(2027, 2, 15, 8), new Date(2027, 2, 15, 9)).getStartTime().toISOString();
    }`,
    { manifest: { timeZone: 'America/New_York' } },
  );
  expect(run('f')).toBe('2027-03-15T12:00:00.000Z');
  expect(workspace.gaps()).toEqual([]);
});

test('CA-10: the day has an end', () => {
  const { run, workspace } = standalone(
    `function f() { CalendarApp.createEvent('x', new Date(0), new Date(1)); }`,
    { edition: 'consumer' },
  );
  run('f');
  expect(workspace.quotaLeft('calendar')).toBe(4999);
  workspace.core.state.quotas[TEACHER] = { calendar: { since: workspace.clock.now(), used: 5000 } };
  expect(() => run('f')).toThrow('Service invoked too many times: Calendar.');
  workspace.clock.advanceBy({ hours: 24 });
  run('f');
});

test('CA-11: colours are texts, other names are constants', () => {
  expect(
    runScript(`function f() {
      return [CalendarApp.Color.BLUE, CalendarApp.EventColor.PALE_BLUE, CalendarApp.Month.MARCH.ordinal(),
        CalendarApp.Weekday.SUNDAY.toString(), CalendarApp.Visibility.PUBLIC === CalendarApp.Visibility.PUBLIC,
        CalendarApp.setColor('#a32929').getColor().toUpperCase()];
    }`),
  ).toEqual(['#2952A3', '1', 2, 'SUNDAY', true, '#A32929']);
});

test('CA-12: a weekly series until a date keeps its wall-clock time across the clock change', () => {
  expect(
    runScript(`${iso} function f() {
      var rule = CalendarApp.newRecurrence().addWeeklyRule().onlyOnWeekday(CalendarApp.Weekday.MONDAY).until(new Date(2027, 2, 29, 23));
      CalendarApp.createEventSeries('Club', new Date(2027, 2, 8, 15), new Date(2027, 2, 8, 16), rule);
      return CalendarApp.getEvents(new Date(2027, 0, 1), new Date(2027, 11, 1)).map(function (e) { return iso(e.getStartTime()); });
    }`),
  ).toEqual([
    '2027-03-08T23:00:00.000Z',
    '2027-03-15T22:00:00.000Z',
    '2027-03-22T22:00:00.000Z',
    '2027-03-29T22:00:00.000Z',
  ]);
});

test.each<[string, string, string[]]>([
  ['every other day, three times', 'addDailyRule().interval(2).times(3)', ['03-01', '03-03', '03-05']],
  [
    'two weekdays',
    'addWeeklyRule().onlyOnWeekdays([W.MONDAY, W.WEDNESDAY]).times(4)',
    ['03-01', '03-03', '03-08', '03-10'],
  ],
  [
    'days of the month',
    'addMonthlyRule().onlyOnMonthDays([1, 15]).times(4)',
    ['03-01', '03-15', '04-01', '04-15'],
  ],
  ['monthly on the same day', 'addMonthlyRule().times(3)', ['03-01', '04-01', '05-01']],
  [
    'yearly in a month',
    'addYearlyRule().onlyInMonth(CalendarApp.Month.MAY).onlyOnMonthDay(2).until(new Date(2027, 11, 1))',
    ['03-01', '05-02'],
  ],
  ['a day of the year', 'addYearlyRule().onlyOnYearDay(61).times(2)', ['03-01', '03-02']],
  ['a week of the year', 'addYearlyRule().onlyOnWeek(10).times(2)', ['03-01', '03-08']],
  ['without a date', 'addDailyRule().times(3).addDateExclusion(new Date(2027, 2, 2, 9))', ['03-01', '03-03']],
  ['with another date', 'addDailyRule().times(1).addDate(new Date(2027, 2, 20, 9))', ['03-01', '03-20']],
  [
    'without a rule',
    'addDailyRule().times(4).addWeeklyExclusion().onlyOnWeekday(W.TUESDAY)',
    ['03-03', '03-04'],
  ],
])('CA-12: a recurrence %s', (_, chain, days) => {
  expect(
    runScript(`function f() {
      var W = CalendarApp.Weekday;
      CalendarApp.createEventSeries('x', new Date(2027, 2, 1, 9), new Date(2027, 2, 1, 10), CalendarApp.newRecurrence().${chain});
      return CalendarApp.getEvents(new Date(2027, 0, 1), new Date(2027, 11, 31)).map(function (e) {
        return Utilities.formatDate(e.getStartTime(), 'America/Los_Angeles', 'MM-dd');
      });
    }`),
  ).toEqual(days);
});

test('CA-12: one time of a series can be deleted, the series as a whole renamed, moved and deleted', () => {
  expect(
    runScript(`function f() {
      var from = new Date(2027, 0, 1), to = new Date(2027, 11, 31), daily = CalendarApp.newRecurrence().addDailyRule().times(3);
      var series = CalendarApp.createEventSeries('x', new Date(2027, 2, 1, 9), new Date(2027, 2, 1, 10), daily);
      var seen = [], days = function () { return CalendarApp.getEvents(from, to).map(function (e) { return e.getStartTime().getDate(); }); };
      CalendarApp.getEvents(from, to)[1].deleteEvent();
      seen.push(days());
      series.setTitle('y');
      seen.push(CalendarApp.getEvents(from, to)[0].getTitle(), CalendarApp.getEvents(from, to)[0].getEventSeries().getId() === series.getId());
      series.setRecurrence(CalendarApp.newRecurrence().addDailyRule().times(2), new Date(2027, 2, 10));
      seen.push(days(), CalendarApp.getEvents(from, to)[0].isAllDayEvent());
      series.deleteEventSeries();
      return seen.concat(days().length);
    }`),
  ).toEqual([[1, 3], 'y', true, [10, 11], true, 0]);
});

test('CA-12: a plain event is a series of one; all-day events repeat as well', () => {
  expect(
    runScript(`function f() {
      var event = CalendarApp.createEvent('x', new Date(0), new Date(1000));
      CalendarApp.createAllDayEventSeries('holiday', new Date(2027, 2, 15), CalendarApp.newRecurrence().addWeeklyRule().times(2), { location: 'Home' });
      return [CalendarApp.getEventSeriesById(event.getId()).getTitle(), CalendarApp.getEventSeriesById('none'),
        CalendarApp.getEvents(new Date(2027, 0, 1), new Date(2028, 0, 1)).map(function (e) { return e.getAllDayStartDate().getDate(); })];
    }`),
  ).toEqual(['x', null, [15, 22]]);
});

test('GEN-12: reading takes calendar or calendar.readonly, writing calendar', () => {
  const source = `
    function read() { return CalendarApp.getEvents(new Date(0), new Date(1)).length; }
    function write() { CalendarApp.createEvent('x', new Date(0), new Date(1)); }`;
  const scopes = (...names: string[]) => ({
    manifest: { oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) },
  });
  expect(standalone(source, scopes('calendar.readonly')).run('read')).toBe(0);
  expect(() => standalone(source, scopes('calendar.readonly')).run('write')).toThrow(
    'Specified permissions are not sufficient to call CalendarApp.createEvent. ' +
      'Required permissions: https://www.googleapis.com/auth/calendar',
  );
  expect(() => standalone(source, scopes('calendar.events.owned')).run('read')).toThrow('not sufficient');
});
