import type { Request, Response } from '../contract';
import type { Plan, PlanInput } from '../contract/shapes';
import { dateFrom, type PlainDate } from '../domain/dates';
import { Problem } from '../domain/problem';
import type { MicroInternshipRow } from '../domain/records';
import { sentence } from '../domain/say';
import { compressed, lateStages, type Window, windowsOf } from '../domain/schedule';
import { formatSessions, minutesOf, type Session } from '../domain/sessions';
import { daysUntil, LEAST_DAYS, LEAST_DAYS_WITH_PARTNER, yesNeededBy } from '../domain/time-left';
import { dateWords } from '../domain/words';
import { digest, hexOf, newId } from '../google/identifiers';
import { myAddress } from '../google/mail';
import { cadence } from '../toolkit/cadence';
import { stageOf } from '../toolkit/stages';
import type { Work } from './session';

export interface Planned {
  sessions: Session[];
  full: Window[];
  squeezed: Window[];
  today: PlainDate;
  late: ReadonlySet<string>;
}

export function planned(work: Work, input: Pick<PlanInput, 'sessions'>): Planned {
  const { calendar } = work.snapshot;
  const { today } = work.at;
  const sessions = input.sessions
    .map((one) => ({ ...one, date: dateFrom(one.date) as PlainDate }))
    .sort((a, b) => `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`));
  for (const one of sessions) {
    if (one.start >= one.end)
      throw new Problem('refused', sentence('session-ends-early', { date: one.date.toString() }));
  }
  const first = (sessions[0] as Session).date;
  const last = (sessions[sessions.length - 1] as Session).date;
  if (first.toString() < today.toString())
    throw new Problem('refused', sentence('session-in-past', { date: first.toString() }));
  const days = daysUntil(today, first);
  if (days < LEAST_DAYS_WITH_PARTNER) {
    const { language } = work.snapshot.settings;
    throw new Problem(
      'refused',
      sentence('too-late-to-plan', {
        date: dateWords(first, language),
        apply: cadence.applicationOpenDaysAtLeast,
        after: cadence.applicationsCloseDaysBeforeSession,
        first: dateWords(calendar.onOrAfter(today.add({ days: LEAST_DAYS_WITH_PARTNER })), language),
      }),
    );
  }
  const input_ = { firstSession: first, lastSession: last, calendar };
  const full = windowsOf(input_);
  return {
    sessions,
    full,
    squeezed: compressed(full, input_, today),
    today,
    late: new Set(lateStages(full, today)),
  };
}

/** What would be planned: dates, what a closure moved, what is already late, and the squeezed plan. */
export function previewPlan(work: Work, input: Request<'previewPlan'>): Response<'previewPlan'> {
  const plan = planned(work, input);
  const notes = notesOn(work, plan);
  if (input.seatsMin > input.seatsMax) notes.push(work.say('seats-crossed'));
  return { ...planShown(work, plan), notes };
}

/** The usual plan, and the compressed one where the usual has already begun. */
export function planShown(
  work: Work,
  { full, squeezed, late, today }: Planned,
): Pick<Plan, 'steps' | 'compressed'> {
  const { language } = work.snapshot.settings;
  const step = (window: Window, isLate: boolean): Plan['steps'][number] => {
    const stage = stageOf(window.stage);
    const due = window.due.toString();
    return {
      stage: stage.id,
      number: stage.number,
      name: stage.name[language],
      opens: window.opens.toString(),
      due,
      late: isLate,
      ...(window.plainDue.toString() !== due ? { movedFrom: window.plainDue.toString() } : {}),
    };
  };
  const started = full.some((window) => window.opens.toString() < today.toString());
  return {
    steps: full.map((window) => step(window, late.has(window.stage))),
    compressed: started ? squeezed.map((window) => step(window, false)) : [],
  };
}

/** With fewer days left, the teacher is told by when a partner has to have agreed. */
const TIGHT_DAYS = 28;

/** What the teacher should know about the dates before anything is made. */
export function notesOn(work: Work, { sessions, late }: Pick<Planned, 'sessions' | 'late'>): string[] {
  const { calendar, settings } = work.snapshot;
  const notes = sessions
    .filter(({ date }) => !calendar.isSchoolDay(date))
    .map(({ date }) => work.say('no-school-day', { date: dateWords(date, settings.language) }));
  if (late.size > 0) notes.push(work.say('stages-late', { count: late.size }));
  const first = (sessions[0] as Session).date;
  const days = daysUntil(work.at.today, first);
  if (days < LEAST_DAYS) notes.push(work.say('note-too-tight'));
  else if (days < TIGHT_DAYS)
    notes.push(work.say('note-tight', { date: dateWords(yesNeededBy(first), settings.language) }));
  return notes;
}

/** IDs made from the request, so that the same click twice, or a crash in between, makes everything once. */
export const idFrom = (prefix: string, seed: string): string =>
  `${prefix}-${hexOf(digest(seed)).slice(0, 12).toUpperCase()}`;

/** Makes a micro-internship with its prospects and thirteen steps. Doing it again with the same request mends, never doubles. */
export function createMicroInternship(
  work: Work,
  request: Request<'createMicroInternship'>,
): Response<'createMicroInternship'> {
  if (request.seatsMin > request.seatsMax) throw new Problem('refused', sentence('seats-crossed'));
  const { sessions, full, squeezed } = planned(work, request);
  const id = idFrom('M', request.requestId);
  const prospects = partnersFor(work, request);
  const windows = request.plan === 'compressed' ? squeezed : full;
  addOffering(
    work,
    id,
    { title: request.title, sessions, windows, plan: request.plan },
    {
      prospects: prospects.map((partner) => partner.id).join(', '),
      seatsMin: request.seatsMin,
      seatsMax: request.seatsMax,
      joinLink: request.joinLink ?? '',
    },
  );
  const due = windows[0]?.due.toString() ?? '';
  return { id, message: work.say('offering-planned', { title: request.title, due }) };
}

interface NewOffering {
  title: string;
  sessions: readonly Session[];
  windows: readonly Window[];
  plan: 'normal' | 'compressed';
}

/** The rows of a new micro-internship: its steps first, its own row last; what is there already is not added again. */
export function addOffering(
  work: Work,
  id: string,
  { title, sessions, windows, plan }: NewOffering,
  values: Partial<MicroInternshipRow>,
): void {
  const { settings } = work.snapshot;
  const knownSteps = new Set(work.snapshot.steps.map((row) => row.id));
  const steps = windows.map((window) => {
    const stage = stageOf(window.stage);
    return {
      id: idFrom('S', `${id} ${stage.id}`),
      microInternship: title,
      name: stage.name[settings.language],
      microInternshipId: id,
      stage: stage.id,
      number: stage.number,
      opens: window.opens.toString(),
      due: window.due.toString(),
      plannedOpens: window.opens.toString(),
      plannedDue: window.due.toString(),
      status: 'planned',
    };
  });
  work.tracker.append(
    'steps',
    steps.filter((step) => !knownSteps.has(step.id)),
  );
  if (work.snapshot.microInternships.some((row) => row.id === id)) return;
  const [first] = sessions as [Session];
  const last = sessions[sessions.length - 1] as Session;
  work.tracker.append('micro-internships', [
    {
      ...values,
      id,
      title,
      status: 'running',
      owner: myAddress(),
      sessions: formatSessions(sessions),
      plannedSessions: formatSessions(sessions),
      firstSession: first.date.toString(),
      lastSession: last.date.toString(),
      zone: settings.zone,
      minutes: minutesOf(first),
      plan,
      created: work.now.toString(),
    },
  ]);
  work.log('Micro-internship created', plan, id);
}

/** Known partners by ID or address; new ones become rows. Nobody who must not be contacted is asked. */
export function partnersFor(work: Work, request: Pick<PlanInput, 'partners'>): { id: string }[] {
  const known = work.snapshot.partners;
  const byMail = new Map(known.map((row) => [row.mail.toLowerCase(), row]));
  const added: {
    id: string;
    organisation: string;
    contact: string;
    mail: string;
    status: string;
    source: string;
    created: string;
  }[] = [];
  const chosen = request.partners.map((partner) => {
    const row =
      'id' in partner ? known.find((one) => one.id === partner.id) : byMail.get(partner.mail.toLowerCase());
    if (row) {
      if (row.doNotContact === true)
        throw new Problem('refused', sentence('do-not-contact', { partner: row.organisation }));
      if (row.status === 'said no')
        throw new Problem('refused', sentence('prospect-said-no', { organisation: row.organisation }));
      return { id: row.id };
    }
    if ('id' in partner) throw new Problem('not found', sentence('partner-gone'));
    const usual = idFrom('P', partner.mail.toLowerCase());
    const id = known.some((one) => one.id === usual) ? newId('P') : usual;
    const { organisation, contact, mail } = partner;
    added.push({
      id,
      organisation,
      contact,
      mail,
      status: 'prospect',
      source: 'typed in',
      created: work.now.toString(),
    });
    return { id };
  });
  work.tracker.append('partners', added);
  return chosen;
}
