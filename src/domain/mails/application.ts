import { dateFrom, isBefore } from '../dates';
import { isMailAddress } from '../settings';
import { addressPerson, type Context, type Wanted, want } from './wanted';

/** Stage 4: the call to students and counsellors, and the nudge the day before closing to those who have not applied. */
export function callMails(context: Context): Wanted[] {
  const { offering, snapshot, calendar, at } = context;
  const { row } = offering;
  const opens = offering.steps.get('student-recruitment')?.opens;
  const closes = dateFrom(row.applicationsClose);
  if (!opens || row.applicationFormState !== 'open' || !closes || isBefore(closes, at.today)) return [];
  const applied = new Set(offering.applications.map((application) => application.schoolMail.toLowerCase()));
  const wanted: Wanted[] = [];
  for (const address of addresses([...snapshot.settings.list('counsellors'), row.counsellors].join('\n'))) {
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call-counsellors', person, day: opens }));
  }
  const nudge = calendar.onOrBefore(closes.subtract({ days: 1 }));
  for (const address of addresses(row.studentsCalled)) {
    if (applied.has(address)) continue;
    const person = addressPerson(context, address);
    wanted.push(want(context, { message: 'application-call', person, day: opens }));
    if (isBefore(opens, nudge))
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
