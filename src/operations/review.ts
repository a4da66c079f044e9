import type { Request, Response } from '../contract';
import type { ReviewedApplicant, ReviewSummary } from '../contract/review';
import { isRunningRow, type Offering } from '../domain/offering';
import { placedTogether } from '../domain/placement/together';
import { Problem } from '../domain/problem';
import type { ReviewRow } from '../domain/records';
import { sentence } from '../domain/say';
import { blindly, openly } from '../domain/screening/blind';
import { type Coverage, coverageOf, isFamily, isRecused } from '../domain/screening/coverage';
import { criteriaOf, criteriaText, parseCriteria } from '../domain/screening/criteria';
import { shownFlags } from '../domain/screening/eligibility';
import { fairnessOf } from '../domain/screening/fairness';
import { type Review, reviewOf, scoreCells } from '../domain/screening/reviews';
import type { Candidate, Screened } from '../domain/screening/screened';
import { seatMeter } from '../domain/screening/seats';
import { myAddress } from '../google/mail';
import { scoreScale } from '../toolkit/criteria';
import { contextFor } from './offerings';
import { noteScreening, reviewId, screenedFor } from './screening';
import type { Work } from './session';

/** Names are for the teacher in charge: the offering's owner, the teacher of Settings, or the account that sends. */
function isInCharge(work: Work, { row }: Offering, me: string): boolean {
  const inCharge = [row.owner, work.snapshot.settings.text('teacherMail'), work.memory.get('sender')];
  return me !== '' && inCharge.some((address) => address.trim().toLowerCase() === me);
}

/** Everything the caller may see to score and choose; accommodations are never part of it. */
export function getReview(work: Work, { id, named }: Request<'getReview'>): Response<'getReview'> {
  const { offering } = contextFor(work, id);
  const { row } = offering;
  const { settings } = work.snapshot;
  const { language } = settings;
  const me = myAddress();
  const inCharge = isInCharge(work, offering, me);
  if (named === true && !inCharge && settings.yes('blindReview'))
    throw new Problem('refused', sentence('names-refused'));
  const namesHidden = settings.yes('blindReview') && named !== true;
  const screened = screenedFor(work, offering);
  const coverage = coverageOf(screened, settings);
  const { criteria, problem, from } = screened.criteria;
  const view: View = { work, screened, coverage, me, namesHidden, inCharge };
  return {
    id,
    title: row.title,
    me,
    isInCharge: inCharge,
    namesHidden,
    formState: row.applicationFormState,
    closes: row.applicationsClose,
    criteria,
    criteriaFrom: from,
    criteriaProblem: problem ? work.say('criteria-unreadable', { title: row.title, problem }) : '',
    scale: scoreScale.map(({ value, meaning }) => ({ value, meaning: meaning[language] })),
    placement: screened.byLottery ? 'lottery' : 'by score',
    lotterySeed: row.lotterySeed,
    reviewers: coverage.reviewers,
    covered: { done: coverage.covered, of: screened.candidates.length },
    applicants: screened.candidates.map((candidate, index) => applicant(candidate, index, view)),
    seats: seatMeter(offering, settings),
    fairness: fairnessOf(
      screened.candidates.map(({ application }) => application),
      { isBlind: namesHidden, language },
    ),
    together: placedTogether(offering, work.offerings(isRunningRow)).map((one) => ({
      id: one.row.id,
      title: one.row.title,
    })),
    notes: notesOn(work, screened, coverage),
  };
}

interface View {
  work: Work;
  screened: Screened;
  coverage: Coverage;
  me: string;
  namesHidden: boolean;
  inCharge: boolean;
}

function applicant(candidate: Candidate, index: number, view: View): ReviewedApplicant {
  const { work, screened, coverage, me, namesHidden, inCharge } = view;
  const { application, reviews } = candidate;
  const mine = reviews.find(({ reviewer }) => reviewer === me);
  const asked = coverage.left.get(me)?.includes(application.id) ?? false;
  const isHidden = asked && (namesHidden || !inCharge);
  return {
    id: application.id,
    label: work.say('applicant-number', { number: index + 1 }),
    ...(namesHidden ? blindly(application) : openly(application)),
    submitted: application.submitted,
    choice: application.offeringRank,
    flags: shownFlags(application, screened.offering.row, work.snapshot.settings),
    mine: mine ? summaryOf(mine) : null,
    asked,
    recused: isRecused(candidate, me),
    reviews: { done: candidate.counted, wanted: coverage.wanted },
    score: isHidden ? null : candidate.score,
    rank: isHidden ? null : candidate.rank,
    others: inCharge && !namesHidden ? reviews.filter((one) => one !== mine).map(summaryOf) : [],
    proposal: application.proposal as ReviewedApplicant['proposal'],
    reason: application.proposalReason,
    decision: application.decision as ReviewedApplicant['decision'],
    decidedBy: application.decidedBy,
    note: namesHidden ? '' : application.decisionNote,
    waitlistPlace: application.waitlistPlace,
    outcome: application.outcome,
  };
}

const summaryOf = ({ reviewer, scores, total, recused, row }: Review): ReviewSummary => ({
  reviewer,
  scores,
  total,
  recused,
  comment: row.comment,
});

/** What the teacher should know before choosing. */
export function notesOn(work: Work, screened: Screened, coverage: Coverage): string[] {
  const { settings } = work.snapshot;
  const { title } = screened.offering.row;
  const notes: string[] = [];
  if (screened.offering.row.applicationFormState === 'open') notes.push(work.say('still-open', { title }));
  if (screened.byLottery) return notes;
  const open = screened.ranked.filter(({ application }) => application.outcome === '');
  const fewer = open.filter(({ counted }) => counted < coverage.wanted).length;
  if (fewer > 0) notes.push(work.say('fewer-reviews', { count: fewer, title }));
  const wanted = settings.number('reviewersPerApplication');
  const reviewers = coverage.left.size;
  if (wanted > reviewers) notes.push(work.say('fewer-reviewers', { wanted, reviewers }));
  const nobody = open.filter(
    (one) => one.counted === 0 && [...coverage.left.keys()].every((reviewer) => isRecused(one, reviewer)),
  ).length;
  if (nobody > 0 && reviewers > 0) notes.push(work.say('left-to-nobody', { count: nobody }));
  const incomplete = open
    .flatMap(({ reviews }) => reviews)
    .filter((review) => !review.recused && review.total === null).length;
  if (incomplete > 0) notes.push(work.say('reviews-incomplete', { count: incomplete }));
  const known = new Set(work.snapshot.applications.map(({ id }) => id));
  const stray = work.snapshot.reviews.filter(({ applicationId }) => !known.has(applicationId)).length;
  if (stray > 0) notes.push(work.say('reviews-stray', { count: stray }));
  return notes;
}

/** Notes the caller's own review; one row per reviewer and application, so that two reviewers never touch the same. */
export function saveReview(work: Work, request: Request<'saveReview'>): Response<'saveReview'> {
  const application = work.snapshot.applications.find(({ id }) => id === request.applicationId);
  if (!application) throw new Problem('not found', sentence('application-gone'));
  const { offering } = contextFor(work, application.microInternshipId);
  if (application.replacedBy !== '') throw new Problem('refused', sentence('review-replaced'));
  if (application.outcome !== '') throw new Problem('refused', sentence('review-told'));
  const me = myAddress();
  if (me === '') throw new Problem('refused', sentence('review-no-address'));
  const before = screenedFor(work, offering);
  const { criteria, problem } = before.criteria;
  const recused = request.recused === true;
  if (problem && !recused)
    throw new Problem('refused', sentence('criteria-unreadable', { title: offering.row.title, problem }));
  if (!recused && request.scores.length !== criteria.length) {
    const counts = { criteria: criteria.length, scores: request.scores.length };
    throw new Problem('refused', sentence('review-scores-count', counts));
  }
  const candidate = before.candidates.find((one) => one.application.id === application.id);
  if (!recused && candidate && isFamily(candidate, me))
    throw new Problem('refused', sentence('review-own-problem'));
  const standing = candidate?.reviews.find(({ reviewer }) => reviewer === me)?.row;
  const row = written(work, { ...request, recused }, offering, me, standing);
  noteScreening(work, offering);
  const { total } = reviewOf(row, criteria);
  if (recused) return { message: work.say('review-recused') };
  if (total === null) return { message: work.say('review-begun') };
  const left = coverageOf(screenedFor(work, offering), work.snapshot.settings).left.get(me)?.length ?? 0;
  return { message: work.say('review-saved', { total, left }) };
}

/** The reviewer's row, changed or added; what the request leaves out stays. */
function written(
  work: Work,
  { applicationId, scores, comment, recused }: Request<'saveReview'>,
  offering: Offering,
  me: string,
  standing: ReviewRow | undefined,
): ReviewRow {
  const id = standing?.id ?? reviewId(me, applicationId);
  const values = {
    ...scoreCells(recused ? [] : scores),
    conflict: recused === true,
    ...(comment === undefined ? {} : { comment }),
    updated: work.now.toString(),
  };
  if (!work.snapshot.reviews.some((row) => row.id === id)) {
    work.tracker.append('reviews', [
      { id, applicationId, microInternshipId: offering.row.id, reviewer: me, ...values },
    ]);
  } else work.change('reviews', id, values);
  return work.snapshot.reviews.find((row) => row.id === id) as ReviewRow;
}

/** Gives an offering its own criteria. Scores belong to columns, so they are not given another meaning silently. */
export function setCriteria(work: Work, request: Request<'setCriteria'>): Response<'setCriteria'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const text = criteriaText(request.criteria);
  const { criteria, problem } = parseCriteria(text);
  if (problem) throw new Problem('refused', problem);
  const { criteria: before } = criteriaOf(offering.row, work.snapshot.settings);
  const isSame =
    before.length === criteria.length &&
    before.every(({ name }, index) => name.toLowerCase() === criteria[index]?.name.toLowerCase());
  const ids = new Set(offering.applications.map(({ id }) => id));
  const count = work.snapshot.reviews.filter(({ applicationId }) => ids.has(applicationId)).length;
  if (!isSame && count > 0 && request.keepScores !== true)
    throw new Problem('refused', sentence('criteria-in-use', { count }));
  work.change('micro-internships', offering.row.id, { criteria: text });
  noteScreening(work, offering);
  work.log('Criteria set', text.replace(/\n/g, '; '), offering.row.id);
  return { message: work.say('criteria-set') };
}
