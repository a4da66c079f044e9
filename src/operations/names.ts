import { FORM_ANSWER, TICK } from '../google/triggers';

/** Functions behind the menu's items. */
export const menuFunctions = ['openSidebar', 'setUpFromMenu', 'repairFromMenu', 'pauseFromMenu'] as const;

/** Functions that triggers call. */
export const triggerFunctions = [TICK, FORM_ANSWER] as const;
