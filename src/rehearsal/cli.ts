import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type DayLine, rehearse } from './rehearse';
import { type Rehearsal, sentMails } from './report';
import { rowsOf } from './rows';
import { smallSchool } from './school';
import type { SchoolWorkspace } from './workspace';

const USAGE = `npm run rehearsal -- [--json] [--seed N] [--late WEEKS] [--edition education|consumer] [--out DIR]`;

function main(): number {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      late: { type: 'string', default: '0' },
      edition: { type: 'string', default: 'education' },
      out: { type: 'string', default: 'rehearsal' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const seed = Number(values.seed);
  const late = Number(values.late);
  const { edition } = values;
  if (
    !Number.isInteger(seed) ||
    !Number.isInteger(late) ||
    late < 0 ||
    (edition !== 'education' && edition !== 'consumer')
  ) {
    console.error(`Not understood. ${USAGE}`);
    return 2;
  }
  const dist = dirname(fileURLToPath(import.meta.url));
  const { rehearsal, days, at } = rehearse(smallSchool, { dist, seed, late, edition });
  writeFiles(at, values.out);
  if (values.json) console.log(JSON.stringify(rehearsal));
  else print(rehearsal, days, values.out);
  const done = rehearsal.stages.length === 13 && rehearsal.stages.every((stage) => stage.status === 'done');
  return done && rehearsal.duplicates === 0 && rehearsal.unknown === 0 ? 0 : 1;
}

function writeFiles(at: SchoolWorkspace, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'mails'), { recursive: true });
  mkdirSync(join(folder, 'tracker'), { recursive: true });
  const mailbox = at.workspace.mailbox(at.workspace.owner);
  for (const [index, mail] of sentMails(at, rowsOf(at.tracker.values('Outbox'))).entries()) {
    const name = `${String(index + 1).padStart(3, '0')}-${mail.sentAt.slice(0, 10)}-${mail.message}.eml`;
    writeFileSync(join(folder, 'mails', name), mailbox.eml(mail.id));
  }
  for (const sheet of at.tracker.sheets()) {
    writeFileSync(join(folder, 'tracker', `${sheet.name}.csv`), at.tracker.csv(sheet.name));
  }
}

function print(rehearsal: Rehearsal, days: readonly DayLine[], folder: string): void {
  for (const { date, happened } of days) console.log(`${date}  ${happened.join('; ')}`);
  console.log('');
  const line = (cells: readonly (string | number)[]) =>
    console.log(
      [
        String(cells[0]).padStart(2),
        String(cells[1]).padEnd(34),
        String(cells[2]).padEnd(10),
        String(cells[3]).padEnd(10),
        String(cells[4]).padStart(5),
        String(cells[5]).padStart(5),
      ].join('  '),
    );
  line(['#', 'Stage', 'Due', 'Done on', 'Mails', 'Forms']);
  for (const stage of rehearsal.stages) {
    line([stage.number, stage.name, stage.due, stage.doneOn || stage.status, stage.mails, stage.forms]);
  }
  console.log('');
  console.log(
    `${rehearsal.mails.length} mails, ${rehearsal.duplicates} twice, ${rehearsal.unknown} unknown; ${rehearsal.decisions} decisions of the teacher; ` +
      `${rehearsal.executions} executions, ${rehearsal.calls} calls to Google; ${(rehearsal.wallMs / 1000).toFixed(1)} s.`,
  );
  for (const failure of rehearsal.failures) console.log(`Failed: ${failure}`);
  if (rehearsal.gaps.length > 0) console.log(`Not simulated: ${rehearsal.gaps.join(', ')}`);
  console.log(`Mails and tabs are in ${folder}/.`);
}

process.exitCode = main();
