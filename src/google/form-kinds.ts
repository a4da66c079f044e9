import type { QuestionKind } from '../toolkit/form';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Forms = typeof GoogleAppsScript.Forms;

/** What every item of ours has, whatever its kind. */
export interface AnyItem {
  getId(): GoogleAppsScript.Integer;
  getIndex(): GoogleAppsScript.Integer;
  getTitle(): string;
  setTitle(title: string): unknown;
  getHelpText(): string;
  setHelpText(text: string): unknown;
}

/** How an item of one kind is made, and got from what `getItems` gives. */
export interface Kind<T extends AnyItem> {
  type: keyof Forms['ItemType'];
  add: (form: Form) => T;
  of: (item: Item) => T;
}

const kind = <T extends AnyItem>(
  type: Kind<T>['type'],
  add: (form: Form) => T,
  of: (item: Item) => T,
): Kind<T> => ({ type, add, of });

export const kinds = {
  text: kind(
    'TEXT',
    (form) => form.addTextItem(),
    (item) => item.asTextItem(),
  ),
  paragraph: kind(
    'PARAGRAPH_TEXT',
    (form) => form.addParagraphTextItem(),
    (item) => item.asParagraphTextItem(),
  ),
  choice: kind(
    'MULTIPLE_CHOICE',
    (form) => form.addMultipleChoiceItem(),
    (item) => item.asMultipleChoiceItem(),
  ),
  checkboxes: kind(
    'CHECKBOX',
    (form) => form.addCheckboxItem(),
    (item) => item.asCheckboxItem(),
  ),
  list: kind(
    'LIST',
    (form) => form.addListItem(),
    (item) => item.asListItem(),
  ),
  scale: kind(
    'SCALE',
    (form) => form.addScaleItem(),
    (item) => item.asScaleItem(),
  ),
  date: kind(
    'DATE',
    (form) => form.addDateItem(),
    (item) => item.asDateItem(),
  ),
  time: kind(
    'TIME',
    (form) => form.addTimeItem(),
    (item) => item.asTimeItem(),
  ),
  datetime: kind(
    'DATETIME',
    (form) => form.addDateTimeItem(),
    (item) => item.asDateTimeItem(),
  ),
  grid: kind(
    'GRID',
    (form) => form.addGridItem(),
    (item) => item.asGridItem(),
  ),
  notice: kind(
    'SECTION_HEADER',
    (form) => form.addSectionHeaderItem(),
    (item) => item.asSectionHeaderItem(),
  ),
} as const satisfies Record<QuestionKind, Kind<AnyItem>>;

export const pageKind = kind(
  'PAGE_BREAK',
  (form) => form.addPageBreakItem(),
  (item) => item.asPageBreakItem(),
);

/** Whether an item is of a kind; a teacher may have made another question of it. */
export const isOfKind = (item: Item, { type }: Kind<AnyItem>): boolean =>
  item.getType() === FormApp.ItemType[type];
