import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not answered, or null. Only pages of this server on this machine may ask: a page from elsewhere would give
 * itself away by its Origin, and one that has its own name point to 127.0.0.1 by its Host.
 */
export function refusal({ headers, method }: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'This server answers to 127.0.0.1 only.';
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return 'Pages from elsewhere may not ask.';
  }
  if (method === 'POST' && !/^application\/json\b/.test(headers['content-type'] ?? '')) {
    return 'What is posted has to be JSON.';
  }
  return null;
}
