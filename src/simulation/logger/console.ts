import type { Execution } from '../kernel/execution';
import { consoleText } from '../utilities/text/consoleText';

/** What a script writes for Cloud Logging; here every line goes to the execution's log, whatever its severity. */
export class Console {
  private readonly timers = new Map<string, number>();

  constructor(private readonly execution: Execution) {}

  log(...args: unknown[]): void {
    this.execution.record.log.push(consoleText(args));
  }

  info(...args: unknown[]): void {
    this.log(...args);
  }

  warn(...args: unknown[]): void {
    this.log(...args);
  }

  error(...args: unknown[]): void {
    this.log(...args);
  }

  time(label: unknown): void {
    this.timers.set(String(label), this.execution.core.state.now);
  }

  /** Writes the virtual milliseconds since `time`; a label that was never started writes nothing. */
  timeEnd(label: unknown): void {
    const startedAt = this.timers.get(String(label));
    if (startedAt === undefined) return;
    this.timers.delete(String(label));
    this.log(`${label}: ${this.execution.core.state.now - startedAt}ms`);
  }
}
