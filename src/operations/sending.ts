import type { Response } from '../contract';
import { formsIn } from '../domain/forms-of';
import { isRunningRow } from '../domain/offering';
import { isOpen } from '../domain/outbox';
import { Problem } from '../domain/problem';
import type { MicroInternshipRow } from '../domain/records';
import { sentence } from '../domain/say';
import { isThere } from '../google/documents';
import { lookAt } from '../google/forms';
import { withLockOrBusy } from '../google/lock';
import { myAddress } from '../google/mail';
import { ensureTriggers, removeTriggers } from '../google/triggers';
import { clearOwnDrafts } from './leaving';
import { ledgerStates } from './ledger';
import { statusBefore } from './recovery';
import { Work } from './session';

const DAY_MS = 86_400_000;
/** A run that was interrupted is settled by the next one, ten minutes later; give it three. */
const SETTLED_AFTER_MS = 30 * 60_000;

/** Whether a run was interrupted so lately that the account's next run will still settle it. */
const isUnderWay = (work: Work): boolean =>
  [...ledgerStates(work).values()].some(
    ({ state, at }) =>
      state === 'sending' && work.now.epochMilliseconds - (Date.parse(at) || 0) <= SETTLED_AFTER_MS,
  );

const sinceHeartbeat = ({ memory, now }: Work): number =>
  now.epochMilliseconds - (Date.parse(memory.get('heartbeat')) || 0);

/** From now on this account sends: its triggers are made, here and only here (never inside a trigger's run). */
export function switchScheduleOn(): Response<'switchScheduleOn'> {
  return withLockOrBusy(() => {
    const work = new Work();
    const sender = work.memory.get('sender');
    if (sender !== '' && sender !== myAddress() && sinceHeartbeat(work) <= DAY_MS)
      throw new Problem('refused', sentence('other-schedule-on', { sender }));
    return { message: lease(work) };
  });
}

/**
 * Moves sending to this account while the other's schedule is on. What the other account has in Drafts is drafted anew
 * here, and given up there; what it has sent is in the ledger and leaves no more.
 */
export function takeOverSending(): Response<'takeOverSending'> {
  return withLockOrBusy(() => {
    const work = new Work();
    const sender = work.memory.get('sender');
    if (sender !== myAddress() && isUnderWay(work))
      throw new Problem('refused', sentence('mails-under-way', { sender }));
    return { message: lease(work) };
  });
}

/**
 * In this order, so that an interruption leaves the old account sending as before, or this one complete: triggers (which
 * do nothing while another account sends), rows freed of drafts (which the old account would find again), the lease.
 */
function lease(work: Work): string {
  const { memory } = work;
  const me = myAddress();
  const before = memory.get('draftsIn') || memory.get('sender');
  const sentences = [work.say('mails-leave-from', { sender: me })];
  ensureTriggers(work.tracker.spreadsheet);
  if (memory.get('formerSenders').split(' ').includes(me)) clearOwnDrafts(work);
  if (before !== '' && before !== me) {
    const drafts = freeDrafts(work);
    if (drafts > 0) sentences.push(work.say('drafts-left-behind', { count: drafts, sender: before }));
    sentences.push(work.say('replies-go-there', { sender: before }));
    sentences.push(...outOfReach(work, before));
  }
  work.save();
  work.tracker.flush();
  const others = memory
    .get('formerSenders')
    .split(' ')
    .filter((one) => one !== '' && one !== me);
  const isMoved = before !== '' && before !== me;
  const now = work.now.toString();
  memory.set({
    sender: me,
    ...(memory.get('sender') === me ? {} : { senderSince: now }),
    heartbeat: now,
    draftsIn: me,
    formerSenders: [...new Set(isMoved ? [...others, before] : others)].join(' '),
    ...(isMoved ? { handedOverBatch: memory.get('batch') } : {}),
  });
  work.log(isMoved ? 'Sending taken over' : 'Schedule switched on', isMoved ? `from ${before}` : me);
  work.save();
  work.touch();
  return sentences.join(' ');
}

/** Rows whose draft lies in another mailbox; the text is the row's again. Gives how many there were. */
function freeDrafts(work: Work): number {
  const rows = work.snapshot.outbox.filter((row) => row.draftId !== '' && isOpen(row.status));
  for (const row of rows) {
    work.change('outbox', row.id, {
      draftId: '',
      threadId: '',
      draftLink: '',
      ...(row.status === 'drafted' ? { status: statusBefore(row) } : {}),
    });
  }
  return rows.length;
}

/** What is made anew when the account that sends cannot open it. */
const documents = [
  'partnerFlyerLink',
  'studentFlyerLink',
  'sessionGuideLink',
  'runOfShowLink',
  'impactSheetLink',
  'folderLink',
] as const;

const isOutOfReach = (link: string): boolean => {
  const id = /[-\w]{25,}/.exec(link)?.[0] ?? '';
  return id !== '' && !isThere(id);
};

/** What this account's script cannot open: forms have to be shared by hand, documents are made anew. */
function outOfReach(work: Work, before: string): string[] {
  const running = work.snapshot.microInternships.filter(isRunningRow);
  const forms = running.flatMap(formsIn).filter(({ formId }) => lookAt(formId).access === 'unreachable');
  for (const row of running) freeDocuments(work, row);
  const sentences: string[] = [];
  if (forms.length > 0) {
    const links = forms.map(({ formId }) => `https://docs.google.com/forms/d/${formId}/edit`).join(' ');
    sentences.push(work.say('forms-out-of-reach', { count: forms.length, sender: before, links }));
  }
  const entries = work.snapshot.applications.some(({ calendarEventId }) => calendarEventId !== '');
  if (
    entries ||
    running.some(({ calendarEventIds, meetingEventId }) => calendarEventIds + meetingEventId !== '')
  )
    sentences.push(work.say('entries-stay-there', { sender: before }));
  return sentences;
}

function freeDocuments(work: Work, row: MicroInternshipRow): void {
  for (const column of documents) {
    if (!isOutOfReach(row[column])) continue;
    work.log('Document out of reach, to be made anew', row[column], row.id);
    work.change('micro-internships', row.id, { [column]: '' });
  }
  for (const { id, microInternshipId, certificateLink, badgeStatus } of work.snapshot.applications) {
    const isWanted = microInternshipId === row.id && badgeStatus !== 'issued';
    if (isWanted && isOutOfReach(certificateLink)) work.change('applications', id, { certificateLink: '' });
  }
}

/** This account sends no more; nobody does until somebody switches the schedule on. */
export function switchScheduleOff(): Response<'switchScheduleOff'> {
  return withLockOrBusy(() => {
    const work = new Work();
    const sender = work.memory.get('sender');
    if (sender !== myAddress())
      throw new Problem(
        'refused',
        sender === '' ? sentence('nobody-sends') : sentence('only-sender-switches-off', { sender }),
      );
    work.memory.set({ sender: '', draftsIn: sender });
    removeTriggers();
    work.log('Schedule switched off', sender);
    work.save();
    return { message: work.say('schedule-switched-off') };
  });
}
