import { useEffect, useRef, useState } from 'preact/hooks';

const HEAD = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'">`;

interface Props {
  html: string;
  title: string;
  /** Somebody follows a link of the page. */
  follow(url: string): void;
}

/**
 * HTML that somebody else wrote, in a frame where no script runs and nothing is loaded from elsewhere. The frame is of this page's
 * origin so that its height and clicked links can be read; without scripts nothing in it can make use of that.
 */
export function HtmlFrame({ html, title, follow }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    const element = frame.current as HTMLIFrameElement;
    let observer: ResizeObserver | undefined;
    const loaded = () => {
      const page = element.contentDocument;
      if (!page) return;
      const measure = () => setHeight(page.documentElement.scrollHeight);
      observer?.disconnect();
      observer = new ResizeObserver(measure);
      observer.observe(page.documentElement);
      measure();
      page.addEventListener('click', (event) => {
        const link = (event.target as Element).closest?.('a[href]');
        if (!link) return;
        event.preventDefault();
        latest.current(link.getAttribute('href') as string);
      });
    };
    element.addEventListener('load', loaded);
    element.srcdoc = withPolicy(html);
    return () => {
      element.removeEventListener('load', loaded);
      observer?.disconnect();
    };
  }, [html]);
  return (
    <iframe
      ref={frame}
      class="html-frame"
      sandbox="allow-same-origin"
      title={title}
      style={{ height: `${height}px` }}
    />
  );
}

/** The page with the rules for it in its head, wherever its author put that. */
function withPolicy(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('base, meta[http-equiv]')) element.remove();
  page.head.insertAdjacentHTML('afterbegin', HEAD);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
