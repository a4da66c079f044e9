import type { Request, Response } from '../contract';
import { Problem } from '../domain/problem';
import type { StepRow } from '../domain/records';
import { sentence } from '../domain/say';
import type { Work } from './session';

function stepOf(work: Work, id: string): StepRow {
  const row = work.snapshot.steps.find((step) => step.id === id);
  if (!row) throw new Problem('not found', sentence('step-gone'));
  return row;
}

/** Ticks one line of a step's checklist, or takes the tick back. */
export function tick(work: Work, { stepId, item, ticked }: Request<'tick'>): Response<'tick'> {
  const items = new Set(
    stepOf(work, stepId)
      .ticked.split(/[\s,]+/)
      .filter(Boolean),
  );
  if (ticked) items.add(item);
  else items.delete(item);
  work.change('steps', stepId, { ticked: [...items].join(', ') });
  return { message: work.say(ticked ? 'ticked-off' : 'tick-taken-back') };
}

/** The teacher settles a step by hand, or takes that back. */
export function settleStep(work: Work, { stepId, status }: Request<'settleStep'>): Response<'settleStep'> {
  const row = stepOf(work, stepId);
  const doneOn = status === 'done' ? work.at.today.toString() : '';
  work.change('steps', stepId, {
    status,
    doneOn,
    doneBy: status === 'planned' ? '' : work.snapshot.settings.text('teacherName'),
  });
  work.log(`Step set to ${status}`, '', row.microInternshipId, row.id);
  const said = { planned: 'step-open-again', done: 'step-done', skipped: 'step-skipped' } as const;
  return { message: work.say(said[status], { step: row.name }) };
}
