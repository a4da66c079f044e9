import type { Request, Response } from '../contract';
import type { Plan, PlanInput } from '../contract/shapes';
import { dateFrom, type PlainDate } from '../domain/dates';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { compressed, lateStages, type Window, windowsOf } from '../domain/schedule';
import { formatSessions, type Session } from '../domain/sessions';
import { digest, hexOf } from '../google/identifiers';
import { myAddress } from '../google/mail';
import { stageOf } from '../toolkit/stages';
import type { Work } from './session';

interface Planned {
  sessions: Session[];
  full: Window[];
  squeezed: Window[];
  today: PlainDate;
  late: ReadonlySet<string>;
}

function planned(work: Work, input: Pick<PlanInput, 'sessions'>): Planned {
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
  const { full, squeezed, late, sessions, today } = planned(work, input);
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
    notes: notesOn(work, sessions, late.size, input),
  };
}

function notesOn(work: Work, sessions: readonly Session[], late: number, input: PlanInput): string[] {
  const notes: string[] = [];
  for (const { date } of sessions) {
    if (!work.snapshot.calendar.isSchoolDay(date))
      notes.push(work.say('no-school-day', { date: date.toString() }));
  }
  if (late > 0) notes.push(work.say('stages-late', { count: late }));
  if (input.seatsMin > input.seatsMax) notes.push(work.say('seats-crossed'));
  return notes;
}

/** IDs made from the request, so that the same click twice, or a crash in between, makes everything once. */
const idFrom = (prefix: string, seed: string): string =>
  `${prefix}-${hexOf(digest(seed)).slice(0, 12).toUpperCase()}`;

/** Makes a micro-internship with its prospects and thirteen steps. Doing it again with the same request mends, never doubles. */
export function createMicroInternship(
  work: Work,
  request: Request<'createMicroInternship'>,
): Response<'createMicroInternship'> {
  if (request.seatsMin > request.seatsMax) throw new Problem('refused', sentence('seats-crossed'));
  const { sessions, full, squeezed } = planned(work, request);
  const { settings } = work.snapshot;
  const id = idFrom('M', request.requestId);
  const prospects = partnersFor(work, request);
  const now = work.now.toString();
  const windows = request.plan === 'compressed' ? squeezed : full;
  const knownSteps = new Set(work.snapshot.steps.map((row) => row.id));
  const steps = windows.map((window) => {
    const stage = stageOf(window.stage);
    return {
      id: idFrom('S', `${id} ${stage.id}`),
      microInternship: request.title,
      name: stage.name[settings.language],
      microInternshipId: id,
      stage: stage.id,
      number: stage.number,
      opens: window.opens.toString(),
      due: window.due.toString(),
      plannedOpens: window.opens.toString(),
      plannedDue: window.due.toString(),
      pinned: false,
      status: 'planned',
    };
  });
  work.tracker.append(
    'steps',
    steps.filter((step) => !knownSteps.has(step.id)),
  );
  if (!work.snapshot.microInternships.some((row) => row.id === id)) {
    const [first] = sessions as [Session];
    const last = sessions[sessions.length - 1] as Session;
    work.tracker.append('micro-internships', [
      {
        id,
        title: request.title,
        status: 'running',
        prospects: prospects.map((partner) => partner.id).join(', '),
        owner: myAddress(),
        sessions: formatSessions(sessions),
        firstSession: first.date.toString(),
        lastSession: last.date.toString(),
        zone: settings.zone,
        minutes: minutesOf(first),
        seatsMin: request.seatsMin,
        seatsMax: request.seatsMax,
        joinLink: request.joinLink ?? '',
        plan: request.plan,
        created: now,
      },
    ]);
    work.log('Micro-internship created', request.plan, id);
  }
  const due = windows[0]?.due.toString() ?? '';
  return { id, message: work.say('offering-planned', { title: request.title, due }) };
}

function minutesOf({ start, end }: Session): number {
  const [h1 = 0, m1 = 0] = start.split(':').map(Number);
  const [h2 = 0, m2 = 0] = end.split(':').map(Number);
  return h2 * 60 + m2 - h1 * 60 - m1;
}

/** Known partners by ID or address; new ones become rows. Nobody who must not be contacted is asked. */
function partnersFor(work: Work, request: Request<'createMicroInternship'>): { id: string }[] {
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
      return { id: row.id };
    }
    if ('id' in partner) throw new Problem('not found', sentence('partner-gone'));
    const id = idFrom('P', partner.mail.toLowerCase());
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
