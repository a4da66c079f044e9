import type { EventSeen } from '../shapes';
import type { Workplace } from '../workplace';

/** Somebody's events by start, cancelled ones included. */
export function eventsOf({ workspace }: Workplace, address: string): EventSeen[] {
  return workspace
    .calendar(address)
    .events({ cancelled: true })
    .map((event) => ({
      id: event.id,
      title: event.title,
      description: event.description,
      location: event.location,
      start: event.start,
      end: event.end,
      allDay: event.allDay,
      organizer: event.organizer,
      guests: event.guests.map(({ email, status }) => ({ email, status })),
      myStatus: event.myStatus,
      link: event.link ?? null,
      cancelled: event.cancelled,
    }));
}
