import { stamp } from './recurrence';
import type { AnswerStatus, EventRecord, GuestRecord } from './state';
import { addDays, isAllDay } from './time';

const LINE_BYTES = 75;
const ANSWERS: Record<AnswerStatus, string> = {
  needsAction: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
};

/** The calendar file of an invitation, a cancellation or an answer (RFC 5545, RFC 5546). */
export function icsOf(
  event: EventRecord,
  options: {
    method: 'REQUEST' | 'CANCEL' | 'REPLY';
    organizer: string;
    guests: readonly GuestRecord[];
    now: number;
    link?: string | undefined;
  },
): string {
  const { method, organizer, guests, now, link } = options;
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    ...timeLines(event),
    ...event.recurrence,
    `DTSTAMP:${stamp(now)}`,
    `ORGANIZER;CN=${parameter(organizer)}:mailto:${organizer}`,
    `UID:${event.iCalUID}`,
    ...guests.map(guestLine),
    ...(link ? [`X-GOOGLE-CONFERENCE:${link}`] : []),
    `CREATED:${stamp(event.created)}`,
    `DESCRIPTION:${escaped(link ? `${event.description}\n\nJoin with Google Meet: ${link}` : event.description)}`,
    `LAST-MODIFIED:${stamp(event.updated)}`,
    `LOCATION:${escaped(event.location)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : event.status.toUpperCase()}`,
    `SUMMARY:${escaped(event.title)}`,
    `TRANSP:${event.transparency.toUpperCase()}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

function timeLines({ start, end }: EventRecord): string[] {
  const line = (name: string, time: EventRecord['start']) =>
    isAllDay(time) ? `${name};VALUE=DATE:${time.date.replaceAll('-', '')}` : `${name}:${stamp(time.at)}`;
  const last =
    isAllDay(start) && isAllDay(end) && end.date === start.date ? { date: addDays(end.date, 1) } : end;
  return [line('DTSTART', start), line('DTEND', last)];
}

function guestLine({ email, name, status, optional, additional }: GuestRecord): string {
  const role = optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT';
  return (
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=${role};PARTSTAT=${ANSWERS[status]};RSVP=TRUE;` +
    `CN=${parameter(name ?? email)};X-NUM-GUESTS=${additional}:mailto:${email}`
  );
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const parameter = (text: string): string => (/[:;,]/.test(text) ? `"${text.replaceAll('"', "'")}"` : text);

/** Lines of at most 75 bytes, continued with a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const char of line) {
    if (Buffer.byteLength(current + char) > LINE_BYTES) {
      lines.push(current);
      current = ' ';
    }
    current += char;
  }
  return [...lines, current].join('\r\n');
}
