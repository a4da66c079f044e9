import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import type { ApplicationRow } from '../../../src/domain/records';
import { closed, day } from '../../support/calendars';
import { accepted, applicants, partners, released } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';

/** What one child's family does, in half days after the forms could go out: before the morning's run or after it. */
const child = record({
  guardian: constantFrom('rosa@family.example', 'Rosa@family.example', 'omar@family.example'),
  adult: constantFrom(false, false, false, true),
  confirms: integer({ min: 0, max: 14 }),
  answers: integer({ min: 1, max: 26 }),
  changesItsMind: boolean(),
});

interface Child {
  guardian: string;
  adult: boolean;
  confirms: number;
  answers: number;
  changesItsMind: boolean;
}

const begin = day('2027-02-19');

function play(children: readonly Child[], closure: number) {
  const from = begin.add({ days: closure });
  const applications: ApplicationRow[] = applicants(children.length, accepted).map((row, index) => {
    const { guardian, adult } = children[index] as Child;
    return {
      ...row,
      ...{ guardianMail: guardian, guardianLanguage: 'en', adult },
      ...{ registrationAsked: '2027-02-19', registrationDeadline: '2027-03-10' },
    };
  });
  const weeks = new NineWeeks({
    row: {
      ...links,
      partnerId: 'P-1',
      partner: 'Cactus Design',
      industryFormAnswered: '2027-01-28T18:00:00Z',
    },
    partners: partners(),
    applications,
    calendar: closed([from.toString(), from.add({ days: 1 }).toString()]),
  });
  for (let half = 0; half < 32; half++) {
    const today = begin.add({ days: Math.floor(half / 2) }).toString();
    const [act, run] = half % 2 === 0 ? ['07:30', '09:00'] : ['12:00', '15:00'];
    weeks.at(today, act);
    for (const [index, one] of children.entries()) live(weeks, index, one, half, moment(today, act));
    weeks.run(today, run);
  }
  return weeks;
}

function live(
  weeks: NineWeeks,
  index: number,
  { confirms, answers, changesItsMind }: Child,
  half: number,
  now: string,
) {
  const id = `A-${index + 1}`;
  const row = weeks.applications[index] as ApplicationRow;
  if (half >= confirms && row.registrationStatus === 'asked')
    weeks.change('applications', id, { registrationStatus: 'confirmed', registrationAnswered: now });
  else if (row.releaseStatus === 'asked' && half >= answers)
    weeks.change('applications', id, { ...released, ...kept(row), releaseAnswered: now });
  else if (changesItsMind && row.releaseStatus === 'answered' && row.mayBeRecorded === true)
    weeks.change('applications', id, { mayBeRecorded: false, releaseAnswered: now });
}

const kept = ({ registrationAnswered, releaseAsked, registrationDeadline }: ApplicationRow) => ({
  registrationAnswered,
  releaseAsked,
  registrationDeadline,
});

const isRelease = (message: string) => message.startsWith('release-');

test('whatever families do when, a guardian never gets two mails of a kind on one day, and nobody is asked twice', () => {
  assert(
    property(
      array(child, { minLength: 1, maxLength: 4 }),
      integer({ min: 0, max: 25 }),
      (children, closure) => {
        const weeks = play(children, closure);
        const mails = weeks.outbox.filter((row) => row.status === 'sent' && isRelease(row.message));
        const days = mails.map((row) => `${row.message} ${row.to.toLowerCase()} ${row.sentAt.slice(0, 10)}`);
        expect(days.filter((one, index) => days.indexOf(one) !== index)).toEqual([]);
        for (const application of weeks.applications) {
          const about = (message: RegExp) =>
            mails.filter(
              (row) => message.test(row.message) && row.personId.split('+').includes(application.id),
            );
          expect(about(/^release-request/).length).toBeLessThanOrEqual(1);
          expect(about(/^release-reminder-1/).length).toBeLessThanOrEqual(1);
          expect(about(/^release-reminder-2/).length).toBeLessThanOrEqual(1);
          if (application.releaseStatus === 'answered' && application.releaseAnswered < moment('2027-02-28'))
            expect(about(/^release-received/).some((row) => row.sentAt >= application.releaseAnswered)).toBe(
              true,
            );
        }
        expect(mails.filter((row) => row.message === 'call-list').length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 12 },
  );
}, 180_000);

test('who answered is not reminded, and the text of a mail about several names only the missing', () => {
  const weeks = play(
    [
      { guardian: 'rosa@family.example', adult: false, confirms: 1, answers: 9, changesItsMind: false },
      { guardian: 'rosa@family.example', adult: false, confirms: 1, answers: 90, changesItsMind: false },
    ],
    60,
  );
  const body = (message: string) => weeks.outbox.find((row) => row.message === message)?.body ?? '';
  expect(body('release-request')).toContain('Ana and Ben');
  expect(body('release-reminder-1')).not.toContain('Ana');
  expect(body('release-reminder-1')).toContain('Ben');
  expect(body('release-received')).toContain('Ana');
  expect(body('release-received')).not.toContain('Ben');
});
