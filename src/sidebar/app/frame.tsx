import type { Failure } from '../calls/failure';
import { Change } from '../changes/change';
import { Create } from '../create/create';
import { ClosureList } from '../lists/closures';
import { PartnerList } from '../lists/partners';
import { MailView } from '../mails/mail';
import { Mails } from '../mails/mails';
import { Offering } from '../offerings/offering';
import { Offerings } from '../offerings/offerings';
import { FailureBox } from '../parts/failure-box';
import { SettingsView } from '../settings/settings';
import { Today } from '../today/today';
import { useSidebar } from './context';
import { Progress } from './progress';
import { tabOf, tabs } from './route';

interface Props {
  calling: boolean;
  message: string;
  /** The overview could not be asked for again. */
  stale: Failure | null;
}

/** Navigation, the view, and the line that says what was done. */
export function Frame({ calling, message, stale }: Props) {
  const { texts, overview, route, go, refresh, tell } = useSidebar();
  return (
    <>
      <nav aria-label={texts.nav.label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab}>
              <button
                type="button"
                aria-current={tabOf(route) === tab ? 'page' : undefined}
                onClick={() => go({ view: tab })}
              >
                {texts.nav[tab]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Progress calling={calling} />
      <main>
        {route.view !== 'today' && overview.paused && <p class="strip">{texts.settings.paused}</p>}
        {route.view !== 'today' && overview.rehearsal && <p class="strip">{texts.settings.rehearsalOn}</p>}
        {stale && <FailureBox failure={stale} again={() => void refresh()} />}
        <View />
      </main>
      <div class={message ? 'said on' : 'said'}>
        <output>{message}</output>
        {message && (
          <button type="button" class="button link" onClick={() => tell('')}>
            {texts.common.hide}
          </button>
        )}
      </div>
    </>
  );
}

function View() {
  const { route } = useSidebar();
  switch (route.view) {
    case 'today':
      return <Today />;
    case 'offerings':
      return <Offerings />;
    case 'offering':
      return <Offering key={route.id} id={route.id} page={route.page} />;
    case 'change':
      return <Change key={`${route.what} ${route.id}`} id={route.id} what={route.what} />;
    case 'create':
      return <Create />;
    case 'mails':
      return <Mails />;
    case 'mail':
      return <MailView key={route.id} id={route.id} from={route.from} />;
    case 'settings':
      return <SettingsView />;
    case 'list':
      return route.what === 'partners' ? <PartnerList /> : <ClosureList />;
  }
}
