import * as v from 'valibot';
import { importActions, importNotes } from '../toolkit/imports';
import { stageIds } from '../toolkit/stage';
import {
  answerWays,
  attendances,
  badgePresets,
  decisions,
  outboxStatuses,
  publicationUses,
  stepStatuses,
} from '../toolkit/statuses';

/** A row's ID as the tracker makes them: a letter or two, a dash, base-32 letters and digits. */
export const id = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}-[0-9A-Z]{4,16}$/));
export const isoDate = v.pipe(v.string(), v.isoDate());
export const instant = v.pipe(v.string(), v.isoTimestamp());
const sentence = v.pipe(v.string(), v.maxLength(2000));
const line = v.pipe(v.string(), v.trim(), v.maxLength(300));

export const stageId = v.picklist(stageIds);

/** What a button does: one call of the contract, ready to be made. */
export const action = v.object({
  label: sentence,
  call: v.string(),
  request: v.record(v.string(), v.unknown()),
  /** Asked before it is done, naming the exact effect. */
  confirm: v.optional(sentence),
});
export type Action = v.InferOutput<typeof action>;

/** One thing that waits for the teacher, with the buttons that settle it. */
export const decisionItem = v.object({
  id: v.string(),
  text: sentence,
  detail: v.optional(sentence),
  microInternshipId: v.optional(v.string()),
  overdue: v.boolean(),
  actions: v.array(action),
});
export type DecisionItem = v.InferOutput<typeof decisionItem>;

export const banner = v.object({
  kind: v.picklist(['stop', 'warning', 'info']),
  text: sentence,
  action: v.optional(action),
});
export type Banner = v.InferOutput<typeof banner>;

export const mailSummary = v.object({
  id: v.string(),
  status: v.picklist(outboxStatuses),
  to: v.string(),
  name: v.string(),
  message: v.string(),
  subject: v.string(),
  microInternshipId: v.string(),
  /** When it leaves, or when it left. */
  at: v.string(),
  problem: v.string(),
});
export type MailSummary = v.InferOutput<typeof mailSummary>;

export const stepSummary = v.object({
  id: v.string(),
  stage: stageId,
  number: v.number(),
  name: v.string(),
  status: v.picklist(stepStatuses),
  opens: v.string(),
  due: v.string(),
  doneOn: v.string(),
  missing: v.string(),
});
export type StepSummary = v.InferOutput<typeof stepSummary>;

/** One thing that somebody outside has not done yet; days are `YYYY-MM-DD` or ''. */
export const owingSummary = v.object({
  personId: v.string(),
  who: v.picklist(['partner', 'student', 'guardian']),
  name: v.string(),
  owed: v.string(),
  since: v.string(),
  reminded: v.string(),
  next: v.string(),
  /** All of it as a sentence for the teacher. */
  text: v.string(),
});
export type OwingSummary = v.InferOutput<typeof owingSummary>;

export const microInternshipSummary = v.object({
  id: v.string(),
  title: v.string(),
  partner: v.string(),
  status: v.string(),
  firstSession: v.string(),
  seatsMin: v.number(),
  seatsMax: v.number(),
  seatsTaken: v.number(),
  steps: v.array(stepSummary),
  nextMail: v.optional(v.object({ at: v.string(), subject: v.string() })),
  /** Who owes what, the first thirty. */
  owes: v.optional(v.array(owingSummary)),
});
export type MicroInternshipSummary = v.InferOutput<typeof microInternshipSummary>;

/** What a family answered; null where there is no answer. */
export const consentSummary = v.object({
  adult: v.boolean(),
  guardian: v.string(),
  mayTakePart: v.nullable(v.boolean()),
  mayBeRecorded: v.nullable(v.boolean()),
  publication: v.string(),
  shareWithPartner: v.nullable(v.boolean()),
  quoteUse: v.string(),
  badgeAccount: v.nullable(v.boolean()),
  note: v.string(),
});
export type ConsentSummary = v.InferOutput<typeof consentSummary>;

export const applicantSummary = v.object({
  id: v.string(),
  name: v.string(),
  grade: v.string(),
  submitted: v.string(),
  why: v.string(),
  partnerQuestion: v.string(),
  flags: v.string(),
  decision: v.union([v.picklist(decisions), v.literal('')]),
  outcome: v.string(),
  registration: v.string(),
  release: v.string(),
  /** What is still missing from the person, in words. */
  owes: v.array(v.string()),
  /** One word per session, '' where nothing was taken yet. */
  attendance: v.array(v.union([v.picklist(attendances), v.literal('')])),
  /** What the family allowed and where it stands, for the forms that enter or take back an answer. */
  consents: v.optional(consentSummary),
});
export type ApplicantSummary = v.InferOutput<typeof applicantSummary>;

/** One mail of a batch of decisions, as it would leave now. */
export const releaseMail = v.object({
  applicationId: v.string(),
  /** Its row in the Outbox, for getMail and editMail; '' until the next run has written it down. */
  mailId: v.string(),
  name: v.string(),
  to: v.string(),
  language: v.string(),
  message: v.string(),
  decision: v.picklist(decisions),
  subject: v.string(),
  text: v.string(),
  /** The teacher's own line in it, set by setDecisionNote. */
  note: v.string(),
  held: v.boolean(),
  edited: v.boolean(),
  /** Why it cannot be written, or ''. */
  problem: v.string(),
});
export type ReleaseMail = v.InferOutput<typeof releaseMail>;
/** A family to call, for one or more children; everything a person needs who holds the phone. */
export const familyCall = v.object({
  applicationIds: v.array(v.string()),
  /** The guardian, or the adult student. */
  who: v.string(),
  students: v.array(v.string()),
  phone: v.string(),
  /** `en`, `es`, or '' where it is not known. */
  language: v.string(),
  /** The day the form was asked for. */
  asked: v.string(),
});
export type FamilyCall = v.InferOutput<typeof familyCall>;

const publicationUse = v.picklist(publicationUses);

/** A release answered on paper or by phone, as the teacher types it in. */
export const releaseEntry = v.object({
  applicationId: id,
  mayTakePart: v.boolean(),
  mayBeRecorded: v.boolean(),
  publication: v.object({ website: publicationUse, socialMedia: publicationUse, news: publicationUse }),
  shareWithPartner: v.boolean(),
  quoteUse: v.picklist(['none', 'without name', 'first name']),
  badgeAccount: v.boolean(),
  language: v.picklist(['en', 'es', '']),
  duration: v.picklist(['this micro-internship', 'this school year']),
  signedBy: v.pipe(v.string(), v.trim(), v.maxLength(120)),
  relation: v.pipe(v.string(), v.trim(), v.maxLength(80)),
  signedOn: isoDate,
  way: v.picklist(answerWays),
  note: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type ReleaseEntry = v.InferOutput<typeof releaseEntry>;

/** One partner asked about one micro-internship. */
export const prospectSummary = v.object({
  id: v.string(),
  organisation: v.string(),
  contact: v.string(),
  status: v.string(),
  lastSent: v.string(),
  lastReply: v.string(),
  /** The conversation in Gmail, or ''. */
  thread: v.string(),
});
export type ProspectSummary = v.InferOutput<typeof prospectSummary>;

/** The meeting with the partner, as it is set and as the calendar has it. */
export const meetingSummary = v.object({
  /** Wall-clock time in the tracker's zone, `YYYY-MM-DDTHH:mm`, or ''. */
  at: v.string(),
  minutes: v.number(),
  link: v.string(),
  partner: v.string(),
  /** `waiting`: the entry is made with the next run; `pending`: Google is making the link; `no link`: it made none. */
  state: v.picklist(['none', 'waiting', 'pending', 'no link', 'entered', 'over']),
  /** The form, prefilled, to fill in together; '' while there is none or once it is answered. */
  form: v.string(),
});
export type MeetingSummary = v.InferOutput<typeof meetingSummary>;

/** One field of the micro-internship that the industry form said something new about. */
export const industryChange = v.object({
  column: v.string(),
  label: v.string(),
  before: v.string(),
  after: v.string(),
  /** Whether it stands in the row; otherwise the teacher's words were kept. */
  taken: v.boolean(),
  /** Too long to be taken with a click: it is in the form. */
  cut: v.optional(v.boolean()),
});
export type IndustryChange = v.InferOutput<typeof industryChange>;

export const quoteSummary = v.object({
  id: v.string(),
  text: v.string(),
  /** How the student may be named, as the family and the student allowed. */
  by: v.string(),
  chosen: v.boolean(),
});
export type QuoteSummary = v.InferOutput<typeof quoteSummary>;

/** One session on its day. */
export const sessionDay = v.object({
  date: v.string(),
  start: v.string(),
  end: v.string(),
  /** Whether it may be recorded, with the reason. */
  recording: v.string(),
  /** First names of those who hold a seat and may not come in. */
  notAdmitted: v.array(v.string()),
  assignment: v.string(),
  next: v.string(),
  checklist: v.array(
    v.object({ id: v.string(), when: v.string(), text: v.string(), help: v.string(), ticked: v.boolean() }),
  ),
});
export type SessionDay = v.InferOutput<typeof sessionDay>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 1 to 5. */
export const rating = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const distribution = v.object({ counts: v.array(count), answers: count, mean: v.nullable(v.number()) });

/** What the students answered, counted. */
export const feedbackShown = v.object({
  asked: count,
  /** Asked and still without an answer. */
  open: count,
  answers: count,
  ratings: v.object({
    overall: distribution,
    relevance: distribution,
    excitement: distribution,
    interestBefore: distribution,
    interestAfter: distribution,
  }),
  interest: v.object({ grew: count, same: count, fell: count }),
  /** How many answered: not yet, with help, on my own, could show somebody. */
  skills: v.array(v.object({ skill: v.string(), counts: v.array(count) })),
  /** Quotes that go into the thank-you as things stand. */
  told: v.array(v.string()),
  partner: v.nullable(v.object({ overall: v.nullable(v.number()), again: v.string(), comment: v.string() })),
});
export type FeedbackShown = v.InferOutput<typeof feedbackShown>;

/** What the next badge file would hold, what was exported, and the steps at the badge service. */
export const badgePreview = v.object({
  preset: v.picklist(badgePresets),
  /** '' where the school uses none. */
  service: v.string(),
  badgeClassId: v.string(),
  /** Ready to copy; public to everybody who sees the badge. */
  texts: v.object({
    name: v.string(),
    description: v.string(),
    criteria: v.string(),
    alignment: v.string(),
    narrative: v.string(),
  }),
  ready: v.array(v.object({ applicationId: v.string(), name: v.string(), mail: v.string() })),
  leftOut: v.array(v.object({ applicationId: v.string(), name: v.string(), why: v.string() })),
  files: v.array(
    v.object({ name: v.string(), at: v.string(), by: v.string(), badgeClassId: v.string(), count }),
  ),
  /** Of the recognition step, to tick the steps off. */
  stepId: v.string(),
  steps: v.array(v.object({ id: v.string(), once: v.boolean(), text: v.string(), ticked: v.boolean() })),
});
export type BadgePreview = v.InferOutput<typeof badgePreview>;

/** A file to download; the same stands in the micro-internship's folder, unless `link` is ''. */
export const badgeFile = v.object({ name: v.string(), text: v.string(), rows: count, link: v.string() });

/** A session as the teacher types it: date and wall-clock times of the tracker's zone. */
export const sessionInput = v.object({
  date: isoDate,
  start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  end: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
});

/** What a new micro-internship is made of; who the partner may be: a known one, or one typed here. */
export const planInput = v.object({
  title: v.pipe(line, v.minLength(1), v.maxLength(60)),
  partners: v.pipe(
    v.array(
      v.union([
        v.object({ id }),
        v.object({
          organisation: v.pipe(line, v.minLength(1)),
          contact: line,
          mail: v.pipe(line, v.email()),
        }),
      ]),
    ),
    v.minLength(1),
    v.maxLength(50),
  ),
  sessions: v.pipe(v.array(sessionInput), v.minLength(1), v.maxLength(20)),
  seatsMin: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  seatsMax: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  joinLink: v.optional(v.pipe(line, v.maxLength(500))),
});
export type PlanInput = v.InferOutput<typeof planInput>;

export const plannedStep = v.object({
  stage: stageId,
  number: v.number(),
  name: v.string(),
  opens: v.string(),
  due: v.string(),
  /** The date before a weekend or closure moved it, when one did. */
  movedFrom: v.optional(v.string()),
  late: v.boolean(),
});

export const plan = v.object({
  steps: v.array(plannedStep),
  /** The same stages squeezed into the time that is left; empty when the full plan fits. */
  compressed: v.array(plannedStep),
  notes: v.array(v.string()),
});
export type Plan = v.InferOutput<typeof plan>;

/** What moving or cancelling does, before and after it is done. */
export const changePreview = v.object({
  steps: v.array(
    v.object({
      number: v.number(),
      name: v.string(),
      /** `settled`: done or skipped, `pinned`: its dates were typed; both stay. */
      what: v.picklist(['moves', 'stays', 'settled', 'pinned']),
      /** Due dates. */
      from: v.string(),
      to: v.string(),
    }),
  ),
  /** Who will be told, each once the teacher approves. */
  notices: v.array(v.object({ audience: v.string(), name: v.string(), message: v.string() })),
  /** Mails that follow, or stop; mails that have left and stay as they are. */
  unsent: v.number(),
  sent: v.number(),
  notes: v.array(v.string()),
});
export type ChangePreview = v.InferOutput<typeof changePreview>;
/** Longer texts do not fit into one call. */
export const MAX_IMPORT_CHARACTERS = 400_000;

/** Something about one row of an imported list, with the value it is about. */
export const importNote = v.object({ code: v.picklist(importNotes), value: v.string() });

/** What would become of an imported list of partners, row by row. */
export const partnerImport = v.object({
  rows: v.array(
    v.object({
      /** Line of the list, from 1; its header is line 1. */
      line: v.number(),
      action: v.picklist(importActions),
      organisation: v.string(),
      contact: v.string(),
      mail: v.string(),
      notes: v.array(importNote),
    }),
  ),
  counts: v.object({ added: v.number(), merged: v.number(), unchanged: v.number(), refused: v.number() }),
  /** Columns of the list, and the column of the tracker each goes to; '' for one that is left out. */
  columns: v.array(v.object({ header: v.string(), goesTo: v.string() })),
  /** Why nothing can be taken, as a sentence; '' when something can. */
  problem: v.string(),
});
export type PartnerImport = v.InferOutput<typeof partnerImport>;

/** What would become of an imported calendar or list of closed days. */
export const closureImport = v.object({
  rows: v.array(
    v.object({
      index: v.number(),
      from: v.string(),
      to: v.string(),
      name: v.string(),
      action: v.picklist(['added', 'unchanged', 'refused']),
      /** Whether it looks like a day without school. */
      chosen: v.boolean(),
      notes: v.array(importNote),
    }),
  ),
  problem: v.string(),
});
export type ClosureImport = v.InferOutput<typeof closureImport>;
