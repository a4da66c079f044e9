import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = ['tracker', 'mail', 'form', 'calendar', 'files', 'runs'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where one is: `#/mail/ana@school.example?id=…`. */
export interface Route {
  section: Section;
  /** The address of a mailbox or calendar, the id of a form or file. */
  of: string;
  query: Record<string, string>;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [section = '', of = ''] = path.split('/');
  return {
    section: SECTIONS.find((each) => each === section) ?? 'tracker',
    of: decode(of),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export function hrefTo(section: Section, of = '', query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const path = of === '' ? section : `${section}/${encodeURIComponent(of)}`;
  return `#/${path}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}

export function goTo(href: string): void {
  location.hash = href;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
}
