import { type ChecklistItem, sessionDayChecklist } from '../../toolkit/checklists';
import type { Language } from '../../toolkit/language';
import { sessionPlan } from '../../toolkit/session-guide';
import { recording } from '../consent';
import { firstName, mayTakePart } from '../offering';
import { plainWords } from '../render';
import type { Session } from '../sessions';
import { bulletList, timeWords } from '../words';
import type { Context } from './wanted';

/** Checklist lines that hold for a session: recording only where it is allowed, the assignment only where there is one. */
export function checklistFor(
  context: Pick<Context, 'offering' | 'snapshot'>,
  session: Session,
): ChecklistItem[] {
  const { offering, snapshot } = context;
  const isLast = offering.sessions[offering.sessions.length - 1]?.date.equals(session.date) ?? true;
  const holds: Record<NonNullable<ChecklistItem['onlyIf']>, boolean> = {
    'recording allowed': recording(offering, snapshot.settings).allowed,
    'recording not allowed': !recording(offering, snapshot.settings).allowed,
    assignment: offering.row.assignment !== '',
    'another session': !isLast,
    'last session': isLast,
  };
  return sessionDayChecklist.filter((item) => !item.onlyIf || holds[item.onlyIf]);
}

/** When a line of the checklist is due, as wall-clock time, or '' during the session. */
export function timeOf(item: ChecklistItem, session: Session): string {
  if (!item.minutes) return '';
  const [hour = 0, minute = 0] = (item.minutes.from === 'start' ? session.start : session.end)
    .split(':')
    .map(Number);
  const total = Math.min(24 * 60 - 1, Math.max(0, hour * 60 + minute + item.minutes.offset));
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** The run of show of one session: the lines with their times, the roster, and whether recording is allowed. */
export function runOfShow(context: Context, session: Session, language: Language): string {
  const lines = checklistFor(context, session).map((item) => {
    const time = timeOf(item, session);
    return time ? `**${timeWords(time, language)}** ${item.text[language]}` : item.text[language];
  });
  const roster = context.offering.participants.map((application) => plainWords(firstName(application)));
  const words = {
    en: { recording: 'Recording', group: 'Group' },
    es: { recording: 'Grabación', group: 'Grupo' },
  }[language];
  return [
    `${words.recording}: ${recording(context.offering, context.snapshot.settings, language).reason}`,
    `${words.group}: ${roster.join(', ') || '–'}`,
    '',
    bulletList(lines),
  ].join('\n');
}

/** The partner's plan of the session: its parts with their times, in proportion when it is shorter or longer than the plan. */
export function sessionOutline(session: Session, language: Language): string {
  const [start, end] = [session.start, session.end].map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  }) as [number, number];
  const planned = sessionPlan.reduce((sum, part) => sum + part.minutes, 0);
  let at = 0;
  return bulletList(
    sessionPlan.map((part) => {
      const minute = start + Math.round((at * (end - start)) / planned);
      at += part.minutes;
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      return `**${timeWords(time, language)}** ${part.title[language]}`;
    }),
  );
}

/** What the teacher should know before the session: whose release is not in; said too when nothing is missing. */
export function missingForTeacher({ offering }: Context, language: Language): string {
  const open = offering.seated.filter((one) => !mayTakePart(one));
  const words = {
    en: {
      none: 'Nothing is missing: everybody is registered and released.',
      admit: 'may not be admitted: registration or release is missing',
    },
    es: {
      none: 'No falta nada: todos están inscritos y autorizados.',
      admit: 'no puede entrar: falta la inscripción o la autorización',
    },
  }[language];
  return open.length === 0
    ? words.none
    : bulletList(open.map((one) => `${plainWords(firstName(one))} ${words.admit}`));
}
