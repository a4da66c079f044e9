import { seatMeter } from '../../../src/domain/screening/seats';
import { applicant, offering, offeringsWith, settingsWith } from '../../support/screening';

const meter = (rows: Parameters<typeof applicant>[1][], seats = {}) => {
  const applications = rows.map((values, index) => applicant(`A-${index}`, values));
  const [one] = offeringsWith([offering({ seatsMin: 4, seatsMax: 6, ...seats })], applications);
  return seatMeter(one as NonNullable<typeof one>, settingsWith());
};

test('seats are counted as held, decided and proposed, and what is left', () => {
  expect(
    meter([
      { outcome: 'accepted', decision: 'accept', registrationStatus: 'confirmed' },
      { outcome: 'accepted', decision: 'accept', registrationStatus: 'given up' },
      { outcome: 'waitlisted', decision: 'waitlist' },
      { decision: 'accept' },
      { proposal: 'accept' },
      { proposal: 'accept', decision: 'deny' },
      { proposal: 'waitlist' },
      { decision: 'waitlist' },
    ]),
  ).toEqual({ min: 4, max: 6, held: 1, accepted: 1, proposed: 1, free: 3, waitlist: 3 });
});

test('without numbers of its own an offering has those of Settings', () => {
  expect(meter([], { seatsMin: null, seatsMax: null })).toMatchObject({ min: 4, max: 6, free: 6 });
});
