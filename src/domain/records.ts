import type { ColumnId, Tab, TabId } from '../toolkit/tabs';

/**
 * A cell as the rules see it. Text kinds are trimmed text, `''` when empty; dates are `YYYY-MM-DD` text, moments are
 * ISO instants (`…Z`), both `''` when empty or unreadable; numbers and yes-no are null when empty or unreadable.
 */
type ValueOf<Kind> = Kind extends 'number' ? number | null : Kind extends 'yes-no' ? boolean | null : string;

type ColumnsOf<T extends TabId> = Extract<Tab, { id: T }>['columns'][number];

/** One row of a tab, by column id. */
export type RowOf<T extends TabId> = {
  -readonly [K in ColumnId<T>]: ValueOf<Extract<ColumnsOf<T>, { id: K }>['kind']>;
};

export type MicroInternshipRow = RowOf<'micro-internships'>;
export type StepRow = RowOf<'steps'>;
export type PartnerRow = RowOf<'partners'>;
export type ApplicationRow = RowOf<'applications'>;
export type ReviewRow = RowOf<'reviews'>;
export type OutboxRow = RowOf<'outbox'>;
export type MessageRow = RowOf<'messages'>;
export type ClosureRow = RowOf<'closures'>;
export type FeedbackRow = RowOf<'feedback'>;
export type BadgeRow = RowOf<'badges'>;
export type LogRow = RowOf<'log'>;
export type LedgerRow = RowOf<'ledger'>;

/** New values for some columns of one row; the row is found by its ID at the moment of writing. */
export interface Change<T extends TabId = TabId> {
  tab: T;
  id: string;
  values: Partial<RowOf<T>>;
}
