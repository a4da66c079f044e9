import { formAnswered, noteEdit } from './operations/events';
import { addMenu, openSidebar, pauseFromMenu, repairFromMenu, setUpFromMenu } from './operations/menu';
import { scheduledRun } from './operations/tick';

declare const global: Record<string, unknown>;
/** webpack’s: loads a module of the bundle at its first use. */
declare function require(path: string): unknown;

/** Loaded when it is needed: a clock trigger that finds nothing to do must not pay for the whole product. */
const dispatch = () => require('./operations/dispatch') as typeof import('./operations/dispatch');

/** Simple triggers. */
global.onOpen = addMenu;
global.onInstall = addMenu;
global.onEdit = noteEdit;

/** Installable triggers. */
global.onTick = scheduledRun;
global.onFormAnswer = formAnswered;

/** The menu. */
global.openSidebar = openSidebar;
global.setUpFromMenu = setUpFromMenu;
global.repairFromMenu = repairFromMenu;
global.pauseFromMenu = pauseFromMenu;

/** The sidebar: each takes one JSON text and gives one. */
global.getOverview = (json: unknown) => dispatch().answer('getOverview', json);
global.setUpTracker = (json: unknown) => dispatch().answer('setUpTracker', json);
global.switchScheduleOn = (json: unknown) => dispatch().answer('switchScheduleOn', json);
global.previewPlan = (json: unknown) => dispatch().answer('previewPlan', json);
global.createMicroInternship = (json: unknown) => dispatch().answer('createMicroInternship', json);
global.getMicroInternship = (json: unknown) => dispatch().answer('getMicroInternship', json);
global.partnerSaid = (json: unknown) => dispatch().answer('partnerSaid', json);
global.decide = (json: unknown) => dispatch().answer('decide', json);
global.releaseDecisions = (json: unknown) => dispatch().answer('releaseDecisions', json);
global.offerSeat = (json: unknown) => dispatch().answer('offerSeat', json);
global.withdrawStudent = (json: unknown) => dispatch().answer('withdrawStudent', json);
global.getMail = (json: unknown) => dispatch().answer('getMail', json);
global.approveMails = (json: unknown) => dispatch().answer('approveMails', json);
global.holdMails = (json: unknown) => dispatch().answer('holdMails', json);
global.cancelMails = (json: unknown) => dispatch().answer('cancelMails', json);
global.editMail = (json: unknown) => dispatch().answer('editMail', json);
global.settleUnknownMail = (json: unknown) => dispatch().answer('settleUnknownMail', json);
global.settleMissedMail = (json: unknown) => dispatch().answer('settleMissedMail', json);
global.takeAttendance = (json: unknown) => dispatch().answer('takeAttendance', json);
global.tick = (json: unknown) => dispatch().answer('tick', json);
global.settleStep = (json: unknown) => dispatch().answer('settleStep', json);
global.chooseQuotes = (json: unknown) => dispatch().answer('chooseQuotes', json);
global.badgesAwarded = (json: unknown) => dispatch().answer('badgesAwarded', json);
global.pauseEverything = (json: unknown) => dispatch().answer('pauseEverything', json);
global.setRehearsal = (json: unknown) => dispatch().answer('setRehearsal', json);
global.runNow = (json: unknown) => dispatch().answer('runNow', json);
