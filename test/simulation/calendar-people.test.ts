import { createWorkspace } from '../../src/simulation';
import { bound } from '../support/script';

const TEACHER = 'teacher@school.example';
const PARTNER = 'pat@firm.example';

function invited() {
  const workspace = createWorkspace();
  const teacher = workspace.calendar(TEACHER);
  const partner = workspace.calendar(PARTNER);
  const { id } = teacher.createEvent({ title: 'Meeting', start: '2027-03-15T09:00', guests: [PARTNER] });
  return { workspace, teacher, partner, id };
}

test('a guest answers, the organizer sees it and is told by mail', () => {
  const { workspace, teacher, partner, id } = invited();
  partner.respond(id, 'accepted', { comment: 'Looking forward' });
  expect(teacher.event(id).guests).toEqual([
    { email: PARTNER, status: 'accepted', optional: false, comment: 'Looking forward' },
  ]);
  const [mail] = workspace.mailbox(TEACHER).inbox();
  expect(mail?.subject).toBe(`Accepted: Meeting @ Mon Mar 15, 2027 9am - 10am (PDT) (${TEACHER})`);
  expect(mail?.from).toContain(PARTNER);
  expect(mail?.text).toContain('"Looking forward"');
  partner.respond(id, 'declined', { notify: false });
  expect(workspace.mailbox(TEACHER).inbox()).toHaveLength(1);
  expect(partner.event(id).myStatus).toBe('declined');
});

test('who is not invited cannot answer', () => {
  const { workspace, teacher, id } = invited();
  expect(() => workspace.calendar('other@firm.example').respond(id, 'accepted')).toThrow('There is no event');
  expect(() => teacher.respond(id, 'accepted')).toThrow('is not invited');
});

test('the organizer moves an event by hand and it keeps its length; a guest may not', () => {
  const { workspace, teacher, partner, id } = invited();
  teacher.moveEvent(id, '2027-03-16T11:00');
  expect(partner.event(id)).toMatchObject({ start: '2027-03-16T11:00:00', end: '2027-03-16T12:00:00' });
  expect(
    workspace
      .mailbox(PARTNER)
      .inbox()
      .map(({ subject }) => subject.split(':')[0]),
  ).toEqual(['Invitation', 'Updated invitation']);
  expect(() => partner.moveEvent(id, '2027-03-17T11:00')).toThrow('may not move');
});

test('the organizer deletes an event for everybody, a guest for themselves', () => {
  const { workspace, teacher, partner, id } = invited();
  const { id: second } = teacher.createEvent({
    title: 'Second',
    start: '2027-03-20',
    guests: [PARTNER],
    notify: false,
  });
  partner.deleteEvent(second);
  expect(partner.events().map(({ title }) => title)).toEqual(['Meeting']);
  expect(teacher.event(second).guests[0]?.status).toBe('declined');
  teacher.deleteEvent(id);
  expect(partner.events()).toEqual([]);
  expect(teacher.events().map(({ title }) => title)).toEqual(['Second']);
  expect(teacher.events({ cancelled: true }).map(({ cancelled }) => cancelled)).toEqual([true, false]);
  expect(workspace.mailbox(PARTNER).inbox().at(-1)?.subject).toMatch(/^Canceled event: Meeting/);
});

test('an all-day event is a day, and stays one when it is moved', () => {
  const { teacher } = invited();
  const { id } = teacher.createEvent({ title: 'Fair', start: '2027-04-01', end: '2027-04-03' });
  teacher.moveEvent(id, '2027-04-10');
  expect(teacher.event(id)).toMatchObject({ allDay: true, start: '2027-04-10', end: '2027-04-12' });
});

test('TR-13: what people do in a calendar fires its trigger, what scripts do does not', () => {
  const { script, run, workspace } = bound(`
    function install() { ScriptApp.newTrigger('changed').forUserCalendar('${TEACHER}').onEventUpdated().create(); }
    function changed(e) { console.log(e.calendarId); }
    function make() { return CalendarApp.createEvent('x', new Date(0), new Date(1), { guests: '${PARTNER}' }).getId().split('@')[0]; }`);
  run('install');
  const id = String(run('make'));
  const fired = () => workspace.executions().filter(({ functionName }) => functionName === 'changed').length;
  expect(fired()).toBe(0);
  workspace.calendar(PARTNER).respond(id, 'accepted');
  workspace.calendar(TEACHER).moveEvent(id, '2027-03-15T09:00');
  workspace.calendar(TEACHER).deleteEvent(id);
  expect(fired()).toBe(3);
  expect(workspace.executions().at(-1)?.log).toEqual([TEACHER]);
  expect(script.triggers()).toHaveLength(1);
});

test('a snapshot keeps calendars', () => {
  const { workspace, teacher, partner, id } = invited();
  const snapshot = workspace.snapshot();
  teacher.deleteEvent(id);
  workspace.restore(snapshot);
  expect(partner.event(id).title).toBe('Meeting');
});
