import * as v from 'valibot';
import { formIds } from '../toolkit/form';
import { answerWays, attendances, consentNames, decisions } from '../toolkit/statuses';
import { messageCalls } from './messages';
import { criteriaInput, proposalCounts, review, reviewInput } from './review';
import {
  applicantSummary,
  badgeFile,
  badgePreview,
  banner,
  changePreview,
  closureImport,
  decisionItem,
  familyCall,
  feedbackShown,
  id,
  industryChange,
  isoDate,
  MAX_IMPORT_CHARACTERS,
  mailSummary,
  meetingSummary,
  microInternshipSummary,
  partnerImport,
  plan,
  planInput,
  prospectSummary,
  quoteSummary,
  rating,
  releaseEntry,
  releaseMail,
  sessionDay,
  sessionInput,
} from './shapes';

const none = v.object({});
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(500));
const done = v.object({ message: v.string() });
const yes = v.boolean();
const addressList = v.pipe(v.string(), v.maxLength(40_000));
const address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(254));
const reason = v.pipe(v.string(), v.trim(), v.maxLength(300));
/** Made by the sidebar once per filled-in form, so that a second click makes nothing new. */
const requestId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
/** A list or a calendar as it was pasted, or read from a file. */
const importedText = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_IMPORT_CHARACTERS));

/**
 * Everything the sidebar can ask of the script: name, shape of the request, shape of the answer. Each name is a global
 * function of the bundle that takes one JSON text and returns one. `done` answers carry a sentence for the teacher.
 */
export const calls = {
  getOverview: {
    request: none,
    response: v.object({
      version: v.string(),
      isSetUp: yes,
      language: v.picklist(['en', 'es']),
      zone: v.string(),
      today: v.string(),
      user: v.string(),
      /** The account whose schedule sends, or '' when the schedule is off. */
      sender: v.string(),
      /** Since when, as an ISO instant; '' when nobody sends. */
      senderSince: v.optional(v.string()),
      isSender: yes,
      lastRun: v.string(),
      paused: yes,
      rehearsal: yes,
      quotaLeft: v.nullable(v.number()),
      banners: v.array(banner),
      decisions: v.array(decisionItem),
      recent: v.array(mailSummary),
      next: v.array(mailSummary),
      microInternships: v.array(microInternshipSummary),
      partners: v.array(v.object({ id: v.string(), organisation: v.string(), contact: v.string() })),
      usual: v.object({ seatsMin: v.number(), seatsMax: v.number(), sessionMinutes: v.number() }),
    }),
  },
  setUpTracker: {
    request: v.object({
      organisation: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
      teacherName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
      teacherMail: v.optional(v.pipe(v.string(), v.trim(), v.email())),
    }),
    response: done,
  },
  switchScheduleOn: { request: none, response: done },
  /** As `switchScheduleOn`, though another account's schedule is on: from now on this account sends. */
  takeOverSending: { request: none, response: done },
  switchScheduleOff: { request: none, response: done },
  previewPlan: { request: planInput, response: plan },
  createMicroInternship: {
    request: v.object({
      ...planInput.entries,
      plan: v.picklist(['normal', 'compressed']),
      requestId,
    }),
    response: v.object({ id, message: v.string() }),
  },
  getMicroInternship: {
    request: v.object({ id }),
    response: v.object({
      summary: microInternshipSummary,
      sessions: v.array(v.object({ date: v.string(), start: v.string(), end: v.string() })),
      applicants: v.array(applicantSummary),
      quotes: v.array(quoteSummary),
      links: v.array(v.object({ label: v.string(), url: v.string() })),
      mails: v.array(mailSummary),
      recording: v.string(),
      checklist: v.array(v.object({ id: v.string(), when: v.string(), text: v.string(), ticked: yes })),
      /** Who is told that students can apply: addresses, one a line. */
      recipients: v.optional(
        v.object({ students: v.string(), groups: v.string(), counsellors: v.string(), open: yes }),
      ),
      /** Everybody asked to be the partner. */
      prospects: v.optional(v.array(prospectSummary)),
      /** The meeting with the partner; nothing while nobody has said yes. */
      meeting: v.optional(meetingSummary),
      /** Families whose release form is missing after the last reminder. */
      calls: v.optional(v.array(familyCall)),
      /** What the industry form changed and the teacher has not acknowledged yet. */
      industryChanges: v.optional(v.array(industryChange)),
      /** Every session as the teacher needs it on its day. */
      days: v.optional(v.array(sessionDay)),
      incidentNote: v.optional(v.string()),
      /** While it runs and has its application form. */
      applicationForm: v.optional(
        v.object({
          state: v.picklist(['', 'open', 'closed', 'not yet']),
          opens: v.string(),
          closes: v.string(),
          stopped: yes,
          /** Those that are made. */
          flyers: v.array(v.picklist(['partner', 'student'])),
        }),
      ),
      feedback: v.optional(feedbackShown),
    }),
  },
  partnerSaid: {
    request: v.object({
      microInternshipId: id,
      partnerId: id,
      answer: v.picklist(['yes', 'not now', 'no', 'not about this']),
    }),
    response: done,
  },
  /** Wall-clock time in the tracker's zone; '' takes the meeting back. Without a link Google makes one. */
  setPartnerMeeting: {
    request: v.object({
      microInternshipId: id,
      at: v.union([
        v.literal(''),
        v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)),
      ]),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(240)),
      link: v.optional(v.pipe(v.string(), v.trim(), v.regex(/^https?:\/\/\S+$/i), v.maxLength(500))),
    }),
    response: done,
  },
  /** Columns whose value the partner's answer gives, where the teacher's own was kept. */
  settleIndustryChanges: {
    request: v.object({
      microInternshipId: id,
      take: v.union([
        v.picklist(['all', 'none']),
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40)),
      ]),
    }),
    response: done,
  },
  /** More partners to ask for a micro-internship that is under way; who is among them already stays once. */
  addProspects: {
    request: v.object({ microInternshipId: id, partners: planInput.entries.partners }),
    response: done,
  },
  previewPartnerImport: {
    request: v.object({ text: importedText }),
    response: partnerImport,
  },
  importPartners: {
    request: v.object({ text: importedText, requestId }),
    response: v.object({
      message: v.string(),
      added: v.number(),
      merged: v.number(),
      refused: v.number(),
    }),
  },
  previewClosures: { request: v.object({ text: importedText }), response: closureImport },
  importClosures: {
    request: v.object({
      text: importedText,
      requestId,
      /** Indexes of the rows to take, as the preview gave them; without it those it would choose. */
      rows: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(1000))),
    }),
    response: v.object({ message: v.string(), added: v.number() }),
  },
  decide: {
    request: v.object({
      decisions: v.pipe(
        v.array(v.object({ applicationId: id, decision: v.union([v.picklist(decisions), v.literal('')]) })),
        v.minLength(1),
        v.maxLength(500),
      ),
    }),
    response: done,
  },
  /** Applications as the caller may see them, with everything to score and choose by. */
  getReview: {
    /** `named` shows names where they are hidden; only to the teacher in charge. */
    request: v.object({ id, named: v.optional(yes) }),
    response: review,
  },
  saveReview: { request: reviewInput, response: done },
  setCriteria: { request: criteriaInput, response: done },
  drawLottery: { request: v.object({ microInternshipId: id }), response: done },
  /** Proposes a decision and its reason for everybody not decided by hand, over all offerings placed together. */
  proposeDecisions: {
    /** `anyway`: although some have no score; they come last. */
    request: v.object({ microInternshipId: id, anyway: v.optional(yes) }),
    response: v.object({
      message: v.string(),
      offerings: v.array(proposalCounts),
      notes: v.array(v.string()),
    }),
  },
  /** Turns the proposals into decisions; nobody is told. */
  applyProposals: { request: v.object({ microInternshipId: id }), response: done },
  setRecipients: {
    request: v.object({
      microInternshipId: id,
      /** Mail addresses, however they are separated; names beside them don't matter. */
      students: addressList,
      /** Addresses of classes or groups; they get the call, and no nudge. */
      groups: addressList,
      counsellors: addressList,
    }),
    response: done,
  },
  getRelease: {
    request: v.object({ microInternshipId: id }),
    response: v.object({
      /** Recipients of the batch, and how many the day still has for it (the reserve taken off). */
      needs: v.number(),
      left: v.number(),
      fits: yes,
      today: v.number(),
      later: v.number(),
      /** The same in words: "Needs 34, 1,412 left today." */
      line: v.string(),
      leavesOn: v.string(),
      /** Goes back with releaseDecisions, which refuses when the batch is another one by then. */
      batch: v.string(),
      /** Any of these stops the whole batch. */
      conflicts: v.array(v.string()),
      warnings: v.array(v.string()),
      mails: v.array(releaseMail),
    }),
  },
  ...messageCalls,
  releaseDecisions: {
    request: v.object({
      microInternshipId: id,
      /** How many the teacher has been told will hear, and which batch it was. */
      expected: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      batch: v.optional(v.pipe(v.string(), v.maxLength(40))),
      /** Applications to leave out; their mails are held, and follow when they are approved one by one. */
      hold: v.optional(v.pipe(v.array(id), v.maxLength(500))),
    }),
    response: done,
  },
  setDecisionNote: {
    request: v.object({ applicationId: id, note: v.pipe(v.string(), v.trim(), v.maxLength(1000)) }),
    response: done,
  },
  offerSeat: { request: v.object({ applicationId: id }), response: done },
  withdrawStudent: { request: v.object({ applicationId: id }), response: done },
  getMail: {
    request: v.object({ id }),
    response: v.object({
      mail: mailSummary,
      text: v.string(),
      html: v.string(),
      editable: yes,
      /** What editMail takes back, Markdown without the layout; `text` is edited where it is left out. */
      body: v.optional(v.string()),
    }),
  },
  approveMails: { request: v.object({ ids }), response: done },
  holdMails: { request: v.object({ ids }), response: done },
  cancelMails: { request: v.object({ ids }), response: done },
  editMail: {
    request: v.object({
      id,
      subject: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(250)),
      body: v.pipe(v.string(), v.minLength(1), v.maxLength(45_000)),
    }),
    response: done,
  },
  settleUnknownMail: { request: v.object({ id, left: yes }), response: done },
  settleMissedMail: {
    request: v.object({
      id,
      what: v.picklist(['send now', 'skip', 'reschedule']),
      date: v.optional(isoDate),
    }),
    response: done,
  },
  /** The application form: open now, closed until it is opened again, or by its dates. */
  setApplications: {
    request: v.object({
      microInternshipId: id,
      how: v.picklist(['open', 'closed', 'by date']),
      opens: v.optional(isoDate),
      closes: v.optional(isoDate),
    }),
    response: done,
  },
  /** Looks whether people get into a form; `isMeant` says that what was found is as the teacher wants it. */
  checkForm: {
    request: v.object({ microInternshipId: id, form: v.picklist(formIds), isMeant: v.optional(yes) }),
    response: done,
  },
  /** Writes a flyer anew from the tracker; what the teacher wrote into the document is replaced. */
  remakeFlyer: {
    request: v.object({ microInternshipId: id, flyer: v.picklist(['partner', 'student']) }),
    response: done,
  },
  /** Exactly what erasing an offering's personal data, or one person's, would take away. */
  previewErasure: {
    request: v.union([
      v.object({ microInternshipId: id }),
      v.object({ applicationId: id }),
      v.object({ address }),
    ]),
    response: v.object({ items: v.array(v.string()), notes: v.array(v.string()) }),
  },
  eraseOffering: { request: v.object({ microInternshipId: id }), response: done },
  erasePerson: {
    request: v.union([v.object({ applicationId: id }), v.object({ address })]),
    response: done,
  },
  /** Without a day: another three months. */
  keepLonger: {
    request: v.object({ microInternshipId: id, until: v.optional(isoDate) }),
    response: done,
  },
  archiveOffering: { request: v.object({ microInternshipId: id }), response: done },
  unarchiveOffering: { request: v.object({ microInternshipId: id }), response: done },
  getArchive: {
    request: none,
    response: v.object({
      microInternships: v.array(
        v.object({
          id: v.string(),
          title: v.string(),
          partner: v.string(),
          lastSession: v.string(),
          /** The day its personal data was erased, or ''. */
          erased: v.string(),
        }),
      ),
    }),
  },
  enterReleaseOnBehalf: { request: releaseEntry, response: done },
  withdrawRelease: {
    request: v.object({
      applicationId: id,
      consents: v.pipe(v.array(v.picklist(consentNames)), v.minLength(1), v.maxLength(consentNames.length)),
      way: v.picklist(answerWays),
      note: v.pipe(v.string(), v.trim(), v.maxLength(500)),
    }),
    response: done,
  },
  /** A mail that came back: once more, to the same address or a corrected one; or left unsent for good. */
  settleBouncedMail: {
    request: v.object({
      id,
      what: v.picklist(['try again', 'leave']),
      to: v.optional(v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254))),
    }),
    response: done,
  },
  /** Mails of one kind that stopped because too many came back. */
  goOnSending: {
    request: v.object({ microInternshipId: id, message: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)) }),
    response: done,
  },
  /** Restores the tracker's tabs and headers; `mended` says what was done, a sentence each. */
  repairTracker: {
    request: none,
    response: v.object({ message: v.string(), mended: v.array(v.string()) }),
  },
  takeAttendance: {
    request: v.object({
      microInternshipId: id,
      session: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(19)),
      entries: v.pipe(
        v.array(v.object({ applicationId: id, attendance: v.picklist(attendances) })),
        v.minLength(1),
        v.maxLength(100),
      ),
    }),
    response: done,
  },
  moveSessions: {
    request: v.object({
      microInternshipId: id,
      sessions: v.pipe(v.array(sessionInput), v.minLength(1), v.maxLength(20)),
      /** Why, as those who are told will read it. */
      reason: v.optional(reason),
      /** True only says what would happen. */
      preview: v.optional(yes),
    }),
    response: v.object({ message: v.string(), preview: changePreview }),
  },
  cancelMicroInternship: {
    request: v.object({ id, reason, preview: v.optional(yes) }),
    response: v.object({ message: v.string(), preview: changePreview }),
  },
  undoCancel: { request: v.object({ id }), response: done },
  copyMicroInternship: {
    request: v.object({
      id,
      title: v.optional(planInput.entries.title),
      sessions: v.pipe(v.array(sessionInput), v.minLength(1), v.maxLength(20)),
      plan: v.optional(v.picklist(['normal', 'compressed'])),
      preview: v.optional(yes),
    }),
    response: v.object({
      message: v.string(),
      /** The new micro-internship; '' in a preview. */
      id: v.string(),
      plan,
      notes: v.array(v.string()),
    }),
  },
  settleMissedMails: {
    request: v.object({
      ids,
      what: v.picklist(['send now', 'skip', 'reschedule']),
      date: v.optional(isoDate),
    }),
    response: done,
  },
  tick: {
    request: v.object({ stepId: id, item: v.pipe(v.string(), v.maxLength(80)), ticked: yes }),
    response: done,
  },
  settleStep: {
    request: v.object({ stepId: id, status: v.picklist(['done', 'skipped', 'planned']) }),
    response: done,
  },
  chooseQuotes: {
    request: v.object({ microInternshipId: id, feedbackIds: v.pipe(v.array(id), v.maxLength(50)) }),
    response: done,
  },
  /** An answer to the feedback form that came on paper. */
  enterFeedback: {
    request: v.object({
      applicationId: id,
      overall: rating,
      relevance: rating,
      excitement: rating,
      interestBefore: rating,
      interestAfter: rating,
      learned: v.pipe(v.string(), v.trim(), v.maxLength(600)),
      toChange: v.pipe(v.string(), v.trim(), v.maxLength(600)),
      quote: v.pipe(v.string(), v.trim(), v.maxLength(300)),
      quotePermission: v.picklist(['none', 'without name', 'first name']),
    }),
    response: done,
  },
  /** Kept in one hidden cell and told to nobody. */
  noteIncident: {
    request: v.object({
      microInternshipId: id,
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
    }),
    response: done,
  },
  previewBadges: { request: v.object({ microInternshipId: id }), response: badgePreview },
  exportBadges: {
    request: v.object({
      microInternshipId: id,
      /** Typed by the teacher; kept for this micro-internship. */
      badgeClassId: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
      /** Credly's own file, or its first line. */
      template: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
      /** A file that was lost and is to be made again; a new one when missing. */
      file: v.optional(v.pipe(v.string(), v.maxLength(200))),
    }),
    response: v.object({ files: v.array(badgeFile), message: v.string() }),
  },
  badgesAwarded: { request: v.object({ microInternshipId: id }), response: done },
  pauseEverything: { request: v.object({ paused: yes }), response: done },
  setRehearsal: { request: v.object({ on: yes }), response: done },
  runNow: { request: none, response: done },
} as const;

export type CallName = keyof typeof calls;
export type Request<N extends CallName> = v.InferOutput<(typeof calls)[N]['request']>;
export type Response<N extends CallName> = v.InferOutput<(typeof calls)[N]['response']>;

/** The names in the contract, each a global function of the bundle. */
export const functionNames = Object.keys(calls) as CallName[];
