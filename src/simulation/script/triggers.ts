import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import { decimalId } from '../kernel/random';
import type { OpenedScript } from '../kernel/script';
import { MAX_TRIGGERS } from './limits';
import { firstFiring, type Schedule } from './schedule';

export type TriggerEventType =
  | 'CLOCK'
  | 'ON_OPEN'
  | 'ON_EDIT'
  | 'ON_FORM_SUBMIT'
  | 'ON_CHANGE'
  | 'ON_EVENT_UPDATED';

export type TriggerSourceType = 'SPREADSHEETS' | 'CLOCK' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR';

/** An installable trigger; it runs as the account that made it (TR-07). */
export interface TriggerRecord {
  uid: string;
  script: string;
  user: string;
  handler: string;
  event: TriggerEventType;
  source: TriggerSourceType;
  /** Id of the file, address of the calendar, null for a clock. */
  sourceId: string | null;
  /** The document in which it was made, null for a standalone script. */
  document: string | null;
  schedule?: Schedule;
  /** Next firing of a clock, epoch milliseconds; null once a one-shot has fired: it stays listed (TR-03). */
  nextAt?: number | null;
}

declare module '../kernel/state' {
  interface WorkspaceState {
    /** In the order they were made. */
    triggers: TriggerRecord[];
    /**
     * Off: `atHour` fires at the full hour, `nearMinute` and `atDate` exactly. On: at a minute that is stable for the
     * trigger and chosen by chance within Google's tolerance (TR-04).
     */
    triggerJitter: boolean;
  }
}

/** Triggers that an account has in a project; others' are invisible (TR-07). */
export const triggersOf = (core: Core, script: string, user: string): TriggerRecord[] =>
  core.state.triggers.filter((trigger) => trigger.script === script && trigger.user === user);

/** Adds a trigger, within the limits of the project and of add-ons (TR-05, TR-06). */
export function addTrigger(
  core: Core,
  script: OpenedScript,
  user: string,
  trigger: Pick<TriggerRecord, 'handler' | 'event' | 'source' | 'sourceId' | 'schedule'>,
): TriggerRecord {
  const mine = triggersOf(core, script.id, user);
  if (script.record.kind === 'add-on') checkAddOn(script, mine, trigger);
  if (mine.length >= MAX_TRIGGERS) {
    throw new ServiceException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const record: TriggerRecord = {
    uid: decimalId(core.state, 19),
    script: script.id,
    user,
    handler: trigger.handler,
    event: trigger.event,
    source: trigger.source,
    sourceId: trigger.sourceId,
    document: script.record.container,
  };
  if (trigger.schedule) {
    record.schedule = trigger.schedule;
    record.nextAt = firstFiring(trigger.schedule, core.state.now, () => core.random());
  }
  core.state.triggers.push(record);
  return record;
}

const TYPE_NAMES: Record<TriggerEventType, string> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_FORM_SUBMIT: 'form submit',
  ON_CHANGE: 'change',
  ON_EVENT_UPDATED: 'calendar',
};

/** Reported for clocks only; the texts for other kinds are made alike. */
function checkAddOn(
  script: OpenedScript,
  mine: readonly TriggerRecord[],
  trigger: Pick<TriggerRecord, 'event' | 'sourceId' | 'schedule'>,
): void {
  const { container } = script.record;
  if (trigger.schedule?.kind === 'minutes') {
    throw new ServiceException(
      'Add-ons may not create time-based triggers to run more frequently than once per hour.',
    );
  }
  if (trigger.sourceId !== null && trigger.event !== 'ON_EVENT_UPDATED' && trigger.sourceId !== container) {
    throw new ServiceException('Add-ons may only create triggers for the document in which they are used.');
  }
  if (mine.some(({ event, document }) => event === trigger.event && document === container)) {
    throw new ServiceException(
      `This add-on has created too many ${TYPE_NAMES[trigger.event]} triggers in this document for this Google user account.`,
    );
  }
}

/** Takes a trigger away; one that is gone already stays gone. */
export function removeTrigger(core: Core, uid: string): void {
  core.state.triggers = core.state.triggers.filter((trigger) => trigger.uid !== uid);
}

export const findTrigger = (core: Core, uid: string): TriggerRecord | undefined =>
  core.state.triggers.find((trigger) => trigger.uid === uid);
