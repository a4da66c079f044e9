import type { AnyOf } from '../kernel/definition';

const WRITE: AnyOf = ['spreadsheets.currentonly', 'spreadsheets'];
const READ: AnyOf = [...WRITE, 'spreadsheets.readonly'];
const OTHER_FILES: AnyOf = ['spreadsheets'];

/** Other files need the whole scope, the bound one too when it is opened by id (GEN-12). */
export const appScopes = (member: string): AnyOf => {
  if (['create', 'open', 'openById', 'openByUrl'].includes(member)) return OTHER_FILES;
  return /^getActive|^setActive|^getCurrentCell|^setCurrentCell|^getSelection/.test(member) ? READ : [];
};

/** Reading is enough for what a member only gets. */
export const scopes = (member: string): AnyOf =>
  /^(get|is|has|can|offset|activate|createTextFinder|createDeveloperMetadataFinder)/.test(member)
    ? READ
    : WRITE;
