/** Sheets API reference and Google's page of Sheets limits. */
export const MAX_LIST_ENTRIES = 500;
export const MAX_GROUP_DEPTH = 8;
