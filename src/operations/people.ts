import type { Request, Response } from '../contract';
import { registrationDeadline } from '../domain/facts';
import { isRunningRow } from '../domain/offering';
import { Elsewhere } from '../domain/placement/elsewhere';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { contextFor, contextOfApplication } from './offerings';
import type { Work } from './session';

/** Decisions stay inside the tracker until the batch is released. */
export function decide(work: Work, request: Request<'decide'>): Response<'decide'> {
  for (const { applicationId, decision } of request.decisions) {
    const context = contextOfApplication(work, applicationId);
    work.change('applications', applicationId, {
      decision,
      decidedBy: context.snapshot.settings.text('teacherName'),
    });
  }
  rankWaitlist(
    work,
    request.decisions.map(({ applicationId }) => applicationId),
  );
  work.log('Decisions noted', `${request.decisions.length}`);
  return { message: work.say('decisions-noted', { count: request.decisions.length }) };
}

/** Waitlist places follow the order of decisions by rank, then by time of application; released ones keep theirs. */
function rankWaitlist(work: Work, applicationIds: readonly string[]): void {
  const offerings = new Set(applicationIds.map((id) => contextOfApplication(work, id).offering.row.id));
  for (const id of offerings) {
    const { applications } = contextFor(work, id).offering;
    const told = applications.filter((one) => one.outcome === 'waitlisted').length;
    const waiting = applications
      .filter((one) => one.decision === 'waitlist' && one.outcome === '')
      .sort((a, b) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || a.submitted.localeCompare(b.submitted));
    for (const [index, one] of waiting.entries()) {
      if (one.waitlistPlace !== told + index + 1)
        work.change('applications', one.id, { waitlistPlace: told + index + 1 });
    }
    for (const one of applications) {
      if (one.decision !== 'waitlist' && one.outcome === '' && one.waitlistPlace !== null) {
        work.change('applications', one.id, { waitlistPlace: null });
      }
    }
  }
}

/** Offers a free seat to a student on the waitlist: an outcome of its own, with its own deadline. */
export function offerSeat(work: Work, request: Request<'offerSeat'>): Response<'offerSeat'> {
  const context = contextOfApplication(work, request.applicationId);
  const { offering } = context;
  const application = offering.applications.find((one) => one.id === request.applicationId);
  if (application?.outcome !== 'waitlisted') throw new Problem('refused', sentence('only-from-waitlist'));
  const other = new Elsewhere(work.offerings(isRunningRow)).seatInstead(application, offering);
  if (other) throw new Problem('refused', sentence('seat-at-same-time', { title: other.row.title }));
  const seats = offering.row.seatsMax ?? context.snapshot.settings.number('seatsMax');
  if (offering.seated.length >= seats) throw new Problem('refused', sentence('seats-taken', { seats }));
  const toldOn = context.calendar.onOrAfter(context.at.today);
  work.change('applications', application.id, {
    decision: 'accept',
    outcome: 'accepted',
    outcomeReleased: work.now.toString(),
    registrationStatus: 'asked',
    registrationAsked: toldOn.toString(),
    registrationDeadline: registrationDeadline(
      context,
      toldOn,
      context.snapshot.settings.number('offeredSeatDays'),
    ).toString(),
  });
  work.log('Seat offered from the waitlist', '', offering.row.id, application.id);
  return { message: work.say('seat-offered') };
}

/** A student (or the family) takes back; the seat becomes free. */
export function withdrawStudent(
  work: Work,
  request: Request<'withdrawStudent'>,
): Response<'withdrawStudent'> {
  const { offering } = contextOfApplication(work, request.applicationId);
  work.change('applications', request.applicationId, {
    outcome: 'withdrawn',
    registrationStatus: 'given up',
  });
  work.log('Student withdrew', '', offering.row.id, request.applicationId);
  return { message: work.say('seat-free') };
}
