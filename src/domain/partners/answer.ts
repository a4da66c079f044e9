import type { PartnerStatus } from '../../toolkit/statuses';
import type { Offering } from '../offering';
import type { PartnerRow } from '../records';
import { answerInHistory } from './history';

/** Statuses of a partner who has been asked, or will be, and of whom nothing has been heard. */
const pending: readonly string[] = ['', 'prospect', 'invited'];

/**
 * How one partner stands towards one offering. The Partners tab has one status per partner: it is about the offering that
 * the row names in "Invited for", and about every offering when it is a no. What was answered about others is in the
 * history, so that last year's yes or "not now" says nothing about this year.
 */
export function answerFor({ row }: Pick<Offering, 'row'>, partner: PartnerRow): PartnerStatus {
  if (row.partnerId === partner.id) return 'said yes';
  if (partner.status === 'said no') return 'said no';
  const status = statusFor(row.id, partner);
  return pending.includes(status) && addressBounced(partner) ? 'bounced' : status;
}

function statusFor(microInternshipId: string, partner: PartnerRow): PartnerStatus {
  const status = (partner.status || 'prospect') as PartnerStatus;
  const isCorrected = status === 'bounced' && partner.bouncedMail !== '' && !addressBounced(partner);
  const settled = isCorrected ? 'invited' : status;
  if (partner.invitedFor === microInternshipId) return settled;
  const before = answerInHistory(partner.history, microInternshipId);
  return before ?? (partner.invitedFor === '' ? settled : 'prospect');
}

/** Whether mail to the address as it stands now has come back for good; a corrected one is another address. */
export const addressBounced = ({ mail, bouncedMail }: PartnerRow): boolean =>
  mail !== '' && mail.toLowerCase() === bouncedMail.toLowerCase();

/** Stop rules: a reply (unless it was an absence notice), a bounce, an answer given, do-not-contact, a no for good. */
export const mayBeWritten = (offering: Pick<Offering, 'row'>, partner: PartnerRow): boolean =>
  partner.mail !== '' && partner.doNotContact !== true && pending.includes(answerFor(offering, partner));

/** Whether something came back that a person has to read and sort. */
export const hasAnswered = (offering: Pick<Offering, 'row'>, partner: PartnerRow): boolean =>
  ['replied', 'possible reply'].includes(answerFor(offering, partner));

/** Whether nothing more can be expected of this partner, unless the teacher does something. */
export const isOut = (offering: Pick<Offering, 'row'>, partner: PartnerRow): boolean =>
  partner.doNotContact === true ||
  !['', 'prospect', 'invited', 'replied', 'possible reply'].includes(answerFor(offering, partner));
