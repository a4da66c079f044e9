import type { Workspace } from '../simulation';

/** What people can see of a workspace at one moment, to tell whether something has happened since. */
export interface Traces {
  differ(workspace: Workspace): boolean;
}

/** Remembers mails, forms, events, files and the cells of visible tabs. */
export function traces(workspace: Workspace): Traces {
  const counts = countsOf(workspace);
  const cells = cellsOf(workspace);
  return {
    differ: (later) => countsOf(later) !== counts || cellsDiffer(cells, cellsOf(later)),
  };
}

function countsOf({ core: { state } }: Workspace): string {
  const mails = Object.values(state.mailboxes).map(({ messages }) => Object.keys(messages).length);
  const forms = Object.values(state.forms).map(({ published, accepting, responses }) => [
    published,
    accepting,
    responses.length,
  ]);
  return JSON.stringify([mails, forms, state.calendarVersion, Object.keys(state.files).length]);
}

type Cells = Map<string, readonly { readonly values: readonly unknown[] }[]>;

function cellsOf({ core: { state } }: Workspace): Cells {
  const sheets = Object.values(state.spreadsheets).flatMap(({ id, sheets }) =>
    sheets.filter(({ hidden }) => !hidden).map((sheet) => [`${id} ${sheet.id}`, sheet.rows.slice()] as const),
  );
  return new Map(sheets);
}

/** Rows are replaced as a whole when they change, so most are told apart without being read. */
function cellsDiffer(before: Cells, after: Cells): boolean {
  if (before.size !== after.size) return true;
  for (const [id, rows] of after) {
    const old = before.get(id);
    if (!old || old.length !== rows.length) return true;
    for (const [index, row] of rows.entries()) {
      if (row !== old[index] && textOf(row) !== textOf(old[index])) return true;
    }
  }
  return false;
}

/** A cell that tells the time of day of the last look is no news. */
const textOf = (row: { readonly values: readonly unknown[] } | undefined): string =>
  JSON.stringify(row?.values ?? []).replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, '');
