import { decodeText } from '../../utilities/bytes/charset';

/** The text of a PDF that `textToPdf` made, a line for each printed line; throws for any other. */
export function textOfPdf(pdf: Uint8Array): string {
  const source = Buffer.from(pdf).toString('latin1');
  if (!source.startsWith('%PDF-')) throw new Error('This is no PDF.');
  if (!source.includes('/BaseFont /Helvetica /Encoding /WinAnsiEncoding')) {
    throw new Error('Only PDFs made by the simulation can be read.');
  }
  return [...source.matchAll(/\(((?:\\.|[^\\()])*)\) Tj/g)]
    .map(([, literal = '']) => unescaped(literal))
    .join('\n');
}

function unescaped(literal: string): string {
  const bytes: number[] = [];
  for (const [, octal, char, plain] of literal.matchAll(/\\(\d{3})|\\(.)|([^\\])/g)) {
    bytes.push(octal ? Number.parseInt(octal, 8) : ((char ?? plain) as string).charCodeAt(0));
  }
  return decodeText(bytes, 'WINDOWS-1252');
}
