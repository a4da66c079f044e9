import { ServiceException } from '../../kernel/errors';
import { blobOf } from '../../utilities/blob';
import { domainOf, formatAddress, sameAddress } from '../address';
import { keepAttachment } from '../attachments';
import type { Letter } from '../letter';
import type { AttachmentRecord } from '../state';
import type { Account } from './account';

/** Options of sending and drafting as a script gives them. */
export interface MailOptions {
  attachments?: unknown;
  bcc?: unknown;
  cc?: unknown;
  from?: unknown;
  htmlBody?: unknown;
  inlineImages?: Record<string, unknown> | null;
  name?: unknown;
  noReply?: unknown;
  replyTo?: unknown;
  subject?: unknown;
}

/** Text of an argument that may be missing. */
export const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

/**
 * A letter from a script's arguments. `from` must be the account or one of its aliases (the error's text is unconfirmed);
 * with `noReply` a school's account sends from `noreply@` its domain, a consumer's as always. Without a body the plain part
 * comes from the HTML.
 */
export function letterFrom(
  account: Account,
  mail: { to: unknown; subject: unknown; body: unknown },
  options: MailOptions = {},
): Letter {
  const html = textOf(options.htmlBody);
  const body = textOf(mail.body);
  return {
    from: senderFrom(account, options),
    to: textOf(mail.to),
    cc: textOf(options.cc),
    bcc: textOf(options.bcc),
    replyTo: textOf(options.replyTo),
    subject: textOf(mail.subject),
    ...(body === '' && html !== '' ? {} : { text: body }),
    html,
    attachments: [
      ...attachmentsFrom(account, options.attachments),
      ...imagesFrom(account, options.inlineImages),
    ],
  };
}

function senderFrom(account: Account, options: MailOptions): string {
  const { mailbox } = account;
  const name = textOf(options.name) || mailbox.name;
  if (options.noReply === true && account.core.state.edition === 'education') {
    return formatAddress({ name, address: `noreply@${domainOf(mailbox.address)}` });
  }
  const given = textOf(options.from);
  if (given === '') return formatAddress({ name, address: mailbox.address });
  const own = [mailbox.address, ...mailbox.aliases].find((address) => sameAddress(address, given));
  if (!own) throw new ServiceException(`Invalid argument: ${given}`);
  return formatAddress({ name, address: own });
}

function attachmentsFrom(account: Account, given: unknown): AttachmentRecord[] {
  if (given === undefined || given === null) return [];
  return (Array.isArray(given) ? given : [given]).map((item) => keep(account, item, 'attachments'));
}

function imagesFrom(account: Account, given: Record<string, unknown> | null | undefined): AttachmentRecord[] {
  return Object.entries(given ?? {}).map(([contentId, item]) =>
    keep(account, item, 'inlineImages', contentId),
  );
}

function keep(account: Account, item: unknown, argument: string, contentId?: string): AttachmentRecord {
  if (typeof item !== 'object' || item === null || !('getBlob' in item)) {
    throw new ServiceException(`Invalid argument: ${argument}`);
  }
  const blob = blobOf(item);
  return keepAttachment(account.core, {
    name: blob.getName() ?? contentId ?? 'noname',
    type: blob.getContentType() ?? 'application/octet-stream',
    bytes: blob.bytes,
    ...(contentId === undefined ? {} : { contentId }),
  });
}
