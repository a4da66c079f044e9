import type { MicroInternshipSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';

interface Props {
  summary: MicroInternshipSummary;
  reload: () => void;
}

/** The ways out when something does not go as planned; what is offered follows from where it stands. */
export function ChangeOfPlan({ summary: { id, title, status }, reload }: Props) {
  const { client, texts, go } = useSidebar();
  const { changes } = texts;
  return (
    <Section title={changes.title}>
      {status === 'cancelled' && <p>{changes.cancelledText}</p>}
      <div class="row">
        {status === 'running' && (
          <Button onClick={() => go({ view: 'change', id, what: 'move' })}>{changes.move}</Button>
        )}
        <Button onClick={() => go({ view: 'change', id, what: 'copy' })}>{changes.copy}</Button>
        {status === 'running' && (
          <Button kind="danger" onClick={() => go({ view: 'change', id, what: 'cancel' })}>
            {changes.cancel}
          </Button>
        )}
        {status === 'cancelled' && (
          <WorkButton
            text={changes.undo}
            confirm={changes.undoConfirm(title)}
            work={() => client('undoCancel', { id })}
            after={reload}
          />
        )}
      </div>
    </Section>
  );
}
