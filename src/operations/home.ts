import { dateOfInstant } from '../domain/dates';
import { remindingMails } from '../domain/mails';
import type { Context } from '../domain/mails/wanted';
import { isRunning } from '../domain/offering';
import { owes } from '../domain/owes';
import { owingWords } from '../domain/owing-words';
import { say } from '../domain/say';
import { allDecisions } from '../domain/today';
import { listWords } from '../domain/words';
import { drawBoard } from '../google/board';
import type { Cell } from '../google/cells';
import { stages } from '../toolkit/stages';
import { contexts } from './offerings';
import type { Work } from './session';

/** The Home tab, drawn anew: what is due, then each micro-internship with its thirteen stages in words. */
export function drawHome(work: Work): void {
  const { settings } = work.snapshot;
  const known = contexts(work);
  const all = known.filter(({ offering }) => isRunning(offering));
  const lines: Cell[][] = [
    [
      settings.text('organisation'),
      work.say('last-looked', { day: work.at.today.toString(), time: work.at.time }),
    ],
    [],
    [work.say('what-needs-you')],
  ];
  const due = allDecisions(known, () => work.tracker.rows('outbox'));
  if (due.length === 0) lines.push([work.say('nothing-needs-you')]);
  for (const item of due) lines.push([work.say(item.overdue ? 'overdue' : 'due'), item.text]);
  lines.push([], [work.say('who-owes-what')]);
  const owed = all.flatMap((context) => owedLines(context));
  lines.push(...(owed.length > 0 ? owed : [[work.say('nobody-owes')]]));
  lines.push(
    [],
    [
      work.say('home-title'),
      work.say('home-partner'),
      work.say('home-first-session'),
      work.say('home-seats'),
      work.say('home-next-mail'),
      ...stages.map((stage) => `${stage.number} ${stage.name[settings.language]}`),
    ],
  );
  for (const { offering } of all) {
    const next = work.tracker
      .rows('outbox')
      .filter(
        (row) =>
          row.microInternshipId === offering.row.id &&
          ['planned', 'approved', 'drafted'].includes(row.status),
      )
      .map((row) => `${dateOfInstant(row.sendAfter, settings.zone) ?? ''} ${row.message}`)
      .sort()[0];
    lines.push([
      offering.row.title,
      offering.row.partner ||
        listWords(
          offering.prospects.map((one) => one.organisation),
          settings.language,
        ),
      offering.row.firstSession,
      work.say('seats-of', { taken: offering.participants.length, of: offering.row.seatsMax ?? '' }),
      next ?? '',
      ...stages.map((stage) => offering.steps.get(stage.id)?.row.status ?? ''),
    ]);
  }
  drawBoard(work.tracker.spreadsheet, lines);
}

/** So many lines per micro-internship; the sidebar shows them all. */
const SHOWN = 12;

function owedLines(context: Context): Cell[][] {
  const { language } = context.snapshot.settings;
  const found = owes(context, () => remindingMails(context));
  const lines = found.slice(0, SHOWN).map((one) => [context.offering.row.title, owingWords(one, language)]);
  const more = found.length - SHOWN;
  return more > 0
    ? [...lines, [context.offering.row.title, say(language, 'and-more', { count: more })]]
    : lines;
}
