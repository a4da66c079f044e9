import type { Language } from '../../toolkit/language';
import { attendanceOf, attendanceTaken, attended, hasReleased, type Offering } from '../offering';
import type { ApplicationRow, BadgeRow } from '../records';
import { type Sentence, sentence } from '../say';
import { isMailAddress, type Settings } from '../settings';
import { isFormulaLike } from './csv';
import { badgeNameOf, nameForBadge } from './names';
import type { Award } from './presets';
import { badgeTextsOf } from './texts';

/** Somebody who gets no badge now, with the reason as a part of a sentence. */
export interface LeftOut {
  application: ApplicationRow;
  why: Sentence;
}

export interface Recipients {
  awards: Award[];
  leftOut: LeftOut[];
}

/** Whether the family (or the student of age) lets the badge service have name and address, in an answer that still holds. */
export const agreedToBadge = (application: ApplicationRow): boolean =>
  hasReleased(application) && application.badgeAccount === true;

/** Whose badge has been put into a file or awarded by hand: by application, and by address within the offering. */
export interface Issued {
  has(application: ApplicationRow, address: string): string | undefined;
}

/** Reads the ledger of one offering; `hash` is what it keeps instead of an address. */
export function issuedIn(
  ledger: readonly BadgeRow[],
  microInternshipId: string,
  hash: (address: string) => string,
): Issued {
  const files = new Map<string, string>();
  for (const line of ledger) {
    if (line.microInternshipId !== microInternshipId) continue;
    for (const key of [line.applicationId, line.toHash])
      if (key !== '') files.set(key, line.file || files.get(key) || '');
  }
  return { has: (application, address) => files.get(application.id) ?? files.get(hash(address)) };
}

export const badgeAddress = (application: ApplicationRow): string =>
  (application.badgeMail || application.schoolMail).trim().toLowerCase();

/**
 * Who gets a badge with the next file: was there often enough, may have an account, and stands in no file yet. A name
 * that a spreadsheet would run as a formula, and a second student with the same address, are left to the teacher.
 */
export function recipientsOf(
  offering: Offering,
  settings: Settings,
  issued: Issued,
  issueDate: string,
): Recipients {
  const result: Recipients = { awards: [], leftOut: [] };
  const addresses = new Set<string>();
  for (const application of offering.participants) {
    const address = badgeAddress(application);
    const why = reasonAgainst(application, offering, settings, issued, addresses);
    if (why) result.leftOut.push({ application, why });
    else {
      addresses.add(address);
      result.awards.push(awardFor(application, offering, settings, issueDate));
    }
  }
  return result;
}

function reasonAgainst(
  application: ApplicationRow,
  offering: Offering,
  settings: Settings,
  issued: Issued,
  addresses: ReadonlySet<string>,
): Sentence | null {
  const address = badgeAddress(application);
  const file = issued.has(application, address);
  if (file !== undefined)
    return file === '' ? sentence('badge-left-awarded') : sentence('badge-left-in-file', { file });
  if (application.badgeStatus === 'issued') return sentence('badge-left-awarded');
  if (application.badgeStatus === 'declined') return sentence('badge-left-declined');
  const sessions = offering.sessions.length;
  const taken = attendanceOf(application, sessions);
  if (!attended(application, sessions, settings.text('minimumAttendance'))) {
    if (!attendanceTaken(offering) && taken.some((word) => word === ''))
      return sentence('badge-left-attendance-open');
    const there = taken.filter((word) => word === 'present' || word === 'late').length;
    return sentence('badge-left-absent', { there, sessions });
  }
  if (!agreedToBadge(application)) return sentence('badge-left-no-consent');
  if (!isMailAddress(address) || isFormulaLike(address)) return sentence('badge-left-address');
  if (addresses.has(address)) return sentence('badge-left-same-address');
  const name = badgeNameOf(application);
  if (nameForBadge(application) === '') return sentence('badge-left-no-name');
  if (isFormulaLike(name.first) || isFormulaLike(name.last)) return sentence('badge-left-formula');
  return null;
}

const locales: Record<Language, string> = { en: 'en', es: 'es-US' };

/** The row of one student, whether it is exported now or again. */
export function awardFor(
  application: ApplicationRow,
  offering: Offering,
  settings: Settings,
  issueDate: string,
): Award {
  const { name, narrative } = badgeTextsOf(offering, settings.text('organisation'), settings.language);
  const language: Language = application.studentLanguage === 'es' ? 'es' : 'en';
  return {
    applicationId: application.id,
    identifier: badgeAddress(application),
    ...badgeNameOf(application),
    narrative,
    issueDate,
    badgeClassId: badgeClassOf(offering, settings),
    badgeName: name,
    locale: locales[language],
  };
}

/** The badge's own id for this micro-internship, otherwise the one in Settings. */
export const badgeClassOf = ({ row }: Pick<Offering, 'row'>, settings: Settings): string =>
  row.badgeClassId || settings.text('badgeClassId');
