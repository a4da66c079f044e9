/** The demo school: who is there and how they behave. Read by the rehearsal, the preview and tests. */
export interface Student {
  first: string;
  last: string;
  mail: string;
  grade: string;
  guardian: { name: string; mail: string; language: 'English' | 'Español' };
  /** Days after the call on which the application is sent. */
  appliesAfterDays: number;
  why: string;
  question: string;
  firstTime: boolean;
  /** Gives the seat up instead of confirming it. */
  givesUp?: boolean;
  /** The guardian answers only after so many mails. */
  guardianAnswersAfterMails?: number;
  /** The guardian says no to recording. */
  noRecording?: boolean;
  feedback?: { overall: string; quote: string } | 'none';
}

export interface School {
  name: string;
  zone: string;
  teacher: { name: string; mail: string };
  counsellor: string;
  partner: { organisation: string; contact: string; mail: string };
  /** The partner answers this mail and no earlier one. */
  partnerAnswers: 'partner-follow-up-2';
  title: string;
  session: { date: string; start: string; end: string };
  joinLink: string;
  seats: { min: number; max: number };
  students: readonly Student[];
  /** First and last day without school. */
  closures: readonly { from: string; to: string; name: string }[];
  /** The day the teacher sets up the tracker, so that nine weeks pass. */
  begins: string;
}

const WHY =
  'I want to find out how a first sketch becomes a page that people really use. At home I draw posters for our ' +
  'neighbourhood fair, and I would like to learn how somebody decides what comes first, what can go, and how to ask ' +
  'others for their opinion without losing the idea. I have time on the day and I will come prepared.';

const family = (name: string, language: 'English' | 'Español' = 'English') => ({
  name,
  mail: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@families.example`,
  language,
});

/** Small letters and dots only, as school addresses are. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z.]/g, '');

const student = (
  first: string,
  last: string,
  grade: string,
  after: number,
  more: Partial<Student> = {},
): Student => ({
  first,
  last,
  mail: `${plain(`${first}.${last}`)}@students.school.example`,
  grade,
  guardian: family(`Pat ${last}`.normalize('NFD').replace(/[^A-Za-z ]/g, '')),
  appliesAfterDays: after,
  why: WHY,
  question: 'What do you do when the page stays empty?',
  firstTime: true,
  feedback: {
    overall: '5',
    quote: `I did not know that a first sketch may be ugly. Now I start. ${first[0]}.`,
  },
  ...more,
});

export const smallSchool: School = {
  name: 'Summit High School',
  zone: 'America/Los_Angeles',
  teacher: { name: 'Alex Rivera', mail: 'rivera@school.example' },
  counsellor: 'counsellor@school.example',
  partner: { organisation: 'Riverbank Design', contact: 'Sam Okafor', mail: 'sam.okafor@riverbank.example' },
  partnerAnswers: 'partner-follow-up-2',
  title: 'Sketching a home page',
  session: { date: '2027-03-15', start: '15:30', end: '17:00' },
  joinLink: 'https://meet.google.com/abc-defg-hij',
  seats: { min: 4, max: 6 },
  students: [
    student('Ana', 'García', '10', 1, {
      guardian: { name: 'Lucía García', mail: 'lucia.garcia@families.example', language: 'Español' },
    }),
    student('Ben', 'Ito', '11', 1),
    student('Chloe', 'Nguyen', '10', 2, { noRecording: true }),
    student('Dev', 'Patel', '12', 2, { guardianAnswersAfterMails: 3 }),
    student('Ella', 'Brown', '11', 3, { givesUp: true }),
    student('Finn', 'O’Neill', '10', 3),
    student('Grace', 'Kim', '11', 4),
    student('Hugo', 'Silva', '12', 5, { firstTime: false, feedback: 'none' }),
    student('Iris', 'Cohen', '10', 6, { firstTime: false }),
  ],
  closures: [
    { from: '2027-01-18', to: '2027-01-18', name: 'Martin Luther King Jr. Day' },
    { from: '2027-02-15', to: '2027-02-15', name: 'Presidents’ Day' },
  ],
  begins: '2027-01-15',
};
