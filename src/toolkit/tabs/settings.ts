import type { TabDefinition } from './tab';

export const settingsTab = {
  id: 'settings',
  name: 'Settings',
  purpose: 'One setting of this tracker.',
  layout: 'table',
  frozenColumns: 2,
  columns: [
    { id: 'id', header: 'Key', kind: 'id', width: 170, protected: true },
    { id: 'name', header: 'Setting', kind: 'text', width: 220, protected: true },
    {
      id: 'value',
      header: 'Value',
      kind: 'text',
      width: 260,
      help: 'What counts for this tracker; empty means the usual value.',
    },
    { id: 'meaning', header: 'Meaning', kind: 'long text', width: 440, protected: true },
    { id: 'usual', header: 'Usual value', kind: 'text', width: 180, protected: true },
  ],
} as const satisfies TabDefinition;
