import { useState } from 'preact/hooks';
import type { PartnerImport } from '../../contract/shapes';
import type { ImportAction } from '../../toolkit/imports';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { Button } from '../parts/button';
import { Section, ViewTitle } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import type { Texts } from '../texts';
import { Notes } from './notes';
import { ListSource } from './source';
import { useTaken } from './use-taken';

interface Draft {
  text: string;
  /** One for each list that is sent: the script takes it once, however often it is asked. */
  requestId: string;
}

/** A list of partners: pasted or chosen, then what would become of each row, then taken. */
export function PartnerList() {
  const { client, platform, texts } = useSidebar();
  const [draft, setDraft, forget] = useDraft<Draft>('partner list', () => ({ text: '', requestId: '' }));
  const [found, setFound] = useState<PartnerImport | null>(null);
  const [isShown, setShown] = useState(false);
  const { text } = draft;
  const taken = useTaken(forget);
  if (!isShown || !found)
    return (
      <ListSource
        title={texts.lists.partners}
        help={texts.lists.partnersHelp}
        files=".csv,.tsv,.txt"
        text={text}
        change={(next) => setDraft({ ...draft, text: next })}
        preview={async () => {
          setFound(await client('previewPartnerImport', { text }));
          setDraft({ text, requestId: platform.newId() });
        }}
        show={() => setShown(true)}
      />
    );
  const { counts, columns, problem } = found;
  const left = columns
    .filter(({ goesTo }) => goesTo === '')
    .map(({ header }) => header || texts.lists.noHeader);
  return (
    <>
      <ViewTitle>{texts.lists.preview}</ViewTitle>
      {problem ? (
        <p class="box failure">{problem}</p>
      ) : (
        <p>{texts.lists.counts(counts.added, counts.merged, counts.unchanged, counts.refused)}</p>
      )}
      {left.length > 0 && <p class="help">{texts.lists.leftOut(left.join(', '))}</p>}
      {(['refused', 'merged', 'added', 'unchanged'] as const).map((action) => (
        <Rows key={action} action={action} rows={found.rows.filter((row) => row.action === action)} />
      ))}
      <div class="row">
        {counts.added + counts.merged > 0 && (
          <WorkButton
            text={takeText(texts, counts)}
            kind="primary"
            work={async () => {
              taken((await client('importPartners', draft)).message);
            }}
            typed
          />
        )}
        <Button onClick={() => setShown(false)}>{texts.lists.change}</Button>
      </div>
    </>
  );
}

function takeText({ lists }: Texts, { added, merged }: PartnerImport['counts']): string {
  if (added > 0 && merged > 0) return lists.addAndFill(added, merged);
  return added > 0 ? lists.add(added) : lists.fill(merged);
}

/** More would make the page slow; the list itself has them all. */
const SHOWN_ROWS = 100;

function Rows({ action, rows }: { action: ImportAction; rows: PartnerImport['rows'] }) {
  const { texts } = useSidebar();
  if (rows.length === 0) return null;
  return (
    <Section title={texts.lists.actions[action](rows.length)}>
      <ul class="cards">
        {rows.slice(0, SHOWN_ROWS).map((row) => (
          <li key={row.line} class="card">
            <p>
              <strong>{row.organisation || row.mail || row.contact || texts.lists.noName}</strong>{' '}
              <span class="quiet">
                {[row.contact, row.organisation && row.mail, texts.lists.line(row.line)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            <Notes notes={row.notes} />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN_ROWS && <p class="help">{texts.lists.more(rows.length - SHOWN_ROWS)}</p>}
    </Section>
  );
}
