import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Demo } from './demo';
import { sendText } from './http/answer';
import { BodyProblem } from './http/body';
import { refusal } from './http/guard';
import { answerPage } from './http/main';
import { answerScriptPage } from './http/pages';
import { Store } from './store';
import { Workplace } from './workplace';

const HOST = '127.0.0.1';

export interface PreviewOptions {
  demo: Demo;
  /** Folder with page.html, page.js and page.css. */
  assets: string;
  /** Where the workspace survives a restart. */
  folder: string;
  /** Preferred; a free one is chosen when it is taken. Default 4321. */
  port?: number;
}

export interface Preview {
  url: string;
  /** What has to be told about the start, such as a saved workspace that could not be read. */
  notice: string | null;
  workplace: Workplace;
  close(): Promise<void>;
}

/** Serves the preview on this machine only. */
export async function startPreview({ demo, assets, folder, port = 4321 }: PreviewOptions): Promise<Preview> {
  const workplace = new Workplace(demo, new Store(folder));
  const notice = workplace.open();
  const main = guarded((request, response) => answerPage(workplace, assets, request, response));
  const pages = guarded((request, response) => answerScriptPage(workplace, url, request, response));
  const url = origin(await listen(main, port));
  const mainPort = portOf(main);
  workplace.screens.origin = origin(await listen(pages, mainPort + 1));
  return {
    url,
    notice,
    workplace,
    close: async () => {
      workplace.close();
      await Promise.all([main, pages].map(stop));
    },
  };
}

function guarded(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Server {
  const server = createServer((request, response) => {
    const why = refusal(request, portOf(server));
    if (why !== null) return sendText(response, 403, why);
    answer(request, response).catch((error: Error) => {
      if (response.headersSent) return response.destroy();
      const status = error instanceof BodyProblem ? error.status : 500;
      sendText(response, status, status === 500 ? `The preview failed: ${error.message}` : error.message);
      if (status === 500) console.error(error);
    });
  });
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const origin = (port: number): string => `http://${HOST}:${port}`;

/** Listens on a port, or on a free one when it is taken, and gives which. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken =
        error.code === 'EADDRINUSE' || error.code === 'EACCES' || error.code === 'ERR_SOCKET_BAD_PORT';
      if (!taken || port === 0) return reject(error);
      listen(server, 0).then(resolve, reject);
    });
    server.listen(port, HOST, () => {
      server.removeAllListeners('error');
      resolve(portOf(server));
    });
  });
}

/** Lets go of everybody who still listens to news. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
