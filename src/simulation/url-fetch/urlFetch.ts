import { ServiceException } from '../kernel/errors';

/** UrlFetchApp, which is there and refuses: a workspace on one machine has no network, so that nothing ever leaves it. */
export class UrlFetchApp {
  fetch(url: string): never {
    throw refusal(url);
  }

  fetchAll(requests: readonly (string | { url?: unknown })[]): never {
    const first = requests[0];
    throw refusal(typeof first === 'object' ? first?.url : first);
  }

  getRequest(url: string): never {
    throw refusal(url);
  }
}

const refusal = (url: unknown): ServiceException =>
  new ServiceException(`UrlFetchApp cannot reach ${url}: the simulation has no network.`);
