import { partnerFeedbackForm } from '../../toolkit/forms/partner-feedback';
import type { Change, FeedbackRow, MicroInternshipRow, PartnerRow } from '../records';
import type { FormAnswer } from './answer';
import { answerWords, codeOf } from './person';
import { AnswerReader } from './reader';
import { isLater } from './responses';
import { type AnswerResult, blankRow, changesOf, known, taken, unmatched } from './result';
import { sameToken } from './token';

export interface PartnerFeedbackContext {
  row: MicroInternshipRow;
  partner: PartnerRow | undefined;
  /** The code that stands in the partner's own link. */
  token: string;
  feedback: readonly FeedbackRow[];
  newId: () => string;
  /** `YYYY-MM-DD` in the tracker's zone, for the partner's history. */
  today?: string;
}

/** Stage 13: the partner's view, once; the same response edited updates it. */
export function partnerFeedbackAnswer(answer: FormAnswer, context: PartnerFeedbackContext): AnswerResult {
  const { row, partner, token, feedback, newId } = context;
  const mine = feedback.filter((one) => one.source === 'partner' && one.microInternshipId === row.id);
  const existing = mine.find((one) => one.responseId === answer.responseId);
  if (!sameToken(codeOf(answer), token)) {
    return unmatched(
      `${answerWords(answer)} came with a personal code that is not the partner’s. It is kept in the form, and nothing was changed.`,
    );
  }
  if (existing && !isLater(answer.submittedAt, existing.submitted)) return known();
  if (!existing && mine.length > 0) {
    return unmatched(
      `${answerWords(answer)} came for ${row.id}, which has one already. It is kept in the form; take from it what should count.`,
    );
  }
  const reader = new AnswerReader(answer, partnerFeedbackForm);
  const quotePermission = reader.choice('quote-permission') || 'none';
  const values: Partial<FeedbackRow> = {
    submitted: answer.submittedAt,
    overall: reader.wholeNumber('overall'),
    preparation: reader.wholeNumber('preparation'),
    support: reader.wholeNumber('support'),
    hours: reader.number('hours'),
    again: reader.choice('again'),
    publicComment: reader.text('public-comment'),
    privateComment: reader.text('private-comment'),
    quotePermission,
    quoteName:
      quotePermission === 'full name'
        ? [partner?.contact, partner?.organisation].filter(Boolean).join(', ')
        : '',
  };
  return taken({
    changes: [
      ...(existing ? changesOf('feedback', existing, values) : []),
      ...againOf(values, row, partner, context.today ?? values.submitted ?? ''),
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
              source: 'partner',
              responseId: answer.responseId,
            },
          },
        ],
    flags: reader.flags,
    alerts: values.again === 'no' ? [`The partner of ${row.id} would not do it again; read why.`] : [],
    notes: [`Feedback of the partner of ${row.id} came in.`],
  });
}

/**
 * Whether the partner would do it again stays with the partner, for next year: as the last answer, and as a line of the
 * history that an edited answer replaces.
 */
function againOf(
  { again, overall, hours }: Partial<FeedbackRow>,
  row: MicroInternshipRow,
  partner: PartnerRow | undefined,
  today: string,
): Change[] {
  if (!partner || !again) return [];
  const about = `“${row.title}” (${row.id}): feedback`;
  const facts = [`again next year: ${again}`];
  if (typeof overall === 'number') facts.push(`${overall} of 5`);
  if (typeof hours === 'number') facts.push(`${hours} hours given`);
  const line = `${today.slice(0, 10)} ${about}, ${facts.join(', ')}`;
  const earlier = partner.history.split('\n').filter((one) => one.trim() !== '' && !one.includes(about));
  return changesOf('partners', partner, { again, history: [...earlier, line].join('\n') });
}
