import { isBefore } from '../dates';
import { say } from '../say';
import { countedFrom, tooFew } from '../screening/enough';
import { type Context, teacherPerson, type Wanted, want } from './wanted';

/** Stage 5: the teacher is told once, while the form is still open, that too few have applied. */
export function screeningMails(context: Context): Wanted[] {
  const { offering, at } = context;
  const from = countedFrom(context);
  if (offering.row.applicationFormState !== 'open' || !from) return [];
  if (isBefore(at.today, context.calendar.onOrBefore(from))) return [];
  const found = tooFew(context);
  if (!found) return [];
  const person = teacherPerson(context);
  const values = () => ({ problem: say(person.language, 'too-few-applied', { ...found }) });
  return [want(context, { message: 'too-few-applicants', person, values })];
}
