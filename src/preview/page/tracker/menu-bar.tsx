import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItemSeen, MenuSeen } from '../../shapes';
import { useDesk } from '../context';
import { act } from '../server/api';
import { type Area, reference } from './cells';

interface Props {
  as: string;
  sheet: string;
  selection: Area;
}

/** The menus that the script added, and one to load the file anew. */
export function MenuBar({ as, sheet, selection }: Props) {
  const { overview, attempt } = useDesk();
  const [open, setOpen] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = ({ target }: Event) => {
      if (!bar.current?.contains(target as Node)) setOpen(null);
    };
    addEventListener('pointerdown', away);
    addEventListener('focusin', away);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('focusin', away);
    };
  }, []);
  const choose = async (path: string[]) => {
    setOpen(null);
    setRunning(true);
    await attempt(async () => {
      await act('tracker/select', { as, reference: reference(sheet, selection) });
      await act('script/menu', { as, path });
    });
    setRunning(false);
  };
  const reload = () => void attempt(() => act('script/reload', { as }));
  return (
    <div class="menu-bar" ref={bar}>
      {overview.menus.map((menu) => (
        <Menu
          key={menu.name}
          menu={menu}
          isOpen={open === menu.name}
          setOpen={(isOpen) => setOpen(isOpen ? menu.name : null)}
          choose={(path) => void choose([menu.name, ...path])}
        />
      ))}
      <button
        type="button"
        class="quiet"
        onClick={reload}
        title="As if the page of the file were loaded again"
      >
        Reload the file
      </button>
      <span class="running" role="status">
        {isRunning ? 'Running script …' : ''}
      </span>
    </div>
  );
}

interface MenuProps {
  menu: MenuSeen;
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
  choose(path: string[]): void;
}

function Menu({ menu, isOpen, setOpen, choose }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) itemsIn(list.current)[0]?.focus();
  }, [isOpen]);
  const keyed = (event: KeyboardEvent) => {
    const items = itemsIn(list.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to !== undefined) items[to % items.length]?.focus();
    else if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="menu">
      <button
        type="button"
        class="menu-name"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {menu.name}
      </button>
      {isOpen && (
        <div class="menu-list" role="menu" aria-label={menu.name} ref={list} tabIndex={-1} onKeyDown={keyed}>
          <Items items={menu.items} choose={choose} />
        </div>
      )}
    </div>
  );
}

/** A menu inside a menu is shown below its name, so that the keyboard needs no second direction. */
function Items({ items, choose }: { items: readonly MenuItemSeen[]; choose(path: string[]): void }) {
  return (
    <>
      {items.map((item, index) => {
        if ('separator' in item) return <hr key={index} />;
        if ('menu' in item) {
          const { name, items } = item.menu;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a menu may hold groups, but no fieldsets
            <div key={index} role="group" aria-label={name} class="menu-group">
              <p aria-hidden="true">{name}</p>
              <Items items={items} choose={(path) => choose([name, ...path])} />
            </div>
          );
        }
        return (
          <button
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => choose([item.label])}
          >
            {item.label}
          </button>
        );
      })}
    </>
  );
}

const itemsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];
