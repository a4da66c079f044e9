import { enumOf } from '../kernel/enum';
import type { Execution } from '../kernel/execution';
import { localFields } from '../kernel/zone';
import type { PersonChange } from '../spreadsheet/events';

/** What has happened, as plain data; `person` is who did it. */
export type TriggerEvent =
  | { kind: 'clock'; at: number }
  | { kind: 'install' }
  | { kind: 'open'; file: string; type: 'spreadsheet' | 'form' | 'document'; person: string }
  | { kind: 'edit' | 'change'; change: PersonChange }
  | SpreadsheetSubmit
  | FormSubmit
  | { kind: 'calendar'; calendar: string };

/** A form's answer has been written to a sheet (TR-09). */
export interface SpreadsheetSubmit {
  kind: 'spreadsheet submit';
  spreadsheet: string;
  /** Id of the sheet that received it. */
  sheet: number;
  /** A1 text of the row's cells. */
  range: string;
  /** Display texts in column order, the timestamp first. */
  values: string[];
  /** By header text; questions of the same title share one list, unanswered ones give `['']`. */
  namedValues: Record<string, string[]>;
}

/** A form has received an answer (TR-10). */
export interface FormSubmit {
  kind: 'form submit';
  form: string;
  response: string;
}

interface SpreadsheetLike {
  getSheetById(id: number): { getRange(a1: string): object } | null;
}

/** The object that the handler gets, in terms of the execution it is for; `uid` of an installable trigger. */
export function eventObject(execution: Execution, event: TriggerEvent, uid?: string): object {
  const authMode = enumOf('Script.AuthMode')[execution.entry.authMode];
  const common = uid === undefined ? { authMode } : { authMode, triggerUid: uid };
  switch (event.kind) {
    case 'install':
      return common;
    case 'clock':
      return { ...common, ...timeFields(event.at) };
    case 'calendar':
      return { ...common, calendarId: event.calendar };
    case 'open':
      return { ...common, source: fileObject(execution, event.type, event.file), user: user(execution) };
    case 'change': {
      const source = spreadsheet(execution, event.change.spreadsheet);
      return { ...common, changeType: event.change.kind, source, user: user(execution) };
    }
    case 'edit':
      return { ...common, ...edited(execution, event.change), user: user(execution) };
    case 'spreadsheet submit': {
      const source = spreadsheet(execution, event.spreadsheet);
      const range = source.getSheetById(event.sheet)?.getRange(event.range);
      const { namedValues, values } = event;
      return { ...common, namedValues, range, source, values };
    }
    case 'form submit': {
      const source = form(execution, event.form);
      return { ...common, response: source.getResponse(event.response), source };
    }
  }
}

/** `value` and `oldValue` are there for single cells only, and only where there is one (TR-11). */
function edited(execution: Execution, change: PersonChange): object {
  const source = spreadsheet(execution, change.spreadsheet);
  const range = source.getSheetById(change.sheet as number)?.getRange(change.range as string);
  const fields: Record<string, unknown> = { range, source };
  if (change.value !== undefined) fields.value = change.value;
  if (change.oldValue !== undefined) fields.oldValue = change.oldValue;
  return fields;
}

/** TR-12. As seen in real events the fields are in UTC, whatever the trigger's zone; Monday is day 1. */
function timeFields(at: number): Record<string, unknown> {
  const now = localFields('UTC', at);
  return {
    year: now.year,
    month: now.month,
    'day-of-month': now.day,
    'day-of-week': now.weekday === 0 ? 7 : now.weekday,
    'week-of-year': isoWeek(at),
    hour: now.hour,
    minute: now.minute,
    second: now.second,
    timezone: 'UTC',
  };
}

const DAY_MS = 86_400_000;

/** Week 1 is the one with the year's first Thursday. */
function isoWeek(at: number): number {
  const day = Math.floor(at / DAY_MS);
  const thursday = day + 3 - ((day + 3) % 7);
  const january = Date.UTC(new Date(thursday * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS;
  return 1 + Math.floor((thursday - january) / 7);
}

function fileObject(execution: Execution, type: 'spreadsheet' | 'form' | 'document', id: string): object {
  if (type === 'spreadsheet') return spreadsheet(execution, id);
  if (type === 'form') return form(execution, id);
  throw execution.gap('DocumentApp.openById');
}

// Opened through the services themselves, not through the gate: an event's objects cost no call and need no scope.
const spreadsheet = (execution: Execution, id: string): SpreadsheetLike =>
  execution.service<{ openById(id: string): SpreadsheetLike }>('SpreadsheetApp').openById(id);

const form = (execution: Execution, id: string): { getResponse(id: string): object } =>
  execution.service<{ openById(id: string): { getResponse(id: string): object } }>('FormApp').openById(id);

const user = (execution: Execution): object =>
  execution.service<{ getActiveUser(): object }>('Session').getActiveUser();
