import type { TabDefinition } from './tab';

export const closuresTab = {
  id: 'closures',
  name: 'Closures',
  purpose: 'One day or range without school; no mail leaves on it and no step falls on it.',
  layout: 'table',
  frozenColumns: 1,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 90, protected: true },
    { id: 'from', header: 'From', kind: 'date', width: 110, help: 'First day without school.' },
    {
      id: 'to',
      header: 'To',
      kind: 'date',
      width: 110,
      help: 'Last day without school; empty for a single day.',
    },
    { id: 'name', header: 'Name', kind: 'text', width: 240 },
    { id: 'source', header: 'Source', kind: 'text', width: 160, protected: true },
  ],
} as const satisfies TabDefinition;
