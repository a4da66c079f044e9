import { useState } from 'preact/hooks';
import type { ClosureImport } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { Button } from '../parts/button';
import { Section, ViewTitle } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { Notes } from './notes';
import { ListSource } from './source';
import { useTaken } from './use-taken';

interface Draft {
  text: string;
  requestId: string;
  /** Indexes of the days that are ticked. */
  rows: number[];
}

/** Days without school: a list or a calendar file, then what is in it with a tick for each day, then taken. */
export function ClosureList() {
  const { client, platform, texts } = useSidebar();
  const [draft, setDraft, forget] = useDraft<Draft>('closure list', () => ({
    text: '',
    requestId: '',
    rows: [],
  }));
  const [found, setFound] = useState<ClosureImport | null>(null);
  const [isShown, setShown] = useState(false);
  const { text, rows } = draft;
  const taken = useTaken(forget);
  if (!isShown || !found)
    return (
      <ListSource
        title={texts.lists.closures}
        help={texts.lists.closuresHelp}
        files=".ics,.csv,.tsv,.txt"
        text={text}
        change={(next) => setDraft({ ...draft, text: next })}
        preview={async () => {
          const answer = await client('previewClosures', { text });
          setFound(answer);
          const chosen = answer.rows.filter((row) => row.chosen).map(({ index }) => index);
          setDraft({ text, requestId: platform.newId(), rows: chosen });
        }}
        show={() => setShown(true)}
      />
    );
  const tick = (index: number, isOn: boolean) =>
    setDraft({
      text,
      requestId: platform.newId(),
      rows: isOn ? [...rows, index].sort((a, b) => a - b) : rows.filter((one) => one !== index),
    });
  const open = found.rows.filter(({ action }) => action === 'added');
  const others = found.rows.filter(({ action }) => action !== 'added');
  return (
    <>
      <ViewTitle>{texts.lists.preview}</ViewTitle>
      {found.problem && <p class="box failure">{found.problem}</p>}
      {open.length > 0 && <Days rows={open} ticked={rows} tick={tick} />}
      {others.length > 0 && <Others rows={others} />}
      <div class="row">
        {rows.length > 0 && (
          <WorkButton
            text={texts.lists.takeDays(rows.length)}
            kind="primary"
            work={async () => {
              taken((await client('importClosures', draft)).message);
            }}
            typed
          />
        )}
        <Button onClick={() => setShown(false)}>{texts.lists.change}</Button>
      </div>
    </>
  );
}

type Row = ClosureImport['rows'][number];

interface DaysProps {
  rows: readonly Row[];
  ticked: readonly number[];
  tick: (index: number, isOn: boolean) => void;
}

function Days({ rows, ticked, tick }: DaysProps) {
  const { texts } = useSidebar();
  const range = useRange();
  return (
    <fieldset class="plain">
      <legend data-home tabIndex={-1}>
        {texts.lists.whichDays}
      </legend>
      <ul class="checks">
        {rows.map((row) => (
          <li key={row.index}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(row.index)}
                onChange={(event) => tick(row.index, event.currentTarget.checked)}
              />
              <span>
                {row.name || texts.lists.noName} <span class="quiet">{range(row)}</span>
              </span>
            </label>
            <Notes notes={row.notes} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Others({ rows }: { rows: readonly Row[] }) {
  const { texts } = useSidebar();
  const range = useRange();
  return (
    <Section title={texts.lists.actions.refused(rows.length)}>
      <ul class="cards">
        {rows.map((row) => (
          <li key={row.index} class="card">
            <p>
              <strong>{row.name || texts.lists.noName}</strong> <span class="quiet">{range(row)}</span>
            </p>
            {row.action === 'unchanged' ? (
              <p class="help">{texts.lists.closedAlready}</p>
            ) : (
              <Notes notes={row.notes} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useRange() {
  const { days } = useSidebar();
  return ({ from, to }: Row): string => [from, to].filter(Boolean).map(days.day).join(' – ');
}
