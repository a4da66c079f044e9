import { impactSheetTexts } from '../../toolkit/impact-sheet';
import type { Language } from '../../toolkit/language';
import { skillsOf } from '../badges/texts';
import { decimal, impactOf } from '../impact';
import type { Offering } from '../offering';
import { quotedBy, toldQuotes } from '../quotes';
import type { Settings } from '../settings';
import { dayWords, listWords } from '../words';
import { documentHtml, escaped, filled } from './html';

const STYLE = [
  'body{font-family:Arial,sans-serif;font-size:11pt;color:#202124}',
  'h1{font-size:26pt;color:#174ea6;margin:0}',
  'h2{font-size:14pt;color:#174ea6;margin:18pt 0 6pt}',
  'p{margin:0 0 8pt;line-height:1.4}',
  'p.subject{font-size:15pt;margin:2pt 0 12pt}',
  'table{width:100%;border-collapse:collapse}',
  'td{border:0;background:#e8f0fe;text-align:center;padding:10pt 8pt;vertical-align:top;font-size:10pt}',
  'td span.number{font-size:24pt;color:#174ea6;font-weight:bold}',
  'blockquote{margin:0 0 8pt;padding:2pt 0 2pt 12pt;border-left:3pt solid #174ea6;font-size:12pt}',
  'ul{margin:8pt 0 0}',
  'p.thanks{font-size:13pt;margin-top:20pt}',
].join('');

/**
 * One page for the partner: what happened, numbers that tell of nobody in particular, and the quotes that go into the
 * thank-you.
 */
export function impactSheetHtml(offering: Offering, settings: Settings, language: Language): string {
  const { row, sessions, partner } = offering;
  const text = (id: keyof typeof impactSheetTexts, values: Record<string, string | number> = {}) =>
    filled(impactSheetTexts[id][language], values);
  const skills = skillsOf(offering);
  const quotes = toldQuotes({ offering });
  const impact = impactOf(offering);
  const values = {
    partner: partner?.organisation || row.partner,
    contact: partner?.contact || row.partner,
    school: settings.text('organisation'),
    dates: listWords(
      sessions.map(({ date }) => dayWords(date, language)),
      language,
    ),
    skills: listWords(skills, language),
  };
  return documentHtml(
    { language, title: `${impactSheetTexts.title[language]}: ${row.title}`, style: STYLE },
    [
      `<h1>${text('title')}</h1><p class="subject">${escaped(row.title)}</p>`,
      `<p>${text('lead', values)}</p>`,
      row.description || row.activity ? `<h2>${text('happened')}</h2>` : '',
      ...[row.description, row.activity].filter(Boolean).map((part) => `<p>${escaped(part)}</p>`),
      skills.length > 0 ? `<p>${text('practised', values)}</p>` : '',
      impact.students > 0 ? `<h2>${text('numbers')}</h2>${numbers(offering, language)}` : '',
      quotes.length > 0 ? `<h2>${text('quotes')}</h2>` : '',
      ...quotes.map(
        (quote) =>
          `<blockquote>“${escaped(quote.text)}” (${escaped(quotedBy(quote, language))})</blockquote>`,
      ),
      `<p class="thanks">${text('thanks', values)}</p>`,
      `<p>${escaped(settings.text('teacherName'))}<br>${escaped(settings.text('organisation'))}</p>`,
    ].join(''),
  );
}

function numbers(offering: Offering, language: Language): string {
  const { students, hours, rating, grew, answers, skills } = impactOf(offering);
  const text = (id: keyof typeof impactSheetTexts, values: Record<string, string | number> = {}) =>
    filled(impactSheetTexts[id][language], values);
  const cells: [string, string][] = [
    [String(students), text(students === 1 ? 'student' : 'students')],
    [decimal(hours, language), text(hours === 1 ? 'hour' : 'hours')],
  ];
  if (rating !== null)
    cells.push([rating.toFixed(1).replace('.', language === 'es' ? ',' : '.'), text('rating')]);
  if (grew) cells.push([String(grew), text('grew', { of: answers })]);
  const shown = cells.map(
    ([number, what]) => `<td><span class="number">${escaped(number)}</span><br>${what}</td>`,
  );
  const able = skills
    .filter(({ can }) => can > 0)
    .map(({ skill, can, of }) => `<li>${text('can', { can, of, skill })}</li>`);
  return `<table role="presentation"><tr>${shown.join('')}</tr></table>${able.length > 0 ? `<ul>${able.join('')}</ul>` : ''}`;
}
