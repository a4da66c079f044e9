import { costs } from '../kernel/definition';

/** Google's help page of the item: a linear scale starts at 0 or 1 and ends at 3 to 10; a rating has 3 to 10 levels. */
export const LOWEST_SCALE_STARTS = [0, 1];
export const MIN_SCALE_END = 3;
export const MAX_SCALE_END = 10;
export const MIN_RATING_LEVELS = 3;
export const MAX_RATING_LEVELS = 10;

/** Virtual milliseconds. Getters read what came with the object, so they need no trip to Google. */
export const appCost = costs({ create: 1500, openById: 300, openByUrl: 300, getActiveForm: 100 }, 0);

export const formCost = (member: string): number => {
  if (member === 'setDestination' || member === 'removeDestination') return 1500;
  if (/^(getResponses|getResponse|deleteResponse|deleteAllResponses|submitGrades)$/.test(member)) return 200;
  if (/^(getItems|getItemById|getEditors|getPublishedReaders|shortenFormUrl)$/.test(member)) return 100;
  return writes(member) ? 60 : 0;
};

export const itemCost = (member: string): number => (writes(member) ? 60 : 0);

export const responseCost = costs({ submit: 800, toPrefilledUrl: 100 }, 0);

const writes = (member: string): boolean =>
  /^(add|set|move|delete|remove|duplicate|clear|show[A-Z])/.test(member);

/** Any of these: a script with `forms.currentonly` gets hold of no form but the one it is bound to. */
export const FORM_SCOPES = ['forms', 'forms.currentonly'];
