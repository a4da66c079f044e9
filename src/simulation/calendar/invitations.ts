import { sameAddress } from '../gmail/address';
import { keepAttachment } from '../gmail/attachments';
import { deliver } from '../gmail/deliver';
import { senderOf } from '../gmail/letter';
import { htmlFromPlain } from '../gmail/plainText';
import { mailboxOf } from '../gmail/state';
import type { Core } from '../kernel/core';
import { meetLink } from './conference';
import { icsOf } from './ics';
import { calendarOf, type EventRecord, type GuestRecord } from './state';
import { whenText } from './time';

const NOTICES = {
  invitation: { subject: 'Invitation', opening: '', method: 'REQUEST' },
  changed: { subject: 'Updated invitation', opening: 'This event has been updated', method: 'REQUEST' },
  cancelled: { subject: 'Canceled event', opening: 'This event has been canceled.', method: 'CANCEL' },
} as const;

type Notice = keyof typeof NOTICES;

/** Mails `Invitation: …` with the calendar file to each of the guests, in the organizer's name. */
export function invite(core: Core, event: EventRecord, guests: readonly GuestRecord[]): void {
  for (const guest of guests) tell(core, event, guest, 'invitation');
}

export function tellChanged(core: Core, event: EventRecord, guests: readonly GuestRecord[]): void {
  for (const guest of guests) tell(core, event, guest, 'changed');
}

export function tellCancelled(core: Core, event: EventRecord, guests: readonly GuestRecord[]): void {
  for (const guest of guests) tell(core, event, guest, 'cancelled');
}

/** Where and when, as both the mail and its subject show it, in the zone of the organizer's calendar. */
function summary(core: Core, event: EventRecord): { title: string; when: string; organizer: string } {
  const calendar = calendarOf(core, event.calendar);
  const zone = calendar?.timeZone ?? core.state.timeZone;
  return {
    title: event.title || '(No title)',
    when: whenText(event.start, event.end, zone),
    organizer: calendar?.owner ?? event.calendar,
  };
}

function tell(core: Core, event: EventRecord, guest: GuestRecord, notice: Notice): void {
  const { subject, opening, method } = NOTICES[notice];
  const { title, when, organizer } = summary(core, event);
  const guests = event.guestsCanSeeOtherGuests
    ? event.guests
    : event.guests.filter(({ email }) => sameAddress(email, guest.email));
  const link = meetLink(core, event);
  const text = [
    ...(opening ? [opening, ''] : []),
    title,
    when,
    ...(event.location ? ['', 'Location', event.location] : []),
    ...(link ? ['', 'Join with Google Meet', link] : []),
    ...(event.description ? ['', event.description] : []),
    '',
    'Organizer',
    organizer,
    '',
    'Guests',
    ...(event.guestsCanSeeOtherGuests
      ? guests.map(({ email, optional }) => (optional ? `${email} - optional` : email))
      : ['(Guest list has been hidden at organizer’s request)']),
    '',
    `Invitation from Google Calendar: https://calendar.google.com/calendar/`,
  ].join('\n');
  const ics = icsOf(event, { method, organizer, guests, now: core.state.now, link });
  deliver(core, {
    from: senderOf(mailboxOf(core, organizer)),
    to: guest.email,
    subject: `${subject}: ${title} @ ${when} (${guest.email})`,
    text,
    html: htmlFromPlain(text),
    headers: { Sender: 'Google Calendar <calendar-notification@google.com>' },
    attachments: [calendarFile(core, ics)],
  });
}

const ANSWERS = {
  accepted: { subject: 'Accepted', verb: 'accepted' },
  declined: { subject: 'Declined', verb: 'declined' },
  tentative: { subject: 'Tentatively Accepted', verb: 'tentatively accepted' },
} as const;

/** Mails `Accepted: …` and its like to the organizer, in the guest's name. */
export function tellAnswer(core: Core, event: EventRecord, guest: GuestRecord): void {
  if (guest.status === 'needsAction') return;
  const { subject, verb } = ANSWERS[guest.status];
  const { title, when, organizer } = summary(core, event);
  const mailbox = mailboxOf(core, guest.email);
  const text = [
    `${guest.name ?? mailbox.name} has ${verb} this invitation.`,
    ...(guest.comment ? ['', `"${guest.comment}"`] : []),
    '',
    title,
    when,
  ].join('\n');
  const ics = icsOf(event, { method: 'REPLY', organizer, guests: [guest], now: core.state.now });
  deliver(core, {
    from: senderOf(mailbox),
    to: organizer,
    subject: `${subject}: ${title} @ ${when} (${organizer})`,
    text,
    html: htmlFromPlain(text),
    headers: { Sender: 'Google Calendar <calendar-notification@google.com>' },
    attachments: [calendarFile(core, ics)],
  });
}

const calendarFile = (core: Core, ics: string) =>
  keepAttachment(core, { name: 'invite.ics', type: 'text/calendar', bytes: Buffer.from(ics) });
