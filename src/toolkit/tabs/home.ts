import type { TabDefinition } from './tab';

export const homeTab = {
  id: 'home',
  name: 'Home',
  purpose:
    'What is due today and who owes what; made from the other tabs, so nothing needs to be typed here.',
  layout: 'board',
  frozenColumns: 1,
  columns: [
    { id: 'microInternship', header: 'Micro-internship', kind: 'text', width: 240 },
    { id: 'sessionDate', header: 'Session date', kind: 'date', width: 100 },
    { id: 'partner-recruitment', header: '1 Partner recruitment', kind: 'text', width: 96 },
    { id: 'partner-meeting', header: '2 Partner meeting', kind: 'text', width: 96 },
    { id: 'student-application', header: '3 Application', kind: 'text', width: 96 },
    { id: 'student-recruitment', header: '4 Student recruitment', kind: 'text', width: 96 },
    { id: 'application-screening', header: '5 Screening', kind: 'text', width: 96 },
    { id: 'student-correspondence', header: '6 Correspondence', kind: 'text', width: 96 },
    { id: 'student-registration', header: '7 Registration', kind: 'text', width: 96 },
    { id: 'release-forms', header: '8 Release forms', kind: 'text', width: 96 },
    { id: 'session-support', header: '9 Session support', kind: 'text', width: 96 },
    { id: 'facilitation', header: '10 Facilitation', kind: 'text', width: 96 },
    { id: 'student-feedback', header: '11 Feedback', kind: 'text', width: 96 },
    { id: 'student-recognition', header: '12 Recognition', kind: 'text', width: 96 },
    { id: 'partner-appreciation', header: '13 Appreciation', kind: 'text', width: 96 },
    { id: 'seats', header: 'Seats', kind: 'text', width: 80 },
    { id: 'nextMail', header: 'Next mail', kind: 'text', width: 200 },
    { id: 'waitingForYou', header: 'Waiting for you', kind: 'long text', width: 260 },
    { id: 'whoOwesWhat', header: 'Who owes what', kind: 'long text', width: 260 },
    { id: 'overdue', header: 'Overdue', kind: 'text', width: 140 },
  ],
} as const satisfies TabDefinition;
