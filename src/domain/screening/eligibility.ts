import {
  type EligibilityFlag,
  eligibilityFlags,
  type LiveFlagId,
  liveFlags,
} from '../../toolkit/eligibility';
import type { Language } from '../../toolkit/language';
import { dateFrom, dateOfInstant, isAfter } from '../dates';
import { domainOf } from '../mail-domains';
import type { ApplicationRow, MicroInternshipRow } from '../records';
import { isMailAddress, type Settings } from '../settings';

/** What the rules look at. */
export type Applied = Pick<
  ApplicationRow,
  'schoolMail' | 'grade' | 'school' | 'adult' | 'guardianMail' | 'canAttend' | 'agreed' | 'submitted'
>;
type Asked = Pick<MicroInternshipRow, 'grades' | 'applicationsClose'>;

const listed = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => folded(part))
    .filter(Boolean);
const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const rules: Record<LiveFlagId, (applied: Applied, asked: Asked, settings: Settings) => boolean> = {
  'no-mail': ({ schoolMail }) => schoolMail === '',
  'not-agreed': ({ agreed }) => agreed !== true,
  'wrong-grade': ({ grade }, { grades }) =>
    grade !== '' && listed(grades).length > 0 && !listed(grades).includes(folded(grade)),
  'cannot-attend': ({ canAttend }) => canAttend === 'not all',
  'unsure-to-attend': ({ canAttend }) => canAttend === 'not sure',
  'attendance-not-told': ({ canAttend }) => canAttend === '',
  'other-domain': ({ schoolMail }, _, settings) => {
    const domain = settings.text('studentMailDomain').replace(/^@/, '').toLowerCase();
    if (domain === '' || !isMailAddress(schoolMail)) return false;
    const own = domainOf(schoolMail);
    return own !== domain && !own.endsWith(`.${domain}`);
  },
  'other-school': ({ school }, _, settings) => {
    const schools = settings.list('schools').map(folded);
    return school !== '' && schools.length > 0 && !schools.includes(folded(school));
  },
  'age-not-told': ({ adult }) => adult === null,
  'no-guardian': ({ adult, guardianMail }) => adult !== true && guardianMail === '',
  'guardian-is-student': ({ guardianMail, schoolMail }) =>
    guardianMail !== '' && guardianMail.toLowerCase() === schoolMail.toLowerCase(),
  late: ({ submitted }, { applicationsClose }, settings) => {
    const closes = dateFrom(applicationsClose);
    const came = dateOfInstant(submitted, settings.zone);
    return closes !== null && came !== null && isAfter(came, closes);
  },
};

/** What is odd about an application as its row and the offering stand now. */
export const liveFlagsOf = (applied: Applied, asked: Asked, settings: Settings): EligibilityFlag[] =>
  liveFlags.filter(({ id }) => rules[id](applied, asked, settings));

const liveTexts: ReadonlySet<string> = new Set(liveFlags.map(({ flag }) => flag));

const flagsIn = (text: string): string[] =>
  text
    .split(';')
    .map((flag) => flag.trim())
    .filter(Boolean);

/** The Flags column as it should read now: what was noted when the answer came stays, the rest follows the row. */
export function flagsNow(application: ApplicationRow, asked: Asked, settings: Settings): string {
  const live = liveFlagsOf(application, asked, settings).map(({ flag }) => flag);
  const noted = flagsIn(application.flags).filter((flag) => !liveTexts.has(flag));
  const now = [...new Set([...noted, ...live])];
  const before = flagsIn(application.flags);
  const isSame = now.length === before.length && now.every((flag) => before.includes(flag));
  return isSame ? application.flags : now.join('; ');
}

/** One flag as the teacher reads it. */
export interface ShownFlag {
  text: string;
  bars: boolean;
}

/** Everything odd about an application, what bars it first; a flag the table does not know is shown as it stands. */
export function shownFlags(
  application: ApplicationRow,
  asked: Asked,
  settings: Settings,
  language: Language = settings.language,
): ShownFlag[] {
  const shown = flagsIn(flagsNow(application, asked, settings)).map((flag) => {
    const known = eligibilityFlags.find((one) => one.flag === flag);
    return known ? { text: known.words[language], bars: known.bars } : { text: flag, bars: false };
  });
  return [...shown.filter(({ bars }) => bars), ...shown.filter(({ bars }) => !bars)];
}
