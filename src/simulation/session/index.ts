import type { ServiceFolder } from '../kernel/service';
import { Session } from './session';
import { User } from './user';

const TELLS_ADDRESS = ['getActiveUser', 'getEffectiveUser', 'getUser'];

/** Session and the users that other services give as well. */
export const sessionFolder: ServiceFolder = {
  classes: [
    {
      path: 'Base.Session',
      host: Session,
      cost: () => 0,
      scopes: (member) => (TELLS_ADDRESS.includes(member) ? ['userinfo.email'] : []),
      withoutAuthorization: 'all',
      // They answer with an empty address there.
      inSimpleTriggers: TELLS_ADDRESS,
    },
    { path: 'Base.User', host: User, cost: () => 0, withoutAuthorization: 'all' },
  ],
  globals: { Session: (execution) => new Session(execution) },
};
