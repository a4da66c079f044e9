import type { Page } from 'playwright-core';
import * as v from 'valibot';
import {
  type CallName,
  calls,
  type ErrorCode,
  type Request,
  type Response,
  type Result,
} from '../../src/contract';
import type { ChangePreview, MailSummary } from '../../src/contract/shapes';
import { reviewView } from './review-sample';
import { closurePreview, partnerPreview } from './sidebar-imports';
import { badges, detail, emptyOverview, latePlan, mails, overview } from './sidebar-sample';

interface Made {
  name: CallName;
  request: unknown;
}

type Answers = { [N in CallName]: (request: Request<N>) => Response<N> };

/** What a move or a cancellation would do. */
const changes = {
  steps: [
    { number: 8, name: 'Release forms', what: 'moves', from: '2027-03-01', to: '2027-03-08' },
    {
      number: 1,
      name: 'Industry partner recruitment',
      what: 'settled',
      from: '2027-01-25',
      to: '2027-01-25',
    },
  ] as ChangePreview['steps'],
  notices: [
    { audience: 'partner', name: 'Rosa Alvarez', message: 'date-changed-partner' },
    { audience: 'student', name: 'Ana Lopez', message: 'date-changed-student' },
    { audience: 'student', name: 'Ben Carter', message: 'date-changed-student' },
  ],
  unsent: 4,
  sent: 21,
  notes: ['2027-03-20 is no school day.'],
};

/** A script that answers as the contract says, keeps what it is told, and remembers every call. */
export class SidebarScript {
  readonly made: Made[] = [];
  /** How long a call takes; a second click comes sooner than that. */
  delay = 60;
  overview = structuredClone(overview);
  detail = structuredClone(detail);
  /** Mails that are otherwise than the sample has them. */
  readonly mails = new Map<string, MailSummary>();
  private readonly failing = new Map<CallName, { code: ErrorCode; message: string; times: number }>();
  private readonly created = new Map<string, string>();

  static fresh(): SidebarScript {
    const script = new SidebarScript();
    script.overview = structuredClone(emptyOverview);
    return script;
  }

  /** The next calls of this name fail. */
  fail(name: CallName, code: ErrorCode, message: string, times = 1): void {
    this.failing.set(name, { code, message, times });
  }

  count(name: CallName): number {
    return this.made.filter((call) => call.name === name).length;
  }

  last<N extends CallName>(name: N): Request<N> {
    const made = this.made.filter((call) => call.name === name);
    const last = made[made.length - 1];
    if (!last) throw new Error(`${name} was not called.`);
    return last.request as Request<N>;
  }

  /** Micro-internships there would be, one per form that was sent. */
  get createdCount(): number {
    return this.created.size;
  }

  async answer(name: CallName, json: string): Promise<string> {
    const request = v.parse(calls[name].request, JSON.parse(json));
    this.made.push({ name, request });
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    const failure = this.failing.get(name);
    if (failure && failure.times > 0) {
      failure.times--;
      if (failure.code === 'google') throw new Error(failure.message);
      return JSON.stringify({ ok: false, error: failure } satisfies Result<never>);
    }
    const value = (this.answers[name] as (given: unknown) => unknown)(request);
    return JSON.stringify({ ok: true, value: v.parse(calls[name].response, value) });
  }

  private readonly said = (message: string) => () => ({ message });

  private readonly answers: Answers = {
    getOverview: () => this.overview,
    setUpTracker: () => {
      this.overview.isSetUp = true;
      return { message: 'The tracker is set up.' };
    },
    switchScheduleOn: () => {
      this.overview.sender = this.overview.user;
      this.overview.isSender = true;
      return { message: 'The schedule is on.' };
    },
    takeOverSending: () => {
      this.overview.sender = this.overview.user;
      this.overview.isSender = true;
      return { message: 'Mails leave from you.' };
    },
    switchScheduleOff: () => {
      this.overview.sender = '';
      this.overview.isSender = false;
      return { message: 'The schedule is off.' };
    },
    previewPlan: () => latePlan,
    createMicroInternship: ({ requestId, title }) => {
      const id = this.created.get(requestId) ?? `MI-000${this.created.size + 1}`;
      this.created.set(requestId, id);
      this.detail.summary = { ...this.detail.summary, id, title };
      this.overview.microInternships.push(this.detail.summary);
      return { id, message: `“${title}” is planned.` };
    },
    getMicroInternship: () => this.detail,
    partnerSaid: ({ partnerId }) => {
      this.overview.decisions = this.overview.decisions.filter(({ id }) => id !== `reply ${partnerId}`);
      return { message: 'Little Comet Animation is the partner.' };
    },
    decide: ({ decisions }) => {
      for (const { applicationId, decision } of decisions) {
        const one = this.detail.applicants.find(({ id }) => id === applicationId);
        if (one) one.decision = decision;
      }
      return { message: 'Saved.' };
    },
    getReview: () => reviewView,
    saveReview: this.said('Noted.'),
    setCriteria: this.said('The criteria are noted.'),
    drawLottery: this.said('The lottery is drawn.'),
    proposeDecisions: () => ({ message: 'Proposed.', offerings: [], notes: [] }),
    applyProposals: this.said('Decided as proposed.'),
    releaseDecisions: () => {
      const outcomes = { accept: 'accepted', waitlist: 'waitlisted', deny: 'denied', '': '' } as const;
      for (const one of this.detail.applicants) one.outcome ||= outcomes[one.decision];
      return { message: 'The decisions leave with the next run.' };
    },
    setApplications: ({ how }) => {
      const form = this.detail.applicationForm;
      if (form) form.state = how === 'closed' ? 'closed' : 'open';
      return { message: how === 'closed' ? 'Applications are closed.' : 'Applications are open.' };
    },
    checkForm: this.said('Everybody with the link can answer.'),
    remakeFlyer: this.said('The flyer is made anew.'),
    setRecipients: this.said('Saved.'),
    getMessages: () => ({ messages: [], placeholders: [] }),
    previewMessage: () => ({
      ...{ subject: 'You have a seat', text: 'Hello Ana,', html: '<p>Hello Ana,</p>' },
      ...{ samples: [], problem: '', advice: '' },
    }),
    saveMessage: this.said('Saved.'),
    resetMessage: this.said('The toolkit’s text is back.'),
    sendTest: this.said('The test goes to you alone.'),
    getRelease: () => {
      const mails = this.detail.applicants
        .filter(({ outcome, decision }) => outcome === '' && decision !== '')
        .map(({ id, name, decision }) => ({
          ...{ applicationId: id, mailId: '', name, to: `${id.toLowerCase()}@students.school.example` },
          ...{ language: 'en', message: 'acceptance', decision: decision || ('accept' as const) },
          ...{ subject: 'You have a seat', text: 'Hello,\n\nyou have a seat.', note: '' },
          ...{ held: false, edited: false, problem: '' },
        }));
      return {
        ...{ needs: mails.length, left: 1412, fits: true, today: mails.length, later: 0 },
        ...{ line: `Needs ${mails.length}, 1,412 left today.`, leavesOn: '2027-02-15', batch: 'B1' },
        ...{ conflicts: [], warnings: [], mails },
      };
    },
    setDecisionNote: this.said('Saved.'),
    moveSessions: ({ sessions, preview }) => {
      const [first] = sessions;
      if (preview !== true && first) {
        this.detail.sessions = sessions;
        this.detail.summary.firstSession = first.date;
      }
      return { message: 'Moved. 3 people are told once you approve the mails.', preview: changes };
    },
    cancelMicroInternship: ({ preview }) => {
      if (preview !== true) this.detail.summary.status = 'cancelled';
      return { message: 'Cancelled.', preview: { ...changes, steps: [] } };
    },
    undoCancel: () => {
      this.detail.summary.status = 'running';
      return { message: 'It runs again.' };
    },
    copyMicroInternship: ({ title, preview }) => {
      const id = preview === true ? '' : 'MI-0009';
      if (id) this.overview.microInternships.push({ ...this.detail.summary, id, title: title ?? 'A copy' });
      return { message: 'Planned.', id, plan: latePlan, notes: ['Little Comet Animation is asked again.'] };
    },
    settleMissedMails: this.said('They leave within school hours.'),
    archiveOffering: this.said('Put away.'),
    unarchiveOffering: this.said('It is back in the lists.'),
    getArchive: () => ({ microInternships: [] }),
    repairTracker: () => ({ message: 'Nothing had to be repaired.', mended: [] }),
    previewErasure: () => ({ items: ['1 application'], notes: ['The Log keeps that it was erased.'] }),
    eraseOffering: this.said('Erased.'),
    erasePerson: this.said('Erased.'),
    keepLonger: this.said('Kept.'),
    setPartnerMeeting: this.said('The invitation goes out with the next run.'),
    settleIndustryChanges: () => {
      this.detail.industryChanges = [];
      return { message: 'Noted.' };
    },
    enterReleaseOnBehalf: this.said('Noted: the student may take part.'),
    withdrawRelease: this.said('Noted. It holds from now on.'),
    offerSeat: this.said('The seat is offered.'),
    withdrawStudent: this.said('The seat is free.'),
    getMail: ({ id }) => {
      const mail = this.mails.get(id) ?? Object.values(mails).find((one) => one.id === id) ?? mails.planned;
      return {
        mail,
        text: 'Dear reader,\n\nhere is the text.\n\nRef MI-7F3K2',
        html: '<!doctype html><html lang="en"><head><title>Mail</title></head><body><h1>Dear reader</h1><p>Here is the text.</p><img src="https://tracker.example/pixel.png"><script>parent.document.title = "taken"</script></body></html>',
        editable: mail.status !== 'sent' && mail.status !== 'unknown',
        body: 'Dear reader,\n\nhere is the **text**.',
      };
    },
    approveMails: ({ ids }) => {
      const waiting = `approve ${ids[0]}`;
      this.overview.decisions = this.overview.decisions.filter(({ id }) => id !== waiting);
      return { message: `${ids.length} approved.` };
    },
    holdMails: this.said('Held.'),
    cancelMails: this.said('It is not sent.'),
    editMail: this.said('Saved.'),
    settleUnknownMail: this.said('Noted.'),
    settleMissedMail: this.said('Noted.'),
    settleBouncedMail: this.said('It leaves again within school hours.'),
    goOnSending: this.said('Sending goes on with the next run.'),
    addProspects: this.said('1 partner is asked with the next run within school hours.'),
    previewPartnerImport: () => partnerPreview,
    importPartners: () => ({ message: '2 added, 1 merged, 1 left out.', added: 2, merged: 1, refused: 1 }),
    previewClosures: () => closurePreview,
    importClosures: ({ rows }) => ({
      message: `${rows?.length ?? 2} days and ranges added to Closures.`,
      added: rows?.length ?? 2,
    }),
    takeAttendance: ({ session, entries }) => {
      for (const { applicationId, attendance } of entries) {
        const one = this.detail.applicants.find(({ id }) => id === applicationId);
        if (one) one.attendance[session] = attendance;
      }
      return { message: 'Saved.' };
    },
    tick: ({ item, ticked }) => {
      const line = this.detail.checklist.find(({ id }) => id === item);
      if (line) line.ticked = ticked;
      return { message: 'Saved.' };
    },
    settleStep: ({ stepId, status }) => {
      const step = this.detail.summary.steps.find(({ id }) => id === stepId);
      if (step) step.status = status;
      return { message: 'Saved.' };
    },
    chooseQuotes: this.said('Saved.'),
    enterFeedback: this.said('The answer is noted.'),
    noteIncident: this.said('Noted.'),
    previewBadges: () => badges,
    exportBadges: ({ file }) => ({
      files: [{ name: file ?? 'session-badge-20270318-1of1.csv', text: 'Email\r\n', rows: 1, link: '' }],
      message: '1 student in 1 file.',
    }),
    badgesAwarded: this.said('2 students are told about their badge.'),
    pauseEverything: ({ paused }) => {
      this.overview.paused = paused;
      return { message: paused ? 'Everything is paused.' : 'Sending goes on.' };
    },
    setRehearsal: ({ on }) => {
      this.overview.rehearsal = on;
      return { message: on ? 'Rehearsal is on.' : 'Rehearsal is over.' };
    },
    runNow: this.said('Nothing was due.'),
  };
}

const ADDRESS = 'http://sidebar.test/';

/**
 * Opens the built sidebar on a page, with `google.script.run` answered by the script. Gives every address the page
 * asked for besides itself.
 */
export async function openSidebar(page: Page, html: string, script: SidebarScript): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    asked.push(url);
    return route.abort();
  });
  await page.exposeFunction('answerCall', (name: CallName, json: string) => script.answer(name, json));
  await page.addInitScript(bridge);
  await page.goto(ADDRESS);
  return asked;
}

/** `google.script.run` as in Google: handlers first, then the function; one text in, one out. */
const bridge = `(() => {
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
      if (name === 'withFailureHandler') return (handler) => runner(done, handler);
      return (json) => void window.answerCall(name, json).then(done, (error) =>
        failed(new Error(String(error.message).replace(/^.*Error: /, ''))));
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
})();`;
