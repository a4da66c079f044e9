import type { Language } from '../../toolkit/language';
import { runSheetTexts } from '../../toolkit/run-sheet';
import { recording } from '../consent';
import { dateFrom } from '../dates';
import { checklistFor, timeOf } from '../mails/run-of-show';
import { zoneName } from '../mails/values';
import type { Context } from '../mails/wanted';
import { firstName, mayTakePart } from '../offering';
import type { ApplicationRow } from '../records';
import type { Session } from '../sessions';
import { dayWords, sessionWords, timeWords } from '../words';
import { documentHtml, escaped, filled } from './html';

const STYLE = [
  'body{font-family:Arial,sans-serif;font-size:9.5pt;color:#202124}',
  'h1{font-size:18pt;color:#174ea6;margin:0 0 2pt}',
  'h2{font-size:11.5pt;color:#174ea6;margin:8pt 0 2pt}',
  'p{margin:0 0 4pt;line-height:1.25}',
  'table{border-collapse:collapse;width:100%}',
  'th{text-align:left;font-size:9.5pt;padding:0.5pt 5pt;border:1pt solid #9aa0a6;background:#e8f0fe}',
  'td{font-size:9.5pt;padding:0.5pt 5pt;border:1pt solid #9aa0a6}',
  '.box{text-align:center;width:46pt}.time{width:62pt;white-space:nowrap}.name{width:70pt}',
  '.foot{font-size:9pt;color:#3c4043;margin-top:6pt}',
].join('');

const BOX = '☐';

/** First names as the room shows them; who shares one gets the initial of the last name. */
export function rosterNames(students: readonly ApplicationRow[]): string[] {
  const names = students.map(firstName);
  return students.map((student, index) => {
    const name = names[index] as string;
    const isShared = names.filter((one) => one.toLowerCase() === name.toLowerCase()).length > 1;
    return isShared && student.lastName ? `${name} ${[...student.lastName][0]}.` : name;
  });
}

/** The next session after one, if there is one. */
export const sessionAfter = (sessions: readonly Session[], session: Session): Session | undefined =>
  sessions[sessions.indexOf(session) + 1];

/**
 * The sheet to print for one session: the plan with its times, whom to admit, whether to record. Of the students it has
 * first names and nothing else.
 */
export function runSheetHtml(context: Context, session: Session, language: Language): string {
  const { offering, snapshot } = context;
  const { row, sessions, partner } = offering;
  const text = (id: keyof typeof runSheetTexts, values: Record<string, string | number> = {}) =>
    filled(runSheetTexts[id][language], values);
  const next = sessionAfter(sessions, session);
  const due = dateFrom(row.assignmentDue);
  const facts: [keyof typeof runSheetTexts, string][] = [
    ['when', escaped(`${sessionWords(session, language)} (${zoneName(snapshot.settings.zone, language)})`)],
    ['partner', escaped([partner?.contact, partner?.organisation || row.partner].filter(Boolean).join(', '))],
    [
      'room',
      row.joinLink === '' ? text('noRoom') : escaped([row.platform, row.joinLink].filter(Boolean).join(': ')),
    ],
    [
      'adults',
      escaped(
        [snapshot.settings.text('teacherName'), snapshot.settings.text('secondAdult')]
          .filter(Boolean)
          .join(', '),
      ),
    ],
    ['recording', `<strong>${escaped(recording(offering, snapshot.settings, language).reason)}</strong>`],
    ['activity', escaped(row.activity)],
    [
      'assignment',
      row.assignment === ''
        ? ''
        : escaped(row.assignment) + (due ? `, ${text('due', { date: dayWords(due, language) })}` : ''),
    ],
    ['next', next ? escaped(sessionWords(next, language)) : ''],
  ];
  const head = `${runSheetTexts.title[language]}: ${row.title}`;
  return documentHtml(
    { language, title: head, style: STYLE },
    [
      `<h1>${escaped(head)}</h1>`,
      sessions.length > 1
        ? `<p>${text('session', { n: sessions.indexOf(session) + 1, of: sessions.length })}</p>`
        : '',
      '<table>',
      ...facts
        .filter(([, value]) => value !== '')
        .map(([id, value]) => `<tr><th scope="row" class="name">${text(id)}</th><td>${value}</td></tr>`),
      '</table>',
      `<h2>${text('students')}</h2>${rosterTable(context, language)}`,
      `<h2>${text('checklist')}</h2>${checklistTable(context, session, language)}`,
      `<p class="foot">${text('foot')}</p>`,
    ].join(''),
  );
}

function rosterTable({ offering }: Context, language: Language): string {
  const text = (id: keyof typeof runSheetTexts) => filled(runSheetTexts[id][language], {});
  const students = offering.seated;
  if (students.length === 0) return `<p>${text('noStudents')}</p>`;
  const names = rosterNames(students);
  const lines = students.map((student, index) => {
    const name = escaped(names[index] as string);
    const isAdmitted = student.registrationStatus === 'confirmed' && mayTakePart(student);
    return isAdmitted
      ? `<tr><td>${name}</td>${`<td class="box">${BOX}</td>`.repeat(3)}</tr>`
      : `<tr><td>${name}</td><td colspan="3"><strong>${text('notAdmitted')}</strong></td></tr>`;
  });
  const boxes = (['present', 'late', 'absent'] as const).map(
    (id) => `<th scope="col" class="box">${text(id)}</th>`,
  );
  return `<table><tr><th scope="col">${text('student')}</th>${boxes.join('')}</tr>${lines.join('')}</table>`;
}

function checklistTable(context: Context, session: Session, language: Language): string {
  const text = (id: keyof typeof runSheetTexts) => filled(runSheetTexts[id][language], {});
  const lines = checklistFor(context, session).map((item) => {
    const time = timeOf(item, session);
    return `<tr><td class="time">${time ? escaped(timeWords(time, language)) : '–'}</td><td class="box">${BOX}</td><td>${escaped(item.text[language])}</td></tr>`;
  });
  return `<table><tr><th scope="col" class="time">${text('time')}</th><th scope="col" class="box">${text('done')}</th><th scope="col">${text('what')}</th></tr>${lines.join('')}</table>`;
}
