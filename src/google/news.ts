/** Mail is looked for again this far back, since Gmail may show it late. */
export const OVERLAP_MS = 15 * 60_000;

/**
 * How many answers each of some forms has, as a text to compare; for forms that write to no tab, so that no event tells.
 * Two calls per form; a form that cannot be opened is left to the run, which says so.
 */
export function answerCounts(formIds: string): string {
  return formIds
    .split(' ')
    .filter(Boolean)
    .map((id) => {
      try {
        return `${id}=${FormApp.openById(id).getResponses().length}`;
      } catch (error) {
        console.warn(`The form ${id} could not be looked at: ${String(error)}`);
        return `${id}=?`;
      }
    })
    .join(' ');
}

/** Whether anybody else has written to this account since a moment (epoch milliseconds); one call. */
export function anythingReceived(sinceMs: number): boolean {
  return (
    GmailApp.search(`in:anywhere -in:drafts -in:sent after:${Math.floor(sinceMs / 1000)}`, 0, 1).length > 0
  );
}
