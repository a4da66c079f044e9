import { dateFrom, isAfter } from '../dates';
import { owesIt } from '../owes';
import { repeatOf } from './decision';
import { type Context, dayFrom, studentPerson, type Wanted, want } from './wanted';

/**
 * Stage 7: seats offered from the waitlist, reminders to those missing, word of an expired seat or one given up, the
 * confirmation.
 */
export function registrationMails(context: Context): Wanted[] {
  const { offering, calendar, snapshot, at } = context;
  const wanted: Wanted[] = [];
  for (const application of offering.applications) {
    if (application.outcome !== 'accepted') continue;
    const person = studentPerson(context, application);
    const asked = dateFrom(application.registrationAsked);
    const deadline = dateFrom(application.registrationDeadline);
    if (owesIt(application, offering, 'registration') && asked && deadline) {
      if (application.waitlistPlace !== null) {
        wanted.push(
          want(context, {
            ...{ message: 'seat-offered', person, approved: true, day: asked },
            occurrence: repeatOf(context, 'seat-offered', application),
          }),
        );
      }
      const first = calendar.onOrAfter(
        asked.add({ days: snapshot.settings.number('registrationReminderDays') }),
      );
      const last = calendar.onOrBefore(deadline.subtract({ days: 1 }));
      if (isAfter(last, first))
        wanted.push(want(context, { message: 'registration-reminder-1', person, day: first }));
      if (isAfter(last, asked))
        wanted.push(want(context, { message: 'registration-last-day', person, day: last }));
    }
    if (offering.firstSession && isAfter(at.today, offering.firstSession)) continue;
    if (application.registrationStatus === 'expired')
      wanted.push(want(context, { message: 'seat-expired', person }));
    const isAnswer = application.registrationAnswered !== '';
    const answer = { confirmed: 'registration-confirmed', 'given up': isAnswer ? 'seat-given-up' : '' }[
      application.registrationStatus
    ];
    if (answer) {
      const day = dayFrom(context, asked ?? at.today, application.registrationAnswered);
      wanted.push(want(context, { message: answer, person, day }));
    }
  }
  return wanted;
}
