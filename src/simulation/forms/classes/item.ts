import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import type { ItemTypeName } from '../items/record';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { BaseItem } from './item-base';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './layout-items';
import type { Members } from './members';
import { objects } from './objects';
import {
  CheckboxGridItem,
  DateItem,
  DateTimeItem,
  DurationItem,
  GridItem,
  ParagraphTextItem,
  RatingItem,
  ScaleItem,
  TextItem,
  TimeItem,
} from './question-items';

type ItemClass<T> = new (execution: Execution, formId: string, itemId: number) => T;

/** An item of any kind, as `getItems` gives it; what its kind alone can do takes a cast (FM-05). */
export class Item extends BaseItem implements Members<GoogleAppsScript.Forms.Item> {
  private as<T>(type: ItemTypeName, Class: ItemClass<T>): T {
    const actual = this.record.type;
    if (actual !== type) throw new ServiceException(`Invalid conversion for item type: ${actual}.`);
    return new Class(this.execution, this.formId, this.itemId);
  }

  asCheckboxGridItem(): CheckboxGridItem {
    return this.as('CHECKBOX_GRID', CheckboxGridItem);
  }

  asCheckboxItem(): CheckboxItem {
    return this.as('CHECKBOX', CheckboxItem);
  }

  asDateItem(): DateItem {
    return this.as('DATE', DateItem);
  }

  asDateTimeItem(): DateTimeItem {
    return this.as('DATETIME', DateTimeItem);
  }

  asDurationItem(): DurationItem {
    return this.as('DURATION', DurationItem);
  }

  asGridItem(): GridItem {
    return this.as('GRID', GridItem);
  }

  asImageItem(): ImageItem {
    return this.as('IMAGE', ImageItem);
  }

  asListItem(): ListItem {
    return this.as('LIST', ListItem);
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  asPageBreakItem(): PageBreakItem {
    return this.as('PAGE_BREAK', PageBreakItem);
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this.as('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  asRatingItem(): RatingItem {
    return this.as('RATING', RatingItem);
  }

  asScaleItem(): ScaleItem {
    return this.as('SCALE', ScaleItem);
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this.as('SECTION_HEADER', SectionHeaderItem);
  }

  asTextItem(): TextItem {
    return this.as('TEXT', TextItem);
  }

  asTimeItem(): TimeItem {
    return this.as('TIME', TimeItem);
  }

  asVideoItem(): VideoItem {
    return this.as('VIDEO', VideoItem);
  }
}

objects.item = (execution, formId, itemId) => new Item(execution, formId, itemId);
