import { isRunning } from '../domain/offering';
import { decisionsOf } from '../domain/today';
import { listWords } from '../domain/words';
import { drawBoard } from '../google/board';
import type { Cell } from '../google/cells';
import { stages } from '../toolkit/stages';
import { contexts } from './offerings';
import type { Work } from './session';

/** The Home tab, drawn anew: what is due, then each micro-internship with its thirteen stages in words. */
export function drawHome(work: Work): void {
  const { settings } = work.snapshot;
  const all = contexts(work).filter(({ offering }) => isRunning(offering));
  const lines: Cell[][] = [
    [settings.text('organisation'), `Last looked at ${work.at.today} ${work.at.time}`],
    [],
    ['What needs you'],
  ];
  const due = all.flatMap((context) => decisionsOf(context, work.tracker.rows('outbox')));
  if (due.length === 0) lines.push(['Nothing needs you today.']);
  for (const item of due) lines.push([item.overdue ? 'overdue' : 'due', item.text]);
  lines.push(
    [],
    [
      'Micro-internship',
      'Partner',
      'First session',
      'Seats',
      'Next mail',
      ...stages.map((stage) => `${stage.number} ${stage.name.en}`),
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
      .map((row) => `${row.when} ${row.message}`)
      .sort()[0];
    lines.push([
      offering.row.title,
      offering.row.partner ||
        listWords(
          offering.prospects.map((one) => one.organisation),
          'en',
        ),
      offering.row.firstSession,
      `${offering.participants.length} of ${offering.row.seatsMax ?? ''}`,
      next ?? '',
      ...stages.map((stage) => offering.steps.get(stage.id)?.row.status ?? ''),
    ]);
  }
  drawBoard(work.tracker.spreadsheet, lines);
}
