import type { DatesToClient } from '../html/client';
import type { Core } from '../kernel/core';
import { type ClassDefinition, costs } from '../kernel/definition';
import type { Due, ServiceFolder } from '../kernel/service';
import { ScriptApp, Service } from './app';
import { AuthorizationInfo } from './authorization';
import {
  CalendarTriggerBuilder,
  DocumentTriggerBuilder,
  FormTriggerBuilder,
  SpreadsheetTriggerBuilder,
  TriggerBuilder,
} from './builders';
import { ClockTriggerBuilder } from './clockBuilder';
import { copyBoundScripts } from './copy';
import { nextTriggerDue } from './delivery';
import { deliverChange } from './events';
import { nextSummary } from './failures';
import { COSTS_MS, triggerRuntimeQuota } from './limits';
import { Trigger } from './trigger';

declare module '../kernel/state' {
  interface WorkspaceState {
    datesToClient: DatesToClient;
    /** Ids of add-ons that somebody has used in the document they are opened for (GEN-13). */
    addOnsInUse: string[];
  }
}

const TRIGGER_MEMBERS = [
  'newTrigger',
  'getProjectTriggers',
  'getScriptTriggers',
  'getUserTriggers',
  'deleteTrigger',
];

const SOURCE_SCOPES: Record<string, readonly string[]> = {
  forSpreadsheet: ['spreadsheets.currentonly', 'spreadsheets'],
  forForm: ['forms.currentonly', 'forms'],
  forDocument: ['documents.currentonly', 'documents'],
};

const cost = costs(COSTS_MS, 0);

const builder = (name: string, host: ClassDefinition['host']): ClassDefinition => ({
  path: `Script.${name}`,
  host,
  cost,
  scopes: (member) => SOURCE_SCOPES[member] ?? [],
});

function nextScriptDue(core: Core): Due | undefined {
  const trigger = nextTriggerDue(core);
  const summary = nextSummary(core);
  return trigger && summary && summary.at < trigger.at ? summary : (trigger ?? summary);
}

/** ScriptApp: triggers, authorization, the project itself. */
export const scriptFolder: ServiceFolder = {
  classes: [
    {
      path: 'Script.ScriptApp',
      host: ScriptApp,
      cost,
      scopes: (member) => (TRIGGER_MEMBERS.includes(member) ? ['script.scriptapp'] : []),
      withoutAuthorization: ['getAuthorizationInfo', 'getInstallationSource', 'getScriptId'],
    },
    { path: 'Script.Trigger', host: Trigger, cost },
    {
      path: 'Script.AuthorizationInfo',
      host: AuthorizationInfo,
      cost,
      withoutAuthorization: 'all',
    },
    { path: 'Script.Service', host: Service, cost },
    builder('TriggerBuilder', TriggerBuilder),
    builder('SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder),
    builder('FormTriggerBuilder', FormTriggerBuilder),
    builder('DocumentTriggerBuilder', DocumentTriggerBuilder),
    builder('CalendarTriggerBuilder', CalendarTriggerBuilder),
    builder('ClockTriggerBuilder', ClockTriggerBuilder),
  ],
  globals: { ScriptApp: (execution) => new ScriptApp(execution) },
  quotas: [triggerRuntimeQuota],
  initial: () => ({
    datesToClient: 'null',
    triggers: [],
    triggerJitter: false,
    lateEvents: [],
    failures: [],
    addOnsInUse: [],
  }),
  nextDue: nextScriptDue,
  spreadsheetCopied: copyBoundScripts,
  personChanged: deliverChange,
};
