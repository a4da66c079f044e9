import { cadence } from './cadence';
import { languages } from './language';
import { badgePresets } from './statuses';

export type SettingKind =
  | 'text'
  | 'long text'
  | 'mail'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'time'
  | 'zone'
  | 'list';

/** One row of the Settings tab. An empty value means `usual`; `usual` is text, as it stands in the sheet. */
export interface Setting {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly kind: SettingKind;
  readonly usual: string;
  readonly choices?: readonly string[];
  /** For numbers. */
  readonly min?: number;
  readonly max?: number;
  /** Nothing can be sent until it is filled in. */
  readonly required?: boolean;
}

export const settings = [
  {
    key: 'organisation',
    name: 'School or district',
    kind: 'text',
    usual: '',
    required: true,
    meaning: 'Named in every mail, form, flyer and certificate.',
  },
  {
    key: 'senderName',
    name: 'Sender name',
    kind: 'text',
    usual: '',
    required: true,
    meaning: 'The name people see in their inbox; usually yours.',
  },
  {
    key: 'teacherName',
    name: 'Teacher',
    kind: 'text',
    usual: '',
    required: true,
    meaning: 'Who students, families and partners turn to.',
  },
  {
    key: 'teacherMail',
    name: 'Teacher’s mail',
    kind: 'mail',
    usual: '',
    required: true,
    meaning: 'Gets the daily summary, alerts and rehearsal mails.',
  },
  {
    key: 'teacherPhone',
    name: 'Teacher’s phone',
    kind: 'text',
    usual: '',
    meaning: 'Named with "questions?" in mails; left out when empty.',
  },
  {
    key: 'replyTo',
    name: 'Reply-to',
    kind: 'mail',
    usual: '',
    meaning:
      'Where answers go, if not to the account that sends. Replies are only noticed in the account that sends.',
  },
  {
    key: 'secondAdult',
    name: 'Second adult',
    kind: 'text',
    usual: '',
    meaning: 'The other staff member in every session; named in the release notice.',
  },
  {
    key: 'postalAddress',
    name: 'Postal address',
    kind: 'text',
    usual: '',
    meaning: 'Last line of mails to partners.',
  },

  {
    key: 'timeZone',
    name: 'Time zone',
    kind: 'zone',
    usual: '',
    meaning: 'All dates and school hours; the spreadsheet’s own zone when empty.',
  },
  {
    key: 'schoolHoursStart',
    name: 'School hours from',
    kind: 'time',
    usual: '08:00',
    meaning: 'No mail leaves earlier, except the run of show and alerts to you.',
  },
  {
    key: 'schoolHoursEnd',
    name: 'School hours to',
    kind: 'time',
    usual: '17:00',
    meaning: 'No mail leaves later.',
  },
  {
    key: 'digestAt',
    name: 'Daily summary at',
    kind: 'time',
    usual: cadence.digestSentAt,
    meaning: 'On school days, when something is due or waiting for you.',
  },
  {
    key: 'dailySummary',
    name: 'Daily summary',
    kind: 'yes-no',
    usual: 'yes',
    meaning: 'No sends you none; Home and the sidebar show the same at any time.',
  },
  {
    key: 'runOfShowAt',
    name: 'Run of show at',
    kind: 'time',
    usual: cadence.runOfShowSentAt,
    meaning: 'On the morning of a session.',
  },

  {
    key: 'language',
    name: 'Usual language',
    kind: 'choice',
    usual: 'en',
    choices: languages,
    meaning: 'For people whose language is not known.',
  },
  {
    key: 'languages',
    name: 'Languages',
    kind: 'list',
    usual: 'en, es',
    meaning: 'Languages families can choose. Texts no person has checked wait for approval.',
  },

  {
    key: 'approvalPolicy',
    name: 'Approval',
    kind: 'choice',
    usual: 'toolkit',
    choices: ['toolkit', 'everything', 'only decisions'],
    meaning:
      'toolkit: decisions, date changes, cancellations, the thank-you and unchecked translations wait for your yes. everything: every mail does. only decisions: only decisions and unchecked translations do.',
  },
  {
    key: 'rehearsal',
    name: 'Rehearsal',
    kind: 'yes-no',
    usual: 'no',
    meaning: 'Yes sends every mail to you instead, marked as a rehearsal.',
  },
  {
    key: 'paused',
    name: 'Everything paused',
    kind: 'yes-no',
    usual: 'no',
    meaning: 'Yes stops all sending at once, follow-ups included.',
  },
  {
    key: 'quotaReserve',
    name: 'Reserve of the daily quota',
    kind: 'number',
    usual: '20',
    min: 0,
    max: 500,
    meaning: 'Mails per day kept back for urgent ones: session day, alerts.',
  },

  {
    key: 'partnerFollowUpDays',
    name: 'Partner follow-ups after',
    kind: 'list',
    usual: cadence.partnerFollowUpsAfterSchoolDays.join(', '),
    meaning: 'School days after the invitation; at most two numbers.',
  },
  {
    key: 'industryFormReminderDays',
    name: 'Industry form reminder after',
    kind: 'number',
    usual: String(cadence.industryFormReminderAfterDays),
    min: 1,
    max: 14,
    meaning: 'Days after the form was sent.',
  },
  {
    key: 'meetingMinutes',
    name: 'Length of the partner meeting',
    kind: 'number',
    usual: String(cadence.partnerMeetingMinutes),
    min: 15,
    max: 120,
    meaning: 'Minutes.',
  },
  {
    key: 'applicationOpenDays',
    name: 'Applications stay open',
    kind: 'number',
    usual: String(cadence.applicationOpenDays),
    min: 1,
    max: 60,
    meaning: 'Days after the call to students.',
  },
  {
    key: 'registrationReminderDays',
    name: 'Registration reminder after',
    kind: 'number',
    usual: String(cadence.registrationReminderAfterDays),
    min: 1,
    max: 14,
    meaning: 'Days after the link was sent; another one leaves the day before the deadline.',
  },
  {
    key: 'offeredSeatDays',
    name: 'Offered seats are held',
    kind: 'number',
    usual: String(cadence.offeredSeatOpenDays),
    min: 1,
    max: 14,
    meaning: 'Days a student from the waitlist has to confirm.',
  },
  {
    key: 'releaseReminderDays',
    name: 'Release reminders after',
    kind: 'list',
    usual: cadence.releaseRemindersAfterDays.join(', '),
    meaning: 'Days after the form was sent; at most two numbers, only to families that have not answered.',
  },
  {
    key: 'feedbackReminderDays',
    name: 'Feedback reminder after',
    kind: 'number',
    usual: String(cadence.feedbackReminderAfterDays),
    min: 1,
    max: 7,
    meaning: 'Days after the form was sent; one reminder only.',
  },
  {
    key: 'stageWindows',
    name: 'Own windows',
    kind: 'long text',
    usual: '',
    meaning:
      'Stages with another window than the toolkit’s, one per line: release-forms: 4 weeks before … 2 weeks before.',
  },

  {
    key: 'seatsMin',
    name: 'Fewest students',
    kind: 'number',
    usual: '4',
    min: 1,
    max: 50,
    meaning: 'For new micro-internships.',
  },
  {
    key: 'seatsMax',
    name: 'Most students',
    kind: 'number',
    usual: '6',
    min: 1,
    max: 50,
    meaning: 'For new micro-internships.',
  },
  {
    key: 'sessionMinutes',
    name: 'Length of a session',
    kind: 'number',
    usual: '90',
    min: 15,
    max: 480,
    meaning: 'Minutes, for new micro-internships.',
  },
  {
    key: 'grades',
    name: 'Grades',
    kind: 'list',
    usual: '9, 10, 11, 12',
    meaning: 'Grades students can choose in the application.',
  },
  {
    key: 'schools',
    name: 'Schools',
    kind: 'list',
    usual: '',
    meaning: 'Schools whose students may apply; empty: only yours.',
  },
  {
    key: 'studentMailDomain',
    name: 'Student mail domain',
    kind: 'text',
    usual: '',
    meaning: 'Like students.school.example; an application from elsewhere gets a flag.',
  },
  {
    key: 'counsellors',
    name: 'Counsellors',
    kind: 'list',
    usual: '',
    meaning: 'Mail addresses that get each call to students.',
  },

  {
    key: 'criteria',
    name: 'Screening criteria',
    kind: 'list',
    usual: 'Motivation ×2, Question for the partner ×1, Fit with the skills ×1',
    meaning: 'Two to four, with their weights; a micro-internship can have its own.',
  },
  {
    key: 'reviewers',
    name: 'Reviewers',
    kind: 'list',
    usual: '',
    meaning: 'Mail addresses of those who score applications; empty: the teacher in charge alone.',
  },
  {
    key: 'reviewersPerApplication',
    name: 'Reviewers per application',
    kind: 'number',
    usual: '1',
    min: 1,
    max: 5,
    meaning: 'How many different people should score each application.',
  },
  {
    key: 'blindReview',
    name: 'Blind review',
    kind: 'yes-no',
    usual: 'yes',
    meaning: 'Yes hides names, schools and mail addresses from reviewers.',
  },
  {
    key: 'favourFirstTimers',
    name: 'First-timers first',
    kind: 'yes-no',
    usual: 'yes',
    meaning: 'Yes puts students who have not taken part before first among equal scores.',
  },

  {
    key: 'directoryInformation',
    name: 'Shared as directory information',
    kind: 'list',
    usual: '',
    meaning: 'What your school may tell partners without consent; empty: nothing.',
  },
  {
    key: 'recordingRule',
    name: 'Recording',
    kind: 'choice',
    usual: 'everyone agrees',
    choices: ['never', 'everyone agrees'],
    meaning: 'everyone agrees: only if each participant, the partner and the principal said yes.',
  },
  {
    key: 'badgePreset',
    name: 'Badge service',
    kind: 'choice',
    usual: 'generic',
    choices: badgePresets,
    meaning: 'Decides the columns of the badge file.',
  },
  {
    key: 'badgeClassId',
    name: 'Badge class ID',
    kind: 'text',
    usual: '',
    meaning: 'The id in the address of your badge, if your service asks for it.',
  },
  {
    key: 'badgeVendorName',
    name: 'Name of the badge service',
    kind: 'text',
    usual: '',
    meaning: 'Named in the release form; empty: certificates only, no accounts.',
  },
  {
    key: 'minimumAttendance',
    name: 'Sessions to attend for a badge',
    kind: 'choice',
    usual: 'all',
    choices: ['all', 'half', 'one'],
    meaning: 'Late counts as attended.',
  },

  {
    key: 'archiveDays',
    name: 'Put away finished ones after',
    kind: 'number',
    usual: '60',
    min: 1,
    max: 3650,
    meaning:
      'Days after the last session; a micro-internship that is finished or cancelled then leaves the lists.',
  },
  {
    key: 'retentionDays',
    name: 'Keep personal data',
    kind: 'number',
    usual: '365',
    min: 30,
    max: 3650,
    meaning: 'Days after the last session; then names, mails and answers are erased, the log keeps the fact.',
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof settings)[number]['key'];

/** The setting with this key; every `SettingKey` has one. */
export function settingOf(key: SettingKey): Setting {
  const setting = settings.find((candidate) => candidate.key === key);
  if (!setting) throw new Error(`There is no setting "${key}".`);
  return setting;
}
