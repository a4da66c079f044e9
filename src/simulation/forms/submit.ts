import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import { randomText } from '../kernel/random';
import { deliverFormSubmit, deliverSpreadsheetSubmit } from '../script/events';
import { checkFirst, checkOpen } from './access';
import { writeResponse } from './destination';
import { FormRefused, invalidData, type Problem, refusedAnswers } from './errors';
import { answerProblem, isBlank } from './items/answer';
import { isQuestion } from './items/record';
import { textProblem } from './items/rules';
import { pagesOf, pathOf } from './pages';
import { type Answer, type FormRecord, formOf, type ResponseRecord } from './state';

const WEB_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export type Answers = Record<string, Answer>;

/** What a person sends from the form page. */
export interface Submission {
  /** By item id; those of pages the person never came to are left out, as the page does. */
  answers: Answers;
  /** The account that is signed in. */
  as?: string | undefined;
  /** Typed into the e-mail field; by default the signed-in account's address. */
  email?: string | undefined;
  /** The response that is edited, by the id in its edit link. */
  edits?: string | undefined;
}

export function findResponse(form: FormRecord, id: string): ResponseRecord | undefined {
  return form.responses.find((response) => response.id === id);
}

/**
 * A person submits the form or edits a response: checked as the page checks, stored, written to the response tab, and
 * the form-submit triggers of both are fired (TR-09, TR-10). Throws FormRefused.
 */
export function submitByPerson(core: Core, formId: string, submission: Submission): ResponseRecord {
  checkOpen(core, formId, submission.as);
  const form = formOf(core, formId);
  const edited = submission.edits === undefined ? undefined : findResponse(form, submission.edits);
  if (submission.edits !== undefined && !edited) {
    throw new FormRefused('no such response', 'The response you are trying to edit does not exist any more.');
  }
  if (!edited) checkFirst(form, submission.as);
  const reached = reachedQuestions(form, submission.answers);
  const email = emailOf(form, submission);
  const problems = [...emailProblems(form, email)];
  const answers: Answers = {};
  for (const item of reached) {
    const answer = submission.answers[item.id];
    const message = answerProblem(item, answer);
    if (message) problems.push({ item: item.id, title: item.title, message });
    else if (answer !== undefined && !isBlank(answer)) answers[item.id] = answer;
  }
  if (problems.length > 0) throw refusedAnswers(problems);
  const response = edited ?? newResponse(core, form);
  Object.assign(response, {
    answers,
    email,
    timestamp: core.state.now,
    signedIn: submission.as ?? response.signedIn,
  });
  const row = writeResponse(core, form, response);
  if (row) deliverSpreadsheetSubmit(core, row);
  deliverFormSubmit(core, { form: formId, response: response.id });
  return response;
}

/** The questions on the pages that somebody with these answers comes to. */
export function reachedQuestions(form: FormRecord, answers: Readonly<Answers>) {
  const pages = pagesOf(form);
  return pathOf(pages, answers).flatMap((index) => (pages[index]?.items ?? []).filter(isQuestion));
}

function emailOf(form: FormRecord, { as, email }: Submission): string | null {
  if (form.emailCollection === 'DO_NOT_COLLECT') return null;
  return (form.emailCollection === 'VERIFIED' ? as : (email ?? as)) ?? '';
}

function emailProblems(form: FormRecord, email: string | null): Problem[] {
  if (email === null || form.emailCollection === 'VERIFIED') return [];
  const message =
    email === '' ? 'This is a required question' : textProblem({ test: 'email', help: '' }, email);
  return message ? [{ item: null, title: 'Email', message }] : [];
}

function newResponse(core: Core, form: FormRecord): ResponseRecord {
  const response: ResponseRecord = {
    id: `2_ABaOnu${randomText(core.state, WEB_SAFE, 70)}`,
    timestamp: core.state.now,
    email: null,
    signedIn: null,
    answers: {},
    grades: {},
  };
  form.responses.push(response);
  return response;
}

/**
 * A script submits a response: stored and written to the response tab, but no trigger fires (TR-13) and neither rules
 * nor required questions are looked at (unconfirmed). Throws where Google does (FM-19, FM-21).
 */
export function submitByScript(core: Core, form: FormRecord, answers: Answers): ResponseRecord {
  if (!form.published || !form.accepting) {
    throw new ServiceException('This form is not currently accepting responses.');
  }
  if (form.limitOne || form.emailCollection !== 'DO_NOT_COLLECT') throw invalidData();
  const response = newResponse(core, form);
  for (const [item, answer] of Object.entries(answers)) {
    if (!isBlank(answer)) response.answers[item] = structuredClone(answer);
  }
  writeResponse(core, form, response);
  return response;
}
