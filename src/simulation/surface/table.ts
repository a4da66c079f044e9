import { classPaths, declaredMembers } from './index';

/** How much of one class is there. */
export interface SurfaceRow {
  class: string;
  /** Numbers of members. */
  declared: number;
  simulated: number;
  covered: number;
  /** Declared and not simulated, in the order of the types. */
  missing: string[];
  /** Simulated and called by no test. */
  uncovered: string[];
}

/** Members by class path. */
export type MembersByClass = Map<string, Set<string>>;

/**
 * One row per declared class: members that Google has, that are simulated, and that a test calls. Throws for
 * members that Google does not declare, since those could never be reached by a script.
 */
export function surfaceTable(simulated: MembersByClass, covered: MembersByClass = new Map()): SurfaceRow[] {
  refuseUndeclared(simulated);
  refuseUndeclared(covered);
  return classPaths().map((path) => {
    const members = declaredMembers(path);
    const has = simulated.get(path) ?? new Set();
    const there = members.filter((member) => has.has(member));
    const uncovered = there.filter((member) => !covered.get(path)?.has(member));
    return {
      class: path,
      declared: members.length,
      simulated: there.length,
      covered: there.length - uncovered.length,
      missing: members.filter((member) => !has.has(member)),
      uncovered,
    };
  });
}

function refuseUndeclared(members: MembersByClass): void {
  for (const [path, names] of members) {
    const declared = new Set(declaredMembers(path));
    const unknown = [...names].filter((name) => !declared.has(name));
    if (unknown.length > 0) throw new Error(`${path} declares no ${unknown.join(', ')}`);
  }
}

/** `Spreadsheet` of `Spreadsheet.Sheet`, `Advanced.Calendar` of `Advanced.Calendar.EventsCollection`. */
const serviceOf = (path: string): string => {
  const parts = path.split('.');
  return parts.slice(0, parts[0] === 'Advanced' ? 2 : 1).join('.');
};

/** The table as Markdown: the services of which something is simulated, then their classes, then the others. */
export function surfaceMarkdown(rows: readonly SurfaceRow[]): string {
  const services = new Map<string, SurfaceRow[]>();
  for (const row of rows) {
    const service = serviceOf(row.class);
    services.set(service, [...(services.get(service) ?? []), row]);
  }
  const isThere = ([, classes]: [string, SurfaceRow[]]) => classes.some((row) => row.simulated > 0);
  const there = [...services].filter(isThere);
  const absent = [...services].filter((entry) => !isThere(entry)).map(([service]) => service);
  return [
    ...markdownTable('service', there.map(totalOf)),
    ...there.flatMap(([service, classes]) => [`\n## ${service}\n`, ...markdownTable('class', classes, true)]),
    ...(absent.length > 0 ? [`\nDeclared and not simulated at all: ${absent.join(', ')}.`] : []),
    '',
  ].join('\n');
}

function totalOf([service, classes]: [string, SurfaceRow[]]): SurfaceRow {
  const sum = (key: 'declared' | 'simulated' | 'covered') =>
    classes.reduce((total, row) => total + row[key], 0);
  return {
    class: service,
    declared: sum('declared'),
    simulated: sum('simulated'),
    covered: sum('covered'),
    missing: [],
    uncovered: [],
  };
}

function markdownTable(heading: string, rows: readonly SurfaceRow[], withNames = false): string[] {
  const missing = (row: SurfaceRow) => (row.simulated === 0 ? 'all' : row.missing.join(', '));
  return [
    `| ${heading} | declared | simulated | covered |${withNames ? ' not simulated | not covered |' : ''}`,
    `| --- | --: | --: | --: |${withNames ? ' --- | --- |' : ''}`,
    ...rows.map((row) => {
      const counts = `| ${row.class} | ${row.declared} | ${row.simulated} | ${row.covered} |`;
      return withNames ? `${counts} ${missing(row)} | ${row.uncovered.join(', ')} |` : counts;
    }),
  ];
}
