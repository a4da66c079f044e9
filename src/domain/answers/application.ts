import { applicationForm } from '../../toolkit/forms/application';
import { languages } from '../../toolkit/language';
import type { ApplicationRow, Change, MicroInternshipRow } from '../records';
import { liveFlagsOf } from '../screening/eligibility';
import type { Settings } from '../settings';
import type { FormAnswer } from './answer';
import { AnswerReader } from './reader';
import { isLater, isTaken, responsesTo, withResponse } from './responses';
import { type Addition, type AnswerResult, blankRow, changesOf, joinFlags, known, taken } from './result';

export interface ApplicationContext {
  /** The micro-internship whose form it is. */
  row: MicroInternshipRow;
  /** All that share the form, this one included. */
  offerings: readonly MicroInternshipRow[];
  /** Everybody who has applied for one of them. */
  applications: readonly ApplicationRow[];
  settings: Settings;
  newId: () => string;
  newToken: () => string;
}

/**
 * Stage 3: one row per offering that the student put in order. Of several applications of one school address for one
 * offering the latest counts and the earlier is kept, replaced; once an outcome was told, the one it was told for stands.
 */
export function applicationAnswer(answer: FormAnswer, context: ApplicationContext): AnswerResult {
  const { applications, offerings } = context;
  const mine = applications.filter((one) =>
    responsesTo(one.responseIds, 'application').includes(answer.responseId),
  );
  if (mine.some((one) => isTaken(one.responseIds, answer))) return known();
  const reader = new AnswerReader(answer, applicationForm);
  const person = personValues(reader);
  const ranks = ranksOf(reader, context);
  const result = {
    changes: [] as Change[],
    additions: [] as Addition[],
    alerts: [] as string[],
    notes: [] as string[],
  };
  const flags = new Set(reader.flags);
  for (const [offeringId, rank] of ranks) {
    const offering = offerings.find((one) => one.id === offeringId) as MicroInternshipRow;
    const values = { ...person, offeringRank: rank, submitted: answer.submittedAt };
    const own = [...reader.flags, ...flagsFor(values, offering, context)];
    for (const flag of own) flags.add(flag);
    const edited = mine.find((one) => one.microInternshipId === offeringId);
    if (edited) edit(result, edited, values, answer, own);
    else add(result, offering, values, answer, own, context);
  }
  moveBehind(result, person, ranks, answer, context);
  for (const dropped of mine.filter((one) => !ranks.has(one.microInternshipId)))
    drop(result, dropped, answer);
  return taken({ ...result, flags: [...flags] });
}

type Result = Pick<AnswerResult, 'changes' | 'additions' | 'alerts' | 'notes'>;

function personValues(reader: AnswerReader): Partial<ApplicationRow> {
  const age = reader.choice('age');
  const adult = age === '18-or-older' ? true : age === '13-17' ? false : null;
  const schoolMail = reader.mail('school-mail');
  const guardianMail = reader.mail('guardian-mail');
  const language = (id: string) => {
    const said = reader.choice(id);
    return languages.find((one) => one === said) ?? '';
  };
  const canAttend = reader.choice('can-attend');
  const agreed = reader.allOf('agreements');
  return {
    schoolMail,
    firstName: reader.line('first-name'),
    lastName: reader.line('last-name'),
    nameUsed: reader.line('name-used'),
    grade: reader.line('grade'),
    school: reader.line('school'),
    studentLanguage: language('language'),
    adult,
    guardianName: reader.line('guardian-name'),
    guardianMail,
    guardianPhone: reader.line('guardian-phone'),
    guardianLanguage: language('guardian-language'),
    why: reader.text('why'),
    partnerQuestion: reader.text('partner-question'),
    experience: reader.text('experience'),
    firstTime: reader.yes('first-time'),
    canAttend,
    attendanceProblem: reader.line('date-problem'),
    technology: reader.list('technology').join(', '),
    accommodations: reader.text('accommodations'),
    agreed,
  };
}

/** What is odd about the application for one of the offerings; the same rules as are looked at until it is decided. */
const flagsFor = (
  values: Partial<ApplicationRow>,
  offering: MicroInternshipRow,
  { settings }: ApplicationContext,
): string[] =>
  liveFlagsOf({ ...blankRow('applications'), ...values }, offering, settings).map(({ flag }) => flag);

/** Wanted offerings with their rank; who ranks nothing, or is not asked to, wants the form's own. */
function ranksOf(reader: AnswerReader, { row, offerings }: ApplicationContext): Map<string, number | null> {
  const ranking = Object.entries(reader.grid('ranking'));
  const ids = new Set(offerings.map(({ id }) => id));
  if (ranking.some(([id]) => !ids.has(id))) reader.flag('ranking names something that is not offered');
  const ranked = ranking.filter(([id]) => ids.has(id)).map(([id, place]) => [id, Number(place)] as const);
  const places = ranked.map(([, place]) => place);
  if (new Set(places).size < places.length) reader.flag('ranking has one place twice');
  if (ranked.length > 0) return new Map([...ranked].sort(([, a], [, b]) => a - b));
  if (offerings.length > 1) reader.flag('nothing was ranked');
  return new Map([[row.id, offerings.length > 1 ? null : 1]]);
}

function add(
  result: Result,
  offering: MicroInternshipRow,
  values: Partial<ApplicationRow>,
  answer: FormAnswer,
  odd: readonly string[],
  { applications, newId, newToken }: ApplicationContext,
): void {
  const id = newId();
  const standing = applications.filter(
    (one) =>
      one.microInternshipId === offering.id &&
      one.replacedBy === '' &&
      values.schoolMail !== '' &&
      one.schoolMail.toLowerCase() === values.schoolMail,
  );
  const flags = [...odd];
  const stays = standing.find((one) => one.outcome !== '' || isLater(one.submitted, answer.submittedAt));
  if (stays) {
    flags.push('another application of the same address stands');
    result.notes.push(`${id} is a second application beside ${stays.id}, which stands.`);
    if (stays.outcome !== '')
      result.alerts.push(`${id} came in after the outcome of ${stays.id} was told; ${stays.id} stands.`);
  }
  for (const earlier of stays ? [] : standing) {
    flags.push('replaces an earlier application of the same address');
    result.changes.push(
      ...changesOf('applications', earlier, {
        replacedBy: id,
        flags: joinFlags(earlier.flags, ['replaced by a later application']),
      }),
    );
    result.notes.push(`${id} replaces ${earlier.id}.`);
    if (earlier.decision !== '')
      result.alerts.push(`${earlier.id} had been decided and is replaced by ${id}: decide again.`);
  }
  if (hasNamesake(applications, offering.id, values)) flags.push('same name as another application');
  result.additions.push({
    tab: 'applications',
    row: {
      ...blankRow('applications'),
      ...values,
      id,
      microInternshipId: offering.id,
      microInternship: offering.title,
      flags: joinFlags('', flags),
      replacedBy: stays?.id ?? '',
      registrationToken: newToken(),
      registrationStatus: 'not asked',
      releaseToken: newToken(),
      releaseStatus: 'not asked',
      feedbackToken: newToken(),
      feedbackStatus: 'not asked',
      badgeStatus: 'not earned',
      responseIds: withResponse('', answer),
    },
  });
  result.notes.push(`${id} applied for ${offering.id}.`);
}

/**
 * An earlier answer of the same address asked for offerings that this one leaves out. Nothing is dropped for that: who
 * wanted to add one is as likely as who changed their mind. They come after what this answer puts in order.
 */
function moveBehind(
  result: Result,
  { schoolMail }: Partial<ApplicationRow>,
  ranks: ReadonlyMap<string, number | null>,
  answer: FormAnswer,
  { applications, offerings }: ApplicationContext,
): void {
  const ids = new Set(offerings.map(({ id }) => id));
  const left = applications
    .filter(
      (one) =>
        schoolMail !== '' &&
        one.schoolMail.toLowerCase() === schoolMail &&
        ids.has(one.microInternshipId) &&
        !ranks.has(one.microInternshipId) &&
        one.replacedBy === '' &&
        one.outcome === '' &&
        isLater(answer.submittedAt, one.submitted) &&
        !responsesTo(one.responseIds, 'application').includes(answer.responseId),
    )
    .sort((a, b) => (a.offeringRank ?? 1e6) - (b.offeringRank ?? 1e6));
  const last = Math.max(0, ...[...ranks.values()].map((rank) => rank ?? 0));
  for (const [index, row] of left.entries()) {
    const flags = joinFlags(row.flags, ['ranked in an earlier answer of the same address']);
    result.changes.push(...changesOf('applications', row, { offeringRank: last + index + 1, flags }));
    result.notes.push(`${row.id} comes after what the same address asks for now.`);
  }
}

/** Perhaps one student with two addresses: shown to a person, never joined by name. */
function hasNamesake(
  applications: readonly ApplicationRow[],
  offeringId: string,
  { firstName = '', lastName = '', schoolMail }: Partial<ApplicationRow>,
): boolean {
  const name = `${firstName} ${lastName}`.toLowerCase();
  return applications.some(
    (one) =>
      one.microInternshipId === offeringId &&
      one.replacedBy === '' &&
      one.schoolMail.toLowerCase() !== schoolMail &&
      `${one.firstName} ${one.lastName}`.toLowerCase() === name,
  );
}

/** Who somebody is and where mail goes stays as it was once mails were built on it. */
const fixedOnceTold = [
  'schoolMail',
  'firstName',
  'lastName',
  'adult',
  'guardianName',
  'guardianMail',
] as const;

function edit(
  result: Result,
  row: ApplicationRow,
  values: Partial<ApplicationRow>,
  answer: FormAnswer,
  odd: readonly string[],
): void {
  const taken: Partial<ApplicationRow> = { ...values };
  if (row.outcome !== '' || row.releaseStatus !== 'not asked') {
    const held = fixedOnceTold.filter((column) => values[column] !== row[column]);
    for (const column of held) delete taken[column];
    if (held.length > 0)
      result.alerts.push(
        `${row.id} changed the application after the outcome was told. Name and addresses were left as they were; see response ${answer.responseId}.`,
      );
  }
  result.changes.push(
    ...changesOf('applications', row, {
      ...taken,
      flags: joinFlags(flagsBesideOthers(row.flags), odd),
      responseIds: withResponse(row.responseIds, answer),
    }),
  );
  result.notes.push(`${row.id} was changed by the applicant.`);
}

/** Flags about other applications; those about the answer itself are made anew when it is edited. */
const flagsBesideOthers = (flags: string): string =>
  flags
    .split(';')
    .filter((flag) => / application$| application of the same address/.test(flag))
    .join(';');

/** An edited answer that no longer asks for an offering takes that application back. */
function drop(result: Result, row: ApplicationRow, answer: FormAnswer): void {
  const told = row.outcome !== '';
  result.changes.push(
    ...changesOf('applications', row, {
      ...(told ? {} : { outcome: 'withdrawn' }),
      responseIds: withResponse(row.responseIds, answer),
    }),
  );
  result.notes.push(`${row.id} was taken back by the applicant.`);
  if (told) result.alerts.push(`${row.id} was taken back by the applicant after the outcome was told.`);
}
