import type { FormId } from '../../toolkit/form';
import { responsesTo } from '../answers/responses';
import { formsIn } from '../forms-of';
import { isOpen } from '../outbox';
import type { ApplicationRow, MicroInternshipRow } from '../records';
import { idsOf, isTheirs, partOf, type Rows, type Whom } from './scope';

/** Answers of one form that go: all of them, or those of one person. */
export interface FormErasure {
  form: FormId;
  formId: string;
  responses: 'all' | string[];
  /** Texts that a row of raw answers has in one of its cells when it is theirs, lower-cased. */
  marks: string[];
}

/** What lies outside of the tracker's own tabs. */
export interface Outside {
  forms: FormErasure[];
  /** Ids of drafts in the sender's mailbox. */
  drafts: string[];
  /** Ids of files in Drive that name students. */
  files: string[];
  /** Whose calendar entries go, with the next run of the account that made them. */
  applications: ApplicationRow[];
}

/** Forms that people answer about themselves or about students; the industry form is the partner's. */
const aboutStudents: readonly FormId[] = [
  'application',
  'registration',
  'release',
  'student-feedback',
  'partner-feedback',
];

export function outsideOf(whom: Whom, tracker: Rows): Outside {
  const all = tracker.rows('micro-internships');
  const rows =
    whom.kind === 'offering'
      ? [whom.row]
      : all.filter((row) => whom.applications.some((one) => one.microInternshipId === row.id));
  const forms = rows.flatMap((row) =>
    formsIn(row)
      .filter(({ form }) => aboutStudents.includes(form))
      .map(({ form, formId }) => answersOf(whom, tracker, row, form, formId))
      .filter(({ responses, marks }) => responses === 'all' || responses.length + marks.length > 0),
  );
  const mails = tracker.rows('outbox').filter((mail) => partOf(whom, mail) !== '');
  const ids = idsOf(whom);
  const applications = tracker
    .rows('applications')
    .filter((row) => (whom.kind === 'offering' ? row.microInternshipId === whom.row.id : ids.has(row.id)));
  const theirs = new Set(applications.map((row) => row.id));
  const sheets = rows.map((row) => row.runOfShowLink);
  const links = [
    ...applications.map((row) => row.certificateLink),
    ...tracker.rows('badges').flatMap((line) => (theirs.has(line.applicationId) ? [line.link] : [])),
    ...sheets,
    ...(whom.kind === 'offering' ? [whom.row.certificatesLink, whom.row.folderLink] : []),
  ];
  return {
    forms,
    drafts: mails.filter((mail) => isOpen(mail.status) && mail.draftId !== '').map((mail) => mail.draftId),
    applications,
    files: [...new Set(links.map((link) => /[-\w]{25,}/.exec(link)?.[0] ?? '').filter(Boolean))],
  };
}

function answersOf(
  whom: Whom,
  tracker: Rows,
  row: MicroInternshipRow,
  form: FormId,
  formId: string,
): FormErasure {
  const sharing = tracker
    .rows('micro-internships')
    .filter(
      (other) =>
        other.id !== row.id && other.erased === '' && formsIn(other).some((one) => one.formId === formId),
    );
  const theirs = (one: ApplicationRow) =>
    whom.kind === 'offering' ? one.microInternshipId === row.id : idsOf(whom).has(one.id);
  if (whom.kind === 'offering' && sharing.length === 0) return { form, formId, responses: 'all', marks: [] };
  const applications = tracker.rows('applications').filter(theirs);
  const staying = new Set(
    tracker
      .rows('applications')
      .filter((one) => !theirs(one) && one.erased === '')
      .flatMap((one) => responsesTo(one.responseIds, form)),
  );
  const feedback = tracker.rows('feedback').filter((one) => isTheirs(whom, one));
  const responses = [
    ...applications.flatMap((one) => responsesTo(one.responseIds, form)),
    ...(form === 'student-feedback' ? feedback.map((one) => one.responseId) : []),
  ].filter((id) => id !== '' && !staying.has(id));
  const marks = applications.flatMap((one) => [
    one.registrationToken,
    one.releaseToken,
    one.feedbackToken,
    ...(staying.size === 0 || whom.kind === 'person' ? [one.schoolMail] : []),
  ]);
  return {
    form,
    formId,
    responses: [...new Set(responses)],
    marks: [...new Set(marks.map((mark) => mark.trim().toLowerCase()).filter(Boolean))],
  };
}
