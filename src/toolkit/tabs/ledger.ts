import { ledgerStates } from '../statuses';
import type { TabDefinition } from './tab';

/** What left, so that a row deleted from the Outbox is no permission to send again; recipients only as a hash. */
export const ledgerTab = {
  id: 'ledger',
  name: 'Ledger',
  purpose: 'One state of one mail that left or was about to; keeps a mail from leaving twice.',
  layout: 'table',
  hidden: true,
  appendOnly: true,
  frozenColumns: 1,
  columns: [
    { id: 'key', header: 'Key', kind: 'text', width: 200, protected: true },
    { id: 'reference', header: 'Reference', kind: 'text', width: 110, protected: true },
    { id: 'state', header: 'State', kind: 'choice', width: 130, choices: ledgerStates, protected: true },
    { id: 'draftId', header: 'Draft ID', kind: 'text', width: 130, protected: true },
    { id: 'threadId', header: 'Thread ID', kind: 'text', width: 130, protected: true },
    { id: 'messageId', header: 'Message ID', kind: 'text', width: 130, protected: true },
    { id: 'at', header: 'At', kind: 'datetime', width: 130, protected: true },
    { id: 'toHash', header: 'To (hash)', kind: 'text', width: 130, protected: true },
    { id: 'batch', header: 'Batch', kind: 'text', width: 90, protected: true },
  ],
} as const satisfies TabDefinition;
