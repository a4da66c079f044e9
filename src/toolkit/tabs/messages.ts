import { languages } from '../language';
import type { TabDefinition } from './tab';

export const messagesTab = {
  id: 'messages',
  name: 'Messages',
  purpose: 'One mail template in one language.',
  layout: 'table',
  frozenColumns: 3,
  columns: [
    { id: 'id', header: 'ID', kind: 'id', width: 170, protected: true },
    { id: 'message', header: 'Message', kind: 'text', width: 180, protected: true },
    { id: 'language', header: 'Language', kind: 'choice', width: 80, choices: languages, protected: true },
    { id: 'stage', header: 'Stage', kind: 'text', width: 150, protected: true },
    { id: 'audience', header: 'Audience', kind: 'text', width: 90, protected: true },
    { id: 'purpose', header: 'Purpose', kind: 'long text', width: 240, protected: true },
    {
      id: 'subject',
      header: 'Subject',
      kind: 'text',
      width: 280,
      help: 'No student’s name or data here: subjects show on locked phones.',
    },
    {
      id: 'body',
      header: 'Body',
      kind: 'long text',
      width: 480,
      help: 'Plain text; **bold**, lists and [links](https://…) work; {{placeholders}} are filled in.',
    },
    {
      id: 'fromName',
      header: 'From whom',
      kind: 'text',
      width: 160,
      help: 'Empty: the sender name of Settings.',
    },
    { id: 'approval', header: 'Approval needed', kind: 'yes-no', width: 90 },
    {
      id: 'checked',
      header: 'Checked by a person',
      kind: 'yes-no',
      width: 90,
      help: 'Until somebody who speaks the language has read it, each mail waits for approval. A change to a text in another language than the tracker’s takes the yes back.',
    },
    { id: 'checkedBy', header: 'Checked by', kind: 'text', width: 160 },
    { id: 'edited', header: 'Edited', kind: 'yes-no', width: 70, protected: true },
    { id: 'problem', header: 'Problem', kind: 'text', width: 260, protected: true },
  ],
} as const satisfies TabDefinition;
