import type { Execution } from '../../kernel/execution';
import { getUi, type Ui } from '../../ui/ui';
import { mayEdit } from '../access';
import { resolveForm } from '../address';
import { createForm } from '../create';
import { invalidArgument, noSuchItem } from '../errors';
import { QuizFeedbackBuilder } from './feedback';
import { Form } from './form';
import type { Members } from './members';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

type Enums = 'Alignment' | 'DestinationType' | 'FeedbackType' | 'ItemType' | 'PageNavigationType';

/** The service itself: makes and opens forms, and builds what goes into them. */
export class FormApp implements Members<Omit<GoogleAppsScript.Forms.FormApp, Enums>> {
  constructor(private readonly execution: Execution) {}

  /** The title becomes the file's name; the form's own title stays empty (FM-01). */
  create(title: string, isPublished?: boolean): Form {
    if (!title) throw invalidArgument('title');
    const { core, user, script } = this.execution;
    const published = isPublished === undefined ? {} : { published: isPublished };
    const { id } = createForm(core, { name: String(title), owner: user, script: script.id, ...published });
    return new Form(this.execution, id);
  }

  openById(id: string): Form {
    const { core, user } = this.execution;
    if (!core.state.forms[id] || !mayEdit(core, id, user)) throw noSuchItem();
    return new Form(this.execution, id);
  }

  /** Any address of the form will do: edit, published, short. */
  openByUrl(url: string): Form {
    if (!/^https:\/\/(docs\.google\.com\/|forms\.gle\/)/.test(url)) throw invalidArgument('url');
    const address = resolveForm(this.execution.core, url);
    if (!address) throw noSuchItem();
    return this.openById(address.id);
  }

  /** The form that the script is bound to, or whose submission it handles; null elsewhere. */
  getActiveForm(): Form | null {
    const { core, entry, script } = this.execution;
    const id = script.record.container;
    const active = id !== null && core.state.forms[id] ? id : entry.active?.form;
    return active === undefined ? null : new Form(this.execution, active);
  }

  getUi(): Ui {
    return getUi(this.execution, 'FormApp');
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }

  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }

  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder();
  }

  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }
}
