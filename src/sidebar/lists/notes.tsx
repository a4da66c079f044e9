import { useSidebar } from '../app/context';
import { wordFor } from '../texts';

interface Props {
  notes: readonly { code: string; value: string }[];
}

/** What there is to say about one row of a list, in words. */
export function Notes({ notes }: Props) {
  const { texts } = useSidebar();
  if (notes.length === 0) return null;
  return (
    <ul class="help">
      {notes.map(({ code, value }) => (
        <li key={code + value}>
          {wordFor(texts.lists.notes, code)}
          {value && `: ${inWords(value, texts.lists.columns)}`}
        </li>
      ))}
    </ul>
  );
}

/** A value that begins with a column names it by its word: "industry: printing". */
function inWords(value: string, columns: Readonly<Record<string, string>>): string {
  const [column = '', ...rest] = value.split(': ');
  const word = columns[column];
  return word ? [word, ...rest].join(': ') : value;
}
