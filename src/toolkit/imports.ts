/** What becomes of a row of an imported list. */
export const importActions = ['added', 'merged', 'unchanged', 'refused'] as const;
export type ImportAction = (typeof importActions)[number];

/** What there is to say about a row; the sidebar puts it into words. */
export const importNotes = [
  /** A cell of a partner that was empty is filled: the name of its column. */
  'fills',
  /** The tracker says something else, which stays: column and value of the list. */
  'conflict',
  'bad address',
  'several addresses',
  'no name',
  'no address',
  /** Stood further up in the same list: that line. */
  'doubled',
  /** Asked not to be contacted, which stays. */
  'do not contact',
  /** Something that could have become a formula was made harmless: the column. */
  'formula',
  /** Shortened to what a cell should hold: the column. */
  'shortened',
  /** More than one partner could be meant. */
  'ambiguous',
  'bad date',
  /** Month and day could be the other way round. */
  'date order',
  /** It ends before it starts. */
  'backwards',
  'too long',
  /** An appointment with a time of day, not a day without school. */
  'not all day',
  'cancelled',
] as const;
export type ImportNote = (typeof importNotes)[number];
