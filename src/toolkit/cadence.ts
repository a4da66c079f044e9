/**
 * How long the product waits, in the unit of each name; a tracker can change some of them in Settings.
 * "School days" skip weekends and closures, "days" count on the calendar and are then moved to a school day.
 */
export const cadence = {
  /** Stage 1: after the invitation. As many follow-ups as there are numbers, never more. */
  partnerFollowUpsAfterSchoolDays: [3, 7],
  /** A partner is asked to answer the invitation within this time. */
  partnerReplyWithinSchoolDays: 5,
  /** An absence notice without a return date moves the next follow-up by this much. */
  autoReplyPushesFollowUpDays: 5,
  /** An answer quicker than this is taken for a machine's. */
  autoReplyWithinSeconds: 60,

  /** Stage 2. */
  partnerMeetingMinutes: 30,
  industryFormReminderAfterDays: 3,

  /** What a late start reckons with at least: a partner who answers at once, and the form soon after. */
  partnerAnswersWithinDays: 2,
  industryFormWithinDays: 2,

  /** Stages 3 and 4: how long the form stays open after the call, which leaves four days to decide. */
  applicationOpenDays: 10,
  /** However late the plan is, students get so many days to apply, unless the session is nearer still. */
  applicationOpenDaysAtLeast: 4,
  applicationsCloseDaysBeforeSession: 3,
  applicationNudgeDaysBeforeClosing: 1,
  /** Fewer applications than the seats need at this point is reported to the teacher. */
  tooFewApplicantsDaysBeforeClosing: 3,

  /** Stage 7. */
  registrationOpenDays: 7,
  registrationReminderAfterDays: 3,
  registrationLastReminderDaysBeforeDeadline: 1,
  /** A seat offered from the waitlist is held this long. */
  offeredSeatOpenDays: 3,

  /** Stage 8. */
  releaseOpenDays: 7,
  releaseRemindersAfterDays: [3, 6],
  /** Who has not answered by then is put on the teacher's call list. */
  releaseCallListAfterDays: 7,

  /** Stage 9. */
  sessionDetailsRepeatedSchoolDaysBefore: 1,

  /** Stage 10; wall-clock time in the tracker's zone. */
  runOfShowSentAt: '07:00',

  /** Stage 11. One reminder, no more; answers that come late are taken for another week. */
  feedbackOpenDays: 3,
  feedbackGraceDays: 7,
  feedbackReminderAfterDays: 2,
  feedbackReminders: 1,

  /** Stage 13: the thank-you waits for the first quote that may be shared, until this many days after. */
  thankYouWaitsUntilDaysAfter: 7,
  partnerFeedbackOpenDays: 14,

  /** Mail. A temporary failure counts as final the third time; these many final ones in a batch stop the batch. */
  softBouncesUntilHard: 3,
  hardBouncesThatStopBatch: 3,
  hardBouncePercentThatStopsBatch: 10,
  /** Of fewer mails than this, a share says nothing. */
  hardBouncePercentFromMails: 10,

  /** The teacher's daily summary, on school days, when there is something in it. */
  digestSentAt: '07:00',
} as const;
