import type { ApplicationRow, FeedbackRow } from '../../src/domain/records';
import { moment } from './nine-weeks';
import { application, feedback, partner } from './rows';

export const partners = () => [
  partner({ status: 'prospect' }),
  partner({
    id: 'P-2',
    organisation: 'Bluebird Books',
    contact: 'Dana Whitfield',
    mail: 'dana@bluebird.example',
    status: 'prospect',
  }),
];

const names = [
  ['Ana', 'Lopez'],
  ['Ben', 'Becker'],
  ['Cai', 'Chen'],
  ['Dee', 'Diaz'],
  ['Eli', 'Evans'],
  ['Fay', 'Ford'],
] as const;

/** So many applicants, `A-1` and so on, who have been told nothing yet; each of another family. */
export const applicants = (count: number, values: Partial<ApplicationRow> = {}): ApplicationRow[] =>
  Array.from({ length: count }, (_, index) => {
    const [firstName, lastName] = names[index % names.length] as (typeof names)[number];
    const id = `A-${index + 1}`;
    const mail = `${firstName}${index + 1}`.toLowerCase();
    return application({
      ...{ id, firstName, lastName, schoolMail: `${mail}@students.school.example` },
      ...{
        guardianName: `Guardian ${lastName}`,
        guardianMail: `${mail}@family.example`,
        guardianPhone: '555-0170',
      },
      ...{ registrationToken: `REG${id}`, releaseToken: `REL${id}`, feedbackToken: `FEE${id}` },
      ...{ decision: '', outcome: '', registrationStatus: 'not asked', releaseStatus: 'not asked' },
      ...{ releaseSentTo: '', feedbackStatus: 'not asked', partnerQuestion: `How does ${firstName} start?` },
      ...values,
    });
  });

/** A seat that was offered, asked for on the day of release. */
export const accepted = {
  decision: 'accept',
  outcome: 'accepted',
  outcomeReleased: moment('2027-02-15', '08:30'),
  registrationStatus: 'asked',
  registrationAsked: '2027-02-15',
  registrationDeadline: '2027-02-22',
} satisfies Partial<ApplicationRow>;

export const confirmed = {
  ...accepted,
  registrationStatus: 'confirmed',
  registrationAnswered: moment('2027-02-17'),
} satisfies Partial<ApplicationRow>;

export const releaseAsked = {
  ...confirmed,
  releaseStatus: 'asked',
  releaseAsked: '2027-02-22',
} satisfies Partial<ApplicationRow>;

/** Registered and released, with every consent given. */
export const released = {
  ...releaseAsked,
  releaseStatus: 'answered',
  releaseAnswered: moment('2027-02-19'),
  mayTakePart: true,
  mayBeRecorded: true,
  publication: 'website: without name; social-media: no; news: no',
  shareWithPartner: true,
  quoteUse: 'first name',
  badgeAccount: true,
} satisfies Partial<ApplicationRow>;

/** An answer to the feedback form that may be quoted. */
export const quotable = (values: Partial<FeedbackRow> = {}): FeedbackRow =>
  feedback({ quote: 'Now I start.', quotePermission: 'first name', ...values });
