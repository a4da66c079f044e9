import { epochOfMoment, type Moment } from '../clock';
import type { Core } from '../kernel/core';
import { checkFirst, checkOpen, isOpen } from './access';
import { editResponseUrl, publishedUrl, resolveForm } from './address';
import { syncColumns } from './destination';
import { FormRefused } from './errors';
import { addItem, removeItem } from './items/list';
import type { ItemRecord } from './items/record';
import { answerOf, type Given, questionNamed } from './match';
import { type ShownForm, type ShownSection, sectionAfter, shownSections } from './page';
import { prefilledAnswers } from './prefill';
import { type Answer, type FormRecord, formOf, type ResponseRecord } from './state';
import { type Answers, findResponse, reachedQuestions, submitByPerson } from './submit';

export interface RespondOptions {
  /** Account of the respondent; without one nobody is signed in. */
  as?: string;
  /** Typed into the form's e-mail field, where it has one; by default the account's address. */
  email?: string;
  /** When the form is submitted: the clock goes there first, doing what comes due on the way. */
  at?: Moment;
}

/** What the respondent sees after submitting. */
export interface Confirmation {
  ok: true;
  id: string;
  message: string;
  /** The link to edit the response, where the form shows it. */
  editUrl: string | null;
}

export interface ResponseSummary {
  id: string;
  /** Epoch milliseconds. */
  timestamp: number;
  email: string | null;
  /** By the questions' titles as they are now; of several with one title, the last. */
  answers: Record<string, Answer>;
  byItem: Answers;
}

export interface NewQuestion {
  title: string;
  kind?: 'TEXT' | 'PARAGRAPH_TEXT' | 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST' | 'DATE' | 'SCALE';
  required?: boolean;
  choices?: readonly string[];
}

/**
 * A form in front of a person, by any of its addresses. One with the fields of a prefilled link, or of an edit link,
 * begins with those answers.
 */
export class FormHandle {
  readonly id: string;
  private readonly fields: [string, string][];

  constructor(
    private readonly core: Core,
    urlOrId: string,
  ) {
    const address = resolveForm(core, urlOrId);
    if (!address) throw new Error(`There is no form at ${urlOrId}.`);
    this.id = address.id;
    this.fields = address.fields;
  }

  private get form(): FormRecord {
    return formOf(this.core, this.id);
  }

  get title(): string {
    return this.form.title;
  }

  get url(): string {
    return publishedUrl(this.form);
  }

  /** The same form through another address, such as a personal link. */
  prefilled(url: string): FormHandle {
    const handle = new FormHandle(this.core, url);
    if (handle.id !== this.id) throw new Error(`${url} leads to another form.`);
    return handle;
  }

  /** Whether it is published and accepts answers, of whomever. */
  isOpen(): boolean {
    return isOpen(this.core, this.id);
  }

  /** Everything the page shows to a person, signed in or not. */
  page(options: { as?: string } = {}): ShownForm {
    const { id, title, description, emailCollection: email, progressBar } = this.form;
    const refusal = this.refusal(options.as);
    const sections = refusal === null ? this.questions() : [];
    return { id, title, description, email, progressBar, isOpen: this.isOpen(), refusal, sections };
  }

  private refusal(user: string | undefined): string | null {
    try {
      checkOpen(this.core, this.id, user);
      if (this.edits === undefined) checkFirst(this.form, user);
      return null;
    } catch (error) {
      if (error instanceof FormRefused) return error.message;
      throw error;
    }
  }

  /** The form's sections with their questions, and what the link has filled in. */
  questions(): ShownSection[] {
    return shownSections(this.form, this.initial());
  }

  /** The section that follows one, or `submit`, with answers by item id. */
  sectionAfter(index: number, answers: Readonly<Answers>): number | 'submit' {
    return sectionAfter(this.form, index, answers);
  }

  private get edits(): string | undefined {
    return this.fields.find(([name]) => name === 'edit2')?.[1];
  }

  private initial(): Answers {
    const edited = this.edits === undefined ? undefined : findResponse(this.form, this.edits);
    return { ...edited?.answers, ...prefilledAnswers(this.form, this.fields) };
  }

  /**
   * Fills in the form and submits it. Answers by question title (a line or the beginning of it will do), on top of what
   * the link has filled in. Throws FormRefused with what the page says; a question that these answers never lead to is
   * a mistake too.
   */
  respond(answers: Readonly<Record<string, Given>>, options: RespondOptions = {}): Confirmation {
    this.moveClock(options);
    return this.send(this.initial(), answers, options, this.edits);
  }

  /** Submits answers by item id, as the page does: those of sections that were skipped are left out. */
  submit(answers: Readonly<Answers>, options: RespondOptions = {}): Confirmation {
    this.moveClock(options);
    return this.confirmed({ ...answers }, options, this.edits);
  }

  /** A respondent changes a response through its edit link; what is not named stays, null takes an answer back. */
  edit(
    responseId: string,
    answers: Readonly<Record<string, Given>>,
    options: RespondOptions = {},
  ): Confirmation {
    this.moveClock(options);
    return this.send({ ...findResponse(this.form, responseId)?.answers }, answers, options, responseId);
  }

  private moveClock({ at }: RespondOptions): void {
    if (at !== undefined) this.core.advanceTo(epochOfMoment(this.core.state.timeZone, at));
  }

  private send(
    initial: Answers,
    given: Readonly<Record<string, Given>>,
    options: RespondOptions,
    edits: string | undefined,
  ): Confirmation {
    checkOpen(this.core, this.id, options.as);
    const answers = { ...initial };
    const named: { id: number; title: string }[] = [];
    for (const [title, value] of Object.entries(given)) {
      const question = questionNamed(this.form, title);
      const answer = answerOf(question, value, this.core.state.timeZone);
      delete answers[question.id];
      if (answer === undefined) continue;
      answers[question.id] = answer;
      named.push(question);
    }
    const reached = new Set(reachedQuestions(this.form, answers).map(({ id }) => id));
    const unseen = named.filter(({ id }) => !reached.has(id));
    if (unseen.length > 0) {
      throw new FormRefused(
        'answers',
        `These answers do not lead to ${unseen.map(({ title }) => `"${title}"`).join(', ')}.`,
      );
    }
    return this.confirmed(answers, options, edits);
  }

  private confirmed(
    answers: Answers,
    { as, email }: RespondOptions,
    edits: string | undefined,
  ): Confirmation {
    const typed = email ?? this.fields.find(([name]) => name === 'emailAddress')?.[1];
    const response = submitByPerson(this.core, this.id, { answers, as, email: typed, edits });
    const { confirmation, allowEdits } = this.form;
    return {
      ok: true,
      id: response.id,
      message: confirmation || 'Your response has been recorded.',
      editUrl: allowEdits ? editResponseUrl(this.form, response.id) : null,
    };
  }

  /** Stored responses, oldest first. */
  responses(): ResponseSummary[] {
    return this.form.responses.map((response) => this.summary(response));
  }

  private summary({ id, timestamp, email, answers }: ResponseRecord): ResponseSummary {
    const byTitle: Record<string, Answer> = {};
    for (const item of this.form.items) {
      const answer = answers[item.id];
      if (answer !== undefined) byTitle[item.title] = structuredClone(answer);
    }
    return { id, timestamp, email, answers: byTitle, byItem: structuredClone(answers) };
  }

  /** A teacher renames a question in the editor. */
  rename(title: string, next: string): void {
    questionNamed(this.form, title).title = next;
    syncColumns(this.core, this.form);
  }

  /** A teacher deletes a question in the editor. */
  removeQuestion(title: string): void {
    removeItem(this.form, questionNamed(this.form, title).id);
    syncColumns(this.core, this.form);
  }

  /** A teacher adds a question at the end. */
  addQuestion({ title, kind = 'TEXT', required = false, choices = [] }: NewQuestion): void {
    const item = addItem(this.core, this.form, kind) as ItemRecord & { required: boolean };
    item.title = title;
    item.required = required;
    if ('choices' in item)
      item.choices = choices.map((value) => ({ value, navigation: null, correct: false }));
    syncColumns(this.core, this.form);
  }

  /** A teacher closes or opens the form with the editor's switch. */
  setAccepting(accepting: boolean): void {
    this.form.accepting = accepting;
    if (accepting) this.form.published = true;
  }
}
