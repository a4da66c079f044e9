import type { Request, Response } from '../contract';
import { languageOf } from '../domain/mails/wanted';
import { isRunningRow, type Offering } from '../domain/offering';
import { asProposed } from '../domain/placement/decided';
import { Elsewhere } from '../domain/placement/elsewhere';
import { freeSeats, type Proposal, proposalsOf } from '../domain/placement/proposals';
import { isOwnNote, noteFor, reasonOf } from '../domain/placement/reasons';
import { placedTogether } from '../domain/placement/together';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { coverageOf } from '../domain/screening/coverage';
import { needsLottery, type Screened } from '../domain/screening/screened';
import { seatsMaxOf } from '../domain/screening/seats';
import { listWords } from '../domain/words';
import { contextFor } from './offerings';
import { notesOn } from './review';
import { noteScreening, noteSeeds, screenedFor, seedFor } from './screening';
import type { Work } from './session';

/** Gives the offering its lottery, once: drawing again gives the same. From then on seats go by it, not by scores. */
export function drawLottery(work: Work, request: Request<'drawLottery'>): Response<'drawLottery'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const seed = seedFor(work, offering);
  const isDrawn = offering.row.placement === 'lottery' && offering.row.lotterySeed !== '';
  noteSeeds(work, [offering]);
  if (!isDrawn) {
    work.change('micro-internships', offering.row.id, { placement: 'lottery' });
    work.log('Seats are given by lottery', '', offering.row.id);
  }
  noteScreening(work, offering);
  return { message: work.say(isDrawn ? 'lottery-before' : 'lottery-drawn', { seed }) };
}

interface Placement {
  offerings: Screened[];
  proposals: Proposal[];
}

/** The whole market with its proposals; seeds are taken as they would be drawn where only a lottery tells people apart. */
function placementFor(work: Work, offering: Offering): Placement {
  const all = work.offerings(isRunningRow);
  const { settings } = work.snapshot;
  const offerings = placedTogether(offering, all).map((one) => {
    const screened = screenedFor(work, one);
    const isUndrawn = one.row.lotterySeed === '' && needsLottery(screened, settings);
    return isUndrawn ? screenedFor(work, one, seedFor(work, one)) : screened;
  });
  const proposals = proposalsOf({ offerings, elsewhere: new Elsewhere(all), settings });
  return { offerings, proposals };
}

/** Writes a proposal and its reason for everybody who is not decided by hand; never a decision. */
export function proposeDecisions(
  work: Work,
  request: Request<'proposeDecisions'>,
): Response<'proposeDecisions'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const { settings } = work.snapshot;
  const { offerings, proposals } = placementFor(work, offering);
  if (proposals.length === 0) throw new Problem('refused', sentence('nothing-to-place'));
  for (const screened of offerings) refuseUnscored(work, screened, request.anyway === true);
  noteSeeds(
    work,
    offerings.filter(({ seed }) => seed !== '').map((screened) => screened.offering),
  );
  for (const screened of offerings) noteScreening(work, screened.offering);
  const proposed = new Set(proposals.map(({ application }) => application.id));
  for (const { application, decision, ...rest } of proposals) {
    const proposalReason = reasonOf({ application, decision, ...rest }, settings);
    work.change('applications', application.id, { proposal: decision, proposalReason });
  }
  for (const { candidates } of offerings) {
    for (const { application } of candidates) {
      if (application.outcome === '' && !proposed.has(application.id))
        work.change('applications', application.id, { proposal: '', proposalReason: '' });
    }
  }
  const counts = offerings.map((screened) => countsOf(screened, proposals, work));
  for (const { id, title: _, ...values } of counts)
    work.log(
      'Decisions proposed',
      Object.entries(values)
        .map(([what, n]) => `${what} ${n}`)
        .join(', '),
      id,
    );
  return {
    message: work.say('proposals-made', {
      ...sums(proposals),
      titles: listWords(
        counts.map(({ title }) => work.say('quoted', { title })),
        settings.language,
      ),
    }),
    offerings: counts,
    notes: offerings.flatMap((screened) => notesOn(work, screened, coverageOf(screened, settings))),
  };
}

/** Without scores nobody can be told from anybody else where there are not seats for all. */
function refuseUnscored(work: Work, screened: Screened, anyway: boolean): void {
  const { title } = screened.offering.row;
  const { settings } = work.snapshot;
  const { problem } = screened.criteria;
  const open = screened.ranked.filter(({ application }) => application.outcome === '');
  if (screened.byLottery || open.length <= freeSeats(screened, settings)) return;
  if (problem) throw new Problem('refused', sentence('criteria-unreadable', { title, problem }));
  const count = open.filter(({ score }) => score === null).length;
  if (count > 0 && !anyway) throw new Problem('refused', sentence('not-scored', { count, title }));
}

const sums = (proposals: readonly Proposal[]) => {
  const count = (decision: string) => proposals.filter((one) => one.decision === decision).length;
  return { accept: count('accept'), waitlist: count('waitlist'), deny: count('deny') };
};

function countsOf(screened: Screened, proposals: readonly Proposal[], work: Work) {
  const { id, title } = screened.offering.row;
  return {
    id,
    title,
    ...sums(proposals.filter(({ offering }) => offering.offering.row.id === id)),
    seats: seatsMaxOf(screened.offering, work.snapshot.settings),
  };
}

/**
 * Turns proposals into decisions, over all offerings they were made for; refused when what they were made from has
 * changed. Decisions by hand stay, and nobody is told.
 */
export function applyProposals(work: Work, request: Request<'applyProposals'>): Response<'applyProposals'> {
  const { offering } = contextFor(work, request.microInternshipId);
  const { settings } = work.snapshot;
  const { proposals } = placementFor(work, offering);
  if (proposals.length === 0) throw new Problem('refused', sentence('nothing-to-place'));
  if (proposals.every(({ application }) => application.proposal === ''))
    throw new Problem('refused', sentence('no-proposals'));
  const isOld = proposals.some(
    (one) =>
      one.application.proposal !== one.decision || one.application.proposalReason !== reasonOf(one, settings),
  );
  if (isOld) throw new Problem('refused', sentence('proposals-old'));
  const who = settings.text('teacherName');
  for (const proposal of proposals) {
    const { application, decision, place } = proposal;
    const note = noteFor(proposal, languageOf(application.studentLanguage, settings.language));
    const isTheirs = application.decisionNote !== '' && !isOwnNote(application.decisionNote);
    work.change('applications', application.id, {
      decision,
      decidedBy: asProposed(who, decision),
      waitlistPlace: decision === 'waitlist' ? place : null,
      ...(isTheirs ? {} : { decisionNote: note }),
    });
  }
  work.log('Decided as proposed', `${proposals.length}`, offering.row.id);
  return { message: work.say('proposals-applied', sums(proposals)) };
}
