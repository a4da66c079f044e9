import { register } from './families';
import { broken, differences, expectation } from './invariants';
import { type Point, type Product, partners, productAt } from './product';
import { afterSession, beforeSession, giveFeedback, idOf } from './session-day';

/** Something the product does, which a crash may interrupt anywhere. */
export interface Work {
  name: string;
  from: Point;
  /** Gets ready and gives the act; the first execution that the act starts is the one that is interrupted. */
  ready: (product: Product) => () => void;
  /** Whether the person who clicked clicks again when it failed. */
  again: boolean;
  /** What has to stand in the tracker in the end, whatever was interrupted. */
  ends?: (product: Product) => unknown;
}

export type Fault = 'kill before' | 'kill after' | 'fail';

export interface Found {
  work: string;
  calls: number;
  variants: number;
  findings: string[];
  /** Mails left to a person to settle, over all variants. */
  unknown: number;
}

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^Gmail/, "We're sorry, a server error occurred. Please wait a bit and try again."],
  [/^(Spreadsheet|Sheet|Range)/, 'Service Spreadsheets failed while accessing document.'],
  [/^Lock/, 'Lock timeout: another process was holding the lock for too long.'],
];
const OTHER_ERROR =
  'Service invoked too many times in a short time: try Utilities.sleep(1000) between calls.';
const errorOf = (member: string): string => ERRORS.find(([start]) => start.test(member))?.[1] ?? OTHER_ERROR;

/** Calls that change nothing: a kill before the next change and one after the last are the same. */
const isLook = (member: string): boolean => /\.(get|is|has|can|search|list|compute)/.test(member);

/** Places to interrupt: every call that goes to Google; `effects` leaves out those that only look. */
function placesIn(product: Product, effects: boolean): { index: number; member: string }[] {
  const [first] = product.workspace.executions();
  return (first?.calls ?? [])
    .map(({ member, cost }, index) => ({ index: index + 1, member, cost }))
    .filter(({ member, cost }) => cost > 0 || /^(Gmail|Lock|SpreadsheetApp\.flush)/.test(member))
    .filter(({ member }) => !effects || !isLook(member));
}

/** Nobody notices: the trigger fires as ever, today and on the next two days. */
function recover(product: Product): void {
  product.silence();
  product.ticks(3);
  for (let day = 0; day < 2; day++) {
    product.workspace.clock.advanceBy({ days: 1 });
    product.ticks(1);
  }
}

/** Interrupts a work at each of its calls in turn, lets later runs recover, and collects what is then wrong. */
export function interrupted(
  work: Work,
  faults: readonly Fault[],
  { effects = false, atMost = Number.POSITIVE_INFINITY } = {},
): Found {
  const product = productAt(work.from);
  const act = work.ready(product);
  const start = product.workspace.snapshot();
  product.workspace.core.executions.length = 0;
  act();
  const places = placesIn(product, effects);
  recover(product);
  const expected = expectation(product);
  const end = JSON.stringify(work.ends?.(product));
  const findings = broken(product).map((what) => `undisturbed: ${what}`);
  const all = places.flatMap((place) => faults.map((fault) => ({ ...place, fault })));
  const chosen = all.filter(
    (_, i) => Math.floor((i * atMost) / all.length) !== Math.floor(((i - 1) * atMost) / all.length),
  );
  let unknown = 0;
  for (const { index, member, fault } of chosen) {
    product.workspace.restore(start);
    product.workspace.core.executions.length = 0;
    interfere(product, fault, index, member);
    try {
      act();
    } catch {
      if (work.again) again(product, act);
    }
    recover(product);
    unknown += product.outbox().filter((row) => row.Status === 'unknown').length;
    for (const what of [...broken(product), ...differences(product, expected)])
      findings.push(`${fault} call ${index}, ${member}: ${what}`);
    const ended = JSON.stringify(work.ends?.(product));
    if (ended !== end) findings.push(`${fault} call ${index}, ${member}: it ends with ${ended}, not ${end}`);
  }
  return { work: work.name, calls: places.length, variants: chosen.length, findings, unknown };
}

function interfere({ workspace: { faults } }: Product, fault: Fault, index: number, member: string): void {
  if (fault === 'kill before') faults.killBefore(index);
  else if (fault === 'kill after') faults.killAfter(index);
  else faults.fail(index, errorOf(member));
}

/** The same click once more; that there is nothing left to do is no failure. */
function again(product: Product, act: () => void): void {
  product.silence();
  product.workspace.clock.advanceBy({ minutes: 1 });
  try {
    act();
  } catch (error) {
    if (
      !/nothing to release|Nobody is left|planned already|Only a micro-internship that is running/.test(
        String(error),
      )
    )
      throw error;
  }
}

/** The teacher types the time of the meeting, or '' to take it back. */
const meet = (product: Product, at: string): void => {
  const { microInternshipId } = product;
  product.teacher.ask('setPartnerMeeting', { microInternshipId, at, minutes: 30 });
};

/** Where a change of plan has to end: the plan, what is offered for approval, and which forms take answers. */
const planOf = (product: Product): unknown => ({
  row: ['Status', 'Sessions', 'Planned sessions', 'First session', 'Reason told'].map((name) =>
    String(product.rows('Micro-internships')[0]?.[name]),
  ),
  earlier: String(product.rows('Micro-internships')[0]?.['Earlier sessions']).split('\n').length,
  steps: product.steps(),
  mails: product.mailsOf(/^(date-changed|cancelled|session-changed)/),
  forms: ['Registration form', 'Release form'].map((name) => {
    const { isOpen, description } = product.workspace.form(product.link(name)).page();
    return [isOpen, /March 22/.test(description)];
  }),
});

const move = ({ teacher, microInternshipId }: Product): void => {
  const sessions = [{ date: '2027-03-22', start: '15:30', end: '17:00' }];
  teacher.ask('moveSessions', { microInternshipId, sessions, reason: 'The school is closed that day.' });
};
const cancel = ({ teacher, microInternshipId }: Product): void => {
  teacher.ask('cancelMicroInternship', { id: microInternshipId, reason: 'Our partner is ill.' });
};

/** Changes of plan, each as a click and as the run that follows it. */
const changes: readonly Work[] = [
  {
    name: 'moving a date',
    from: 'details sent',
    ready: (product) => () => move(product),
    again: true,
    ends: planOf,
  },
  {
    name: 'the run after a moved date',
    from: 'details sent',
    ready: (product) => {
      move(product);
      return () => product.ticks(1);
    },
    again: false,
    ends: planOf,
  },
  {
    name: 'a date typed into the sheet',
    from: 'details sent',
    ready: (product) => {
      const cells = { Sessions: '2027-03-22 15:30–17:00' };
      product.type('Micro-internships', ['ID', product.microInternshipId], cells);
      return () => product.ticks(1);
    },
    again: false,
    ends: planOf,
  },
  {
    name: 'cancelling',
    from: 'details sent',
    ready: (product) => () => cancel(product),
    again: true,
    ends: planOf,
  },
  {
    name: 'the run after a cancellation',
    from: 'details sent',
    ready: (product) => {
      cancel(product);
      return () => product.ticks(1);
    },
    again: false,
    ends: planOf,
  },
  {
    name: 'the run after a cancellation that was taken back',
    from: 'details sent',
    ready: (product) => {
      cancel(product);
      product.ticks(1);
      product.teacher.ask('undoCancel', { id: product.microInternshipId });
      return () => product.ticks(1);
    },
    again: false,
    ends: planOf,
  },
  {
    name: 'copying',
    from: 'details sent',
    ready: (product) => () => {
      product.teacher.ask('copyMicroInternship', {
        id: product.microInternshipId,
        title: 'Once more',
        sessions: [{ date: '2027-05-17', start: '15:30', end: '17:00' }],
      });
    },
    again: true,
    ends: (product) => product.rows('Micro-internships').map((row) => [row.Title, row.Prospects]),
  },
];

/** From the session day on; each begins where `test/support/session-day.ts` brings it. */
const afterwards: readonly Work[] = [
  {
    name: 'writing the run of show anew',
    from: 'outcomes due',
    ready: () => {
      const product = beforeSession();
      product.type('Applications', ['ID', idOf(product, 1)], { 'May be recorded': 'yes' });
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'making certificates',
    from: 'outcomes due',
    ready: () => {
      const product = afterSession();
      product.tickAt('2027-03-16T08:02');
      product.workspace.clock.advanceTo('2027-03-17T00:05');
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'mails with certificates',
    from: 'outcomes due',
    ready: () => {
      const product = afterSession();
      for (const day of ['16', '17']) product.tickAt(`2027-03-${day}T08:02`);
      product.tickAt('2027-03-18T00:05');
      product.teacher.ask('badgesAwarded', { microInternshipId: product.microInternshipId });
      product.workspace.clock.advanceTo('2027-03-18T08:00');
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'exporting badges',
    from: 'outcomes due',
    ready: () => {
      const product = afterSession();
      product.tickAt('2027-03-16T08:02');
      const request = { microInternshipId: product.microInternshipId };
      return () => void product.teacher.ask('exportBadges', request);
    },
    again: true,
  },
  {
    name: 'making the impact sheet and writing the thank-you',
    from: 'outcomes due',
    ready: () => {
      const product = afterSession();
      for (const day of ['16', '17']) product.tickAt(`2027-03-${day}T08:02`);
      product.ticks(1);
      giveFeedback(product, 0);
      product.tickAt('2027-03-18T08:02');
      product.workspace.clock.advanceTo('2027-03-19T00:05');
      return () => product.ticks(1);
    },
    again: false,
  },
];

/** What has effects outside the script, from the first click to a batch of mails. */
export const works: readonly Work[] = [
  {
    name: 'set-up',
    from: 'empty spreadsheet',
    ready: ({ script }) => {
      script.open();
      return () => void script.click('Micro-internships', 'Set up this tracker');
    },
    again: true,
  },
  {
    name: 'switching the schedule on',
    from: 'schedule off',
    ready: (product) => () => void product.teacher.ask('switchScheduleOn'),
    again: true,
  },
  {
    name: 'creating a micro-internship',
    from: 'set up',
    ready: (product) => () => void product.create(),
    again: true,
  },
  {
    name: 'planning, drafting, sending and recording a batch',
    from: 'invitations due',
    ready: (product) => () => product.ticks(1),
    again: false,
  },
  {
    name: 'making a form',
    from: 'industry form due',
    ready: (product) => () => product.ticks(1),
    again: false,
  },
  {
    name: 'setting the partner meeting',
    from: 'industry form out',
    ready: (product) => () => meet(product, '2027-01-26T15:30'),
    again: true,
  },
  {
    name: 'a meeting that enters the calendars',
    from: 'industry form out',
    ready: (product) => {
      meet(product, '2027-01-26T15:30');
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'a meeting that is moved in the calendars',
    from: 'industry form out',
    ready: (product) => {
      meet(product, '2027-01-26T15:30');
      product.ticks(1);
      meet(product, '2027-01-27T09:00');
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'a meeting that is taken out of the calendars',
    from: 'industry form out',
    ready: (product) => {
      meet(product, '2027-01-26T15:30');
      product.ticks(1);
      meet(product, '');
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'seats that enter the calendars',
    from: 'outcomes due',
    ready: (product) => {
      product.ticks(2);
      register(product, 0);
      register(product, 1);
      return () => product.ticks(1);
    },
    again: false,
  },
  {
    name: 'making and opening a form',
    from: 'application form due',
    ready: (product) => () => product.ticks(1),
    again: false,
  },
  {
    name: 'an answer to a form',
    from: 'applications come in',
    ready: (product) => {
      const link = product.link('Application form');
      return () => product.apply(3, link);
    },
    again: false,
  },
  {
    name: 'the release of decisions',
    from: 'decisions ready',
    ready: (product) => {
      const request = { microInternshipId: product.microInternshipId };
      return () => void product.teacher.ask('releaseDecisions', request);
    },
    again: true,
  },
  {
    name: 'a test of a message',
    from: 'set up',
    ready: (product) => {
      const request = { message: 'denial', language: 'en', requestId: 'crash-test-1' };
      return () => void product.teacher.ask('sendTest', request);
    },
    again: true,
  },
  {
    name: 'sending approved mails',
    from: 'outcomes due',
    ready: (product) => () => product.ticks(1),
    again: false,
  },
  ...afterwards,
  ...changes,
  {
    name: 'importing a list of partners',
    from: 'set up',
    ready: (product) => {
      const text = 'Company,Mail\nDelta Labs,ida@delta.example\nEcho Radio,sol@echo.example';
      return () => void product.teacher.ask('importPartners', { text, requestId: 'request-list-1' });
    },
    again: true,
  },
  {
    name: 'a mail that came back leaves again to the corrected address',
    from: 'invitations due',
    ready: (product) => {
      product.workspace.mailbox(partners[1]?.mail ?? '').bounces('5.1.1');
      product.ticks(2);
      product.type('Partners', ['Mail', partners[1]?.mail], { Mail: 'mia@harbor-press.example' });
      return () => product.ticks(1);
    },
    again: false,
  },
];
