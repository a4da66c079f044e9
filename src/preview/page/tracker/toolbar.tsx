import { useEffect, useState } from 'preact/hooks';
import type { SheetSeen } from '../../shapes';
import { useDesk } from '../context';
import { act } from '../server/api';
import { type Area, a1, cellNamed, inputText, letters, reference } from './cells';

interface Props {
  as: string;
  sheet: SheetSeen;
  selection: Area;
  /** Selects a place in the grid. */
  goTo(area: Area): void;
}

/** What can be done with rows, and the two fields above the grid: where one is, and what stands there. */
export function Toolbar({ as, sheet, selection, goTo }: Props) {
  const { attempt } = useDesk();
  const { row, rows, column } = selection;
  const run = (name: string, input: object) =>
    void attempt(() => act(`tracker/${name}`, { as, sheet: sheet.name, ...input }));
  const lines = rows === 1 ? `row ${row + 1}` : `rows ${row + 1} to ${row + rows}`;
  return (
    <div class="toolbar">
      <div class="toolbar-cell">
        <NameBox sheet={sheet} selection={selection} goTo={goTo} />
        <CellInput as={as} sheet={sheet} selection={selection} />
      </div>
      <fieldset class="toolbar-lines">
        <legend class="visually-hidden">Rows and columns</legend>
        <button type="button" onClick={() => run('insertRows', { before: row + 1, count: rows })}>
          Insert above <span class="visually-hidden">{lines}</span>
        </button>
        <button type="button" onClick={() => run('insertRows', { before: row + rows + 1, count: rows })}>
          Insert below <span class="visually-hidden">{lines}</span>
        </button>
        <button type="button" onClick={() => run('deleteRows', { first: row + 1, count: rows })}>
          Delete {lines}
        </button>
        <button type="button" onClick={() => run('sort', { column: column + 1, ascending: true })}>
          Sort by {letters(column)}, A to Z
        </button>
        <button type="button" onClick={() => run('sort', { column: column + 1, ascending: false })}>
          Z to A <span class="visually-hidden">, sorted by {letters(column)}</span>
        </button>
      </fieldset>
    </div>
  );
}

/** The name of the cell one is at; another one typed into it goes there. */
function NameBox({ sheet, selection, goTo }: Omit<Props, 'as'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (event: Event) => {
    event.preventDefault();
    const cell = cellNamed(typed ?? '');
    if (cell && cell.row < sheet.rows && cell.column < sheet.columns) goTo({ ...cell, rows: 1, columns: 1 });
    setTyped(null);
  };
  return (
    <form onSubmit={go}>
      <input
        class="name-box"
        aria-label="Cell"
        value={typed ?? a1(selection)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </form>
  );
}

function CellInput({ as, sheet, selection }: Omit<Props, 'goTo'>) {
  const { attempt } = useDesk();
  const { row, column } = selection;
  const content = inputText(sheet, row, column);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [sheet.name, row, column]);
  const keep = (event: Event) => {
    event.preventDefault();
    if (typed === null || typed === content) return;
    const where = reference(sheet.name, { row, column, rows: 1, columns: 1 });
    void attempt(() => act('tracker/edit', { as, reference: where, what: typed })).then(() => setTyped(null));
  };
  return (
    <form class="cell-input" onSubmit={keep}>
      <input
        aria-label={`Content of ${letters(column)}${row + 1}`}
        value={typed ?? content}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}
      />
      {typed !== null && typed !== content && <button type="submit">Keep</button>}
    </form>
  );
}
