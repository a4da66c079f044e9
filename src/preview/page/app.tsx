import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Overview } from '../shapes';
import { type Desk, DeskContext } from './context';
import { FormPage } from './form/form-page';
import { FormsList } from './form/forms-list';
import { Header } from './frame/header';
import { Notice } from './frame/notice';
import { MailView } from './mail/mail-view';
import { CalendarView } from './other/calendar-view';
import { FilesView } from './other/files-view';
import { RunsView } from './other/runs-view';
import { type Route, useRoute } from './route';
import { useNews } from './server/news';
import { useView } from './server/use-view';
import { Tracker } from './tracker/tracker';

const TITLES: Record<Route['section'], string> = {
  tracker: 'Tracker',
  mail: 'Mail',
  form: 'Forms',
  calendar: 'Calendar',
  files: 'Files',
  runs: 'Runs',
};

/** The whole preview. */
export function App() {
  const route = useRoute();
  const { news, isConnected } = useNews();
  const editor = useEditor(route);
  const version = news?.version ?? 0;
  const era = useRef(news?.era);
  useEffect(() => {
    if (era.current && news && news.era !== era.current) location.reload();
    era.current = news?.era;
  }, [news]);
  const { value: overview, error } = useView<Overview>('overview', { as: editor }, version);
  const kept = useRef<Overview | null>(null);
  kept.current = overview ?? kept.current;
  const [notice, setNotice] = useState('');
  const [said, setSaid] = useState('');
  const attempt = useCallback(async (work: () => Promise<unknown>) => {
    setNotice('');
    try {
      await work();
      return true;
    } catch (failure) {
      setNotice((failure as Error).message);
      return false;
    }
  }, []);
  const current = kept.current;
  const desk = useMemo<Desk | null>(
    () => current && { overview: current, version, attempt, tell: setSaid },
    [current, version, attempt],
  );
  useEffect(() => {
    document.title = `${TITLES[route.section]} – ${current?.fileName ?? 'Preview'}`;
  }, [route.section, current?.fileName]);

  if (!desk) return <p class="opening">{error ?? 'Opening …'}</p>;
  const clock = news?.clock ?? desk.overview.clock;
  const lost = isConnected ? '' : 'The preview does not answer. Is npm start still running?';
  return (
    <DeskContext.Provider value={desk}>
      <Header route={route} clock={clock} />
      <Notice text={lost || notice || clock.problem || ''} dismiss={() => setNotice('')} />
      <div class="visually-hidden" role="status">
        {said}
      </div>
      <main id="content" tabIndex={-1}>
        <Tracker isShown={route.section === 'tracker'} as={editor ?? desk.overview.owner} />
        <Content route={route} />
      </main>
    </DeskContext.Provider>
  );
}

function Content({ route }: { route: Route }) {
  switch (route.section) {
    case 'mail':
      return <MailView route={route} />;
    case 'form':
      return route.of === '' ? <FormsList /> : <FormPage key={JSON.stringify(route)} route={route} />;
    case 'calendar':
      return <CalendarView route={route} />;
    case 'files':
      return <FilesView route={route} />;
    case 'runs':
      return <RunsView />;
    default:
      return null;
  }
}

/** Who sits in front of the tracker in this browser tab: as the address says, else as it said last; undefined is its owner. */
function useEditor(route: Route): string | undefined {
  const last = useRef<string | undefined>(undefined);
  if (route.section === 'tracker') last.current = route.query.as;
  return last.current;
}
