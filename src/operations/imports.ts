import type { Request, Response } from '../contract';
import type { PartnerImport as Preview } from '../contract/shapes';
import type { PartnerImport } from '../domain/imports/partners';
import { Problem } from '../domain/problem';
import { newId } from '../google/identifiers';
import type { Work } from './session';

/** What reads lists and calendars is large, and few clicks need it. */
const readers = () => ({
  ...(require('../domain/imports/partners') as typeof import('../domain/imports/partners')),
  ...(require('../domain/imports/closures') as typeof import('../domain/imports/closures')),
});

/** What would become of a pasted list or file of partners; nothing is written. */
export function previewPartnerImport(
  work: Work,
  { text }: Request<'previewPartnerImport'>,
): Response<'previewPartnerImport'> {
  const found = readers().readPartnerImport(text, work.snapshot.partners);
  return {
    rows: found.rows.map(({ line, action, organisation, contact, mail, notes }) => ({
      ...{ line, action, organisation, contact, mail, notes },
    })),
    counts: countsOf(found),
    columns: found.columns,
    problem: problemWith(work, found),
  };
}

function countsOf({ rows }: PartnerImport): Preview['counts'] {
  const counts = { added: 0, merged: 0, unchanged: 0, refused: 0 };
  for (const { action } of rows) counts[action]++;
  return counts;
}

function problemWith(work: Work, { problem, count }: PartnerImport): string {
  if (problem === 'too long')
    return work.say('import-too-long', { rows: count, most: readers().MAX_IMPORTED_ROWS });
  return problem === '' ? '' : work.say('import-unreadable');
}

/**
 * Writes what the preview showed. The same click twice adds nothing: who was added is found by address, or organisation and
 * contact, and the answer is the first one's.
 */
export function importPartners(work: Work, request: Request<'importPartners'>): Response<'importPartners'> {
  const before = doneBefore(work, request.requestId);
  const found = readers().readPartnerImport(request.text, work.snapshot.partners);
  const problem = problemWith(work, found);
  if (problem) throw new Problem('refused', problem);
  const created = work.now.toString();
  const added = found.rows.filter(({ action }) => action === 'added');
  for (const { action, id, values } of found.rows)
    if (action === 'merged') work.change('partners', id, values);
  const merged = found.rows.filter(({ action }) => action === 'merged').length;
  const refused = found.rows.filter(({ action }) => action === 'refused').length;
  const counts = before ?? [added.length, merged, refused];
  work.memory.set({ imported: [request.requestId, ...counts].join(' ') });
  work.tracker.append(
    'partners',
    added.map(({ values }) => ({
      source: 'imported list',
      ...values,
      id: newId('P'),
      status: 'prospect',
      created,
    })),
  );
  if (added.length + merged > 0) work.log('Partners imported', `${added.length} added, ${merged} merged`);
  const [first = 0, second = 0, third = 0] = counts;
  const all = { added: first, merged: second, refused: third };
  return { message: work.say('partners-imported', all), ...all };
}

/** What an earlier try of the same click did, of which nobody saw the answer. */
function doneBefore({ memory }: Work, requestId: string): number[] | undefined {
  const [id, ...counts] = memory.get('imported').split(' ');
  return id === requestId ? counts.map(Number) : undefined;
}

/** What would become of a calendar file or list of closed days; nothing is written. */
export function previewClosures(
  work: Work,
  { text }: Request<'previewClosures'>,
): Response<'previewClosures'> {
  const { rows, problem } = readClosures(work, text);
  return { rows, problem };
}

function readClosures(work: Work, text: string): Response<'previewClosures'> {
  const { readClosureImport, MAX_IMPORTED_CLOSURES } = readers();
  const { settings } = work.snapshot;
  const isAmerican = settings.zone.startsWith('America/') && settings.language === 'en';
  const found = readClosureImport(
    text,
    work.tracker.rows('closures'),
    isAmerican ? 'month first' : 'day first',
  );
  if (found.problem === '') return { rows: found.rows, problem: '' };
  const problem =
    found.problem === 'too long'
      ? work.say('import-too-long', { rows: found.count, most: MAX_IMPORTED_CLOSURES })
      : work.say('closures-unreadable');
  return { rows: [], problem };
}

/** Writes the chosen days into Closures; a day that is there already is not added again. */
export function importClosures(work: Work, request: Request<'importClosures'>): Response<'importClosures'> {
  const before = doneBefore(work, request.requestId);
  const { rows, problem } = readClosures(work, request.text);
  if (problem) throw new Problem('refused', problem);
  const picked = request.rows && new Set(request.rows);
  const added = rows.filter(
    ({ action, chosen, index }) => action === 'added' && (picked ? picked.has(index) : chosen),
  );
  const [count = 0] = before ?? [added.length];
  work.memory.set({ imported: `${request.requestId} ${count}` });
  work.tracker.append(
    'closures',
    added.map(({ from, to, name }) => ({ id: newId('C'), from, to, name, source: 'imported' })),
  );
  if (added.length > 0) work.log('Closures imported', String(added.length));
  return { message: work.say('closures-imported', { added: count }), added: count };
}
