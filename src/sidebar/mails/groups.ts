import type { MailSummary } from '../../contract/shapes';
import type { OutboxStatus } from '../../toolkit/statuses';

export const groupNames = ['needsYou', 'next', 'sent', 'stopped'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOf: Record<OutboxStatus, GroupName> = {
  'waiting for you': 'needsYou',
  missed: 'needsYou',
  unknown: 'needsYou',
  failed: 'needsYou',
  bounced: 'needsYou',
  planned: 'next',
  approved: 'next',
  drafted: 'next',
  sending: 'next',
  sent: 'sent',
  held: 'stopped',
  cancelled: 'stopped',
};

/** Mails by what they ask for; one that is in both lists of the overview is listed once. */
export function grouped(mails: readonly MailSummary[]): Record<GroupName, MailSummary[]> {
  const groups: Record<GroupName, MailSummary[]> = { needsYou: [], next: [], sent: [], stopped: [] };
  const known = new Set<string>();
  for (const mail of mails) {
    if (known.has(mail.id)) continue;
    known.add(mail.id);
    groups[groupFor(mail)].push(mail);
  }
  return groups;
}

/** A mail held because something is wrong with it asks for the teacher; one they held themselves does not. */
const groupFor = (mail: MailSummary): GroupName =>
  mail.status === 'held' && mail.problem !== '' ? 'needsYou' : groupOf[mail.status];

export const canApprove = ({ status }: MailSummary): boolean =>
  status === 'waiting for you' || status === 'held';
export const canHold = ({ status }: MailSummary): boolean =>
  ['planned', 'waiting for you', 'approved', 'drafted'].includes(status);
export const canCancel = (mail: MailSummary): boolean => canHold(mail) || mail.status === 'held';
