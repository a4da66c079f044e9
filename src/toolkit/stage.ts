import type { Localized } from './language';

export const stageIds = [
  'partner-recruitment',
  'partner-meeting',
  'student-application',
  'student-recruitment',
  'application-screening',
  'student-correspondence',
  'student-registration',
  'release-forms',
  'session-support',
  'facilitation',
  'student-feedback',
  'student-recognition',
  'partner-appreciation',
] as const;
export type StageId = (typeof stageIds)[number];

/** A distance from the session date: weeks count back from the first session, days on from the last. */
export type Offset = { weeksBefore: number } | { daysAfter: number } | { sessionDay: true };

/** One of the thirteen stages of a micro-internship, as the published toolkit describes it. */
export interface Stage {
  id: StageId;
  /** 1 to 13, the order of the toolkit. */
  number: number;
  name: Localized;
  /** When the work of the stage starts, and the last day it is on time. */
  opens: Offset;
  due: Offset;
  /** Who hears from the product in this stage. */
  audience: readonly ('teacher' | 'partner' | 'student' | 'guardian' | 'counsellor')[];
  /** What the product makes in this stage, and what ends it, in words a teacher would use. */
  produces: Localized;
  completedBy: Localized;
  /** What stops or skips the stage, in words a teacher would use. */
  endsEarly: Localized;
}
