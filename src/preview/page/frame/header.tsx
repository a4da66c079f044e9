import type { ClockSeen } from '../../shapes';
import { useDesk } from '../context';
import { hrefTo, type Route, type Section } from '../route';
import { act } from '../server/api';
import { ClockBar } from './clock-bar';

const NAV: readonly [Section, string][] = [
  ['tracker', 'Tracker'],
  ['mail', 'Mail'],
  ['form', 'Forms'],
  ['calendar', 'Calendar'],
  ['files', 'Files'],
  ['runs', 'Runs'],
];

/** The top of the page: where one can go, and the clock. */
export function Header({ route, clock }: { route: Route; clock: ClockSeen }) {
  const { overview, attempt } = useDesk();
  const unread = overview.people.reduce((sum, person) => sum + person.unread, 0);
  const startOver = () => {
    if (!confirm('Forget everything that happened and begin again with the demo school?')) return;
    void attempt(() => act('start-over'));
  };
  return (
    <header class="top">
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        Skip to the content
      </button>
      <div class="top-row">
        <p class="brand">
          <span class="brand-mark" aria-hidden="true" />
          Preview
          <span class="brand-note">a simulated Google Workspace on this machine</span>
        </p>
        <nav aria-label="Preview">
          <ul>
            {NAV.map(([section, label]) => (
              <li key={section}>
                <a href={hrefTo(section)} aria-current={route.section === section ? 'page' : undefined}>
                  {label}
                  {section === 'mail' && unread > 0 && (
                    <span class="count">
                      {unread}
                      <span class="visually-hidden"> unread</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="quiet" onClick={startOver}>
          Start over
        </button>
      </div>
      <ClockBar clock={clock} />
    </header>
  );
}
