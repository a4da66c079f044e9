import { SpreadsheetAppBase } from '../app';
import { ColorBuilder } from './color/color';
import { ConditionalFormatRuleBuilder } from './conditional/rule';
import { FilterCriteriaBuilder } from './filter/criteria';
import { RichTextValueBuilder } from './text/rich';
import { TextStyleBuilder } from './text/style';
import { DataValidationBuilder } from './validation/rule';

/** The way to spreadsheets, and to what is made before it is put into one. */
export class SpreadsheetApp extends SpreadsheetAppBase {
  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}
