import type { Execution } from '../kernel/execution';
import { formatDate } from '../utilities/date/formatDate';
import { logText } from '../utilities/text/logText';

/** The older log; `getLog` has what this execution wrote since `clear` (LG-01). */
export class Logger {
  private lines: string[] = [];

  constructor(private readonly execution: Execution) {}

  log(...args: unknown[]): this {
    const { core, script, record } = this.execution;
    const { timeZone } = script.manifest;
    const text = logText(args, timeZone);
    record.log.push(text);
    const time = formatDate(core.state.now, timeZone, 'EEE MMM dd HH:mm:ss z yyyy');
    this.lines.push(`${time} INFO: ${text}\n`);
    return this;
  }

  /** A line per message, with its time; the shape of a line is unconfirmed. */
  getLog(): string {
    return this.lines.join('');
  }

  /** Forgets what `getLog` gives; the list of executions keeps it. */
  clear(): void {
    this.lines = [];
  }
}
