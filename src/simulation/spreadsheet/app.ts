import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { getUi, type Ui } from '../ui/ui';
import { flush } from './change';
import { checkOpenable, createSpreadsheet, idInUrl } from './files';
import { objects } from './objects';
import type { Range } from './range';
import type { RangeList } from './rangeList';
import { type Selection, selectionOf } from './selection';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import { activeSpreadsheet, setActiveSpreadsheet } from './views';

/** The way to spreadsheets. */
export class SpreadsheetAppBase {
  constructor(protected readonly execution: Execution) {}

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    for (const size of [rows, columns]) {
      if (size !== undefined && size < 1)
        throw new ServiceException('Invalid argument: a sheet needs cells.');
    }
    const { core, user, script } = this.execution;
    const id = createSpreadsheet(core, {
      name: String(name),
      owner: user,
      knownTo: script.id,
      ...(rows !== undefined && { rows: Number(rows) }),
      ...(columns !== undefined && { columns: Number(columns) }),
    });
    return objects.spreadsheet(this.execution, id);
  }

  openById(id: string): Spreadsheet {
    checkOpenable(this.execution.core, String(id), this.execution.user);
    return objects.spreadsheet(this.execution, String(id));
  }

  openByUrl(url: string): Spreadsheet {
    const id = idInUrl(String(url));
    if (id === null) throw new ServiceException(`Invalid argument: url`);
    return this.openById(id);
  }

  open(file: { getId(): string }): Spreadsheet {
    return this.openById(file.getId());
  }

  getActive(): Spreadsheet | null {
    const id = activeSpreadsheet(this.execution);
    return id === undefined ? null : objects.spreadsheet(this.execution, id);
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }

  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    setActiveSpreadsheet(this.execution, spreadsheet.bookId);
  }

  getActiveSheet(): Sheet | null {
    return this.getActive()?.getActiveSheet() ?? null;
  }

  getActiveRange(): Range | null {
    return this.getActive()?.getActiveRange() ?? null;
  }

  getActiveRangeList(): RangeList | null {
    return this.getActive()?.getActiveRangeList() ?? null;
  }

  getCurrentCell(): Range | null {
    return this.getActive()?.getCurrentCell() ?? null;
  }

  getSelection(): Selection | null {
    const id = activeSpreadsheet(this.execution);
    return id === undefined ? null : selectionOf(this.execution, id);
  }

  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    return sheet.getParent().setActiveSheet(sheet, restoreSelection);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  /** Makes this execution's changes lasting: an end from outside no longer takes them back (SS-19). */
  flush(): void {
    flush(this.execution);
  }

  getUi(): Ui {
    return getUi(this.execution, 'SpreadsheetApp');
  }
}
