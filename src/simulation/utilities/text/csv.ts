import { ServiceException } from '../../kernel/errors';

/**
 * The rows of a CSV text. Fields may be quoted, a doubled quote inside is one quote, line ends inside quotes
 * stay. A last empty line adds no row; a blank line between rows is a row with one empty field. A quote inside
 * an unquoted field is an ordinary character; one that is never closed throws `Could not parse text.`
 */
export function parseCsv(text: string, delimiter = ','): string[][] {
  if (delimiter.length !== 1) throw new ServiceException(`Cannot convert ${delimiter} to char.`);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let at = 0;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
    rowStarted = false;
  };
  let rowStarted = false;
  let fieldStart = true;
  while (at < text.length) {
    const char = text.charAt(at);
    rowStarted = true;
    if (char === '"' && fieldStart) {
      const quoted = readQuoted(text, at);
      field += quoted.value;
      at = quoted.end;
      fieldStart = false;
      continue;
    }
    fieldStart = false;
    at++;
    if (char === delimiter) {
      endField();
      fieldStart = true;
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at] === '\n') at++;
      endRow();
      fieldStart = true;
    } else field += char;
  }
  if (rowStarted) endRow();
  return rows;
}

/** A quoted field from its opening quote: its value and where the text goes on. */
function readQuoted(text: string, open: number): { value: string; end: number } {
  let value = '';
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new ServiceException('Could not parse text.');
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}
