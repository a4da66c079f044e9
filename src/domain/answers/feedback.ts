import { studentFeedbackForm } from '../../toolkit/forms/student-feedback';
import type { Language } from '../../toolkit/language';
import { firstName, fullName } from '../offering';
import type { ApplicationRow, FeedbackRow, MicroInternshipRow } from '../records';
import { plainWords } from '../render';
import { say } from '../say';
import type { FormAnswer } from './answer';
import { personOf } from './person';
import { AnswerReader } from './reader';
import { withResponse } from './responses';
import { type AnswerResult, blankRow, changesOf, joinFlags, taken } from './result';

export interface FeedbackContext {
  row: MicroInternshipRow;
  applications: readonly ApplicationRow[];
  feedback: readonly FeedbackRow[];
  newId: () => string;
  /** The teacher's; English when missing. */
  language?: Language;
}

/** Stage 11: ratings and words of a student. Any answer but yes to feeling safe goes to the teacher alone, whoever wrote it. */
export function feedbackAnswer(answer: FormAnswer, context: FeedbackContext): AnswerResult {
  const { row, applications, feedback, newId } = context;
  const reader = new AnswerReader(answer, studentFeedbackForm);
  const match = personOf(answer, 'feedbackToken', row, applications);
  const application = 'application' in match ? match.application : undefined;
  const confidential = safetyWords(reader, application, context.language ?? 'en');
  if (!application) {
    const { result } = match as { result: AnswerResult };
    return result.kind === 'known' ? result : { ...result, confidential };
  }
  const quotePermission = reader.choice('quote-permission') || 'none';
  const values: Partial<FeedbackRow> = {
    submitted: answer.submittedAt,
    overall: reader.wholeNumber('overall'),
    relevance: reader.wholeNumber('relevance'),
    excitement: reader.wholeNumber('excitement'),
    skills: Object.entries(reader.grid('can-now'))
      .map(([skill, level]) => `${skill}: ${level}`)
      .join('; '),
    interestBefore: reader.wholeNumber('interest-before'),
    interestAfter: reader.wholeNumber('interest-after'),
    learned: reader.text('learned'),
    toChange: reader.text('to-change'),
    quote: reader.text('quote'),
    quotePermission,
    quoteName: quotePermission === 'first name' ? firstName(application) : '',
  };
  const existing = feedback.find((one) => one.responseId === answer.responseId && one.source === 'student');
  const stale = existing?.chosen === true && isQuoteChanged(existing, values);
  if (stale) values.chosen = null;
  return taken({
    changes: [
      ...changesOf('applications', application, {
        feedbackStatus: 'answered',
        flags: joinFlags(application.flags, reader.flags),
        responseIds: withResponse(application.responseIds, answer),
      }),
      ...(existing ? changesOf('feedback', existing, values) : []),
    ],
    additions: existing
      ? []
      : [
          {
            tab: 'feedback',
            row: {
              ...blankRow('feedback'),
              ...values,
              id: newId(),
              microInternshipId: row.id,
              microInternship: row.title,
              source: 'student',
              applicationId: application.id,
              responseId: answer.responseId,
            },
          },
        ],
    flags: reader.flags,
    alerts: stale
      ? [`A quote chosen for the thank-you (${existing.id}) was changed by its author; look at it again.`]
      : [],
    confidential,
    notes: [`Feedback of ${application.id} came in.`],
  });
}

const isQuoteChanged = (row: FeedbackRow, { quote, quotePermission }: Partial<FeedbackRow>): boolean =>
  row.quote !== quote || row.quotePermission !== quotePermission;

const SAFETY: Readonly<Record<string, 'safety-no' | 'safety-talk'>> = {
  no: 'safety-no',
  talk: 'safety-talk',
};

/** What the teacher has to know when a student did not say yes to feeling respected and safe, as Markdown. */
function safetyWords(
  reader: AnswerReader,
  application: ApplicationRow | undefined,
  language: Language,
): string[] {
  const said = reader.line('felt-safe');
  if (said === '' || said === 'yes') return [];
  const name = application ? plainWords(fullName(application)) : say(language, 'safety-somebody');
  const happened = reader
    .text('what-happened')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${plainWords(line)}`);
  const words =
    happened.length > 0
      ? `${say(language, 'safety-words')}\n\n${happened.join('\n>\n')}`
      : say(language, 'safety-nothing-written');
  return [`${say(language, SAFETY[said] ?? 'safety-other', { name })} ${words}`];
}
