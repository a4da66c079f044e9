import { canAccess, type PermissionRecord } from '../drive/files';
import type { Core } from '../kernel/core';
import { domainOf } from './create';
import { FormRefused } from './errors';
import { type FormRecord, formOf } from './state';

const sameAddress = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Whether the account may change the form: owners and writers of its file. */
export const mayEdit = (core: Core, formId: string, user: string): boolean => {
  const file = core.state.files[formId];
  return !!file && canAccess(file, user, true);
};

/** Permissions of the form's file to respond to it. */
export const responders = (core: Core, formId: string): PermissionRecord[] =>
  (core.state.files[formId]?.permissions ?? []).filter(({ view }) => view === 'published');

/**
 * Whether somebody may respond: nobody but its domain where the administrator refuses outsiders, anyone with the link
 * to an older form, else whom the Drive permissions with view `published` name, and its editors.
 */
function mayRespond(core: Core, form: FormRecord, user: string | undefined): boolean {
  const owner = core.state.files[form.id]?.owner ?? '';
  const inside = user !== undefined && domainOf(user) === domainOf(owner);
  if (core.state.formsDefaults.outsiders === 'refused' && !inside) return false;
  if (!form.advancedPermissions) return true;
  if (user !== undefined && mayEdit(core, form.id, user)) return true;
  return responders(core, form.id).some(({ type, emailAddress, domain }) => {
    if (type === 'anyone') return true;
    if (user === undefined) return false;
    return type === 'domain' ? domain === domainOf(user) : sameAddress(emailAddress, user);
  });
}

/** Whether the form takes answers at all: there, published and accepting. */
export function isOpen(core: Core, formId: string): boolean {
  const form = core.state.forms[formId];
  return !!form && form.published && form.accepting && core.state.files[formId]?.trashed === false;
}

const TRY_OWNER = 'Try contacting the owner of the form if you think this is a mistake.';

/** Throws what a person finds in place of the form's questions, if anything (FM-19, FM-21). */
export function checkOpen(core: Core, formId: string, user: string | undefined): void {
  const form = formOf(core, formId);
  const file = core.state.files[formId];
  if (!file || file.trashed) {
    throw new FormRefused(
      'deleted',
      'The file you requested has been deleted. Please contact the owner of this file.',
    );
  }
  if (!form.published) throw new FormRefused('unpublished', 'This document is not published.');
  if (!form.accepting) throw new FormRefused('closed', closedText(core, form));
  if (!mayRespond(core, form, user)) {
    if (user === undefined) throw signIn();
    throw new FormRefused(
      'no permission',
      `You need permission\nThis form can only be viewed by users in the owner's organization or those it was shared with.\n${TRY_OWNER}`,
    );
  }
  if (user === undefined && (form.limitOne || form.requireLogin || form.emailCollection === 'VERIFIED'))
    throw signIn();
}

/** Throws when the account has answered a form that takes one response each. */
export function checkFirst(form: FormRecord, user: string | undefined): void {
  if (!form.limitOne || user === undefined) return;
  if (form.responses.some(({ signedIn }) => sameAddress(signedIn ?? undefined, user))) {
    throw new FormRefused(
      'already responded',
      `You've already responded\nYou can only fill out this form once.\n${TRY_OWNER}`,
    );
  }
}

/** What a late visitor reads. */
export function closedText(core: Core, form: FormRecord): string {
  const name = form.title || core.state.files[form.id]?.name;
  return form.closedMessage || `The form ${name} is no longer accepting responses.\n${TRY_OWNER}`;
}

const signIn = (): FormRefused =>
  new FormRefused('sign in', 'Sign in to continue\nTo fill out this form, you must be signed in.');
