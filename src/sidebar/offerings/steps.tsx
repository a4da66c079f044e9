import type { MicroInternshipSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { ChangeOfPlan } from '../changes/change-of-plan';
import { Glyph } from '../parts/glyph';
import { OutsideLink } from '../parts/outside-link';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { ApplicationForm } from './application-form';
import { IndustryChanges } from './industry-changes';
import { Meeting } from './meeting';
import type { OfferingProps } from './offering';
import { Prospects } from './prospects';
import { Records } from './records';

type Step = MicroInternshipSummary['steps'][number];

/** The thirteen stages with their dates and what is missing, the partners asked, the documents. */
export function Steps({ offering, reload }: OfferingProps) {
  const { texts } = useSidebar();
  return (
    <>
      <Section title={texts.steps.title}>
        <ol class="steps">
          {offering.summary.steps.map((step) => (
            <StepLine key={step.id} step={step} reload={reload} />
          ))}
        </ol>
      </Section>
      {offering.industryChanges && offering.industryChanges.length > 0 && (
        <IndustryChanges
          microInternshipId={offering.summary.id}
          changes={offering.industryChanges}
          reload={reload}
        />
      )}
      {offering.meeting && (
        <Meeting microInternshipId={offering.summary.id} meeting={offering.meeting} reload={reload} />
      )}
      {offering.prospects && offering.prospects.length > 0 && (
        <Prospects
          microInternshipId={offering.summary.id}
          prospects={offering.prospects}
          isPartnerFound={offering.summary.partner !== ''}
          reload={reload}
        />
      )}
      <ApplicationForm offering={offering} reload={reload} />
      <ChangeOfPlan summary={offering.summary} reload={reload} />
      {offering.links.length > 0 && (
        <Section title={texts.steps.links}>
          <ul>
            {offering.links.map(({ label, url }) => (
              <li key={label}>
                <OutsideLink url={url} text={label} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Records offering={offering} reload={reload} />
    </>
  );
}

function StepLine({ step, reload }: { step: Step; reload: () => void }) {
  const { client, texts, days } = useSidebar();
  const isSettled = step.status === 'done' || step.status === 'skipped';
  const settle = (status: 'done' | 'skipped' | 'planned') => () =>
    client('settleStep', { stepId: step.id, status });
  const when =
    step.status === 'done' && step.doneOn
      ? texts.steps.doneOn(days.day(step.doneOn))
      : step.due && texts.steps.due(days.day(step.due));
  return (
    <li value={step.number}>
      <Glyph status={step.status} />
      <div>
        <p>
          <strong>
            {step.number}. {step.name}
          </strong>
        </p>
        <p class="quiet">
          <span class={`word ${step.status.replace(/ /g, '-')}`}>{texts.stepStatus[step.status]}</span> {when}
        </p>
        {step.missing && !isSettled && <p>{texts.steps.missing(step.missing)}</p>}
        <details>
          <summary aria-label={texts.steps.change(step.name)}>{texts.steps.changeShort}</summary>
          <div class="row">
            {isSettled ? (
              <WorkButton
                text={texts.steps.reopen}
                label={`${texts.steps.reopen}: ${step.name}`}
                work={settle('planned')}
                after={reload}
              />
            ) : (
              <>
                <WorkButton
                  text={texts.steps.done}
                  label={`${texts.steps.done}: ${step.name}`}
                  confirm={texts.steps.doneConfirm(step.name)}
                  work={settle('done')}
                  after={reload}
                />
                <WorkButton
                  text={texts.steps.skip}
                  label={`${texts.steps.skip}: ${step.name}`}
                  confirm={texts.steps.skipConfirm(step.name)}
                  work={settle('skipped')}
                  after={reload}
                />
              </>
            )}
          </div>
        </details>
      </div>
    </li>
  );
}
