import type { Request, Response } from '../contract';
import { blankRow } from '../domain/answers/result';
import { attended, firstName } from '../domain/offering';
import { Problem } from '../domain/problem';
import { quotesOf } from '../domain/quotes';
import { sentence } from '../domain/say';
import { newId } from '../google/identifiers';
import { contextFor, contextOfApplication } from './offerings';
import type { Work } from './session';

/** Quotes the teacher picks for the thank-you; only permitted ones can be picked, and those not picked are ruled out. */
export function chooseQuotes(work: Work, request: Request<'chooseQuotes'>): Response<'chooseQuotes'> {
  const quotes = quotesOf(contextFor(work, request.microInternshipId));
  const wanted = new Set(request.feedbackIds);
  if ([...wanted].some((id) => !quotes.some((quote) => quote.id === id)))
    throw new Problem('refused', sentence('quote-not-permitted'));
  for (const { id } of quotes) work.change('feedback', id, { chosen: wanted.has(id) });
  return { message: work.say('quotes-chosen', { count: wanted.size }) };
}

/** An answer given on paper, typed in on the student's behalf; once per student, like the form's. */
export function enterFeedback(work: Work, request: Request<'enterFeedback'>): Response<'enterFeedback'> {
  const { applicationId, quote, quotePermission, ...ratings } = request;
  const { offering } = contextOfApplication(work, applicationId);
  const application = offering.participants.find((one) => one.id === applicationId);
  if (!application || !attended(application, offering.sessions.length, 'one'))
    throw new Problem('refused', sentence('feedback-not-asked'));
  const isKnown = offering.feedback.some(
    (one) => one.source === 'student' && one.applicationId === applicationId,
  );
  if (isKnown) throw new Problem('refused', sentence('feedback-known'));
  work.tracker.append('feedback', [
    {
      ...blankRow('feedback'),
      ...ratings,
      quote,
      quotePermission,
      quoteName: quotePermission === 'first name' ? firstName(application) : '',
      id: newId('F'),
      microInternshipId: offering.row.id,
      microInternship: offering.row.title,
      source: 'student',
      applicationId,
      submitted: work.now.toString(),
      responseId: `on behalf ${applicationId}`,
    },
  ]);
  work.change('applications', applicationId, { feedbackStatus: 'answered' });
  work.log('Feedback entered on behalf', '', offering.row.id, applicationId);
  return { message: work.say('feedback-noted') };
}
