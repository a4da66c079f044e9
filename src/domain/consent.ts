import type { Language } from '../toolkit/language';
import { firstName, mayTakePart, type Offering } from './offering';
import type { ApplicationRow } from './records';
import type { Settings } from './settings';

/** Whether a session may be recorded, with the reason a teacher can act on (California: everyone's consent, and the principal's). */
export function recording(offering: Offering, settings: Settings): { allowed: boolean; reason: string } {
  if (settings.text('recordingRule') === 'never')
    return { allowed: false, reason: 'no: your school never records' };
  const missing: string[] = [];
  const against = offering.participants.filter((application) => application.mayBeRecorded !== true).length;
  if (offering.participants.length === 0) missing.push('nobody is registered yet');
  if (against > 0)
    missing.push(
      `${against} of ${offering.participants.length} has not agreed`.replace(/^([^1].*) has/, '$1 have'),
    );
  if (offering.row.recordingOkByPartner !== true) missing.push('the partner has not agreed');
  if (offering.row.recordingOkByPrincipal !== true) missing.push('the principal has not agreed');
  return missing.length === 0
    ? { allowed: true, reason: 'yes: everyone has agreed' }
    : { allowed: false, reason: `no: ${missing.join(', ')}` };
}

/** Whose first name and question the partner may be told: the family's yes to sharing, nothing less (FERPA). */
export const sharedWithPartner = (offering: Offering): ApplicationRow[] =>
  offering.participants.filter(
    (application) => mayTakePart(application) && application.shareWithPartner === true,
  );

/** The group as the partner may know it. */
export function groupWords(offering: Offering, language: Language): string {
  const names = sharedWithPartner(offering).map(firstName);
  const more = offering.participants.length - names.length;
  const others =
    language === 'en'
      ? more === 1
        ? 'one more student'
        : `${more} more students`
      : more === 1
        ? 'un estudiante más'
        : `${more} estudiantes más`;
  if (names.length === 0) {
    const count = offering.participants.length || Number(offering.row.seatsMax);
    return language === 'en'
      ? `${count} students; their first names follow once their families have agreed`
      : `${count} estudiantes; sus nombres siguen cuando sus familias hayan dado su acuerdo`;
  }
  const all = more > 0 ? [...names, others] : names;
  const and = language === 'en' ? ' and ' : ' y ';
  return all.length === 1 ? (all[0] as string) : all.slice(0, -1).join(', ') + and + all[all.length - 1];
}
