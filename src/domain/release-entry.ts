import type { AnswerWay, ConsentName, PublicationUse, QuoteUse } from '../toolkit/statuses';
import type { PlainDate } from './dates';
import { dateFrom, isAfter } from './dates';
import type { ApplicationRow } from './records';
import { type Sentence, sentence } from './say';

/** An answer on paper or by phone, as the teacher types it in. */
export interface ReleaseEntry {
  mayTakePart: boolean;
  mayBeRecorded: boolean;
  publication: { website: PublicationUse; socialMedia: PublicationUse; news: PublicationUse };
  shareWithPartner: boolean;
  quoteUse: QuoteUse;
  badgeAccount: boolean;
  language: 'en' | 'es' | '';
  duration: 'this micro-internship' | 'this school year';
  /** Who gave the answer. */
  signedBy: string;
  relation: string;
  /** `YYYY-MM-DD`. */
  signedOn: string;
  way: AnswerWay;
  note: string;
}

/** Words, not a signature: enough for taking part, not for handing a student's data on (FERPA asks for a signed paper). */
const isUnsigned = (way: AnswerWay): boolean => way === 'phone' || way === 'in person';

/** Why the entry can't be taken as it is; null when it can. */
export function entryProblem(
  entry: ReleaseEntry,
  application: ApplicationRow,
  today: PlainDate,
): Sentence | null {
  const signed = dateFrom(entry.signedOn);
  if (!signed) return sentence('entry-needs-day');
  if (isAfter(signed, today)) return sentence('entry-in-future');
  if (entry.signedBy.length < 3) return sentence('entry-needs-name');
  if (application.adult !== true && entry.relation === '') return sentence('entry-needs-relation');
  const more =
    entry.mayBeRecorded ||
    Object.values(entry.publication).some((use) => use !== 'no') ||
    entry.shareWithPartner ||
    entry.quoteUse !== 'none' ||
    entry.badgeAccount;
  if (more && !entry.mayTakePart) return sentence('entry-no-is-no');
  if (more && isUnsigned(entry.way)) return sentence('entry-needs-signature');
  return null;
}

/** What the row says after an entry on behalf; `by` is the teacher who typed it. */
export function enteredRelease(
  entry: ReleaseEntry,
  application: ApplicationRow,
  { by, now, today, noticeVersion }: { by: string; now: string; today: PlainDate; noticeVersion: string },
): Partial<ApplicationRow> {
  const { website, socialMedia, news } = entry.publication;
  const way = { paper: 'On paper', phone: 'By phone', 'in person': 'In person', mail: 'By mail' }[entry.way];
  const line = `${way} on ${entry.signedOn} from ${entry.signedBy}; entered on ${today} by ${by}.${entry.note ? ` ${entry.note}` : ''}`;
  return {
    releaseStatus: 'on behalf',
    releaseAnswered: now,
    releaseLanguage: entry.language,
    mayTakePart: entry.mayTakePart,
    mayBeRecorded: entry.mayBeRecorded,
    publication: `website: ${website}; social-media: ${socialMedia}; news: ${news}`,
    shareWithPartner: entry.shareWithPartner,
    quoteUse: entry.quoteUse,
    badgeAccount: entry.badgeAccount,
    releaseDuration: entry.duration,
    signedBy: entry.signedBy,
    signerRelation: application.adult === true ? 'student, 18 or older' : entry.relation,
    signedOn: entry.signedOn,
    noticeVersion,
    releaseNote: withLine(application.releaseNote, line),
  };
}

/** What the row says after consents were taken back; that holds from now on. */
export function withdrawnRelease(
  consents: readonly ConsentName[],
  application: ApplicationRow,
  { way, note, by, now, today }: { way: AnswerWay; note: string; by: string; now: string; today: PlainDate },
): Partial<ApplicationRow> {
  const isAll = consents.includes('take part');
  const takes = (name: ConsentName) => isAll || consents.includes(name);
  const words = isAll ? 'Everything' : consents.join(', ');
  const line = `${words} taken back (${way}); entered on ${today} by ${by}.${note ? ` ${note}` : ''}`;
  return {
    ...(isAll ? { releaseStatus: 'withdrawn', mayTakePart: false } : {}),
    ...(takes('recording') ? { mayBeRecorded: false } : {}),
    ...(takes('publication') ? { publication: 'website: no; social-media: no; news: no' } : {}),
    ...(takes('sharing with the partner') ? { shareWithPartner: false } : {}),
    ...(takes('quotes') ? { quoteUse: 'none' } : {}),
    ...(takes('badge account') ? { badgeAccount: false } : {}),
    releaseAnswered: now,
    releaseNote: withLine(application.releaseNote, line),
  };
}

const withLine = (text: string, line: string): string => [text, line].filter(Boolean).join('\n');
