import { eventsOf } from '../views/calendar';
import { filesSeen } from '../views/files';
import { formSeen } from '../views/form';
import { conversation, mailboxSeen } from '../views/mail';
import { overview } from '../views/overview';
import { sheetSeen } from '../views/sheet';
import type { Workplace } from '../workplace';

/** What the page can look at, by the path under /api/; the query says whose and which. */
export const views: Readonly<Record<string, (workplace: Workplace, query: URLSearchParams) => unknown>> = {
  overview: (at, query) => overview(at, query.get('as') ?? at.workspace.owner),
  sheet: (at, query) => sheetSeen(at, asked(query, 'name'), query.get('have')),
  mailbox: (at, query) => mailboxSeen(at, asked(query, 'as')),
  mail: (at, query) => conversation(at, asked(query, 'as'), asked(query, 'id')),
  form: (at, query) => formSeen(at, asked(query, 'url'), query.get('as') ?? undefined),
  calendar: (at, query) => eventsOf(at, asked(query, 'as')),
  files: filesSeen,
  runs: (at) => at.runs(),
};

function asked(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (!value) throw new Error(`The address lacks ${name}.`);
  return value;
}
