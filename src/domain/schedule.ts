import type { Offset, StageId } from '../toolkit/stage';
import { stages } from '../toolkit/stages';
import { earlier, isBefore, later, type PlainDate, type SchoolCalendar } from './dates';

/** When one stage of one micro-internship runs. `plain` dates are those before weekends and closures moved them. */
export interface Window {
  stage: StageId;
  opens: PlainDate;
  due: PlainDate;
  plainOpens: PlainDate;
  plainDue: PlainDate;
}

/** Stages with other offsets than the toolkit's, from Settings or of one micro-internship. */
export type OwnOffsets = Partial<Record<StageId, { opens: Offset; due: Offset }>>;

export interface ScheduleInput {
  firstSession: PlainDate;
  lastSession: PlainDate;
  calendar: SchoolCalendar;
  own?: OwnOffsets;
}

function plainDate(offset: Offset, input: ScheduleInput, edge: 'opens' | 'due'): PlainDate {
  if ('weeksBefore' in offset) return input.firstSession.subtract({ weeks: offset.weeksBefore });
  if ('daysAfter' in offset) return input.lastSession.add({ days: offset.daysAfter });
  return edge === 'opens' ? input.firstSession : input.lastSession;
}

/** "Before" dates move back to a school day, "after" dates on to one; the session days stay where they are. */
function moved(date: PlainDate, offset: Offset, calendar: SchoolCalendar): PlainDate {
  if ('weeksBefore' in offset) return calendar.onOrBefore(date);
  if ('daysAfter' in offset && offset.daysAfter > 0) return calendar.onOrAfter(date);
  return date;
}

/** The thirteen windows of a micro-internship, in the toolkit's order (toolkit: weeks prior, days after). */
export function windowsOf(input: ScheduleInput): Window[] {
  return stages.map((stage) => {
    const { opens, due } = input.own?.[stage.id] ?? stage;
    const plainOpens = plainDate(opens, input, 'opens');
    const plainDue = later(plainOpens, plainDate(due, input, 'due'));
    const movedOpens = moved(plainOpens, opens, input.calendar);
    return {
      stage: stage.id,
      opens: movedOpens,
      due: later(movedOpens, moved(plainDue, due, input.calendar)),
      plainOpens,
      plainDue,
    };
  });
}

/** Stages of the full plan whose window is already over on the day the micro-internship is created. */
export function lateStages(windows: readonly Window[], today: PlainDate): StageId[] {
  return windows.filter((window) => isBefore(window.due, today)).map((window) => window.stage);
}

/**
 * The plan for a late start: everything before the session is squeezed, in proportion and in the same order, into the
 * time that is left; what comes after the session stays. Never a date before `today` (unless the session itself is).
 */
export function compressed(windows: readonly Window[], input: ScheduleInput, today: PlainDate): Window[] {
  const first = windows.reduce((least, window) => earlier(least, window.opens), input.firstSession);
  if (!isBefore(first, today)) return [...windows];
  const wanted = Math.max(1, first.until(input.firstSession, { largestUnit: 'days' }).days);
  const left = Math.max(0, today.until(input.firstSession, { largestUnit: 'days' }).days);
  const squeeze = (date: PlainDate): PlainDate => {
    if (!isBefore(date, input.firstSession)) return date;
    const before = date.until(input.firstSession, { largestUnit: 'days' }).days;
    const plain = input.firstSession.subtract({ days: Math.floor((before * left) / wanted) });
    const schoolDay = input.calendar.onOrBefore(plain);
    const kept = isBefore(schoolDay, today)
      ? earlier(input.calendar.onOrAfter(today), input.firstSession)
      : schoolDay;
    return later(kept, earlier(today, input.firstSession));
  };
  return windows.map((window) => {
    const opens = squeeze(window.opens);
    return { ...window, opens, due: later(opens, squeeze(window.due)) };
  });
}
