export type SaverState = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * Saves small choices as they are made: shown at once, sent one call at a time, and what is chosen during a call goes
 * together in the next one. After a failure nothing is forgotten; `retry` sends what is left.
 */
export class Saver<T> {
  state: SaverState = 'idle';
  error: unknown = null;
  private readonly shown = new Map<string, T>();
  private waiting = new Map<string, T>();
  private inFlight = new Map<string, T>();

  constructor(
    private readonly send: (entries: readonly (readonly [string, T])[]) => Promise<unknown>,
    private readonly changed: () => void,
    /** Called when everything chosen is saved. */
    private readonly settled: () => void = () => {},
  ) {}

  set(key: string, value: T): void {
    this.shown.set(key, value);
    this.waiting.set(key, value);
    this.changed();
    if (this.state !== 'saving') void this.flush();
  }

  /** What was chosen here, or undefined when what the script said last still holds. */
  get(key: string): T | undefined {
    return this.shown.get(key);
  }

  retry(): void {
    if (this.state === 'failed') void this.flush();
  }

  /** What the script says is up to date again: choices that are saved need not be shown over it any more. */
  loaded(): void {
    for (const key of [...this.shown.keys()]) {
      if (!this.waiting.has(key) && !this.inFlight.has(key)) this.shown.delete(key);
    }
  }

  private async flush(): Promise<void> {
    this.state = 'saving';
    this.error = null;
    this.changed();
    // What is chosen in the same breath goes in the same call.
    await Promise.resolve();
    while (this.waiting.size > 0) {
      this.inFlight = this.waiting;
      this.waiting = new Map();
      try {
        await this.send([...this.inFlight]);
      } catch (error) {
        this.waiting = new Map([...this.inFlight, ...this.waiting]);
        this.inFlight = new Map();
        this.state = 'failed';
        this.error = error;
        return this.changed();
      }
      this.inFlight = new Map();
    }
    this.state = 'saved';
    this.changed();
    this.settled();
  }
}
