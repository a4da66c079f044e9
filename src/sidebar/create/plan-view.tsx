import { useState } from 'preact/hooks';
import type { Plan, PlanInput } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useWork } from '../app/use-work';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { Section, ViewTitle } from '../parts/section';

interface Props {
  plan: Plan;
  input: PlanInput;
  requestId: string;
  change: () => void;
  sent: () => void;
  created: (id: string) => void;
}

type Kind = 'normal' | 'compressed';

/** The plan before anything is made: every date, what was moved, what is already late, and the way out of it. */
export function PlanView({ plan, input, requestId, change, sent, created }: Props) {
  const { client, texts, refresh } = useSidebar();
  const late = plan.steps.filter((step) => step.late).length;
  const hasChoice = plan.compressed.length > 0;
  const [kind, setKind] = useState<Kind>(hasChoice && late > 0 ? 'compressed' : 'normal');
  const { run, working, busy, failure } = useWork();
  const create = () => {
    sent();
    let id = '';
    void run(
      async () => {
        const made = await client('createMicroInternship', { ...input, plan: kind, requestId });
        id = made.id;
        await refresh();
        return made;
      },
      () => created(id),
    );
  };
  return (
    <>
      <ViewTitle>{texts.create.planTitle}</ViewTitle>
      <p>{texts.create.planIntro(input.title)}</p>
      {hasChoice && (
        <fieldset>
          <legend>{texts.create.which}</legend>
          <p>{late > 0 ? texts.create.tooLate(late) : texts.create.begun}</p>
          {(['compressed', 'normal'] as const).map((one) => (
            <label key={one} class="radio">
              <input type="radio" name="plan" checked={kind === one} onChange={() => setKind(one)} />
              {texts.create[one]}
            </label>
          ))}
        </fieldset>
      )}
      <PlannedSteps steps={kind === 'compressed' ? plan.compressed : plan.steps} />
      {plan.notes.length > 0 && (
        <Section title={texts.create.notes}>
          <ul>
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      {failure && <FailureBox failure={failure} again={failure.again} typed />}
      <div class="row">
        <Button kind="primary" off={busy} onClick={create}>
          {working ? texts.common.working : texts.create.create}
        </Button>
        <Button off={busy} onClick={change}>
          {texts.create.change}
        </Button>
      </div>
    </>
  );
}

/** Thirteen stages with their dates, as they would be planned. */
export function PlannedSteps({ steps }: { steps: Plan['steps'] }) {
  const { texts, days } = useSidebar();
  return (
    <ol class="plan">
      {steps.map((step) => (
        <li key={step.stage} class={step.late ? 'late' : undefined}>
          <p>
            <strong>
              {step.number}. {step.name}
            </strong>
          </p>
          <p class="quiet">
            {step.opens && `${texts.create.from} ${days.day(step.opens)} · `}
            {texts.create.due} {days.day(step.due)}
          </p>
          {(step.movedFrom || step.late) && (
            <p>
              {step.late && <span class="word late">{texts.create.late}</span>}{' '}
              {step.movedFrom && (
                <span class="word moved">{texts.create.moved(days.day(step.movedFrom))}</span>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
