import { dateFrom, earlier, type PlainDate } from './dates';
import { isBuilt } from './forms-of';
import { formMemories } from './personal-links';
import type { Change, MicroInternshipRow } from './records';

const named = ({ applicationRound }: MicroInternshipRow): string =>
  applicationRound.trim().replace(/\s+/g, ' ').toLowerCase();

const byAge = (a: MicroInternshipRow, b: MicroInternshipRow): number =>
  a.created.localeCompare(b.created) || a.id.localeCompare(b.id);

const runs = ({ status }: MicroInternshipRow): boolean => status === 'running';

/** Those that run with the same word in "Application round", this one included, oldest first. */
function roundOf(row: MicroInternshipRow, rows: readonly MicroInternshipRow[]): MicroInternshipRow[] {
  const name = named(row);
  if (name === '') return [row];
  return rows.filter((one) => one.id === row.id || (runs(one) && named(one) === name)).sort(byAge);
}

/** Those that run with the same application form, oldest first; the row alone where it has none. */
export const sharingForm = (
  row: MicroInternshipRow,
  rows: readonly MicroInternshipRow[],
): MicroInternshipRow[] =>
  row.applicationFormId === ''
    ? [row]
    : rows.filter((one) => runs(one) && one.applicationFormId === row.applicationFormId).sort(byAge);

/**
 * Who makes the application form, opens, closes and looks after it: of those that share it the oldest; of a round whose
 * form is made and not closed that form's; else everybody makes their own.
 */
export function formHost(row: MicroInternshipRow, rows: readonly MicroInternshipRow[]): MicroInternshipRow {
  if (row.applicationFormId !== '') return sharingForm(row, rows)[0] ?? row;
  const made = roundOf(row, rows).find(
    (one) => one.applicationFormId !== '' && one.applicationFormState !== 'closed',
  );
  return made ? (sharingForm(made, rows)[0] ?? made) : row;
}

export const isFormHost = (row: MicroInternshipRow, rows: readonly MicroInternshipRow[]): boolean =>
  formHost(row, rows).id === row.id;

/**
 * What students put in order in the form of a host: those that are in it, and as long as it is not closed all of the round
 * whose industry form is answered.
 */
export function formMembers(
  host: MicroInternshipRow,
  rows: readonly MicroInternshipRow[],
): MicroInternshipRow[] {
  const sharing = sharingForm(host, rows);
  if (host.applicationFormState === 'closed') return sharing;
  const joining = roundOf(host, rows).filter(
    (one) => one.id !== host.id && one.applicationFormId === '' && one.industryFormAnswered !== '',
  );
  return [...sharing, ...joining];
}

/** The first of several days: who is placed together is decided together. */
export const firstOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((first, day) => (first && day ? earlier(first, day) : (first ?? day)), null);

type Cells = Change<'micro-internships'>['values'];

const datesOf = (row: MicroInternshipRow): string =>
  [row.applicationsOpen, row.applicationsClose, row.applicationsStopped === true ? 'stopped' : ''].join(' ');

/**
 * Keeps all that share a form alike: what the host knows of the form goes to the others, new members included; a day that
 * somebody typed into one row goes to all, the host first.
 */
export function roundChanges(rows: readonly MicroInternshipRow[]): { id: string; values: Cells }[] {
  const changes: { id: string; values: Cells }[] = [];
  for (const host of rows) {
    if (!runs(host) || !isBuilt(host, 'application') || !isFormHost(host, rows)) continue;
    const others = rows.filter(
      (one) =>
        one.id !== host.id &&
        (runs(one) || one.status === 'cancelled') &&
        one.applicationFormId === host.applicationFormId,
    );
    const joining = formMembers(host, rows).filter((one) => one.applicationFormId === '');
    if (others.length + joining.length > 0) changes.push(...alike(host, others, joining));
  }
  return changes;
}

function alike(
  host: MicroInternshipRow,
  others: readonly MicroInternshipRow[],
  joining: readonly MicroInternshipRow[],
): { id: string; values: Cells }[] {
  const memory = formMemories(host.formItems).application;
  if (!memory) return [];
  const typed =
    memory.dates === datesOf(host)
      ? others.find((one) => runs(one) && datesOf(one) !== memory.dates && isReadable(one))
      : undefined;
  const source = typed ?? host;
  const dates: Cells = {
    applicationsOpen: source.applicationsOpen,
    applicationsClose: source.applicationsClose,
    applicationsStopped: source.applicationsStopped,
  };
  const known = { ...memory, dates: datesOf(source) };
  return [host, ...others, ...joining].map((row) => ({
    id: row.id,
    values: {
      ...dates,
      applicationFormId: host.applicationFormId,
      applicationFormLink: host.applicationFormLink,
      applicationFormState: host.applicationFormState,
      formItems: JSON.stringify({ ...formMemories(row.formItems), application: known }),
    },
  }));
}

/** An emptied or unreadable day is no day that somebody chose. */
const isReadable = ({ applicationsClose }: MicroInternshipRow): boolean =>
  dateFrom(applicationsClose) !== null;
