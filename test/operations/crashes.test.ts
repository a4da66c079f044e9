import { interrupted, type Work, works } from '../support/crashes';

/** All calls and all faults by `npm run faults`; here the calls that change something, as many as there is time for. */
const all = process.env.FAULTS === 'all';
/** Places tried per work: where mails leave and answers come in more than where tabs are drawn. */
const tries = ({ name }: Work): number => (/mail|batch|answer|release|calendars/.test(name) ? 24 : 8);

test.each(works.map((work) => [work.name, work] as const))(
  '%s: killed or failed at any call, it doubles, loses and leaks nothing',
  (name, work) => {
    const found = interrupted(work, ['kill before', 'kill after', 'fail'], {
      effects: !all,
      atMost: all ? Number.POSITIVE_INFINITY : tries(work),
    });
    process.stdout.write(
      `${name}: ${found.calls} calls, ${found.variants} variants, ${found.unknown} unknown\n`,
    );
    expect(found.findings).toEqual([]);
    expect(found.unknown).toBe(0);
  },
  all ? 3_600_000 : 90_000,
);
