/** Handlers of the two triggers the product has; each a global function of main.ts. */
export const TICK = 'onTick';
export const FORM_ANSWER = 'onFormAnswer';

const TICK_EVERY_MINUTES = 10;

/**
 * Sees to it that this account has exactly one clock trigger and one form-submit trigger (which covers all forms linked
 * to the tracker); missing ones are made again, doubled ones removed. Never made from inside a trigger's own run.
 */
export function ensureTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const mine = ScriptApp.getProjectTriggers();
  const kept = new Set<string>();
  for (const trigger of mine) {
    const handler = trigger.getHandlerFunction();
    if (kept.has(handler)) ScriptApp.deleteTrigger(trigger);
    else kept.add(handler);
  }
  if (!kept.has(TICK)) ScriptApp.newTrigger(TICK).timeBased().everyMinutes(TICK_EVERY_MINUTES).create();
  if (!kept.has(FORM_ANSWER))
    ScriptApp.newTrigger(FORM_ANSWER).forSpreadsheet(spreadsheet).onFormSubmit().create();
}

export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
