import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetSeen } from '../../shapes';
import { useDesk } from '../context';
import { act, look } from '../server/api';
import { type Area, reference } from './cells';
import { Grid, type GridEvents } from './grid/grid';

interface Props {
  as: string;
  sheet: SheetSeen;
  /** What was selected when the grid was seen last, or null. */
  start: Area | null;
  /** Where the grid has to go; another object goes there again. */
  wanted: Area | null;
  /** Somebody has selected something. */
  selected(area: Area): void;
}

/** The cells of one tab. */
export function GridView(props: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const { attempt } = useDesk();
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    const element = holder.current as HTMLDivElement;
    const edit = (area: Area, what: string | string[][]) => {
      const { as, sheet } = latest.current;
      return attempt(() => act('tracker/edit', { as, reference: reference(sheet.name, area), what }));
    };
    const typed: GridEvents['typed'] = async (area, text) => {
      const { name, stamp } = latest.current.sheet;
      if (!(await edit(area, text))) return 'refused';
      const now = await look<{ stamp: string }>('sheet', { name, have: stamp }).catch(() => null);
      return now?.stamp === stamp ? 'same' : 'taken';
    };
    const events: GridEvents = {
      selected: (area) => latest.current.selected(area),
      typed,
      pasted: (area, table) => void edit({ ...area, rows: 1, columns: 1 }, table),
    };
    const made = new Grid(element, events, latest.current.start);
    grid.current = made;
    const observer = new ResizeObserver(() => made.resized());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
    };
  }, [attempt]);
  useLayoutEffect(() => grid.current?.show(props.sheet), [props.sheet]);
  const gone = useRef(props.wanted);
  useLayoutEffect(() => {
    if (!props.wanted || props.wanted === gone.current) return;
    gone.current = props.wanted;
    grid.current?.select(props.wanted);
    grid.current?.focus();
  }, [props.wanted]);
  return (
    <div class="grid-holder">
      <div class="grid" ref={holder} />
    </div>
  );
}
