import { formAnswered, noteEdit } from './operations/events';
import { product } from './operations/late';
import { addMenu, openSidebar, pauseFromMenu, repairFromMenu, setUpFromMenu } from './operations/menu';
import { scheduledRun } from './operations/tick';

declare const global: Record<string, unknown>;

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
global.getOverview = (json: unknown) => product().answer('getOverview', json);
global.setUpTracker = (json: unknown) => product().answer('setUpTracker', json);
global.switchScheduleOn = (json: unknown) => product().answer('switchScheduleOn', json);
global.takeOverSending = (json: unknown) => product().answer('takeOverSending', json);
global.switchScheduleOff = (json: unknown) => product().answer('switchScheduleOff', json);
global.previewPlan = (json: unknown) => product().answer('previewPlan', json);
global.createMicroInternship = (json: unknown) => product().answer('createMicroInternship', json);
global.getMicroInternship = (json: unknown) => product().answer('getMicroInternship', json);
global.partnerSaid = (json: unknown) => product().answer('partnerSaid', json);
global.setPartnerMeeting = (json: unknown) => product().answer('setPartnerMeeting', json);
global.settleIndustryChanges = (json: unknown) => product().answer('settleIndustryChanges', json);
global.addProspects = (json: unknown) => product().answer('addProspects', json);
global.previewPartnerImport = (json: unknown) => product().answer('previewPartnerImport', json);
global.importPartners = (json: unknown) => product().answer('importPartners', json);
global.previewClosures = (json: unknown) => product().answer('previewClosures', json);
global.importClosures = (json: unknown) => product().answer('importClosures', json);
global.decide = (json: unknown) => product().answer('decide', json);
global.getReview = (json: unknown) => product().answer('getReview', json);
global.saveReview = (json: unknown) => product().answer('saveReview', json);
global.setCriteria = (json: unknown) => product().answer('setCriteria', json);
global.drawLottery = (json: unknown) => product().answer('drawLottery', json);
global.proposeDecisions = (json: unknown) => product().answer('proposeDecisions', json);
global.applyProposals = (json: unknown) => product().answer('applyProposals', json);
global.getMessages = (json: unknown) => product().answer('getMessages', json);
global.previewMessage = (json: unknown) => product().answer('previewMessage', json);
global.saveMessage = (json: unknown) => product().answer('saveMessage', json);
global.resetMessage = (json: unknown) => product().answer('resetMessage', json);
global.sendTest = (json: unknown) => product().answer('sendTest', json);
global.setRecipients = (json: unknown) => product().answer('setRecipients', json);
global.getRelease = (json: unknown) => product().answer('getRelease', json);
global.setDecisionNote = (json: unknown) => product().answer('setDecisionNote', json);
global.releaseDecisions = (json: unknown) => product().answer('releaseDecisions', json);
global.offerSeat = (json: unknown) => product().answer('offerSeat', json);
global.withdrawStudent = (json: unknown) => product().answer('withdrawStudent', json);
global.getMail = (json: unknown) => product().answer('getMail', json);
global.approveMails = (json: unknown) => product().answer('approveMails', json);
global.holdMails = (json: unknown) => product().answer('holdMails', json);
global.cancelMails = (json: unknown) => product().answer('cancelMails', json);
global.editMail = (json: unknown) => product().answer('editMail', json);
global.settleUnknownMail = (json: unknown) => product().answer('settleUnknownMail', json);
global.settleMissedMail = (json: unknown) => product().answer('settleMissedMail', json);
global.setApplications = (json: unknown) => product().answer('setApplications', json);
global.checkForm = (json: unknown) => product().answer('checkForm', json);
global.remakeFlyer = (json: unknown) => product().answer('remakeFlyer', json);
global.previewErasure = (json: unknown) => product().answer('previewErasure', json);
global.eraseOffering = (json: unknown) => product().answer('eraseOffering', json);
global.erasePerson = (json: unknown) => product().answer('erasePerson', json);
global.keepLonger = (json: unknown) => product().answer('keepLonger', json);
global.archiveOffering = (json: unknown) => product().answer('archiveOffering', json);
global.unarchiveOffering = (json: unknown) => product().answer('unarchiveOffering', json);
global.getArchive = (json: unknown) => product().answer('getArchive', json);
global.enterReleaseOnBehalf = (json: unknown) => product().answer('enterReleaseOnBehalf', json);
global.withdrawRelease = (json: unknown) => product().answer('withdrawRelease', json);
global.settleBouncedMail = (json: unknown) => product().answer('settleBouncedMail', json);
global.goOnSending = (json: unknown) => product().answer('goOnSending', json);
global.repairTracker = (json: unknown) => product().answer('repairTracker', json);
global.takeAttendance = (json: unknown) => product().answer('takeAttendance', json);
global.moveSessions = (json: unknown) => product().answer('moveSessions', json);
global.cancelMicroInternship = (json: unknown) => product().answer('cancelMicroInternship', json);
global.undoCancel = (json: unknown) => product().answer('undoCancel', json);
global.copyMicroInternship = (json: unknown) => product().answer('copyMicroInternship', json);
global.settleMissedMails = (json: unknown) => product().answer('settleMissedMails', json);
global.tick = (json: unknown) => product().answer('tick', json);
global.settleStep = (json: unknown) => product().answer('settleStep', json);
global.chooseQuotes = (json: unknown) => product().answer('chooseQuotes', json);
global.enterFeedback = (json: unknown) => product().answer('enterFeedback', json);
global.noteIncident = (json: unknown) => product().answer('noteIncident', json);
global.previewBadges = (json: unknown) => product().answer('previewBadges', json);
global.exportBadges = (json: unknown) => product().answer('exportBadges', json);
global.badgesAwarded = (json: unknown) => product().answer('badgesAwarded', json);
global.pauseEverything = (json: unknown) => product().answer('pauseEverything', json);
global.setRehearsal = (json: unknown) => product().answer('setRehearsal', json);
global.runNow = (json: unknown) => product().answer('runNow', json);
