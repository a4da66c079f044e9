/** Whether anybody else has written to this account since a moment (epoch milliseconds); one call. */
export function anythingReceived(sinceMs: number): boolean {
  return GmailApp.search(`in:anywhere -in:drafts -in:sent after:${Math.floor(sinceMs / 1000)}`, 0, 1).length > 0;
}
