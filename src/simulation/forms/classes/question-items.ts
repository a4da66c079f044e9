import { constant, type EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import { localFields } from '../../kernel/zone';
import { invalidArgument, invalidData } from '../errors';
import { fitsGrid } from '../items/answer';
import { numberRows } from '../items/list';
import type {
  DateRecord,
  GridRecord,
  RatingRecord,
  ScaleRecord,
  TextRecord,
  TimeRecord,
} from '../items/record';
import {
  LOWEST_SCALE_STARTS,
  MAX_RATING_LEVELS,
  MAX_SCALE_END,
  MIN_RATING_LEVELS,
  MIN_SCALE_END,
} from '../limits';
import type { Answer } from '../state';
import { Question } from './item-base';
import { ItemResponse, invalidResponse } from './item-response';
import type { Members } from './members';
import type {
  CheckboxGridValidation,
  GridValidation,
  ParagraphTextValidation,
  TextValidation,
} from './validation';

abstract class AnyTextItem extends Question<TextRecord> {
  /** The rule binds people; a script may respond with any text. */
  createResponse(response: string): ItemResponse {
    return new ItemResponse(this.execution, this.formId, this.itemId, response ?? '');
  }

  setValidation(validation: TextValidation | ParagraphTextValidation): this {
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

export class TextItem extends AnyTextItem implements Members<GoogleAppsScript.Forms.TextItem> {}
export class ParagraphTextItem
  extends AnyTextItem
  implements Members<GoogleAppsScript.Forms.ParagraphTextItem> {}

export class ScaleItem extends Question<ScaleRecord> implements Members<GoogleAppsScript.Forms.ScaleItem> {
  getLowerBound(): number {
    return this.record.lower;
  }

  getUpperBound(): number {
    return this.record.upper;
  }

  getLeftLabel(): string {
    return this.record.leftLabel;
  }

  getRightLabel(): string {
    return this.record.rightLabel;
  }

  setBounds(lower: number, upper: number): this {
    if (!LOWEST_SCALE_STARTS.includes(lower)) throw invalidArgument('lower');
    if (!(upper >= MIN_SCALE_END && upper <= MAX_SCALE_END)) throw invalidArgument('upper');
    return this.change((record) => {
      record.lower = Math.trunc(lower);
      record.upper = Math.trunc(upper);
    });
  }

  setLabels(lower: string, upper: string): this {
    return this.change((record) => {
      record.leftLabel = lower ?? '';
      record.rightLabel = upper ?? '';
    });
  }

  createResponse(response: number): ItemResponse {
    const { lower, upper } = this.record;
    const level = Math.trunc(response);
    if (level < lower || level > upper) throw invalidResponse(this.record);
    return new ItemResponse(this.execution, this.formId, this.itemId, String(level));
  }
}

export class RatingItem extends Question<RatingRecord> {
  getRatingScaleLevel(): number {
    return this.record.levels;
  }

  setRatingScaleLevel(level: number): this {
    if (!(level >= MIN_RATING_LEVELS && level <= MAX_RATING_LEVELS)) throw invalidArgument('level');
    return this.change((record) => {
      record.levels = Math.trunc(level);
    });
  }

  getRatingIcon(): EnumConstant {
    return constant('Forms.RatingIconType', this.record.icon);
  }

  setRatingIcon(icon: EnumConstant): this {
    return this.change((record) => {
      record.icon = icon.constantName;
    });
  }

  createResponse(response: number): ItemResponse {
    const level = Math.trunc(response);
    if (level < 1 || level > this.record.levels) throw invalidResponse(this.record);
    return new ItemResponse(this.execution, this.formId, this.itemId, String(level));
  }
}

abstract class AnyGridItem extends Question<GridRecord> {
  getRows(): string[] {
    return [...this.record.rows];
  }

  getColumns(): string[] {
    return [...this.record.columns];
  }

  setRows(rows: string[]): this {
    if (!rows?.length) throw new ServiceException('Array is empty: rows');
    return this.change((record) => {
      record.rows = rows.map(String);
      numberRows(this.core, record);
    });
  }

  setColumns(columns: string[]): this {
    if (!columns?.length) throw new ServiceException('Array is empty: columns');
    return this.change((record) => {
      record.columns = columns.map(String);
    });
  }

  setValidation(validation: GridValidation | CheckboxGridValidation): this {
    return this.change((record) => {
      record.onePerColumn = validation.rule && { ...validation.rule };
    });
  }

  clearValidation(): this {
    return this.change((record) => {
      record.onePerColumn = null;
    });
  }

  /** One entry per row, null or '' for a row left out (platform: prefill). */
  createResponse(responses: (string | string[] | null)[]): ItemResponse {
    if (!fitsGrid(this.record, responses)) throw invalidResponse(this.record);
    const answer = responses.map((part) => part ?? null) as Answer;
    return new ItemResponse(this.execution, this.formId, this.itemId, answer);
  }
}

export class GridItem extends AnyGridItem implements Members<GoogleAppsScript.Forms.GridItem> {}
export class CheckboxGridItem
  extends AnyGridItem
  implements Members<GoogleAppsScript.Forms.CheckboxGridItem> {}

const two = (value: number): string => String(value).padStart(2, '0');

abstract class AnyDateItem extends Question<DateRecord> {
  includesYear(): boolean {
    return this.record.includesYear;
  }

  setIncludesYear(enableYear: boolean): this {
    return this.change((record) => {
      record.includesYear = enableYear;
    });
  }

  /** A moment becomes the calendar date, and the time, it is in the script's zone. */
  createResponse(response: Date): ItemResponse {
    if (!response || Number.isNaN(response.getTime())) throw invalidArgument('response');
    const at = localFields(this.execution.script.manifest.timeZone, response.getTime());
    const { includesYear, type } = this.record;
    const year = includesYear ? `${String(at.year).padStart(4, '0')}-` : '';
    const time = type === 'DATETIME' ? ` ${two(at.hour)}:${two(at.minute)}` : '';
    const text = `${year}${two(at.month)}-${two(at.day)}${time}`;
    return new ItemResponse(this.execution, this.formId, this.itemId, text);
  }
}

export class DateItem extends AnyDateItem implements Members<GoogleAppsScript.Forms.DateItem> {}
export class DateTimeItem extends AnyDateItem implements Members<GoogleAppsScript.Forms.DateTimeItem> {}

const isWithin = (value: number, end: number): boolean => value >= 0 && value < end;

export class TimeItem extends Question<TimeRecord> implements Members<GoogleAppsScript.Forms.TimeItem> {
  createResponse(hour: number, minute: number): ItemResponse {
    if (!isWithin(hour, 24) || !isWithin(minute, 60)) throw invalidData();
    return new ItemResponse(this.execution, this.formId, this.itemId, `${two(hour)}:${two(minute)}`);
  }
}

export class DurationItem
  extends Question<TimeRecord>
  implements Members<GoogleAppsScript.Forms.DurationItem>
{
  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    if (!isWithin(hours, 73) || !isWithin(minutes, 60) || !isWithin(seconds, 60)) throw invalidData();
    const text = `${two(hours)}:${two(minutes)}:${two(seconds)}`;
    return new ItemResponse(this.execution, this.formId, this.itemId, text);
  }
}
