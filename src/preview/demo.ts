import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallSchool } from '../rehearsal/school';
import { createWorkspace, type ScriptOptions, type Workspace } from '../simulation';
import type { Group } from './shapes';

/** Somebody the demo knows by name. */
export interface Person {
  address: string;
  name: string;
  role: string;
  group: Group;
}

/** A workspace to begin with. */
export interface Seed {
  workspace: Workspace;
  /** Id of the spreadsheet in the middle. */
  tracker: string;
}

/** What the preview plays: how it begins, and the script's files as they are now. */
export interface Demo {
  /** People with a name; others appear once they get mail. */
  people: readonly Person[];
  seed(): Seed;
  /** Read anew at each start, so that a saved workspace goes on with what was built last. */
  script(): Omit<ScriptOptions, 'boundTo'>;
}

const CO_TEACHER: Person = {
  address: 'moreno@school.example',
  name: 'Jamie Moreno',
  role: 'Co-teacher',
  group: 'School',
};

/** The demo school with the product that was built into `dist`. */
export function demoSchool(dist: string): Demo {
  const { teacher, zone, begins } = smallSchool;
  const people = schoolPeople();
  return {
    people,
    seed: () => {
      const workspace = createWorkspace({ now: `${begins}T08:30`, timeZone: zone, owner: teacher.mail });
      const tracker = workspace.createSpreadsheet('Micro-internship tracker');
      tracker.share(CO_TEACHER.address);
      for (const { address, name } of people) workspace.mailbox(address).name = name;
      return { workspace, tracker: tracker.id };
    },
    script: () => ({
      name: 'Micro-internship toolkit',
      files: builtFiles(dist),
      manifest: manifest(dist, zone),
    }),
  };
}

/** The script's files as `clasp push` would send them. */
function builtFiles(dist: string): Record<string, string> {
  if (!existsSync(join(dist, 'Code.js'))) {
    throw new Error(`There is no Code.js in ${dist}: run npm run build first.`);
  }
  const names = readdirSync(dist).filter((name) => name === 'Code.js' || name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
}

function manifest(dist: string, timeZone: string): Record<string, unknown> {
  return { ...JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')), timeZone };
}

function schoolPeople(): Person[] {
  const { teacher, counsellor, partner, students } = smallSchool;
  const guardians = new Map(students.map(({ guardian }) => [guardian.mail, guardian]));
  return [
    { address: teacher.mail, name: teacher.name, role: 'Teacher', group: 'School' },
    CO_TEACHER,
    { address: counsellor, name: 'School counsellor', role: 'Counsellor', group: 'School' },
    { address: partner.mail, name: partner.contact, role: partner.organisation, group: 'Partners' },
    ...students.map(({ mail, first, last, grade }) => ({
      address: mail,
      name: `${first} ${last}`,
      role: `Grade ${grade}`,
      group: 'Students' as const,
    })),
    ...[...guardians.values()].map(({ mail, name, language }) => ({
      address: mail,
      name,
      role: language === 'English' ? 'Guardian' : `Guardian, ${language}`,
      group: 'Guardians' as const,
    })),
  ];
}
