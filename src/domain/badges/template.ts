import { Problem } from '../problem';
import { sentence } from '../say';
import { firstRecord } from './csv';
import type { Award, FilePreset } from './presets';

/** What a column of Credly's template is filled with, by its header; the rest of the template stays empty. */
const fillings: readonly { id: string; header: RegExp; value: (award: Award) => string }[] = [
  { id: 'Badge Template ID', header: /^badge template id$/, value: ({ badgeClassId }) => badgeClassId },
  {
    id: 'Recipient Email',
    header: /^(issued to |recipient )?e-?mail( address)?$/,
    value: ({ identifier }) => identifier,
  },
  { id: 'First Name', header: /^(issued to |recipient )?first name$/, value: ({ first }) => first },
  { id: 'Last Name', header: /^(issued to |recipient )?last name$/, value: ({ last }) => last },
  { id: 'Issued at', header: /^issued (at|on)( date)?$/, value: ({ issueDate }) => issueDate },
];
const locale = { header: /^locale$/, value: (award: Award) => award.locale };

/** A header without the marks that templates add, such as "(required)" or a star. */
const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .replace(/\(.*?\)|\*/g, '')
    .replace(/[_\s]+/g, ' ')
    .trim();

/**
 * The columns of a template as the badge service gave it: every header in its place and as it is written. Refused when
 * a column that must be filled is not there, since then it is another file.
 */
export function presetFromTemplate(text: string): FilePreset {
  const headers = headersIn(text);
  const plain = headers.map(plainHeader);
  const missing = fillings.filter(({ header }) => !plain.some((one) => header.test(one)));
  if (missing.length > 0)
    throw new Problem(
      'refused',
      sentence('badge-template-lacks', { columns: missing.map(({ id }) => id).join(', ') }),
    );
  return {
    quoting: 'quoted',
    needsBadgeClassId: true,
    columns: headers.map((header, index) => ({
      header,
      value:
        [...fillings, locale].find((filling) => filling.header.test(plain[index] ?? ''))?.value ?? (() => ''),
    })),
  };
}

/** The first line that is not empty. Templates are pasted from spreadsheets too, with tabs between the headers. */
function headersIn(text: string): string[] {
  const start = text.replace(/^[\uFEFF\s]+/, '');
  return firstRecord(start, /^[^\n]*\t/.test(start) ? '\t' : ',').map((header) => header.trim());
}
