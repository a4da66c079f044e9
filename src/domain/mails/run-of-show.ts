import { type ChecklistItem, sessionDayChecklist } from '../../toolkit/checklists';
import type { Language } from '../../toolkit/language';
import { recording } from '../consent';
import { firstName } from '../offering';
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
    `${words.recording}: ${recording(context.offering, context.snapshot.settings).reason}`,
    `${words.group}: ${roster.join(', ') || '–'}`,
    '',
    bulletList(lines),
  ].join('\n');
}
