import type { StageId } from './stage';

/** What the product takes off the teacher's hands. */
export type Handling = 'done by the product' | 'prepared for one decision' | 'reminded of and ticked off';

export interface Task {
  /** Stage number and place in the stage, like `10.3`. */
  readonly id: string;
  readonly stage: StageId;
  readonly text: string;
  readonly how: Handling;
}

/**
 * The 44 tasks of the published toolkit. Counted: every line under a stage's timing that tells somebody to do something, and
 * every bullet below it, the line that introduces the badge bullets included. Not counted: the stage names and timings, the
 * three headings of the session day, and the two lines marked as suggestions (see `suggestions`).
 */
export const tasks: readonly Task[] = [
  {
    id: '1.1',
    stage: 'partner-recruitment',
    how: 'reminded of and ticked off',
    text: 'Find possible partners in the region',
  },
  { id: '1.2', stage: 'partner-recruitment', how: 'done by the product', text: 'Get in touch with them' },
  { id: '1.3', stage: 'partner-recruitment', how: 'done by the product', text: 'Send them a mail' },
  { id: '1.4', stage: 'partner-recruitment', how: 'done by the product', text: 'Put a flyer with it' },

  {
    id: '2.1',
    stage: 'partner-meeting',
    how: 'prepared for one decision',
    text: 'Set up an online meeting with the partner',
  },
  {
    id: '2.2',
    stage: 'partner-meeting',
    how: 'reminded of and ticked off',
    text: 'Talk through the discussion points',
  },
  {
    id: '2.3',
    stage: 'partner-meeting',
    how: 'reminded of and ticked off',
    text: 'Help the partner to complete the industry form',
  },

  {
    id: '3.1',
    stage: 'student-application',
    how: 'done by the product',
    text: 'Make the application form for students',
  },

  {
    id: '4.1',
    stage: 'student-recruitment',
    how: 'done by the product',
    text: 'Give students the flyer and the details of the session',
  },

  {
    id: '5.1',
    stage: 'application-screening',
    how: 'done by the product',
    text: 'Watch for applications and who takes part',
  },
  {
    id: '5.2',
    stage: 'application-screening',
    how: 'prepared for one decision',
    text: 'Screen the applications to find the participants',
  },

  {
    id: '6.1',
    stage: 'student-correspondence',
    how: 'prepared for one decision',
    text: 'Mail students their acceptance or denial',
  },

  {
    id: '7.1',
    stage: 'student-registration',
    how: 'done by the product',
    text: 'Send the chosen students the registration link',
  },

  { id: '8.1', stage: 'release-forms', how: 'done by the product', text: 'Send out the release forms' },

  {
    id: '9.1',
    stage: 'session-support',
    how: 'done by the product',
    text: 'Guide the partner in building the session',
  },
  { id: '9.2', stage: 'session-support', how: 'done by the product', text: 'Mail the session details' },

  {
    id: '10.1',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Open the room a quarter of an hour early',
  },
  {
    id: '10.2',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'The partner logs in ten minutes early',
  },
  {
    id: '10.3',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Make the partner a co-host',
  },
  { id: '10.4', stage: 'facilitation', how: 'reminded of and ticked off', text: 'Do a tech check together' },
  {
    id: '10.5',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'The partner shares the screen',
  },
  {
    id: '10.6',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Let the students in five minutes early',
  },
  {
    id: '10.7',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Start recording where that is permitted',
  },
  {
    id: '10.8',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Go through etiquette and professional expectations',
  },
  { id: '10.9', stage: 'facilitation', how: 'reminded of and ticked off', text: 'Introduce the partner' },
  {
    id: '10.10',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Stay for the whole session and support',
  },
  {
    id: '10.11',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Give brain breaks when they are needed',
  },
  {
    id: '10.12',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Go over the independent assignment, if there is one',
  },
  {
    id: '10.13',
    stage: 'facilitation',
    how: 'done by the product',
    text: 'Remind students of the next session, if there is one',
  },
  {
    id: '10.14',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Thank the partner together with the students',
  },
  {
    id: '10.15',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Tell students to expect a mail asking for feedback',
  },
  {
    id: '10.16',
    stage: 'facilitation',
    how: 'reminded of and ticked off',
    text: 'Tell students to expect their badge by mail',
  },

  { id: '11.1', stage: 'student-feedback', how: 'done by the product', text: 'Mail the students' },

  {
    id: '12.1',
    stage: 'student-recognition',
    how: 'prepared for one decision',
    text: 'Make badges at a badge service',
  },
  {
    id: '12.2',
    stage: 'student-recognition',
    how: 'reminded of and ticked off',
    text: 'Open a free account',
  },
  {
    id: '12.3',
    stage: 'student-recognition',
    how: 'reminded of and ticked off',
    text: 'Set the organisation up as the issuer',
  },
  {
    id: '12.4',
    stage: 'student-recognition',
    how: 'reminded of and ticked off',
    text: 'Start a badge under the issuer',
  },
  {
    id: '12.5',
    stage: 'student-recognition',
    how: 'reminded of and ticked off',
    text: 'Fill in description, criteria and alignment',
  },
  { id: '12.6', stage: 'student-recognition', how: 'reminded of and ticked off', text: 'Save the badge' },
  { id: '12.7', stage: 'student-recognition', how: 'reminded of and ticked off', text: 'Choose to award it' },
  {
    id: '12.8',
    stage: 'student-recognition',
    how: 'done by the product',
    text: 'Enter the recipients’ mail addresses',
  },
  { id: '12.9', stage: 'student-recognition', how: 'reminded of and ticked off', text: 'Award it' },
  { id: '12.10', stage: 'student-recognition', how: 'done by the product', text: 'Tell the students' },

  {
    id: '13.1',
    stage: 'partner-appreciation',
    how: 'prepared for one decision',
    text: 'Send the partner a thank-you note',
  },
];

/** The toolkit's two suggestions, which the product follows as well. */
export const suggestions: readonly Task[] = [
  {
    id: '4.s',
    stage: 'student-recruitment',
    how: 'done by the product',
    text: 'Put the link of the application into the flyer',
  },
  {
    id: '13.s',
    stage: 'partner-appreciation',
    how: 'prepared for one decision',
    text: 'Use students’ own words in the thank-you note',
  },
];
