import { EMAIL_REGEX } from 'valibot';

/** Whether a text is one mail address, by the rule the contract checks with. */
export const isMail = (text: string): boolean => EMAIL_REGEX.test(text.trim());
