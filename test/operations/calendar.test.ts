import {
  answerRelease,
  applicationRow,
  calendarMails,
  calendarOf,
  register,
  releaseLinks,
} from '../support/families';
import { type Product, productAt, school } from '../support/product';

const { partner } = school;
const student = (index: number) => school.students[index] as (typeof school.students)[number];

/** A time for the meeting, as the teacher types it. */
const meet = (product: Product, at: string, more: object = {}) =>
  product.teacher.ask('setPartnerMeeting', {
    microInternshipId: product.microInternshipId,
    at,
    minutes: 30,
    ...more,
  });

const entries = (product: Product, address = product.workspace.owner) =>
  calendarOf(product, address).events();
const inbox = (product: Product, address: string) => product.workspace.mailbox(address).inbox();
const offering = (product: Product) => product.rows('Micro-internships')[0] ?? {};
const calls = (product: Product) =>
  product.workspace
    .executions()
    .flatMap((each) => each.calls)
    .filter(({ member }) => member.startsWith('Calendar.'))
    .map(({ member }) => member);

describe('the meeting with the partner', () => {
  const atMeeting = (more: object = {}) => {
    const product = productAt('industry form out');
    product.workspace.core.state.calendarUnknowns.conferencePendingMs = 0;
    meet(product, '2027-01-26T15:30', more);
    return product;
  };

  test('is in both calendars with a video link and the agenda, and the partner is told once by Google, once by us', () => {
    const product = atMeeting();
    product.ticks(3);
    const [entry, ...others] = entries(product);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      title: 'Call: micro-internship “Sketching a home page”',
      start: '2027-01-26T15:30:00',
      end: '2027-01-26T16:00:00',
      guests: [{ email: partner.mail }],
      link: expect.stringMatching(/^https:\/\/meet\.google\.com\//),
    });
    expect(entry?.description).toContain('One to three skills that can be shown and tried');
    expect(entry?.description).toContain('docs.google.com/forms');
    expect(entries(product, partner.mail)).toMatchObject([{ id: entry?.id, myStatus: 'needsAction' }]);
    expect(calendarMails(product, partner.mail)).toHaveLength(1);
    expect(offering(product)['Partner meeting link']).toBe(entry?.link);
    const details = inbox(product, partner.mail).filter(({ subject }) => subject.startsWith('Our call:'));
    expect(details).toHaveLength(1);
    expect(details[0]?.text).toContain(String(entry?.link));
  });

  test('moved, it is the same entry at another time; taken back, it is gone; set again, it is a new one', () => {
    const product = atMeeting();
    product.ticks(1);
    const [before] = entries(product);
    meet(product, '2027-01-27T10:00', { minutes: 45 });
    product.ticks(2);
    expect(entries(product)).toMatchObject([
      { id: before?.id, link: before?.link, start: '2027-01-27T10:00:00', end: '2027-01-27T10:45:00' },
    ]);
    meet(product, '');
    product.ticks(2);
    expect(entries(product)).toEqual([]);
    expect(offering(product)['Partner meeting link']).toBe('');
    meet(product, '2027-01-28T09:00');
    product.ticks(2);
    expect(entries(product)).toMatchObject([{ start: '2027-01-28T09:00:00' }]);
    expect(entries(product)[0]?.id).not.toBe(before?.id);
    expect(calendarMails(product, partner.mail).map((subject) => subject.split(':')[0])).toEqual([
      'Invitation',
      'Updated invitation',
      'Canceled event',
      'Invitation',
    ]);
    const details = inbox(product, partner.mail).filter(({ subject }) => subject.startsWith('Our call:'));
    expect(details).toHaveLength(3);
  });

  test('while Google makes the link, the mail waits; when it is there, the mail leaves', () => {
    const product = productAt('industry form out');
    product.workspace.core.state.calendarUnknowns.conferencePendingMs = 15 * 60_000;
    meet(product, '2027-01-26T15:30');
    product.ticks(1);
    expect(offering(product)['Partner meeting link']).toBe('');
    expect(inbox(product, partner.mail).filter(({ subject }) => subject.startsWith('Our call:'))).toEqual([]);
    product.ticks(2);
    expect(offering(product)['Partner meeting link']).toMatch(/^https:\/\/meet/);
    expect(
      inbox(product, partner.mail).filter(({ subject }) => subject.startsWith('Our call:')),
    ).toHaveLength(1);
    expect(calendarMails(product, partner.mail)).toHaveLength(1);
  });

  test('with a link of the school’s own, no conference is asked for', () => {
    const link = 'https://zoom.example/j/123';
    const product = atMeeting({ link });
    product.ticks(2);
    expect(entries(product)).toMatchObject([{ location: link }]);
    expect(entries(product)[0]?.link).toBeUndefined();
    expect(inbox(product, partner.mail).some(({ text }) => text.includes(link))).toBe(true);
  });

  test('a time that is over, or without a partner, is refused', () => {
    expect(() => meet(productAt('industry form out'), '2027-01-04T10:00')).toThrow(/is over/);
    expect(() => meet(productAt('invitations due'), '2027-01-26T10:00')).toThrow(/nobody to meet/);
  });

  test('while everything is paused nothing enters a calendar', () => {
    const product = atMeeting();
    product.teacher.ask('pauseEverything', { paused: true });
    product.ticks(2);
    expect(entries(product)).toEqual([]);
    product.teacher.ask('pauseEverything', { paused: false });
    product.ticks(2);
    expect(entries(product)).toHaveLength(1);
  });

  test('in a rehearsal nobody is invited; when it is over, the partner is', () => {
    const product = productAt('industry form out');
    product.teacher.ask('setRehearsal', { on: true });
    meet(product, '2027-01-26T15:30');
    product.ticks(2);
    expect(entries(product)).toMatchObject([{ title: expect.stringContaining('[REHEARSAL]'), guests: [] }]);
    expect(calendarMails(product, partner.mail)).toEqual([]);
    product.teacher.ask('setRehearsal', { on: false });
    product.ticks(2);
    expect(entries(product)).toMatchObject([
      { title: expect.not.stringContaining('REHEARSAL'), guests: [{ email: partner.mail }] },
    ]);
    expect(calendarMails(product, partner.mail)).toHaveLength(1);
  });

  test('a guest whom the teacher adds by hand stays when the tracker changes the entry', () => {
    const product = atMeeting();
    product.ticks(1);
    const record = Object.values(
      product.workspace.core.state.calendars[product.workspace.owner]?.events ?? {},
    )[0];
    record?.guests.push({ email: 'vice@school.example', status: 'accepted', optional: false, additional: 0 });
    product.type('Partners', ['Mail', partner.mail], { Mail: 'sam@riverbank.example' });
    product.ticks(2);
    expect(entries(product)[0]?.guests.map(({ email }) => email)).toEqual([
      'vice@school.example',
      'sam@riverbank.example',
    ]);
  });

  test('when Google refuses, the run goes on, says so, and tries again', () => {
    const product = atMeeting();
    product.workspace.core.executions.length = 0;
    product.ticks(1);
    const [first] = product.workspace.executions();
    const place = (first?.calls ?? []).findIndex(({ member }) => member === 'Calendar.Events.insert') + 1;
    expect(place).toBeGreaterThan(0);
    const again = atMeeting();
    again.workspace.faults.fail(place, 'Calendar usage limits exceeded.');
    again.ticks(1);
    expect(again.workspace.executions().filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
    expect(entries(again)).toEqual([]);
    expect(JSON.stringify(again.teacher.overview())).toContain('Your calendar could not be written to');
    again.silence();
    again.workspace.clock.advanceBy({ hours: 1 });
    again.ticks(1);
    expect(entries(again)).toHaveLength(1);
  });
});

describe('the sessions', () => {
  /** Accepted students have their mails; the first two register. */
  const registered = () => {
    const product = productAt('outcomes due');
    product.ticks(2);
    register(product, 0);
    register(product, 1);
    product.ticks(1);
    return product;
  };

  test('are in the partner’s calendar once the industry form is in, invited within school hours', () => {
    const product = productAt('application form due');
    product.ticks(1);
    const [entry] = entries(product, partner.mail);
    expect(entry).toMatchObject({
      title: 'Micro-internship “Sketching a home page”',
      start: '2027-03-15T15:30:00',
      end: '2027-03-15T17:00:00',
      location: school.joinLink,
    });
    expect(calendarMails(product, partner.mail)).toHaveLength(1);
    for (const { date } of inbox(product, partner.mail).filter(({ subject }) =>
      /^Invitation/.test(subject),
    )) {
      const hour = new Date(date).toLocaleString('en-US', {
        timeZone: school.zone,
        hour: 'numeric',
        hourCycle: 'h23',
      });
      expect(Number(hour)).toBeGreaterThanOrEqual(8);
      expect(Number(hour)).toBeLessThan(17);
    }
  });

  test('each registered student has an own entry that shows nobody else, without the link, and Google writes no mail', () => {
    const product = registered();
    for (const index of [0, 1]) {
      const own = entries(product, student(index).mail);
      expect(own).toMatchObject([{ start: '2027-03-15T15:30:00', location: '' }]);
      expect(own[0]?.guests.map(({ email }) => email)).toEqual([student(index).mail]);
      const said = JSON.stringify([own[0]?.title, own[0]?.description]);
      expect(said).not.toContain(school.joinLink);
      for (const other of school.students) {
        expect(said).not.toContain(other.first);
        expect(said).not.toContain(other.last);
      }
      expect(calendarMails(product, student(index).mail)).toEqual([]);
    }
    expect(entries(product, student(2).mail)).toEqual([]);
  });

  test('the link enters the entry of the student whose family has said yes, and of nobody else', () => {
    const product = registered();
    product.tickAt('2027-02-19T08:02');
    product.tickAt('2027-02-22T08:02');
    product.ticks(1);
    const [link] = releaseLinks(product, 1);
    answerRelease(product, String(link), student(1));
    product.ticks(1);
    expect(entries(product, student(1).mail)).toMatchObject([{ location: school.joinLink }]);
    expect(entries(product, student(0).mail)).toMatchObject([{ location: '' }]);
    product.teacher.ask('withdrawRelease', {
      applicationId: applicationRow(product, 1).ID,
      consents: ['take part'],
      way: 'mail',
      note: '',
    });
    product.ticks(1);
    expect(entries(product, student(1).mail)).toEqual([]);
  });

  test('who gives the seat up no longer has the entry', () => {
    const product = registered();
    product.teacher.ask('withdrawStudent', { applicationId: applicationRow(product, 0).ID });
    product.ticks(1);
    expect(entries(product, student(0).mail)).toEqual([]);
    expect(entries(product, student(1).mail)).toHaveLength(1);
    expect(calendarMails(product, student(0).mail)).toEqual([]);
  });

  /** Everything about the micro-internship that waits for the teacher is approved. */
  const approveAll = (product: Product) => {
    const ids = product
      .outbox()
      .filter(({ Status }) => Status === 'waiting for you')
      .map(({ ID }) => ID);
    if (ids.length > 0) product.teacher.ask('approveMails', { ids });
    product.ticks(2);
  };
  const updates = (product: Product) =>
    calendarMails(product, partner.mail).filter((subject) => /^(Updated|Canceled)/.test(subject));

  test('a moved date moves the entries once people have been told by us, and Google tells the partner once', () => {
    const product = registered();
    const before = entries(product).map(({ id }) => id);
    product.type('Micro-internships', ['Title', school.title], { Sessions: '2027-03-18 10:00–11:30' });
    product.ticks(2);
    const waiting = product.outbox().filter(({ Message }) => /^date-changed/.test(String(Message)));
    expect(waiting.map(({ Status }) => Status)).toEqual(waiting.map(() => 'waiting for you'));
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    const isTold = (address: string) => waiting.some(({ To }) => To === address);
    for (const address of [partner.mail, student(0).mail, student(1).mail])
      expect(entries(product, address)[0]?.start.slice(0, 10)).toBe(
        isTold(address) ? '2027-03-15' : '2027-03-18',
      );
    approveAll(product);
    expect(entries(product).map(({ id }) => id)).toEqual(before);
    expect(entries(product).map(({ start }) => start)).toEqual(
      entries(product).map(() => '2027-03-18T10:00:00'),
    );
    expect(updates(product)).toEqual([expect.stringMatching(/^Updated invitation/)]);
  });

  test('cancelled, nothing is left of it in anybody’s calendar once people have been told by us', () => {
    const product = registered();
    product.type('Micro-internships', ['Title', school.title], { Status: 'cancelled' });
    product.ticks(2);
    const isWaiting = product.outbox().some(({ Message }) => Message === 'cancelled-partner');
    expect(entries(product, partner.mail)).toHaveLength(isWaiting ? 1 : 0);
    approveAll(product);
    expect(entries(product)).toEqual([]);
    expect(updates(product)).toEqual([expect.stringMatching(/^Canceled event/)]);
  });

  test('a copy of the tracker takes nothing out of the calendar', () => {
    const product = registered();
    const before = entries(product).map(({ id }) => id);
    product.type('Micro-internships', ['Title', school.title], { Status: 'archived' });
    product.ticks(2);
    expect(entries(product).map(({ id }) => id)).toEqual(before);
  });

  test('when a student’s data is erased, the entry that names the student goes too, without a mail', () => {
    const product = registered();
    const request = { applicationId: applicationRow(product, 0).ID };
    expect(JSON.stringify(product.teacher.ask('previewErasure', request))).toContain('1 calendar entry');
    product.teacher.ask('erasePerson', request);
    product.ticks(1);
    expect(entries(product, student(0).mail)).toEqual([]);
    expect(JSON.stringify(entries(product))).not.toContain(student(0).mail);
    expect(entries(product, student(1).mail)).toHaveLength(1);
  });

  test('when nothing changed, Google’s calendar is not asked anything', () => {
    const product = registered();
    product.ticks(1);
    product.workspace.core.executions.length = 0;
    product.ticks(3);
    product.tickAt('2027-02-17T08:02');
    product.teacher.ask('runNow');
    expect(calls(product)).toEqual([]);
  });
});
