import type { TabDefinition } from './tab';

export const reviewsTab = {
  id: 'reviews',
  name: 'Reviews',
  purpose: 'One reviewer’s scores of one applicant.',
  layout: 'table',
  frozenColumns: 2,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 90, protected: true },
    { id: 'applicationId', header: 'Application ID', kind: 'text', width: 90, protected: true },
    { id: 'microInternshipId', header: 'Micro-internship ID', kind: 'text', width: 90, protected: true },
    { id: 'reviewer', header: 'Reviewer', kind: 'text', width: 200 },
    {
      id: 'criterion1',
      header: 'Criterion 1',
      kind: 'number',
      width: 80,
      help: '1 to 5, in the order of the criteria of the micro-internship.',
    },
    { id: 'criterion2', header: 'Criterion 2', kind: 'number', width: 80, help: '1 to 5.' },
    {
      id: 'criterion3',
      header: 'Criterion 3',
      kind: 'number',
      width: 80,
      help: '1 to 5; empty if there are only two criteria.',
    },
    {
      id: 'criterion4',
      header: 'Criterion 4',
      kind: 'number',
      width: 80,
      help: '1 to 5; empty if there are fewer criteria.',
    },
    { id: 'total', header: 'Total', kind: 'number', width: 70, protected: true },
    {
      id: 'conflict',
      header: 'Conflict of interest',
      kind: 'yes-no',
      width: 90,
      help: 'Yes: these scores are not counted.',
    },
    { id: 'comment', header: 'Comment', kind: 'long text', width: 260, personal: true },
    { id: 'updated', header: 'Updated', kind: 'datetime', width: 130, protected: true },
  ],
} as const satisfies TabDefinition;
