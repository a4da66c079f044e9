import { type Cost, measure, measureSending } from './measure';
import { smallSchool } from './school';
import { fullSize } from './size';

interface Row {
  name: string;
  value: number;
  budget: number;
  unit: 'calls' | 'ms' | 's' | 'MB';
}

/** Calls to Google, and seconds they take by the latency table. */
const BUDGETS: Readonly<Record<string, { calls: number; seconds: number }>> = {
  'a run with nothing due': { calls: 8, seconds: 1 },
  'one form answer': { calls: 15, seconds: 3 },
  'opening the sidebar': { calls: 10, seconds: 2 },
  'opening one micro-internship': { calls: 10, seconds: 2 },
};
const GMAIL_PER_MAIL = 2;
const SHEETS_PER_25_MAILS = 12;
const PLANNING_MS = 200;

/** The work that has a budget, on a full tracker and on one of a tenth the size: calls must not grow with it. */
export default function bench(dist: string): Row[] {
  return [1, 0.1].flatMap((part) => {
    const { offerings, applications, mails } = fullSize;
    const size = { offerings: offerings * part, applications: applications * part, mails: mails * part };
    const costs = [
      ...measure(smallSchool, dist, size),
      ...[25, 50].map((count) => measureSending(smallSchool, dist, size, count)),
    ];
    const where = `${size.offerings} offerings, ${size.applications} applications, ${size.mails} mails`;
    return rowsOf(new Map(costs.map((cost) => [cost.work, cost]))).map((row) => ({
      ...row,
      name: `${row.name} (${where})`,
    }));
  });
}

function rowsOf(costs: ReadonlyMap<string, Cost>): Row[] {
  const of = (work: string): Cost => {
    const cost = costs.get(work);
    if (!cost) throw new Error(`"${work}" was not measured.`);
    return cost;
  };
  const [one, two] = [of('sending 25 mails'), of('sending 50 mails')];
  const planning = of('a run that plans everything');
  const calls = Object.entries(BUDGETS).flatMap(([work, budget]): Row[] => {
    const { calls, services, virtualMs } = of(work);
    return [
      { name: `${work}: ${services}`, value: calls, budget: budget.calls, unit: 'calls' },
      {
        name: `${work}, by the latency table`,
        value: virtualMs / 1000,
        budget: budget.seconds,
        unit: 's',
      },
    ];
  });
  return [
    ...calls,
    {
      name: 'writes to Gmail per mail sent',
      value: two.mailWrites / 50,
      budget: GMAIL_PER_MAIL,
      unit: 'calls',
    },
    {
      name: 'calls on sheets per 25 mails more',
      value: two.onSheets - one.onSheets,
      budget: SHEETS_PER_25_MAILS,
      unit: 'calls',
    },
    {
      name: 'a run that plans everything, CPU with reading and the simulation',
      value: planning.cpuMs,
      budget: PLANNING_MS,
      unit: 'ms',
    },
  ];
}
