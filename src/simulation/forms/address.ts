import type { Core } from '../kernel/core';
import type { FormRecord } from './state';

const FORMS = 'https://docs.google.com/forms/d';
const SHORT = 'https://forms.gle/';

export const editUrl = (form: { id: string }): string => `${FORMS}/${form.id}/edit`;

/** The address respondents use; it shows nothing of the form's own id (FM-03). */
export const publishedUrl = (form: FormRecord): string => `${FORMS}/e/${form.publishedId}/viewform`;

export const summaryUrl = (form: { id: string }): string => `${FORMS}/${form.id}/viewanalytics`;

/** What a sheet and its spreadsheet give for the form they take answers of: with the form's own id. */
export const linkedFormUrl = (formId: string): string => `${FORMS}/${formId}/viewform`;

export const editResponseUrl = (form: FormRecord, token: string): string =>
  `${publishedUrl(form)}?edit2=${token}`;

export const shortUrl = (code: string): string => SHORT + code;

/** A form and what else its address said. */
export interface Address {
  id: string;
  /** Fields of the query in order: entries of a prefilled link, the token of an edit link. */
  fields: [name: string, value: string][];
}

/**
 * The form behind an edit address, a published one (with or without `/viewform`, with a query), a forms.gle link or a
 * bare id; undefined where there is none.
 */
export function resolveForm(core: Core, urlOrId: string): Address | undefined {
  const code = urlOrId.startsWith(SHORT) ? urlOrId.slice(SHORT.length).split(/[/?#]/)[0] : undefined;
  const long = code === undefined ? urlOrId : core.state.formLinks[code];
  if (long === undefined) return undefined;
  const [address = '', query = ''] = (long.split('#')[0] as string).split('?');
  const fields = [...new URLSearchParams(query)];
  const path = /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/.exec(
    address,
  );
  if (!path) return core.state.forms[address] ? { id: address, fields } : undefined;
  const [, published, id = ''] = path;
  if (!published) return core.state.forms[id] ? { id, fields } : undefined;
  const form = Object.values(core.state.forms).find(({ publishedId }) => publishedId === id);
  return form && { id: form.id, fields };
}
