import { fillIn, type Wishes } from './fill-in';
import type { School } from './school';
import { fillUp, type Size } from './size';
import { Teacher } from './teacher';
import { openSchool, type SchoolWorkspace } from './workspace';

/** What one piece of work took. */
export interface Cost {
  work: string;
  /** Calls that go to Google; by service, like `SpreadsheetApp 7`. */
  calls: number;
  services: string;
  onSheets: number;
  /** Writes to Gmail: drafts made, sent, changed. */
  mailWrites: number;
  /** What it would take at Google, by the simulation's latency table. */
  virtualMs: number;
  /** What it took on this machine, the simulation's part included. */
  cpuMs: number;
}

/** Does the work that has a budget, on a tracker that holds so much already. */
export function measure(school: School, dist: string, size: Size): Cost[] {
  const { at, teacher } = open(school, dist, size);
  const [student] = school.students;
  if (!student) throw new Error('Without a student there is nothing to measure.');
  const offering = create(teacher, school, [school.partner], school.session.date);
  const costs: Cost[] = [];
  const doing = (work: string, functionName: string, act: () => void): void =>
    void costs.push(costOf(at, work, functionName, act));

  tick(at, '2027-01-19T08:02');
  const prospect = teacher.detail(offering).prospects?.[0];
  teacher.ask('partnerSaid', { microInternshipId: offering, partnerId: prospect?.id, answer: 'yes' });
  doing(
    'creating a micro-internship',
    'createMicroInternship',
    () => void create(teacher, school, firms(25), '2027-03-29'),
  );
  doing('a run that plans everything', 'onTick', () => tick(at, '2027-01-20T08:02'));
  const formOf = (label: string): string =>
    teacher.detail(offering).links.find((link) => link.label === label)?.url ?? '';
  tick(at, '2027-01-22T08:02');
  fillIn(at.workspace, formOf('Industry form'), partnerWishes(school), school.partner.mail);
  tick(at, '2027-01-25T08:02');
  tick(at, '2027-01-25T08:12');
  doing('a run with nothing due', 'onTick', () => tick(at, '2027-01-25T08:22'));
  const form = formOf('Application form');
  doing(
    'one form answer',
    'onFormAnswer',
    () => void fillIn(at.workspace, form, applicantWishes(school, student), student.mail),
  );
  doing('opening the sidebar', 'getOverview', () => void teacher.overview());
  doing('opening one micro-internship', 'getMicroInternship', () => void teacher.detail(offering));
  return costs;
}

/** Sends so many invitations in one run. */
export function measureSending(school: School, dist: string, size: Size, count: number): Cost {
  const { at, teacher } = open(school, dist, size);
  create(teacher, school, firms(count), '2027-03-29');
  tick(at, '2027-01-30T08:02');
  tick(at, '2027-02-01T07:02');
  return costOf(at, `sending ${count} mails`, 'onTick', () => tick(at, '2027-02-01T08:02'));
}

const firms = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    organisation: `Firm ${count}-${n}`,
    contact: `Contact ${n}`,
    mail: `contact@firm-${count}-${n}.example`,
  }));

function open(school: School, dist: string, size: Size): { at: SchoolWorkspace; teacher: Teacher } {
  const at = openSchool(school, dist, { seed: 1, edition: 'education', now: '2027-01-18T08:30' });
  const { script, workspace } = at;
  const teacher = new Teacher(at);
  script.open();
  script.click('Micro-internships', 'Set up this tracker');
  teacher.ask('setUpTracker', { organisation: school.name, teacherName: school.teacher.name });
  teacher.ask('switchScheduleOn');
  workspace.faults.set({ silentTriggers: true });
  fillUp(at, size);
  return { at, teacher };
}

function create(
  teacher: Teacher,
  school: School,
  partners: readonly { organisation: string; contact: string; mail: string }[],
  date: string,
): string {
  const { id } = teacher.ask<{ id: string }>('createMicroInternship', {
    title: school.title,
    partners,
    sessions: [{ ...school.session, date }],
    seatsMin: school.seats.min,
    seatsMax: school.seats.max,
    joinLink: school.joinLink,
    plan: 'normal',
    requestId: `measured-${date}`,
  });
  return id;
}

function tick({ workspace, script }: SchoolWorkspace, moment: string): void {
  workspace.clock.advanceTo(moment);
  script.fireTrigger('onTick');
}

const partnerWishes = ({ partner, title, session, seats }: School): Wishes => [
  [/^Organisation/, partner.organisation],
  [/^Your name/, partner.contact],
  [/^Your mail/, partner.mail],
  [/^Title/, title],
  [/^Two or three sentences/, 'Plan, sketch and test a small web shop with a working designer.'],
  [/^A skill/, 'sketching a layout'],
  [/^First session: your first/, `${session.date} ${session.start}`],
  [/^Number of sessions/, '1'],
  [/^Minutes per session/, '90'],
  [/^Fewest/, String(seats.min)],
  [/^Most/, String(seats.max)],
];

const applicantWishes = (school: School, student: School['students'][number]): Wishes => [
  [/^Your school mail/, student.mail],
  [/^First name/, student.first],
  [/^Last name/, student.last],
  [/^Grade/, student.grade],
  [/^School/, school.name],
  [/^How old/, '13'],
  [/^Their mail/, student.guardian.mail],
  [/^Why do you want/, student.why],
];

function costOf(at: SchoolWorkspace, work: string, functionName: string, act: () => void): Cost {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return { ...lastCost(at, work, functionName), cpuMs: Math.round((user + system) / 1000) };
}

function lastCost({ workspace }: SchoolWorkspace, work: string, functionName: string): Omit<Cost, 'cpuMs'> {
  const last = [...workspace.executions()].reverse().find((each) => each.functionName === functionName);
  if (last?.outcome !== 'completed') throw new Error(`${functionName} did not run to its end: ${work}.`);
  const calls = last.calls.filter(({ cost }) => cost > 0);
  const services = new Map<string, number>();
  for (const { member } of calls) {
    const service = serviceOf(member);
    services.set(service, (services.get(service) ?? 0) + 1);
  }
  return {
    work,
    calls: calls.length,
    services: [...services].map(([service, count]) => `${service} ${count}`).join(', '),
    onSheets: services.get('Sheets') ?? 0,
    mailWrites: calls.filter(({ member }) => /createDraft|Draft\.send|sendEmail|deleteDraft/.test(member))
      .length,
    virtualMs: calls.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function serviceOf(member: string): string {
  const name = member.split('.')[0] ?? '';
  if (/^(SpreadsheetApp|Spreadsheet|Sheet|Range|Protection|Filter)/.test(name)) return 'Sheets';
  if (/^(Form|.*Item|ItemResponse)/.test(name)) return 'Forms';
  if (/^(Gmail|MailApp)/.test(name)) return 'Mail';
  if (/^(Propert|Lock|Cache|Script|Session|Utilities)/.test(name)) return 'Script';
  return name;
}
