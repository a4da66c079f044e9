import { isAfter, isBefore, moment } from '../domain/dates';
import { documentVersions, formatVersions } from '../domain/documents/versions';
import { fingerprint } from '../domain/fingerprint';
import { appreciationMails, isThanked } from '../domain/mails/afterwards';
import { type Context, languageOf } from '../domain/mails/wanted';
import { PLANNED_DAYS_AHEAD } from '../domain/outbox';
import { isProblem } from '../domain/problem';
import type { ApplicationRow } from '../domain/records';
import { sentence } from '../domain/say';
import type { Session } from '../domain/sessions';
import { documentIdIn } from '../google/documents';
import { ensureFolder, makeDocument, rewriteDocument, stateOf } from '../google/private-files';
import { certificateTexts } from '../toolkit/certificate';
import { impactSheetTexts } from '../toolkit/impact-sheet';
import { runSheetTexts } from '../toolkit/run-sheet';
import type { Work } from './session';

/** A document that a person touched this much later than we wrote it was edited by hand; Google's own conversion is quicker. */
const EDITED_AFTER_MS = 120_000;

/** What a document's content is noted as while it is being written anew. */
const WRITING = 'writing';

/** Files of the session day and after it, each made when it is due; what Google refuses is tried again later. */
export function prepareSessionDocuments(work: Work, context: Context, hasTime: () => boolean): void {
  const makers = [prepareRunSheet, prepareCertificates, prepareImpactSheet];
  for (const make of makers) {
    if (!hasTime()) return;
    try {
      make(work, context, hasTime);
    } catch (error) {
      if (isProblem(error)) throw error;
      work.troubles.push(sentence('document-not-made', { message: String(error) }));
    }
  }
}

/** The folder of a micro-internship, looked for again when a person threw it away. */
export function folderOf(work: Work, { offering: { row } }: Context): string {
  const known = /\/folders\/([\w-]{10,})|[?&]id=([\w-]{10,})/.exec(row.folderLink);
  const id = known?.[1] ?? known?.[2] ?? '';
  if (id !== '' && stateOf(id)) return id;
  const folder = ensureFolder(`folder ${row.id}`, `${row.title} (${row.firstSession || row.id})`);
  work.change('micro-internships', row.id, { folderLink: folder.link });
  return folder.id;
}

interface Kept {
  /** Its name among the versions of the row. */
  kind: string;
  name: string;
  html: string;
  /** Where it stands now, '' while there is none. */
  link: string;
  column: 'runOfShowLink' | 'impactSheetLink';
}

/** Makes a document, or writes it anew when its content has changed and nobody has edited it by hand. */
function keep(work: Work, context: Context, { kind, name, html, link, column }: Kept): void {
  const { row } = context.offering;
  const versions = documentVersions(row.documentVersions);
  const known = versions.get(kind);
  const content = fingerprint(html);
  const id = documentIdIn(link);
  if (known?.content === content && id !== '') return;
  const note = (value: string) => {
    versions.set(kind, { content: value, writtenAt: work.now.toString() });
    work.change('micro-internships', row.id, { documentVersions: formatVersions(versions) });
  };
  const state = known && id !== '' ? stateOf(id) : null;
  if (!known || !state) {
    const place = makeDocument(`${kind} ${row.id}`, name, html, folderOf(work, context));
    work.change('micro-internships', row.id, { [column]: place.link });
    note(content);
    work.log('Document made', kind, row.id, place.id);
  } else if (known.content !== WRITING && state.modified > Date.parse(known.writtenAt) + EDITED_AFTER_MS) {
    versions.set(kind, { content, writtenAt: known.writtenAt });
    work.change('micro-internships', row.id, { documentVersions: formatVersions(versions) });
    work.log('Document left as a person edited it', kind, row.id, id);
  } else {
    note(WRITING);
    work.save();
    work.tracker.flush();
    rewriteDocument(id, html);
    note(content);
    work.log('Document written anew', kind, row.id, id);
  }
  work.save();
  work.tracker.flush();
}

/** The session whose sheet is wanted now: from the school day before it until it is over. */
function sessionToPrint({ offering, at, calendar }: Context): Session | undefined {
  return offering.sessions.find(({ date, end }) => {
    const from = calendar.onOrBefore(date.subtract({ days: 1 }));
    const isOver = moment(date, end, at.zone).epochMilliseconds <= at.now.epochMilliseconds;
    return !isBefore(at.today, from) && !isOver;
  });
}

function prepareRunSheet(work: Work, context: Context): void {
  const session = sessionToPrint(context);
  if (!session) return;
  const { offering, snapshot } = context;
  const { language } = snapshot.settings;
  const { runSheetHtml } =
    require('../domain/documents/run-sheet') as typeof import('../domain/documents/run-sheet');
  const kind = `run-sheet-${offering.sessions.indexOf(session) + 1}`;
  const isKnown = documentVersions(offering.row.documentVersions).has(kind);
  keep(work, context, {
    kind,
    name: `${runSheetTexts.title[language]}: ${offering.row.title}, ${session.date}`,
    html: runSheetHtml(context, session, language),
    link: isKnown ? offering.row.runOfShowLink : '',
    column: 'runOfShowLink',
  });
}

/** Made a day before they are due; from then on they are the teacher's to edit, and are never written again. */
const CERTIFICATES_DAYS_AHEAD = 1;

const earned: readonly string[] = ['earned', 'exported', 'issued'];

/** Those whose certificate is due and not made. */
export function certificatesNeeded({ offering, at }: Context): ApplicationRow[] {
  const step = offering.steps.get('student-recognition');
  const opens = step?.opens;
  if (
    !opens ||
    step.row.status === 'skipped' ||
    isAfter(opens, at.today.add({ days: CERTIFICATES_DAYS_AHEAD }))
  )
    return [];
  return offering.participants.filter(
    ({ badgeStatus, certificateLink }) => certificateLink === '' && earned.includes(badgeStatus),
  );
}

/** The mark of a certificate's file; the mail looks at it again before it attaches anything. */
export const certificateMark = (applicationId: string): string => `certificate ${applicationId}`;

function prepareCertificates(work: Work, context: Context, hasTime: () => boolean): void {
  const needed = certificatesNeeded(context);
  if (needed.length === 0) return;
  const { settings } = context.snapshot;
  const { certificateHtml } =
    require('../domain/documents/certificate') as typeof import('../domain/documents/certificate');
  const { nameForBadge } = require('../domain/badges/names') as typeof import('../domain/badges/names');
  const folderId = folderOf(work, context);
  for (const application of needed) {
    if (!hasTime()) return;
    const title = certificateTexts.title[languageOf(application.studentLanguage, settings.language)];
    const place = makeDocument(
      certificateMark(application.id),
      `${title}: ${nameForBadge(application)}, ${context.offering.row.title}`,
      certificateHtml(application, context.offering, settings),
      folderId,
    );
    work.change('applications', application.id, { certificateLink: place.link });
    work.log('Certificate made', '', context.offering.row.id, application.id);
  }
  work.save();
  work.tracker.flush();
}

/** The page for the partner, as long as the thank-you is ahead; the mail attaches it as it is then. */
function prepareImpactSheet(work: Work, context: Context): void {
  const { offering, at, snapshot } = context;
  const opens = offering.steps.get('partner-appreciation')?.opens;
  const { partner, row } = offering;
  const isNear = opens && !isAfter(opens, at.today.add({ days: PLANNED_DAYS_AHEAD }));
  const isSkipped = offering.steps.get('partner-appreciation')?.row.status === 'skipped';
  if (!isNear || isSkipped || !partner || isThanked(context) || appreciationMails(context).length === 0)
    return;
  const language = languageOf(partner.language, snapshot.settings.language);
  const { impactSheetHtml } =
    require('../domain/documents/impact-sheet') as typeof import('../domain/documents/impact-sheet');
  keep(work, context, {
    kind: 'impact-sheet',
    name: `${impactSheetTexts.title[language]}: ${row.title}`,
    html: impactSheetHtml(offering, snapshot.settings, language),
    link: row.impactSheetLink,
    column: 'impactSheetLink',
  });
}
