import type { TabDefinition } from './tab';

export const logTab = {
  id: 'log',
  name: 'Log',
  purpose: 'One event: what happened, when, by whom and why. No student’s data, only IDs.',
  layout: 'table',
  appendOnly: true,
  frozenColumns: 1,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 90, protected: true },
    { id: 'at', header: 'At', kind: 'datetime', width: 130, protected: true },
    { id: 'who', header: 'Who', kind: 'text', width: 180, protected: true },
    { id: 'what', header: 'What', kind: 'text', width: 360, protected: true },
    { id: 'why', header: 'Why', kind: 'text', width: 300, protected: true },
    { id: 'microInternshipId', header: 'Micro-internship ID', kind: 'text', width: 90, protected: true },
    { id: 'about', header: 'About', kind: 'text', width: 110, protected: true },
  ],
} as const satisfies TabDefinition;
