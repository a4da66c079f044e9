import type { OutboxRow } from '../domain/records';
import { myAddress } from '../google/mail';
import type { Work } from './session';

/** Statuses with which a mail may leave, as people left them. */
const leaving: readonly string[] = ['planned', 'approved', 'drafted', 'sending'];

/**
 * Looks whether a person has stopped a mail or everything, while the tabs read at the start of the run grow old. Edits by
 * people change the memory's `touched` (see `noteEdit`), so the tabs are read again only when somebody did something.
 */
export class Guard {
  private seen: string;
  private rows: Map<string, OutboxRow> | undefined;
  private stoppedPartners = new Set<string>();
  private readonly deleted = new Set<string>();

  /** To be made before anything is done with the rows that were read: it notices what happens from then on. */
  constructor(private readonly work: Work) {
    this.seen = work.memory.get('touched');
  }

  /** Why nothing may leave now, or ''. One call, and the tabs again if somebody edited something. */
  stopsEverything(): string {
    const { memory } = this.work;
    memory.refresh();
    if (memory.get('touched') !== this.seen) {
      this.seen = memory.get('touched');
      this.readAgain();
    }
    if (memory.get('sender') !== myAddress()) return this.work.say('other-account-sends');
    return memory.get('paused') === 'yes' ? this.work.say('paused-just-before') : '';
  }

  private readAgain(): void {
    const { tracker } = this.work;
    tracker.forget('outbox', 'partners');
    this.rows = new Map(tracker.rows('outbox').map((row) => [row.id, { ...row }]));
    this.stoppedPartners = new Set(
      tracker
        .rows('partners')
        .filter((row) => row.doNotContact === true)
        .map((row) => row.id),
    );
  }

  /** Why this mail may not leave, or ''. */
  stopsRow(row: OutboxRow): string {
    if (this.stoppedPartners.has(row.personId)) return this.work.say('partner-do-not-contact');
    if (this.isGone(row)) return this.work.say('row-gone-before');
    const now = this.asPeopleLeftIt(row);
    if (!leaving.includes(now.status)) return this.work.say('status-changed-before', { status: now.status });
    return now.to === row.to ? '' : this.work.say('address-changed-before');
  }

  isGone({ id }: OutboxRow): boolean {
    return this.deleted.has(id) || (this.rows !== undefined && !this.rows.has(id));
  }

  /** Google tells nobody that a row was deleted; it is noticed when the row is written to. */
  noteGone(ids: readonly string[]): void {
    for (const id of ids) this.deleted.add(id);
  }

  /** The row with what people changed since it was read. */
  asPeopleLeftIt(row: OutboxRow): OutboxRow {
    return this.rows?.get(row.id) ?? row;
  }
}
