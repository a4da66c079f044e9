import { type TabId, tabs } from '../../toolkit/tabs';
import type { Column, TabDefinition } from '../../toolkit/tabs/tab';
import { mailKey } from '../mail-key';
import { isOpen } from '../outbox';
import type { Change, OutboxRow } from '../records';
import { idsOf, isTheirs, partOf, type Rows, type Whom, withoutThem } from './scope';

/** Tabs in which every personal column of a row that belongs to them is emptied. */
const byColumn = (tabs as readonly TabDefinition[]).filter(
  ({ id, columns }) =>
    columns.some(({ personal }) => personal) && !['outbox', 'micro-internships', 'partners'].includes(id),
);

const blank = ({ kind }: Column): '' | null => (kind === 'yes-no' || kind === 'number' ? null : '');

/** A partner's own data; the organisation stays, so that its history and "do not contact" go on. */
const partnerColumns = [
  'contact',
  'role',
  'mail',
  'phone',
  'backupContact',
  'backupMail',
  'threadId',
  'threadLink',
  'note',
  'history',
] as const;

/** Cells to be emptied, in the order they are written: an application's own row last, since the others are found by it. */
export function erasedCells(whom: Whom, tracker: Rows, today: string): Change[] {
  return [
    ...partnerCells(whom),
    ...listCells(whom, tracker),
    ...mailCells(whom, tracker),
    ...byColumn
      .filter(({ id }) => id !== 'applications')
      .flatMap((tab) => ownCells(whom, tracker, tab, today)),
    ...byColumn
      .filter(({ id }) => id === 'applications')
      .flatMap((tab) => ownCells(whom, tracker, tab, today)),
  ];
}

type AnyRow = Record<string, unknown> & { id: string; microInternshipId?: string; applicationId?: string };

function ownCells(whom: Whom, tracker: Rows, tab: TabDefinition, today: string): Change[] {
  const rows = tracker.rows(tab.id as TabId) as unknown as readonly AnyRow[];
  const isApplications = tab.id === 'applications';
  return rows
    .filter((row) => isTheirs(whom, isApplications ? { ...row, applicationId: row.id } : row))
    .flatMap((row) => {
      const values: Record<string, unknown> = {};
      for (const column of tab.columns) {
        if (column.personal && row[column.id] !== blank(column)) values[column.id] = blank(column);
      }
      if (isApplications) Object.assign(values, applicationCells(whom, row, today));
      return Object.keys(values).length > 0 ? [{ tab: tab.id, id: row.id, values } as Change] : [];
    });
}

/** A person who goes while the micro-internship runs gives the seat back. */
function applicationCells(whom: Whom, row: AnyRow, today: string): Record<string, unknown> {
  return {
    ...(row.certificateLink === '' ? {} : { certificateLink: '' }),
    ...(row.erased === '' ? { erased: today } : {}),
    ...(whom.kind === 'person' && row.registrationStatus !== 'not asked'
      ? { registrationStatus: 'given up', outcome: 'withdrawn' }
      : {}),
  };
}

function partnerCells(whom: Whom): Change[] {
  if (whom.kind === 'offering') return [];
  return whom.partners.map((row) => {
    const isBackup = !whom.addresses.includes(row.mail.trim().toLowerCase());
    const columns = isBackup ? (['backupContact', 'backupMail'] as const) : partnerColumns;
    const values = Object.fromEntries(columns.map((column) => [column, '']));
    return {
      tab: 'partners',
      id: row.id,
      values: { ...values, ...(isBackup ? {} : { doNotContact: true }) },
    };
  });
}

function listCells(whom: Whom, tracker: Rows): Change[] {
  const rows = whom.kind === 'offering' ? [whom.row] : tracker.rows('micro-internships');
  return rows.flatMap((row) => {
    const wished = {
      studentsCalled: withoutThem(whom, row.studentsCalled),
      ...(whom.kind === 'offering'
        ? { incidentNote: '' }
        : { counsellors: withoutThem(whom, row.counsellors) }),
    };
    const values = Object.fromEntries(
      Object.entries(wished).filter(([name, value]) => row[name as keyof typeof row] !== value),
    );
    return Object.keys(values).length > 0 ? [{ tab: 'micro-internships', id: row.id, values } as Change] : [];
  });
}

/**
 * Mails of theirs lose recipient and words, and leave no more; others' mails that name them lose their words, and are
 * written anew where they have not left.
 */
function mailCells(whom: Whom, tracker: Rows): Change[] {
  return tracker.rows('outbox').flatMap((mail) => {
    const part = partOf(whom, mail);
    if (part === '') return [];
    const open = isOpen(mail.status);
    const values: Partial<OutboxRow> = { subject: '', body: '', problem: '' };
    if (part === 'whole') Object.assign(values, { to: '', name: '' });
    if (part === 'words' && !open) delete values.subject;
    if (mail.draftId !== '') Object.assign(values, { draftId: '', draftLink: '' });
    if (open && (part === 'whole' || whom.kind === 'offering')) values.status = 'cancelled';
    else if (open) {
      values.edited = null;
      if (mail.status === 'drafted') values.status = mail.approval === 'given' ? 'approved' : 'planned';
    }
    const news = Object.entries(values).filter(([name, value]) => mail[name as keyof OutboxRow] !== value);
    return news.length > 0
      ? [{ tab: 'outbox', id: mail.id, values: Object.fromEntries(news) } as Change]
      : [];
  });
}

/**
 * Keys under which a mail to several would be wanted again without the one who goes, of mails that have left: they count as
 * left, so that a guardian of two is not reminded twice.
 */
export function keysThatLeft(whom: Whom, tracker: Rows): { key: string; mail: OutboxRow }[] {
  const ids = idsOf(whom);
  return tracker.rows('outbox').flatMap((mail) => {
    const persons = mail.personId.split('+');
    const staying = persons.filter((id) => !ids.has(id));
    if (isOpen(mail.status) || mail.status === 'cancelled') return [];
    if (staying.length === 0 || staying.length === persons.length) return [];
    const start = mailKey(mail.microInternshipId, mail.message, mail.personId);
    if (!mail.key.startsWith(start)) return [];
    const key =
      mailKey(mail.microInternshipId, mail.message, staying.join('+')) + mail.key.slice(start.length);
    return [{ key, mail }];
  });
}
