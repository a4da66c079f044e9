import type { Execution } from '../kernel/execution';
import { addMenu } from './menus';
import type { MenuItem, MenuRecord } from './state';

/** A menu being built; a snapshot of it enters the menu bar with `addToUi` (UI-02). */
export class Menu implements GoogleAppsScript.Base.Menu {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly caption: string,
    private readonly addOn: boolean,
  ) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ label: String(caption), functionName: String(functionName) });
    return this;
  }

  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push({ menu: menu.record() });
    return this;
  }

  addToUi(): void {
    const { core, script, viewer } = this.execution;
    addMenu(core, script.id, viewer, this.record());
  }

  private record(): MenuRecord {
    const record: MenuRecord = { name: this.caption, items: structuredClone(this.items) };
    if (this.addOn) record.addOn = true;
    return record;
  }
}
