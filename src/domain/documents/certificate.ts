import { certificateTexts } from '../../toolkit/certificate';

import { nameForBadge } from '../badges/names';
import { publicPartner, skillsOf } from '../badges/texts';
import { decimal, hoursOf } from '../impact';
import { languageOf } from '../mails/wanted';
import { attendanceOf, type Offering } from '../offering';
import type { ApplicationRow } from '../records';
import type { Session } from '../sessions';
import type { Settings } from '../settings';
import { dayWords, listWords } from '../words';
import { documentHtml, filled } from './html';

const STYLE = [
  'body{font-family:Georgia,serif;color:#202124;text-align:center}',
  'p{font-size:13pt;line-height:1.4;margin:0 0 8pt;text-align:center}',
  'h1{font-size:40pt;font-weight:normal;color:#174ea6;margin:64pt 0 0;text-align:center}',
  'h2{font-size:30pt;font-weight:normal;color:#202124;margin:26pt 0;text-align:center}',
  'h3{font-size:19pt;color:#174ea6;margin:14pt 0;text-align:center}',
  'p.of{font-size:16pt;color:#3c4043;margin:0 0 48pt}',
  'p.rule{font-size:1pt;border-bottom:3pt solid #174ea6;margin:0}',
  'table{width:100%;margin:84pt 0 10pt;border-collapse:collapse}',
  'td{width:33%;font-size:12pt;text-align:center;vertical-align:bottom;padding:4pt 8pt;border:0}',
  'td span.what{font-size:10pt;color:#3c4043}',
].join('');

/** Sessions a student was at. */
export const attendedSessions = (application: ApplicationRow, offering: Offering): Session[] => {
  const taken = attendanceOf(application, offering.sessions.length);
  return offering.sessions.filter((_, index) => taken[index] === 'present' || taken[index] === 'late');
};

/**
 * The certificate of one student, which needs no badge service. It tells the name the student chose, what it was, how
 * long and when, and the partner only where the partner may be listed.
 */
export function certificateHtml(application: ApplicationRow, offering: Offering, settings: Settings): string {
  const language = languageOf(application.studentLanguage, settings.language);
  const sessions = attendedSessions(application, offering);
  const hours = hoursOf(sessions);
  const days = [...new Set(sessions.map(({ date }) => dayWords(date, language)))];
  const last = sessions[sessions.length - 1];
  const partner = publicPartner(offering);
  const skills = skillsOf(offering);
  const text = (id: keyof typeof certificateTexts, values: Record<string, string> = {}) =>
    filled(certificateTexts[id][language], values);
  const hoursText = certificateTexts[hours === 1 ? 'hour' : 'manyHours'][language].replace(
    '{n}',
    decimal(hours, language),
  );
  const values = {
    school: settings.text('organisation'),
    partner,
    dates: listWords(days, language),
    hours: hoursText,
    skills: listWords(skills, language),
  };
  const line = (id: keyof typeof certificateTexts, shown: boolean) =>
    shown ? `<p>${text(id, values)}</p>` : '';
  const name = nameForBadge(application);
  const signed = (value: string, what: keyof typeof certificateTexts) =>
    `<td>${filled('{value}', { value })}<br><span class="what">${text(what)}</span></td>`;
  return documentHtml(
    { language, title: `${certificateTexts.title[language]}: ${offering.row.title}`, style: STYLE },
    [
      '<p class="rule">&nbsp;</p>',
      `<h1>${text('title')}</h1><p class="of">${text('of')}</p>`,
      `<p>${text('given', values)}</p><h2>${filled('{name}', { name })}</h2>`,
      `<p>${text('took')}</p><h3>${filled('{title}', { title: offering.row.title })}</h3>`,
      line('withPartner', partner !== ''),
      line(days.length > 1 ? 'days' : 'when', days.length > 0),
      line('hours', hours > 0),
      line('skills', skills.length > 0),
      '<table role="presentation"><tr>',
      signed(settings.text('teacherName'), 'teacher'),
      signed(settings.text('organisation'), 'organisation'),
      signed(last ? dayWords(last.date, language) : '', 'date'),
      '</tr></table>',
      '<p class="rule">&nbsp;</p>',
    ].join(''),
  );
}
