import { useState } from 'preact/hooks';
import type { IndustryChange } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';

interface Props {
  microInternshipId: string;
  changes: readonly IndustryChange[];
  reload: () => void;
}

/** What the industry form said, field by field; the teacher's own words stay unless they are ticked. */
export function IndustryChanges({ microInternshipId, changes, reload }: Props) {
  const { client, texts } = useSidebar();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const words = texts.meeting;
  const kept = changes.filter(({ taken }) => !taken);
  const others = changes.filter(({ taken }) => taken);
  const shown = (text: string) => text || words.empty;
  return (
    <Section title={words.changes}>
      {kept.length > 0 && (
        <>
          <p class="help">{words.changesHelp}</p>
          <ul class="checks">
            {kept.map(({ column, label, before, after, cut }) => (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    disabled={cut}
                    checked={ticked.includes(column)}
                    aria-label={words.take(label)}
                    onChange={(event) =>
                      setTicked(
                        event.currentTarget.checked
                          ? [...ticked, column]
                          : ticked.filter((one) => one !== column),
                      )
                    }
                  />
                  <span>
                    <strong>{label}.</strong> {words.yoursTheirs(shown(before), shown(after))}
                    {cut && <span class="quiet"> {words.tooLong}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <details open={kept.length === 0}>
          <summary>{words.filled(others.length)}</summary>
          <ul>
            {others.map(({ column, label, before, after }) => (
              <li key={column}>
                <strong>{label}.</strong> {words.wasIs(shown(before), shown(after))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <WorkButton
        text={kept.length === 0 ? words.seen : words.settle(ticked.length)}
        work={() =>
          client('settleIndustryChanges', {
            microInternshipId,
            take: ticked.length === 0 ? 'none' : [...ticked],
          })
        }
        after={reload}
      />
    </Section>
  );
}
