import type { Core } from '../kernel/core';
import { Killed } from '../kernel/errors';
import { type Entry, type ExecutionRecord, ScriptError } from '../kernel/execution';
import { quotaLeft, spend } from '../kernel/quota';
import type { Due } from '../kernel/service';
import { eventObject, type TriggerEvent } from './eventObject';
import { noteFailure } from './failures';
import { missingScopes } from './grants';
import { AUTHORIZATION_REQUIRED, triggerRuntimeQuota } from './limits';
import { openedScript } from './open';
import { nextFiring } from './schedule';
import { findTrigger, type TriggerRecord } from './triggers';

declare module '../kernel/state' {
  interface WorkspaceState {
    /** Events on their way to installable triggers, while deliveries are delayed. */
    lateEvents: { at: number; uid: string; event: TriggerEvent }[];
  }
}

/** The event that each trigger had last, so that a test can deliver it once more. Part of no snapshot. */
const lastEvents = new WeakMap<Core, Map<string, TriggerEvent>>();

/** Hands an event to an installable trigger, now or as late as the fault modes say. */
export function deliver(core: Core, trigger: TriggerRecord, event: TriggerEvent): void {
  const { deliveryDelayMs } = core.faults.modes;
  if (deliveryDelayMs > 0) {
    core.state.lateEvents.push({ at: core.state.now + deliveryDelayMs, uid: trigger.uid, event });
  } else arrive(core, trigger, event);
}

function arrive(core: Core, trigger: TriggerRecord, event: TriggerEvent): void {
  const known = lastEvents.get(core) ?? new Map<string, TriggerEvent>();
  lastEvents.set(core, known.set(trigger.uid, event));
  const times = core.faults.modes.duplicateDeliveries ? 2 : 1;
  for (let i = 0; i < times; i++) runTrigger(core, trigger, event);
}

/** Delivers a trigger's last event once more, a clock's as of now: as Google sometimes does (TR-15). */
export function deliverAgain(core: Core, trigger: TriggerRecord): void {
  const event: TriggerEvent | undefined =
    trigger.event === 'CLOCK'
      ? { kind: 'clock', at: core.state.now }
      : lastEvents.get(core)?.get(trigger.uid);
  if (!event) throw new Error(`The trigger for ${trigger.handler} has had no event yet.`);
  runTrigger(core, trigger, event);
}

/**
 * Runs a trigger's handler as the account that made it. What goes wrong is recorded and shown to nobody (TR-14). It
 * is not even started without all the manifest's scopes or with the day's trigger runtime used up.
 */
function runTrigger(core: Core, trigger: TriggerRecord, event: TriggerEvent): void {
  const script = openedScript(core, trigger.script);
  const entry = entryOf(trigger, event);
  const refused =
    missingScopes(script, trigger.user).length > 0
      ? AUTHORIZATION_REQUIRED
      : quotaLeft(core.state, trigger.user, triggerRuntimeQuota) <= 0
        ? triggerRuntimeQuota.exhausted
        : undefined;
  if (refused !== undefined) {
    noteFailure(core, core.refuse(script, entry, refused));
    return;
  }
  const record = runQuietly(core, script, entry);
  const left = quotaLeft(core.state, trigger.user, triggerRuntimeQuota);
  spend(core.state, trigger.user, triggerRuntimeQuota, Math.min(left, record.duration));
  if (record.outcome !== 'completed') noteFailure(core, record);
}

/** Runs an execution that nobody waits for: a failure or a kill is in its record only. */
export function runQuietly(
  core: Core,
  script: Parameters<Core['execute']>[0],
  entry: Entry,
): ExecutionRecord {
  const index = core.executions.length;
  try {
    core.execute(script, entry);
  } catch (error) {
    if (!(error instanceof ScriptError || error instanceof Killed)) throw error;
  }
  return core.executions[index] as ExecutionRecord;
}

function entryOf(trigger: TriggerRecord, event: TriggerEvent): Entry {
  const entry: Entry = {
    functionName: trigger.handler,
    args: (execution) => [eventObject(execution, event, trigger.uid)],
    kind: event.kind === 'clock' ? 'clock' : 'installable',
    user: trigger.user,
    authMode: 'FULL',
    ui: event.kind === 'open' || event.kind === 'edit' || event.kind === 'change',
  };
  return { ...entry, ...surroundings(event) };
}

/** Who has the document open, and what is active in it. */
export function surroundings(event: TriggerEvent): Pick<Entry, 'viewer' | 'active'> {
  switch (event.kind) {
    case 'open': {
      const active = event.type === 'form' ? { form: event.file } : { spreadsheet: event.file };
      return { viewer: event.person, active };
    }
    case 'edit':
    case 'change': {
      const { spreadsheet, sheet, range, user } = event.change;
      return { viewer: user, active: present({ spreadsheet, sheet, range }) };
    }
    case 'spreadsheet submit':
      return { active: present({ spreadsheet: event.spreadsheet, sheet: event.sheet, range: event.range }) };
    case 'form submit':
      return { active: { form: event.form } };
    default:
      return {};
  }
}

const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The next clock trigger or late event; of those due at the same time, the one made first. */
export function nextTriggerDue(core: Core): Due | undefined {
  const { triggers, lateEvents } = core.state;
  const delay = core.faults.modes.deliveryDelayMs;
  let next: Due | undefined;
  for (const trigger of triggers) {
    if (trigger.nextAt == null) continue;
    const at = trigger.nextAt + delay;
    if (!next || at < next.at) next = { at, run: () => fireClock(core, trigger.uid) };
  }
  for (const { at } of lateEvents) {
    if (!next || at < next.at) next = { at, run: () => arriveLate(core, at) };
  }
  return next;
}

function fireClock(core: Core, uid: string): void {
  const trigger = findTrigger(core, uid);
  if (!trigger?.schedule || trigger.nextAt == null) return;
  trigger.nextAt = nextFiring(trigger.schedule, trigger.nextAt);
  if (!core.faults.modes.silentTriggers) arrive(core, trigger, { kind: 'clock', at: core.state.now });
}

function arriveLate(core: Core, at: number): void {
  const index = core.state.lateEvents.findIndex((late) => late.at === at);
  const [late] = core.state.lateEvents.splice(index, 1);
  const trigger = late && findTrigger(core, late.uid);
  if (trigger) arrive(core, trigger, late.event);
}
