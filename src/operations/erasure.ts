import type { Request, Response } from '../contract';
import { dateFrom, isAfter, later } from '../domain/dates';
import { erasedCells, keysThatLeft } from '../domain/erasure/changes';
import { outsideOf } from '../domain/erasure/outside';
import { erasurePreview } from '../domain/erasure/preview';
import { personOf, type Whom } from '../domain/erasure/scope';
import type { Context } from '../domain/mails/wanted';
import { Problem } from '../domain/problem';
import { announcement, eraseDay, isErasureDue, KEPT_LONGER_DAYS } from '../domain/retention';
import { sentence } from '../domain/say';
import { dateWords } from '../domain/words';
import { trashFile } from '../google/documents';
import { findDraft } from '../google/mail';
import { deleteAnswers, emptyRawAnswers } from '../google/raw-answers';
import { drawHome } from './home';
import { ledgerStates, referenceOf } from './ledger';
import { contextFor, contexts } from './offerings';
import type { Work } from './session';

/** Announces what will be erased, and erases what is due; the rest follows with a later run when time is up. */
export function followRetention(work: Work, hasTime: () => boolean): void {
  for (const context of contexts(work, (row) => row.erased === '')) {
    const news = announcement(context);
    if (news) work.change(news.tab, news.id, news.values);
    if (isErasureDue(context) && hasTime()) erase(work, { kind: 'offering', row: context.offering.row });
  }
  work.save();
}

/**
 * Erases in an order that can be interrupted and done again: first what lies outside and is found by what the tracker
 * knows, then the tracker's own cells, then the mark that it is done. Gives what could not be erased, as sentences.
 */
function erase(work: Work, whom: Whom): string[] {
  const problems = eraseOutside(work, whom);
  if (problems.length > 0 && whom.kind === 'person') return problems;
  const about = whom.kind === 'offering' ? whom.row.id : '';
  keepFromLeavingAgain(work, whom);
  for (const { tab, id, values } of erasedCells(whom, work.tracker, work.at.today.toString()))
    work.change(tab, id, values);
  for (const problem of problems) work.log('Could not be erased', problem, about);
  work.save();
  work.tracker.flush();
  if (whom.kind === 'offering' && problems.length === 0) {
    const { status } = whom.row;
    work.change('micro-internships', whom.row.id, {
      erased: work.at.today.toString(),
      ...(status === 'running' || status === 'finished' ? { status: 'archived' } : {}),
    });
    work.log('Personal data erased', '', about);
  }
  if (whom.kind === 'person') {
    const ids = [...whom.applications, ...whom.partners].map(({ id }) => id).join(' ');
    work.log('Personal data erased on request', '', '', ids);
  }
  work.save();
  work.tracker.flush();
  return problems;
}

/** Drafts, answers in Google Forms and their raw copies, documents that name students. */
function eraseOutside(work: Work, whom: Whom): string[] {
  const { forms, drafts, files } = outsideOf(whom, work.tracker);
  const problems: string[] = [];
  for (const draft of drafts) findDraft(draft)?.deleteDraft();
  for (const { form, formId, responses } of forms) {
    try {
      if (responses === 'all' || responses.length > 0) deleteAnswers(formId, responses);
    } catch (error) {
      problems.push(
        work.say('answers-not-deleted', { form: sentence(`form-${form}`), reason: String(error) }),
      );
    }
  }
  emptyRawAnswers(
    work.tracker.spreadsheet,
    forms.map(({ formId, responses, marks }) => ({ formId, isAll: responses === 'all', marks })),
  );
  for (const file of files) {
    try {
      trashFile(file);
    } catch (error) {
      problems.push(
        work.say('file-not-deleted', {
          link: `https://drive.google.com/open?id=${file}`,
          reason: String(error),
        }),
      );
    }
  }
  return problems;
}

/** What left to several stays known as having left to those who remain. */
function keepFromLeavingAgain(work: Work, whom: Whom): void {
  const left = keysThatLeft(whom, work.tracker);
  if (left.length === 0) return;
  const states = ledgerStates(work);
  const at = work.now.toString();
  work.tracker.append(
    'ledger',
    left
      .filter(({ key }) => !states.has(key))
      .map(({ key, mail }) => ({
        key,
        reference: referenceOf(work, key),
        state: 'sent',
        messageId: mail.messageId,
        threadId: mail.threadId,
        at,
        batch: states.get(mail.key)?.batch ?? '',
      })),
  );
}

function whomIn(work: Work, request: Request<'previewErasure'>): Whom {
  if ('microInternshipId' in request)
    return { kind: 'offering', row: contextFor(work, request.microInternshipId).offering.row };
  return personOf(work.tracker, request);
}

export function previewErasure(work: Work, request: Request<'previewErasure'>): Response<'previewErasure'> {
  return erasurePreview(whomIn(work, request), work.tracker, work.snapshot.settings.language);
}

export function eraseOffering(work: Work, request: Request<'eraseOffering'>): Response<'eraseOffering'> {
  const { row } = contextFor(work, request.microInternshipId).offering;
  if (row.erased !== '') throw new Problem('refused', sentence('erased-already'));
  return answerTo(work, eraseAndShow(work, { kind: 'offering', row }));
}

/** One person, wherever there is something; mails planned for the person leave no more. */
export function erasePerson(work: Work, request: Request<'erasePerson'>): Response<'erasePerson'> {
  const whom = personOf(work.tracker, request);
  const { items } = erasurePreview(whom, work.tracker, work.snapshot.settings.language);
  if (items.length === 0) throw new Problem('not found', sentence('nobody-to-erase'));
  return answerTo(work, eraseAndShow(work, whom));
}

/** Home names who owes what: it is drawn again at once, not with the next run. */
function eraseAndShow(work: Work, whom: Whom): string[] {
  const problems = erase(work, whom);
  work.forget();
  drawHome(work);
  work.tracker.flush();
  return problems;
}

function answerTo(work: Work, problems: readonly string[]): { message: string } {
  if (problems.length > 0)
    throw new Problem('google', sentence('not-all-erased', { problems: problems.join(' ') }));
  return { message: work.say('erased') };
}

/** Puts the day off on which personal data goes. */
export function keepLonger(work: Work, request: Request<'keepLonger'>): Response<'keepLonger'> {
  const context: Context = contextFor(work, request.microInternshipId);
  const { row } = context.offering;
  if (row.erased !== '') throw new Problem('refused', sentence('erased-already'));
  const now = later(eraseDay(context) ?? context.at.today, context.at.today);
  const until = dateFrom(request.until ?? '') ?? now.add({ days: KEPT_LONGER_DAYS });
  const { language } = context.snapshot.settings;
  if (!isAfter(until, now))
    throw new Problem('refused', sentence('keep-later-day', { date: dateWords(now, language) }));
  work.change('micro-internships', row.id, { eraseOn: until.toString() });
  work.log('Personal data kept longer', until.toString(), row.id);
  return { message: work.say('kept-until', { date: dateWords(until, language) }) };
}
