/** Virtual milliseconds of what the extras add to spreadsheets, sheets and ranges; undefined for any other member. */
const READ_MS = 80;
const WRITE_MS = 100;
const PROTECT_MS = 150;
const FIND_MS = 150;

const MEMBERS: Record<string, number> = {
  protect: PROTECT_MS,
  createTextFinder: 0,
  createDeveloperMetadataFinder: 0,
};

const READS =
  /^(getDataValidations?|getProtections|getNamedRanges|getRangeByName|getDeveloperMetadata|getConditionalFormatRules|getFilter|getBandings|getRichTextValues?|getTextStyles?|canEdit|isChecked)$/;

export const extraCost = (member: string): number | undefined =>
  MEMBERS[member] ?? (READS.test(member) ? READ_MS : undefined);

/** Of an object that stands for something in a spreadsheet: what it tells was fetched with it. */
export const partCost = (member: string): number => (/^(get|is|can|copy$)/.test(member) ? 0 : WRITE_MS);

/** Of a finder: its options cost nothing. */
export const finderCost = (member: string): number => {
  if (/^(find|findAll|findNext|findPrevious)$/.test(member)) return FIND_MS;
  return /^replace/.test(member) ? WRITE_MS : 0;
};
