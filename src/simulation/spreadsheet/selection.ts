import type { EnumConstant } from '../kernel/enum';
import type { Execution } from '../kernel/execution';
import { objects } from './objects';
import { BookPart } from './part';
import type { Range } from './range';
import type { RangeList } from './rangeList';
import type { Sheet } from './sheet';
import { activeView } from './views';

/** What is selected on the active sheet. */
export class Selection extends BookPart {
  getActiveSheet(): Sheet {
    return objects.sheet(this.execution, this.bookId, activeView(this.execution, this.bookId).sheet);
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }

  getNextDataRange(direction: EnumConstant): Range {
    return this.getActiveRange().getNextDataCell(direction);
  }
}

export const selectionOf = (execution: Execution, id: string): Selection => new Selection(execution, id);
