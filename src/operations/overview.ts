import type { Request, Response } from '../contract';
import type { Banner, OwingSummary } from '../contract/shapes';
import { familiesToCall } from '../domain/calls';
import { recording } from '../domain/consent';
import { isBuilt } from '../domain/forms-of';
import { remindingMails } from '../domain/mails';
import type { Context } from '../domain/mails/wanted';
import {
  attendanceOf,
  byMicroInternship,
  fullName,
  instantFrom,
  isRunning,
  isRunningRow,
} from '../domain/offering';
import { isOpen } from '../domain/outbox';
import { owedByApplicant, owes } from '../domain/owes';
import { owedWords, owingWords } from '../domain/owing-words';
import { answerFor } from '../domain/partners/answer';
import { quotesOf } from '../domain/quotes';
import { recipientsIn } from '../domain/recipients';
import type { ApplicationRow, MicroInternshipRow, OutboxRow } from '../domain/records';
import { allDecisions } from '../domain/today';
import { myAddress, quotaLeft } from '../google/mail';
import type { Memory } from '../google/memory';
import { stageOf } from '../toolkit/stages';
import { summaryOf } from './mails';
import { industryChangesOf, meetingOf } from './meeting-summary';
import { contextFor, contexts } from './offerings';
import type { Work } from './session';
import { feedbackShown, sessionDays } from './session-day';
import { VERSION } from './version';

type Overview = Response<'getOverview'>;

/** Longer than this without a run means that the clock trigger is silent. */
const SILENT_AFTER_MS = 90 * 60_000;
const SHOWN_MAILS = 10;

/** Everything the sidebar opens with, in one answer. */
export function getOverview(work: Work): Overview {
  const { memory } = work;
  const all = contexts(work);
  const { settings, outbox, partners } = work.snapshot;
  const mails = byMicroInternship(outbox);
  const mailsOf = ({ offering }: Context) => mails.get(offering.row.id) ?? [];
  const next = outbox
    .filter((row) => isOpen(row.status))
    .sort((a, b) => a.sendAfter.localeCompare(b.sendAfter));
  const user = myAddress();
  const left = quotaLeft();
  const beside = { quotaLeft: left, offerings: all.map(({ offering }) => offering) };
  return {
    version: VERSION,
    isSetUp: settings.text('organisation') !== '',
    language: settings.language,
    zone: settings.zone,
    today: work.at.today.toString(),
    user,
    sender: memory.get('sender'),
    senderSince: memory.get('sender') === '' ? '' : memory.get('senderSince'),
    isSender: memory.get('sender') === user,
    lastRun: memory.get('heartbeat'),
    paused: memory.get('paused') === 'yes',
    rehearsal: memory.get('rehearsal') === 'yes',
    quotaLeft: left,
    banners: bannersOf(work, memory),
    decisions: allDecisions(all, mailsOf, beside),
    recent: lastSent(outbox).map(summaryOf),
    next: next.slice(0, SHOWN_MAILS).map(summaryOf),
    microInternships: all
      .filter(({ offering }) => offering.row.status !== 'archived')
      .map((context) => summarise(context, mailsOf(context))),
    partners: partners
      .filter((row) => row.doNotContact !== true)
      .map(({ id, organisation, contact }) => ({ id, organisation, contact })),
    usual: {
      seatsMin: settings.number('seatsMin'),
      seatsMax: settings.number('seatsMax'),
      sessionMinutes: settings.number('sessionMinutes'),
    },
  };
}

/** The overview before the tracker has its tabs. */
export function overviewBeforeSetUp(zone: string, language: 'en' | 'es', today: string): Overview {
  return {
    version: VERSION,
    isSetUp: false,
    language,
    zone,
    today,
    user: myAddress(),
    sender: '',
    isSender: false,
    lastRun: '',
    paused: false,
    rehearsal: false,
    quotaLeft: null,
    banners: [],
    decisions: [],
    recent: [],
    next: [],
    microInternships: [],
    partners: [],
    usual: { seatsMin: 4, seatsMax: 6, sessionMinutes: 90 },
  };
}

function bannersOf(work: Work, memory: Memory): Banner[] {
  const banners: Banner[] = [];
  if (memory.get('paused') === 'yes') {
    banners.push({
      kind: 'stop',
      text: work.say('everything-paused'),
      action: { label: work.say('go-on-sending'), call: 'pauseEverything', request: { paused: false } },
    });
  }
  if (memory.get('sender') === '') {
    banners.push({
      kind: 'warning',
      text: work.say('schedule-off'),
      action: { label: work.say('switch-on'), call: 'switchScheduleOn', request: {} },
    });
  } else {
    const heartbeat = instantFrom(memory.get('heartbeat'));
    if (heartbeat && work.now.epochMilliseconds - heartbeat.epochMilliseconds > SILENT_AFTER_MS) {
      banners.push({
        kind: 'warning',
        text: work.say('schedule-silent', {
          at: memory.get('heartbeat').slice(0, 16).replace('T', ' '),
          sender: memory.get('sender'),
        }),
        action: { label: work.say('switch-on'), call: 'switchScheduleOn', request: {} },
      });
    }
  }
  if (memory.get('trouble') !== '') banners.push({ kind: 'warning', text: memory.get('trouble') });
  if (memory.get('rehearsal') === 'yes') {
    banners.push({
      kind: 'info',
      text: work.say('rehearsal-on'),
      action: { label: work.say('end-rehearsal'), call: 'setRehearsal', request: { on: false } },
    });
  }
  for (const text of work.snapshot.settings.problems) banners.push({ kind: 'warning', text });
  return banners;
}

/** The mails that left last, the latest first, without sorting all that ever left. */
function lastSent(outbox: readonly OutboxRow[]): OutboxRow[] {
  let found: OutboxRow[] = [];
  for (const row of outbox) {
    if (row.status !== 'sent') continue;
    const oldest = found[SHOWN_MAILS - 1];
    if (oldest && row.sentAt <= oldest.sentAt) continue;
    found = [...found, row].sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1)).slice(0, SHOWN_MAILS);
  }
  return found;
}

function summarise(context: Context, mails: readonly OutboxRow[]): Overview['microInternships'][number] {
  const { offering, snapshot } = context;
  const next = mails
    .filter((row) => ['planned', 'approved', 'drafted'].includes(row.status))
    .sort((a, b) => a.sendAfter.localeCompare(b.sendAfter))[0];
  return {
    id: offering.row.id,
    title: offering.row.title,
    partner: offering.row.partner,
    status: offering.row.status,
    firstSession: offering.row.firstSession,
    seatsMin: offering.row.seatsMin ?? snapshot.settings.number('seatsMin'),
    seatsMax: offering.row.seatsMax ?? snapshot.settings.number('seatsMax'),
    seatsTaken: offering.participants.length,
    steps: [...offering.steps.values()]
      .sort((a, b) => (a.row.number ?? 0) - (b.row.number ?? 0))
      .map(({ row, stage }) => ({
        id: row.id,
        stage,
        number: stageOf(stage).number,
        name: stageOf(stage).name[snapshot.settings.language],
        status: row.status as Overview['microInternships'][number]['steps'][number]['status'],
        opens: row.opens,
        due: row.due,
        doneOn: row.doneOn,
        missing: row.missing,
      })),
    owes: isRunning(offering) ? owingsOf(context) : [],
    ...(next ? { nextMail: { at: next.sendAfter, subject: next.subject } } : {}),
  };
}

const SHOWN_OWINGS = 30;

function owingsOf(context: Context): OwingSummary[] {
  const { language } = context.snapshot.settings;
  return owes(context, () => remindingMails(context))
    .slice(0, SHOWN_OWINGS)
    .map((owing) => ({
      ...{ personId: owing.personId, who: owing.who, name: owing.name, owed: owing.owed },
      since: owing.since?.toString() ?? '',
      reminded: owing.reminded?.toString() ?? '',
      next: owing.next?.toString() ?? '',
      text: owingWords(owing, language),
    }));
}

export function getMicroInternship(
  work: Work,
  { id }: Request<'getMicroInternship'>,
): Response<'getMicroInternship'> {
  const context = contextFor(work, id);
  const { offering, snapshot } = context;
  const { row } = offering;
  const mails = byMicroInternship(snapshot.outbox).get(id) ?? [];
  const days = sessionDays(context);
  const today = work.at.today.toString();
  const day = days.find(({ date }) => date >= today) ?? days[0];
  const links = [
    ['link-application', row.applicationFormLink],
    ['link-industry', row.industryFormLink],
    ['link-student-flyer', row.studentFlyerLink],
    ['link-partner-flyer', row.partnerFlyerLink],
    ['link-registration', row.registrationFormLink],
    ['link-release', row.releaseFormLink],
    ['link-feedback', row.feedbackFormLink],
    ['link-partner-feedback', row.partnerFeedbackFormLink],
    ['link-join', row.joinLink],
    ['link-run-of-show', row.runOfShowLink],
    ['link-impact-sheet', row.impactSheetLink],
    ['link-folder', row.folderLink],
  ] as const;
  return {
    summary: summarise(context, mails),
    ...(isRunningRow(row) && isBuilt(row, 'application') ? { applicationForm: applicationFormOf(row) } : {}),
    sessions: offering.sessions.map(({ date, start, end }) => ({ date: date.toString(), start, end })),
    prospects: offering.prospects.map((partner) => ({
      id: partner.id,
      organisation: partner.organisation,
      contact: partner.contact,
      status: answerFor(offering, partner),
      lastSent: partner.lastSent,
      lastReply: partner.lastReply,
      thread: partner.threadLink,
    })),
    meeting: meetingOf(context),
    industryChanges: industryChangesOf(context),
    calls: familiesToCall(context).map(({ applications, ...call }) => ({
      ...call,
      applicationIds: applications.map((one) => one.id),
    })),
    recipients: recipientsOf(row),
    applicants: offering.applications.map((application) => applicant(application, context)),
    quotes: quotesOf(context).map((quote) => ({ ...quote, chosen: quote.chosen === true })),
    links: links.filter(([, url]) => url !== '').map(([label, url]) => ({ label: work.say(label), url })),
    mails: mails.slice(-100).map(summaryOf),
    recording: recording(offering, snapshot.settings, snapshot.settings.language).reason,
    checklist: (day?.checklist ?? []).map(({ id, when, text, ticked }) => ({ id, when, text, ticked })),
    days,
    incidentNote: row.incidentNote,
    feedback: feedbackShown(context),
  };
}

function recipientsOf(row: MicroInternshipRow): Response<'getMicroInternship'>['recipients'] {
  const called = recipientsIn(row.studentsCalled);
  const counsellors = recipientsIn(row.counsellors);
  return {
    students: [...called.people, ...called.invalid].join('\n'),
    groups: called.groups.join('\n'),
    counsellors: [...counsellors.people, ...counsellors.groups, ...counsellors.invalid].join('\n'),
    open: row.applicationFormState === 'open',
  };
}

function applicant(
  application: ApplicationRow,
  { offering, snapshot }: Context,
): Response<'getMicroInternship'>['applicants'][number] {
  type Applicant = Response<'getMicroInternship'>['applicants'][number];
  return {
    id: application.id,
    name: fullName(application),
    grade: application.grade,
    submitted: application.submitted,
    why: application.why,
    partnerQuestion: application.partnerQuestion,
    flags: application.flags,
    decision: application.decision as Applicant['decision'],
    outcome: application.outcome,
    registration: application.registrationStatus,
    release: application.releaseStatus,
    owes: owedByApplicant(application, offering).map((owed) => owedWords(owed, snapshot.settings.language)),
    attendance: attendanceOf(application, offering.sessions.length) as Applicant['attendance'],
    consents: {
      adult: application.adult === true,
      guardian: application.guardianName,
      mayTakePart: application.mayTakePart,
      mayBeRecorded: application.mayBeRecorded,
      publication: application.publication,
      shareWithPartner: application.shareWithPartner,
      quoteUse: application.quoteUse,
      badgeAccount: application.badgeAccount,
      note: application.releaseNote,
    },
  };
}

function applicationFormOf(
  row: MicroInternshipRow,
): NonNullable<Response<'getMicroInternship'>['applicationForm']> {
  const { applicationFormState: state } = row;
  const flyers = [
    { flyer: 'student', link: row.studentFlyerLink },
    { flyer: 'partner', link: row.partnerFlyerLink },
  ] as const;
  return {
    state: state === 'open' || state === 'closed' || state === 'not yet' ? state : '',
    opens: row.applicationsOpen,
    closes: row.applicationsClose,
    stopped: row.applicationsStopped === true,
    flyers: flyers.filter(({ link }) => link !== '').map(({ flyer }) => flyer),
  };
}
