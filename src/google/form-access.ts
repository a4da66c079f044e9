import type { FormAccess } from '../domain/personal-links';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';

type Form = GoogleAppsScript.Forms.Form;

/** The form of an id; says what to do when Google does not give it. */
export function formById(formId: string): Form {
  try {
    return FormApp.openById(formId);
  } catch (error) {
    throw new Problem('google', sentence('form-not-opened', { form: formId, error: String(error) }));
  }
}

/** Whether somebody with the link can answer now. */
export const isOpen = (formId: string): boolean => takesAnswers(formById(formId));

/** Lets answers in; gives sentences about what could not be done. */
export function openForm(formId: string): string[] {
  return letIn(formById(formId));
}

/** Takes no more answers; who comes late reads the message. Gives sentences about what could not be done. */
export function closeForm(formId: string, closedMessage: string): string[] {
  const form = formById(formId);
  const problems = setClosedMessage(form, closedMessage);
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
  return problems;
}

/** Takes no more answers; who comes late reads the message the form was built with. */
export function stopAnswers(formId: string): void {
  const form = formById(formId);
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
}

/** Google refuses this message for some forms; they close with its own. */
export function setClosedMessage(form: Form, message: string): string[] {
  try {
    if (form.getCustomClosedFormMessage() !== message) form.setCustomClosedFormMessage(message);
    return [];
  } catch {
    return [
      `Google did not take the message for latecomers of "${form.getTitle()}"; they read Google's own.`,
    ];
  }
}

/** Looks, and changes nothing: whether everybody with the link gets in, and which items the form has now. */
export function lookAt(formId: string): { access: FormAccess; items: number[] } {
  let form: Form;
  let items: number[];
  try {
    form = FormApp.openById(formId);
    items = form.getItems().map((item) => item.getId());
  } catch {
    return { access: 'unreachable', items: [] };
  }
  return { access: accessOf(form), items };
}

function accessOf(form: Form): FormAccess {
  const isNewKind = form.supportsAdvancedResponderPermissions?.() === true;
  if (isNewKind && form.isPublished?.() !== true) return 'not published';
  if (!form.isAcceptingResponses()) return 'closed';
  if (asksForLogin(form)) return 'sign-in';
  return isNewKind ? responders(form.getId()) : 'everybody';
}

function asksForLogin(form: Form): boolean {
  if (form.hasLimitOneResponsePerUser()) return true;
  try {
    return form.requiresLogin();
  } catch {
    // Only forms of a school's account know the setting.
    return false;
  }
}

interface Permission {
  type?: string;
  view?: string;
}

/** Who may answer, as Drive lists it; a form that the listing hides, or a list without views, confirms nothing. */
function responders(formId: string): FormAccess {
  try {
    const listed = Drive?.Permissions?.list(formId, {
      includePermissionsForView: 'published',
      fields: 'permissions(type,role,view,domain)',
    }) as { permissions?: Permission[] } | undefined;
    const published = (listed?.permissions ?? []).filter(({ view }) => view === 'published');
    if (published.some(({ type }) => type === 'anyone')) return 'everybody';
    return published.length > 0 ? 'sign-in' : 'not confirmed';
  } catch {
    return 'not confirmed';
  }
}

/** Publishes and opens a form for everyone with the link, whether its account has the published state or not. */
export function letIn(form: Form): string[] {
  const problems: string[] = [];
  if (form.supportsAdvancedResponderPermissions?.()) {
    if (!form.isPublished?.()) form.setPublished?.(true);
    problems.push(...admitEveryone(form));
  }
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
  problems.push(...withoutLogin(form));
  if (!takesAnswers(form)) {
    problems.push(
      `"${form.getTitle()}" does not take answers yet. Open it, choose "Publish", and let everyone with the link answer.`,
    );
  }
  return problems;
}

const takesAnswers = (form: Form): boolean =>
  (!form.supportsAdvancedResponderPermissions?.() || form.isPublished?.() === true) &&
  form.isAcceptingResponses();

/**
 * Who may answer is a permission of the file. Families and partners have no account of the school, so it must be
 * everyone with the link; a school's administrator may have forbidden that.
 */
function admitEveryone(form: Form): string[] {
  try {
    const everyone = { type: 'anyone', role: 'reader', view: 'published' };
    Drive?.Permissions?.create(everyone, form.getId(), { fields: 'id' });
    return [];
  } catch (error) {
    return [
      `Google did not let everyone with the link answer "${form.getTitle()}". Open the form, choose "Published", and set "Anyone with the link"; if that is missing, ask your administrator. (${String(error)})`,
    ];
  }
}

/** Only forms of a school's account know this setting, and elsewhere asking for it is an error. */
function withoutLogin(form: Form): string[] {
  try {
    if (form.requiresLogin()) form.setRequireLogin(false);
    return [];
  } catch {
    return [];
  }
}
