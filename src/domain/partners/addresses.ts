import { type CameBack, cameBack, isForGood } from '../came-back';
import type { Context } from '../mails/wanted';
import { byMicroInternship } from '../offering';
import type { ApplicationRow, Change } from '../records';
import { isMailAddress } from '../settings';

/**
 * An address that a teacher corrected in the Outbox, on a mail that came back, is corrected where it came from too, so that
 * later mails to the same person go there as well. A release that never arrived is asked of the corrected address.
 */
export function addressFacts({ offering, snapshot }: Context): Change[] {
  const changes: Change[] = [];
  for (const row of byMicroInternship(snapshot.outbox).get(offering.row.id) ?? []) {
    if (row.bounce === '') continue;
    const found = cameBack(row);
    if (!found) continue;
    const isTyped = row.to.toLowerCase() !== found.address && isMailAddress(row.to);
    const to = isTyped ? row.to : '';
    const partner = snapshot.partners.find((one) => one.id === row.personId);
    if (to !== '' && partner?.mail.toLowerCase() === found.address)
      changes.push({ tab: 'partners', id: partner.id, values: { mail: to } });
    for (const id of row.personId.split('+')) {
      const application = offering.applications.find((one) => one.id === id);
      const values = application ? corrected(application, found, to, row.message) : {};
      if (Object.keys(values).length > 0) changes.push({ tab: 'applications', id, values });
    }
  }
  return changes;
}

function corrected(
  application: ApplicationRow,
  found: CameBack,
  to: string,
  message: string,
): Partial<ApplicationRow> {
  const { address } = found;
  const values: Partial<ApplicationRow> = {};
  if (to !== '' && application.schoolMail.toLowerCase() === address) values.schoolMail = to;
  if (to !== '' && application.guardianMail.toLowerCase() === address) values.guardianMail = to;
  const { adult, schoolMail, guardianMail, releaseSentTo, releaseStatus } = { ...application, ...values };
  const asked = adult === true ? schoolMail : guardianMail;
  const isLost =
    /^release-request/.test(message) &&
    releaseStatus === 'asked' &&
    releaseSentTo.toLowerCase() === address &&
    isForGood(found);
  return isLost && asked.toLowerCase() !== address
    ? { ...values, releaseStatus: 'not asked', releaseAsked: '', releaseSentTo: '' }
    : values;
}
