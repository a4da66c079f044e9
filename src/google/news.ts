/** Mail is looked for again this far back, since Gmail may show it late. */
export const OVERLAP_MS = 15 * 60_000;

/** Whether anybody else has written to this account since a moment (epoch milliseconds); one call. */
export function anythingReceived(sinceMs: number): boolean {
  return (
    GmailApp.search(`in:anywhere -in:drafts -in:sent after:${Math.floor(sinceMs / 1000)}`, 0, 1).length > 0
  );
}
