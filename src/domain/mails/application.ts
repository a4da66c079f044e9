import { dateFrom, dateOfInstant, isAfter, isBefore } from '../dates';
import { isShut } from '../forms-of';
import { isMailAddress } from '../settings';
import { addressPerson, type Context, sentAt, type Wanted, want } from './wanted';

/**
 * Stage 4: the call to students and counsellors, as soon as the form is open, and the nudge the day before it closes to
 * those who were called before that day and have not applied.
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
  for (const address of addresses([...snapshot.settings.list('counsellors'), row.counsellors].join('\n'))) {
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call-counsellors', person, ...day }));
  }
  const nudge = calendar.onOrBefore(closes.subtract({ days: 1 }));
  for (const address of addresses(row.studentsCalled)) {
    if (applied.has(address)) continue;
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call', person, ...day }));
    const called = dateOfInstant(sentAt(context, 'application-call', person.id) ?? '', at.zone);
    if (called && isBefore(called, nudge))
      wanted.push(want(context, { message: 'application-nudge', person, day: nudge }));
  }
  return wanted;
}

/** Mail addresses in a text, one or several a line, lower-cased, each once; anything else is left out. */
export function addresses(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .map((part) => part.trim().toLowerCase())
        .filter(isMailAddress),
    ),
  ];
}
