import { letters } from '../cells';
import { type Box, type Geometry, ROW_NUMBER_WIDTH } from './geometry';
import type { Selection } from './moves';
import { field } from './rows';

const ACTIVE = 'active-cell';

/** Draws what is selected over a built grid, and says where one is to screen readers. */
export class Marks {
  private readonly grounds: readonly {
    name: 'frozen' | 'scrolling';
    area: HTMLElement;
    active: HTMLElement;
  }[];

  constructor(
    private readonly grid: HTMLElement,
    private readonly holder: HTMLElement,
  ) {
    const frozen = grid.querySelector<HTMLElement>('.tabulator-frozen-rows-holder');
    this.grounds = [
      ...(frozen?.hasChildNodes() ? [{ name: 'frozen' as const, ...marksIn(frozen) }] : []),
      { name: 'scrolling' as const, ...marksIn(holder) },
    ];
  }

  draw({ active, corner }: Selection, geometry: Geometry): void {
    // What has been scrolled under the row numbers stays there.
    const edge = this.holder.scrollLeft + ROW_NUMBER_WIDTH;
    for (const ground of this.grounds) {
      setBox(ground.area, geometry.between(active, corner, ground.name), edge);
      setBox(ground.active, geometry.between(active, active, ground.name), edge);
    }
    const [top, bottom] = [Math.min(active.row, corner.row), Math.max(active.row, corner.row)];
    const [left, right] = [Math.min(active.column, corner.column), Math.max(active.column, corner.column)];
    for (const row of this.grid.querySelectorAll<HTMLElement>('.tabulator-row')) {
      const index = Number(row.dataset.row);
      row.classList.toggle('has-selection', index >= top && index <= bottom);
    }
    for (const header of this.grid.querySelectorAll<HTMLElement>('.tabulator-col')) {
      const index = Number(header.getAttribute('tabulator-field')?.slice(1));
      header.classList.toggle('has-selection', index >= left && index <= right);
    }
    this.name(active);
  }

  private name({ row, column }: Selection['active']): void {
    const selector = `.tabulator-row[data-row="${row}"] .tabulator-cell[tabulator-field="${field(column)}"]`;
    const cell = this.grid.querySelector<HTMLElement>(selector);
    const before = document.getElementById(ACTIVE);
    if (cell !== before) before?.removeAttribute('id');
    if (cell) {
      cell.id = ACTIVE;
      cell.setAttribute('aria-description', `${letters(column)}${row + 1}`);
      this.grid.setAttribute('aria-activedescendant', ACTIVE);
    } else this.grid.removeAttribute('aria-activedescendant');
  }
}

function marksIn(ground: HTMLElement): { area: HTMLElement; active: HTMLElement } {
  const make = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    element.setAttribute('aria-hidden', 'true');
    ground.append(element);
    return element;
  };
  return { area: make('selected-area'), active: make('selected-cell') };
}

function setBox(element: HTMLElement, box: Box | null, edge: number): void {
  const left = Math.max(box?.left ?? 0, edge);
  const width = box ? box.left + box.width - left : 0;
  element.hidden = width <= 0;
  if (!box || width <= 0) return;
  Object.assign(element.style, {
    left: `${left - 1}px`,
    top: `${box.top - 1}px`,
    width: `${width + 1}px`,
    height: `${box.height + 1}px`,
  });
}
