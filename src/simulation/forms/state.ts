import type { Core } from '../kernel/core';
import type { ItemRecord } from './items/record';

/** Where a form's answers are also written; which column and row holds what is in the sheet (link.ts). */
export interface DestinationRecord {
  spreadsheet: string;
  sheet: number;
}

/** What one question was answered: text; an array for checkboxes and the rows of a grid; rows of arrays for a checkbox grid. */
export type Answer = string | readonly (string | null | readonly string[])[];

export interface ResponseRecord {
  /** Also the `edit2` of the edit link: whoever has it may edit. */
  id: string;
  /** Epoch milliseconds of the submission or, once edited, of the last edit. */
  timestamp: number;
  /** The collected address. */
  email: string | null;
  /** Account of the respondent: kept by Google for the limit of one response, shown to nobody. */
  signedIn: string | null;
  /** By item id; unanswered questions are absent. */
  answers: Record<string, Answer>;
  grades: Record<string, { score?: number; feedback?: FeedbackRecord }>;
}

export interface FeedbackRecord {
  text: string;
  links: { url: string; text: string }[];
}

export type EmailCollection = 'DO_NOT_COLLECT' | 'VERIFIED' | 'RESPONDER_INPUT';

/** One form; its name in Drive is in `state.files` under the same id. */
export interface FormRecord {
  id: string;
  /** The id in the address respondents use; never the form's own. */
  publishedId: string;
  title: string;
  description: string;
  published: boolean;
  accepting: boolean;
  /** Whether responders are Drive permissions; older forms take anyone with the link and cannot be unpublished. */
  advancedPermissions: boolean;
  emailCollection: EmailCollection;
  limitOne: boolean;
  allowEdits: boolean;
  confirmation: string;
  closedMessage: string;
  progressBar: boolean;
  shuffle: boolean;
  requireLogin: boolean;
  respondAgainLink: boolean;
  publishingSummary: boolean;
  quiz: boolean;
  destination: DestinationRecord | null;
  items: ItemRecord[];
  responses: ResponseRecord[];
}

/**
 * What nobody could settle from documents about new forms, as switches of the workspace; the defaults are the best
 * guesses. Change them with `setFormsDefaults`.
 */
export interface FormsDefaults {
  /** Whether `FormApp.create(title)` publishes: documented so, but sources vary (FM-21). */
  createdPublished: boolean;
  /** Who may respond to a new form: everybody with the link, accounts of the owner's domain, or nobody yet. */
  responders: 'anyone' | 'domain' | 'nobody';
  /** An administrator's rule that no form answers outsiders of its owner's domain, whatever its permissions say. */
  outsiders: 'allowed' | 'refused';
  /** Whether new forms can be unpublished and shared with single responders (`supportsAdvancedResponderPermissions`). */
  advancedPermissions: boolean;
  /** Whether a form made by a script is visible to it under `drive.file`. */
  visibleToDriveFile: boolean;
  /** Whether `setDestination` to the script's own spreadsheet works under `spreadsheets.currentonly`. */
  destinationUnderCurrentOnly: boolean;
  /** What `e.values` holds when a respondent edited a response: changed cells only (as scripts report), or the row. */
  editedEventHolds: 'changed' | 'all';
  /** Whether `getResponses(since)` includes a response of that very millisecond. */
  sinceIsInclusive: boolean;
}

declare module '../kernel/state' {
  interface WorkspaceState {
    forms: Record<string, FormRecord>;
    formsDefaults: FormsDefaults;
    /** Long addresses by the code of their forms.gle link. */
    formLinks: Record<string, string>;
  }
}

export const FIRST_DEFAULTS: FormsDefaults = {
  createdPublished: true,
  responders: 'anyone',
  outsiders: 'allowed',
  advancedPermissions: true,
  visibleToDriveFile: true,
  destinationUnderCurrentOnly: true,
  editedEventHolds: 'changed',
  sinceIsInclusive: false,
};

/** Changes some of the workspace's switches for forms; forms that exist already stay as they are. */
export function setFormsDefaults(core: Core, defaults: Partial<FormsDefaults>): void {
  Object.assign(core.state.formsDefaults, defaults);
}

/** The form of an id; throws for an id of none, which is a mistake of the caller's. */
export function formOf(core: Core, id: string): FormRecord {
  const form = core.state.forms[id];
  if (!form) throw new Error(`There is no form ${id} in this workspace.`);
  return form;
}
