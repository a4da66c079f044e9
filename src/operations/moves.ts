import type { Request, Response } from '../contract';
import { dateFrom } from '../domain/dates';
import { changeMails } from '../domain/mails/changes';
import type { Context, Wanted } from '../domain/mails/wanted';
import {
  contextWith,
  type Move,
  moveOf,
  type StepMove,
  sessionsProblem,
  typedSessions,
} from '../domain/move';
import { isRunning } from '../domain/offering';
import { isOpen } from '../domain/outbox';
import { pinChanges } from '../domain/pins';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { formatSessions, inOrder, type Session } from '../domain/sessions';
import { dateWords } from '../domain/words';
import { stageOf } from '../toolkit/stages';
import { contextFor, runningContexts } from './offerings';
import type { Work } from './session';

/** Takes in what people typed over dates: of steps, which pins them, and of sessions, which moves the micro-internship. */
export function adoptDates(work: Work): void {
  for (const context of runningContexts(work)) {
    for (const { id, values } of pinChanges(context.offering)) work.change('steps', id, values);
    const typed = typedSessions(context);
    const { row, sessions } = context.offering;
    if (typed.kind === 'first')
      work.change('micro-internships', row.id, { plannedSessions: formatSessions(sessions) });
    if (typed.kind === 'moved') {
      const now = contextFor(work, row.id);
      makeMove(work, now, moveOf(now, typed.sessions));
    }
  }
}

/**
 * Writes a move: steps and deadlines first, that it is made last. Until then "Sessions" and the plan differ, so an
 * interrupted move is made again, and ends the same.
 */
function makeMove(work: Work, { offering }: Context, move: Move): void {
  work.save();
  for (const { tab, id, values } of move.changes) work.change(tab, id, values);
  const line = (sessions: readonly Session[]) => formatSessions(sessions).replace(/\n/g, '; ');
  work.log('Sessions moved', `${line(offering.sessions)} → ${line(move.sessions)}`, offering.row.id);
  work.save();
}

/** Another date, previewed or made: what moves, what stays, and who is told. */
export function moveSessions(work: Work, request: Request<'moveSessions'>): Response<'moveSessions'> {
  const known = contextFor(work, request.microInternshipId);
  if (!isRunning(known.offering)) throw new Problem('refused', sentence('only-running-moves'));
  const pins = pinChanges(known.offering).map((change) => ({ tab: 'steps' as const, ...change }));
  const context = contextWith(known, pins);
  const sessions = inOrder(
    request.sessions.map((one) => ({ ...one, date: dateFrom(one.date) as Session['date'] })),
  );
  const problem = sessionsProblem(context, sessions);
  if (problem) throw new Problem('refused', problem);
  const { row } = context.offering;
  const isSame = formatSessions(sessions) === formatSessions(context.offering.sessions);
  if (isSame && formatSessions(sessions) === row.sessions)
    throw new Problem('refused', sentence('sessions-same'));
  const move = moveOf(context, sessions);
  const after = contextWith(context, move.changes);
  const told = changeMails(after).filter(({ message }) => message.startsWith('date-changed-'));
  const preview = previewOf(work, context, after, move, told);
  if (request.preview !== true) {
    for (const { id, values } of pins) work.change('steps', id, values);
    // The cell first: an interruption leaves a move that the next run finishes.
    work.change('micro-internships', row.id, {
      sessions: formatSessions(sessions),
      changeReason: request.reason ?? '',
    });
    if (!isSame) makeMove(work, context, move);
  }
  return {
    message:
      told.length > 0
        ? work.say('sessions-moved', { count: told.length })
        : work.say('sessions-moved-silently'),
    preview,
  };
}

export const noticeOf = ({
  audience,
  name,
  message,
}: Wanted): { audience: string; name: string; message: string } => ({
  audience,
  name,
  message,
});

function previewOf(
  work: Work,
  before: Context,
  after: Context,
  move: Move,
  told: readonly Wanted[],
): Response<'moveSessions'>['preview'] {
  const { language } = work.snapshot.settings;
  const mine = before.outbox;
  return {
    steps: move.steps.map((one) => stepShown(one, language)).sort((a, b) => a.number - b.number),
    notices: told.map(noticeOf),
    unsent: mine.filter(({ status }) => isOpen(status)).length,
    sent: mine.filter(({ status }) => status === 'sent').length,
    notes: notesOn(work, before, after, move),
  };
}

const stepShown = ({ step, what, due }: StepMove, language: 'en' | 'es') => ({
  number: stageOf(step.stage).number,
  name: stageOf(step.stage).name[language],
  what,
  from: step.row.due,
  to: due?.toString() ?? step.row.due,
});

function notesOn(work: Work, before: Context, after: Context, move: Move): string[] {
  const { language } = work.snapshot.settings;
  const words = (date: string) => {
    const known = dateFrom(date);
    return known ? dateWords(known, language) : date;
  };
  const { row } = before.offering;
  const notes = move.sessions
    .filter(({ date }) => !before.calendar.isSchoolDay(date))
    .map(({ date }) => work.say('no-school-day', { date: dateWords(date, language) }));
  if (move.isSqueezed) notes.push(work.say('note-squeezed'));
  const closes = after.offering.row.applicationsClose;
  if (closes !== row.applicationsClose)
    notes.push(work.say('note-closing-moves', { date: words(closes), before: words(row.applicationsClose) }));
  const registrations = move.changes.filter(({ tab }) => tab === 'applications').length;
  if (registrations > 0) notes.push(work.say('note-registrations-move', { count: registrations }));
  if (row.assignmentDue !== '')
    notes.push(work.say('note-assignment-due', { date: words(row.assignmentDue) }));
  for (const [column, date] of [
    ['Registration deadline', row.registrationDeadline],
    ['Release deadline', row.releaseDeadline],
  ] as const)
    if (date !== '') notes.push(work.say('note-deadline-typed', { column, date: words(date) }));
  return notes;
}
