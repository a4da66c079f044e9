import { changeSentences } from './sentences/changes';
import { clickSentences } from './sentences/clicks';
import { familySentences } from './sentences/families';
import { formSentences } from './sentences/forms';
import { mailSentences } from './sentences/mails';
import { meetingSentences } from './sentences/meeting';
import { overviewSentences } from './sentences/overview';
import { owesSentences } from './sentences/owes';
import { partnerSentences } from './sentences/partners';
import { recognitionSentences } from './sentences/recognition';
import { repairSentences } from './sentences/repair';
import { retentionSentences } from './sentences/retention';
import { screeningSentences } from './sentences/screening';
import { sendingSentences } from './sentences/sending';
import type { NamesIn } from './sentences/sentence';
import { serverSentences } from './sentences/server';
import { settingSentences } from './sentences/settings';
import { stepSentences } from './sentences/steps';
import { templateSentences } from './sentences/templates';
import { todaySentences } from './sentences/today';

/**
 * Everything the server says to the teacher, in every language: on Today, on Home, in banners, as the answer to a click
 * and when something is refused. To add one, write a line in English and Spanish into the table of its subject in
 * `sentences/`, then say it:
 *
 * ```ts
 * say(settings.language, 'quotes-chosen', { count: 2 });                // where the language is known
 * work.say('quotes-chosen', { count: 2 });                              // in an operation
 * throw new Problem('refused', sentence('seats-taken', { seats: 6 }));  // where it is not: said at the edge
 * ```
 *
 * What is filled in is checked by the compiler. An id names what is the case, in kebab-case; no two tables share one.
 */
export const sentences = {
  ...todaySentences,
  ...overviewSentences,
  ...owesSentences,
  ...clickSentences,
  ...partnerSentences,
  ...stepSentences,
  ...settingSentences,
  ...mailSentences,
  ...changeSentences,
  ...formSentences,
  ...retentionSentences,
  ...meetingSentences,
  ...familySentences,
  ...screeningSentences,
  ...repairSentences,
  ...sendingSentences,
  ...templateSentences,
  ...recognitionSentences,
  ...serverSentences,
} as const;

/** Each table by itself, so that a test can see that no two share an id. */
export const sentenceTables = [
  todaySentences,
  overviewSentences,
  owesSentences,
  clickSentences,
  partnerSentences,
  stepSentences,
  settingSentences,
  mailSentences,
  changeSentences,
  formSentences,
  retentionSentences,
  meetingSentences,
  familySentences,
  screeningSentences,
  repairSentences,
  sendingSentences,
  templateSentences,
  recognitionSentences,
  serverSentences,
] as const;

export type SentenceId = keyof typeof sentences;
/** What has to be filled into a sentence. */
export type SentenceNames<I extends SentenceId> = NamesIn<(typeof sentences)[I]['en']>;
