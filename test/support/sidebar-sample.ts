import type { Response } from '../../src/contract';
import type { ApplicantSummary, MailSummary, MicroInternshipSummary } from '../../src/contract/shapes';
import { stages } from '../../src/toolkit/stages';
import type { StepStatus } from '../../src/toolkit/statuses';

/** What a script with one running micro-internship would answer, five weeks before its session. */

const statuses: Partial<Record<number, StepStatus>> = {
  1: 'done',
  2: 'done',
  3: 'skipped',
  4: 'late',
  5: 'waiting for you',
  6: 'missed',
};

export const animation: MicroInternshipSummary = {
  id: 'MI-7F3K2',
  title: 'Storyboards for a short film',
  partner: 'Little Comet Animation',
  status: 'running',
  firstSession: '2027-03-15',
  seatsMin: 4,
  seatsMax: 6,
  seatsTaken: 5,
  steps: stages.map(({ id, number, name }) => ({
    id: `S-00${String(number).padStart(2, '0')}`,
    stage: id,
    number,
    name: name.en,
    status: statuses[number] ?? 'planned',
    opens: '2027-02-01',
    due: `2027-02-${String(number + 5).padStart(2, '0')}`,
    doneOn: number < 3 ? '2027-01-20' : '',
    missing: number === 5 ? '3 decisions' : '',
  })),
  nextMail: { at: '2027-02-10T16:00:00Z', subject: 'A reminder about your seat' },
};

export const mails: Record<'waiting' | 'planned' | 'missed' | 'unknown' | 'sent', MailSummary> = {
  waiting: {
    id: 'O-0001',
    status: 'waiting for you',
    to: 'ana@school.example',
    name: 'Ana Reyes',
    message: 'acceptance',
    subject: 'You have a seat',
    microInternshipId: animation.id,
    at: '2027-02-09T16:00:00Z',
    problem: '',
  },
  planned: {
    id: 'O-0002',
    status: 'planned',
    to: 'sam@comet.example',
    name: 'Sam Okafor',
    message: 'session-details-partner',
    subject: 'Session details for March 15',
    microInternshipId: animation.id,
    at: '2027-02-10T16:00:00Z',
    problem: '',
  },
  missed: {
    id: 'O-0003',
    status: 'missed',
    to: 'ben@school.example',
    name: 'Ben Liu',
    message: 'application-nudge',
    subject: 'Applications close tomorrow',
    microInternshipId: animation.id,
    at: '2027-02-03T16:00:00Z',
    problem: 'It was due on 2027-02-03 and could not leave then.',
  },
  unknown: {
    id: 'O-0004',
    status: 'unknown',
    to: 'cy@school.example',
    name: 'Cy Hart',
    message: 'application-call',
    subject: 'Draw your own story',
    microInternshipId: animation.id,
    at: '2027-02-01T16:00:00Z',
    problem: '',
  },
  sent: {
    id: 'O-0005',
    status: 'sent',
    to: 'sam@comet.example',
    name: 'Sam Okafor',
    message: 'meeting',
    subject: 'Our meeting on Thursday',
    microInternshipId: animation.id,
    at: '2027-01-19T16:30:00Z',
    problem: '',
  },
};

export const overview: Response<'getOverview'> = {
  version: '0.1.0',
  isSetUp: true,
  language: 'en',
  zone: 'America/Los_Angeles',
  today: '2027-02-08',
  user: 'teacher@school.example',
  sender: 'teacher@school.example',
  isSender: true,
  lastRun: '2027-02-08T15:50:00Z',
  paused: false,
  rehearsal: false,
  quotaLeft: 1412,
  banners: [
    { kind: 'warning', text: 'The release form in Spanish has not been checked by a person.' },
    { kind: 'info', text: 'School is closed on Monday, February 15.' },
  ],
  decisions: [
    {
      id: 'reply P-0001',
      text: 'Sam Okafor of Little Comet Animation replied: is it a yes?',
      detail: '“Sounds fun, Thursday works for us.”',
      microInternshipId: animation.id,
      overdue: true,
      actions: [
        {
          label: 'Yes',
          call: 'partnerSaid',
          request: { microInternshipId: animation.id, partnerId: 'P-0001', answer: 'yes' },
          confirm: 'Take Little Comet Animation as the partner? The two others asked get no more mails.',
        },
        {
          label: 'Not now',
          call: 'partnerSaid',
          request: { microInternshipId: animation.id, partnerId: 'P-0001', answer: 'not now' },
        },
      ],
    },
    {
      id: 'decide MI-7F3K2',
      text: '3 applications for Storyboards for a short film wait for a decision.',
      microInternshipId: animation.id,
      overdue: false,
      actions: [],
    },
    {
      id: 'approve O-0001',
      text: 'One mail waits for your approval.',
      overdue: false,
      actions: [{ label: 'Approve', call: 'approveMails', request: { ids: ['O-0001'] } }],
    },
  ],
  recent: [mails.sent, mails.unknown],
  next: [mails.waiting, mails.planned, mails.missed],
  microInternships: [animation],
  partners: [
    { id: 'P-0001', organisation: 'Little Comet Animation', contact: 'Sam Okafor' },
    { id: 'P-0002', organisation: 'Harbor Robotics', contact: '' },
  ],
  usual: { seatsMin: 4, seatsMax: 6, sessionMinutes: 90 },
};

/** Before anything was done: an empty sheet. */
export const emptyOverview: Response<'getOverview'> = {
  ...overview,
  isSetUp: false,
  sender: '',
  isSender: false,
  lastRun: '',
  banners: [],
  decisions: [],
  recent: [],
  next: [],
  microInternships: [],
  partners: [],
};

function applicant(number: number, name: string, change: Partial<ApplicantSummary> = {}): ApplicantSummary {
  return {
    id: `A-000${number}`,
    name,
    grade: '10',
    submitted: '2027-02-05T20:15:00Z',
    why: 'I draw every day and want to know how a story becomes a film.',
    partnerQuestion: 'How long does one minute of film take?',
    flags: '',
    decision: '',
    outcome: '',
    registration: 'not asked',
    release: 'not asked',
    owes: [],
    attendance: ['', ''],
    ...change,
  };
}

const unanswered = {
  adult: false,
  guardian: 'Kim Stone',
  mayTakePart: null,
  mayBeRecorded: null,
  publication: '',
  shareWithPartner: null,
  quoteUse: '',
  badgeAccount: null,
  note: '',
};

const seated = { decision: 'accept', outcome: 'accepted', registration: 'confirmed' } as const;

export const detail: Response<'getMicroInternship'> = {
  summary: animation,
  sessions: [
    { date: '2027-03-15', start: '15:30', end: '17:00' },
    { date: '2027-03-22', start: '15:30', end: '17:00' },
  ],
  applicants: [
    applicant(1, 'Ana Reyes', { flags: 'Applied twice; the later application counts.' }),
    applicant(2, 'Ben Liu'),
    applicant(3, 'Cy Hart'),
    applicant(4, 'Dee Park', {
      ...seated,
      release: 'asked',
      owes: ['release form'],
      consents: { ...unanswered, guardian: 'Rosa Park' },
    }),
    applicant(5, 'Eli Stone', {
      ...seated,
      release: 'answered',
      attendance: ['present', ''],
      consents: { ...unanswered, mayTakePart: true, mayBeRecorded: true, note: 'On paper on 2027-02-05.' },
    }),
    applicant(6, 'Fay Wong', { decision: 'waitlist', outcome: 'waitlisted' }),
    applicant(7, 'Gus Vega', { decision: 'deny', outcome: 'denied' }),
  ],
  meeting: {
    at: '2027-02-11T15:30',
    minutes: 30,
    link: 'https://meet.google.example/abc-defg-hij',
    partner: 'Sam Okafor',
    state: 'entered',
    form: 'https://forms.example/industry',
  },
  industryChanges: [
    {
      column: 'title',
      label: 'Title',
      before: 'Storyboards',
      after: 'Storyboards for a short film',
      taken: false,
    },
    { column: 'minutes', label: 'Minutes', before: '90', after: '60', taken: false },
    { column: 'skills', label: 'Skills', before: '', after: 'sketching; giving feedback', taken: true },
  ],
  calls: [
    {
      applicationIds: ['A-0004'],
      who: 'Rosa Park',
      students: ['Dee'],
      phone: '+1 555-0170',
      language: 'es',
      asked: '2027-02-01',
    },
  ],
  quotes: [
    {
      id: 'F-0001',
      text: 'I never knew a storyboard could be thrown away ten times.',
      by: 'Dee',
      chosen: false,
    },
    { id: 'F-0002', text: 'Best hour of the week.', by: 'a student', chosen: true },
  ],
  links: [
    { label: 'Application form', url: 'https://forms.example/apply' },
    { label: 'Student flyer', url: 'https://docs.example/flyer' },
  ],
  mails: Object.values(mails),
  applicationForm: {
    state: 'open',
    opens: '2027-01-25',
    closes: '2027-02-11',
    stopped: false,
    flyers: ['student'],
  },
  recording: 'No: 1 of 6 has not agreed.',
  checklist: [
    { id: 'open-room', when: '15:15', text: 'Open the room', ticked: true },
    { id: 'partner-joins', when: '15:20', text: 'The partner joins', ticked: false },
    { id: 'stay', when: '', text: 'Stay to the end, watch the chat, help where needed', ticked: false },
  ],
  prospects: [
    {
      id: 'P-0001',
      organisation: 'Little Comet Animation',
      contact: 'Sam Okafor',
      status: 'said yes',
      lastSent: '2027-01-11T16:00:00Z',
      lastReply: '2027-01-13T19:10:00Z',
      thread: 'https://mail.google.example/t1',
    },
    {
      id: 'P-0002',
      organisation: 'Harbor Robotics',
      contact: '',
      status: 'invited',
      lastSent: '2027-01-11T16:00:00Z',
      lastReply: '',
      thread: '',
    },
  ],
};

const scale = { counts: [0, 0, 0, 1, 2], answers: 3, mean: 4.7 };

detail.days = detail.sessions.map(({ date, start, end }) => ({
  date,
  start,
  end,
  recording: detail.recording,
  notAdmitted: ['Dee'],
  assignment: 'Three sketches of one scene (Friday, March 19, 2027)',
  next: date === '2027-03-15' ? 'Monday, March 22, 2027, 3:30 PM–5:00 PM' : '',
  checklist: detail.checklist.map((item) => ({ ...item, id: `${date}/${item.id}`, help: '' })),
}));
detail.incidentNote = '';
detail.feedback = {
  asked: 3,
  open: 0,
  answers: 3,
  ratings: {
    overall: scale,
    relevance: scale,
    excitement: scale,
    interestBefore: { counts: [1, 1, 1, 0, 0], answers: 3, mean: 2 },
    interestAfter: scale,
  },
  interest: { grew: 3, same: 0, fell: 0 },
  skills: [{ skill: 'storyboarding', counts: [0, 1, 1, 1] }],
  told: ['F-0002'],
  partner: null,
};

/** Two students for the next file, one without an account, one file that was made before. */
export const badges: Response<'previewBadges'> = {
  preset: 'parchment',
  service: 'Canvas Credentials',
  badgeClassId: '65f803ac53ae0b2639ac0eba',
  texts: {
    name: 'School micro-internship: Storyboards for a short film',
    description: 'A school micro-internship of Summit High School.',
    criteria: 'Took part from beginning to end.',
    alignment: 'Career exploration; storyboarding.',
    narrative: 'Took part in the school micro-internship “Storyboards for a short film”.',
  },
  ready: [
    { applicationId: 'A-0004', name: 'Dee Park', mail: 'dee@students.example' },
    { applicationId: 'A-0005', name: 'Eli Stone', mail: 'eli@students.example' },
  ],
  leftOut: [{ applicationId: 'A-0008', name: 'Hal Moss', why: 'no badge account agreed to' }],
  files: [
    {
      name: 'session-badge-20270323-1of1.csv',
      at: '2027-03-23T17:00:00Z',
      by: 'teacher@school.example',
      badgeClassId: '65f803ac53ae0b2639ac0eba',
      count: 1,
    },
  ],
  stepId: 'S-0012',
  steps: [
    { id: 'account', once: true, text: 'Open an account for the school at the badge service', ticked: true },
    { id: 'save-badge', once: false, text: 'Save the badge, and note its ID', ticked: false },
  ],
};

const planned = (due: (number: number) => string) =>
  stages.map(({ id, number, name }) => ({
    stage: id,
    number,
    name: name.en,
    opens: due(number),
    due: due(number),
    late: false,
  }));

/** A plan that starts late: two stages are behind, one was moved by a closure. */
export const latePlan: Response<'previewPlan'> = {
  steps: planned((number) => `2027-02-${String(number + 4).padStart(2, '0')}`).map((step) => ({
    ...step,
    late: step.number < 3,
    ...(step.number === 5 ? { movedFrom: '2027-02-15' } : {}),
  })),
  compressed: planned((number) => `2027-02-${String(number + 8).padStart(2, '0')}`),
  notes: ['Release forms may still be missing when the session details go out, so they go without the link.'],
};
