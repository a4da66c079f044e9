import { EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import { invalidData } from '../errors';
import { choiceValues } from '../items/answer';
import type { ChoiceRecord, ChoicesRecord } from '../items/record';
import type { Answer } from '../state';
import { Choice } from './choice';
import type { QuizFeedback } from './feedback';
import { Question } from './item-base';
import { ItemResponse, invalidResponse } from './item-response';
import { navigationTo, PageBreakItem } from './layout-items';
import type { Members } from './members';
import type { CheckboxValidation } from './validation';

abstract class ChoicesItem extends Question<ChoicesRecord> {
  getChoices(): Choice[] {
    return this.record.choices.map((choice) => this.choice(structuredClone(choice)));
  }

  private choice(data: ChoiceRecord): Choice {
    return new Choice(this.execution, this.formId, data);
  }

  /** A choice for this question; it is in the form once `setChoices` was called with it. */
  createChoice(value: string, more?: boolean | PageBreakItem | EnumConstant): Choice {
    if (value === null || value === undefined) throw new ServiceException('Invalid argument: value');
    const leads = more instanceof EnumConstant || more instanceof PageBreakItem;
    return this.choice({
      value: String(value),
      navigation: leads ? navigationTo(this.formId, more) : null,
      correct: more === true,
    });
  }

  /** All choices navigate, or none (FM-07); no value twice (unconfirmed: Google's editor at least refuses it). */
  setChoices(choices: Choice[]): this {
    if (!choices?.length) throw new ServiceException('Array is empty: choices');
    return this.put(choices.map(({ data }) => structuredClone(data)));
  }

  setChoiceValues(values: string[]): this {
    if (!values?.length) throw new ServiceException('Array is empty: values');
    return this.put(
      values.map((value) => ({ value: String(value ?? ''), navigation: null, correct: false })),
    );
  }

  private put(choices: ChoiceRecord[]): this {
    const leading = choices.filter(({ navigation }) => navigation !== null).length;
    if (leading > 0 && leading < choices.length) throw invalidData();
    if (new Set(choices.map(({ value }) => value)).size < choices.length) throw invalidData();
    return this.change((record) => {
      record.choices = choices;
    });
  }

  hasOtherOption(): boolean {
    return this.record.other;
  }

  showOtherOption(enabled: boolean): this {
    return this.change((record) => {
      record.other = enabled;
    });
  }

  getFeedbackForCorrect(): QuizFeedback | null {
    return this.feedback('correct');
  }

  setFeedbackForCorrect(feedback: QuizFeedback): this {
    return this.setFeedback('correct', feedback);
  }

  getFeedbackForIncorrect(): QuizFeedback | null {
    return this.feedback('incorrect');
  }

  setFeedbackForIncorrect(feedback: QuizFeedback): this {
    return this.setFeedback('incorrect', feedback);
  }

  /** Throws for a value that is no choice, unless "other" is offered (FM-16). */
  protected respond(values: readonly string[], answer: Answer): ItemResponse {
    const known = choiceValues(this.record);
    if (!this.record.other && values.some((value) => !known.includes(value)))
      throw invalidResponse(this.record);
    return new ItemResponse(this.execution, this.formId, this.itemId, answer);
  }
}

export class MultipleChoiceItem
  extends ChoicesItem
  implements Members<GoogleAppsScript.Forms.MultipleChoiceItem>
{
  createResponse(response: string): ItemResponse {
    return this.respond([response], response);
  }
}

export class ListItem extends ChoicesItem implements Members<GoogleAppsScript.Forms.ListItem> {
  createResponse(response: string): ItemResponse {
    return this.respond([response], response);
  }
}

export class CheckboxItem extends ChoicesItem implements Members<GoogleAppsScript.Forms.CheckboxItem> {
  createResponse(responses: string[]): ItemResponse {
    const values = responses.map(String);
    return this.respond(values, values);
  }

  setValidation(validation: CheckboxValidation): this {
    return this.change((record) => {
      record.validation = validation.rule && { ...validation.rule };
    });
  }

  clearValidation(): this {
    return this.change((record) => {
      record.validation = null;
    });
  }
}
