import * as v from 'valibot';
import { fewestCriteria, heaviestWeight, highestScore, lowestScore, mostCriteria } from '../toolkit/criteria';
import { decisions } from '../toolkit/statuses';
import { id } from './shapes';

const text = v.string();
const count = v.number();
const yes = v.boolean();
const decision = v.union([v.picklist(decisions), v.literal('')]);
/** Half points may be given. */
const score = v.pipe(v.number(), v.minValue(lowestScore), v.maxValue(highestScore), v.multipleOf(0.5));

export const criterion = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(80),
    v.regex(/^[^\n\r]*\p{L}[^\n\r]*$/u, 'A criterion needs a name.'),
  ),
  weight: v.pipe(v.number(), v.minValue(0.1), v.maxValue(heaviestWeight)),
});

/** Scores in the order of the criteria, null where there is none yet; a review that is not complete does not count. */
export const reviewInput = v.object({
  applicationId: id,
  scores: v.pipe(v.array(v.nullable(score)), v.maxLength(mostCriteria)),
  comment: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** A conflict of interest: the scores are taken back, and somebody else is asked. */
  recused: v.optional(yes),
});

export const criteriaInput = v.object({
  microInternshipId: id,
  criteria: v.pipe(v.array(criterion), v.minLength(fewestCriteria), v.maxLength(mostCriteria)),
  /** Scores that were given by the old criteria stay as they are, column by column. */
  keepScores: v.optional(yes),
});

const oneReview = v.object({
  reviewer: text,
  scores: v.array(v.nullable(count)),
  total: v.nullable(count),
  recused: yes,
  comment: text,
});
export type ReviewSummary = v.InferOutput<typeof oneReview>;

export const reviewedApplicant = v.object({
  id: text,
  /** "Applicant 3": by the order they came in. */
  label: text,
  /** '' while names are hidden; so are the school and whatever gives them away in the texts. */
  name: text,
  school: text,
  grade: text,
  submitted: text,
  why: text,
  partnerQuestion: text,
  experience: text,
  technology: text,
  canAttend: text,
  attendanceProblem: text,
  firstTime: v.nullable(yes),
  /** 1 is the student's first choice; null where nothing was put in order. */
  choice: v.nullable(count),
  flags: v.array(v.object({ text, bars: yes })),
  /** What the caller gave, if anything. */
  mine: v.nullable(oneReview),
  /** The caller is asked for a review and has not given it. */
  asked: yes,
  /** The caller may not score it: said so, or is the applicant's family. */
  recused: yes,
  reviews: v.object({ done: count, wanted: count }),
  /** Null as long as the caller's own review is asked for, so that nobody is led by others. */
  score: v.nullable(count),
  rank: v.nullable(count),
  /** Only for the teacher in charge, and only when names are shown. */
  others: v.array(oneReview),
  proposal: decision,
  reason: text,
  decision,
  decidedBy: text,
  note: text,
  waitlistPlace: v.nullable(count),
  outcome: text,
});
export type ReviewedApplicant = v.InferOutput<typeof reviewedApplicant>;

export const review = v.object({
  id: text,
  title: text,
  /** Whose reviews these are. */
  me: text,
  /** May see names, and decides. */
  isInCharge: yes,
  namesHidden: yes,
  formState: text,
  closes: text,
  criteria: v.array(v.object({ name: text, weight: count })),
  criteriaFrom: v.picklist(['micro-internship', 'settings', 'usual']),
  /** Why nothing can be scored, or ''. */
  criteriaProblem: text,
  scale: v.array(v.object({ value: count, meaning: text })),
  placement: v.picklist(['by score', 'lottery']),
  /** '' until it was drawn. */
  lotterySeed: text,
  reviewers: v.array(v.object({ reviewer: text, done: count, recused: count, left: count })),
  /** Applications with as many reviews as they want, of all. */
  covered: v.object({ done: count, of: count }),
  applicants: v.array(reviewedApplicant),
  seats: v.object({
    min: count,
    max: count,
    held: count,
    accepted: count,
    proposed: count,
    free: count,
    waitlist: count,
  }),
  fairness: v.array(
    v.object({
      by: v.picklist(['first time', 'school', 'grade']),
      groups: v.array(v.object({ name: text, applied: count, chosen: v.nullable(count) })),
    }),
  ),
  /** Micro-internships whose seats are given out with this one's, itself included. */
  together: v.array(v.object({ id: text, title: text })),
  notes: v.array(text),
});
export type ReviewView = v.InferOutput<typeof review>;

export const proposalCounts = v.object({
  id: text,
  title: text,
  accept: count,
  waitlist: count,
  deny: count,
  seats: count,
});
