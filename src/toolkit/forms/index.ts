import type { FormDefinition, FormId } from '../form';
import { applicationForm } from './application';
import { industryForm } from './industry';
import { partnerFeedbackForm } from './partner-feedback';
import { registrationForm } from './registration';
import { releaseForm } from './release';
import { studentFeedbackForm } from './student-feedback';

/** The six forms, in the order of the stages that need them. */
export const forms: readonly FormDefinition[] = [
  industryForm,
  applicationForm,
  registrationForm,
  releaseForm,
  studentFeedbackForm,
  partnerFeedbackForm,
];

/** The form with this id; every `FormId` has one. */
export function formOf(id: FormId): FormDefinition {
  const form = forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`There is no form "${id}".`);
  return form;
}
