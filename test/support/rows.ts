import { blankRow } from '../../src/domain/answers/result';
import type {
  ApplicationRow,
  FeedbackRow,
  MicroInternshipRow,
  OutboxRow,
  PartnerRow,
  RowOf,
} from '../../src/domain/records';
import type { TabId } from '../../src/toolkit/tabs';

/** A full row of a tab: nothing in it but what is given. */
export const rowOf = <T extends TabId>(tab: T, values: Partial<RowOf<T>> = {}): RowOf<T> => ({
  ...blankRow(tab),
  ...values,
});

export const microInternship = (values: Partial<MicroInternshipRow> = {}): MicroInternshipRow =>
  rowOf('micro-internships', {
    id: 'M-1',
    title: 'Sketch a landing page',
    status: 'running',
    partnerId: 'P-1',
    partner: 'Cactus Design',
    owner: 'teacher@school.example',
    sessions: '2027-03-15 15:30–17:00',
    firstSession: '2027-03-15',
    lastSession: '2027-03-15',
    zone: 'America/Los_Angeles',
    minutes: 90,
    seatsMin: 4,
    seatsMax: 6,
    plan: 'normal',
    created: '2027-01-11T16:00:00Z',
    ...values,
  });

export const partner = (values: Partial<PartnerRow> = {}): PartnerRow =>
  rowOf('partners', {
    id: 'P-1',
    organisation: 'Cactus Design',
    contact: 'Maya Ortiz',
    mail: 'maya@cactus.example',
    invitedFor: 'M-1',
    status: 'said yes',
    language: 'en',
    ...values,
  });

/** An applicant with a seat, asked for nothing yet. */
export const application = (values: Partial<ApplicationRow> = {}): ApplicationRow =>
  rowOf('applications', {
    id: 'A-1',
    firstName: 'Ana',
    lastName: 'Lopez',
    microInternshipId: 'M-1',
    microInternship: 'Sketch a landing page',
    submitted: '2027-02-01T18:00:00Z',
    schoolMail: 'ana@students.school.example',
    grade: '11',
    school: 'Summit High School',
    adult: false,
    studentLanguage: 'en',
    guardianName: 'Rosa Lopez',
    guardianMail: 'rosa@family.example',
    guardianLanguage: 'es',
    canAttend: 'yes',
    agreed: true,
    decision: 'accept',
    outcome: 'accepted',
    registrationToken: 'REGISTRATION0000000000000000ANA1',
    registrationStatus: 'asked',
    releaseToken: 'RELEASE000000000000000000000ANA1',
    releaseStatus: 'asked',
    releaseSentTo: 'rosa@family.example',
    feedbackToken: 'FEEDBACK00000000000000000000ANA1',
    feedbackStatus: 'asked',
    badgeStatus: 'not earned',
    ...values,
  });

export const feedback = (values: Partial<FeedbackRow> = {}): FeedbackRow =>
  rowOf('feedback', {
    id: 'F-1',
    microInternshipId: 'M-1',
    microInternship: 'Sketch a landing page',
    source: 'student',
    applicationId: 'A-1',
    submitted: '2027-03-17T18:00:00Z',
    overall: 5,
    responseId: 'r1',
    ...values,
  });

/** A mail that has left. */
export const sentMail = (values: Partial<OutboxRow> = {}): OutboxRow =>
  rowOf('outbox', {
    id: 'O-1',
    status: 'sent',
    to: 'maya@cactus.example',
    audience: 'partner',
    personId: 'P-1',
    microInternshipId: 'M-1',
    message: 'partner-invitation',
    reference: 'MI-7F3K2Q8Z',
    threadId: 't1',
    messageId: 'g1',
    sentAt: '2027-01-18T16:00:00Z',
    ...values,
  });
