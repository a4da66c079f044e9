import { describedBy, Labelled } from './field';

interface Props {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose: (value: string) => void;
  help?: string;
}

/** One of a few words, with its label above. */
export function Select({ id, label, value, options, onChoose, help }: Props) {
  return (
    <Labelled id={id} label={label} help={help}>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy(id, help)}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** The options of a table of words, in its order. */
export const optionsOf = (words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words);
