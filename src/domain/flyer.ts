import Mustache from 'mustache';
import type { Language, Localized } from '../toolkit/language';
import { partnerFlyer } from '../toolkit/partner-flyer';
import { bodyHtml } from './markdown';
import { plainWords } from './render';

/** What the flyer names; all of it known before there is a partner. */
export interface FlyerValues {
  seats: string;
  school: string;
  length: string;
  teacher: string;
  contact: string;
}

/** The partner flyer as HTML, for a Google Doc that the teacher may edit. */
export function partnerFlyerHtml(values: FlyerValues, language: Language): string {
  const safe = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainWords(value)]));
  const text = (localized: Localized) =>
    Mustache.render(localized[language], safe, undefined, { escape: String });
  const body = [
    `# ${text(partnerFlyer.title)}`,
    text(partnerFlyer.lead),
    ...partnerFlyer.sections.map(
      (section) =>
        `## ${text(section.title)}\n\n${section.points.map((point) => `- ${text(point)}`).join('\n')}`,
    ),
    text(partnerFlyer.contact),
  ].join('\n\n');
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"></head><body>${bodyHtml(body)}</body></html>`;
}
