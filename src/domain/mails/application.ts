import { dateFrom, dateOfInstant, isAfter, isBefore } from '../dates';
import { isShut } from '../forms-of';
import { recipientsIn } from '../recipients';
import { addressPerson, type Context, sentAt, type Wanted, want } from './wanted';

/**
 * Stage 4: the call to students and counsellors, as soon as the form is open, and the nudge the day before it closes to
 * those who were called before that day and have not applied. A group gets the call only: who of it has applied cannot be
 * told by its address.
 */
export function callMails(context: Context): Wanted[] {
  const { offering, snapshot, calendar, at } = context;
  const { row } = offering;
  const opens = offering.steps.get('student-recruitment')?.opens;
  const closes = dateFrom(row.applicationsClose);
  if (!opens || row.applicationFormState !== 'open' || !closes || isBefore(closes, at.today)) return [];
  if (isShut(row, 'application')) return [];
  const applied = new Set(offering.applications.map((application) => application.schoolMail.toLowerCase()));
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
