import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { TextField } from '../parts/field';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import type { OfferingProps } from './offering';

/** A note about anything out of the ordinary, for the school alone. */
export function Incident({ offering, reload }: OfferingProps) {
  const { client, texts } = useSidebar();
  const words = texts.afterwards.day;
  const { id } = offering.summary;
  const [text, setText, forget] = useDraft(`incident ${id}`, () => '');
  return (
    <Section title={words.incident}>
      {offering.incidentNote && (
        <details>
          <summary>{words.incidentKept}</summary>
          {offering.incidentNote.split('\n\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      <TextField
        id={`incident-${id}`}
        label={words.incidentLabel}
        help={words.incidentHelp}
        value={text}
        onInput={setText}
        rows={3}
        optional
      />
      <WorkButton
        text={words.incidentSave}
        off={text.trim() === ''}
        work={() => client('noteIncident', { microInternshipId: id, text: text.trim() })}
        after={() => {
          forget();
          reload();
        }}
        typed
      />
    </Section>
  );
}
