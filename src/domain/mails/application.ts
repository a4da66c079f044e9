import { dateFrom, dateOfInstant, isAfter, isBefore } from '../dates';
import { isShut } from '../forms-of';
import { recipientsIn } from '../recipients';
import { sharingForm } from '../round';
import { addressPerson, type Context, sentAt, type Wanted, want } from './wanted';

/**
 * Stage 4: the call to students and counsellors, as soon as the form is open, and the nudge the day before it closes to
 * those who were called before that day and have not applied in the form, for whichever offering. A group gets the call
 * only: who of it has applied cannot be told by its address.
 */
export function callMails(context: Context): Wanted[] {
  const { offering, snapshot, calendar, at } = context;
  const { row } = offering;
  const opens = offering.steps.get('student-recruitment')?.opens;
  const closes = dateFrom(row.applicationsClose);
  if (!opens || row.applicationFormState !== 'open' || !closes || isBefore(closes, at.today)) return [];
  if (isShut(row, 'application')) return [];
  const sharing = new Set(sharingForm(row, snapshot.microInternships).map(({ id }) => id));
  const applied = new Set(
    snapshot.applications
      .filter((one) => one.replacedBy === '' && sharing.has(one.microInternshipId))
      .map((one) => one.schoolMail.toLowerCase()),
  );
  const wanted: Wanted[] = [];
  const day = isAfter(opens, at.today) ? { day: opens } : {};
  const usual = snapshot.settings.list('counsellors').join('\n');
  const { people, groups } = recipientsIn(`${usual}\n${row.counsellors}`);
  for (const address of [...people, ...groups]) {
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call-counsellors', person, ...day }));
  }
  const nudge = calendar.onOrBefore(closes.subtract({ days: 1 }));
  const called = recipientsIn(row.studentsCalled);
  for (const address of called.groups) {
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call', person, ...day }));
  }
  for (const address of called.people) {
    if (applied.has(address)) continue;
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call', person, ...day }));
    const told = dateOfInstant(sentAt(context, 'application-call', person.id) ?? '', at.zone);
    if (told && isBefore(told, nudge))
      wanted.push(want(context, { message: 'application-nudge', person, day: nudge }));
  }
  return wanted;
}
