/** What the tracker remembers outside of its tabs, in document properties. Values are short texts. */
export type MemoryKey =
  /** `yes` stops all sending at once; read again before every single send. */
  | 'paused'
  /** `yes` sends every mail to the teacher. */
  | 'rehearsal'
  /** Changes with every edit by a person and every operation: the next run must look at everything. */
  | 'touched'
  /** The value of `touched` that the last whole plan saw. */
  | 'planned'
  /** ISO instant: when something next comes due by itself. */
  | 'nextAt'
  /** ISO instant of the last run that came to its end, and of the last whole plan. */
  | 'heartbeat'
  | 'plannedAt'
  /** The account whose schedule sends, and since when. */
  | 'sender'
  | 'senderSince'
  /** The account in whose mailbox the drafts are that the Outbox knows; outlives switching the schedule off. */
  | 'draftsIn'
  /** Accounts that sent before and have drafts and triggers to clear away; separated by spaces. */
  | 'formerSenders'
  /** The batch at which sending last moved to another account, whose Sent the one before cannot be asked for. */
  | 'handedOverBatch'
  /** Number of the last batch; the ledger tab holds the same, unless the file was rolled back or copied. */
  | 'batch'
  /** ISO instant at which it was noticed that the file had been rolled back; '' once that is settled. */
  | 'rolledBack'
  /** Id of the spreadsheet this memory belongs to. */
  | 'spreadsheet'
  /** ISO instant up to which replies have been looked for. */
  | 'repliesSeen'
  /** ISO instant up to which form answers have been looked for. */
  | 'answersSeen'
  /** Answers to forms that belonged to nobody and have been reported; ids separated by spaces. */
  | 'oddAnswers'
  /** Ids of feedback forms that wait for answers, separated by spaces, and how many each had when a run last looked. */
  | 'feedbackForms'
  | 'feedbackSeen'
  /** The last import: id of its request and what it did, numbers separated by spaces. */
  | 'imported'
  /** Secret from which references are made; random, made once. */
  | 'secret'
  /** What the last run could not do, as a sentence; '' when all went well. */
  | 'trouble';

/** One read of all properties at the start; writes go through at once, and `fresh` looks again. */
export class Memory {
  private readonly store: GoogleAppsScript.Properties.Properties;
  private values: Record<string, string>;

  constructor() {
    this.store = PropertiesService.getDocumentProperties();
    this.values = this.store.getProperties();
  }

  get(key: MemoryKey): string {
    return this.values[key] ?? '';
  }

  /** Everything again as it is now; one call. */
  refresh(): this {
    this.values = this.store.getProperties();
    return this;
  }

  set(changes: Partial<Record<MemoryKey, string>>): void {
    this.store.setProperties(changes as Record<string, string>, false);
    Object.assign(this.values, changes);
  }
}
