import type { MessageDefinition } from '../message';
import { afterTheSessionMessages } from './after-the-session';
import { changeMessages } from './changes';
import { facilitationMessages } from './facilitation';
import { partnerMeetingMessages } from './partner-meeting';
import { partnerRecruitmentMessages } from './partner-recruitment';
import { releaseFormMessages } from './release-forms';
import { releaseForm18Messages } from './release-forms-18';
import { sessionSupportMessages } from './session-support';
import { studentCorrespondenceMessages } from './student-correspondence';
import { studentRecruitmentMessages } from './student-recruitment';
import { studentRegistrationMessages } from './student-registration';
import { teacherMessages } from './teacher';

/**
 * Every mail the product can write, in the order of the stages. A single line break stays one; a paragraph left empty by a
 * placeholder that may be empty is dropped.
 */
export const messages: readonly MessageDefinition[] = [
  ...partnerRecruitmentMessages,
  ...partnerMeetingMessages,
  ...studentRecruitmentMessages,
  ...studentCorrespondenceMessages,
  ...studentRegistrationMessages,
  ...releaseFormMessages,
  ...releaseForm18Messages,
  ...sessionSupportMessages,
  ...facilitationMessages,
  ...afterTheSessionMessages,
  ...changeMessages,
  ...teacherMessages,
];

/** The message with this id, or nothing: the Messages tab may hold a row that the toolkit does not know. */
export function messageOf(id: string): MessageDefinition | undefined {
  return messages.find((candidate) => candidate.id === id);
}
