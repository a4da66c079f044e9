import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from '../simulation';
import type { School } from './school';

export interface SchoolWorkspace {
  workspace: Workspace;
  tracker: ReturnType<Workspace['createSpreadsheet']>;
  script: ReturnType<Workspace['openScript']>;
}

/** The built product bound to an empty spreadsheet of the school's teacher. */
export function openSchool(
  school: School,
  dist: string,
  options: { seed: number; edition: 'education' | 'consumer'; now: string },
): SchoolWorkspace {
  const workspace = createWorkspace({
    now: options.now,
    timeZone: school.zone,
    owner: school.teacher.mail,
    edition: options.edition,
    seed: options.seed,
  });
  const tracker = workspace.createSpreadsheet('Micro-internship tracker');
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  const script = workspace.openScript({
    files: { 'Code.js': read('Code.js'), 'sidebar.html': read('sidebar.html') },
    manifest: { ...JSON.parse(read('appsscript.json')), timeZone: school.zone },
    boundTo: tracker.id,
  });
  return { workspace, tracker, script };
}
