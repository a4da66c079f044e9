import { isMailAddress } from './settings';

/** Headers by lower-case name; '' where a mail has none. */
export type Headers = Readonly<Record<string, string>>;

export interface ReceivedText {
  from: string;
  subject: string;
  text: string;
  headers: Headers;
}

/**
 * What a delivery report says: `hard` never again, `soft` another try, `blocked` refused for what or who we are. A mail
 * that is `delayed` is still being tried by the mail services, one that is `delivered` has arrived: neither came back.
 */
export interface Bounce {
  kind: 'hard' | 'soft' | 'blocked' | 'delayed' | 'delivered';
  /** Addresses that could not be reached, lower-cased, as far as the report names them. */
  addresses: string[];
  /** Enhanced status like 5.1.1; '' when the report has none. */
  code: string;
}

const MAIL = String.raw`[^\s@<>"'(),;:\[\]]+@[^\s@<>"'(),;:\[\]]+[^\s@<>"'(),;:\[\].]`;

/** The bare address of a From header, lower-cased. */
export function addressIn(from: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from;
  return (new RegExp(MAIL).exec(inBrackets)?.[0] ?? inBrackets.trim()).toLowerCase();
}

/** Whether a mail is a report about mail that could not be delivered, and what it says. */
export function bounceIn(mail: ReceivedText): Bounce | null {
  if (!isReport(mail)) return null;
  const text = reportPart(mail.text);
  const code = codeIn(text) || codeIn(mail.subject);
  return { kind: kindOf(code, mail.subject, text), addresses: addressesIn(mail, text), code };
}

/**
 * An empty Return-Path alone is no sign, since absence notices have it too; a read receipt is a multipart/report as well.
 */
function isReport({ from, subject, text, headers }: ReceivedText): boolean {
  const sender = addressIn(from);
  if (/^(mailer-daemon|postmaster|mail-daemon|mailerdaemon)(@|$)/.test(sender)) return !isReceipt(headers);
  if ((headers['x-failed-recipients'] ?? '') !== '') return true;
  const type = headers['content-type'] ?? '';
  if (/multipart\/report/i.test(type))
    return /delivery-status/i.test(type) || (!isReceipt(headers) && hasCode(text));
  const isNobody = /^\s*<\s*>\s*$/.test(headers['return-path'] ?? '');
  return (
    isNobody &&
    /undeliver|delivery (status|failure|has failed)|returned mail|failure notice|no se pudo entregar|no entregado/i.test(
      subject,
    )
  );
}

const isReceipt = (headers: Headers): boolean =>
  /disposition-notification/i.test(headers['content-type'] ?? '');
const hasCode = (text: string): boolean => codeIn(reportPart(text)) !== '';

/** The report without the mail of ours that it holds. */
function reportPart(text: string): string {
  const ours =
    /^-{2,}\s*(original message|forwarded message|message header|this is a copy of|included is a copy)/im.exec(
      text,
    );
  return ours && ours.index > 0 ? text.slice(0, ours.index) : text;
}

function codeIn(text: string): string {
  const status = /^\s*status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1];
  const inWords = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(text)?.[1];
  if (status && !/^2/.test(status)) return status;
  if (inWords) return inWords;
  const reply = /(?:^|[\s#:;])([45])[0-5]\d(?=[ -][\p{L}<#])/mu.exec(text)?.[1];
  return reply ? `${reply}.0.0` : '';
}

const blockedWords =
  /\bspam\b|blocked|blacklist|blocklist|denylist|reputation|policy (reasons|violation|rejection)|unsolicited|dmarc|not authorized to send|access denied|bloquead/i;
const delayWords =
  /\(delay\)|delayed|will (be )?retr|try again|temporar|still (trying|being retried)|has not (yet )?been delivered|incomplete|demorad|retrasad|se volver[aá] a intentar/i;
const failureSubject =
  /failure|failed|undeliver|returned|returning|rejected|not delivered|could not be|no se (pudo|ha podido)|no entregado|devuelto|rechazad|error de entrega/i;
const delaySubject =
  /\(delay\)|delayed|still being retried|warning|has not (yet )?been delivered|retrasad|demorad|advertencia/i;

/** The part for machines says it outright (RFC 3464); people's words are read where it is not in the text. */
function actionIn(text: string): 'failed' | 'delayed' | 'delivered' | '' {
  const actions = [...text.matchAll(/^\s*action:\s*(\w+)/gim)].map((match) =>
    (match[1] as string).toLowerCase(),
  );
  if (actions.includes('failed')) return 'failed';
  if (actions.includes('delayed')) return 'delayed';
  return actions.some((action) => /^(delivered|relayed|expanded)$/.test(action)) ? 'delivered' : '';
}

function kindOf(code: string, subject: string, text: string): Bounce['kind'] {
  const action = actionIn(text);
  if (action === 'delayed' || action === 'delivered') return action;
  const isFailure = action === 'failed' || failureSubject.test(subject);
  if (!isFailure && delaySubject.test(subject)) return 'delayed';
  if (/^5\.7\./.test(code)) return 'blocked';
  if (code.startsWith('4.')) return isFailure || !delayWords.test(text) ? 'soft' : 'delayed';
  if (/^5\.1\./.test(code)) return 'hard';
  if (blockedWords.test(`${subject}\n${text}`)) return 'blocked';
  return code === '' && !isFailure && delayWords.test(text) ? 'delayed' : 'hard';
}

/** Where reports name the address: a header, the machine's part, and the sentences of the great providers. */
const namings = [
  new RegExp(String.raw`(?:final|original)-recipient:\s*(?:rfc822;)?\s*<?(${MAIL})`, 'gi'),
  new RegExp(
    String.raw`^\s*<?(${MAIL})>?:\s*(?:host|mail for|user|unknown|recipient|delivery|smtp|\d{3})`,
    'gim',
  ),
  new RegExp(
    String.raw`(?:delivered to|deliver(?:ing)? (?:your )?(?:message|mail|email) to|message to|entregado a|entregar[^\n]{0,30}? a)\s*<?(${MAIL})`,
    'gi',
  ),
  new RegExp(
    String.raw`(?:address(?:es)?|recipients?|groups?|destinatarios?)[^\n@]{0,80}:\s*<?(${MAIL})`,
    'gi',
  ),
  new RegExp(String.raw`(?:rcpt to|to:)\s*:?\s*<(${MAIL})>`, 'gi'),
];

function addressesIn({ headers }: ReceivedText, text: string): string[] {
  const named = (headers['x-failed-recipients'] ?? '').split(/[\s,;]+/);
  const found = named.some(isMailAddress)
    ? named
    : namings.flatMap((naming) => [...text.matchAll(naming)].map((match) => match[1] as string));
  const all = found.length > 0 ? found : [...text.matchAll(new RegExp(MAIL, 'g'))].map((match) => match[0]);
  return [...new Set(all.map((address) => address.replace(/[.>]+$/, '').toLowerCase()))].filter(
    isMailAddress,
  );
}
