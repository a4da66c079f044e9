import type { ChangePreview } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Section } from '../parts/section';
import { wordFor } from '../texts';

interface Props {
  preview: ChangePreview;
  /** What happens to mails that have not left. */
  mails: 'follow' | 'stop';
}

/** What a change does, before it is done: stages, people, mails. */
export function Effect({ preview, mails }: Props) {
  const { texts, days } = useSidebar();
  const { changes } = texts;
  const { steps, notices, unsent, sent, notes } = preview;
  const moving = steps.filter(({ what }) => what === 'moves');
  const count = (kind: string) => steps.filter(({ what }) => what === kind).length;
  const audiences = [...new Set(notices.map(({ audience }) => audience))];
  return (
    <>
      <p>{changes.nothingYet}</p>
      {steps.length > 0 && (
        <Section title={changes.steps}>
          {moving.length === 0 && <p>{changes.noneMoves}</p>}
          <ol class="plan">
            {moving.map(({ number, name, from, to }) => (
              <li key={number}>
                <p>
                  <strong>
                    {number}. {name}
                  </strong>
                </p>
                <p class="quiet">{changes.moves(days.day(from), days.day(to))}</p>
              </li>
            ))}
          </ol>
          {count('settled') > 0 && <p class="quiet">{changes.settledStay(count('settled'))}</p>}
          {count('pinned') > 0 && <p class="quiet">{changes.pinnedStay(count('pinned'))}</p>}
        </Section>
      )}
      <Section title={changes.told}>
        <p>{notices.length > 0 ? changes.afterYes : changes.nobodyTold}</p>
        {audiences.length > 0 && (
          <dl>
            {audiences.map((audience) => (
              <div key={audience}>
                <dt>{wordFor(changes.audience, audience)}</dt>
                <dd>
                  {notices
                    .filter((notice) => notice.audience === audience)
                    .map(({ name }) => name)
                    .join(', ')}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      <Section title={changes.mails}>
        <p>{changes[mails](unsent, sent)}</p>
      </Section>
      {notes.length > 0 && (
        <Section title={changes.notes}>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
