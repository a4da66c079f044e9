import type { Request, Response } from '../contract';
import { type BadgeFile, badgeCsv, badgeFiles, checkBadge, presetFor } from '../domain/badges/files';
import { nameForBadge } from '../domain/badges/names';
import type { Award, FilePreset } from '../domain/badges/presets';
import {
  agreedToBadge,
  awardFor,
  badgeAddress,
  badgeClassOf,
  issuedIn,
  type Recipients,
  recipientsOf,
} from '../domain/badges/recipients';
import { badgeTextsOf } from '../domain/badges/texts';
import type { Context } from '../domain/mails/wanted';
import { isProblem, Problem } from '../domain/problem';
import type { ApplicationRow, BadgeRow } from '../domain/records';
import { sentence, spoken } from '../domain/say';
import { digest, hexOf, newId } from '../google/identifiers';
import { myAddress } from '../google/mail';
import { keepFile } from '../google/private-files';
import { badgeSteps } from '../toolkit/badge-steps';
import type { BadgePreset } from '../toolkit/statuses';
import { contextFor } from './offerings';
import type { Work } from './session';
import { folderOf } from './session-documents';

type Preview = Response<'previewBadges'>;

const presetOf = ({ snapshot }: Context): BadgePreset => snapshot.settings.text('badgePreset') as BadgePreset;

/** Kept in the ledger instead of an address. */
const hashOf = (work: Work, address: string): string =>
  hexOf(digest(address.trim().toLowerCase(), work.memory.get('secret'))).slice(0, 16);

const linesOf = (work: Work, id: string): BadgeRow[] =>
  work.tracker.rows('badges').filter((line) => line.microInternshipId === id);

function recipients(work: Work, context: Context): Recipients {
  const { id } = context.offering.row;
  const issued = issuedIn(linesOf(work, id), id, (address) => hashOf(work, address));
  return recipientsOf(context.offering, context.snapshot.settings, issued, context.at.today.toString());
}

/** Who would be in the next file and who not, with the reason; the files there are; the texts and steps of the badge. */
export function previewBadges(
  work: Work,
  { microInternshipId }: Request<'previewBadges'>,
): Response<'previewBadges'> {
  const context = contextFor(work, microInternshipId);
  const { offering, snapshot } = context;
  const { settings } = snapshot;
  const { language } = settings;
  const { awards, leftOut } = recipients(work, context);
  const step = offering.steps.get('student-recognition');
  return {
    preset: presetOf(context),
    service: settings.text('badgeVendorName'),
    badgeClassId: badgeClassOf(offering, settings),
    texts: badgeTextsOf(offering, settings.text('organisation'), language),
    ready: awards.map(({ applicationId, first, last, identifier }) => ({
      applicationId,
      name: `${first} ${last}`.trim(),
      mail: identifier,
    })),
    leftOut: leftOut.map(({ application, why }) => ({
      applicationId: application.id,
      name: nameForBadge(application),
      why: spoken(why, language),
    })),
    files: filesOf(linesOf(work, microInternshipId)),
    stepId: step?.row.id ?? '',
    steps: stepsOf(work, context),
  };
}

/** Files that were exported, in the order they were. */
function filesOf(lines: readonly BadgeRow[]): Preview['files'] {
  const files = new Map<string, Preview['files'][number]>();
  for (const line of lines) {
    if (line.file === '' || line.state === 'awarded') continue;
    const known = files.get(line.file);
    if (!known)
      files.set(line.file, {
        name: line.file,
        at: line.at,
        by: line.who,
        badgeClassId: line.badgeClassId,
        count: 1,
      });
    else if (line.state === 'exported') known.count++;
  }
  return [...files.values()];
}

/** What is done once for the school counts as ticked when it was ticked for another micro-internship. */
function stepsOf(work: Work, { offering }: Context): Preview['steps'] {
  const { language } = work.snapshot.settings;
  const ticks = (text: string) => text.split(/[\s,]+/).filter(Boolean);
  const mine = new Set(ticks(offering.steps.get('student-recognition')?.row.ticked ?? ''));
  const anywhere = new Set(
    work.snapshot.steps
      .filter(({ stage }) => stage === 'student-recognition')
      .flatMap((row) => ticks(row.ticked)),
  );
  return badgeSteps.map(({ id, once, text }) => ({
    id,
    once,
    text: text[language],
    ticked: mine.has(id) || (once && anywhere.has(id)),
  }));
}

/**
 * Files to upload at the badge service. That somebody stands in a file is written down before the file is made, so that
 * exporting twice, or being interrupted, never puts anybody into two; a lost file is made again by its name.
 */
export function exportBadges(work: Work, request: Request<'exportBadges'>): Response<'exportBadges'> {
  const { badgeClassId } = request;
  if (badgeClassId !== undefined)
    work.change('micro-internships', request.microInternshipId, { badgeClassId });
  const context = contextFor(work, request.microInternshipId);
  const preset = presetFor(presetOf(context), request.template ?? '');
  return request.file === undefined
    ? exportNew(work, context, preset)
    : exportAgain(work, context, preset, request.file);
}

function exportNew(work: Work, context: Context, preset: FilePreset): Response<'exportBadges'> {
  const { id } = context.offering.row;
  const { awards } = recipients(work, context);
  if (awards.length === 0) throw new Problem('refused', sentence('badge-nobody'));
  const taken = new Set(linesOf(work, id).map(({ file }) => file));
  const files = badgeFiles(preset, awards, context.at.today.toString(), taken);
  for (const file of files) {
    write(work, context, file, 'exported');
    for (const { applicationId } of file.awards)
      work.change('applications', applicationId, { badgeStatus: 'exported', badgeFile: file.name });
  }
  work.log('Badge file exported', files.map(({ name }) => name).join(', '), id);
  work.save();
  work.tracker.flush();
  return {
    files: files.map((file) => kept(work, context, file)),
    message: work.say('badge-exported', { count: awards.length, files: files.length }),
  };
}

/** The same people and the same issue date under the same name, as their names and addresses are now. */
function exportAgain(
  work: Work,
  context: Context,
  preset: FilePreset,
  name: string,
): Response<'exportBadges'> {
  const { offering, snapshot } = context;
  const lines = linesOf(work, offering.row.id).filter(
    (line) => line.file === name && line.state === 'exported',
  );
  if (lines.length === 0) throw new Problem('not found', sentence('badge-file-unknown'));
  const awards: Award[] = [];
  for (const { applicationId, issueDate } of lines) {
    const application = offering.applications.find((one) => one.id === applicationId);
    if (application && agreedToBadge(application))
      awards.push(awardFor(application, offering, snapshot.settings, issueDate));
  }
  checkBadge(preset, awards);
  const file = { name, text: badgeCsv(preset, awards), awards };
  write(work, context, file, 'exported again');
  work.log('Badge file exported again', name, offering.row.id);
  work.save();
  work.tracker.flush();
  const gone = lines.length - awards.length;
  const message = work.say('badge-exported-again', { file: name });
  return {
    files: [kept(work, context, file)],
    message:
      gone > 0 ? `${message} ${work.say('badge-file-people-gone', { count: gone, file: name })}` : message,
  };
}

function write(
  work: Work,
  context: Context,
  { name, awards }: BadgeFile,
  state: 'exported' | 'exported again',
): void {
  work.tracker.append(
    'badges',
    awards.map((award) => ({
      ...lineFor(work, context, award.applicationId, award.identifier),
      state,
      badgeClassId: award.badgeClassId,
      file: name,
      issueDate: award.issueDate,
    })),
  );
}

const lineFor = (work: Work, context: Context, applicationId: string, address: string) => ({
  id: newId('B'),
  at: work.now.toString(),
  who: myAddress(),
  microInternshipId: context.offering.row.id,
  applicationId,
  toHash: hashOf(work, address),
  preset: presetOf(context),
  badgeClassId: badgeClassOf(context.offering, context.snapshot.settings),
});

/** In the folder of the micro-internship; the sidebar has the text too, so that Drive's refusal loses nothing. */
function kept(
  work: Work,
  context: Context,
  { name, text, awards }: BadgeFile,
): Response<'exportBadges'>['files'][number] {
  const { id } = context.offering.row;
  let link = '';
  try {
    link = keepFile(`badge-file ${id} ${name}`, name, text, folderOf(work, context)).link;
    for (const line of linesOf(work, id)) if (line.file === name) work.change('badges', line.id, { link });
  } catch (error) {
    if (isProblem(error)) throw error;
    work.log('Badge file not kept in Drive', String(error), id, name);
  }
  return { name, text, rows: awards.length, link };
}

/** Says that badges (or certificates) have been awarded; the students are told. */
export function badgesAwarded(work: Work, request: Request<'badgesAwarded'>): Response<'badgesAwarded'> {
  const context = contextFor(work, request.microInternshipId);
  const { offering, at } = context;
  const earned = offering.participants.filter(
    (one) => one.badgeStatus === 'earned' || one.badgeStatus === 'exported',
  );
  if (earned.length === 0) throw new Problem('refused', sentence('nobody-earned'));
  const known = linesOf(work, offering.row.id);
  const lines = earned.filter(agreedToBadge).map((application) => ({
    ...lineFor(work, context, application.id, badgeAddress(application)),
    state: 'awarded',
    file: fileOf(known, application),
    issueDate: at.today.toString(),
  }));
  work.tracker.append('badges', lines);
  for (const one of earned) {
    work.change('applications', one.id, { badgeStatus: 'issued', badgeIssued: at.today.toString() });
  }
  work.log('Badges awarded', `${earned.length}`, offering.row.id);
  return { message: work.say('badges-told', { count: earned.length }) };
}

const fileOf = (lines: readonly BadgeRow[], { id }: ApplicationRow): string =>
  lines.find((line) => line.applicationId === id && line.file !== '')?.file ?? '';
