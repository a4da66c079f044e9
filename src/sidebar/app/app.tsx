import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Client, createClient } from '../../contract/client';
import { failureFrom } from '../calls/failure';
import { FirstRun } from '../first-run/first-run';
import { texts as allTexts } from '../texts';
import { type Platform, type Sidebar, SidebarContext } from './context';
import { daysIn } from './days';
import { Frame } from './frame';
import { Opening } from './opening';
import type { Route } from './route';
import { useLock } from './use-lock';
import { useOverview } from './use-overview';

/** The whole sidebar: it asks for the overview once, then shows one view at a time. */
export function App({ platform }: { platform: Platform }) {
  const [calling, setCalling] = useState(0);
  const client = useMemo(() => counting(createClient(platform.transport), setCalling), [platform]);
  const { overview, error, refresh } = useOverview(client, platform.now);
  const [route, setRoute] = useState<Route>({ view: 'today' });
  const [message, tell] = useState('');
  const [isSettingUp, setSettingUp] = useState(false);
  const lock = useLock();
  const drafts = useRef(new Map<string, unknown>()).current;
  const seen = useRef(new Map<string, unknown>()).current;
  const language = overview?.language ?? platform.language;
  const texts = allTexts[language];
  const days = useMemo(
    () => daysIn(language, overview?.zone ?? 'UTC', overview?.today ?? ''),
    [language, overview?.zone, overview?.today],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.nav.offerings;
  }, [language, texts]);

  const failure = error === null ? null : failureFrom(error, texts);
  if (!overview) return <Opening texts={texts} failure={failure} again={() => void refresh()} />;
  const go = (next: Route) => {
    tell('');
    setRoute(next);
    window.scrollTo(0, 0);
  };
  const sidebar: Sidebar = {
    platform,
    client,
    texts,
    days,
    overview,
    route,
    go,
    refresh,
    tell,
    lock,
    drafts,
    seen,
  };
  return (
    <SidebarContext.Provider value={sidebar}>
      {overview.isSetUp && !isSettingUp ? (
        <Frame calling={calling > 0} message={message} stale={failure} />
      ) : (
        <FirstRun calling={calling > 0} begin={() => setSettingUp(true)} end={() => setSettingUp(false)} />
      )}
    </SidebarContext.Provider>
  );
}

/** The client, telling how many calls are under way. */
function counting(client: Client, set: (change: (calls: number) => number) => void): Client {
  return (name, request) => {
    set((calls) => calls + 1);
    return client(name, request).finally(() => set((calls) => calls - 1));
  };
}
