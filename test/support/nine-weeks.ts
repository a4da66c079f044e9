import { Temporal } from 'temporal-polyfill';
import { mailsByKey } from '../../src/domain/again';
import type { PlainDate, SchoolCalendar } from '../../src/domain/dates';
import { factChanges } from '../../src/domain/facts';
import { contextOf, wantedMails } from '../../src/domain/mails';
import { valuesOf } from '../../src/domain/mails/values';
import type { Context, Wanted } from '../../src/domain/mails/wanted';
import { offeringsOf, type Snapshot } from '../../src/domain/offering';
import { type Planning, ready, reconcile } from '../../src/domain/outbox';
import type {
  ApplicationRow,
  FeedbackRow,
  MessageRow,
  MicroInternshipRow,
  OutboxRow,
  PartnerRow,
  StepRow,
} from '../../src/domain/records';
import { windowsOf } from '../../src/domain/schedule';
import { parseSessions } from '../../src/domain/sessions';
import { readSettings } from '../../src/domain/settings';
import { stepChanges } from '../../src/domain/steps';
import { toldBy } from '../../src/domain/told';
import { stageOf } from '../../src/toolkit/stages';
import { closed } from './calendars';
import { applied, at, messageRows, planning as planningOf, ZONE } from './outbox';

import { microInternship, rowOf } from './rows';

export const typedSettings = {
  organisation: 'Summit High School',
  senderName: 'Elena Rivera',
  teacherName: 'Elena Rivera',
  teacherMail: 'rivera@school.example',
  teacherPhone: '555-0134',
};

const form = (name: string) => ({
  items: {},
  personalLink: `https://docs.google.com/forms/${name}?entry.7=PERSONALCODE`,
  sheetId: 1,
});

/** What Google would have made by the time it is needed: forms, links. */
export const links = {
  industryFormLink: 'https://docs.google.com/forms/industry',
  applicationFormLink: 'https://docs.google.com/forms/application',
  releaseFormLink: 'https://docs.google.com/forms/release',
  registrationFormLink: 'https://docs.google.com/forms/registration',
  feedbackFormLink: 'https://docs.google.com/forms/feedback',
  partnerFeedbackFormLink: 'https://docs.google.com/forms/partner-feedback',
  sessionGuideLink: 'https://docs.google.com/document/guide',
  meetingLink: 'https://meet.google.com/abc-defg-hij',
  joinLink: 'https://meet.google.com/xyz-wxyz-xyz',
  formItems: JSON.stringify({
    registration: form('registration'),
    release: form('release'),
    'student-feedback': form('feedback'),
  }),
} satisfies Partial<MicroInternshipRow>;

interface Facts {
  row?: Partial<MicroInternshipRow>;
  partners?: PartnerRow[];
  applications?: ApplicationRow[];
  feedback?: FeedbackRow[];
  calendar?: SchoolCalendar;
  settings?: Record<string, string>;
  messages?: MessageRow[];
  /** Rows of the Outbox that are there already. */
  outbox?: OutboxRow[];
}

/** One micro-internship over its weeks, in memory: the rules are applied as a run applies them, and mails leave at once. */
export class NineWeeks {
  readonly row: MicroInternshipRow;
  readonly steps: StepRow[];
  readonly partners: PartnerRow[];
  readonly applications: ApplicationRow[];
  readonly feedback: FeedbackRow[];
  readonly calendar: SchoolCalendar;
  readonly messages: MessageRow[];
  readonly settings: ReturnType<typeof readSettings>;
  outbox: OutboxRow[];
  /** What left, in order: `date message person`. */
  readonly left: string[] = [];
  now = at('2027-01-11');

  constructor(facts: Facts = {}) {
    this.row = microInternship({ partnerId: '', partner: '', prospects: 'P-1, P-2', ...facts.row });
    this.calendar = facts.calendar ?? closed();
    this.partners = facts.partners ?? [];
    this.applications = facts.applications ?? [];
    this.feedback = facts.feedback ?? [];
    this.messages = facts.messages ?? messageRows(['en', 'es']);
    this.outbox = facts.outbox ?? [];
    this.settings = readSettings({ ...typedSettings, ...facts.settings }, ZONE);
    this.steps = this.planned();
  }

  private planned(): StepRow[] {
    const { sessions } = parseSessions(this.row.sessions);
    const dates = sessions.map(({ date }) => date) as [PlainDate, ...PlainDate[]];
    const last = dates[dates.length - 1] as PlainDate;
    return windowsOf({ firstSession: dates[0], lastSession: last, calendar: this.calendar }).map(
      ({ stage, opens, due }) =>
        rowOf('steps', {
          id: `S-${stage}`,
          microInternshipId: this.row.id,
          stage,
          number: stageOf(stage).number,
          opens: opens.toString(),
          due: due.toString(),
          status: 'planned',
        }),
    );
  }

  get snapshot(): Snapshot {
    return {
      settings: this.settings,
      trackerLink: 'https://docs.google.com/spreadsheets/d/tracker/edit',
      calendar: this.calendar,
      microInternships: [this.row],
      steps: this.steps,
      partners: this.partners,
      applications: this.applications,
      reviews: [],
      feedback: this.feedback,
      messages: this.messages,
      outbox: this.outbox,
    };
  }

  get mails(): Map<string, OutboxRow> {
    return mailsByKey(this.outbox);
  }

  get context(): Context {
    const { snapshot } = this;
    const [offering] = offeringsOf(snapshot);
    if (!offering) throw new Error('There is no micro-internship.');
    return contextOf(snapshot, offering, this.now, this.calendar, this.mails);
  }

  get planning(): Planning {
    const { context } = this;
    return {
      ...planningOf(),
      at: this.now,
      calendar: this.calendar,
      settings: this.settings,
      messages: new Map(this.messages.map((row) => [`${row.message} ${row.language}`, row])),
      values: (mail) => valuesOf(context, mail),
      told: (mail, names) => toldBy(context, mail, names),
    };
  }

  /** Mails wanted now. */
  wanted(): Wanted[] {
    return wantedMails(this.context);
  }

  /** Those of one message, as `person day`. */
  daysOf(message: string): string[] {
    return this.wanted()
      .filter((mail) => mail.message === message)
      .map(({ personId, day: on }) => `${personId} ${on}`);
  }

  at(date: string, time = '09:00'): this {
    this.now = at(date, time);
    return this;
  }

  /** Facts and mails brought up to date, as a run does; nothing leaves. */
  plan(): void {
    this.note();
    this.outbox = applied(this.outbox, reconcile(this.wanted(), this.outbox, this.planning));
    const { offering } = this.context;
    for (const { id, values } of stepChanges(offering, this.now, this.mails))
      this.change('steps', id, values);
  }

  /** A run at a moment: plan, send what is ready, plan again. */
  run(date: string, time = '09:00'): this {
    this.at(date, time);
    this.plan();
    const due = ready(this.outbox, this.now, this.calendar, this.settings);
    for (const row of due) {
      Object.assign(row, { status: 'sent', sentAt: this.now.now.toString() });
      this.left.push(`${date} ${row.message} ${row.personId}`);
    }
    if (due.length > 0) this.plan();
    return this;
  }

  /** A run at nine on every day up to and including a date, on session days at 07:30 too; `each` happens before it, like what people do that day. */
  runUntil(date: string, each: (today: string) => void = () => {}): this {
    for (let today = this.now.today; today.toString() <= date; today = today.add({ days: 1 })) {
      this.at(today.toString());
      each(today.toString());
      if (this.row.sessions.includes(today.toString())) this.run(today.toString(), '07:30');
      this.run(today.toString());
    }
    return this;
  }

  private note(): void {
    for (const { tab, id, values } of factChanges(this.context)) this.change(tab, id, values);
  }

  /** What somebody does in the tracker. */
  change(tab: string, id: string, values: object): void {
    const rows: Record<string, { id: string }[]> = {
      'micro-internships': [this.row],
      steps: this.steps,
      partners: this.partners,
      applications: this.applications,
      reviews: [],
      feedback: this.feedback,
      outbox: this.outbox,
    };
    const row = rows[tab]?.find((one) => one.id === id);
    if (!row) throw new Error(`There is no ${id} in ${tab}.`);
    Object.assign(row, values);
  }

  step(stage: string): StepRow {
    return this.steps.find((row) => row.stage === stage) as StepRow;
  }

  /** What left of one message, as `date person`. */
  sent(message: string): string[] {
    return this.left
      .filter((line) => line.split(' ')[1] === message)
      .map((line) => line.replace(` ${message}`, ''));
  }
}

/** An instant on a date, for cells such as "answered at". */
export const moment = (date: string, time = '12:00'): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).toInstant().toString();
