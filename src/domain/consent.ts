import type { Language, Localized } from '../toolkit/language';
import { firstName, isRefused, mayTakePart, type Offering } from './offering';
import type { ApplicationRow } from './records';
import type { Settings } from './settings';

const reasons = {
  never: { en: 'no: your school never records', es: 'no: su escuela nunca graba' },
  nobody: { en: 'nobody is registered yet', es: 'todavía no hay nadie inscrito' },
  partner: { en: 'the partner has not agreed', es: 'falta el acuerdo de la empresa' },
  principal: { en: 'the principal has not agreed', es: 'falta el acuerdo de la dirección' },
  everyone: { en: 'yes: everyone has agreed', es: 'sí: todas las personas están de acuerdo' },
} satisfies Record<string, Localized>;

/** Whether a session may be recorded by those who take part, with the reason a teacher can act on (California: everyone's consent, and the principal's). */
export function recording(
  offering: Offering,
  settings: Settings,
  language: Language = 'en',
): { allowed: boolean; reason: string } {
  const { row } = offering;
  const participants = offering.participants.filter((application) => !isRefused(application));
  if (settings.text('recordingRule') === 'never') return { allowed: false, reason: reasons.never[language] };
  const missing: string[] = [];
  const against = participants.filter((application) => !mayRecord(application)).length;
  if (participants.length === 0) missing.push(reasons.nobody[language]);
  if (against > 0)
    missing.push(
      {
        en: `${against} of ${participants.length} ${against === 1 ? 'has' : 'have'} not agreed`,
        es: `${against} de ${participants.length} no ${against === 1 ? 'ha' : 'han'} dado su acuerdo`,
      }[language],
    );
  if (row.recordingOkByPartner !== true) missing.push(reasons.partner[language]);
  if (row.recordingOkByPrincipal !== true) missing.push(reasons.principal[language]);
  return missing.length === 0
    ? { allowed: true, reason: reasons.everyone[language] }
    : { allowed: false, reason: `no: ${missing.join(', ')}` };
}

const mayRecord = (application: ApplicationRow): boolean =>
  mayTakePart(application) && application.mayBeRecorded === true;

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
    const count = offering.participants.length || Number(offering.row.seatsMax ?? 0);
    return language === 'en'
      ? `${count} ${count === 1 ? 'student' : 'students'}; first names follow once the families have agreed`
      : `${count} ${count === 1 ? 'estudiante' : 'estudiantes'}; los nombres siguen cuando las familias hayan dado su acuerdo`;
  }
  const all = more > 0 ? [...names, others] : names;
  const and = language === 'en' ? ' and ' : ' y ';
  return all.length === 1 ? (all[0] as string) : all.slice(0, -1).join(', ') + and + all[all.length - 1];
}
