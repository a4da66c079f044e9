import type { PartnerFlyerValues } from '../../src/domain/flyers/partner';
import type { StudentFlyerValues } from '../../src/domain/flyers/student';

export const studentFlyer = (values: Partial<StudentFlyerValues> = {}): StudentFlyerValues => ({
  title: 'Sketch a landing page',
  partner: 'Cactus Design',
  description: 'Plan, sketch and test a small web shop with a working designer.',
  sessions: ['Monday, March 15, 2027, 3:30 PM–5:00 PM'],
  platform: 'Google Meet',
  skills: 'sketching a layout and giving feedback',
  grades: '9, 10, 11, 12',
  seats: '6',
  closes: 'Thursday, February 11, 2027',
  school: 'Summit High School',
  teacher: 'Elena Rivera',
  contact: 'rivera@school.example, 555-0134',
  applicationLink: `https://docs.google.com/forms/d/e/1FAIpQLS${'aB3-_'.repeat(10)}/viewform`,
  ...values,
});

/** As much as anybody can type: the page has to stay one page. */
export const fullStudentFlyer = (): StudentFlyerValues =>
  studentFlyer({
    title: 'Design, sketch, test and present a landing page for a shop!!',
    partner: 'The Very Long Named Cooperative of Designers and Web Makers of the Desert',
    description: 'A sentence about what the students do there. '.repeat(20),
    sessions: Array(7).fill('miércoles, 15 de septiembre de 2027, 15:30–17:00'),
    skills: 'giving feedback on many things '.repeat(20),
    contact: 'elena.rivera.martinez@district.school.example, 555-0134',
  });

export const partnerFlyer = (): PartnerFlyerValues => ({
  seats: '6',
  school: 'Summit High School',
  length: '90 minutes',
  teacher: 'Elena Rivera',
  contact: 'rivera@school.example, 555-0134',
});
