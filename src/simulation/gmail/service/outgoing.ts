import { ServiceException } from '../../kernel/errors';
import { spend } from '../../kernel/quota';
import { checkAddresses, checkRecipients } from '../address';
import { send } from '../deliver';
import { createDraft } from '../drafts';
import type { Letter } from '../letter';
import { written } from '../letter';
import {
  MAX_ATTACHMENTS,
  MAX_ATTACHMENTS_BYTES,
  MAX_BODY_BYTES,
  MAX_RECIPIENTS,
  MAX_SUBJECT_CHARACTERS,
  recipientQuota,
} from '../limits';
import type { DraftRecord, MessageRecord } from '../state';
import type { Account } from './account';

/** Sends what a script wrote, within the limits of a message and of the day (GM-12, GM-13). */
export function sendLetter(account: Account, letter: Letter): MessageRecord {
  spendRecipients(account, letter);
  return send(account.core, account.user, letter);
}

/** Drafts what a script wrote; that it may lack a recipient, and that the other limits hold already, is unconfirmed. */
export function draftLetter(account: Account, letter: Letter): DraftRecord {
  checkLetter(account, letter);
  return createDraft(account.core, account.user, letter);
}

/** Takes a letter's recipients off the day's quota, or throws and takes nothing. */
export function spendRecipients(account: Account, letter: Letter): void {
  checkLetter(account, letter);
  const recipients = checkRecipients(...addressFields(letter));
  spend(account.core.state, account.user, recipientQuota, recipients.length);
}

/** Throws Google's error for what is wrong with a letter, apart from a missing recipient. */
export function checkLetter(account: Account, letter: Letter): void {
  if (letter.subject.length > MAX_SUBJECT_CHARACTERS)
    throw new ServiceException('Argument too large: subject');
  const addresses = checkAddresses(...addressFields(letter));
  checkAddresses(letter.replyTo ?? '');
  if (addresses.length > MAX_RECIPIENTS) {
    throw new ServiceException('Limit Exceeded: Email Recipients Per Message.');
  }
  const { plain, html } = written(letter);
  const limit = MAX_BODY_BYTES[account.core.state.edition];
  if (Buffer.byteLength(plain) > limit || Buffer.byteLength(html) > limit) {
    throw new ServiceException('Limit Exceeded: Email Body Size.');
  }
  const files = letter.attachments ?? [];
  if (files.length > MAX_ATTACHMENTS) {
    throw new ServiceException('Limit Exceeded: Email Attachments Per Message.');
  }
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > MAX_ATTACHMENTS_BYTES) {
    throw new ServiceException('Limit Exceeded: Email Total Attachments Size.');
  }
}

const addressFields = ({ to, cc, bcc }: Letter): string[] => [to, cc ?? '', bcc ?? ''];
