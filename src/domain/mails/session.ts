import { Temporal } from 'temporal-polyfill';
import { isBefore, moment, type PlainDate } from '../dates';
import { instantFrom, isRefused, mayTakePart } from '../offering';
import type { Session } from '../sessions';
import {
  type Context,
  dayFrom,
  partnerPerson,
  sentAt,
  studentPerson,
  teacherPerson,
  type Wanted,
  want,
} from './wanted';

/**
 * Stage 9: details to partner and students, different ones; the join link when the release came in after them; repeated
 * one school day before each session. Nothing of it once the session has begun, nor to a student whose family said no.
 */
export function sessionMails(context: Context): Wanted[] {
  const { sessions, steps } = context.offering;
  const opens = steps.get('session-support')?.opens;
  const [first] = sessions;
  if (!opens || !first) return [];
  const before = hasBegun(context, first) ? [] : [...detailMails(context, opens), ...linkMails(context)];
  const ahead = sessions.filter((session) => !hasBegun(context, session));
  return [...before, ...ahead.flatMap((session) => repeatedMails(context, session))];
}

const hasBegun = ({ at }: Context, session: Session): boolean =>
  Temporal.Instant.compare(moment(session.date, session.start, at.zone), at.now) <= 0;

const partnersOf = ({ offering: { partner } }: Context) =>
  partner && partner.doNotContact !== true ? [partner] : [];

function detailMails(context: Context, opens: PlainDate): Wanted[] {
  const students = context.offering.participants.filter((application) => !isRefused(application));
  return [
    ...partnersOf(context).map((partner) =>
      want(context, {
        message: 'session-details-partner',
        person: partnerPerson(context, partner),
        day: opens,
      }),
    ),
    ...students.map((application) =>
      want(context, {
        message: 'session-details-student',
        person: studentPerson(context, application),
        day: dayFrom(context, opens, application.registrationAnswered),
      }),
    ),
  ];
}

/** The link to those whose details had left without it, as soon as there is one. */
function linkMails(context: Context): Wanted[] {
  const { participants, row } = context.offering;
  if (row.joinLink === '') return [];
  return participants.filter(mayTakePart).flatMap((application) => {
    const details = instantFrom(sentAt(context, 'session-details-student', application.id) ?? '');
    const released = instantFrom(application.releaseAnswered);
    if (!details || !released || Temporal.Instant.compare(released, details) < 0) return [];
    return [want(context, { message: 'session-link-student', person: studentPerson(context, application) })];
  });
}

function repeatedMails(context: Context, session: Session): Wanted[] {
  const day = context.calendar.onOrBefore(session.date.subtract({ days: 1 }));
  const occurrence = session.date.toString();
  return [
    ...partnersOf(context).map((partner) =>
      want(context, {
        message: 'session-tomorrow-partner',
        person: partnerPerson(context, partner),
        day,
        occurrence,
      }),
    ),
    ...context.offering.participants.filter(mayTakePart).map((application) =>
      want(context, {
        message: 'session-tomorrow-student',
        person: studentPerson(context, application),
        day,
        occurrence,
      }),
    ),
  ];
}

/**
 * Stage 10: the run of show on the morning of each session, to the teacher; after a session that is not the last, the
 * assignment and the next date to everybody who takes part, also to those who missed it.
 */
export function facilitationMails(context: Context): Wanted[] {
  const { offering, at, snapshot } = context;
  const { sessions } = offering;
  const sheets = sessions
    .filter((session) => !isBefore(session.date, at.today))
    .map((session) =>
      want(context, {
        message: 'run-of-show',
        person: teacherPerson(context),
        day: session.date,
        time: snapshot.settings.text('runOfShowAt'),
        occurrence: session.date.toString(),
        anyHour: true,
      }),
    );
  const between = sessions.slice(0, -1).flatMap((session, index) => {
    const next = sessions[index + 1] as Session;
    if (!isBefore(session.date, next.date) || hasBegun(context, next)) return [];
    return offering.participants.filter(mayTakePart).map((application) =>
      want(context, {
        message: 'next-session-student',
        person: studentPerson(context, application),
        day: context.calendar.onOrAfter(session.date),
        time: session.end,
        occurrence: session.date.toString(),
      }),
    );
  });
  return [...sheets, ...between];
}
