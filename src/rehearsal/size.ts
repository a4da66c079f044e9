import { plusDays } from './rehearse';
import type { SchoolWorkspace } from './workspace';

/** How much a tracker holds. */
export interface Size {
  offerings: number;
  applications: number;
  mails: number;
}

/** What years of use leave behind at most, as the budgets mean it. */
export const fullSize: Size = { offerings: 200, applications: 6_000, mails: 40_000 };

type Cells = Record<string, string>;

const STAGES = [
  'partner-recruitment',
  'partner-meeting',
  'student-application',
  'student-recruitment',
  'application-screening',
  'student-correspondence',
  'student-registration',
  'release-forms',
  'session-support',
  'facilitation',
  'student-feedback',
  'student-recognition',
  'partner-appreciation',
];
const WHY = 'I would like to find out how somebody decides what comes first and what can go. '.repeat(4);
const BODY = 'Hello,\n\nhere is what you need to know about the session and what comes next.\n\n'.repeat(8);

/** Writes finished offerings with everything that belongs to them below what a tracker holds already. */
export function fillUp({ tracker }: SchoolWorkspace, size: Size): void {
  const offerings = numbered(size.offerings, (n) => `MOLD${String(n).padStart(4, '0')}`);
  const of = (n: number): string => offerings[n % offerings.length] as string;
  const day = (n: number): string => plusDays('2024-09-02', n % 600);
  const write = (tab: string, rows: readonly Cells[]): void => writeBelow(tracker, tab, rows);
  write(
    'Micro-internships',
    offerings.map((id, n) => ({
      ID: id,
      Title: `A session of another year, number ${n}`,
      Status: 'finished',
      Sessions: `${day(n)} 15:30-17:00`,
      'First session': day(n),
      'Last session': day(n),
    })),
  );
  write(
    'Steps',
    offerings.flatMap((id, n) =>
      STAGES.map((name, stage) => ({
        ID: `${id}-S${stage}`,
        'Micro-internship ID': id,
        Stage: name,
        'No.': String(stage + 1),
        Opens: day(n + stage),
        Due: day(n + stage + 7),
        Status: 'done',
        'Done on': day(n + stage + 5),
      })),
    ),
  );
  write(
    'Applications',
    numbered(size.applications, (n) => ({
      ID: `AOLD${String(n).padStart(5, '0')}`,
      'First name': `First${n}`,
      'Last name': `Last${n}`,
      'Micro-internship ID': of(n),
      Submitted: `${day(n)}T17:00:00Z`,
      'School mail': `student.${n}@students.school.example`,
      'Guardian mail': `guardian.${n}@families.example`,
      Grade: String(9 + (n % 4)),
      Why: WHY,
      Decision: n % 5 ? 'deny' : 'accept',
      Outcome: n % 5 ? 'denied' : 'accepted',
      Registration: n % 5 ? '' : 'confirmed',
      Attendance: n % 5 ? '' : 'present',
    })),
  );
  write(
    'Outbox',
    numbered(size.mails, (n) => ({
      ID: `OOLD${String(n).padStart(6, '0')}`,
      Status: 'sent',
      'Sent at': `${day(n)}T16:00:00Z`,
      When: day(n),
      'Send after': `${day(n)}T16:00:00Z`,
      To: `guardian.${n % size.applications}@families.example`,
      Message: 'release-request',
      Language: 'en',
      Subject: 'Please answer: release form',
      Body: BODY,
      'Micro-internship ID': of(n),
      'Person ID': `AOLD${String(n % size.applications).padStart(5, '0')}`,
      Stage: 'release-forms',
      Key: `${of(n)}/release-request/${n}/`,
      'Message ID': `old-${n}`,
      'Thread ID': `old-${n}`,
    })),
  );
}

const numbered = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Pasted by a person in one go: cells under their headers, below the last row. */
function writeBelow(tracker: SchoolWorkspace['tracker'], tab: string, rows: readonly Cells[]): void {
  const values = tracker.values(tab);
  const header = (values[0] ?? []).map(String);
  const first = values.length + 1;
  const missing = Object.keys(rows[0] ?? {}).filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`"${tab}" has no column ${missing.join(', ')}.`);
  const lacking = first + rows.length - (tracker.sheets().find(({ name }) => name === tab)?.rows ?? 0);
  if (lacking > 0) tracker.insertRows(tab, first, lacking);
  tracker.edit(
    `'${tab}'!A${first}`,
    rows.map((row) => header.map((name) => row[name] ?? '')),
  );
}
