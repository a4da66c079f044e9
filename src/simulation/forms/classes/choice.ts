import { constant, type EnumConstant } from '../../kernel/enum';
import type { Execution } from '../../kernel/execution';
import { findItem } from '../items/list';
import type { ChoiceRecord } from '../items/record';
import { formOf } from '../state';
import { PageBreakItem } from './layout-items';
import type { Members } from './members';

/** One choice of a question, or one made for it; changing a form takes `setChoices`. */
export class Choice implements Members<GoogleAppsScript.Forms.Choice> {
  constructor(
    private readonly execution: Execution,
    private readonly formId: string,
    readonly data: ChoiceRecord,
  ) {}

  getValue(): string {
    return this.data.value;
  }

  isCorrectAnswer(): boolean {
    return this.data.correct;
  }

  /** Null for a choice that leads nowhere (unconfirmed: CONTINUE would be possible too). */
  getPageNavigationType(): EnumConstant | null {
    return this.data.navigation && constant('Forms.PageNavigationType', this.data.navigation.type);
  }

  getGotoPage(): PageBreakItem | null {
    const page = this.data.navigation?.page ?? null;
    if (page === null || !findItem(formOf(this.execution.core, this.formId), page)) return null;
    return new PageBreakItem(this.execution, this.formId, page);
  }
}
