import { useSidebar } from '../app/context';
import { Erasure } from '../parts/erasure';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import type { OfferingProps } from './offering';

/** What becomes of a micro-internship that is over: put away, its personal data erased. */
export function Records({ offering, reload }: OfferingProps) {
  const { client, texts, go } = useSidebar();
  const { records } = texts;
  const { id, status } = offering.summary;
  if (status === 'running') return null;
  return (
    <Section title={records.records}>
      {status !== 'archived' && (
        <WorkButton
          text={records.archive}
          confirm={records.archiveConfirm}
          work={() => client('archiveOffering', { microInternshipId: id })}
          after={() => go({ view: 'offerings' })}
        />
      )}
      <h3>{records.eraseTitle}</h3>
      <p class="quiet">{records.eraseHelp}</p>
      <Erasure
        of={{ microInternshipId: id }}
        erase={() => client('eraseOffering', { microInternshipId: id })}
        after={reload}
      />
    </Section>
  );
}
