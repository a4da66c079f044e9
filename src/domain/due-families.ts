import { familiesToCall } from './calls';
import { isAfter } from './dates';
import type { Due } from './due';
import type { Context } from './mails/wanted';
import { say } from './say';

/** Stage 8: families who have to be called; their names and numbers are shown where the students are. */
export function callDecisions(context: Context): Due[] {
  const { offering, at, snapshot } = context;
  const { language } = snapshot.settings;
  const { row, lastSession, steps } = offering;
  if (lastSession && isAfter(at.today, lastSession)) return [];
  const step = steps.get('release-forms');
  const count = familiesToCall(context).length;
  if (count === 0 || step?.row.status === 'skipped') return [];
  return [
    {
      id: `calls ${row.id}`,
      text: say(language, 'families-to-call', { count, title: row.title }),
      detail: say(language, 'families-to-call-how'),
      microInternshipId: row.id,
      overdue: step?.due !== null && step?.due !== undefined && isAfter(at.today, step.due),
      actions: [],
    },
  ];
}
