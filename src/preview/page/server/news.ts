import { useEffect, useState } from 'preact/hooks';
import type { News } from '../../shapes';

/** The latest news of the server, and whether it is still there. */
export function useNews(): { news: News | null; isConnected: boolean } {
  const [news, setNews] = useState<News | null>(null);
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource('/api/news');
    source.onmessage = ({ data }) => {
      setConnected(true);
      setNews(JSON.parse(data as string) as News);
    };
    source.onerror = () => setConnected(false);
    return () => source.close();
  }, []);
  return { news, isConnected };
}
