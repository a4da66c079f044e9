import { Temporal } from 'temporal-polyfill';
import { type Closure, dateFrom, SchoolCalendar } from '../domain/dates';
import { At, type Offering, offeringsOf, type Snapshot } from '../domain/offering';
import { isProblem, wordsOf } from '../domain/problem';
import type { Change, MicroInternshipRow } from '../domain/records';
import { type Filling, type Sentence, say } from '../domain/say';
import { readSettings, type Settings } from '../domain/settings';
import { newId } from '../google/identifiers';
import { myAddress } from '../google/mail';
import { Memory } from '../google/memory';
import { Tracker } from '../google/tracker';
import type { SentenceId } from '../toolkit/sentences';
import type { TabId } from '../toolkit/tabs';

/** What one execution works with: the tracker, its memory, the moment, and the facts as they are read. */
export class Work {
  readonly tracker: Tracker;
  readonly memory: Memory;
  private snapshotRead: Snapshot | undefined;
  private moment: At | undefined;
  private readonly changes = new Map<TabId, Omit<Change, 'tab'>[]>();
  /** What could not be done and is tried again; shown to the teacher until a run goes without. */
  readonly troubles: Sentence[] = [];
  private readonly logged: { what: string; why: string; microInternshipId: string; about: string }[] = [];

  /** What Google refused and is not tried again before the next whole plan, as sentences for the teacher. */
  readonly refusals = new Set<string>();

  constructor(tracker: Tracker = Tracker.active(), memory: Memory = new Memory()) {
    this.tracker = tracker;
    this.memory = memory;
  }

  get now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now());
  }

  /** The moment rules are applied at: when this work first asked, until it forgets. */
  get at(): At {
    this.moment ??= new At(this.now, this.snapshot.settings.zone);
    return this.moment;
  }

  /** Every tab the rules need, each read once; `forget` makes the next look read again. */
  get snapshot(): Snapshot {
    this.snapshotRead ??= readSnapshot(this.tracker);
    return this.snapshotRead;
  }

  forget(): void {
    this.tracker.forget();
    this.snapshotRead = undefined;
    this.moment = undefined;
  }

  /** A sentence for the teacher, in the tracker's language. */
  say<I extends SentenceId>(id: I, ...filling: Filling<I>): string {
    return say(this.snapshot.settings.language, id, ...filling);
  }

  offerings(isWanted?: (row: MicroInternshipRow) => boolean): Offering[] {
    return offeringsOf(this.snapshot, isWanted);
  }

  /**
   * Notes a change; all of them are written together by `save`, and visible in the snapshot from now on. What stands there
   * already is not written again.
   */
  change<T extends TabId>(tab: T, id: string, values: Change<T>['values']): void {
    const row = this.tracker.row(tab, id) as Record<string, unknown> | undefined;
    const news = Object.entries(values).filter(([name, value]) => row?.[name] !== value);
    if (row && news.length === 0) return;
    const changed = row ? Object.fromEntries(news) : values;
    const list = this.changes.get(tab) ?? [];
    list.push({ id, values: changed } as Omit<Change, 'tab'>);
    this.changes.set(tab, list);
    if (row) Object.assign(row, changed);
  }

  /** Does one thing; that Google refuses it stops this thing alone. Gives whether it was done. */
  attempt(thing: () => void): boolean {
    try {
      thing();
      return true;
    } catch (error) {
      if (!isProblem(error) || error.code !== 'google') throw error;
      this.refusals.add(wordsOf(error, this.snapshot.settings.language));
      return false;
    }
  }

  /** A line for the log: what happened, without a student's name or address in it. */
  log(what: string, why: string, microInternshipId = '', about = ''): void {
    this.logged.push({ what, why, microInternshipId, about });
  }

  /** Writes what was noted, changes first, then the log; gives the IDs of rows that were meanwhile gone. */
  save(): string[] {
    const gone: string[] = [];
    for (const [tab, changes] of this.changes) gone.push(...this.tracker.change(tab, changes));
    this.changes.clear();
    if (this.logged.length > 0) {
      const at = this.now.toString();
      const who = myAddress();
      this.tracker.append(
        'log',
        this.logged.map((line) => ({ id: newId('L'), at, who, ...line })),
      );
      this.logged.length = 0;
    }
    return gone;
  }

  /** The next run has to look at everything again, and soon. */
  touch(): void {
    this.memory.set({ touched: `${Date.now()}-${Utilities.getUuid().slice(0, 8)}` });
  }
}

/** Each tab is read when a rule first looks at it, and only once. */
function readSnapshot(tracker: Tracker): Snapshot {
  let settings: Settings | undefined;
  let calendar: SchoolCalendar | undefined;
  return {
    get settings() {
      settings ??= settingsIn(tracker);
      return settings;
    },
    trackerLink: `https://docs.google.com/spreadsheets/d/${tracker.spreadsheet.getId()}/edit`,
    get calendar() {
      calendar ??= new SchoolCalendar(tracker.rows('closures').flatMap(closureFrom));
      return calendar;
    },
    get microInternships() {
      return tracker.rows('micro-internships');
    },
    get steps() {
      return tracker.rows('steps');
    },
    get partners() {
      return tracker.rows('partners');
    },
    get applications() {
      return tracker.rows('applications');
    },
    get reviews() {
      return tracker.rows('reviews');
    },
    get feedback() {
      return tracker.rows('feedback');
    },
    get messages() {
      return tracker.rows('messages');
    },
    get outbox() {
      return tracker.rows('outbox');
    },
  };
}

function settingsIn(tracker: Tracker): Settings {
  const typed: Record<string, string> = {};
  for (const row of tracker.rows('settings')) typed[row.id] = row.value;
  return readSettings(typed, tracker.zone);
}

function closureFrom(row: { from: string; to: string }): Closure[] {
  const from = dateFrom(row.from);
  const to = dateFrom(row.to) ?? from;
  return from && to ? [{ from, to }] : [];
}
