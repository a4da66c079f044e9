import type { Core } from '../kernel/core';
import type { Entry, ExecutionRecord } from '../kernel/execution';
import type { OpenedScript } from '../kernel/script';
import type { PersonChange } from '../spreadsheet/events';
import { resetUi } from '../ui/state';
import { deliver, runQuietly, surroundings } from './delivery';
import { eventObject, type FormSubmit, type SpreadsheetSubmit, type TriggerEvent } from './eventObject';
import { MAX_PENDING_EDITS } from './limits';
import { openedScript } from './open';
import type { TriggerEventType } from './triggers';

/** A person's answer has reached a sheet: fires the spreadsheet's form-submit triggers (TR-09). */
export function deliverSpreadsheetSubmit(core: Core, submit: Omit<SpreadsheetSubmit, 'kind'>): void {
  fire(core, 'ON_FORM_SUBMIT', submit.spreadsheet, { kind: 'spreadsheet submit', ...submit });
}

/** A person's answer has reached a form: fires the form's own triggers (TR-10). */
export function deliverFormSubmit(core: Core, submit: Omit<FormSubmit, 'kind'>): void {
  fire(core, 'ON_FORM_SUBMIT', submit.form, { kind: 'form submit', ...submit });
}

/** An event of somebody's calendar was made, changed or deleted by a person. */
export function deliverCalendarUpdate(core: Core, calendar: string): void {
  fire(core, 'ON_EVENT_UPDATED', calendar, { kind: 'calendar', calendar });
}

/** A person has changed a spreadsheet: simple `onEdit`, then installable edit and change triggers (TR-11). */
export function deliverChange(core: Core, change: PersonChange): void {
  if (change.kind === 'EDIT' && change.range !== undefined) {
    const event: TriggerEvent = { kind: 'edit', change };
    for (const script of scriptsIn(core, change.spreadsheet, 'onEdit'))
      simpleEdit(core, script, change.user, event);
    fire(core, 'ON_EDIT', change.spreadsheet, event);
  }
  fire(core, 'ON_CHANGE', change.spreadsheet, { kind: 'change', change });
}

/** A person opens a document: its scripts' simple `onOpen`, then installable open triggers of anybody. Gives the simple runs. */
export function deliverOpen(core: Core, file: string, person: string): ExecutionRecord[] {
  const type = typeOf(core, file);
  const event: TriggerEvent = { kind: 'open', file, type, person };
  for (const record of Object.values(core.state.scripts)) {
    if (record.container === file) resetUi(core, record.id, person);
  }
  const simple = scriptsIn(core, file, 'onOpen').map((script) =>
    runQuietly(core, script, simpleEntry(core, script, 'onOpen', person, event)),
  );
  fire(core, 'ON_OPEN', file, event);
  return simple;
}

/** A person installs the add-on and so grants what it asks for: its `onInstall` runs with all rights (GEN-13). */
export function deliverInstall(
  core: Core,
  script: OpenedScript,
  person: string,
): ExecutionRecord | undefined {
  if (!script.declares('onInstall')) return undefined;
  const event: TriggerEvent = { kind: 'install' };
  return runQuietly(core, script, {
    ...simpleEntry(core, script, 'onInstall', person, event),
    authMode: 'FULL',
  });
}

function fire(core: Core, type: TriggerEventType, source: string, event: TriggerEvent): void {
  const fired = core.state.triggers.filter((each) => each.event === type && each.sourceId === source);
  for (const trigger of fired) deliver(core, trigger, event);
}

/** Scripts bound to a file, and add-ons used in it, that have a top-level function of the name. */
function scriptsIn(core: Core, file: string, functionName: string): OpenedScript[] {
  return Object.values(core.state.scripts)
    .filter((record) => record.container === file)
    .map((record) => openedScript(core, record.id))
    .filter((script) => script.declares(functionName));
}

function simpleEntry(
  core: Core,
  script: OpenedScript,
  functionName: string,
  user: string,
  event: TriggerEvent,
): Entry {
  const unused = script.record.kind === 'add-on' && !core.state.addOnsInUse.includes(script.id);
  return {
    functionName,
    args: (execution) => [eventObject(execution, event)],
    kind: 'simple',
    user,
    authMode: unused ? 'NONE' : 'LIMITED',
    ui: true,
    ...surroundings(event),
  };
}

const editing = new WeakMap<Core, Map<string, Entry[]>>();

/** One `onEdit` of a script at a time: while it runs, two more events wait and the rest is lost (TR-15). */
function simpleEdit(core: Core, script: OpenedScript, user: string, event: TriggerEvent): void {
  const byScript = editing.get(core) ?? new Map<string, Entry[]>();
  editing.set(core, byScript);
  const entry = simpleEntry(core, script, 'onEdit', user, event);
  const waiting = byScript.get(script.id);
  if (waiting) {
    if (waiting.length < MAX_PENDING_EDITS) waiting.push(entry);
    return;
  }
  const queue: Entry[] = [];
  byScript.set(script.id, queue);
  try {
    for (let next: Entry | undefined = entry; next; next = queue.shift()) runQuietly(core, script, next);
  } finally {
    byScript.delete(script.id);
  }
}

function typeOf(core: Core, file: string): 'spreadsheet' | 'form' | 'document' {
  const type = core.state.files[file]?.mimeType ?? '';
  if (type.endsWith('.spreadsheet')) return 'spreadsheet';
  return type.endsWith('.form') ? 'form' : 'document';
}
