import { useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { describedBy, Field } from '../parts/field';
import { shownPartners } from './form';

interface Props {
  /** IDs. */
  chosen: readonly string[];
  choose: (chosen: readonly string[]) => void;
  error?: string;
}

/** The partners of the tracker to tick; where there are many, a few at a time, found by typing. */
export function KnownPartners({ chosen, choose, error }: Props) {
  const { texts, overview } = useSidebar();
  const [words, setWords] = useState('');
  const { shown, hidden, isLong } = shownPartners(overview.partners, chosen, words);
  return (
    <fieldset
      class="plain"
      id="partner"
      tabIndex={-1}
      aria-describedby={describedBy('partner', undefined, error)}
    >
      <legend>{texts.create.known}</legend>
      {isLong && <Field id="find" label={texts.create.find} value={words} onInput={setWords} optional />}
      <ul class="checks">
        {shown.map(({ id, organisation, contact }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  choose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span>
                {organisation} {contact && <span class="quiet">{contact}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="help">{texts.create.more(hidden)}</p>}
      {error && (
        <p class="error" id="partner-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
