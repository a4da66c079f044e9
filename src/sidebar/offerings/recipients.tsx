import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { TextField } from '../parts/field';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import type { OfferingProps } from './offering';

/** Who is told that students can apply; what is no address is named by the script, and stays typed until it is right. */
export function Recipients({ offering, reload }: OfferingProps) {
  const { client, texts } = useSidebar();
  const { id } = offering.summary;
  const known = offering.recipients ?? { students: '', groups: '', counsellors: '', open: false };
  const saved = { students: known.students, groups: known.groups, counsellors: known.counsellors };
  const [draft, setDraft, forget] = useDraft(`recipients ${id} ${JSON.stringify(saved)}`, () => saved);
  const fields = [
    ['students', texts.recipients.students, texts.recipients.studentsHelp],
    ['groups', texts.recipients.groups, texts.recipients.groupsHelp],
    ['counsellors', texts.recipients.counsellors, texts.recipients.counsellorsHelp],
  ] as const;
  const isSame = fields.every(([name]) => draft[name] === saved[name]);
  return (
    <Section title={texts.recipients.title}>
      <p class="quiet">{known.open ? texts.recipients.openHelp : texts.recipients.closedHelp}</p>
      {fields.map(([name, label, help]) => (
        <TextField
          key={name}
          id={`recipients-${name}`}
          label={label}
          help={help}
          value={draft[name]}
          onInput={(value) => setDraft({ ...draft, [name]: value })}
          rows={name === 'students' ? 5 : 2}
          optional
        />
      ))}
      <WorkButton
        text={texts.recipients.save}
        off={isSame}
        work={() => client('setRecipients', { microInternshipId: id, ...draft })}
        after={() => {
          forget();
          reload();
        }}
        typed
      />
    </Section>
  );
}
