import type { FormAnswer } from '../domain/answers/answer';
import { applicationAnswer } from '../domain/answers/application';
import { feedbackAnswer } from '../domain/answers/feedback';
import { industryAnswer } from '../domain/answers/industry';
import { partnerFeedbackAnswer } from '../domain/answers/partner-feedback';
import { registrationAnswer } from '../domain/answers/registration';
import { releaseAnswer } from '../domain/answers/release';
import type { AnswerResult } from '../domain/answers/result';
import { formMemories } from '../domain/personal-links';
import type { MicroInternshipRow } from '../domain/records';
import { fill } from '../domain/render';
import { formHost } from '../domain/round';
import { parseSessions } from '../domain/sessions';
import { readAnswers } from '../google/forms';
import { newId, newToken } from '../google/identifiers';
import { sendAlert } from '../google/mail';
import type { FormId } from '../toolkit/form';
import type { MessageDefinition } from '../toolkit/message';
import { messageOf } from '../toolkit/messages';
import { definitionFor, partnerToken } from './forms';
import type { Work } from './session';

/** What one answer means; the rows are looked at as they are after the answers before it. Only the tabs it needs are read. */
function resultOf(work: Work, row: MicroInternshipRow, answer: FormAnswer): AnswerResult {
  const { snapshot } = work;
  const partner = () => snapshot.partners.find((one) => one.id === row.partnerId);
  switch (answer.form) {
    case 'industry':
      return industryAnswer(answer, row, partner(), { zone: snapshot.settings.zone });
    case 'application':
      return applicationAnswer(answer, {
        row,
        offerings: offeringsIn(work, row),
        applications: snapshot.applications,
        settings: snapshot.settings,
        newId: () => newId('A'),
        newToken,
      });
    case 'registration':
      return registrationAnswer(answer, { row, applications: snapshot.applications });
    case 'release':
      return releaseAnswer(answer, {
        row,
        applications: snapshot.applications,
        zone: snapshot.settings.zone,
      });
    case 'student-feedback':
      return feedbackAnswer(answer, {
        row,
        applications: snapshot.applications,
        feedback: snapshot.feedback,
        newId: () => newId('F'),
        language: snapshot.settings.language,
      });
    case 'partner-feedback':
      return partnerFeedbackAnswer(answer, {
        row,
        partner: partner(),
        token: partnerToken(work, row.id),
        feedback: snapshot.feedback,
        newId: () => newId('F'),
        today: work.at.today.toString(),
      });
  }
}

/** What students put in order in the application form, the one that looks after it included; not what is cancelled. */
const offeringsIn = ({ snapshot }: Work, row: MicroInternshipRow): MicroInternshipRow[] =>
  snapshot.microInternships.filter(
    (one) =>
      one.id === row.id ||
      (one.applicationFormId === row.applicationFormId &&
        (one.status === 'running' || one.status === 'finished')),
  );

/** Answers are looked for again this far back; which are known is told by their response ids. */
const OVERLAP_MS = 10 * 60_000;

const formsOf = (row: MicroInternshipRow): [FormId, string][] => [
  ['industry', row.industryFormId],
  ['application', row.applicationFormId],
  ['registration', row.registrationFormId],
  ['release', row.releaseFormId],
  ['student-feedback', row.feedbackFormId],
  ['partner-feedback', row.partnerFeedbackFormId],
];

/** Reads the new answers of every open form; gives how many were taken in. Doing it again changes nothing. */
export function readAllAnswers(work: Work, hasTime: () => boolean): number {
  const started = work.now;
  const since = sinceOf(work);
  let taken = 0;
  let isComplete = true;
  const read = new Set<string>();
  for (const row of work.snapshot.microInternships) {
    if (row.status !== 'running' && row.status !== 'finished' && row.status !== 'cancelled') continue;
    for (const [form, formId] of formsOf(row)) {
      if (row.status === 'cancelled' && isClosed(row, form)) continue;
      if (formId === '' || read.has(formId) || !hasTime() || !isOpen(work, row, form)) continue;
      read.add(formId);
      const isRead = work.attempt(() => {
        taken += readForm(work, ownerOf(work, row, form), form, formId, since);
      });
      isComplete &&= isRead;
    }
  }
  if (hasTime() && isComplete) work.memory.set({ answersSeen: started.toString() });
  return taken;
}

/** Reads the new answers of one form, or of every form when no micro-internship knows it. */
export function readAnswersOf(work: Work, formId: string): number {
  for (const row of work.snapshot.microInternships) {
    const found = formsOf(row).find(([, id]) => id !== '' && id === formId);
    if (found) return readForm(work, ownerOf(work, row, found[0]), found[0], formId, sinceOf(work));
  }
  return readAllAnswers(work, () => true);
}

/** An application form that several share is looked after by one of them. */
const ownerOf = ({ snapshot }: Work, row: MicroInternshipRow, form: FormId): MicroInternshipRow =>
  form === 'application' ? formHost(row, snapshot.microInternships) : row;

/** What came in just before a cancellation closed the form is read once more. */
const isClosed = (row: MicroInternshipRow, form: FormId): boolean =>
  formMemories(row.formItems)[form]?.cancelled === true ||
  (form === 'application' && row.applicationFormState === 'closed');

const sinceOf = ({ memory }: Work): number => (Date.parse(memory.get('answersSeen')) || 0) - OVERLAP_MS;

/** The industry form is read until it is answered (and after, for edits, until the sessions are over), and so on. */
function isOpen({ at }: Work, row: MicroInternshipRow, form: FormId): boolean {
  const { sessions } = parseSessions(row.sessions);
  const last = sessions[sessions.length - 1]?.date;
  const daysAfter = last ? at.daysSince(last) : 0;
  return form === 'student-feedback' || form === 'partner-feedback' ? daysAfter < 60 : daysAfter <= 0;
}

function readForm(
  work: Work,
  row: MicroInternshipRow,
  form: FormId,
  formId: string,
  sinceMs: number,
): number {
  const memory = formMemories(row.formItems)[form];
  if (!memory) return 0;
  const known = work.memory.get('oddAnswers');
  const odd = new Set(known.split(' ').filter(Boolean));
  let taken = 0;
  for (const answer of readAnswers(definitionFor(work.snapshot, form), formId, memory, sinceMs)) {
    const seen = `${answer.responseId}@${answer.submittedAt}`;
    if (odd.has(seen)) continue;
    const result = resultOf(work, row, answer);
    if (result.kind === 'known') continue;
    for (const { tab, id, values } of result.changes) work.change(tab, id, values);
    for (const { tab, row: added } of result.additions) work.tracker.append(tab, [added]);
    for (const note of result.notes) work.log('Answer to a form', note, row.id, answer.responseId);
    tellTeacher(work, row.title, result);
    if (result.kind === 'unmatched') odd.add(seen);
    taken++;
  }
  if (taken > 0) {
    work.save();
    work.tracker.flush();
    const oddAnswers = [...odd].slice(-KEPT_ODD_ANSWERS).join(' ');
    if (oddAnswers !== known) work.memory.set({ oddAnswers });
  }
  return taken;
}

/** So many answers that belonged to nobody are remembered, so that each is reported once. */
const KEPT_ODD_ANSWERS = 60;

/** What the teacher has to know at once; words given in confidence go into this mail and nowhere else. */
function tellTeacher(work: Work, title: string, { alerts, confidential }: AnswerResult): void {
  const to = work.snapshot.settings.text('teacherMail');
  if (alerts.length > 0) sendAlert(to, work.say('answer-needs-a-look', { title }), alerts.join('\n'));
  for (const safetyAnswer of confidential) {
    const { subject, body } = safetyAlert(work, { title, safetyAnswer });
    const { bodyText } = require('../domain/markdown') as typeof import('../domain/markdown');
    sendAlert(to, subject, bodyText(body));
  }
}

/** The alert as the school words it; as the toolkit words it when that text cannot be used, for it must not fail. */
function safetyAlert(
  work: Work,
  told: { title: string; safetyAnswer: string },
): { subject: string; body: string } {
  const { settings, messages, trackerLink } = work.snapshot;
  const { language } = settings;
  const values = {
    ...told,
    trackerLink,
    teacherName: settings.text('teacherName'),
    schoolName: settings.text('organisation'),
  };
  const typed = messages.find((row) => row.message === 'safety-alert' && row.language === language);
  const own = messageOf('safety-alert') as MessageDefinition;
  const tries = [typed, { subject: own.subject[language], body: own.body[language] }];
  for (const text of tries) {
    const filled = text && fill({ ...text, audience: 'teacher' }, values, language);
    if (filled?.ok && filled.body.includes(told.safetyAnswer)) return filled;
  }
  return { subject: own.subject[language].replace('{{title}}', told.title), body: told.safetyAnswer };
}
