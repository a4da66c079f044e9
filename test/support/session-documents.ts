import { certificateHtml } from '../../src/domain/documents/certificate';
import { impactSheetHtml } from '../../src/domain/documents/impact-sheet';
import { runSheetHtml } from '../../src/domain/documents/run-sheet';
import type { Session } from '../../src/domain/sessions';
import type { Language } from '../../src/toolkit/language';
import { applicants, partners, quotable, released } from './group';
import { links, NineWeeks } from './nine-weeks';

const present = { ...released, attendance: 'present, late', badgeStatus: 'earned' };
const long = 'Sketching, testing and shipping a page for a neighbourhood web shop'.slice(0, 60);

/** Two sessions with an assignment, six students, four answers; `full` makes everything as long as real life gets. */
export function documentsFacts({ full = false, language = 'en' as Language } = {}) {
  const applications = applicants(6, { ...present, studentLanguage: language });
  const feedback = [5, 4, 5, 5].map((overall, index) =>
    quotable({
      id: `F-${index}`,
      applicationId: `A-${index + 1}`,
      overall,
      interestBefore: 2,
      interestAfter: 4,
      skills: 'sketching a layout: 3; giving feedback: 2; testing with people: 4',
      quote: full
        ? 'I did not know that a first sketch may be ugly, and that this is how it starts. '.repeat(3)
        : 'Now I start.',
      chosen: index < 3,
    }),
  );
  if (full) {
    Object.assign(applications[0] as object, {
      badgeName: 'María-José Bartholomew D’Angelo Fernández-Gutiérrez',
    });
    Object.assign(applications[3] as object, { releaseStatus: 'asked', mayBeRecorded: false });
  }
  return new NineWeeks({
    row: {
      ...links,
      ...(full ? { title: long } : {}),
      partnerId: 'P-1',
      partner: 'Cactus Design',
      listingOk: true,
      sessions: '2027-03-15 15:30–17:00\n2027-03-17 15:30–17:00',
      skills: 'sketching a layout; giving feedback; testing with people',
      description:
        'Plan, sketch and test a small web shop with a working designer. You get feedback on your own sketch.',
      activity: 'Sketch a home page in three rounds, each with feedback.',
      assignment: 'Three sketches of one page',
      assignmentDue: '2027-03-16',
      platform: 'Google Meet',
      recordingOkByPartner: true,
      recordingOkByPrincipal: true,
    },
    partners: partners(),
    applications,
    feedback,
    settings: { secondAdult: 'Jo Park' },
  }).at('2027-03-15').context;
}

/** Each document of the session day and after it. */
export function sessionDocuments(full: boolean, language: Language): [string, string][] {
  const context = documentsFacts({ full, language });
  const { offering, snapshot } = context;
  const [session] = offering.sessions as [Session];
  const [first] = offering.participants;
  return [
    ['certificate', certificateHtml(first as NonNullable<typeof first>, offering, snapshot.settings)],
    ['run of show', runSheetHtml(context, session, language)],
    ['impact sheet', impactSheetHtml(offering, snapshot.settings, language)],
  ];
}
