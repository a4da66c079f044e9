import Mustache from 'mustache';
import type { Language, Localized } from '../../toolkit/language';
import { partnerFlyer } from '../../toolkit/partner-flyer';
import { band, cell, escaped, flyerPage, gap, heading, paragraph } from './page';

/** What the flyer names; all of it known before there is a partner. */
export interface PartnerFlyerValues {
  seats: string;
  school: string;
  length: string;
  teacher: string;
  contact: string;
}

/** The partner flyer as HTML, for a Google Doc that the teacher may edit: one page. */
export function partnerFlyerHtml(values: PartnerFlyerValues, language: Language): string {
  const text = (localized: Localized) =>
    Mustache.render(localized[language], values, undefined, { escape: escaped });
  const points = (list: readonly Localized[]) =>
    `<ul style="margin:0 0 8pt 0">${list.map((point) => `<li style="font-size:12pt;line-height:1.35">${text(point)}</li>`).join('')}</ul>`;
  const title = partnerFlyer.title[language];
  return flyerPage(language, title, [
    band(
      cell(
        paragraph(escaped(values.school), 'kicker', 12) + heading(1, text(partnerFlyer.title), 'onBand', 28),
        'band',
        100,
        '22pt 20pt',
      ),
    ),
    gap,
    paragraph(text(partnerFlyer.lead), 'text', 14, 'margin-top:8pt;margin-bottom:14pt'),
    ...partnerFlyer.sections.map(
      (section) => heading(2, text(section.title), 'heading', 15) + points(section.points),
    ),
    gap,
    band(cell(paragraph(`<b>${text(partnerFlyer.contact)}</b>`, 'text', 13), 'panel', 100, '14pt 16pt')),
  ]);
}
