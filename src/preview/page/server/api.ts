import type { Reply } from '../../shapes';

/** What the server said went wrong, as a sentence for a person. */
export class Refused extends Error {}

/** Looks at something of the workspace; `query` leaves out what is undefined. */
export function look<T>(view: string, query: Record<string, string | undefined> = {}): Promise<T> {
  return ask(pathOf(view, query));
}

/** Does something in the workspace. */
export function act<T = unknown>(name: string, input: object = {}): Promise<T> {
  return ask(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
}

/** The address of a view or file. */
export function pathOf(view: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/api/${view}?${new URLSearchParams(given)}`;
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => null);
  if (!response) throw new Refused('The preview does not answer. Is npm start still running?');
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  if (!isJson) throw new Refused(await response.text());
  const reply = (await response.json()) as Reply<T>;
  if (!reply.ok) throw new Refused(reply.error);
  return reply.value;
}
