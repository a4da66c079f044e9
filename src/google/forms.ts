import type { KnownForm } from '../domain/form-labels';
import { type FormTexts, hasPlaceholder, shownBlock, shownLine, shownQuestion } from '../domain/form-texts';
import { type FormMemory, TOKEN_MARK } from '../domain/personal-links';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import type { FormDefinition, FormId } from '../toolkit/form';
import type { Localized } from '../toolkit/language';
import { formById, letIn, setClosedMessage } from './form-access';
import { clearItems, Layout } from './form-layout';

export { closeForm, isOpen, lookAt, openForm } from './form-access';
export { readAnswers } from './form-answers';

type Form = GoogleAppsScript.Forms.Form;

/** What a form is built with, besides its definition. */
export interface FormFill extends FormTexts {
  /** Of the form's file in Drive, from `formMark`: finds a form whose building was interrupted. */
  mark: string;
  /** The tracker, where the answers are written to as well. */
  spreadsheetId: string;
  /** Texts that the prefilled link fills in, by question id: known values, or marks to be replaced per person. */
  prefills?: Readonly<Record<string, string>>;
}

export interface BuiltForm {
  formId: string;
  /** For everyone. */
  link: string;
  /** With what is known filled in, and TOKEN_MARK for the personal code; the link for everyone when nothing is. */
  prefilledLink: string;
  /** For the teacher. */
  editLink: string;
  memory: KnownForm;
  /** Sentences for the teacher about what could not be done. */
  problems: string[];
}

/** A form that is there: with its memory when it was built to the end, without when that is unknown. */
export interface ExistingForm {
  formId: string;
  memory?: FormMemory;
}

/** Forms whose answers may be changed later by the link in the confirmation. */
const EDITABLE: readonly FormId[] = ['industry'];

/** Name of the form's file in Drive: which form of which micro-internship. The form's own title is another thing. */
export const formMark = (form: FormId, microInternshipId: string): string =>
  `${form.charAt(0).toUpperCase()}${form.slice(1).replace(/-/g, ' ')} form ${microInternshipId}`;

/** A form of this script with that mark, oldest first; throws when Drive can't be asked, which is not "none". */
export function findForm(mark: string): string | null {
  const name = mark.replace(/[\\']/g, '\\$&');
  const found = Drive?.Files?.list({
    q: `name = '${name}' and mimeType = 'application/vnd.google-apps.form' and trashed = false`,
    orderBy: 'createdTime',
    pageSize: 10,
    fields: 'files(id)',
  });
  return found?.files?.[0]?.id ?? null;
}

/**
 * Makes the Google Form of a definition, or brings it up to date when it exists. A form that was left half-built is
 * taken up again, so that killing and repeating this never leaves two. `onCreated` is called with the id as soon as
 * there is one, to be written down before anything else happens.
 */
export function buildForm(
  definition: FormDefinition,
  fill: FormFill,
  existing?: ExistingForm,
  onCreated: (formId: string) => void = () => {},
): BuiltForm {
  const known = existing?.memory?.items ?? {};
  const isBuilt = Object.keys(known).length > 0;
  const form = existing ? formById(existing.formId) : (adopted(fill) ?? FormApp.create(fill.mark));
  const formId = form.getId();
  if (!existing) onCreated(formId);
  if (!isBuilt) {
    emptied(form);
    hide(form);
  }
  const problems = describe(form, definition, fill, isBuilt);
  const layout = new Layout(form, definition, fill, known).lay();
  problems.push(...layout.problems);
  if (!isBuilt) {
    if (!definition.confidential && destinationOf(form) !== fill.spreadsheetId)
      form.setDestination(FormApp.DestinationType.SPREADSHEET, fill.spreadsheetId);
    problems.push(...letIn(form));
  }
  const link = form.getPublishedUrl();
  const prefilledLink = prefilled(form, definition, fill, layout.ids, problems) || link;
  const isPersonal = definition.sections.some((section) =>
    section.questions.some(({ personal }) => personal),
  );
  return {
    formId,
    link,
    prefilledLink,
    editLink: form.getEditUrl(),
    memory: {
      items: layout.ids,
      labels: layout.labels,
      personalLink: isPersonal && prefilledLink !== link ? prefilledLink : '',
      sheetId: existing?.memory?.sheetId ?? null,
    },
    problems,
  };
}

/** Unpublished while it is built, where forms have that state. */
function hide(form: Form): void {
  if (form.supportsAdvancedResponderPermissions?.() && form.isPublished?.()) form.setPublished?.(false);
}

/** A form with this mark that nobody has answered and that writes to this tracker or nowhere yet. */
function adopted({ mark, spreadsheetId }: FormFill): Form | null {
  const formId = findForm(mark);
  if (formId === null) return null;
  const form = formById(formId);
  const destination = destinationOf(form);
  const isOurs = destination === null || destination === spreadsheetId;
  return isOurs && form.getResponses().length === 0 ? form : null;
}

function emptied(form: Form): void {
  if (form.getItems().length === 0) return;
  if (form.getResponses().length > 0) {
    throw new Problem('refused', sentence('form-forgotten', { form: form.getTitle() }));
  }
  clearItems(form);
}

/** Google throws where there is no destination. */
function destinationOf(form: Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}

function describe(form: Form, definition: FormDefinition, fill: FormFill, isBuilt: boolean): string[] {
  const isDue = (text: Localized) => !isBuilt || hasPlaceholder(text);
  const title = shownLine(definition.title, definition, fill);
  const description = shownBlock(definition.description, definition, fill);
  const confirmation = shownBlock(definition.confirmation, definition, fill);
  if (isDue(definition.title) && form.getTitle() !== title) form.setTitle(title);
  if (isDue(definition.description) && form.getDescription() !== description)
    form.setDescription(description);
  if (isDue(definition.confirmation) && form.getConfirmationMessage() !== confirmation)
    form.setConfirmationMessage(confirmation);
  if (!isBuilt) {
    if (form.collectsEmail()) form.setCollectEmail(false);
    form.setProgressBar(definition.sections.length > 2);
    form.setAllowResponseEdits(EDITABLE.includes(definition.id));
    form.setShowLinkToRespondAgain(false);
  }
  return setClosedMessage(form, shownBlock(definition.closed, definition, fill));
}

/** A link that fills in the personal code's mark and what is known; '' when there is nothing to fill in. */
function prefilled(
  form: Form,
  definition: FormDefinition,
  fill: FormFill,
  ids: Readonly<Record<string, number>>,
  problems: string[],
): string {
  const response = form.createResponse();
  let filled = 0;
  for (const question of definition.sections.flatMap((section) => section.questions)) {
    const text = question.personal ? TOKEN_MARK : (fill.prefills?.[question.id] ?? '');
    const id = ids[question.id];
    const item = text === '' || id === undefined ? null : form.getItemById(id);
    if (!item) continue;
    const { choices } = shownQuestion(question, definition, fill);
    const label = choices.find(({ value }) => value === text)?.label;
    try {
      const answer = answerTo(item, label, text);
      if (!answer) continue;
      response.withItemResponse(answer);
      filled++;
    } catch {
      if (question.personal) problems.push(`The personal links of "${form.getTitle()}" could not be made.`);
    }
  }
  return filled > 0 ? response.toPrefilledUrl() : '';
}

/** Only texts, and choices that the question has, can be filled in. */
function answerTo(
  item: GoogleAppsScript.Forms.Item,
  label: string | undefined,
  text: string,
): GoogleAppsScript.Forms.ItemResponse | null {
  const { ItemType } = FormApp;
  switch (item.getType()) {
    case ItemType.TEXT:
      return item.asTextItem().createResponse(text);
    case ItemType.PARAGRAPH_TEXT:
      return item.asParagraphTextItem().createResponse(text);
    case ItemType.MULTIPLE_CHOICE:
      return label === undefined ? null : item.asMultipleChoiceItem().createResponse(label);
    case ItemType.LIST:
      return label === undefined ? null : item.asListItem().createResponse(label);
    default:
      return null;
  }
}
