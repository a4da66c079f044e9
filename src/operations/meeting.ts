import { Temporal } from 'temporal-polyfill';
import type { Request, Response } from '../contract';
import { columnHeader, inWords } from '../domain/answers/industry';
import { settledDifferences } from '../domain/answers/industry-differences';
import { dateFrom, moment } from '../domain/dates';
import { knownEvents, linkOf } from '../domain/events/known';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { dateWords, timeWords } from '../domain/words';
import { contextFor } from './offerings';
import type { Work } from './session';

/** Sets, moves or takes back the meeting with the partner; the calendar follows with the next run. */
export function setPartnerMeeting(
  work: Work,
  request: Request<'setPartnerMeeting'>,
): Response<'setPartnerMeeting'> {
  const { offering, at, snapshot } = contextFor(work, request.microInternshipId);
  const { row, partner } = offering;
  if (!partner) throw new Problem('refused', sentence('nobody-to-meet'));
  const [known] = knownEvents(row.meetingEventId);
  const madeByGoogle = row.meetingLink !== '' && row.meetingLink === linkOf(known);
  if (request.at === '') {
    work.change('micro-internships', row.id, {
      meetingAt: '',
      meetingMinutes: null,
      ...(madeByGoogle ? { meetingLink: '' } : {}),
    });
    work.log('Partner meeting taken back', '', row.id, partner.id);
    return { message: work.say('meeting-taken-back', { who: partner.organisation }) };
  }
  const [date = '', time = ''] = request.at.split('T');
  const day = dateFrom(date);
  if (!day) throw new Problem('bad request', sentence('no-such-date', { date }));
  const starts = moment(day, time, at.zone);
  if (Temporal.Instant.compare(starts, at.now) <= 0)
    throw new Problem('refused', sentence('time-is-over', { time: `${date}, ${time}` }));
  const link = request.link ?? '';
  work.change('micro-internships', row.id, {
    meetingAt: starts.toString(),
    meetingMinutes: request.minutes,
    ...(link !== '' ? { meetingLink: link } : {}),
  });
  work.log('Partner meeting set', starts.toString(), row.id, partner.id);
  const { language } = snapshot.settings;
  const when = `${dateWords(day, language)}, ${timeWords(time, language)}`;
  return {
    message:
      partner.doNotContact === true
        ? work.say('meeting-set-alone', { when, who: partner.organisation })
        : work.say('meeting-set', { when, who: partner.contact || partner.organisation }),
  };
}

/** The teacher has seen what the industry form changed, and says which of the partner's words count after all. */
export function settleIndustryChanges(
  work: Work,
  { microInternshipId, take }: Request<'settleIndustryChanges'>,
): Response<'settleIndustryChanges'> {
  const { row } = contextFor(work, microInternshipId).offering;
  const { values, taken } = settledDifferences(row, (column) =>
    typeof take === 'string' ? take === 'all' : take.includes(column),
  );
  if (taken.some(({ column }) => column === 'seatsMin' || column === 'seatsMax')) {
    const { seatsMin, seatsMax } = { ...row, ...values };
    if (seatsMin !== null && seatsMax !== null && seatsMin > seatsMax)
      throw new Problem('refused', sentence('seats-cross', { min: seatsMin, max: seatsMax }));
  }
  work.change('micro-internships', row.id, values);
  for (const { column, before, after } of taken)
    work.log(
      'Taken from the industry form',
      `${columnHeader(column)}: "${inWords(before)}" → "${inWords(after)}"`,
      row.id,
    );
  work.log('Industry form looked at', `${taken.length} taken`, row.id);
  return {
    message:
      taken.length === 0 ? work.say('industry-settled') : work.say('industry-taken', { count: taken.length }),
  };
}
