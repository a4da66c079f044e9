import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerClient, bridgeScript, type ClientReply, type ClientRequest } from '../../simulation';
import { Abandoned } from '../boxes';
import type { Workplace } from '../workplace';
import { send, sendJson, sendText } from './answer';
import { jsonBody } from './body';

/**
 * Answers on the origin of the scripts' pages, which is another one than the preview's: a sidebar or dialog runs its own code and
 * has its own storage, but cannot reach into the preview around it, as at Google.
 */
export async function answerScriptPage(
  workplace: Workplace,
  hostOrigin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, kind, token = '', more] = pathname.split('/');
  const page = more === undefined ? workplace.screens.find(token) : null;
  if (!page || (kind !== 'page' && kind !== 'call')) {
    return sendText(response, 404, 'This page is closed: open it again from the menu.');
  }
  if (kind === 'page' && request.method === 'GET') {
    const functions = workplace.script(page.user).functions();
    const bridge = bridgeScript({ callUrl: `/call/${token}`, functions, hostOrigin });
    return send(response, 200, 'text/html; charset=utf-8', withScript(page.html, bridge), {
      'Content-Security-Policy': `frame-ancestors ${hostOrigin}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  }
  if (kind === 'call' && request.method === 'POST') {
    return sendJson(response, 200, await call(workplace, page.user, await jsonBody(request)));
  }
  sendText(response, 405, 'Not like this.');
}

async function call(workplace: Workplace, user: string, posted: unknown): Promise<ClientReply> {
  if (!isRequest(posted)) return failure('Error', 'This is no call of google.script.run.');
  try {
    return await workplace.boxes.perform(user, () => answerClient(workplace.script(user), posted));
  } catch (error) {
    if (error instanceof Abandoned) return failure('Error', error.message);
    // What is not simulated names itself, and is told to the page as Google tells any error.
    return failure((error as Error).name, (error as Error).message);
  }
}

const failure = (name: string, message: string): ClientReply => ({ ok: false, error: { name, message } });

function isRequest(posted: unknown): posted is ClientRequest {
  const { functionName, args, form } = (posted ?? {}) as Record<string, unknown>;
  return (
    typeof functionName === 'string' && (Array.isArray(args) || (Array.isArray(form) && form.every(isField)))
  );
}

function isField(field: unknown): boolean {
  if (!Array.isArray(field) || field.length !== 2 || typeof field[0] !== 'string') return false;
  const [, value] = field;
  if (typeof value === 'string') return true;
  return ['name', 'type', 'base64'].every((key) => typeof value?.[key] === 'string');
}

/** The page with a script before everything of its own. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  let end = 0;
  for (const match of html.matchAll(head)) {
    end = match.index + match[0].length;
    if (/^<head/i.test(match[0])) break;
  }
  return html.slice(0, end) + tag + html.slice(end);
}
