import type { Language } from '../toolkit/language';
import { type FeedbackSummary, summariseFeedback } from './feedback-summary';
import { attendanceTaken, attended, type Offering } from './offering';
import type { Session } from './sessions';

/** With fewer answers a mean tells the partner what single students said, so that it is left out. */
export const FEWEST_ANSWERS_TOLD = 3;

/** What may be told outside the school about a micro-internship. */
export interface Impact {
  students: number;
  sessions: number;
  /** Of one student: the length of all sessions, to a tenth. */
  hours: number;
  /** Mean of "all in all", 1 to 5; null where too few have answered. */
  rating: number | null;
  answers: number;
  /** How many are more interested in the career than before; null where too few have answered. */
  grew: number | null;
  /** Skills that students say they can do on their own now; empty where too few have answered. */
  skills: { skill: string; can: number; of: number }[];
}

/** Minutes of one session by the clock. */
export function minutesOf({ start, end }: Pick<Session, 'start' | 'end'>): number {
  const minutes = (time: string): number => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  };
  return minutes(end) - minutes(start);
}

export const hoursOf = (sessions: readonly Pick<Session, 'start' | 'end'>[]): number =>
  Math.round(sessions.reduce((sum, session) => sum + minutesOf(session), 0) / 6) / 10;

/** Those who were there; everybody registered as long as no attendance was taken at all. */
export function presentOf(offering: Offering): number {
  const there = offering.participants.filter((one) => attended(one, offering.sessions.length, 'one')).length;
  const isTaken =
    attendanceTaken(offering) || offering.participants.some(({ attendance }) => /\w/.test(attendance));
  return isTaken ? there : offering.participants.length;
}

export function impactOf(offering: Offering): Impact {
  const feedback = summariseFeedback(offering.feedback);
  const enough = feedback.overall.answers >= FEWEST_ANSWERS_TOLD;
  return {
    students: presentOf(offering),
    sessions: offering.sessions.length,
    hours: hoursOf(offering.sessions),
    rating: enough ? feedback.overall.mean : null,
    answers: feedback.overall.answers,
    grew: changed(feedback) >= FEWEST_ANSWERS_TOLD ? feedback.interest.grew : null,
    skills: feedback.skills.flatMap(({ skill, counts }) => {
      const of = counts.reduce((sum, count) => sum + count, 0);
      return of < FEWEST_ANSWERS_TOLD ? [] : [{ skill, can: (counts[2] ?? 0) + (counts[3] ?? 0), of }];
    }),
  };
}

const changed = ({ interest: { grew, same, fell } }: FeedbackSummary): number => grew + same + fell;

export const decimal = (number: number, language: Language): string =>
  language === 'es' ? String(number).replace('.', ',') : String(number);

const nobodyCame: Record<Language, string> = {
  en: 'in the end nobody could come, and we are sorry; what you prepared is not lost on us.',
  es: 'al final no pudo venir nadie, y lo sentimos; valoramos lo que usted preparó.',
};

/** "6 students, 1.5 hours with you, rated 4.7 of 5; 5 of 6 are more interested in this career than before." */
export function impactLine(offering: Offering, language: Language): string {
  const { students, hours, rating, grew, answers } = impactOf(offering);
  if (students === 0) return nobodyCame[language];
  const shown = rating === null ? '' : rating.toFixed(1);
  const english = () => {
    const rated = shown ? `, rated ${shown} of 5` : '';
    const more = grew ? `; ${grew} of ${answers} are more interested in this career than before` : '';
    return `${students} ${students === 1 ? 'student' : 'students'}, ${hours} ${hours === 1 ? 'hour' : 'hours'} with you${rated}${more}.`;
  };
  const spanish = () => {
    const rated = shown ? `, con una nota de ${shown.replace('.', ',')} sobre 5` : '';
    const more = grew ? `; ${grew} de ${answers} tienen más interés en esta profesión que antes` : '';
    return `${students} ${students === 1 ? 'estudiante' : 'estudiantes'}, ${decimal(hours, 'es')} ${hours === 1 ? 'hora' : 'horas'} con usted${rated}${more}.`;
  };
  return language === 'en' ? english() : spanish();
}
