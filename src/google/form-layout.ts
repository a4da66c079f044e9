import { type KnownForm, labelsToKeep, rowsKey, sectionKey } from '../domain/form-labels';
import {
  type FormTexts,
  hasPlaceholder,
  isAsked,
  type ShownQuestion,
  shownBlock,
  shownLine,
  shownQuestion,
} from '../domain/form-texts';
import type { FormDefinition, Question, Section } from '../toolkit/form';
import type { Language, Localized } from '../toolkit/language';
import { type AnyItem, isOfKind, type Kind, kinds, pageKind } from './form-kinds';
import { validateCheckboxes, validateGrid, validateParagraph, validateText } from './form-validation';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Navigating = GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.ListItem;

/** An item with whether it was made just now; an older one keeps what a teacher changed in it. */
type Placed<T> = { item: T; isNew: boolean };

/**
 * Lays a form's items, or brings those that are there up to date: then only what names the micro-internship is written
 * again, an item that a teacher deleted stays deleted, and answers and personal links go on working.
 */
export class Layout {
  readonly ids: Record<string, number> = {};
  readonly labels: NonNullable<KnownForm['labels']> = {};
  readonly problems: string[] = [];
  private readonly there: Map<number, Item>;
  private readonly pages = new Map<string, GoogleAppsScript.Forms.PageBreakItem>();
  private readonly navigating: { shown: ShownQuestion; item: Navigating }[] = [];
  private last: AnyItem | undefined;

  constructor(
    private readonly form: Form,
    private readonly definition: FormDefinition,
    private readonly texts: FormTexts,
    private readonly known: Readonly<Record<string, number>>,
  ) {
    const isOld = Object.keys(known).length > 0;
    this.there = new Map(isOld ? form.getItems().map((item) => [item.getId(), item]) : []);
  }

  /** Items first, then what leads from one to the other: a choice can only lead to a page that is there. */
  lay(): this {
    for (const [page, section] of this.definition.sections.entries()) {
      this.heading(section, page);
      for (const question of section.questions) this.question(question);
    }
    for (const { shown, item } of this.navigating) this.lead(shown, item);
    return this;
  }

  private line = (text: Localized): string => shownLine(text, this.definition, this.texts);

  private heading(section: Section, page: number): void {
    const key = sectionKey(section.id);
    if (page > 0) {
      const placed = this.place(key, pageKind);
      if (!placed) return;
      this.pages.set(section.id, placed.item);
      this.write(placed, section);
    } else if (section.questions[0]?.kind !== 'notice') {
      const placed = this.place(key, kinds.notice);
      if (placed) this.write(placed, section);
    }
  }

  private question(question: Question): void {
    const shown = shownQuestion(question, this.definition, this.texts);
    const isThere = this.known[question.id] !== undefined && shown.rows.length > 0;
    if (!isAsked(shown) && !isThere) {
      if (question.required)
        this.problems.push(`"${shown.title}" was left out: there is nothing to choose from.`);
      return;
    }
    Object.assign(this.labels, labelsToKeep(question, shown.choices, shown.rows));
    this.dress(question, shown);
  }

  /** The item of a key: the one that is there, a new one, or nothing where a teacher deleted it. */
  private place<T extends AnyItem>(key: string, kind: Kind<T>, title?: Localized): Placed<T> | null {
    const id = this.known[key];
    if (id !== undefined) {
      this.ids[key] = id;
      const found = this.there.get(id);
      if (!found || !isOfKind(found, kind)) return null;
      this.last = kind.of(found);
      return { item: this.last as T, isNew: false };
    }
    const item = this.leftBehind(kind, title) ?? kind.add(this.form);
    if (this.last && this.there.size > 0) this.form.moveItem(item.getIndex(), this.last.getIndex() + 1);
    this.ids[key] = item.getId();
    this.last = item;
    return { item, isNew: true };
  }

  /** An item that an interrupted run had added and not noted: of this kind, without a title or already with it. */
  private leftBehind<T extends AnyItem>(kind: Kind<T>, title: Localized | undefined): T | undefined {
    if (this.there.size === 0 || !title) return undefined;
    const noted = new Set(Object.values(this.known));
    const found = [...this.there.values()].find(
      (item) =>
        !noted.has(item.getId()) && isOfKind(item, kind) && ['', this.line(title)].includes(item.getTitle()),
    );
    return found && kind.of(found);
  }

  private write(
    { item, isNew }: Placed<AnyItem>,
    { title, help }: { title: Localized; help?: Localized },
  ): void {
    if (isNew || hasPlaceholder(title)) {
      const text = this.line(title);
      if (item.getTitle() !== text) item.setTitle(text);
    }
    if (help && (isNew || hasPlaceholder(help))) {
      const text = shownBlock(help, this.definition, this.texts);
      if (item.getHelpText() !== text) item.setHelpText(text);
    }
  }

  private dress(question: Question, shown: ShownQuestion): void {
    const { id, kind, validation = {}, scale, otherOption } = question;
    const say = (words: (language: Language) => string) => this.line({ en: words('en'), es: words('es') });
    const changes = id in this.labels || rowsKey(id) in this.labels;
    if (kind === 'text') {
      const placed = this.begin(question, kinds.text);
      if (placed?.isNew) validateText(placed.item, validation, say);
    } else if (kind === 'paragraph') {
      const placed = this.begin(question, kinds.paragraph);
      if (placed?.isNew) validateParagraph(placed.item, validation, say);
    } else if (kind === 'choice') {
      const placed = this.begin(question, kinds.choice);
      if (placed) this.offer(shown, placed, changes);
      if (placed?.isNew && otherOption) placed.item.showOtherOption(true);
    } else if (kind === 'list') {
      const placed = this.begin(question, kinds.list);
      if (placed) this.offer(shown, placed, changes);
    } else if (kind === 'checkboxes') {
      const placed = this.begin(question, kinds.checkboxes);
      if (placed && (placed.isNew || changes)) setChoices(placed.item, labelsOf(shown));
      if (placed?.isNew && otherOption) placed.item.showOtherOption(true);
      if (placed?.isNew) validateCheckboxes(placed.item, validation, say);
    } else if (kind === 'grid') {
      const placed = this.begin(question, kinds.grid);
      if (placed && (placed.isNew || changes)) setGrid(placed.item, shown);
      if (placed?.isNew) validateGrid(placed.item, validation, say);
    } else if (kind === 'scale') {
      const placed = this.begin(question, kinds.scale);
      if (placed?.isNew && scale) {
        placed.item.setBounds(scale.low, scale.high);
        placed.item.setLabels(this.line(scale.lowLabel), this.line(scale.highLabel));
      }
    } else {
      this.begin<AnyItem>(question, kinds[kind]);
    }
  }

  /** Places a question and writes what all kinds have. */
  private begin<T extends AnyItem>(question: Question, kind: Kind<T>): Placed<T> | null {
    const placed = this.place(question.id, kind, question.title);
    if (!placed) {
      this.missing(question);
      return null;
    }
    this.write(placed, question);
    if (placed.isNew && question.required)
      (placed.item as T & { setRequired(enabled: boolean): unknown }).setRequired(true);
    return placed;
  }

  private missing(question: Question): void {
    if (!question.personal) return;
    this.problems.push(
      `The question "${this.line(question.title)}" was deleted from the form, so nobody can tell whose answers come in. Delete the form and have it made anew.`,
    );
  }

  private offer(shown: ShownQuestion, { item, isNew }: Placed<Navigating>, change: boolean): void {
    if (shown.question.choices?.some(({ goTo }) => goTo !== undefined)) {
      if (isNew || (change && !isSame(valuesIn(item), labelsOf(shown))))
        this.navigating.push({ shown, item });
    } else if (isNew || change) setChoices(item, labelsOf(shown));
  }

  /** All choices of a question lead somewhere or none does, so those without an aim go on to the next page. */
  private lead({ question, choices }: ShownQuestion, item: Navigating): void {
    const { CONTINUE, SUBMIT } = FormApp.PageNavigationType;
    item.setChoices(
      choices.map(({ value, label }) => {
        const goTo = question.choices?.find((choice) => choice.value === value)?.goTo;
        const page = goTo === undefined ? undefined : this.pages.get(goTo);
        return page
          ? item.createChoice(label, page)
          : item.createChoice(label, goTo === 'submit' ? SUBMIT : CONTINUE);
      }),
    );
  }
}

const labelsOf = ({ choices }: ShownQuestion): string[] => choices.map(({ label }) => label);
const valuesIn = (item: Navigating | GoogleAppsScript.Forms.CheckboxItem): string[] =>
  item.getChoices().map((choice) => choice.getValue());
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

function setChoices(item: Navigating | GoogleAppsScript.Forms.CheckboxItem, labels: string[]): void {
  if (!isSame(valuesIn(item), labels)) item.setChoiceValues(labels);
}

function setGrid(item: GoogleAppsScript.Forms.GridItem, shown: ShownQuestion): void {
  const rows = shown.rows.map(({ label }) => label);
  if (!isSame(item.getRows(), rows)) item.setRows(rows);
  if (!isSame(item.getColumns(), labelsOf(shown))) item.setColumns(labelsOf(shown));
}

/**
 * Takes everything out of a form that was left half-built. A page that a choice leads to can't be deleted, so choices
 * lose their aims first, then questions go, then pages.
 */
export function clearItems(form: Form): void {
  const pages: Item[] = [];
  const others: Item[] = [];
  for (const item of form.getItems()) (isOfKind(item, pageKind) ? pages : others).push(item);
  for (const item of others) {
    if (isOfKind(item, kinds.choice)) item.asMultipleChoiceItem().setChoiceValues(['-']);
    else if (isOfKind(item, kinds.list)) item.asListItem().setChoiceValues(['-']);
  }
  for (const item of [...others, ...pages]) form.deleteItem(item);
}
