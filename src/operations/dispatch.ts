import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { type CallName, calls, type Request, type Response, type Result } from '../contract';
import { problems } from '../contract/client';
import { At } from '../domain/offering';
import { isProblem, Problem, wordsOf } from '../domain/problem';
import { say, sentence } from '../domain/say';
import { withLockOrBusy } from '../google/lock';
import { myAddress } from '../google/mail';
import { Memory } from '../google/memory';
import { Tracker } from '../google/tracker';
import { checkForm, setApplications } from './applications';
import { archiveOffering, getArchive, unarchiveOffering } from './archive';
import { badgesAwarded, exportBadges, previewBadges } from './badges';
import { cancelMicroInternship, undoCancel } from './cancel';
import { enterReleaseOnBehalf, withdrawRelease } from './consents';
import { copyMicroInternship } from './copy';
import { eraseOffering, erasePerson, keepLonger, previewErasure } from './erasure';
import { chooseQuotes, enterFeedback } from './feedback';
import { remakeFlyer } from './flyers';
import { importClosures, importPartners, previewClosures, previewPartnerImport } from './imports';
import {
  approveMails,
  cancelMails,
  editMail,
  getMail,
  holdMails,
  settleMissedMail,
  settleMissedMails,
  settleUnknownMail,
} from './mails';
import { setPartnerMeeting, settleIndustryChanges } from './meeting';
import { getMessages, previewMessage, resetMessage, saveMessage, sendTest } from './messages';
import { createMicroInternship, previewPlan } from './micro-internships';
import { moveSessions } from './moves';
import { getMicroInternship, getOverview, overviewBeforeSetUp } from './overview';
import { addProspects, goOnSending, partnerSaid, settleBouncedMail } from './partners';
import { decide, offerSeat, withdrawStudent } from './people';
import { applyProposals, drawLottery, proposeDecisions } from './placement';
import { ownLanguage, readersLanguage } from './reader';
import { setRecipients } from './recipients';
import { getRelease, releaseDecisions, setDecisionNote } from './release';
import { repairTracker } from './repair';
import { getReview, saveReview, setCriteria } from './review';
import { run } from './run';
import { switchScheduleOff, switchScheduleOn, takeOverSending } from './sending';
import { Work } from './session';
import { noteIncident, takeAttendance } from './session-day';
import { setUp } from './setup';
import { settleStep, tick } from './step-settings';

/** How a call works: `read` looks without the lock; `write` changes the tracker under the lock and marks it as changed. */
type Operation<N extends CallName> =
  | { kind: 'read'; perform: (work: Work, request: Request<N>) => Response<N> }
  | { kind: 'write'; perform: (work: Work, request: Request<N>) => Response<N> }
  | { kind: 'bare'; perform: (request: Request<N>) => Response<N> };

const operations: { [N in CallName]: Operation<N> } = {
  getOverview: { kind: 'bare', perform: overview },
  setUpTracker: { kind: 'bare', perform: setUpTracker },
  switchScheduleOn: { kind: 'bare', perform: switchScheduleOn },
  takeOverSending: { kind: 'bare', perform: takeOverSending },
  switchScheduleOff: { kind: 'bare', perform: switchScheduleOff },
  previewPlan: { kind: 'read', perform: previewPlan },
  createMicroInternship: { kind: 'write', perform: createMicroInternship },
  getMicroInternship: { kind: 'read', perform: getMicroInternship },
  partnerSaid: { kind: 'write', perform: partnerSaid },
  setPartnerMeeting: { kind: 'write', perform: setPartnerMeeting },
  settleIndustryChanges: { kind: 'write', perform: settleIndustryChanges },
  addProspects: { kind: 'write', perform: addProspects },
  previewPartnerImport: { kind: 'read', perform: previewPartnerImport },
  importPartners: { kind: 'write', perform: importPartners },
  previewClosures: { kind: 'read', perform: previewClosures },
  importClosures: { kind: 'write', perform: importClosures },
  decide: { kind: 'write', perform: decide },
  getReview: { kind: 'read', perform: getReview },
  saveReview: { kind: 'write', perform: saveReview },
  setCriteria: { kind: 'write', perform: setCriteria },
  drawLottery: { kind: 'write', perform: drawLottery },
  proposeDecisions: { kind: 'write', perform: proposeDecisions },
  applyProposals: { kind: 'write', perform: applyProposals },
  getMessages: { kind: 'read', perform: getMessages },
  previewMessage: { kind: 'read', perform: previewMessage },
  saveMessage: { kind: 'write', perform: saveMessage },
  resetMessage: { kind: 'write', perform: resetMessage },
  sendTest: { kind: 'write', perform: sendTest },
  setRecipients: { kind: 'write', perform: setRecipients },
  getRelease: { kind: 'read', perform: getRelease },
  releaseDecisions: { kind: 'write', perform: releaseDecisions },
  setDecisionNote: { kind: 'write', perform: setDecisionNote },
  offerSeat: { kind: 'write', perform: offerSeat },
  withdrawStudent: { kind: 'write', perform: withdrawStudent },
  getMail: { kind: 'read', perform: getMail },
  approveMails: { kind: 'write', perform: approveMails },
  holdMails: { kind: 'write', perform: holdMails },
  cancelMails: { kind: 'write', perform: cancelMails },
  editMail: { kind: 'write', perform: editMail },
  settleUnknownMail: { kind: 'write', perform: settleUnknownMail },
  settleMissedMail: { kind: 'write', perform: settleMissedMail },
  setApplications: { kind: 'write', perform: setApplications },
  checkForm: { kind: 'write', perform: checkForm },
  remakeFlyer: { kind: 'write', perform: remakeFlyer },
  previewErasure: { kind: 'read', perform: previewErasure },
  eraseOffering: { kind: 'write', perform: eraseOffering },
  erasePerson: { kind: 'write', perform: erasePerson },
  keepLonger: { kind: 'write', perform: keepLonger },
  archiveOffering: { kind: 'write', perform: archiveOffering },
  unarchiveOffering: { kind: 'write', perform: unarchiveOffering },
  getArchive: { kind: 'read', perform: getArchive },
  enterReleaseOnBehalf: { kind: 'write', perform: enterReleaseOnBehalf },
  withdrawRelease: { kind: 'write', perform: withdrawRelease },
  settleBouncedMail: { kind: 'write', perform: settleBouncedMail },
  goOnSending: { kind: 'write', perform: goOnSending },
  repairTracker: { kind: 'bare', perform: repairTracker },
  takeAttendance: { kind: 'write', perform: takeAttendance },
  moveSessions: { kind: 'write', perform: moveSessions },
  cancelMicroInternship: { kind: 'write', perform: cancelMicroInternship },
  undoCancel: { kind: 'write', perform: undoCancel },
  copyMicroInternship: { kind: 'write', perform: copyMicroInternship },
  settleMissedMails: { kind: 'write', perform: settleMissedMails },
  tick: { kind: 'write', perform: tick },
  settleStep: { kind: 'write', perform: settleStep },
  chooseQuotes: { kind: 'write', perform: chooseQuotes },
  enterFeedback: { kind: 'write', perform: enterFeedback },
  noteIncident: { kind: 'write', perform: noteIncident },
  previewBadges: { kind: 'read', perform: previewBadges },
  exportBadges: { kind: 'write', perform: exportBadges },
  badgesAwarded: { kind: 'write', perform: badgesAwarded },
  pauseEverything: { kind: 'bare', perform: pauseEverything },
  setRehearsal: { kind: 'bare', perform: setRehearsal },
  runNow: { kind: 'write', perform: runNow },
};

/** Answers one call of the sidebar: JSON text in, JSON text out, never an exception. */
export function answer<N extends CallName>(name: N, json: unknown): string {
  return JSON.stringify(result(name, json));
}

function result<N extends CallName>(name: N, json: unknown): Result<Response<N>> {
  try {
    const request = readRequest(name, json);
    return { ok: true, value: perform(name, request) };
  } catch (error) {
    const language = readersLanguage();
    if (isProblem(error))
      return { ok: false, error: { code: error.code, message: wordsOf(error, language) } };
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${name}: ${message}`);
    const isGoogle = error instanceof Error && error.name === 'Exception';
    return {
      ok: false,
      error: isGoogle
        ? { code: 'google', message: say(language, 'google-failed', { message }) }
        : { code: 'internal', message: say(language, 'went-wrong', { message }) },
    };
  }
}

function readRequest<N extends CallName>(name: N, json: unknown): Request<N> {
  if (typeof json !== 'string' || json.length > 1_000_000)
    throw new Problem('bad request', sentence('request-no-text'));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Problem('bad request', sentence('request-unreadable'));
  }
  const parsed = v.safeParse(calls[name].request, value);
  if (!parsed.success) throw new Problem('bad request', problems(parsed.issues));
  return parsed.output as Request<N>;
}

function perform<N extends CallName>(name: N, request: Request<N>): Response<N> {
  const operation = operations[name] as Operation<N>;
  if (operation.kind === 'bare') return operation.perform(request);
  if (operation.kind === 'read' || isPreview(request)) return operation.perform(new Work(), request);
  return withLockOrBusy(() => {
    const work = new Work();
    const value = operation.perform(work, request);
    const gone = work.save();
    if (gone.length > 0) throw new Problem('refused', sentence('rows-gone'));
    work.touch();
    return value;
  });
}

/** Only says what would happen: nothing is written, so no lock is needed. */
const isPreview = (request: object): boolean => 'preview' in request && request.preview === true;

function overview(): Response<'getOverview'> {
  const tracker = Tracker.active();
  const memory = new Memory();
  if (memory.get('spreadsheet') === '') {
    const zone = tracker.zone;
    const at = new At(Temporal.Instant.fromEpochMilliseconds(Date.now()), zone);
    return overviewBeforeSetUp(zone, ownLanguage(), at.today.toString());
  }
  return getOverview(new Work(tracker, memory));
}

function setUpTracker(request: Request<'setUpTracker'>): Response<'setUpTracker'> {
  return withLockOrBusy(() => {
    const tracker = Tracker.active();
    setUp(tracker);
    const work = new Work(tracker);
    work.change('settings', 'organisation', { value: request.organisation });
    work.change('settings', 'teacherName', { value: request.teacherName });
    work.change('settings', 'senderName', { value: request.teacherName });
    work.change('settings', 'teacherMail', { value: request.teacherMail ?? myAddress() });
    work.log('Tracker set up', '');
    work.save();
    work.touch();
    return { message: work.say('tracker-ready') };
  });
}

/** Without the lock: a pause must work while a run is sending. */
function pauseEverything({ paused }: Request<'pauseEverything'>): Response<'pauseEverything'> {
  new Memory().set({ paused: paused ? 'yes' : 'no', touched: String(Date.now()) });
  return { message: say(readersLanguage(), paused ? 'paused' : 'sending-goes-on') };
}

function setRehearsal({ on }: Request<'setRehearsal'>): Response<'setRehearsal'> {
  new Memory().set({ rehearsal: on ? 'yes' : 'no', touched: String(Date.now()) });
  return {
    message: say(readersLanguage(), on ? 'rehearsal-begins' : 'rehearsal-over'),
  };
}

function runNow(work: Work): Response<'runNow'> {
  const sender = work.memory.get('sender');
  if (sender !== myAddress()) {
    throw new Problem(
      'refused',
      sender === '' ? sentence('nobody-sends') : sentence('only-sender-runs', { sender }),
    );
  }
  const delivered = run(work);
  return {
    message: `${work.say('ran-now', { count: delivered.sent })} ${delivered.why}`.trim(),
  };
}
