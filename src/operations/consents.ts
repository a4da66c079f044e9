import type { Request, Response } from '../contract';
import { hasAnswered } from '../domain/guardians';
import { versionRead } from '../domain/notice';
import { Problem } from '../domain/problem';
import { enteredRelease, entryProblem, withdrawnRelease } from '../domain/release-entry';
import { sentence } from '../domain/say';
import { myAddress } from '../google/mail';
import { contextOfApplication } from './offerings';
import type { Work } from './session';

/** A family's answer on paper or by phone, typed in by the teacher, with who gave it, how and when. */
export function enterReleaseOnBehalf(
  work: Work,
  { applicationId, ...entry }: Request<'enterReleaseOnBehalf'>,
): Response<'enterReleaseOnBehalf'> {
  const { offering, at, snapshot } = contextOfApplication(work, applicationId);
  const application = offering.participants.find((one) => one.id === applicationId);
  if (!application) throw new Problem('refused', sentence('only-registered-release'));
  const problem = entryProblem(entry, application, at.today);
  if (problem) throw new Problem('refused', problem);
  if (
    application.releaseStatus === 'answered' &&
    application.mayTakePart === false &&
    entry.mayTakePart &&
    (entry.way === 'phone' || entry.way === 'in person')
  )
    throw new Problem('refused', sentence('no-in-writing'));
  const by = snapshot.settings.text('teacherName') || myAddress();
  const now = work.now.toString();
  const noticeVersion = versionRead(offering.row.noticeVersion, entry.language);
  work.change(
    'applications',
    applicationId,
    enteredRelease(entry, application, { by, now, today: at.today, noticeVersion }),
  );
  work.log(
    `Release entered on behalf (${entry.way})`,
    entry.mayTakePart ? 'yes' : 'no',
    offering.row.id,
    applicationId,
  );
  return { message: work.say(entry.mayTakePart ? 'entered-yes' : 'entered-no') };
}

/** A consent that was taken back in writing or by phone; a no needs no signature. */
export function withdrawRelease(
  work: Work,
  { applicationId, consents, way, note }: Request<'withdrawRelease'>,
): Response<'withdrawRelease'> {
  const { offering, at, snapshot } = contextOfApplication(work, applicationId);
  const application = offering.applications.find((one) => one.id === applicationId);
  if (!application || !hasAnswered(application) || application.releaseStatus === 'withdrawn')
    throw new Problem('refused', sentence('nothing-to-take-back'));
  const by = snapshot.settings.text('teacherName') || myAddress();
  const values = withdrawnRelease(consents, application, {
    ...{ way, note, by },
    now: work.now.toString(),
    today: at.today,
  });
  work.change('applications', applicationId, values);
  work.log('Consent taken back', `${consents.join(', ')} (${way})`, offering.row.id, applicationId);
  return { message: work.say('taken-back') };
}
