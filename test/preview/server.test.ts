import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type RequestOptions } from 'node:http';
import { join } from 'node:path';
import type { Preview } from '../../src/preview/preview';
import type { FormSeen, MailboxSeen, Overview, Reply, RunSeen, SheetSeen } from '../../src/preview/shapes';
import {
  CO_TEACHER,
  clubDemo,
  newFolder,
  OWNER,
  removeFolders,
  STUDENT,
  servePreview,
} from '../support/preview';

let preview: Preview;

beforeEach(async () => {
  preview = await servePreview();
});

afterEach(() => preview.close());
afterAll(removeFolders);

async function look<T>(path: string): Promise<T> {
  const reply = (await (await fetch(`${preview.url}/api/${path}`)).json()) as Reply<T>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function act<T = unknown>(name: string, input: object = {}): Promise<T> {
  const response = await fetch(`${preview.url}/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  const reply = (await response.json()) as Reply<T>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

const cells = async (): Promise<string[][]> => (await look<SheetSeen>('sheet?name=Sheet1')).cells;
const overview = (as = OWNER): Promise<Overview> => look(`overview?as=${as}`);

/** Asks with headers that `fetch` does not let one set. */
function ask(path: string, options: RequestOptions, body = ''): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${preview.url}${path}`, options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 100) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('the port asked for is used when it is free, and a free one when it is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  const other = await servePreview({ port });
  expect(other.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(other.url).not.toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(`${other.url}/api/overview`)).status).toBe(200);
  await other.close();
  await new Promise((resolve) => taken.close(resolve));
  const again = await servePreview({ port });
  expect(again.url).toBe(`http://127.0.0.1:${port}`);
  await again.close();
});

test('a name that points to this machine by trickery is not answered', async () => {
  const { status, text } = await ask('/api/overview', { headers: { Host: 'evil.example' } });
  expect(status).toBe(403);
  expect(text).not.toContain('Club');
  const withPort = await ask('/api/overview', {
    headers: { Host: `evil.example:${new URL(preview.url).port}` },
  });
  expect(withPort.status).toBe(403);
});

test('a page from elsewhere can neither look nor act', async () => {
  const headers = { Origin: 'https://evil.example', 'Content-Type': 'application/json' };
  expect((await ask('/api/overview', { headers })).status).toBe(403);
  expect((await ask('/api/start-over', { method: 'POST', headers }, '{}')).status).toBe(403);
  const plain = { 'Content-Type': 'text/plain' };
  expect((await ask('/api/start-over', { method: 'POST', headers: plain }, '{}')).status).toBe(403);
});

test("a script's page has an origin of its own that can't use the preview's own calls", async () => {
  await act('script/menu', { as: OWNER, path: ['Club', 'Open the sidebar'] });
  const { sidebar } = await overview();
  const origin = new URL(sidebar?.url ?? '').origin;
  expect(origin).not.toBe(preview.url);
  expect((await ask('/api/overview', { headers: { Origin: origin } })).status).toBe(403);
});

test('what is no page of the preview is not served', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/page.js/../../Code.js',
    '/constructor',
    '/api/constructor',
  ]) {
    expect((await ask(path, {})).status).toBe(404);
  }
});

test('what is posted has to be JSON of the right shape and not too long', async () => {
  const headers = { 'Content-Type': 'application/json' };
  expect((await ask('/api/tracker/edit', { method: 'POST', headers }, '{')).status).toBe(400);
  const long = JSON.stringify({ as: OWNER, reference: 'Sheet1!A1', what: 'x'.repeat(21 * 1024 * 1024) });
  expect((await ask('/api/tracker/edit', { method: 'POST', headers }, long)).status).toBe(413);
  await expect(act('tracker/edit', { as: 'nobody', reference: 'Sheet1!A1', what: '' })).rejects.toThrow(
    'as: Not a mail address.',
  );
  await expect(act('__proto__', {})).rejects.toThrow('nothing called __proto__');
});

test('the page comes with a policy that lets no script of others run', async () => {
  const { headers } = await fetch(preview.url);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a cell that somebody types into is the same for everybody', async () => {
  await act('tracker/edit', { as: OWNER, reference: "'Sheet1'!B2", what: '=1+2' });
  const sheet = await look<SheetSeen>('sheet?name=Sheet1');
  expect(sheet.cells[1]).toEqual(['', '3']);
  expect(sheet.inputs).toEqual({ '1,1': '=1+2' });
  expect(await look(`sheet?name=Sheet1&have=${sheet.stamp}`)).toEqual({ stamp: sheet.stamp });
});

test('rows are sorted, inserted and deleted, and a table is pasted', async () => {
  await act('tracker/edit', {
    as: OWNER,
    reference: 'Sheet1!A1',
    what: [
      ['b', '1'],
      ['a', '2'],
      ['c', '3'],
    ],
  });
  await act('tracker/sort', { as: OWNER, sheet: 'Sheet1', column: 1, ascending: true });
  await act('tracker/insertRows', { as: OWNER, sheet: 'Sheet1', before: 2, count: 1 });
  await act('tracker/deleteRows', { as: OWNER, sheet: 'Sheet1', first: 4, count: 1 });
  expect(await cells()).toEqual([['a', '2'], [], ['b', '1']]);
});

test('a box waits for its person, and the script goes on with the answer as if it had waited', async () => {
  const asking = act('script/menu', { as: OWNER, path: ['Club', 'Ask'] });
  await until(async () => (await overview()).box !== null);
  const { box } = await overview();
  expect(box).toMatchObject({
    kind: 'prompt',
    title: 'Club',
    message: 'Which day?',
    buttons: ['OK', 'CANCEL'],
  });
  expect((await overview(CO_TEACHER)).box).toBeNull();
  expect(await cells()).toEqual([[]]);
  await act('script/box', { as: OWNER, id: box?.id, button: 'OK', text: 'Friday' });
  await until(async () => (await overview()).box?.kind === 'alert');
  const second = (await overview()).box;
  expect(second?.message).toBe('Really Friday?');
  await act('script/box', { as: OWNER, id: second?.id, button: 'YES', text: '' });
  await asking;
  expect(await cells()).toEqual([['asked'], ['day', 'Friday']]);
  expect((await look<RunSeen[]>('runs')).filter(({ functionName }) => functionName === 'ask')).toHaveLength(
    1,
  );
});

test('what others do while a box is open stays', async () => {
  const asking = act('script/menu', { as: OWNER, path: ['Club', 'Ask'] });
  await until(async () => (await overview()).box !== null);
  await act('tracker/edit', { as: CO_TEACHER, reference: 'Sheet1!A1', what: 'mine' });
  await act('script/box', { as: OWNER, id: (await overview()).box?.id, button: 'CANCEL', text: '' });
  await asking;
  expect(await cells()).toEqual([['mine'], ['asked']]);
});

test('a page of the script calls it, until the page is closed', async () => {
  await act('script/menu', { as: OWNER, path: ['Club', 'Open the sidebar'] });
  const { sidebar } = await overview();
  expect(sidebar).toMatchObject({ title: 'Club', modal: false });
  const url = sidebar?.url as string;
  const html = await (await fetch(url)).text();
  expect(html.indexOf('callUrl')).toBeLessThan(html.indexOf('<title>Club'));
  const call = (body: object) =>
    fetch(url.replace('/page/', '/call/'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect(await (await call({ functionName: 'count', args: ['Ana'] })).json()).toEqual({ ok: true, value: 1 });
  expect(await (await call({ functionName: 'hidden_', args: [] })).json()).toMatchObject({ ok: false });
  expect(await (await call({})).json()).toMatchObject({ ok: false });
  await act('script/closeSidebar', { as: OWNER });
  expect((await fetch(url)).status).toBe(404);
  expect((await call({ functionName: 'count', args: ['Ana'] })).status).toBe(404);
});

test('the same page shown again is another page, and a box in between keeps the one there is', async () => {
  await act('script/menu', { as: OWNER, path: ['Club', 'Open the sidebar'] });
  const first = (await overview()).sidebar?.url;
  const asking = act('script/menu', { as: OWNER, path: ['Club', 'Ask'] });
  await until(async () => (await overview()).box !== null);
  expect((await overview()).sidebar?.url).toBe(first);
  await act('script/box', { as: OWNER, id: (await overview()).box?.id, button: 'CLOSE', text: '' });
  await asking;
  expect((await overview()).sidebar?.url).toBe(first);
  await act('script/menu', { as: OWNER, path: ['Club', 'Open the sidebar'] });
  expect((await overview()).sidebar?.url).not.toBe(first);
});

test('time passes, a trigger writes, and the next thing due is that mail', async () => {
  await act('script/menu', { as: OWNER, path: ['Club', 'Make the form'] });
  await act('script/menu', { as: OWNER, path: ['Club', 'Write every morning'] });
  await act('time/nextThing');
  const { clock, people } = await overview();
  expect(clock).toMatchObject({ movingTo: null, playing: null, problem: null });
  expect(clock.local).toMatch(/^2027-01-12T07:/);
  expect(people.find(({ address }) => address === STUDENT)?.unread).toBe(1);
  await act('time/by', { days: 1 });
  expect((await overview()).clock.local).toMatch(/^2027-01-13T07:/);
  const { messages } = await look<MailboxSeen>(`mailbox?as=${STUDENT}`);
  expect(messages.map(({ subject, box }) => [subject, box])).toEqual([
    ['Good morning', 'inbox'],
    ['Good morning', 'inbox'],
  ]);
});

test('the clock plays until it is stopped', async () => {
  await act('time/play', { speed: 'fast' });
  await until(async () => (await overview()).clock.local > '2027-01-14');
  await act('time/stop');
  const { clock } = await overview();
  expect(clock.playing).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await overview()).clock.now).toBe(clock.now);
});

test('a person writes, replies, reads, and refuses mail', async () => {
  await act('mail/send', { as: STUDENT, to: OWNER, cc: '', subject: 'Question', text: 'When?' });
  const [mail] = (await look<MailboxSeen>(`mailbox?as=${OWNER}`)).messages;
  expect(mail).toMatchObject({ subject: 'Question', box: 'inbox', unread: true });
  await act('mail/read', { as: OWNER, id: mail?.id });
  await act('mail/reply', { as: OWNER, id: mail?.id, text: 'At four.', all: false });
  const [answer] = (await look<MailboxSeen>(`mailbox?as=${STUDENT}`)).messages;
  expect(answer).toMatchObject({ subject: 'Re: Question', box: 'inbox', snippet: 'At four.' });
  expect((answer?.date ?? 0) - (mail?.date ?? 0)).toBeGreaterThan(60_000);
  await act('mail/bounces', { as: STUDENT, code: '5.1.1' });
  await act('mail/send', { as: OWNER, to: STUDENT, cc: '', subject: 'Once more', text: '' });
  expect((await look<MailboxSeen>(`mailbox?as=${OWNER}`)).messages[0]?.from).toContain('mailer-daemon');
});

test('a form is looked at, checked page by page, and submitted', async () => {
  await act('script/menu', { as: OWNER, path: ['Club', 'Make the form'] });
  const [{ url = '' } = {}] = (await overview()).forms;
  const form = await look<FormSeen>(`form?url=${encodeURIComponent(url)}&as=${STUDENT}`);
  const [first, second] = form.sections;
  const [name, day] = first?.items ?? [];
  const when = second?.items.find(({ kind }) => kind === 'date');
  expect(await act('form/next', { url, section: 0, answers: {} })).toEqual({
    kind: 'problems',
    problems: [
      { item: name?.id, message: 'This is a required question' },
      { item: day?.id, message: 'This is a required question' },
    ],
  });
  const answers = { [name?.id ?? 0]: 'Ana', [day?.id ?? 0]: 'Friday' };
  expect(await act('form/next', { url, section: 0, answers })).toEqual({ kind: 'section', index: 1 });
  expect(await act('form/submit', { url, answers, as: STUDENT })).toMatchObject({ kind: 'problems' });
  const all = { ...answers, [when?.id ?? 0]: '2027-02-01' };
  expect(await act('form/submit', { url, answers: all, as: STUDENT })).toMatchObject({ kind: 'sent' });
  expect((await overview()).forms[0]?.responses).toBe(1);
});

test('what happened survives a restart', async () => {
  const folder = newFolder();
  const before = await servePreview({ folder });
  const post = (url: string, name: string, input: object) =>
    fetch(`${url}/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
  await post(before.url, 'tracker/edit', { as: OWNER, reference: 'Sheet1!A1', what: 'kept' });
  await post(before.url, 'script/menu', { as: OWNER, path: ['Club', 'Write every morning'] });
  await post(before.url, 'script/menu', { as: OWNER, path: ['Club', 'Make the form'] });
  await before.close();
  const after = await servePreview({ folder });
  expect(after.notice).toBeNull();
  expect(after.workplace.tracker.display('Sheet1!A1')).toEqual([['kept']]);
  expect(after.workplace.runs().map(({ functionName }) => functionName)).toContain('makeForm');
  await post(after.url, 'time/by', { days: 1 });
  expect(after.workplace.workspace.mailbox(STUDENT).inbox()).toHaveLength(1);
  await after.close();
});

test('starting over forgets everything, also scripts that wait', async () => {
  await act('tracker/edit', { as: OWNER, reference: 'Sheet1!A1', what: 'gone' });
  const asking = act('script/menu', { as: OWNER, path: ['Club', 'Ask'] });
  const ended = expect(asking).rejects.toThrow('ended while it waited');
  await until(async () => (await overview()).box !== null);
  const { era } = await overview();
  await act('start-over');
  await ended;
  expect(await cells()).toEqual([[]]);
  const now = await overview();
  expect(now).toMatchObject({ box: null, clock: { local: '2027-01-11T08:00:00' } });
  expect(now.era).not.toBe(era);
  expect(now.menus.map(({ name }) => name)).toEqual(['Club']);
});

test('a file that cannot be read is put aside, not lost', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'workspace.json'), '{"format":1,');
  const other = await servePreview({ folder });
  expect(other.notice).toContain('could not be read');
  expect(readFileSync(join(folder, 'workspace.json.unreadable'), 'utf8')).toBe('{"format":1,');
  await other.close();
});

test('news are told while they happen', async () => {
  const response = await fetch(`${preview.url}/api/news`);
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  const versionIn = (text: string): number => JSON.parse(text.replace('data: ', '')).version;
  const first = versionIn(await next());
  await act('tracker/edit', { as: OWNER, reference: 'Sheet1!A1', what: 'new' });
  expect(versionIn(await next())).toBeGreaterThan(first);
  await reader.cancel();
});

test('a script that opens a box when the document is opened does not keep the preview from starting', async () => {
  const demo = {
    ...clubDemo,
    script: () => ({
      files: { 'Code.js': "function onOpen() { SpreadsheetApp.getUi().alert('Welcome'); }" },
    }),
  };
  const other = await servePreview({ demo });
  expect(other.workplace.boxes.for(OWNER)).toMatchObject({ kind: 'alert', message: 'Welcome' });
  await other.close();
});
