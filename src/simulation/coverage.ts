import { folders } from './folders';
import { simulatedMembers } from './surface/simulated';
import { type MembersByClass, surfaceMarkdown, surfaceTable } from './surface/table';

/** The table of members declared, simulated and used, as Markdown; `usage` is what kernel/usage.ts has written. */
export function coverageMarkdown(usage: string): string {
  const simulated = simulatedMembers(folders.flatMap(({ classes = [] }) => classes));
  return surfaceMarkdown(surfaceTable(simulated, membersUsed(usage)));
}

function membersUsed(usage: string): MembersByClass {
  const used: MembersByClass = new Map();
  for (const line of usage.split('\n').filter(Boolean)) {
    const [path, member] = line.split(' ') as [string, string];
    used.set(path, (used.get(path) ?? new Set()).add(member));
  }
  return used;
}
