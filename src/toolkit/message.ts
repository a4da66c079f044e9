import type { Localized } from './language';
import type { StageId } from './stage';

/** Who a message goes to; decides salutation, language and the address used. */
export type Audience = 'partner' | 'student' | 'guardian' | 'teacher' | 'counsellor';

/** Order of sending when the day's quota is short: lower numbers leave first. */
export const priorities = {
  alert: 0,
  'session day': 1,
  decision: 2,
  reminder: 3,
  invitation: 4,
} as const;
export type Priority = keyof typeof priorities;

/** A mail template: plain text with light Markdown (bold, lists, links) and `{{placeholders}}`. */
export interface MessageDefinition {
  /** kebab-case, the name in the Messages tab. */
  id: string;
  stage: StageId | 'any';
  audience: Audience;
  /** Waits for a person's yes before it leaves, whatever the policy. */
  approval: boolean;
  priority: Priority;
  subject: Localized;
  body: Localized;
  /** What the message is for, shown to the teacher who edits it. */
  purpose: Localized;
}
