import type { Request, Response } from '../contract';
import { Problem } from '../domain/problem';
import type { MicroInternshipRow, PartnerRow } from '../domain/records';
import { sentence } from '../domain/say';
import { formatSessions } from '../domain/sessions';
import { dateWords } from '../domain/words';
import { addOffering, idFrom, notesOn, planned, planShown } from './micro-internships';
import { contextFor } from './offerings';
import type { Work } from './session';

/** What a copy takes over: what the school and the partner agreed about the content, nothing about people, dates or consent. */
const taken = [
  ...['seatsMin', 'seatsMax', 'grades', 'sector', 'skills', 'description', 'activity', 'assignment'],
  ...['prerequisites', 'materials', 'platform', 'screenShare', 'accessNeeds', 'feedbackMethod'],
  ...['counsellors', 'criteria', 'placement', 'reviewers', 'offsets'],
] as (keyof MicroInternshipRow)[];

/**
 * Next term's micro-internship from this one: new dates, no people, forms of its own; its partner is asked again, before
 * anybody else. The same request again makes nothing new.
 */
export function copyMicroInternship(
  work: Work,
  request: Request<'copyMicroInternship'>,
): Response<'copyMicroInternship'> {
  const { offering } = contextFor(work, request.id);
  const { row } = offering;
  const plan = planned(work, request);
  const kind = request.plan ?? 'normal';
  const windows = kind === 'compressed' ? plan.squeezed : plan.full;
  const title = request.title ?? row.title;
  const prospects = askedAgain(offering.partner, offering.prospects);
  const shown = { ...planShown(work, plan), notes: notesOn(work, plan) };
  const notes = [
    prospects[0]
      ? work.say('note-copy-partner', { organisation: prospects[0].organisation })
      : work.say('note-copy-nobody'),
    work.say('note-copy-people'),
    work.say('note-copy-link'),
  ];
  const date = dateWords(windows[0]?.due ?? plan.today, work.snapshot.settings.language);
  const message = work.say('copied', { title, date });
  if (request.preview === true) return { message, id: '', plan: shown, notes };
  const id = idFrom('M', `copy ${row.id} ${title} ${formatSessions(plan.sessions)}`);
  const isThere = work.snapshot.microInternships.some((one) => one.id === id);
  if (row.id === id) throw new Problem('refused', sentence('sessions-same'));
  const values = Object.fromEntries(taken.map((column) => [column, row[column]]));
  if (!isThere)
    for (const partner of prospects)
      if (partner.status !== '') work.change('partners', partner.id, { status: 'prospect' });
  work.save();
  addOffering(
    work,
    id,
    { title, sessions: plan.sessions, windows, plan: kind },
    {
      ...values,
      prospects: prospects.map((partner) => partner.id).join(', '),
      copiedFrom: row.id,
    },
  );
  return { message, id, plan: shown, notes };
}

/** The partner of last time; without one, the prospects who did not say no. */
function askedAgain(partner: PartnerRow | undefined, prospects: readonly PartnerRow[]): PartnerRow[] {
  const mayBeAsked = ({ doNotContact, status }: PartnerRow) =>
    doNotContact !== true && status !== 'said no' && status !== 'bounced';
  const asked = partner ? [partner] : prospects;
  return asked.filter(mayBeAsked);
}
