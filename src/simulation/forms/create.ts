import { createFile, FORM_TYPE } from '../drive/files';
import type { Core } from '../kernel/core';
import { randomText } from '../kernel/random';
import type { FormRecord } from './state';

const WEB_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export interface NewForm {
  /** Name of the Drive file; the form's own title stays empty (FM-01). */
  name: string;
  owner: string;
  /** By default what `formsDefaults` says. */
  published?: boolean;
  /** The script that makes it. */
  script?: string;
}

/** A new empty form in its owner's Drive. */
export function createForm(core: Core, { name, owner, published, script }: NewForm): FormRecord {
  const { state } = core;
  const defaults = state.formsDefaults;
  const known = script !== undefined && defaults.visibleToDriveFile ? { knownTo: script } : {};
  const file = createFile(core, { name, mimeType: FORM_TYPE, owner, ...known });
  const open = published ?? defaults.createdPublished;
  const form: FormRecord = {
    id: file.id,
    publishedId: `1FAIpQL${randomText(state, WEB_SAFE, 49)}`,
    title: '',
    description: '',
    published: open,
    accepting: open,
    advancedPermissions: defaults.advancedPermissions,
    emailCollection: 'DO_NOT_COLLECT',
    limitOne: false,
    allowEdits: false,
    confirmation: '',
    closedMessage: '',
    progressBar: false,
    shuffle: false,
    requireLogin: false,
    respondAgainLink: true,
    publishingSummary: false,
    quiz: false,
    destination: null,
    items: [],
    responses: [],
  };
  state.forms[form.id] = form;
  if (form.advancedPermissions && defaults.responders !== 'nobody') {
    file.permissions.push(
      defaults.responders === 'anyone'
        ? { id: `anyone-${form.id}`, type: 'anyone', role: 'reader', view: 'published' }
        : {
            id: `domain-${form.id}`,
            type: 'domain',
            role: 'reader',
            view: 'published',
            domain: domainOf(owner),
          },
    );
  }
  return form;
}

export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();
