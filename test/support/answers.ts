import type { FormAnswer } from '../../src/domain/answers/answer';
import type { FormId } from '../../src/toolkit/form';

/** An answer to a form; what is given replaces or adds to the usual answers. */
const answerTo =
  (form: FormId, usual: FormAnswer['answers']) =>
  (answers: FormAnswer['answers'] = {}, more: Partial<FormAnswer> = {}): FormAnswer => ({
    form,
    responseId: 'r1',
    submittedAt: '2027-02-02T18:00:00Z',
    answers: { ...usual, ...answers },
    ...more,
  });

export const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

export const applicationGiven = answerTo('application', {
  'school-mail': 'Ana@Students.School.example',
  'first-name': 'Ana',
  'last-name': 'Lopez',
  'name-used': '',
  grade: '11',
  school: 'Summit High School',
  language: 'en',
  age: '13-17',
  'guardian-name': 'Rosa Lopez',
  'guardian-mail': 'rosa@family.example',
  'guardian-phone': '555 0100',
  'guardian-language': 'es',
  'can-attend': 'yes',
  why: words(60),
  'partner-question': 'How did you start?',
  'first-time': 'yes',
  technology: ['device', 'camera'],
  accommodations: '',
  agreements: ['attend', 'tell', 'respect', 'true'],
});

export const registrationGiven = answerTo('registration', {
  'personal-code': 'REGISTRATION0000000000000000ANA1',
  seat: 'confirm',
  'badge-name': 'Ana Lopez',
  'badge-mail': 'ana.lopez@mail.example',
  'partner-question': 'What is your day like?',
  'tech-check': ['platform', 'sound'],
  'tech-help': '',
  etiquette: ['yes'],
  'emergency-name': 'Rosa Lopez',
  'emergency-phone': '555 0100',
});

export const releaseGiven = answerTo('release', {
  'personal-code': 'RELEASE000000000000000000000ANA1',
  language: 'es',
  'student-name': 'Ana López García',
  'student-grade': '11, Summit',
  adult: 'guardian',
  'guardian-name': 'Rosa Lopez',
  relation: 'parent',
  'guardian-mail': 'rosa@family.example',
  'guardian-phone': '555 0101',
  'may-take-part': 'yes',
  'may-be-recorded': 'no',
  publication: { website: 'without name', 'social-media': 'no', news: 'no' },
  'share-with-partner': 'yes',
  'quote-use': 'first name',
  'badge-account': 'yes',
  'day-contact': 'Rosa, 555 0101',
  needs: '',
  duration: 'this micro-internship',
  signer: 'guardian',
  signature: 'Rosa Lopez',
  'signed-on': '2027-02-02',
});

export const feedbackGiven = answerTo('student-feedback', {
  'personal-code': 'FEEDBACK00000000000000000000ANA1',
  overall: '5',
  relevance: '4',
  excitement: '5',
  'can-now': { 'sketch a layout': '3', 'give feedback': '2' },
  'interest-before': '2',
  'interest-after': '4',
  learned: 'Grids.',
  'to-change': '',
  'felt-safe': 'yes',
  quote: 'Thank you for your time!',
  'quote-permission': 'first name',
});

export const partnerFeedbackGiven = answerTo('partner-feedback', {
  'personal-code': 'PARTNERCODE',
  overall: '5',
  preparation: '4',
  support: '5',
  hours: '3.5',
  again: 'yes',
  'public-comment': 'Do it!',
  'quote-permission': 'full name',
  'private-comment': 'More time.',
});

export const industryGiven = answerTo('industry', {
  company: 'Cactus Design',
  website: 'https://cactus.example',
  contact: 'Maya Ortiz',
  role: 'Art director',
  mail: 'maya@cactus.example',
  phone: '555 0200',
  zone: 'America/Denver',
  'backup-contact': 'Leo Kim <leo@cactus.example>',
  sector: 'arts-media',
  title: 'Sketch a landing page',
  description: 'Students sketch a landing page and hear what a designer thinks of it.',
  'skill-1': 'sketch a layout',
  'skill-2': 'give feedback',
  'skill-3': '',
  activity: 'We look at three pages, then everybody sketches one.',
  assignment: '',
  'feedback-method': 'live',
  prerequisites: '',
  materials: 'Paper and pencil',
  'date-1': '2027-03-15 16:30',
  'date-2': '2027-03-17 16:30',
  'session-count': '1',
  minutes: '90',
  'seats-min': '4',
  'seats-max': '6',
  grades: ['10', '11'],
  platform: 'Google Meet',
  'screen-share': 'yes',
  'recording-ok': 'no',
  'logo-ok': 'yes',
  'listing-ok': 'yes',
  rules: ['staff-present', 'through-school', 'no-recording', 'background'],
  remarks: '',
});
