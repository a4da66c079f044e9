import { dateOfInstant, isAfter, isBefore } from '../dates';
import { mayTakePart } from '../offering';
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

/** Stage 9: details to partner and students, different ones; repeated one school day before each session. */
export function sessionMails(context: Context): Wanted[] {
  const { offering, calendar, at } = context;
  const opens = offering.steps.get('session-support')?.opens;
  if (!opens || offering.sessions.length === 0) return [];
  const wanted: Wanted[] = [];
  const { partner, firstSession } = offering;
  if (partner && partner.doNotContact !== true && !isAfter(at.today, firstSession ?? at.today)) {
    wanted.push(
      want(context, {
        message: 'session-details-partner',
        person: partnerPerson(context, partner),
        day: opens,
      }),
    );
  }
  for (const application of offering.participants) {
    if (isAfter(at.today, firstSession ?? at.today)) break;
    wanted.push(
      want(context, {
        message: 'session-details-student',
        person: studentPerson(context, application),
        day: dayFrom(context, opens, application.registrationAnswered),
      }),
    );
  }
  for (const application of offering.participants.filter(mayTakePart)) {
    const details = dateOfInstant(sentAt(context, 'session-details-student', application.id) ?? '', at.zone);
    const released = dateOfInstant(application.releaseAnswered, at.zone);
    if (!details || !released || isBefore(released, details) || offering.row.joinLink === '') continue;
    if (isAfter(at.today, firstSession ?? at.today)) break;
    wanted.push(
      want(context, {
        message: 'session-link-student',
        person: studentPerson(context, application),
        day: calendar.onOrAfter(released),
      }),
    );
  }
  for (const session of offering.sessions) {
    if (isBefore(session.date, at.today)) continue;
    const day = calendar.onOrBefore(session.date.subtract({ days: 1 }));
    const occurrence = session.date.toString();
    if (partner && partner.doNotContact !== true) {
      wanted.push(
        want(context, {
          message: 'session-tomorrow-partner',
          person: partnerPerson(context, partner),
          day,
          occurrence,
        }),
      );
    }
    for (const application of offering.participants.filter(mayTakePart)) {
      wanted.push(
        want(context, {
          message: 'session-tomorrow-student',
          person: studentPerson(context, application),
          day,
          occurrence,
        }),
      );
    }
  }
  return wanted;
}

/** Stage 10: the run of show on the morning of each session, to the teacher. */
export function facilitationMails(context: Context): Wanted[] {
  const { offering, at, snapshot } = context;
  return offering.sessions
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
}
