import type { Request, Response } from '../contract';
import { isAfter } from '../domain/dates';
import {
  type Flyer,
  partnerFlyerValues,
  studentFlyerFacts,
  studentFlyerValues,
} from '../domain/flyers/values';
import type { Context } from '../domain/mails/wanted';
import { Problem } from '../domain/problem';
import type { Change } from '../domain/records';
import { sentence } from '../domain/say';
import { createDocument, type DocumentPlace, documentIdIn, rewriteDocument } from '../google/documents';
import { contextFor } from './offerings';
import type { Work } from './session';

/** Flyers are made so many days before the mail they go with, so that the teacher can edit them. */
const MADE_DAYS_AHEAD = 3;

const nameOf = (flyer: Flyer, { offering }: Context): string =>
  `${flyer === 'partner' ? 'Partner' : 'Student'} flyer ${offering.row.id}`;

/** Made once and then the teacher's: only `remakeFlyer` writes a flyer again. */
export function prepareFlyers(work: Work, context: Context, hasTime: () => boolean): void {
  const { row, partner, steps } = context.offering;
  const invites = steps.get('partner-recruitment')?.opens;
  const isInviting = invites && !isAfter(invites, context.at.today.add({ days: MADE_DAYS_AHEAD }));
  if (row.partnerFlyerLink === '' && !partner && isInviting && hasTime())
    note(work, context, 'partner', createDocument(nameOf('partner', context), htmlOf('partner', context)));
  if (row.studentFlyerLink === '' && row.applicationFormState === 'open' && hasTime())
    note(work, context, 'student', createDocument(nameOf('student', context), htmlOf('student', context)));
}

function htmlOf(flyer: Flyer, context: Context): string {
  const { language } = context.snapshot.settings;
  if (flyer === 'partner') {
    const { partnerFlyerHtml } =
      require('../domain/flyers/partner') as typeof import('../domain/flyers/partner');
    return partnerFlyerHtml(partnerFlyerValues(context), language);
  }
  const { studentFlyerHtml } =
    require('../domain/flyers/student') as typeof import('../domain/flyers/student');
  return studentFlyerHtml(studentFlyerValues(context), language);
}

function note(work: Work, context: Context, flyer: Flyer, { id, link }: DocumentPlace): void {
  const { row } = context.offering;
  const values: Change<'micro-internships'>['values'] =
    flyer === 'partner'
      ? { partnerFlyerLink: link }
      : { studentFlyerLink: link, studentFlyerFacts: studentFlyerFacts(context) };
  work.change('micro-internships', row.id, values);
  work.log(flyer === 'partner' ? 'Partner flyer made' : 'Student flyer made', '', row.id, id);
}

/** Writes a flyer anew from the tracker, because the teacher asks for it: what was edited in it is replaced. */
export function remakeFlyer(work: Work, request: Request<'remakeFlyer'>): Response<'remakeFlyer'> {
  const context = contextFor(work, request.microInternshipId);
  const { row } = context.offering;
  if (request.flyer === 'student' && row.applicationFormLink === '')
    throw new Problem('refused', sentence('flyer-needs-form'));
  const link = request.flyer === 'partner' ? row.partnerFlyerLink : row.studentFlyerLink;
  const name = nameOf(request.flyer, context);
  const html = htmlOf(request.flyer, context);
  const id = documentIdIn(link);
  note(
    work,
    context,
    request.flyer,
    id === '' ? createDocument(name, html) : rewriteDocument(id, name, html),
  );
  return { message: work.say('flyer-made-anew') };
}
