import Mustache from 'mustache';
import type { Language, Localized } from '../../toolkit/language';
import { studentFlyer } from '../../toolkit/student-flyer';
import { band, cell, escaped, flyerPage, gap, heading, link, paragraph, shortened, words } from './page';
import { qrPicture } from './picture';

/** What the flyer names, in its language; `closes` and `description` may be ''. */
export interface StudentFlyerValues {
  title: string;
  partner: string;
  description: string;
  /** One line a session. */
  sessions: readonly string[];
  platform: string;
  skills: string;
  grades: string;
  seats: string;
  closes: string;
  school: string;
  teacher: string;
  contact: string;
  /** The application form, for everybody. */
  applicationLink: string;
}

/** More sessions than this are summed up; more characters than these are cut: the flyer stays one page. */
const MOST_SESSIONS = 3;
const MOST_DESCRIPTION = 320;
const MOST_LINE = 110;
const MOST_PARTNER = 60;
/** With more characters than this the page is set smaller. */
const ROOMY = 260;
const QR_SIDE = 176;

/** The student flyer as HTML, for a Google Doc that the teacher may edit: one page, with a QR code of the form. */
export function studentFlyerHtml(values: StudentFlyerValues, language: Language): string {
  const partner = shortened(values.partner, MOST_PARTNER);
  const line = (name: keyof StudentFlyerValues) => escaped(shortened(String(values[name]), MOST_LINE));
  const text = (localized: Localized) =>
    Mustache.render(localized[language], { ...values, partner }, undefined, { escape: escaped });
  const { facts } = studentFlyer;
  const { title, sessions, skills } = values;
  const description = shortened(values.description, MOST_DESCRIPTION);
  const isFull = [title, partner, description, skills, ...sessions].join('').length > ROOMY;
  const size = isFull ? { title: 24, lead: 13, text: 11 } : { title: 30, lead: 16, text: 13 };
  const fact = (label: Localized, value: string) =>
    value === '' ? '' : paragraph(`<b>${text(label)}:</b> ${value}`, 'text', size.text);
  const other: Language = language === 'en' ? 'es' : 'en';
  const picture = qrPicture(values.applicationLink);
  const form = link(values.applicationLink, text(studentFlyer.form));
  return flyerPage(language, title, [
    band(
      cell(
        paragraph(text(studentFlyer.kicker), 'kicker', 12) + heading(1, escaped(title), 'onBand', size.title),
        'band',
        100,
        isFull ? '12pt 16pt' : '22pt 20pt',
      ),
    ),
    gap,
    paragraph(`<b>${text(studentFlyer.lead)}</b>`, 'heading', size.lead, 'margin-top:8pt'),
    description === '' ? '' : paragraph(escaped(description), 'text', size.text),
    gap,
    band(
      cell(
        [
          fact(facts.when, sessionLines(sessions, language)),
          fact(facts.where, text(studentFlyer.online)),
          fact(facts.practise, line('skills')),
          fact(facts.who, text(studentFlyer.grades)),
          fact(facts.seats, line('seats')),
          fact(facts.closes, `<b>${line('closes')}</b>`.replace('<b></b>', '')),
          paragraph(text(studentFlyer.free), 'text', size.text),
        ].join(''),
        'paper',
        58,
        '6pt 14pt 6pt 0',
      ),
      cell(
        heading(2, text(studentFlyer.apply), 'heading', 15) +
          `<p style="margin:4pt 0;text-align:center"><img src="${picture.address}" alt="${text(studentFlyer.qrAlt)}" width="${QR_SIDE}" height="${QR_SIDE}"></p>` +
          paragraph(`${text(studentFlyer.scan)} ${form}.`, 'text', 11) +
          paragraph(`<b>${text(studentFlyer.everybody)}</b>`, 'text', 11) +
          `<p lang="${other}" style="margin:0;line-height:1.3">${words(studentFlyer.otherLanguage[other], 'text', 11)}</p>`,
        'panel',
        42,
      ),
    ),
    gap,
    paragraph(text(studentFlyer.questions), 'text', size.text),
    paragraph(line('school'), 'quiet', 11),
  ]);
}

function sessionLines(sessions: readonly string[], language: Language): string {
  const shown = sessions.slice(0, MOST_SESSIONS).map(escaped);
  const more = sessions.length - shown.length;
  const rest = { en: `and ${more} more`, es: `y ${more} más` }[language];
  return (more > 0 ? [...shown, rest] : shown).join('<br>');
}
