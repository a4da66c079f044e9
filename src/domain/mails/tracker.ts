import { messageOf } from '../../toolkit/messages';
import { moment } from '../dates';
import { digestOf } from '../digest';
import { mailKey } from '../mail-key';
import { byMicroInternship, isRunning } from '../offering';
import { isOpen } from '../outbox';
import type { OutboxRow } from '../records';
import { dateWords } from '../words';
import { type Context, teacherPerson, type Wanted } from './wanted';

/** Stands in keys where a micro-internship would: what is about the whole tracker. */
const TRACKER = 'tracker';

export const isOfTracker = (row: Pick<OutboxRow, 'microInternshipId' | 'key'>): boolean =>
  row.microInternshipId === '' && row.key.startsWith(`${TRACKER}/`);

/** So long after its time the daily summary may still be written; what comes up later waits for the next morning. */
const LATE_MINUTES = 30;

/**
 * Mails about the whole tracker: the teacher's summary on school days, once a day, over all micro-internships, when
 * something is due or waits for the teacher.
 */
export function trackerMails(contexts: readonly Context[]): Wanted[] {
  const running = contexts.filter(({ offering }) => isRunning(offering));
  const [first] = running;
  if (!first) return [];
  const { at, calendar, snapshot } = first;
  const { settings } = snapshot;
  const message = messageOf('digest');
  if (!message || !settings.yes('dailySummary') || !calendar.isSchoolDay(at.today)) return [];
  const person = teacherPerson(first);
  const key = mailKey(TRACKER, 'digest', person.id, at.today.toString());
  const known = (byMicroInternship(snapshot.outbox).get('') ?? []).find((row) => row.key === key);
  const isWritten = known !== undefined && isOpen(known.status);
  if (known && !isWritten && known.status !== 'cancelled') return [];
  const sendAfter = moment(at.today, settings.text('digestAt'), settings.zone);
  if (!isWritten && at.now.since(sendAfter).total('minutes') > LATE_MINUTES) return [];
  const digest = digestOf(running, settings.language);
  if (digest.isEmpty) return [];
  return [
    {
      ...{ key, message: 'digest', stage: message.stage, audience: message.audience },
      ...{ priority: message.priority, microInternshipId: '', personId: person.id },
      ...{ to: person.to, name: person.name, language: person.language },
      ...{ day: at.today, asSoonAsPossible: false, sendAfter, anyHour: true, approved: false },
      values: () => ({
        ...digest.values,
        today: dateWords(at.today, settings.language),
        trackerLink: snapshot.trackerLink,
      }),
    },
  ];
}
