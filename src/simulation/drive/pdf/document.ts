import { encodeText } from '../../utilities/bytes/charset';
import type { PdfLine } from './lines';
import { wrapped } from './width';

/** US Letter in points, with one-inch margins, as Google Docs has it. */
const PAGE_WIDTH = 612;
const PAGE_HEIGHT = 792;
const MARGIN = 72;
const LEADING = 1.35;
const FIRST_PAGE_OBJECT = 5;

interface Placed {
  text: string;
  x: number;
  y: number;
  size: number;
  bold: boolean;
}

/**
 * A PDF with the given lines in Helvetica, broken and paginated; the same lines give the same bytes. Streams are
 * not compressed and characters outside Windows-1252 become `?`.
 */
export function textToPdf(lines: readonly PdfLine[]): Uint8Array {
  const pages = paginate(lines);
  const kids = pages.map((_, index) => `${FIRST_PAGE_OBJECT + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, index) => {
      const content = page.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] ` +
          `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${FIRST_PAGE_OBJECT + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assemble(objects);
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

function paginate(lines: readonly PdfLine[]): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = PAGE_HEIGHT - MARGIN;
  for (const { text, size, bold, indent, breakBefore } of lines) {
    if (breakBefore && (pages.at(-1) as Placed[]).length > 0) {
      pages.push([]);
      y = PAGE_HEIGHT - MARGIN;
    }
    for (const part of wrapped(text, size, bold, PAGE_WIDTH - 2 * MARGIN - indent)) {
      if (y - size < MARGIN) {
        pages.push([]);
        y = PAGE_HEIGHT - MARGIN;
      }
      y -= size;
      (pages.at(-1) as Placed[]).push({ text: part, x: MARGIN + indent, y, size, bold });
      y -= size * (LEADING - 1);
    }
    y -= size * 0.4;
  }
  return pages;
}

const shown = ({ text, x, y, size, bold }: Placed): string =>
  `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y.toFixed(2)} Td (${escaped(text)}) Tj ET`;

/** A literal string in ASCII: other bytes as octal escapes. */
function escaped(text: string): string {
  return encodeText(text, 'WINDOWS-1252')
    .map((signed) => signed & 0xff)
    .map((byte) => {
      const char = String.fromCharCode(byte);
      if ('()\\'.includes(char)) return `\\${char}`;
      return byte >= 0x20 && byte < 0x7f ? char : `\\${byte.toString(8).padStart(3, '0')}`;
    })
    .join('');
}

function assemble(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}
