import { type FormId, formIds } from '../toolkit/form';
import { formMemories } from './personal-links';
import type { Change, MicroInternshipRow } from './records';

/** Columns of the Micro-internships tab in which each form's id and link stand. */
const columns = {
  industry: ['industryFormId', 'industryFormLink'],
  application: ['applicationFormId', 'applicationFormLink'],
  registration: ['registrationFormId', 'registrationFormLink'],
  release: ['releaseFormId', 'releaseFormLink'],
  'student-feedback': ['feedbackFormId', 'feedbackFormLink'],
  'partner-feedback': ['partnerFeedbackFormId', 'partnerFeedbackFormLink'],
} as const satisfies Record<FormId, readonly [keyof MicroInternshipRow, keyof MicroInternshipRow]>;

export const formIdIn = (row: MicroInternshipRow, form: FormId): string => row[columns[form][0]];
export const formLinkIn = (row: MicroInternshipRow, form: FormId): string => row[columns[form][1]];

/** A form whose link is not noted was left half-built by a run that ended early. */
export const isBuilt = (row: MicroInternshipRow, form: FormId): boolean =>
  formIdIn(row, form) !== '' && formLinkIn(row, form) !== '';

/** The forms that a micro-internship has, with their ids. */
export const formsIn = (row: MicroInternshipRow): { form: FormId; formId: string }[] =>
  formIds.map((form) => ({ form, formId: formIdIn(row, form) })).filter(({ formId }) => formId !== '');

/** What the row says of a form. */
export const formCells = (form: FormId, id: string, link: string): Change<'micro-internships'>['values'] => ({
  [columns[form][0]]: id,
  [columns[form][1]]: link,
});

/** Whether sending anybody to the form would be in vain. */
export const isShut = (row: MicroInternshipRow, form: FormId): boolean => {
  const access = formMemories(row.formItems)[form]?.access;
  return access === 'not published' || access === 'closed' || access === 'unreachable';
};
