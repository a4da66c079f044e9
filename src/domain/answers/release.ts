import { releaseForm } from '../../toolkit/forms/release';
import { languages } from '../../toolkit/language';
import { dateFrom, dateOfInstant } from '../dates';
import { askedOf } from '../guardians';
import { versionRead } from '../notice';
import type { ApplicationRow, MicroInternshipRow } from '../records';
import type { FormAnswer } from './answer';
import { answerWords, personOf } from './person';
import { AnswerReader } from './reader';
import { responsesTo, withResponse } from './responses';
import { type AnswerResult, changesOf, joinFlags, taken, unmatched } from './result';

export interface ReleaseContext {
  row: MicroInternshipRow;
  applications: readonly ApplicationRow[];
  /** The tracker's zone: the day of signing is checked in it. */
  zone: string;
  /** Version of the notice that stood in the form; by default the micro-internship's. */
  noticeVersion?: string;
}

/**
 * Stage 8: a family's consents. A no is an answer and is always taken; a yes counts only with a signature, from the
 * person who may sign (the guardian; the student of 18 or older), under the name of the right student. A consent that
 * was not given in words is a no.
 */
export function releaseAnswer(answer: FormAnswer, context: ReleaseContext): AnswerResult {
  const reader = new AnswerReader(answer, releaseForm);
  const mayTakePart = reader.yes('may-take-part');
  const match = personOf(answer, 'releaseToken', context.row, context.applications);
  if ('result' in match) return withUrgentNo(match.result, mayTakePart);
  const { application } = match;
  const why =
    mayTakePart === false ? '' : whyNotValid(reader, application, mayTakePart, context.applications);
  if (why !== '') {
    return unmatched(
      `${answerWords(answer)} for ${application.id} does not count: ${why}. It is kept in the form; ask the family again.`,
    );
  }
  const consents = mayTakePart ? consentsOf(reader) : noConsents;
  checkDetails(reader, application, answer, context);
  const adult = application.adult === true;
  const values: Partial<ApplicationRow> = {
    releaseStatus: 'answered',
    releaseAnswered: answer.submittedAt,
    releaseLanguage: languages.find((language) => language === reader.choice('language')) ?? '',
    mayTakePart,
    ...consents,
    releaseDuration: reader.choice('duration'),
    signedBy: reader.line('signature'),
    signerRelation: adult ? 'student, 18 or older' : reader.choice('relation') || 'parent or guardian',
    signedOn: signedOn(reader, answer, context.zone),
    noticeVersion: versionRead(context.noticeVersion ?? context.row.noticeVersion, reader.choice('language')),
    responseIds: withResponse(application.responseIds, answer),
  };
  const extra: Partial<ApplicationRow> = {
    dayContact: reader.line('day-contact'),
    familyNeeds: reader.text('needs'),
    guardianPhone: reader.line('guardian-phone'),
  };
  if (application.guardianName === '') extra.guardianName = reader.line('guardian-name');
  for (const [column, value] of Object.entries(extra)) if (value) Object.assign(values, { [column]: value });
  values.flags = joinFlags(application.flags, reader.flags);
  const again = responsesTo(application.responseIds, 'release').length > 0;
  return taken({
    changes: changesOf('applications', application, values),
    flags: reader.flags,
    alerts: [
      ...(mayTakePart ? [] : [`The family of ${application.id} says no to taking part.`]),
      ...(extra.familyNeeds ? [`The family of ${application.id} named needs for taking part.`] : []),
    ],
    notes: [`The release form of ${application.id} was ${again ? 'changed' : 'answered'}.`],
  });
}

const noConsents = {
  mayBeRecorded: false,
  publication: 'website: no; social-media: no; news: no',
  shareWithPartner: false,
  quoteUse: 'none',
  badgeAccount: false,
} satisfies Partial<ApplicationRow>;

function consentsOf(reader: AnswerReader): Partial<ApplicationRow> {
  const yes = (id: string): boolean => {
    const said = reader.yes(id);
    if (said === null) reader.flag(`${id.replace(/-/g, ' ')} not answered, counted as no`);
    return said === true;
  };
  const quoteUse = reader.choice('quote-use');
  if (quoteUse === '') reader.flag('quote use not answered, counted as no');
  const places = reader.grid('publication');
  if (Object.keys(places).length < 3) reader.flag('publication not answered for each place, counted as no');
  return {
    mayBeRecorded: yes('may-be-recorded'),
    publication: ['website', 'social-media', 'news']
      .map((place) => `${place}: ${places[place] ?? 'no'}`)
      .join('; '),
    shareWithPartner: yes('share-with-partner'),
    quoteUse: quoteUse || 'none',
    // Schools without a badge service don't ask.
    badgeAccount: reader.yes('badge-account') === true,
  };
}

/** Why a yes can't count, or ''. */
function whyNotValid(
  reader: AnswerReader,
  application: ApplicationRow,
  mayTakePart: boolean | null,
  applications: readonly ApplicationRow[],
): string {
  if (mayTakePart === null) return 'it says neither yes nor no to taking part';
  if (reader.line('signature').length < 3) return 'it is not signed';
  const signers = [reader.choice('adult'), reader.choice('signer')].filter(Boolean);
  const mustSign = application.adult === true ? 'student-18' : 'guardian';
  if (signers.length === 0) return 'it does not say who signs';
  if (signers.some((signer) => signer !== mustSign)) {
    return application.adult === true
      ? 'the student is 18 or older and signs alone'
      : 'the student is under 18 by the application, so a guardian has to sign';
  }
  if (reader.has('student-name') && !isNamed(reader.line('student-name'), application, applications))
    return 'it names another student';
  return '';
}

/** Somebody who takes a consent back by answering again must be heard, even though the answer can't be taken by itself. */
function withUrgentNo(result: AnswerResult, mayTakePart: boolean | null): AnswerResult {
  if (result.kind !== 'unmatched' || mayTakePart !== false) return result;
  return {
    ...result,
    alerts: result.alerts.map((alert) => `${alert} It says no to taking part: look at it today.`),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

/**
 * Whether the typed name is the student's: it shares a word with the name, and no brother or sister is meant rather, who
 * has more of its words (a guardian who opened one child's link and wrote the other's name).
 */
function isNamed(typed: string, application: ApplicationRow, all: readonly ApplicationRow[]): boolean {
  const words = wordsOf(typed);
  const shared = (one: ApplicationRow) => {
    const known = new Set(wordsOf(`${one.firstName} ${one.lastName} ${one.nameUsed}`));
    return words.filter((word) => known.has(word)).length;
  };
  if (wordsOf(`${application.firstName} ${application.lastName} ${application.nameUsed}`).length === 0)
    return true;
  const own = shared(application);
  const siblings = all.filter(
    (one) =>
      one.id !== application.id &&
      one.microInternshipId === application.microInternshipId &&
      one.replacedBy === '' &&
      askedOf(one) === askedOf(application),
  );
  return own > 0 && siblings.every((one) => shared(one) <= own);
}

/** What is odd but not wrong: another address than the one the link went to, a day of signing that can't be. */
function checkDetails(
  reader: AnswerReader,
  application: ApplicationRow,
  answer: FormAnswer,
  { zone }: ReleaseContext,
): void {
  const mail = reader.mail('guardian-mail');
  const sentTo = (application.releaseSentTo || application.guardianMail).toLowerCase();
  if (application.adult !== true && mail !== '' && mail !== sentTo)
    reader.flag('guardian names another mail address than the one the link went to');
  const signed = dateFrom(reader.date('signed-on'));
  const submitted = dateOfInstant(answer.submittedAt, zone);
  if (signed && submitted && Math.abs(signed.until(submitted, { largestUnit: 'days' }).days) > 1)
    reader.flag('signed on another day than it was sent');
}

function signedOn(reader: AnswerReader, answer: FormAnswer, zone: string): string {
  return reader.date('signed-on') || (dateOfInstant(answer.submittedAt, zone)?.toString() ?? '');
}
