import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { News, Reply } from '../shapes';
import { fileContent } from '../views/files';
import { attachment } from '../views/mail';
import type { Workplace } from '../workplace';
import { perform } from './actions';
import { send, sendJson, sendText } from './answer';
import { BodyProblem, jsonBody } from './body';
import { views } from './views';

/** The page's own files, each by its address. */
const ASSETS: Readonly<Record<string, [file: string, type: string]>> = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
};

/** News come at most so often: whoever draws them needs a moment, too. */
const NEWS_EVERY_MS = 80;
const ALIVE_EVERY_MS = 20_000;

/** Answers one request of the page: its files, what it looks at, what a person does, and the stream of news. */
export async function answerPage(
  workplace: Workplace,
  assets: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const asset = Object.hasOwn(ASSETS, pathname) ? ASSETS[pathname] : undefined;
  if (request.method === 'GET' && asset) return sendAsset(workplace, response, assets, asset);
  if (!pathname.startsWith('/api/')) return sendText(response, 404, 'There is nothing here.');
  const name = pathname.slice('/api/'.length);
  if (request.method === 'POST') {
    const reply = await replyTo(async () => perform(workplace, name, await jsonBody(request)));
    return sendJson(response, reply.status, reply.body);
  }
  if (request.method !== 'GET') return sendText(response, 405, 'Only GET and POST are answered.');
  if (name === 'news') return sendNews(workplace, request, response);
  if (name === 'file' || name === 'attachment') return sendFile(workplace, response, name, searchParams);
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) return sendText(response, 404, 'There is nothing here.');
  const reply = await replyTo(() => view(workplace, searchParams));
  sendJson(response, reply.status, reply.body);
}

async function replyTo(work: () => unknown): Promise<{ status: number; body: Reply<unknown> }> {
  try {
    return { status: 200, body: { ok: true, value: await work() } };
  } catch (error) {
    const status = error instanceof BodyProblem ? error.status : 200;
    return { status, body: { ok: false, error: (error as Error).message } };
  }
}

function sendAsset(
  { screens }: Workplace,
  response: ServerResponse,
  folder: string,
  [file, type]: [string, string],
): void {
  send(response, 200, type, readFileSync(join(folder, file)), {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      // Mails bring their own styles and pictures into frames that inherit this.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      `frame-src 'self' ${screens.origin}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
}

/** Tells the page of every change until it goes away. */
function sendNews(workplace: Workplace, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  let planned: NodeJS.Timeout | undefined;
  const tell = () => {
    planned = undefined;
    const { era, version, mover } = workplace;
    response.write(`data: ${JSON.stringify({ era, version, clock: mover.seen() } satisfies News)}\n\n`);
  };
  const stop = workplace.listen(() => {
    planned ??= setTimeout(tell, NEWS_EVERY_MS);
  });
  const alive = setInterval(() => response.write(': still here\n\n'), ALIVE_EVERY_MS);
  request.on('close', () => {
    stop();
    clearTimeout(planned);
    clearInterval(alive);
  });
  tell();
}

/** A file of the workspace, whose content nobody vouches for: it gets no scripts and no access to this server. */
function sendFile(
  workplace: Workplace,
  response: ServerResponse,
  kind: string,
  query: URLSearchParams,
): void {
  try {
    const id = query.get('id') ?? '';
    const file =
      kind === 'file'
        ? fileContent(workplace, id)
        : attachment(workplace, query.get('as') ?? '', id, Number(query.get('index')));
    const shown = /^(application\/pdf|image\/(png|jpeg|gif)|text\/(html|plain))\b/.test(file.type);
    send(response, 200, shown ? `${file.type}; charset=utf-8` : 'application/octet-stream', file.bytes, {
      'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy':
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    });
  } catch (error) {
    sendText(response, 404, (error as Error).message);
  }
}
