export const offeringPages = ['steps', 'students', 'session', 'mails', 'after'] as const;
export type OfferingPage = (typeof offeringPages)[number];

/** What is shown below the navigation. */
export type Route =
  | { view: 'today' | 'offerings' | 'create' | 'mails' | 'settings' }
  | { view: 'list'; what: 'partners' | 'closures' }
  | { view: 'offering'; id: string; page: OfferingPage }
  | { view: 'mail'; id: string; from: Route };

export type Tab = 'today' | 'offerings' | 'mails' | 'settings';
export const tabs: readonly Tab[] = ['today', 'offerings', 'mails', 'settings'];

/** The tab a view belongs to. */
export function tabOf(route: Route): Tab {
  switch (route.view) {
    case 'offering':
    case 'create':
      return 'offerings';
    case 'list':
      return 'settings';
    case 'mail':
      return tabOf(route.from);
    default:
      return route.view;
  }
}
