import type { MicroInternshipSummary } from '../../contract/shapes';
import { type StepStatus, stepStatuses } from '../../toolkit/statuses';
import { useSidebar } from '../app/context';
import { Glyph } from './glyph';

type Steps = MicroInternshipSummary['steps'];

/** The step that asks for attention: what waits for the teacher, then what is late, then the next in order. */
export function stepNow(steps: Steps): Steps[number] | undefined {
  const first = (...statuses: StepStatus[]) => steps.find((step) => statuses.includes(step.status));
  return first('missed') ?? first('waiting for you') ?? first('late') ?? first('planned');
}

/** How many steps have each status, in the order in which they matter. */
export function countByStatus(steps: Steps): { status: StepStatus; count: number }[] {
  const order: readonly StepStatus[] = ['missed', 'late', 'waiting for you', 'done', 'skipped', 'planned'];
  return order
    .filter((status) => stepStatuses.includes(status))
    .map((status) => ({ status, count: steps.filter((step) => step.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** The thirteen stages in one line: a shape and a colour for each, and in words what counts now. */
export function StageLine({ steps }: { steps: Steps }) {
  const { texts } = useSidebar();
  const now = stepNow(steps);
  const counts = countByStatus(steps).map(({ status, count }) => `${count} ${texts.stepStatus[status]}`);
  return (
    <div class="stages">
      <div class="line" role="img" aria-label={texts.offerings.stages(counts.join(', '))}>
        {steps.map((step) => (
          <Glyph key={step.id} status={step.status} />
        ))}
      </div>
      <p>
        {now ? (
          <>
            {texts.offerings.stageNow(now.number, now.name)}{' '}
            <span class={`word ${now.status.replace(/ /g, '-')}`}>{texts.stepStatus[now.status]}</span>
          </>
        ) : (
          texts.offerings.allSettled
        )}
      </p>
    </div>
  );
}
