import type { Core } from '../kernel/core';
import { randomText } from '../kernel/random';
import type { ConferenceRecord, EventRecord } from './state';

/** A requested Meet conference; its link is there at once, or after what `conferencePendingMs` says. */
export function requestConference(core: Core, requestId: string): ConferenceRecord {
  const letters = (length: number) => randomText(core.state, 'abcdefghijkmnopqrstuvwxyz', length);
  return {
    requestId,
    code: `${letters(3)}-${letters(4)}-${letters(3)}`,
    readyAt: core.state.now + core.state.calendarUnknowns.conferencePendingMs,
  };
}

/** The link of an event's conference, once it is there. */
export const meetLink = (core: Core, { conference }: EventRecord): string | undefined =>
  conference && conference.readyAt <= core.state.now
    ? `https://meet.google.com/${conference.code}`
    : undefined;
