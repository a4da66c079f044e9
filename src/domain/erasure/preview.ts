import type { Language } from '../../toolkit/language';
import { knownEvents } from '../events/known';
import { isOpen } from '../outbox';
import { say } from '../say';
import { erasedCells } from './changes';
import { outsideOf } from './outside';
import { partOf, type Rows, type Whom } from './scope';

/** Exactly what goes, as sentences; nothing in `items` means that there is nothing to erase. */
export function erasurePreview(
  whom: Whom,
  tracker: Rows,
  language: Language,
): { items: string[]; notes: string[] } {
  const cells = erasedCells(whom, tracker, '2000-01-01');
  const rowsOf = (tab: string) => cells.filter((change) => change.tab === tab).length;
  const outside = outsideOf(whom, tracker);
  const mails = tracker.rows('outbox').filter((mail) => partOf(whom, mail) !== '');
  const open = mails.filter((mail) => isOpen(mail.status));
  const cancelled = open.filter((mail) => whom.kind === 'offering' || partOf(whom, mail) === 'whole').length;
  const known = outside.forms.flatMap(({ responses }) => (responses === 'all' ? [] : responses)).length;
  const whole = outside.forms.filter(({ responses }) => responses === 'all').length;
  const entries = outside.applications
    .flatMap((row) => knownEvents(row.calendarEventId))
    .filter(({ id }) => id !== '').length;
  const items: string[] = [];
  const add = (count: number, text: string) => {
    if (count > 0) items.push(text);
  };
  const other =
    cells.length -
    rowsOf('applications') -
    rowsOf('outbox') -
    rowsOf('partners') -
    rowsOf('micro-internships');
  add(rowsOf('applications'), say(language, 'erased-applications', { count: rowsOf('applications') }));
  add(other, say(language, 'erased-other-rows', { count: other }));
  add(rowsOf('outbox'), say(language, 'erased-mails', { count: rowsOf('outbox') }));
  add(cancelled, say(language, 'erased-cancelled', { count: cancelled }));
  add(open.length - cancelled, say(language, 'erased-rewritten', { count: open.length - cancelled }));
  add(whole, say(language, 'erased-forms', { count: whole }));
  add(known, say(language, 'erased-answers', { count: known }));
  add(outside.drafts.length, say(language, 'erased-drafts', { count: outside.drafts.length }));
  add(entries, say(language, 'erased-entries', { count: entries }));
  add(outside.files.length, say(language, 'erased-files', { count: outside.files.length }));
  add(rowsOf('partners'), say(language, 'erased-partners', { count: rowsOf('partners') }));
  add(rowsOf('micro-internships'), say(language, 'erased-lists', { count: rowsOf('micro-internships') }));
  const sent = mails.filter((mail) => mail.sentAt !== '').length;
  return {
    items,
    notes: [
      ...(sent > 0 ? [say(language, 'erasure-leaves-sent', { count: sent })] : []),
      say(language, 'erasure-leaves-log'),
    ],
  };
}
