import type { Request, Response } from '../contract';
import { hasAnswered } from '../domain/guardians';
import { versionRead } from '../domain/notice';
import { Problem } from '../domain/problem';
import { enteredRelease, entryProblem, withdrawnRelease } from '../domain/release-entry';
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
  if (!application)
    throw new Problem('refused', 'Only a student who has confirmed the seat needs a release form.');
  const problem = entryProblem(entry, application, at.today);
  if (problem) throw new Problem('refused', problem);
  if (
    application.releaseStatus === 'answered' &&
    application.mayTakePart === false &&
    entry.mayTakePart &&
    entry.way === 'phone'
  )
    throw new Problem(
      'refused',
      'The family has said no in writing. A yes after that has to be in writing too.',
    );
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
  return { message: entry.mayTakePart ? 'Noted: the student may take part.' : 'Noted: the family says no.' };
}

/** A consent that was taken back in writing or by phone; a no needs no signature. */
export function withdrawRelease(
  work: Work,
  { applicationId, consents, way, note }: Request<'withdrawRelease'>,
): Response<'withdrawRelease'> {
  const { offering, at, snapshot } = contextOfApplication(work, applicationId);
  const application = offering.applications.find((one) => one.id === applicationId);
  if (!application || !hasAnswered(application) || application.releaseStatus === 'withdrawn')
    throw new Problem('refused', 'There is no consent to take back.');
  const by = snapshot.settings.text('teacherName') || myAddress();
  const values = withdrawnRelease(consents, application, {
    ...{ way, note, by },
    now: work.now.toString(),
    today: at.today,
  });
  work.change('applications', applicationId, values);
  work.log('Consent taken back', `${consents.join(', ')} (${way})`, offering.row.id, applicationId);
  return { message: 'Noted. It holds from now on.' };
}
