import { ServiceException } from '../kernel/errors';

/** One mailbox of an address field; `name` is `''` when there is none. */
export interface Address {
  name: string;
  address: string;
}

/**
 * The mailboxes of a field such as `"Ana, 9a" <ana@school.example>, bo@school.example`. Commas in quotes and in
 * comments do not separate. Nothing is checked: use `isValidAddress` or `checkRecipients`.
 */
export function parseAddresses(field: string): Address[] {
  return splitField(field).map(parseAddress);
}

/** `"Name" <a@b>`, or the bare address without a name. */
export const formatAddress = ({ name, address }: Address): string =>
  name ? `"${name.replace(/[\\"]/g, '\\$&')}" <${address}>` : address;

export const formatAddresses = (addresses: readonly Address[]): string =>
  addresses.map(formatAddress).join(', ');

const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const LOCAL_PART_MAX = 64;
const ADDRESS_MAX = 254;

/** Whether a bare address is one that Gmail takes: a dotted name, an @, and a domain with at least one dot. */
export function isValidAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  return (
    at > 0 &&
    local.length <= LOCAL_PART_MAX &&
    address.length <= ADDRESS_MAX &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(address.slice(at + 1))
  );
}

/**
 * All mailboxes of the given fields. Throws `Invalid email: …` for the first malformed one, and
 * `Failed to send email: no recipient` when there is none at all.
 */
export function checkRecipients(...fields: readonly string[]): Address[] {
  const addresses = checkAddresses(...fields);
  if (addresses.length === 0) throw new ServiceException('Failed to send email: no recipient');
  return addresses;
}

/** Like `checkRecipients`, but no mailbox at all is fine, as for drafts. */
export function checkAddresses(...fields: readonly string[]): Address[] {
  return fields.flatMap((field) =>
    splitField(field).map((text) => {
      const parsed = parseAddress(text);
      if (!isValidAddress(parsed.address)) throw new ServiceException(`Invalid email: ${text}`);
      return parsed;
    }),
  );
}

/** One spelling per mailbox: lower case; in gmail.com without dots and `+` tags, which lead to the same box. */
export function normaliseAddress(address: string): string {
  const plain = address.trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1);
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return plain;
  return `${plain.slice(0, at).replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}

export const sameAddress = (one: string, other: string): boolean =>
  normaliseAddress(one) === normaliseAddress(other);

/** Lower case; `''` for what is no address. */
export const domainOf = (address: string): string =>
  /@([^@]*)$/.exec(address)?.[1]?.trim().toLowerCase() ?? '';

function splitField(field: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let comment = 0;
  let angle = false;
  for (let i = 0; i < field.length; i++) {
    const char = field.charAt(i);
    if (char === '\\' && quoted) {
      part += char + field.charAt(++i);
      continue;
    }
    if (char === '"' && comment === 0) quoted = !quoted;
    else if (!quoted && char === '(') comment++;
    else if (!quoted && char === ')' && comment > 0) comment--;
    else if (!quoted && (char === '<' || char === '>')) angle = char === '<';
    if (char === ',' && !quoted && comment === 0 && !angle) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== '');
}

function parseAddress(text: string): Address {
  const angled = /^([\s\S]*?)<([^<>]*)>\s*$/.exec(text);
  if (angled) return { name: unquote((angled[1] as string).trim()), address: (angled[2] as string).trim() };
  const comment = /^(\S+)\s*\(([^()]*)\)$/.exec(text);
  if (comment) return { name: (comment[2] as string).trim(), address: comment[1] as string };
  return { name: '', address: text };
}

const unquote = (name: string): string =>
  /^"[\s\S]*"$/.test(name) ? name.slice(1, -1).replace(/\\([\s\S])/g, '$1') : name;
