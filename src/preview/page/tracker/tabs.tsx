import type { SheetTab } from '../../shapes';
import { useDesk } from '../context';
import { act } from '../server/api';

interface Props {
  as: string;
  sheets: readonly SheetTab[];
  current: string;
  choose(name: string): void;
}

/** The tabs at the bottom; what is hidden stays hidden. */
export function Tabs({ as, sheets, current, choose }: Props) {
  const { attempt } = useDesk();
  const add = async () => {
    const name = prompt('Name of the new tab');
    if (name && (await attempt(() => act('tracker/addSheet', { as, name })))) choose(name);
  };
  return (
    <nav class="tabs" aria-label="Tabs of the tracker">
      <button type="button" class="icon" aria-label="Add a tab" onClick={() => void add()}>
        +
      </button>
      <ul>
        {sheets
          .filter(({ hidden }) => !hidden)
          .map(({ name, color }) => (
            <li key={name}>
              <button
                type="button"
                aria-current={name === current ? 'true' : undefined}
                style={color ? { borderBottomColor: color } : undefined}
                onClick={() => choose(name)}
              >
                {name}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
