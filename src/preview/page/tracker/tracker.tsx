import { useState } from 'preact/hooks';
import { useDesk } from '../context';
import { goTo, hrefTo } from '../route';
import type { Area } from './cells';
import { GridView } from './grid-view';
import { MenuBar } from './menu-bar';
import { ScriptBox } from './script-box';
import { ScriptDialog, Sidebar } from './script-pages';
import { Tabs } from './tabs';
import { Toasts } from './toasts';
import { Toolbar } from './toolbar';
import { useSheet } from './use-sheet';

const FIRST: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Where a browser tab keeps which tab of the tracker it shows. */
const TAB = 'preview-tab';

/** The spreadsheet as the teacher has it open. It stays when it isn't shown, so that the sidebar keeps what was typed. */
export function Tracker({ isShown, as }: { isShown: boolean; as: string }) {
  const { overview } = useDesk();
  const [wanted, setWanted] = useState(() => sessionStorage.getItem(TAB) ?? '');
  const visible = overview.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const name = visible.includes(wanted) ? wanted : (visible[0] ?? '');
  const { sheet, error } = useSheet(name);
  const choose = (chosen: string) => {
    sessionStorage.setItem(TAB, chosen);
    setWanted(chosen);
  };
  const [selection, setSelection] = useState(FIRST);
  const [place, goToPlace] = useState<Area | null>(null);
  return (
    <>
      <section class="tracker" aria-label="Tracker" hidden={!isShown}>
        <div class="tracker-top">
          <h1>{overview.fileName}</h1>
          <MenuBar as={as} sheet={name} selection={selection} />
          {overview.editors.length > 1 && <Editors as={as} />}
        </div>
        <div class="tracker-body">
          <div class="sheet">
            {sheet && <Toolbar as={as} sheet={sheet} selection={selection} goTo={goToPlace} />}
            {error !== null && <p class="problem">{error}</p>}
            {sheet && isShown && (
              <GridView
                as={as}
                sheet={sheet}
                start={selection === FIRST ? null : selection}
                wanted={place}
                selected={setSelection}
              />
            )}
            <Tabs as={as} sheets={overview.sheets} current={name} choose={choose} />
          </div>
          {overview.sidebar && <Sidebar as={as} page={overview.sidebar} />}
        </div>
        <Toasts toasts={overview.toasts} />
      </section>
      {overview.dialog && <ScriptDialog as={as} page={overview.dialog} isShown={isShown} />}
      {overview.box && <ScriptBox key={overview.box.id} as={as} box={overview.box} />}
    </>
  );
}

function Editors({ as }: { as: string }) {
  const { overview } = useDesk();
  const nameOf = (address: string) =>
    overview.people.find((each) => each.address === address)?.name ?? address;
  return (
    <label class="picker">
      <span>You are</span>
      <select
        value={as}
        onChange={({ currentTarget }) => goTo(hrefTo('tracker', '', { as: currentTarget.value }))}
      >
        {overview.editors.map((address) => (
          <option key={address} value={address}>
            {nameOf(address)}
          </option>
        ))}
      </select>
    </label>
  );
}
