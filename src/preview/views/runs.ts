import type { ExecutionRecord } from '../../simulation';
import { localIso } from '../../simulation/clock';
import type { RunSeen } from '../shapes';

const MEMBERS_SHOWN = 12;

/** One execution in short: calls are counted by member. */
export function seenRun(run: ExecutionRecord, zone: string): RunSeen {
  const counts = new Map<string, number>();
  for (const { member, cost } of run.calls) if (cost > 0) counts.set(member, (counts.get(member) ?? 0) + 1);
  const members = [...counts].sort(([, a], [, b]) => b - a);
  return {
    id: run.id,
    functionName: run.functionName,
    kind: run.kind,
    user: run.user,
    local: localIso(zone, run.startedAt),
    duration: run.duration,
    calls: members.reduce((sum, [, count]) => sum + count, 0),
    outcome: run.outcome,
    error: run.error ? `${run.error.name}: ${run.error.message}` : null,
    log: [...run.log],
    members: members.slice(0, MEMBERS_SHOWN),
  };
}
