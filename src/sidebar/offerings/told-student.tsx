import type { ApplicantSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { WorkButton } from '../parts/work-button';
import { wordFor } from '../texts';
import { ReleaseEntryForm } from './release-entry';
import { isParticipant, isSeated } from './roster';
import { WithdrawConsent } from './withdraw-consent';

interface Props {
  one: ApplicantSummary;
  reload: () => void;
}

/** A student who was told: what came back, what is still missing, and what the teacher can do about the seat. */
export function ToldStudent({ one, reload }: Props) {
  const { client, texts } = useSidebar();
  const hasSeat = isSeated(one);
  return (
    <li class="card">
      <h3>
        {one.name} <span class={`word ${one.outcome}`}>{wordFor(texts.outcome, one.outcome)}</span>
      </h3>
      {one.outcome === 'accepted' && (
        <dl class="pairs">
          <div>
            <dt>{texts.students.registration}</dt>
            <dd>{wordFor(texts.registration, one.registration)}</dd>
          </div>
          <div>
            <dt>{texts.students.releaseForm}</dt>
            <dd>{wordFor(texts.release, one.release)}</dd>
          </div>
        </dl>
      )}
      {hasSeat &&
        (one.owes.length > 0 ? (
          <p>
            <strong>{texts.students.owes}: </strong>
            {one.owes.join(', ')}
          </p>
        ) : (
          <p class="quiet">{texts.students.owesNothing}</p>
        ))}
      {one.consents && isParticipant(one) && (
        <>
          {one.consents.note && (
            <details>
              <summary>{texts.consents.noted}</summary>
              <pre>{one.consents.note}</pre>
            </details>
          )}
          <ReleaseEntryForm one={one} reload={reload} />
          {one.consents.mayTakePart === true && (
            <WithdrawConsent one={one} consents={one.consents} reload={reload} />
          )}
        </>
      )}
      <div class="row">
        {one.outcome === 'waitlisted' && (
          <WorkButton
            text={texts.students.offerSeat}
            label={`${texts.students.offerSeat}: ${one.name}`}
            confirm={texts.students.offerConfirm(one.name)}
            work={() => client('offerSeat', { applicationId: one.id })}
            after={reload}
          />
        )}
        {(hasSeat || one.outcome === 'waitlisted') && (
          <WorkButton
            text={texts.students.withdraw}
            label={`${texts.students.withdraw}: ${one.name}`}
            kind="danger"
            confirm={texts.students.withdrawConfirm(one.name)}
            work={() => client('withdrawStudent', { applicationId: one.id })}
            after={reload}
          />
        )}
      </div>
    </li>
  );
}
