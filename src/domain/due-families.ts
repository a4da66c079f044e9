import { familiesToCall } from './calls';
import { isAfter } from './dates';
import type { Due } from './due';
import type { Context } from './mails/wanted';

/** Stage 8: families who have to be called; their names and numbers are shown where the students are. */
export function callDecisions(context: Context): Due[] {
  const { offering, at } = context;
  const { row, lastSession, steps } = offering;
  if (lastSession && isAfter(at.today, lastSession)) return [];
  const step = steps.get('release-forms');
  const count = familiesToCall(context).length;
  if (count === 0 || step?.row.status === 'skipped') return [];
  return [
    {
      id: `calls ${row.id}`,
      text: `${count} ${count === 1 ? 'family' : 'families'} to call: the release form for “${row.title}” is missing.`,
      detail: 'Names and numbers are with the students. Enter what they say there, on behalf.',
      microInternshipId: row.id,
      overdue: step?.due !== null && step?.due !== undefined && isAfter(at.today, step.due),
      actions: [],
    },
  ];
}
