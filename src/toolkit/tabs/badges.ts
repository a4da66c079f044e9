import { badgePresets } from '../statuses';
import type { TabDefinition } from './tab';

/** What was put into which file or awarded, so that exporting twice awards nothing twice; recipients only as a hash. */
export const badgesTab = {
  id: 'badges',
  name: 'Badge ledger',
  purpose: 'One badge of one student that was put into a file or awarded; keeps it from being awarded twice.',
  layout: 'table',
  hidden: true,
  appendOnly: true,
  frozenColumns: 1,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 90, protected: true },
    { id: 'at', header: 'At', kind: 'datetime', width: 130, protected: true },
    { id: 'who', header: 'Who', kind: 'text', width: 180, protected: true },
    {
      id: 'state',
      header: 'State',
      kind: 'choice',
      width: 120,
      choices: ['exported', 'exported again', 'awarded'],
      protected: true,
    },
    { id: 'microInternshipId', header: 'Micro-internship ID', kind: 'text', width: 110, protected: true },
    { id: 'applicationId', header: 'Application ID', kind: 'text', width: 110, protected: true },
    { id: 'toHash', header: 'To (hash)', kind: 'text', width: 130, protected: true },
    {
      id: 'preset',
      header: 'Badge service',
      kind: 'choice',
      width: 110,
      choices: badgePresets,
      protected: true,
    },
    { id: 'badgeClassId', header: 'Badge class ID', kind: 'text', width: 180, protected: true },
    { id: 'file', header: 'File', kind: 'text', width: 240, protected: true },
    { id: 'link', header: 'File in Drive', kind: 'link', width: 120, protected: true },
    { id: 'issueDate', header: 'Issue date', kind: 'date', width: 100, protected: true },
  ],
} as const satisfies TabDefinition;
