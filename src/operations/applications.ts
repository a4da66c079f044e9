import type { Request, Response } from '../contract';
import { formsInUse, nextOpenOffering } from '../domain/applications';
import { dateFrom, isAfter, isBefore } from '../domain/dates';
import { applicationsShouldBe, closingFor } from '../domain/facts';
import { questionsOf } from '../domain/form-labels';
import { formIdIn, isBuilt, isShut } from '../domain/forms-of';
import type { Context } from '../domain/mails/wanted';
import { isRunning } from '../domain/offering';
import { formMemories } from '../domain/personal-links';
import { Problem } from '../domain/problem';
import { firstOf, formHost, isFormHost, roundChanges } from '../domain/round';
import { say, sentence } from '../domain/say';
import { dateWords } from '../domain/words';
import { closeForm, lookAt, openForm } from '../google/forms';
import type { FormId } from '../toolkit/form';
import { closedWords, closingTogether, definitionFor, memberContexts, rememberForm } from './forms';
import { contextFor } from './offerings';
import type { Work } from './session';

/** Opens and closes the application form as its dates and the teacher say, and tells latecomers what is open now. */
export function followApplications(work: Work, context: Context): void {
  const { row } = context.offering;
  if (!isFormHost(row, work.snapshot.microInternships)) return;
  const should = applicationsShouldBe(context);
  if (should === 'open') {
    if (row.applicationFormState !== 'open') openApplications(work, context);
  } else if (should !== '' && row.applicationFormState !== should) {
    shut(work, context, should);
  } else if (row.applicationFormState === 'closed' && isBuilt(row, 'application')) {
    const next = nextOpenOffering(context)?.id ?? '';
    if ((formMemories(row.formItems).application?.next ?? '') !== next) shut(work, context, 'closed');
  }
}

function openApplications(work: Work, context: Context): void {
  const { row } = context.offering;
  const closes = closingTogether(work, context)?.toString() ?? '';
  const problems = openForm(row.applicationFormId);
  work.change('micro-internships', row.id, {
    applicationFormState: 'open',
    applicationsOpen: row.applicationsOpen || context.at.today.toString(),
    applicationsClose: closes,
  });
  for (const problem of problems)
    work.log('Applications may not get in', problem, row.id, row.applicationFormId);
  work.log('Applications opened', closes, row.id);
  lookAtForm(work, context, 'application');
}

function shut(work: Work, context: Context, state: 'closed' | 'not yet'): void {
  const { row } = context.offering;
  const opens = dateFrom(row.applicationsOpen);
  const words =
    state === 'not yet' && opens
      ? (['en', 'es'] as const)
          .map((language) => say(language, 'applications-open-on', { date: dateWords(opens, language) }))
          .join('\n\n')
      : closedWords(work, context);
  for (const problem of closeForm(row.applicationFormId, words))
    work.log('Form needs a look', problem, row.id, row.applicationFormId);
  rememberForm(work, row, 'application', { next: nextOpenOffering(context)?.id ?? '' });
  if (row.applicationFormState !== state)
    work.log(state === 'closed' ? 'Applications closed' : 'Applications open later', '', row.id);
  work.change('micro-internships', row.id, { applicationFormState: state });
}

/** Keeps all that share an application form alike. */
export function followRounds(work: Work): void {
  for (const { id, values } of roundChanges(work.snapshot.microInternships))
    work.change('micro-internships', id, values);
}

/** The context of whoever looks after the application form that this offering is in. */
function hostContext(work: Work, microInternshipId: string): Context {
  const { row } = contextFor(work, microInternshipId).offering;
  return contextFor(work, formHost(row, work.snapshot.microInternships).id);
}

/** Looks once a day whether people get into the forms they need now, and whether a question was removed. */
export function lookAtForms(work: Work, context: Context, hasTime: () => boolean): void {
  const today = context.at.today.toString();
  for (const { form } of formsInUse(context)) {
    const memory = formMemories(context.offering.row.formItems)[form];
    if (memory && memory.checkedOn !== today && hasTime()) lookAtForm(work, context, form);
  }
}

function lookAtForm(work: Work, context: Context, form: FormId): void {
  const { row } = context.offering;
  const memory = formMemories(row.formItems)[form];
  const { access, items } = lookAt(formIdIn(row, form));
  const there = new Set(items);
  const isKnown = access !== 'unreachable' && memory;
  const removed = isKnown
    ? questionsOf(definitionFor(context.snapshot, form))
        .filter(({ id }) => memory.items[id] !== undefined && !there.has(memory.items[id] as number))
        .map(({ id }) => id)
    : (memory?.removed ?? []);
  const isTried = access === 'not confirmed' && memory?.access === 'everybody';
  rememberForm(work, row, form, {
    access: isTried ? 'everybody' : access,
    removed,
    checkedOn: context.at.today.toString(),
  });
}

/** The teacher asks to look again, or says that what was found is meant so. */
export function checkForm(work: Work, request: Request<'checkForm'>): Response<'checkForm'> {
  const { form } = request;
  const context =
    form === 'application'
      ? hostContext(work, request.microInternshipId)
      : contextFor(work, request.microInternshipId);
  const { row } = context.offering;
  if (!isBuilt(row, form)) throw new Problem('refused', sentence('form-not-made'));
  lookAtForm(work, context, form);
  const memory = formMemories(row.formItems)[form];
  if (request.isMeant) {
    rememberForm(work, row, form, {
      leftOut: memory?.removed ?? [],
      ...(memory?.access === 'not confirmed' ? { access: 'everybody' } : {}),
    });
    return { message: work.say('noted') };
  }
  const isWell = memory?.access === 'everybody' && !isShut(row, form);
  return { message: work.say(isWell ? 'form-open-to-all' : 'form-still-amiss') };
}

/** Opens or closes applications by hand, or lets dates do it. */
export function setApplications(
  work: Work,
  request: Request<'setApplications'>,
): Response<'setApplications'> {
  const context = hostContext(work, request.microInternshipId);
  const { row } = context.offering;
  followRounds(work);
  if (!isRunning(context.offering)) throw new Problem('refused', sentence('offering-not-running'));
  if (!isBuilt(row, 'application')) throw new Problem('refused', sentence('application-form-not-made'));
  const { today } = context.at;
  if (request.how === 'closed') {
    work.change('micro-internships', row.id, { applicationsStopped: true });
    followApplications(work, context);
    followRounds(work);
    return { message: work.say('applications-closed') };
  }
  const opens = request.how === 'open' ? today : (dateFrom(request.opens ?? row.applicationsOpen) ?? today);
  const known = dateFrom(request.closes ?? row.applicationsClose);
  const isAhead = known && !isBefore(known, today);
  if (request.closes && !isAhead) throw new Problem('refused', sentence('closing-day-past'));
  const members = memberContexts(work, context);
  const computed = firstOf(members.map((one) => closingFor(one, today)));
  const closes = isAhead ? known : (computed ?? today);
  if (isAfter(opens, closes)) throw new Problem('refused', sentence('closes-before-it-opens'));
  const first = firstOf(members.map(({ offering }) => offering.firstSession));
  if (first && !isBefore(closes, first)) throw new Problem('refused', sentence('closes-after-session'));
  work.change('micro-internships', row.id, {
    applicationsStopped: false,
    applicationsOpen: opens.toString(),
    applicationsClose: closes.toString(),
  });
  followApplications(work, context);
  followRounds(work);
  const { language } = context.snapshot.settings;
  return {
    message: isAfter(opens, today)
      ? work.say('applications-open-later', {
          opens: dateWords(opens, language),
          closes: dateWords(closes, language),
        })
      : work.say('applications-open', { closes: dateWords(closes, language) }),
  };
}
