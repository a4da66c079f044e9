import { deliver } from '../gmail/deliver';
import type { Core } from '../kernel/core';
import type { ExecutionRecord } from '../kernel/execution';
import type { Due } from '../kernel/service';
import { localFields } from '../kernel/zone';

const SENDER = 'noreply-apps-scripts-notifications@google.com';

/** The summary of a day's failures comes so long after the first of them. */
export const SUMMARY_DELAY_MS = 86_400_000;

/** A failed run of a trigger that its owner has not been told of yet. */
export interface FailureRecord {
  script: string;
  user: string;
  functionName: string;
  at: number;
  message: string;
}

declare module '../kernel/state' {
  interface WorkspaceState {
    failures: FailureRecord[];
  }
}

/** Keeps a failed trigger run for the daily summary; add-ons get none (TR-14). */
export function noteFailure(core: Core, record: ExecutionRecord): void {
  if (core.state.scripts[record.script]?.kind === 'add-on') return;
  core.state.failures.push({
    script: record.script,
    user: record.user,
    functionName: record.functionName,
    at: record.startedAt,
    message: record.error?.message ?? '',
  });
}

/** The next summary, a day after the oldest failure that nobody was told of. */
export function nextSummary(core: Core): Due | undefined {
  const [oldest] = core.state.failures;
  if (!oldest) return undefined;
  return { at: oldest.at + SUMMARY_DELAY_MS, run: () => sendSummary(core, oldest) };
}

/** One mail for each person and project. Only its sender and subject are known; the table is laid out alike. */
function sendSummary(core: Core, { script, user }: FailureRecord): void {
  const isHis = (failure: FailureRecord) => failure.script === script && failure.user === user;
  const failures = core.state.failures.filter(isHis);
  core.state.failures = core.state.failures.filter((failure) => !isHis(failure));
  const name = core.state.scripts[script]?.name ?? '';
  const lines = failures.map(
    ({ at, functionName, message }) => `${timeText(core.state.timeZone, at)}  ${functionName}  ${message}`,
  );
  deliver(core, {
    from: `"Apps Script" <${SENDER}>`,
    to: user,
    subject: `Summary of failures for Apps Script: ${name}`,
    text: [`Your script, ${name}, has recently failed to finish successfully.`, '', ...lines].join('\n'),
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

function timeText(zone: string, at: number): string {
  const { month, day, year, hour, minute } = localFields(zone, at);
  return `${month}/${day}/${year} ${hour}:${String(minute).padStart(2, '0')}`;
}
