import type { TabId } from '../../toolkit/tabs';
import { recipientLines, recipientsIn } from '../recipients';
import type { ApplicationRow, MicroInternshipRow, OutboxRow, PartnerRow, RowOf } from '../records';

/** Every row of the tracker, as erasure looks at it. */
export interface Rows {
  rows<T extends TabId>(tab: T): readonly RowOf<T>[];
}

/** Whose data goes: everybody of one offering, or one person wherever there is something. */
export type Whom =
  | { kind: 'offering'; row: MicroInternshipRow }
  | {
      kind: 'person';
      applications: ApplicationRow[];
      partners: PartnerRow[];
      /** Addresses of the person, lower-cased: in lists of who was called, in raw answers, in the Outbox. */
      addresses: string[];
    };

const lower = (text: string): string => text.trim().toLowerCase();

/** Everybody who has this address or, by application, this one applicant in whatever offering. */
export function personOf(tracker: Rows, who: { applicationId: string } | { address: string }): Whom {
  const all = tracker.rows('applications');
  if ('applicationId' in who) {
    const one = all.find(({ id }) => id === who.applicationId);
    const mail = lower(one?.schoolMail ?? '');
    const applications = all.filter(
      (row) => row.id === who.applicationId || (mail !== '' && lower(row.schoolMail) === mail),
    );
    return { kind: 'person', applications, partners: [], addresses: mail === '' ? [] : [mail] };
  }
  const address = lower(who.address);
  const applications = all.filter((row) =>
    [row.schoolMail, row.guardianMail, row.badgeMail, row.releaseSentTo].some(
      (mail) => lower(mail) === address,
    ),
  );
  const partners = tracker
    .rows('partners')
    .filter((row) => lower(row.mail) === address || lower(row.backupMail) === address);
  const own = applications.map((row) => lower(row.schoolMail)).filter(Boolean);
  return { kind: 'person', applications, partners, addresses: [...new Set([address, ...own])] };
}

export const idsOf = (whom: Whom): Set<string> =>
  new Set(whom.kind === 'person' ? whom.applications.map(({ id }) => id) : []);

/** Whether a row that belongs to an offering or an application belongs to them. */
export function isTheirs(whom: Whom, row: { microInternshipId?: string; applicationId?: string }): boolean {
  if (whom.kind === 'offering') return row.microInternshipId === whom.row.id;
  return row.applicationId !== undefined && idsOf(whom).has(row.applicationId);
}

/**
 * What has to go of a mail: `whole` (it is theirs, or their family's), `words` (it is somebody else's and may name them), or
 * '' (nothing).
 */
export function partOf(whom: Whom, mail: OutboxRow): 'whole' | 'words' | '' {
  if (whom.kind === 'offering') {
    if (mail.microInternshipId !== whom.row.id) return '';
    return mail.audience === 'student' || mail.audience === 'guardian' ? 'whole' : 'words';
  }
  const ids = idsOf(whom);
  const persons = mail.personId.split('+');
  const theirs = persons.filter((id) => ids.has(id));
  if (theirs.length > 0) return theirs.length === persons.length ? 'whole' : 'words';
  if (whom.addresses.includes(lower(mail.to)) && mail.audience !== 'teacher') return 'whole';
  const named = whom.applications.filter((row) => row.microInternshipId === mail.microInternshipId);
  return named.some((row) => isNamed(row, `${mail.subject}\n${mail.body}`)) ? 'words' : '';
}

/** Whether a text names an applicant or passes on the applicant's own words. */
export function isNamed(row: ApplicationRow, text: string): boolean {
  const names = [row.firstName, row.nameUsed, row.lastName].filter((name) => name.trim().length > 1);
  if (names.some((name) => hasWord(text, name))) return true;
  return [row.partnerQuestion, row.schoolMail].some(
    (said) => said.trim() !== '' && text.includes(said.trim()),
  );
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** A list of addresses, one a line, without those of the person; everything when the whole offering goes. */
export function withoutThem(whom: Whom, list: string): string {
  if (whom.kind === 'offering') return '';
  const { people, groups, invalid } = recipientsIn(list);
  const others = (address: string) => !whom.addresses.includes(address);
  if ([...people, ...groups].every(others)) return list;
  const kept = recipientLines({ people: people.filter(others), groups: groups.filter(others) });
  return [kept, ...invalid].filter(Boolean).join('\n');
}
