import { outcomeOf } from '../../src/domain/mails/decision';
import { addressId } from '../../src/domain/mails/wanted';
import { applicants, partners, quotable, released } from '../support/group';
import { links, moment, NineWeeks } from '../support/nine-weeks';

/** What people do on a day, in the order of the stages. */
function lifeOn(today: string, weeks: NineWeeks): void {
  const offering = (values: object) => weeks.change('micro-internships', 'M-1', values);
  const happenings: Record<string, () => void> = {
    '2027-01-20': () => {
      offering({ partnerId: 'P-1', partner: 'Cactus Design', ...links });
      weeks.change('partners', 'P-1', { status: 'said yes' });
    },
    '2027-01-29': () => offering({ industryFormAnswered: moment(today) }),
    '2027-02-01': () =>
      offering({
        ...{ applicationFormState: 'open', applicationsOpen: today, applicationsClose: '2027-02-11' },
        studentsCalled: 'ana1@students.school.example zoe@students.school.example',
      }),
    '2027-02-05': () => weeks.applications.push(...applicants(6)),
    '2027-02-12': () => {
      offering({ applicationFormState: 'closed' });
      for (const [index, one] of weeks.applications.entries()) {
        const decision = index < 4 ? 'accept' : index === 4 ? 'waitlist' : 'deny';
        weeks.change('applications', one.id, { decision, waitlistPlace: decision === 'waitlist' ? 1 : null });
      }
      offering({ seatsMax: 4 });
    },
    '2027-02-15': () => releaseAll(weeks, today),
    '2027-02-17': () => {
      for (const id of ['A-1', 'A-2', 'A-3'])
        weeks.change('applications', id, {
          registrationStatus: 'confirmed',
          registrationAnswered: moment(today, '08:00'),
        });
      weeks.change('applications', 'A-4', {
        registrationStatus: 'given up',
        registrationAnswered: moment(today, '08:00'),
      });
    },
    '2027-02-18': () => offerSeat(weeks, 'A-5', today),
    '2027-02-19': () =>
      weeks.change('applications', 'A-5', {
        registrationStatus: 'confirmed',
        registrationAnswered: moment(today, '08:00'),
      }),
    '2027-02-24': () => {
      for (const id of ['A-1', 'A-2'])
        weeks.change('applications', id, { ...answers, releaseAnswered: moment(today, '08:00') });
    },
    '2027-03-02': () => {
      for (const id of ['A-3', 'A-5'])
        weeks.change('applications', id, { ...answers, releaseAnswered: moment(today, '08:00') });
    },
    '2027-03-16': () => {
      for (const id of ['A-1', 'A-2', 'A-3'])
        weeks.change('applications', id, {
          attendance: 'present',
          badgeStatus: 'earned',
          certificateLink: `https://docs.google.com/document/d/${id}/edit`,
        });
      weeks.change('applications', 'A-5', { attendance: 'absent', badgeStatus: 'not earned' });
    },
    '2027-03-18': () => {
      weeks.change('applications', 'A-1', { feedbackStatus: 'answered' });
      weeks.feedback.push(quotable());
      for (const id of ['A-1', 'A-2', 'A-3'])
        weeks.change('applications', id, { badgeStatus: 'issued', badgeIssued: today });
    },
    '2027-03-23': () => {
      for (const row of weeks.outbox)
        if (row.message === 'thank-you-partner')
          Object.assign(row, { status: 'approved', approval: 'given' });
    },
  };
  happenings[today]?.();
}

const {
  releaseAnswered: _at,
  registrationStatus: _status,
  outcome: _outcome,
  decision: _decision,
  outcomeReleased: _when,
  ...given
} = released;
const {
  registrationAnswered: _answered,
  registrationAsked: _asked,
  registrationDeadline: _deadline,
  releaseAsked: _since,
  ...answers
} = given;

function releaseAll(weeks: NineWeeks, today: string): void {
  for (const one of weeks.applications) {
    const outcome = outcomeOf(one);
    const asked = {
      registrationStatus: 'asked',
      registrationAsked: today,
      registrationDeadline: '2027-02-22',
    };
    weeks.change('applications', one.id, {
      outcome,
      outcomeReleased: moment(today, '08:00'),
      ...(outcome === 'accepted' ? asked : {}),
    });
  }
  for (const row of weeks.outbox)
    if (row.status === 'waiting for you') Object.assign(row, { status: 'approved', approval: 'given' });
}

const offerSeat = (weeks: NineWeeks, id: string, today: string) =>
  weeks.change('applications', id, {
    ...{ decision: 'accept', outcome: 'accepted', outcomeReleased: moment(today, '08:00') },
    ...{ registrationStatus: 'asked', registrationAsked: today, registrationDeadline: '2027-02-23' },
  });

const weeks = new NineWeeks({ partners: partners() });
beforeAll(() => {
  weeks.runUntil('2027-04-05', (today) => lifeOn(today, weeks));
});

const zoe = addressId('zoe@students.school.example');
const ana = addressId('ana1@students.school.example');

test('one micro-internship from the first invitation to the thanks: who hears what on which day', () => {
  expect(weeks.left).toEqual([
    '2027-01-18 partner-invitation P-1',
    '2027-01-18 partner-invitation P-2',
    '2027-01-25 partner-thanks-for-yes P-1',
    '2027-01-28 industry-form-reminder P-1',
    `2027-02-01 application-call ${ana}`,
    `2027-02-01 application-call ${zoe}`,
    `2027-02-10 application-nudge ${zoe}`,
    '2027-02-15 acceptance A-1',
    '2027-02-15 acceptance A-2',
    '2027-02-15 acceptance A-3',
    '2027-02-15 acceptance A-4',
    '2027-02-15 waitlist A-5',
    '2027-02-15 denial A-6',
    '2027-02-17 registration-confirmed A-1',
    '2027-02-17 registration-confirmed A-2',
    '2027-02-17 registration-confirmed A-3',
    '2027-02-17 seat-given-up A-4',
    '2027-02-18 seat-offered A-5',
    '2027-02-19 registration-confirmed A-5',
    '2027-02-22 session-details-partner P-1',
    '2027-02-22 session-details-student A-1',
    '2027-02-22 session-details-student A-2',
    '2027-02-22 session-details-student A-3',
    '2027-02-22 session-details-student A-5',
    '2027-02-22 release-request A-1',
    '2027-02-22 release-request A-2',
    '2027-02-22 release-request A-3',
    '2027-02-22 release-request A-5',
    '2027-02-24 session-link-student A-1',
    '2027-02-24 session-link-student A-2',
    '2027-02-24 release-received A-1',
    '2027-02-24 release-received A-2',
    '2027-02-25 release-reminder-1 A-3',
    '2027-02-25 release-reminder-1 A-5',
    '2027-03-01 release-reminder-2 A-3',
    '2027-03-01 release-reminder-2 A-5',
    '2027-03-02 session-link-student A-3',
    '2027-03-02 session-link-student A-5',
    '2027-03-02 release-received A-3',
    '2027-03-02 release-received A-5',
    '2027-03-12 session-tomorrow-partner P-1',
    '2027-03-12 session-tomorrow-student A-1',
    '2027-03-12 session-tomorrow-student A-2',
    '2027-03-12 session-tomorrow-student A-3',
    '2027-03-12 session-tomorrow-student A-5',
    '2027-03-15 run-of-show teacher',
    '2027-03-17 feedback-request A-1',
    '2027-03-17 feedback-request A-2',
    '2027-03-17 feedback-request A-3',
    '2027-03-18 badge-sent A-1',
    '2027-03-18 badge-sent A-2',
    '2027-03-18 badge-sent A-3',
    '2027-03-19 feedback-reminder A-2',
    '2027-03-19 feedback-reminder A-3',
    '2027-03-23 thank-you-partner P-1',
  ]);
});

test('nobody gets one mail twice, and none is held, missed or left over at the end', () => {
  const said = weeks.left.map((line) => line.slice(11));
  expect(new Set(said).size).toBe(said.length);
  const statuses = new Set(weeks.outbox.map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['cancelled', 'sent']);
});

test('at the end every step is done and the micro-internship is finished', () => {
  expect(weeks.steps.map(({ stage, status }) => `${stage} ${status}`)).toEqual(
    weeks.steps.map(({ stage }) => `${stage} done`),
  );
  expect(weeks.row.status).toBe('finished');
});
