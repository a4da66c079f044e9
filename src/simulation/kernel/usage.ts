import { appendFileSync } from 'node:fs';

/**
 * Set to a file's path, the members that scripts use are added to it, one line `Spreadsheet.Sheet getRange` for each
 * in every process: the table of what tests cover is made from it.
 */
const file = process.env.SIMULATION_USAGE;
const noted = new Set<string>();

/** Notes that a script has used a member; does nothing unless it was asked for. */
export function noteUse(classPath: string, member: string): void {
  if (file === undefined) return;
  const line = `${classPath} ${member}\n`;
  if (noted.has(line)) return;
  noted.add(line);
  appendFileSync(file, line);
}
