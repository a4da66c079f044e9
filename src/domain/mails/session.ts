import { Temporal } from 'temporal-polyfill';
import { isBefore, moment, type PlainDate } from '../dates';
import { groupBy, instantFrom, isRefused, mayTakePart } from '../offering';
import type { Session } from '../sessions';
import { tellingMails, toldFrom } from '../told';
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
 * The partner hears nothing of a group that nobody is in.
 */
export function sessionMails(context: Context): Wanted[] {
  const { sessions, steps } = context.offering;
  const opens = steps.get('session-support')?.opens;
  const [first] = sessions;
  const last = sessions[sessions.length - 1];
  if (!opens || !first || !last) return [];
  const ahead = sessions.filter((session) => !hasBegun(context, session));
  return [
    ...(hasBegun(context, first) ? [] : partnerDetails(context, opens)),
    ...(hasBegun(context, last) ? [] : [...studentDetails(context, opens), ...linkMails(context)]),
    ...ahead.flatMap((session) => repeatedMails(context, session)),
  ];
}

const hasBegun = ({ at }: Context, session: Session): boolean =>
  Temporal.Instant.compare(moment(session.date, session.start, at.zone), at.now) <= 0;

/** Who takes part, as far as anybody knows. */
const groupOf = ({ offering }: Context) =>
  offering.participants.filter((application) => !isRefused(application));

const partnersOf = (context: Context) => {
  const { partner } = context.offering;
  return partner && partner.doNotContact !== true && groupOf(context).length > 0 ? [partner] : [];
};

function partnerDetails(context: Context, opens: PlainDate): Wanted[] {
  const [firstAnswer = ''] = groupOf(context)
    .map(({ registrationAnswered }) => registrationAnswered)
    .sort();
  return partnersOf(context).map((partner) =>
    want(context, {
      message: 'session-details-partner',
      person: partnerPerson(context, partner),
      day: dayFrom(context, opens, firstAnswer),
    }),
  );
}

const studentDetails = (context: Context, opens: PlainDate): Wanted[] =>
  groupOf(context).map((application) =>
    want(context, {
      message: 'session-details-student',
      person: studentPerson(context, application),
      day: dayFrom(context, opens, application.registrationAnswered),
    }),
  );

/** The link to those whose details had left without it, as soon as there is one. */
function linkMails(context: Context): Wanted[] {
  const { participants, row } = context.offering;
  if (row.joinLink === '') return [];
  const told = groupBy(
    tellingMails(context).filter(({ audience }) => audience === 'student'),
    ({ personId }) => personId,
  );
  return participants.filter(mayTakePart).flatMap((application) => {
    const details = instantFrom(sentAt(context, 'session-details-student', application.id) ?? '');
    const released = instantFrom(application.releaseAnswered);
    const links = (told.get(application.id) ?? []).map((mail) => toldFrom(mail.told).link);
    const isPromised = links.includes('') && !links.some((link) => link !== undefined && link !== '');
    const isLater = !!details && !!released && Temporal.Instant.compare(released, details) >= 0;
    if (!details || !(isPromised || (isLater && links.every((link) => link === undefined)))) return [];
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
