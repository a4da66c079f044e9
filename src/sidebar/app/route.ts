export const offeringPages = ['steps', 'students', 'session', 'mails', 'after'] as const;
/** Changes of plan: another date, none, or the same once more. */
export type ChangeKind = 'move' | 'cancel' | 'copy';

export type OfferingPage = (typeof offeringPages)[number];

/** What is shown below the navigation. */
export type Route =
  | { view: 'today' | 'offerings' | 'create' | 'mails' | 'settings' }
  | { view: 'list'; what: 'partners' | 'closures' }
  | { view: 'offering'; id: string; page: OfferingPage }
  | { view: 'change'; id: string; what: ChangeKind }
  | { view: 'mail'; id: string; from: Route };

export type Tab = 'today' | 'offerings' | 'mails' | 'settings';
export const tabs: readonly Tab[] = ['today', 'offerings', 'mails', 'settings'];

/** The tab a view belongs to. */
export function tabOf(route: Route): Tab {
  switch (route.view) {
    case 'offering':
    case 'create':
    case 'change':
      return 'offerings';
    case 'list':
      return 'settings';
    case 'mail':
      return tabOf(route.from);
    default:
      return route.view;
  }
}
