import type { EventSeen } from '../../shapes';
import { useDesk } from '../context';
import { PersonPicker } from '../parts/person-picker';
import { goTo, hrefTo, type Route } from '../route';
import { act } from '../server/api';
import { useView } from '../server/use-view';
import { dayHeading, timeOfDay } from '../words';

const ANSWERS = [
  ['accepted', 'Yes'],
  ['tentative', 'Maybe'],
  ['declined', 'No'],
] as const;

const WORDS: Record<string, string> = {
  accepted: 'going',
  tentative: 'maybe',
  declined: 'not going',
  needsAction: 'has not answered',
};

/** Somebody's calendar as a list of days. */
export function CalendarView({ route }: { route: Route }) {
  const { overview, version } = useDesk();
  const address = route.of || overview.owner;
  const { value: events, error } = useView<EventSeen[]>('calendar', { as: address }, version);
  const days = [...new Set(events?.map(({ start }) => start.slice(0, 10)))];
  return (
    <div class="page">
      <div class="page-head">
        <h1>Calendar</h1>
        <PersonPicker label="Of" value={address} change={(next) => goTo(hrefTo('calendar', next))} />
      </div>
      {error !== null && <p class="problem">{error}</p>}
      {events?.length === 0 && <p class="empty">Nothing is in this calendar.</p>}
      {days.map((day) => (
        <section key={day} class="day">
          <h2>
            {dayHeading(day)} <span class="quiet-text">{day.slice(0, 4)}</span>
          </h2>
          <ul class="cards">
            {events
              ?.filter(({ start }) => start.startsWith(day))
              .map((event) => (
                <li key={event.id}>
                  <Event event={event} address={address} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Event({ event, address }: { event: EventSeen; address: string }) {
  const { attempt } = useDesk();
  const when = event.allDay ? 'All day' : `${timeOfDay(event.start)} – ${timeOfDay(event.end)}`;
  return (
    <article class={event.cancelled ? 'event is-cancelled' : 'event'}>
      <h3>
        {event.title || '(no title)'}
        {event.cancelled && <span class="badge">cancelled</span>}
      </h3>
      <p>
        {when}
        {event.location && `, ${event.location}`}
      </p>
      {event.link && <p class="quiet-text">{event.link}</p>}
      {event.description && <p class="form-text">{asText(event.description)}</p>}
      {event.guests.length > 0 && (
        <p class="quiet-text">
          {event.guests.map(({ email, status }) => `${email} (${WORDS[status] ?? status})`).join(', ')}
        </p>
      )}
      {event.myStatus !== 'owner' && !event.cancelled && (
        <fieldset class="event-answer">
          <legend>Going?</legend>
          {ANSWERS.map(([status, label]) => (
            <button
              key={status}
              type="button"
              aria-pressed={event.myStatus === status}
              onClick={() =>
                void attempt(() => act('calendar/respond', { as: address, id: event.id, status }))
              }
            >
              {label}
            </button>
          ))}
        </fieldset>
      )}
    </article>
  );
}

/** Descriptions may hold HTML, as in Google Calendar; here their text is enough. */
const asText = (html: string): string =>
  new DOMParser().parseFromString(html.replace(/<br\s*\/?>/gi, '\n'), 'text/html').body.textContent ?? '';
