import { stageIds } from '../stage';
import { stepStatuses } from '../statuses';
import type { TabDefinition } from './tab';

export const stepsTab = {
  id: 'steps',
  name: 'Steps',
  purpose: 'One stage of one micro-internship.',
  layout: 'table',
  frozenColumns: 3,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 110, protected: true },
    { id: 'microInternship', header: 'Micro-internship', kind: 'text', width: 220, protected: true },
    { id: 'name', header: 'Step', kind: 'text', width: 220, protected: true },
    { id: 'microInternshipId', header: 'Micro-internship ID', kind: 'text', width: 90, protected: true },
    { id: 'stage', header: 'Stage', kind: 'choice', width: 150, choices: stageIds, protected: true },
    { id: 'number', header: 'No.', kind: 'number', width: 50, protected: true },
    {
      id: 'opens',
      header: 'Opens',
      kind: 'date',
      width: 100,
      help: 'Type a date to pin this step; it then stays when the session moves.',
    },
    {
      id: 'due',
      header: 'Due',
      kind: 'date',
      width: 100,
      help: 'Type a date to pin this step; empty it to follow the plan again.',
    },
    { id: 'plannedOpens', header: 'Planned opens', kind: 'date', width: 100, protected: true, hidden: true },
    { id: 'plannedDue', header: 'Planned due', kind: 'date', width: 100, protected: true, hidden: true },
    { id: 'pinned', header: 'Pinned', kind: 'yes-no', width: 70, help: 'Yes keeps the dates typed here.' },
    { id: 'status', header: 'Status', kind: 'choice', width: 120, choices: stepStatuses },
    { id: 'doneOn', header: 'Done on', kind: 'date', width: 100 },
    { id: 'doneBy', header: 'Done by', kind: 'text', width: 150 },
    { id: 'missing', header: 'Still missing', kind: 'text', width: 240, protected: true },
    { id: 'ticked', header: 'Ticked off', kind: 'long text', width: 140, protected: true, hidden: true },
    { id: 'note', header: 'Note', kind: 'long text', width: 240 },
  ],
} as const satisfies TabDefinition;
