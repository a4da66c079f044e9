import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { answerClient, bridgeScript, type ClientRequest, type ScriptHandle } from '../../src/simulation';
import { launchBrowser } from '../support/browser';
import { bound } from '../support/script';

const SOURCE = `
function echo() { return Array.prototype.slice.call(arguments); }
function fail() { throw new Error('no luck'); }
function take(form) { return [form.name, form.days, form.file.getName(), form.file.getDataAsString()]; }
function hidden_() {}`;

let browser: Browser;
let server: Server;
let page: Page;
let script: ScriptHandle;

/** A page as the preview would serve it: calls are answered a moment later, so that they can pile up. */
function serve(): Promise<Server> {
  const bridge = bridgeScript({ callUrl: '/call', functions: script.functions() });
  const html = `<!DOCTYPE html><title>page</title><script>${bridge}</script>
    <form id="form"><input name="name" value="Ana"><input name="days" value="Mon"><input name="days" value="Tue">
    <input type="file" name="file"></form>`;
  const made = createServer((request, response) => {
    if (request.url !== '/call') {
      response.setHeader('Content-Type', 'text/html');
      response.end(html);
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      setTimeout(() => {
        response.end(JSON.stringify(answerClient(script, JSON.parse(body) as ClientRequest)));
      }, 20);
    });
  });
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)));
}

beforeAll(async () => {
  script = bound(SOURCE).script;
  server = await serve();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

/** Runs code in the page; it calls `done(value)` at its end. */
const inPage = (code: string): Promise<unknown> =>
  page.evaluate(`new Promise(function (done) { var run = google.script.run; ${code} })`);

test('HT-04: a call answers its success handler with the value and the user object', async () => {
  expect(
    await inPage(
      `run.withSuccessHandler(function (value, mine) { done([value, mine]); }).withUserObject('mine').echo(1, { a: [undefined] })`,
    ),
  ).toEqual([[1, { a: [null] }], 'mine']);
});

test('HT-04: a failure answers the failure handler with an Error and the user object', async () => {
  expect(
    await inPage(`run.withFailureHandler(function (error, mine) { done([error instanceof Error, error.name, error.message, mine]); })
      .withUserObject(7).fail()`),
  ).toEqual([true, 'Error', 'no luck', 7]);
});

test('HT-04: handlers are chained without changing the runner they are set on', async () => {
  expect(
    await inPage(`
      var seen = [];
      var one = run.withSuccessHandler(function (value) { seen.push('one ' + value); });
      var two = one.withSuccessHandler(function (value) { seen.push('two ' + value); done(seen); });
      one.echo('a'); two.echo('b');
      if (one === two || one === run || run.echo('c') !== undefined) done('wrong');`),
  ).toEqual(['one a', 'two b']);
});

test('HT-04: ten calls at most are under way, the rest waits and is answered', async () => {
  expect(
    await inPage(`
      var send = window.fetch, underWay = 0, most = 0, answered = 0;
      window.fetch = function () {
        most = Math.max(most, ++underWay);
        return send.apply(window, arguments).finally(function () { underWay--; });
      };
      for (var i = 0; i < 25; i++) run.withSuccessHandler(function () { if (++answered === 25) done([answered, most]); }).echo(i);`),
  ).toEqual([25, 10]);
});

test('HT-04: what is no data is refused at the call', async () => {
  expect(
    await inPage(`done([new Date(), function () {}, document.body, [document.getElementById('form')]].map(function (value) {
      try { run.echo(value); return 'passed'; } catch (e) { return e.name + ': ' + e.message; }
    }))`),
  ).toEqual(Array(4).fill('TypeError: Failed due to illegal value in property: 0'));
});

test('HT-04: a lone form is sent with its texts and files', async () => {
  await page.setInputFiles('input[type=file]', {
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('hello'),
  });
  expect(
    await inPage(
      `run.withSuccessHandler(done).withFailureHandler(function (e) { done(e.message); }).take(document.getElementById('form'))`,
    ),
  ).toEqual(['Ana', ['Mon', 'Tue'], 'a.txt', 'hello']);
});

test('HT-04: private functions are not there', async () => {
  expect(await inPage('done([typeof run.echo, typeof run.hidden_])')).toEqual(['function', 'undefined']);
});

test('HT-04: google.script.host speaks to the window around the page', async () => {
  expect(
    await page.evaluate(`new Promise(function (done) {
      var heard = [];
      window.addEventListener('message', function (event) { if (heard.push(event.data) === 4) done(heard); });
      var host = google.script.host;
      host.setHeight(200); host.setWidth('300'); host.editor.focus(); host.close();
    })`),
  ).toEqual([
    { type: 'google.script.host', action: 'setHeight', value: 200 },
    { type: 'google.script.host', action: 'setWidth', value: 300 },
    { type: 'google.script.host', action: 'focusEditor' },
    { type: 'google.script.host', action: 'close' },
  ]);
});
