import { fillIn, formLinks, type Wishes } from '../../src/rehearsal/fill-in';
import { typeInto } from '../../src/rehearsal/rehearse';
import { rowsOf } from '../../src/rehearsal/rows';
import { type School, smallSchool } from '../../src/rehearsal/school';
import { Teacher } from '../../src/rehearsal/teacher';
import { openSchool, type SchoolWorkspace } from '../../src/rehearsal/workspace';
import { dist } from './bundle';

/** The demo school with four partners to ask and four students, so that every batch has several mails. */
export const school: School = {
  ...smallSchool,
  students: smallSchool.students.slice(0, 4),
  seats: { min: 1, max: 2 },
  closures: [],
  begins: '2027-01-18',
};

export const partners = [
  school.partner,
  { organisation: 'Harbor Press', contact: 'Mia Lund', mail: 'mia.lund@harbor.example' },
  { organisation: 'Atlas Games', contact: 'Omar Haddad', mail: 'omar@atlas.example' },
  { organisation: 'Cedar Clinic', contact: 'Ruth Bauer', mail: 'ruth.bauer@cedar.example' },
];

/** What the sidebar asks when the teacher has filled in the page once. */
export const creation = {
  title: school.title,
  partners,
  sessions: [school.session],
  seatsMin: school.seats.min,
  seatsMax: school.seats.max,
  joinLink: school.joinLink,
  plan: 'normal',
  requestId: 'request-0001',
};

/** The built product in its workspace, with what its people do. Clock triggers are silent: `tick` fires them. */
export class Product {
  readonly teacher: Teacher;

  constructor(readonly at: SchoolWorkspace) {
    this.teacher = new Teacher(at);
    this.silence();
  }

  get workspace() {
    return this.at.workspace;
  }

  get tracker() {
    return this.at.tracker;
  }

  get script() {
    return this.at.script;
  }

  get owner() {
    return this.workspace.mailbox(this.workspace.owner);
  }

  /** Ends all interference; the clock triggers stay silent. */
  silence(): void {
    this.workspace.faults.clear();
    this.workspace.faults.set({ silentTriggers: true });
  }

  /** The clock trigger fires once, ten minutes later, as often as asked. */
  ticks(times = 1): void {
    for (let i = 0; i < times; i++) {
      this.workspace.clock.advanceBy({ minutes: 10 });
      this.fire('onTick');
    }
  }

  /** The clock trigger fires at a time. */
  tickAt(moment: string): void {
    this.workspace.clock.advanceTo(moment);
    this.fire('onTick');
  }

  /** A trigger fires, if there is one. */
  private fire(handler: string): void {
    if (this.script.triggers().some((trigger) => trigger.handler === handler))
      this.script.fireTrigger(handler);
  }

  rows(tab: string): Record<string, unknown>[] {
    return rowsOf(this.tracker.values(tab));
  }

  /** Rows of the Outbox that have an ID. */
  outbox(): Record<string, unknown>[] {
    return this.rows('Outbox').filter((row) => row.ID !== '');
  }

  /** Sheet row, from 1, of the first row with a value under a header. */
  rowWith(tab: string, header: string, value: unknown): number {
    const index = this.rows(tab).findIndex((row) => row[header] === value);
    if (index < 0) throw new Error(`"${tab}" has no row with ${header} ${String(value)}.`);
    return index + 2;
  }

  /** A person types into the first row with a value under a header. */
  type(tab: string, [header, value]: [string, unknown], cells: Record<string, string>): void {
    typeInto(this.tracker, tab, this.rowWith(tab, header, value), cells);
  }

  get microInternshipId(): string {
    return String(this.rows('Micro-internships')[0]?.ID ?? '');
  }

  create(): string {
    return this.teacher.ask<{ id: string }>('createMicroInternship', creation).id;
  }

  /** The link of a form as the sidebar shows it. */
  link(label: string): string {
    const { links } = this.teacher.ask<{ links: { label: string; url: string }[] }>('getMicroInternship', {
      id: this.microInternshipId,
    });
    const found = links.find((link) => link.label === label);
    if (!found) throw new Error(`There is no link "${label}" yet.`);
    return found.url;
  }

  answerIndustryForm(link = this.link('Industry form')): void {
    const { session } = school;
    const wishes: Wishes = [
      [/^Organisation/, school.partner.organisation],
      [/^Your name/, school.partner.contact],
      [/^Your mail/, school.partner.mail],
      [/^Title/, school.title],
      [/^Two or three sentences/, 'Plan, sketch and test a small web shop with a working designer.'],
      [/^A skill/, 'sketching a layout'],
      [/^First session: your first/, `${session.date} ${session.start}`],
      [/^Number of sessions/, '1'],
      [/^Minutes per session/, '90'],
      [/^Fewest/, String(school.seats.min)],
      [/^Most/, String(school.seats.max)],
    ];
    fillIn(this.workspace, link, wishes, school.partner.mail);
  }

  /** One of the school's students applies. */
  apply(index: number, link = this.link('Application form')): void {
    const student = school.students[index] as School['students'][number];
    const wishes: Wishes = [
      [/^Your school mail/, student.mail],
      [/^First name/, student.first],
      [/^Last name/, student.last],
      [/^Grade/, student.grade],
      [/^School/, school.name],
      [/^In which language/, 'English'],
      [/^How old/, '13'],
      [/^Name/, student.guardian.name],
      [/^Their mail/, student.guardian.mail],
      [/^The language they prefer/, student.guardian.language],
      [/^Can you attend/, 'Yes'],
      [/^Why do you want/, student.why],
      [/^A question you/, student.question],
      [/^Would this be/, 'Yes'],
    ];
    fillIn(this.workspace, link, wishes, student.mail);
  }

  /** The last mail about a message that somebody got, with the links in it. */
  linksTo(mail: string, title: RegExp): string[] {
    return this.workspace
      .mailbox(mail)
      .inbox()
      .flatMap(({ text }) => formLinks(text))
      .filter((link) => title.test(this.workspace.form(link).title));
  }

  /** A student takes the seat. */
  register(index: number): void {
    const student = school.students[index] as School['students'][number];
    const [link] = this.linksTo(student.mail, /^registration/i);
    const wishes: Wishes = [
      [/^Do you take the seat/, 'Yes'],
      [/^Your name as it should/, `${student.first} ${student.last}`],
      [/^Mail address/, student.mail],
      [/^Their phone/, '555-0134'],
    ];
    fillIn(this.workspace, link as string, wishes, student.mail);
  }

  /** A family agrees to everything. */
  releaseFor(index: number): void {
    const { first, last, grade, guardian } = school.students[index] as School['students'][number];
    const [link] = this.linksTo(guardian.mail, /release/i);
    const wishes: Wishes = [
      [/^The student’s full name/, `${first} ${last}`],
      [/^Grade and school/, `${grade}, ${school.name}`],
      [/^The language you read/, guardian.language],
      [/^Who answers/, 'The parent'],
      [/^Your full name/, guardian.name],
      [/^Your mail/, guardian.mail],
      [/^May the student take part/, 'Yes'],
      [/^May the student be recorded/, 'Yes'],
      [/^May the school tell the partner/, 'Yes'],
      [/^May the school use a sentence/, 'with the first name'],
      [/^My full name, typed/, guardian.name],
    ];
    fillIn(this.workspace, link as string, wishes, guardian.mail);
  }

  /** Rows of the Outbox with a message, as `to status`. */
  mailsOf(message: RegExp): string[] {
    return this.outbox()
      .filter((row) => message.test(String(row.Message)))
      .map((row) => `${row.Message} ${row.To} ${row.Status}`)
      .sort();
  }

  /** The teacher says yes to everything that waits. */
  approveAll(): void {
    const ids = this.outbox()
      .filter((row) => row.Status === 'waiting for you')
      .map((row) => String(row.ID));
    if (ids.length > 0) this.teacher.ask('approveMails', { ids });
  }

  /** Where the plan stands: steps with their dates. */
  steps(): string[] {
    return this.rows('Steps').map((row) => `${row.Stage} ${day(row.Opens)} ${day(row.Due)} ${row.Status}`);
  }

  decide(): void {
    const { applicants } = this.teacher.detail(this.microInternshipId);
    const sorted = [...applicants].sort((a, b) => a.submitted.localeCompare(b.submitted));
    this.teacher.ask('decide', {
      decisions: sorted.map(({ id }, index) => ({
        applicationId: id,
        decision: index < school.seats.max ? 'accept' : index === school.seats.max ? 'waitlist' : 'deny',
      })),
    });
  }

  release(): void {
    this.teacher.ask('releaseDecisions', { microInternshipId: this.microInternshipId });
  }
}

/** A date cell as text; the school lies west of Greenwich. */
const day = (cell: unknown): string => (cell === '' ? '' : new Date(String(cell)).toISOString().slice(0, 10));

/** Moments of one story at which a test can begin, in their order; each says what happens next. */
const story = [
  ['empty spreadsheet', () => {}],
  [
    'schedule off',
    (product: Product) => {
      const { teacher, script } = product;
      script.open();
      script.click('Micro-internships', 'Set up this tracker');
      teacher.ask('setUpTracker', { organisation: school.name, teacherName: school.teacher.name });
    },
  ],
  ['set up', (product: Product) => void product.teacher.ask('switchScheduleOn')],
  ['invitations due', (product: Product) => void product.create()],
  [
    'industry form due',
    (product: Product) => {
      product.ticks(1);
      product.workspace.clock.advanceBy({ hours: 1 });
      const partner = product.workspace.mailbox(school.partner.mail);
      partner.reply(partner.inbox()[0] as { id: string }, 'Yes, we would like to do this.');
      product.ticks(1);
      const partnerId = String(
        product.rows('Partners')[product.rowWith('Partners', 'Mail', school.partner.mail) - 2]?.ID,
      );
      product.teacher.ask('partnerSaid', {
        microInternshipId: product.microInternshipId,
        partnerId,
        answer: 'yes',
      });
    },
  ],
  ['industry form out', (product: Product) => product.ticks(2)],
  [
    'application form due',
    (product: Product) => {
      product.answerIndustryForm();
      product.tickAt('2027-01-24T08:02');
      product.workspace.clock.advanceTo('2027-01-25T08:00');
    },
  ],
  [
    'applications come in',
    (product: Product) => {
      product.ticks(2);
      for (const index of [0, 1, 2]) product.apply(index);
      product.ticks(1);
    },
  ],
  [
    'decisions ready',
    (product: Product) => {
      product.apply(3);
      for (const day of ['2027-02-01', '2027-02-12', '2027-02-13']) product.tickAt(`${day}T08:02`);
      product.decide();
      product.ticks(2);
    },
  ],
  [
    'outcomes due',
    (product: Product) => {
      product.release();
      product.ticks(1);
      product.workspace.clock.advanceTo('2027-02-15T07:59');
    },
  ],
  ['students told', (product: Product) => product.ticks(2)],
  [
    'families asked',
    (product: Product) => {
      product.workspace.clock.advanceTo('2027-02-16T09:00');
      for (const index of [0, 1]) product.register(index);
      product.ticks(2);
      product.tickAt('2027-02-22T08:02');
      product.approveAll();
      product.ticks(2);
    },
  ],
  [
    'details sent',
    (product: Product) => {
      for (const index of [0, 1]) product.releaseFor(index);
      product.ticks(2);
      product.tickAt('2027-02-23T08:02');
      product.ticks(1);
    },
  ],
] as const satisfies readonly (readonly [string, (product: Product) => void])[];

export type Point = (typeof story)[number][0];

const known = new Map<string, string>();
const opened = new Map<string, Product>();

/** The product at a moment of its story, put back to it as often as it is asked for. */
export function productAt(point: Point, edition: 'education' | 'consumer' = 'education'): Product {
  let product = opened.get(edition);
  if (!product) {
    const now = `${school.begins}T08:30`;
    product = new Product(openSchool(school, process.env.DIST ?? dist, { seed: 1, edition, now }));
    opened.set(edition, product);
    known.set(`${edition} ${story[0][0]}`, product.workspace.snapshot());
  }
  product.silence();
  product.workspace.restore(reach(product, point, edition));
  product.workspace.core.executions.length = 0;
  return product;
}

function reach(product: Product, point: Point, edition: string): string {
  const name = `${edition} ${point}`;
  const snapshot = known.get(name);
  if (snapshot !== undefined) return snapshot;
  const index = story.findIndex(([each]) => each === point);
  const [before] = story[index - 1] as (typeof story)[number];
  product.workspace.restore(reach(product, before, edition));
  (story[index] as (typeof story)[number])[1](product);
  const reached = product.workspace.snapshot();
  known.set(name, reached);
  return reached;
}
