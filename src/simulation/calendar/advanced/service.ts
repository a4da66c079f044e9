import type { Execution } from '../../kernel/execution';
import { CalendarListCollection, CalendarsCollection } from './calendars';
import { EventsCollection } from './events';

/** The advanced service Calendar v3: `Events`, `Calendars`, `CalendarList`, and empty resources to fill in. */
export class AdvancedCalendar {
  readonly Events: EventsCollection;
  readonly Calendars: CalendarsCollection;
  readonly CalendarList: CalendarListCollection;

  constructor(execution: Execution) {
    this.Events = new EventsCollection(execution);
    this.Calendars = new CalendarsCollection(execution);
    this.CalendarList = new CalendarListCollection(execution);
  }

  newCalendar(): object {
    return {};
  }

  newConferenceData(): object {
    return {};
  }

  newConferenceSolutionKey(): object {
    return {};
  }

  newCreateConferenceRequest(): object {
    return {};
  }

  newEvent(): object {
    return {};
  }

  newEventAttendee(): object {
    return {};
  }

  newEventDateTime(): object {
    return {};
  }

  newEventExtendedProperties(): object {
    return {};
  }

  newEventReminder(): object {
    return {};
  }

  newEventReminders(): object {
    return {};
  }
}
