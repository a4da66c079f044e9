import type { ProspectSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { OutsideLink } from '../parts/outside-link';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { wordFor } from '../texts';
import { AddProspects } from './add-prospects';

interface Props {
  microInternshipId: string;
  prospects: readonly ProspectSummary[];
  isPartnerFound: boolean;
  reload: () => void;
}

const answers = ['yes', 'not now', 'no', 'not about this'] as const;

/** Who was asked to be the partner, what they answered, and buttons to say what their answer means. */
export function Prospects({ prospects, ...rest }: Props) {
  const { texts } = useSidebar();
  return (
    <Section title={texts.prospects.title}>
      <ul class="cards">
        {prospects.map((one) => (
          <Prospect key={one.id} one={one} {...rest} />
        ))}
      </ul>
      {!rest.isPartnerFound && (
        <AddProspects microInternshipId={rest.microInternshipId} reload={rest.reload} />
      )}
    </Section>
  );
}

interface ProspectProps extends Omit<Props, 'prospects'> {
  one: ProspectSummary;
}

function Prospect({ one, microInternshipId, isPartnerFound, reload }: ProspectProps) {
  const { client, texts, days } = useSidebar();
  const name = one.organisation || one.contact;
  const confirms = {
    yes: texts.prospects.yesConfirm(name),
    'not now': texts.prospects.noConfirm(name),
    no: texts.prospects.noConfirm(name),
    'not about this': undefined,
  };
  return (
    <li class="card">
      <h3>{name}</h3>
      <p class="quiet">
        {[
          one.contact !== name && one.contact,
          wordFor(texts.partnerStatus, one.status),
          one.lastSent && texts.prospects.lastSent(days.moment(one.lastSent)),
          one.lastReply && texts.prospects.lastReply(days.moment(one.lastReply)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {one.thread && (
        <p>
          <OutsideLink url={one.thread} text={texts.prospects.thread(name)} />
        </p>
      )}
      {isPartnerFound && one.status === 'said yes' && (
        <WorkButton
          text={texts.recruitment.tookBack}
          confirm={texts.recruitment.tookBackConfirm(name)}
          work={() => client('partnerSaid', { microInternshipId, partnerId: one.id, answer: 'not now' })}
          after={reload}
        />
      )}
      {!isPartnerFound && (
        <fieldset class="plain">
          <legend>{texts.prospects.said(name)}</legend>
          <div class="row">
            {answers.map((answer) => (
              <WorkButton
                key={answer}
                text={texts.prospects.answers[answer]}
                label={`${texts.prospects.answers[answer]}: ${name}`}
                confirm={confirms[answer]}
                work={() => client('partnerSaid', { microInternshipId, partnerId: one.id, answer })}
                after={reload}
              />
            ))}
          </div>
        </fieldset>
      )}
    </li>
  );
}
