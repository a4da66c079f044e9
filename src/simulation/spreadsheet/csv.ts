const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table of texts as CSV by RFC 4180. */
export const csvOf = (table: readonly (readonly string[])[]): string =>
  table.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
