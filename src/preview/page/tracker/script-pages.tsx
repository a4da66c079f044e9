import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSeen } from '../../shapes';
import { useDesk } from '../context';
import { Modal } from '../parts/modal';
import { act } from '../server/api';

/** As Google's sandbox: scripts and storage of its own, no way to lead the page around it elsewhere. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const USUAL_WIDTH = 600;
const USUAL_HEIGHT = 400;

interface Props {
  as: string;
  page: PageSeen;
}

/** The sidebar, 300 pixels wide as in Sheets. */
export function Sidebar({ as, page }: Props) {
  const { attempt } = useDesk();
  const close = () => void attempt(() => act('script/closeSidebar', { as }));
  return (
    <aside class="sidebar" aria-label={page.title || 'Sidebar'}>
      <div class="sidebar-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon" aria-label="Close the sidebar" onClick={close}>
          ×
        </button>
      </div>
      <ScriptPage page={page} close={close} />
    </aside>
  );
}

/** A dialog of the script, which may change its own size. */
export function ScriptDialog({ as, page, isShown }: Props & { isShown: boolean }) {
  const { attempt } = useDesk();
  const [size, setSize] = useState({ width: page.width ?? USUAL_WIDTH, height: page.height ?? USUAL_HEIGHT });
  const close = () => void attempt(() => act('script/closeDialog', { as }));
  if (!isShown) return null;
  return (
    <Modal key={page.url} title={page.title} class="script-dialog" modal={page.modal} close={close}>
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }} class="script-dialog-page">
        <ScriptPage
          page={page}
          close={close}
          resize={(change) => setSize((now) => ({ ...now, ...change }))}
        />
      </div>
    </Modal>
  );
}

interface ScriptPageProps {
  page: PageSeen;
  close(): void;
  resize?(change: { width?: number; height?: number }): void;
}

function ScriptPage({ page, close, resize }: ScriptPageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ close, resize });
  latest.current = { close, resize };
  useEffect(() => {
    const heard = ({ source, origin, data }: MessageEvent) => {
      const isHere = source === frame.current?.contentWindow && origin === new URL(page.url).origin;
      if (!isHere || data?.type !== 'google.script.host') return;
      const { action, value } = data as { action: string; value?: unknown };
      if (action === 'close') latest.current.close();
      else if (action === 'focusEditor') document.querySelector<HTMLElement>('.grid')?.focus();
      else if (typeof value !== 'number' || !(value > 0)) return;
      else if (action === 'setWidth') latest.current.resize?.({ width: value });
      else if (action === 'setHeight') latest.current.resize?.({ height: value });
    };
    addEventListener('message', heard);
    return () => removeEventListener('message', heard);
  }, [page.url]);
  return (
    <iframe
      key={page.url}
      ref={frame}
      class="script-page"
      src={page.url}
      sandbox={SANDBOX}
      title={page.title || 'Page of the script'}
    />
  );
}
