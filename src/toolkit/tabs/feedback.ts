import { feedbackSources, quoteUses } from '../statuses';
import type { TabDefinition } from './tab';

/** The answer about feeling safe is not stored here: this tab is read by reviewers, that answer is the teacher's alone. */
export const feedbackTab = {
  id: 'feedback',
  name: 'Feedback',
  purpose: 'One answer of a student or a partner.',
  layout: 'table',
  frozenColumns: 1,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 90, protected: true },
    { id: 'microInternshipId', header: 'Micro-internship ID', kind: 'text', width: 90, protected: true },
    { id: 'microInternship', header: 'Micro-internship', kind: 'text', width: 200, protected: true },
    { id: 'source', header: 'From', kind: 'choice', width: 80, choices: feedbackSources, protected: true },
    { id: 'applicationId', header: 'Application ID', kind: 'text', width: 90, protected: true },
    { id: 'submitted', header: 'Submitted', kind: 'datetime', width: 130, protected: true },
    { id: 'overall', header: 'Overall', kind: 'number', width: 70 },
    { id: 'relevance', header: 'Relevance', kind: 'number', width: 80 },
    { id: 'excitement', header: 'Excitement', kind: 'number', width: 80 },
    { id: 'skills', header: 'I can now', kind: 'long text', width: 220 },
    { id: 'interestBefore', header: 'Interest before', kind: 'number', width: 80 },
    { id: 'interestAfter', header: 'Interest after', kind: 'number', width: 80 },
    { id: 'learned', header: 'Learned', kind: 'long text', width: 240, personal: true },
    { id: 'toChange', header: 'To change', kind: 'long text', width: 240, personal: true },
    { id: 'quote', header: 'Quote', kind: 'long text', width: 280, personal: true },
    { id: 'quotePermission', header: 'Quote permission', kind: 'choice', width: 100, choices: quoteUses },
    { id: 'quoteName', header: 'Quote name', kind: 'text', width: 120, protected: true, personal: true },
    {
      id: 'chosen',
      header: 'Chosen for thank-you',
      kind: 'yes-no',
      width: 90,
      help: 'Yes puts this quote into the thank-you.',
    },
    { id: 'preparation', header: 'Preparation of group', kind: 'number', width: 90 },
    { id: 'support', header: 'Support by school', kind: 'number', width: 90 },
    { id: 'publicComment', header: 'Public comment', kind: 'long text', width: 240, personal: true },
    { id: 'privateComment', header: 'Private comment', kind: 'long text', width: 240, personal: true },
    { id: 'hours', header: 'Hours given', kind: 'number', width: 80 },
    { id: 'again', header: 'Again next year', kind: 'choice', width: 90, choices: ['yes', 'maybe', 'no'] },
    { id: 'responseId', header: 'Response ID', kind: 'text', width: 110, protected: true, hidden: true },
  ],
} as const satisfies TabDefinition;
