import { type Offering, offeringsOf, type Snapshot } from '../../src/domain/offering';
import type { ApplicationRow, MicroInternshipRow, ReviewRow } from '../../src/domain/records';
import { type Screened, screen } from '../../src/domain/screening/screened';
import { readSettings } from '../../src/domain/settings';
import { closed } from './calendars';
import { application, microInternship, rowOf } from './rows';

export const settingsWith = (typed: Record<string, string> = {}) =>
  readSettings({ teacherMail: 'rivera@school.example', ...typed }, 'America/Los_Angeles');

/** Somebody who applied and was told nothing yet; `A-7` writes from `a-7@students.school.example`. */
export const applicant = (id: string, values: Partial<ApplicationRow> = {}): ApplicationRow =>
  application({
    id,
    firstName: `First${id}`,
    lastName: `Last${id}`,
    schoolMail: `${id.toLowerCase()}@students.school.example`,
    guardianMail: `${id.toLowerCase()}@family.example`,
    decision: '',
    outcome: '',
    registrationStatus: 'not asked',
    releaseStatus: 'not asked',
    firstTime: true,
    offeringRank: 1,
    ...values,
  });

export const offering = (values: Partial<MicroInternshipRow> = {}): MicroInternshipRow =>
  microInternship({
    applicationFormState: 'closed',
    applicationsClose: '2027-02-12',
    criteria: 'Motivation: 1\nFit: 1',
    seatsMin: 1,
    seatsMax: 2,
    ...values,
  });

/** A reviewer gives one score for everything. */
export const review = (applicationId: string, score: number, values: Partial<ReviewRow> = {}): ReviewRow =>
  rowOf('reviews', {
    id: `R-${applicationId}-${values.reviewer ?? 'cole'}`,
    applicationId,
    reviewer: 'cole@school.example',
    criterion1: score,
    criterion2: score,
    ...values,
  });

export function offeringsWith(
  rows: readonly MicroInternshipRow[],
  applications: readonly ApplicationRow[],
  typed: Record<string, string> = {},
): Offering[] {
  const snapshot: Snapshot = {
    settings: settingsWith(typed),
    trackerLink: '',
    calendar: closed(),
    microInternships: rows,
    steps: [],
    partners: [],
    applications,
    reviews: [],
    feedback: [],
    messages: [],
    outbox: [],
  };
  return offeringsOf(snapshot);
}

/** One offering with these applications, screened. */
export function screened(
  applications: readonly ApplicationRow[],
  reviews: readonly ReviewRow[] = [],
  { row = {}, typed = {} }: { row?: Partial<MicroInternshipRow>; typed?: Record<string, string> } = {},
): Screened {
  const [one] = offeringsWith([offering(row)], applications, typed);
  return screen(one as Offering, reviews, settingsWith(typed));
}
