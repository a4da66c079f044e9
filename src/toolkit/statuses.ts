/** The words of the tracker's status columns; what is stored is what the teacher reads. */

/** `late` = past its due date and still to do; `missed` = its mail could not leave on its day and asks what to do now. */
export const stepStatuses = ['planned', 'waiting for you', 'done', 'late', 'missed', 'skipped'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** `finished` when all thirteen stages are settled; `archived` rows are hidden from Home and never planned again. */
export const microInternshipStatuses = ['draft', 'running', 'finished', 'cancelled', 'archived'] as const;
export type MicroInternshipStatus = (typeof microInternshipStatuses)[number];

/** `compressed` = started late: the windows are shortened in proportion, their order kept. */
export const planKinds = ['normal', 'compressed'] as const;
export type PlanKind = (typeof planKinds)[number];

/** "Do not contact" is a column of its own, because it outlives every status. */
export const partnerStatuses = [
  'prospect',
  'invited',
  'replied',
  'possible reply',
  'said yes',
  'not now',
  'said no',
  'no answer',
  'bounced',
] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];

/** What the teacher decides; nobody is told before the decisions are released. */
export const decisions = ['accept', 'waitlist', 'deny'] as const;
export type Decision = (typeof decisions)[number];

/** What the applicant was told last; `withdrawn` is the applicant's own choice. */
export const outcomes = ['accepted', 'waitlisted', 'denied', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** `given up` = the student said no; `expired` = no answer by the deadline. */
export const registrationStatuses = ['not asked', 'asked', 'confirmed', 'given up', 'expired'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Whether there is an answer, not which: a no is an answer. `withdrawn` = consent taken back in writing. */
export const releaseStatuses = ['not asked', 'asked', 'answered', 'on behalf', 'withdrawn'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

export const attendances = ['present', 'late', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

export const feedbackStatuses = ['not asked', 'asked', 'answered', 'closed'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

/** `exported` = in a file for the badge service; a row there is never exported again by itself. */
export const badgeStatuses = ['not earned', 'earned', 'exported', 'issued', 'declined'] as const;
export type BadgeStatus = (typeof badgeStatuses)[number];

/** From least to most. A student is quoted by first name at most; the narrower of the student's and the family's answer counts. */
export const quoteUses = ['none', 'without name', 'first name', 'full name'] as const;
export type QuoteUse = (typeof quoteUses)[number];

/** Where a picture may be shown. */
export const publicationUses = ['no', 'without name', 'with name'] as const;
export type PublicationUse = (typeof publicationUses)[number];

/** How a family answered outside of the form. */
export const answerWays = ['paper', 'phone', 'in person', 'mail'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Consents that can be taken back one by one; `take part` takes back all of them. */
export const consentNames = [
  'take part',
  'recording',
  'publication',
  'sharing with the partner',
  'quotes',
  'badge account',
] as const;
export type ConsentName = (typeof consentNames)[number];

/**
 * The life of a mail. It leaves by `planned → (waiting for you → approved) → drafted → sending → sent`; `missed` asks for
 * send now, reschedule or skip; `unknown` may have left and is never sent again by itself.
 */
export const outboxStatuses = [
  'planned',
  'waiting for you',
  'approved',
  'drafted',
  'sending',
  'sent',
  'held',
  'cancelled',
  'bounced',
  'failed',
  'missed',
  'unknown',
] as const;
export type OutboxStatus = (typeof outboxStatuses)[number];

/** Statuses in which a mail can still leave by itself, or after a person's yes. */
export const unsentStatuses = [
  'planned',
  'waiting for you',
  'approved',
  'drafted',
  'held',
  'missed',
] as const satisfies readonly OutboxStatus[];

export const approvals = ['not needed', 'needed', 'given'] as const;
export type Approval = (typeof approvals)[number];

/** States of the ledger; an intent without an end is settled by looking into Gmail. */
export const ledgerStates = ['drafted', 'sending', 'sent', 'unknown', 'settled as not sent'] as const;
export type LedgerState = (typeof ledgerStates)[number];

export const feedbackSources = ['student', 'partner'] as const;
export type FeedbackSource = (typeof feedbackSources)[number];

export const badgePresets = ['parchment', 'badgr-classic', 'credly', 'generic'] as const;
export type BadgePreset = (typeof badgePresets)[number];
